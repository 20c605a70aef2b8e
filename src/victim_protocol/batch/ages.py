"""Ages from birth dates, by tables that the rules of `victim_protocol.dates.age` fill."""

__all__ = ["Births", "bounds_of"]

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, TypeAlias

import numpy as np

from victim_protocol.batch.known import UNLIMITED
from victim_protocol.dates.age import age_on, birthdays
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import Range, Unknown

_EPOCH = date(1970, 1, 1).toordinal()
Ages: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]
_SPAN = np.int64(1 << 22)
"""More than there are days."""


class Births:
    """The ages of people of some birth dates on some days."""

    def __init__(self, born: Sequence[PartialDate | None], first: date, last: date) -> None:
        """Fill the table.

        Args:
            born: Each birth date once; ``None`` for one that is not known.
            first: The first day asked.
            last: The last day asked.
        """
        table = [(place, *row) for place, one in enumerate(born) for row in _ages(one, first, last)]
        places, days, self._low, self._high = np.array(table, np.int64).reshape(-1, 4).T
        self._starts = places * _SPAN + days

    def on(self, places: np.ndarray[Any, Any], days: np.ndarray[Any, Any]) -> tuple[Ages, Ages]:
        """The least and the greatest age of each row; both -1 on a day before the birth.

        Args:
            places: Which birth date each row has.
            days: Each row's day, counted from 01/01/1970.
        """
        found = np.searchsorted(self._starts, places * _SPAN + (days + _EPOCH), side="right") - 1
        return self._low[found], self._high[found]


def _ages(born: PartialDate | None, first: date, last: date) -> Iterator[tuple[int, int, int]]:
    """The days on which the age changes, each with the least and the greatest age from it on."""
    if born is None:
        yield first.toordinal(), 0, UNLIMITED
        return
    if first < born.earliest:
        yield first.toordinal(), -1, -1
    begins = max(first, born.earliest)
    for day in (begins, *birthdays(born, begins, last)):
        yield (day.toordinal(), *bounds_of(age_on(born, day)))


def bounds_of(number: int | Range | Unknown) -> tuple[int, int]:
    """The least and the most that a number may be.

    Args:
        number: What is known of it.

    >>> bounds_of(Range(13, 14)), bounds_of(7)
    ((13, 14), (7, 7))
    """
    if isinstance(number, Range):
        return number.low, UNLIMITED if number.high is None else number.high
    return (0, UNLIMITED) if isinstance(number, Unknown) else (number, number)
