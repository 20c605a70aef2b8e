from collections import Counter
from datetime import date

from tests.toy_law import toy_book
from tests.toy_procedures import procedure_book

from victim_protocol.law.citation import Citation
from victim_protocol.law.contents import Content, ContentKind, contents
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.statutes.book import default_book


class TestContents:
    """Everything that a book says stands in the list once, with its days and sources."""

    def test_each_sort_is_there(self) -> None:
        book = default_book()
        counted = Counter(content.kind for content in contents(book))
        assert set(counted) == set(ContentKind)
        assert counted[ContentKind.LIMIT] == len(book.limits)
        assert counted[ContentKind.STEP] == sum(len(one.transitions) for one in book.procedures)
        assert counted[ContentKind.SUPPORT] == sum(len(one.provisions.steps) for one in book.benefits)

    def test_no_source_is_lost(self) -> None:
        """But those of what holds at every stage of every procedure, and of the rules of counting and the calendar."""
        book = default_book()
        told = {source for content in contents(book) for source in content.sources}
        beside = {*values_in((book.everywhere, book.counting, book.calendar), Source)}
        assert book.sources - told <= beside

    def test_a_regime_is_of_the_days_of_identification(self) -> None:
        book = default_book()
        told = {one.value: (one.since, one.until) for one in contents(book) if one.kind is ContentKind.REGIME}
        assert told == {one: (one.identified_from, one.identified_until) for one in book.regimes}
        assert any(until is not None for _, until in told.values())

    def test_of_a_small_book(self) -> None:
        kinds = Counter(content.kind for content in contents(toy_book()))
        assert kinds[ContentKind.REGIME] == 1
        assert ContentKind.STEP not in kinds
        assert any(content.kind is ContentKind.STEP for content in contents(procedure_book()))


class TestContent:
    """One thing, its days and what it stands on."""

    PLACE = Citation.parse("66/2011/QH12:38.1")
    SAID = Content(
        kind=ContentKind.AMOUNT,
        owner="x",
        value=(default_book().benefits[0].allowance,),
        since=date(2012, 1, 1),
        until=date(2013, 1, 1),
    )

    def test_its_first_and_last_day_count(self) -> None:
        for day, holds in ((date(2011, 12, 31), False), (date(2012, 1, 1), True), (date(2013, 1, 1), True)):
            assert self.SAID.holds(day) is holds
        assert not self.SAID.holds(date(2013, 1, 2))
        assert Content(kind=ContentKind.READING, owner="x", value=()).holds(date(2013, 1, 2))

    def test_what_it_cites(self) -> None:
        assert self.SAID.cites(Citation.parse("134/2013/TTLT-BTC-BLĐTBXH:4"))
        assert not self.SAID.cites(self.PLACE)

    def test_its_repr_is_short(self) -> None:
        assert len(repr(self.SAID)) < 150
