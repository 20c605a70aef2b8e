"""A calendar of days off: law data, year by year, with where each year is known from."""

__all__ = ["Calendar", "CalendarStatus", "CalendarYear", "DayKind", "DayOff"]

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cached_property

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, NotModelled, Problem
from victim_protocol.labels import Label

_SATURDAY = 5


class CalendarStatus(Enum):
    """Whether the days of a year were decided when its table was written."""

    OFFICIAL = "official"
    """The competent body had decided them."""
    FORECAST = "forecast"
    """They follow from the rules alone; the decision of the year may differ."""


class DayKind(Enum):
    """Why nobody works on a day."""

    HOLIDAY = "holiday"
    """A public holiday."""
    IN_LIEU = "in_lieu"
    """A day off in lieu of a holiday that fell on a weekend."""
    SWAPPED = "swapped"
    """A working day that was exchanged for a Saturday."""
    WEEKEND = "weekend"
    """A Saturday or a Sunday."""


@frozen
class DayOff:
    """A day of a year's table on which nobody works.

    Args:
        day: The day.
        kind: Why.
    """

    day: date
    kind: DayKind


@frozen(kw_only=True)
class CalendarYear:
    """The days of one year that are not what their weekday says.

    Args:
        year: Four digits.
        status: Whether the days had been decided.
        source: Where they are known from.
        off: The days off, each once; a weekend day may be a holiday too.
        worked: The weekend days on which people work.
        doubtful: Days named as days off by what is no law; they are working days here, and a limit that meets
            one says so.

    Raises:
        InvalidLaw: A day lies in another year, stands twice, is both off and worked, or is worked without being
            a weekend day; all are listed.
    """

    year: int
    status: CalendarStatus
    source: Label = field(metadata={"legal": False})
    off: tuple[DayOff, ...]
    worked: tuple[date, ...] = ()
    doubtful: tuple[date, ...] = ()

    def __attrs_post_init__(self) -> None:
        problems = [*self._faults()]
        if problems:
            raise InvalidLaw(*problems)

    def _faults(self) -> Iterator[Problem]:
        days = [off.day for off in self.off]
        for day, times in Counter([*days, *self.doubtful]).items():
            if times > 1:
                yield _problem(day, "twice", "ngày ghi hai lần", "a day that stands twice")
        for day in self.worked:
            if day in days:
                yield _problem(day, "both", "ngày vừa nghỉ vừa làm việc", "a day that is both off and worked")
            if day.weekday() < _SATURDAY:
                yield _problem(day, "worked", "ngày làm bù không phải cuối tuần", "worked, but no weekend day")
        for day in (*days, *self.worked, *self.doubtful):
            if day.year != self.year:
                yield _problem(day, "year", f"ngày không thuộc năm {self.year}", f"not a day of {self.year}")

    @cached_property
    def kinds(self) -> Mapping[date, DayKind]:
        """Each day off with its kind."""
        return {off.day: off.kind for off in self.off}


def _problem(day: date, code: str, vi: str, en: str) -> Problem:
    return Problem(f"calendar.{day}", code, vi, en)


@frozen
class Calendar:
    """The years that are known, in a row.

    Args:
        years: In order, without a gap.

    Raises:
        InvalidLaw: There is no year, or they are not in a row.
    """

    years: tuple[CalendarYear, ...]

    def __attrs_post_init__(self) -> None:
        numbers = [year.year for year in self.years]
        if not numbers or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
            raise InvalidLaw(
                Problem("calendar", "years", "các năm của lịch phải liền nhau", "a calendar needs years in a row")
            )

    def year(self, day: date) -> CalendarYear:
        """The table of the year of a day.

        Args:
            day: Any day.

        Raises:
            NotModelled: The year is not covered; it is never taken to be free of holidays.
        """
        place = day.year - self.years[0].year
        if 0 <= place < len(self.years):
            return self.years[place]
        first, last = self.years[0].year, self.years[-1].year
        raise NotModelled(
            Problem(
                "calendar",
                "year",
                f"lịch chỉ có các năm {first}-{last}, không có năm {day.year}",
                f"the calendar covers {first}-{last}, not {day.year}",
            )
        )
