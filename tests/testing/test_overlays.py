import tomllib

from tests.toy_law import FIRST_DAY, source, toy_book, weak, yes

from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation
from victim_protocol.law.dated import Step
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.rate import Rate, RateKind, RateTerm, When
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.overlays import _replaced, overlays
from victim_protocol.wire.overlay_file import lay_over, read_overlay

BOOK = default_book()
UNNAMED = Source(Citation.parse("?/2000/TT-TOY:1"), Evidence.SECONDARY)
FOUND = drawn(overlays(), 40)


class TestOverlays:
    """Each can be laid over the book, and says that it is invented."""

    def test_each_is_laid(self) -> None:
        for text in FOUND[5:8]:
            laid = lay_over(BOOK, text)
            assert isinstance(laid, LawBook)
            assert laid.overlays[0][0].endswith("(hư cấu / fictitious)")

    def test_each_is_read(self) -> None:
        assert all(read_overlay(text).instruments for text in FOUND)

    def test_of_every_table_and_every_kind(self) -> None:
        read = [tomllib.loads(text) for text in FOUND]
        for table in ("amount", "provision", "text", "limit"):
            assert any(table in one for one in read)
        amounts = [row for one in read for row in one.get("amount", ())]
        assert {row["kind"] for row in amounts} == {"exactly", "at_most", "at_cost"}
        assert {"replaces" in row for row in amounts} == {True, False}
        assert {"until" in row for row in amounts} == {True, False}
        grounds = [row for one in read for row in one.get("provision", ())]
        asked = {name for row in grounds for question in row["when"] for name in question}
        assert {"yes", "no", "choice", "one_of"} <= asked

    def test_one_instrument_may_be_replaced_and_not_two(self) -> None:
        """Nor one whose number is not known, since nobody could name it."""
        one, two, unnamed = (Rate(kind=RateKind.EXACTLY, dong=5, source=place) for place in (source(), weak(), UNNAMED))
        steps = [Step[RateTerm](since=FIRST_DAY, value=value) for value in (one, When(yes(), one, two), unnamed)]
        assert [[*_replaced(step)] for step in steps] == [["07/2000/TT-TOY"], [], []]

    def test_of_a_book_that_has_little(self) -> None:
        """No limits, no acts, and benefits whose amounts are in the toy's own words."""
        read = [tomllib.loads(text) for text in drawn(overlays(toy_book()), 20)]
        assert not any("limit" in one for one in read)
        assert any("text" in one for one in read)

    def test_of_a_book_that_gives_no_money(self) -> None:
        bare = toy_book(benefits=toy_book().benefits[1:], costs={}, texts=())
        read = [tomllib.loads(text) for text in drawn(overlays(bare), 20)]
        assert {table for one in read for table in one} == {"name", "fictitious", "instrument", "provision"}
