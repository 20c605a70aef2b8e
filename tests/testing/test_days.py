from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK
from tests.toy_law import toy_book

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.cases import cases
from victim_protocol.testing.days import around_changes, change_days, days_around_changes, days_asked
from victim_protocol.testing.drawn import drawn
from victim_protocol.wire.overlay_file import lay_over

BOOK = default_book()
DAY = timedelta(days=1)
LIMIT = """name = "invented"
fictitious = true
[[instrument]]
id = "999/2099/TT-XX"
vi = "hư cấu"
en = "invented"
grade = "secondary"
[[limit]]
key = "invented_limit"
act = "conclude_identification"
actors = ["provincial_police"]
length = 3
unit = "days"
starts = ["certified"]
since = 2031-03-07
until = 2031-04-30
source = "999/2099/TT-XX:1"
grade = "secondary"
"""


class TestChangeDays:
    """The days come from the book: of a toy, those that were written into it."""

    def test_of_the_toy(self) -> None:
        assert change_days(toy_book()) == (date(2001, 1, 1), date(2005, 7, 1), date(2010, 1, 1))

    def test_every_day_of_grounds_and_amounts_is_one(self) -> None:
        assert set(BOOK.change_days) < set(change_days())

    def test_so_is_every_day_on_which_a_step_begins_or_has_ended(self) -> None:
        rows = [row for one in BOOK.procedures for row in one.transitions]
        begun = {row.since for row in rows}
        ended = {row.until + DAY for row in rows if row.until is not None}
        assert begun | ended <= set(change_days())

    def test_nothing_that_the_book_says_changes_on_another_day(self) -> None:
        days = change_days()
        for day in (date(2012, 6, 1), date(2016, 2, 29), date(2024, 12, 31)):
            assert day not in days
            assert BOOK.on(day) is BOOK.on(day - DAY)

    def test_a_further_instrument_brings_its_days(self) -> None:
        laid = lay_over(BOOK, LIMIT)
        assert set(change_days(laid)) == {*change_days(), date(2031, 3, 7), date(2031, 5, 1)}
        assert {date(2031, 3, 6), date(2031, 3, 7), date(2031, 3, 8)} <= set(around_changes(laid))


class TestAroundChanges:
    """Each such day, the one before and the one after, as far as the law is held."""

    def test_of_the_toy(self) -> None:
        first = date(2001, 1, 1)
        others = [day + step * DAY for day in (date(2005, 7, 1), date(2010, 1, 1)) for step in (-1, 0, 1)]
        assert around_changes(toy_book()) == (first, first + DAY, *others)

    def test_all_of_them_may_be_drawn(self) -> None:
        found = set(drawn(days_around_changes(toy_book()), 60))
        assert found == set(around_changes(toy_book()))


class TestDaysAsked:
    """Whatever the case, whoever it is about may be asked about on these days."""

    @QUICK
    @given(st.data())
    def test_each_is_answered(self, data: st.DataObject) -> None:
        case = data.draw(cases())
        on = data.draw(days_asked(case))
        assert assess(case, on=on).on == on

    def test_of_a_case_without_entries(self) -> None:
        case = Case(persons=[Person(id="p1", born=PartialDate.parse("2016-05"))], entries=[])
        found = drawn(days_asked(case), 20)
        assert min(found) == date(2016, 5, 1)

    def test_near_entries_and_changes(self) -> None:
        case = Case(persons=[Person(id="p1")], entries=[Entry(person="p1", day=date(2025, 6, 1))])
        assert {date(2025, 5, 31), date(2025, 6, 1), date(2025, 7, 1)} <= set(drawn(days_asked(case), 150))
