"""Stays: the days on which somebody is present, counted once however often the place changes."""

__all__ = ["Stay", "days_of_presence", "presence"]

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from victim_protocol.dates.interval import Interval

_DAY = timedelta(days=1)


class Stay(NamedTuple):
    """A stay in one place."""

    days: Interval
    """From the day of arrival to the day of leaving, or to the day asked; both are days of presence."""
    over: bool
    """Whether the person has left, and went nowhere else on the same day."""


def presence(stays: Iterable[Stay]) -> Iterator[Stay]:
    """The same stays, a day of transfer belonging to the later one alone.

    A budget that pays by the day pays such a day once; and whoever moves on the same day has not left on it.

    Args:
        stays: In order of time; one may begin on the day on which the one before ends, and no earlier.

    Returns:
        The stays in the same order; one that has no day of its own is left out.

    >>> first = Stay(Interval(date(2017, 6, 1), date(2017, 6, 10)), over=True)
    >>> then = Stay(Interval(date(2017, 6, 10), date(2017, 6, 20)), over=True)
    >>> [(stay.days.days, stay.over) for stay in presence([first, then])]
    [(9, False), (11, True)]
    """
    earlier: Stay | None = None
    for stay in stays:
        if earlier is not None:
            yield from _before(earlier, stay.days.first)
        earlier = stay
    if earlier is not None:
        yield earlier


def _before(stay: Stay, next_first: date) -> Iterator[Stay]:
    """A stay, as far as it lies before the first day of the next one."""
    if stay.days.last < next_first:
        yield stay
    elif stay.days.first < next_first:
        yield Stay(Interval(stay.days.first, next_first - _DAY), over=False)


def days_of_presence(stays: Iterable[Stay]) -> int:
    """How many days somebody is present; a day of transfer counts once.

    A limit of stay is counted otherwise, as the Civil Code counts: it is a ``deadline``.

    Args:
        stays: In order of time.

    >>> days_of_presence([Stay(Interval(date(2017, 6, 1), date(2017, 7, 30)), over=False)])
    60
    """
    return sum(stay.days.days for stay in presence(stays))
