"""Working days by a calendar of days off."""

__all__ = ["Look", "WorkingDays"]

from datetime import date, timedelta
from typing import NamedTuple

from attrs import frozen

from victim_protocol.law.calendar import Calendar, CalendarStatus, DayKind
from victim_protocol.law.counting import CountingReading

_DAY = timedelta(days=1)
_SATURDAY = 5
_BY_DECISION = (DayKind.IN_LIEU, DayKind.SWAPPED)


class Look(NamedTuple):
    """What the calendar says of a day."""

    day: date
    off: DayKind | None
    """Why it is off; ``None`` for a working day."""
    hangs_on: CountingReading | None
    """The reading that decides whether it is off."""
    forecast: bool
    """Whether its year is only forecast."""
    doubtful: bool
    """Whether something other than a law names it as a day off."""


@frozen
class WorkingDays:
    """Which days are worked, under a choice of the two readings that decide on it.

    Args:
        calendar: The days off, year by year.
        in_lieu_is_off: Whether a day off in lieu, or one that was swapped, is off.
        worked_is_on: Whether a weekend day that is worked is a working day.
    """

    calendar: Calendar
    in_lieu_is_off: bool = True
    worked_is_on: bool = True

    def look(self, day: date) -> Look:
        """What the calendar says of a day.

        Args:
            day: A day of a year that the calendar covers.

        Raises:
            NotModelled: The calendar does not cover the year.
        """
        year = self.calendar.year(day)
        weekend = DayKind.WEEKEND if day.weekday() >= _SATURDAY else None
        off, hangs_on = year.kinds.get(day, weekend), None
        if off in _BY_DECISION:
            off, hangs_on = (off if self.in_lieu_is_off else weekend), CountingReading.IN_LIEU
        elif weekend and day in year.worked:
            off, hangs_on = (None if self.worked_is_on else weekend), CountingReading.WORKED
        return Look(day, off, hangs_on, year.status is CalendarStatus.FORECAST, day in year.doubtful)

    def nearest(self, day: date, step: int = 1) -> tuple[Look, ...]:
        """The days looked at from a day on, up to the first that is worked, which may be the day itself.

        Args:
            day: A day.
            step: 1 to look forwards, -1 to look backwards.

        Raises:
            NotModelled: The calendar does not cover a year that is met.
        """
        looks = [self.look(day)]
        while looks[-1].off is not None:
            day += step * _DAY
            looks.append(self.look(day))
        return tuple(looks)

    def add(self, day: date, number: int, step: int = 1) -> tuple[Look, ...]:
        """The days looked at after a day, or before it, up to the last of so many working days.

        Args:
            day: The day to count from; it is not counted itself.
            number: How many working days; at least 1.
            step: 1 to count forwards, -1 to count backwards.

        Raises:
            NotModelled: The calendar does not cover a year that is met.
        """
        looks: list[Look] = []
        while number:
            day += step * _DAY
            looks.append(self.look(day))
            number -= looks[-1].off is None
        return tuple(looks)
