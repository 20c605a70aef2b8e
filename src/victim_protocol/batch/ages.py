"""Ages from birth dates, each worked out by the rule of `victim_protocol.dates.age`."""

__all__ = ["ages", "bounds_of"]

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np

from victim_protocol.batch.arrow import day_of
from victim_protocol.batch.known import UNLIMITED
from victim_protocol.dates.age import age_on
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import Range, Unknown

Ages: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]
_DAYS = 1 << 23
"""More than there are days on either side of 1970 together."""


def ages(births: Sequence[PartialDate | None], places: Ages, days: Ages) -> tuple[Ages, Ages]:
    """The least and the greatest age of each row; both -1 on a day before the birth.

    Each pair of a birth date and a day is worked out once.

    Args:
        births: Birth dates; ``None`` for one that is not known.
        places: Which of them each row has.
        days: Each row's day, counted from 01/01/1970.
    """
    pairs, rows = np.unique(places * _DAYS + days + _DAYS // 2, return_inverse=True)
    found = [_bounds(births[pair // _DAYS], pair % _DAYS - _DAYS // 2) for pair in pairs.tolist()]
    low, high = np.array(found, np.int64).reshape(-1, 2).T
    return low[rows], high[rows]


def _bounds(born: PartialDate | None, day: int) -> tuple[int, int]:
    on = day_of(day)
    return (-1, -1) if born is not None and on < born.earliest else bounds_of(age_on(born, on))


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
