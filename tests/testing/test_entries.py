from datetime import date

from attrs import fields
from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK
from tests.toy_law import toy_book

from victim_protocol.case.check_entries import entry_problems
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.entries import entries, events, told

BOOK = default_book()
CHILD = Person(id="p1", born=PartialDate.parse("2017-03-20"))
HOUSE = Person(id="e1", establishment=True)
DAYS = st.dates(date(2017, 3, 1), date(2017, 4, 20))


class TestEntries:
    """An entry has no fault of its own, whoever it is about."""

    @QUICK
    @given(entries(CHILD, DAYS, id="e2", earlier=["e1"]))
    def test_of_a_child_just_born(self, entry: Entry) -> None:
        assert [*entry_problems("entry", entry, {"p1": CHILD.born})] == []
        assert entry.day >= date(2017, 3, 20)

    @QUICK
    @given(entries(HOUSE, DAYS))
    def test_of_an_establishment(self, entry: Entry) -> None:
        assert [*entry_problems("entry", entry, {"e1": None}, ["e1"])] == []

    def test_everything_that_an_entry_may_have(self) -> None:
        found = drawn(entries(CHILD, DAYS, id="e2", earlier=["e1"]), 100)
        for field in fields(Entry):
            assert any(getattr(one, field.name) for one in found), field.name
        assert any(not one.facts for one in found)


class TestEvents:
    """The words are those of the book."""

    def test_of_persons_and_of_establishments(self) -> None:
        assert set(events()) | set(events(establishment=True)) == set(BOOK.events)

    def test_of_the_toy(self) -> None:
        assert events(toy_book()) == ("arrived", "set_out", "sunk", "paid")

    def test_of_a_book_without_costs(self) -> None:
        bare = toy_book(costs={}, benefits=())
        assert {one["costs"] == {} for one in drawn(told(bare), 10)} == {True}
