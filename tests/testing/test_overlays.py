import tomllib

from tests.toy_law import toy_book

from victim_protocol.law.book import LawBook
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.overlays import overlays
from victim_protocol.wire.overlay_file import lay_over, read_overlay

BOOK = default_book()
FOUND = drawn(overlays(), 40)


class TestOverlays:
    """Each can be laid over the book, and says that it is invented."""

    def test_each_is_laid(self) -> None:
        for text in FOUND[:8]:
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
        asked = {name for one in read for row in one.get("provision", ()) for question in row["when"] for name in question}
        assert {"yes", "no", "choice", "one_of"} <= asked

    def test_of_a_book_that_has_little(self) -> None:
        """No limits, no acts, and benefits whose amounts are in the toy's own words."""
        read = [tomllib.loads(text) for text in drawn(overlays(toy_book()), 20)]
        assert not any("limit" in one for one in read)
        assert any("text" in one for one in read)

    def test_of_a_book_that_gives_no_money(self) -> None:
        bare = toy_book(benefits=toy_book().benefits[1:], costs={}, texts=())
        read = [tomllib.loads(text) for text in drawn(overlays(bare), 20)]
        assert {table for one in read for table in one} == {"name", "fictitious", "instrument", "provision"}
