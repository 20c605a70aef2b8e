from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dates.naive_counting import CALENDAR, is_working, working_days_after

from victim_protocol.dates.working_days import WorkingDays
from victim_protocol.errors import NotModelled
from victim_protocol.law.calendar import DayKind
from victim_protocol.law.counting import CountingReading

DAYS = st.dates(date(2012, 1, 1), date(2029, 12, 31))
WORKING = WorkingDays(CALENDAR)


class TestLook:
    """A day is off on a weekend, on a public holiday and by decision, unless it is worked instead of another one."""

    @pytest.mark.parametrize(
        ("day", "off", "hangs_on"),
        [
            (date(2017, 9, 1), None, None),
            (date(2017, 9, 2), DayKind.HOLIDAY, None),  # National Day, a Saturday
            (date(2017, 9, 3), DayKind.WEEKEND, None),
            (date(2017, 9, 4), DayKind.IN_LIEU, CountingReading.IN_LIEU),
            (date(2018, 12, 31), DayKind.SWAPPED, CountingReading.IN_LIEU),
            (date(2019, 1, 5), None, CountingReading.WORKED),
        ],
    )
    def test_why(self, day: date, off: DayKind | None, hangs_on: CountingReading | None) -> None:
        look = WORKING.look(day)
        assert (look.off, look.hangs_on) == (off, hangs_on)

    def test_by_the_other_readings(self) -> None:
        other = WorkingDays(CALENDAR, in_lieu_is_off=False, worked_is_on=False)
        assert other.look(date(2017, 9, 4)).off is None
        assert other.look(date(2018, 12, 31)).off is None
        assert other.look(date(2019, 1, 5)).off is DayKind.WEEKEND
        assert other.look(date(2017, 9, 2)).off is DayKind.HOLIDAY

    def test_a_year_that_is_only_forecast(self) -> None:
        assert not WORKING.look(date(2026, 12, 31)).forecast
        assert WORKING.look(date(2027, 1, 4)).forecast

    def test_a_day_off_that_no_law_names(self) -> None:
        look = WORKING.look(date(2026, 11, 24))
        assert (look.off, look.doubtful) == (None, True)

    @given(DAYS)
    def test_as_every_table_has_it(self, day: date) -> None:
        assert (WORKING.look(day).off is None) is is_working(day)


class TestAdd:
    """Working days are counted one by one, the day itself not among them."""

    @given(DAYS, st.integers(1, 40))
    def test_as_by_walking(self, day: date, number: int) -> None:
        assert WORKING.add(day, number)[-1].day == working_days_after(day, number)

    @given(DAYS, st.integers(1, 40))
    def test_the_looks_are_the_days_in_a_row(self, day: date, number: int) -> None:
        looks = WORKING.add(day, number)
        assert [look.day for look in looks] == [day + timedelta(days=1 + place) for place in range(len(looks))]
        assert sum(look.off is None for look in looks) == number

    @given(DAYS.filter(lambda day: day.year > 2012), st.integers(1, 40))
    def test_backwards_is_the_way_back(self, day: date, number: int) -> None:
        """From a working day."""
        if is_working(day):
            assert working_days_after(WORKING.add(day, number, -1)[-1].day, number) == day

    def test_beyond_the_calendar(self) -> None:
        with pytest.raises(NotModelled, match="not 2031"):
            WORKING.add(date(2030, 12, 30), 5)


class TestNearest:
    """The day itself where it is worked, otherwise the next one, or the one before."""

    @given(DAYS)
    def test_forwards_and_backwards(self, day: date) -> None:
        after, before = WORKING.nearest(day)[-1].day, WORKING.nearest(day, -1)[-1].day if day.year > 2012 else day
        assert is_working(after)
        assert before <= day <= after
        if is_working(day):
            assert after == day
        assert not any(is_working(day + timedelta(days=number)) for number in range((after - day).days))
