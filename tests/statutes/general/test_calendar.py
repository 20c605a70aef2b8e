from datetime import date, timedelta

import pytest

from victim_protocol.law.calendar import CalendarStatus, DayKind
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.general.calendar import CALENDAR

YEARS = {year.year: year for year in CALENDAR.years}


class TestYears:
    """From the first year of the Law on; what was not yet decided is a forecast and says so."""

    def test_which(self) -> None:
        assert list(YEARS) == list(range(2012, 2031))
        forecast = {number for number, year in YEARS.items() if year.status is CalendarStatus.FORECAST}
        assert forecast == {2027, 2028, 2029, 2030}

    @pytest.mark.parametrize("number", YEARS)
    def test_the_days_that_are_always_off(self, number: int) -> None:
        """New Year, 30 April, 1 May, 2 September."""
        for month, day in ((1, 1), (4, 30), (5, 1), (9, 2)):
            assert YEARS[number].kinds[date(number, month, day)] is DayKind.HOLIDAY

    @pytest.mark.parametrize("number", YEARS)
    def test_tet_and_the_days_around_it_are_off_in_a_row(self, number: int) -> None:
        """At least four holidays of the lunar New Year (five since 2013), and nothing worked among them."""
        days = sorted(day for day in YEARS[number].kinds if date(number, 1, 15) < day < date(number, 3, 1))
        holidays = [day for day in days if YEARS[number].kinds[day] is DayKind.HOLIDAY]
        assert len(holidays) == (4 if number < 2013 else 5)
        assert holidays == [holidays[0] + timedelta(days=place) for place in range(len(holidays))]

    @pytest.mark.parametrize("number", YEARS)
    def test_as_many_holidays_as_the_law_of_the_time_gives(self, number: int) -> None:
        """One more since 2013, and one more since 2021."""
        holidays = [day for day, kind in YEARS[number].kinds.items() if kind is DayKind.HOLIDAY]
        assert len(holidays) == 9 + (number >= 2013) + (number >= 2021)

    @pytest.mark.parametrize("number", YEARS)
    def test_a_day_in_lieu_or_swapped_is_a_working_day_otherwise(self, number: int) -> None:
        others = [day for day, kind in YEARS[number].kinds.items() if kind is not DayKind.HOLIDAY]
        assert [day for day in others if day.weekday() >= 5] == []

    def test_every_swapped_day_is_worked_on_another(self) -> None:
        swapped = sum(kind is DayKind.SWAPPED for year in CALENDAR.years for kind in year.kinds.values())
        assert sum(len(year.worked) for year in CALENDAR.years) == swapped


class TestKnownGaps:
    """Days that a package lacks and that published notices tell."""

    def test_the_second_of_january_2026(self) -> None:
        assert YEARS[2026].kinds[date(2026, 1, 2)] is DayKind.SWAPPED
        assert date(2026, 1, 10) in YEARS[2026].worked

    def test_tet_2014(self) -> None:
        off = {day for day in YEARS[2014].kinds if date(2014, 1, 15) < day < date(2014, 3, 1)}
        assert off == {date(2014, 1, 28) + timedelta(days=number) for number in range(9)}
        assert {date(2014, 1, 25), date(2014, 2, 8)} <= set(YEARS[2014].worked)

    def test_a_day_that_no_law_names(self) -> None:
        assert date(2026, 11, 24) in YEARS[2026].doubtful


class TestHash:
    """The calendar is law data."""

    def test_it_is_part_of_the_book(self) -> None:
        book = default_book()
        assert book.calendar is CALENDAR
        from attrs import evolve  # noqa: PLC0415 - only here

        assert evolve(book, calendar=evolve(CALENDAR, years=CALENDAR.years[:-1])).hash != book.hash
