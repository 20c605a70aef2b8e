from datetime import date

import pytest

from victim_protocol.errors import InvalidLaw, NotModelled
from victim_protocol.labels import Label
from victim_protocol.law.calendar import Calendar, CalendarStatus, CalendarYear, DayKind, DayOff

SOURCE = Label("thử", "trial")
NEW_YEAR = DayOff(date(2017, 1, 1), DayKind.HOLIDAY)


def year(
    number: int = 2017,
    off: tuple[DayOff, ...] = (),
    worked: tuple[date, ...] = (),
    doubtful: tuple[date, ...] = (),
) -> CalendarYear:
    return CalendarYear(
        year=number, status=CalendarStatus.OFFICIAL, source=SOURCE, off=off, worked=worked, doubtful=doubtful
    )


class TestYear:
    """A year's table contradicts neither itself nor the days of the week."""

    def test_the_kind_of_each_day(self) -> None:
        assert year(off=(NEW_YEAR,)).kinds == {date(2017, 1, 1): DayKind.HOLIDAY}

    @pytest.mark.parametrize(
        ("wrong", "told"),
        [
            ({"off": (NEW_YEAR, NEW_YEAR)}, "a day that stands twice"),
            ({"off": (NEW_YEAR,), "doubtful": (date(2017, 1, 1),)}, "a day that stands twice"),
            ({"off": (NEW_YEAR,), "worked": (date(2017, 1, 1),)}, "a day that is both off and worked"),
            ({"worked": (date(2017, 1, 2),)}, "worked, but no weekend day"),
            ({"number": 2018, "off": (NEW_YEAR,)}, "not a day of 2018"),
            ({"number": 2018, "doubtful": (date(2017, 1, 3),)}, "not a day of 2018"),
        ],
    )
    def test_what_is_refused(self, wrong: dict[str, object], told: str) -> None:
        with pytest.raises(InvalidLaw, match=told):
            year(**wrong)  # type: ignore[arg-type]

    def test_all_faults_are_told_at_once(self) -> None:
        with pytest.raises(InvalidLaw, match="calendar") as error:
            year(off=(NEW_YEAR, DayOff(date(2016, 5, 2), DayKind.IN_LIEU)), worked=(date(2017, 1, 1), date(2017, 1, 3)))
        assert len(error.value.problems) == 3


class TestCalendar:
    """Years in a row; any other year is refused, never taken to be free of holidays."""

    def test_the_year_of_a_day(self) -> None:
        calendar = Calendar((year(2017), year(2018)))
        assert [calendar.year(date(number, 6, 1)).year for number in (2017, 2018)] == [2017, 2018]

    @pytest.mark.parametrize("number", [2016, 2019])
    def test_a_year_that_is_not_covered(self, number: int) -> None:
        with pytest.raises(NotModelled, match=f"covers 2017-2018, not {number}"):
            Calendar((year(2017), year(2018))).year(date(number, 6, 1))

    @pytest.mark.parametrize("years", [(), (2017, 2019), (2018, 2017), (2017, 2017)])
    def test_years_not_in_a_row(self, years: tuple[int, ...]) -> None:
        with pytest.raises(InvalidLaw, match="years in a row"):
            Calendar(tuple(year(number) for number in years))
