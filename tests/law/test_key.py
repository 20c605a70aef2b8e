import pytest
from tests.toy_law import label, problems_of

from victim_protocol.law.benefit import Occasion
from victim_protocol.law.key import Key, check_key


class TestCheckKey:
    """A key is lower-case words joined by underscores."""

    @pytest.mark.parametrize("key", ["a", "ferry", "ferry_2", "a1_b2_c3"])
    def test_takes_words(self, key: str) -> None:
        """With numbers after the first letter."""
        check_key(None, "key", key)

    @pytest.mark.parametrize("key", ["", "A", "1a", "_a", "a_", "a__b", "a-b", "a b", "đò", "a\n"])
    def test_refuses_anything_else(self, key: str) -> None:
        """Under the name of the field."""
        assert problems_of(lambda: check_key(None, "code", key)) == [("code", "key")]

    def test_names_the_field_of_a_value(self) -> None:
        """Where it is used as a validator."""
        assert problems_of(lambda: Occasion(key=Key("A"), label=label("x"))) == [("key", "key")]
