"""The texts that are not held."""

from victim_protocol.law.condition import NotHeld
from victim_protocol.law.inspect import values_in
from victim_protocol.statutes.law_2024 import BENEFITS
from victim_protocol.statutes.law_2024.norms import NORMS
from victim_protocol.statutes.law_2024.standing import DEFINITIONS
from victim_protocol.statutes.law_2024.texts import TEXTS


class TestTexts:
    """Each says what it would tell, and where it would be found."""

    def test_each_is_needed(self) -> None:
        needed = {node.text for node in values_in((BENEFITS, NORMS, tuple(DEFINITIONS.values())), NotHeld)}
        assert {text.key for text in TEXTS} == needed - {
            "other_groups_of_legal_aid",
            "emergency_support_since_decree_335",
        }

    def test_each_says_where(self) -> None:
        for text in TEXTS:
            assert text.label.en.endswith("the text is not held")
            assert text.label.vi.endswith("chưa có văn bản")
            assert any(name in text.label.en for name in ("Article", "Decree", "Circular"))
