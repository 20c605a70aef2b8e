"""Days in a row."""

__all__ = ["Interval", "cut"]

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from victim_protocol.dates.day import is_day

_DAY = timedelta(days=1)


class Interval(NamedTuple):
    """Days in a row, the first and the last included; the last does not lie before the first.

    >>> Interval(date(2017, 3, 20), date(2017, 3, 31)).days
    12
    >>> date(2017, 3, 31) in Interval(date(2017, 3, 20), date(2017, 3, 31))
    True
    """

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has.

        >>> Interval(date(2017, 3, 20), date(2017, 3, 20)).days
        1
        """
        return self.last.toordinal() - self.first.toordinal() + 1

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and is_day(day) and self.first <= day <= self.last


def cut(interval: Interval, days: Iterable[date]) -> Iterator[Interval]:
    """The interval in pieces, a new one beginning on each given day inside it.

    Args:
        interval: The days to divide.
        days: Days in any order; those outside the interval, and its first day, cut nothing.

    Returns:
        The pieces in order, without a gap or an overlap.

    >>> [piece.days for piece in cut(Interval(date(2017, 3, 20), date(2017, 3, 31)), [date(2017, 3, 25)])]
    [5, 7]
    """
    first = interval.first
    for day in sorted(set(days)):
        if first < day <= interval.last:
            yield Interval(first, day - _DAY)
            first = day
    yield Interval(first, interval.last)
