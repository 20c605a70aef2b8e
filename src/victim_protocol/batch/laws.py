"""The laws that rows may stand under: a regime, and days between two changes of the book."""

__all__ = ["NOT_HELD", "Law", "Laws"]

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeAlias

import numpy as np
from attrs import frozen

from victim_protocol.batch.arrow import day_number
from victim_protocol.engine.governing import regime_of
from victim_protocol.errors import NotModelled
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key

Days: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]
"""Days, counted from 01/01/1970."""
Numbers: TypeAlias = np.ndarray[Any, np.dtype[np.int16]]
_FIRST = day_number(date.min)
NOT_HELD = -1
"""Stands for the law of a row whose law is not held."""


@frozen
class Law:
    """A regime on days on which nothing changes.

    Args:
        regime: The regime.
        since: The first of the days.
    """

    regime: Key
    since: date


class Laws:
    """Every law of a book, by number."""

    def __init__(self, book: LawBook) -> None:
        """The laws of a book.

        Args:
            book: The book.
        """
        self.regimes = tuple(regime.key for regime in book.regimes if regime.modelled)
        self.all = tuple(Law(regime, since) for regime in self.regimes for since in book.change_days)
        begun = (regime.identified_from for regime in book.regimes if regime.modelled)
        self._begun = np.array([day_number(day) for day in begun], np.int64)
        starts = [day_number(day) for day in book.change_days]
        self._intervals = len(starts)
        self._ends = np.array([*starts, day_number(date.max) + 1], np.int64)
        self._interval = _by_day(starts, range(-1, len(starts)), np.int16)
        edges = {day for regime in book.regimes for day in (regime.identified_from, regime.identified_until) if day}
        days = sorted({*edges, *(date.fromordinal(day.toordinal() + 1) for day in edges)})
        governing = [self._regime(book, day) for day in (date.min, *days)]
        self._governing = _by_day([day_number(day) for day in days], governing, np.int16)

    def _regime(self, book: LawBook, day: date) -> int:
        try:
            return self.regimes.index(regime_of(book, day).key)
        except NotModelled:
            return NOT_HELD

    def governing(self, identified: Days) -> Numbers:
        """The number of the regime of whoever is identified on a day; ``NOT_HELD`` where there is none.

        Args:
            identified: Days, counted from 01/01/1970.
        """
        return self._governing[_places(identified)]

    def numbers(self, regimes: Numbers, days: Days) -> Numbers:
        """The number of the law of each row; ``NOT_HELD`` where none is held, or the regime had not begun.

        Args:
            regimes: The number of each row's regime, or ``NOT_HELD``.
            days: Each row's day, counted from 01/01/1970.
        """
        interval = self._interval[_places(days)]
        held = (interval >= 0) & (regimes != NOT_HELD) & (days >= self._begun[regimes])
        return np.where(held, regimes * np.int16(self._intervals) + interval, np.int16(NOT_HELD))

    def left(self, days: Days) -> Days:
        """For each day, how many days there are from it on, itself included, before the law changes.

        Args:
            days: Days, counted from 01/01/1970.
        """
        found: Days = self._ends[self._interval[_places(days)] + 1] - days
        return found


def _by_day(starts: Sequence[int], values: Iterable[int], kind: type[np.int16]) -> Numbers:
    """A value for each day that there is: the first before all starts, and another one from each start on."""
    edges = np.array([_FIRST, *starts, day_number(date.max) + 1])
    return np.repeat(np.array([*values], kind), np.diff(edges))


def _places(days: Days) -> Days:
    """The places of days among all that there are; what is no day has that of the last."""
    return np.minimum(days, day_number(date.max)) - _FIRST
