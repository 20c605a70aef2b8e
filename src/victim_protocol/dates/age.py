"""Ages in full years, from birth dates that may be known only in part."""

__all__ = ["LeapDayRule", "age_on", "birthdays", "lowest_of"]

from calendar import isleap
from collections.abc import Iterator
from datetime import date
from enum import Enum

from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.fact import UNKNOWN, Range, Unknown


class LeapDayRule(Enum):
    """When a birthday of 29 February is kept in a year that has no such day; no text that is held says."""

    FEBRUARY_28 = "february_28"
    MARCH_1 = "march_1"
    EITHER_DAY = "either_day"
    """Either may be right: the age is a range on 28 February."""


def _birthday(born: date, year: int, *, early: bool) -> date:
    """The birthday in a year; one of 29 February falls on 28 February or 1 March where the year has no such day."""
    if (born.month, born.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28) if early else date(year, 3, 1)
    return born.replace(year=year)


def _full_years(born: date, day: date, *, early: bool) -> int:
    return day.year - born.year - (day < _birthday(born, day.year, early=early))


def age_on(
    born: PartialDate | None, day: date, leap_day: LeapDayRule = LeapDayRule.EITHER_DAY
) -> int | Range | Unknown:
    """The age in full years on a day; a year is full on the birthday itself.

    No text that is held says when a birthday of 29 February is kept in other years: unless a rule is chosen,
    on 28 February of such a year the answer is a range.

    Args:
        born: The birth date, known in part or in full; ``None`` where nothing is known of it.
        day: The day on which the age is asked, inclusive; whoever is asked about is taken to be born by then.
        leap_day: When a birthday of 29 February is kept in other years.

    Returns:
        One number where every possible birth date gives the same, otherwise the range.

    Raises:
        InvalidFact: The day lies before the earliest birth date.

    >>> age_on(PartialDate.parse("2003"), date(2017, 6, 1))
    Range(low=13, high=14)
    """
    if born is None:
        return UNKNOWN
    if day < born.earliest:
        raise InvalidFact(Problem("born", "day", "ngày sinh sau ngày được hỏi", "born after the day asked about"))
    high = _full_years(born.earliest, day, early=leap_day is not LeapDayRule.MARCH_1)
    low = max(0, _full_years(born.latest, day, early=leap_day is LeapDayRule.FEBRUARY_28))
    return high if low == high else Range(low, high)


def lowest_of(age: int | Range | Unknown) -> int:
    """The age that is certain to be reached.

    Args:
        age: In full years, as far as it is known.

    >>> lowest_of(Range(13, 14)), lowest_of(UNKNOWN)
    (13, 0)
    """
    if isinstance(age, Range):
        return age.low
    return 0 if isinstance(age, Unknown) else age


def birthdays(born: PartialDate | None, first: date, last: date) -> Iterator[date]:
    """The days after ``first`` and up to ``last`` on which the age, as far as it is known, changes.

    Args:
        born: The birth date; ``None`` where nothing is known of it, and so no birthday either.
        first: A day, exclusive; it may lie before the birth, which is not a birthday.
        last: A day, inclusive.

    Returns:
        The days in order; for a birth date known in part, those of the earliest and of the latest one.

    >>> list(birthdays(PartialDate.parse("2003-05-04"), date(2017, 5, 4), date(2018, 12, 31)))
    [datetime.date(2018, 5, 4)]
    """
    if born is None:
        return
    for year in range(max(first.year, born.earliest.year + 1), last.year + 1):
        early = _birthday(born.earliest, year, early=True)
        late = _birthday(born.latest, year, early=False) if year > born.latest.year else early
        if first < min(early, late) <= last:
            yield min(early, late)
        if early != late and first < max(early, late) <= last:
            yield max(early, late)
