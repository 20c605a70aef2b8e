"""What the book uses provisions and definitions for."""

from tests.reports.provisions.told import all_said, said_at

from victim_protocol.law.condition import nodes
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.inspect import conditions_of
from victim_protocol.reports.provisions.said import SaidKind
from victim_protocol.reports.provisions.uses import asking, definition_label, users_of
from victim_protocol.statutes.book import default_book

BOOK = default_book()
ASKING = [*asking(BOOK)]


class TestAsked:
    """A part of a condition stands under its own provision, with what asks for it."""

    def test_where_nothing_is_decided(self) -> None:
        told = {
            said.words.en: [use.key for use in said.uses] for said in said_at("09/2013/NĐ-CP:19.1.b", SaidKind.ASKED)
        }
        assert told["pending: holds a paper that certifies a victim"] == ["being_identified"]
        assert "law_2011.meals" in told["`being_identified`"]

    def test_not_again_where_it_is_decided(self) -> None:
        decided = {(said.place, said.about) for said in all_said() if said.kind not in (SaidKind.ASKED, SaidKind.ALSO)}
        asked = {
            (said.place, use)
            for said in all_said()
            if said.kind in (SaidKind.ASKED, SaidKind.ALSO)
            for use in said.uses
        }
        assert decided & asked == set()

    def test_a_text_that_is_not_held_is_missing(self) -> None:
        missing = {said.missing.en for said in all_said() if said.kind is SaidKind.ASKED and said.missing}
        assert missing
        assert missing <= {text.label.en for text in BOOK.texts}

    def test_every_condition_of_every_content_is_looked_at(self) -> None:
        """But those of what is multiplied, and of what may happen everywhere, which are told with their own."""
        asked = {node for node, _ in ASKING}
        beside = ("everywhere.", "benefits.")
        held = {node for path, one in conditions_of(BOOK) if not path.startswith(beside) for node in nodes(one)}
        assert held <= asked


class TestCitedBeside:
    """Texts beside the deciding one."""

    def test_a_norm_with_several_provisions(self) -> None:
        norm = next(one for one in BOOK.norms if len(one.sources) > 1)
        told = [said for said in all_said() if said.place == norm.sources[1].citation and said.kind is SaidKind.ALSO]
        assert norm.key in {use.key for said in told for use in said.uses}

    def test_a_reading_only_where_nothing_else_is_said(self) -> None:
        for said in all_said():
            if said.kind is SaidKind.ALSO and any(use.kind is ContentKind.READING for use in said.uses):
                others = [one for one in all_said() if one.place == said.place and one is not said]
                assert others == []


class TestUsers:
    """What asks for a definition or by a reading."""

    def test_of_a_definition(self) -> None:
        keys = [use.key for use in users_of("being_identified", ASKING)]
        assert len(keys) == len(set(keys))
        assert {"law_2011.meals", "law_2011.fare"} <= {*keys}

    def test_of_a_reading(self) -> None:
        assert [use.key for use in users_of("meal_days_are_counted_over", ASKING)] == ["law_2011.meals"]

    def test_of_nothing(self) -> None:
        assert users_of("nothing", ASKING) == ()

    def test_names(self) -> None:
        assert definition_label("victim", BOOK).en == "`victim` (victim)"
        assert definition_label("minor", BOOK).en == "`minor`"
