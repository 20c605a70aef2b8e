"""The laws that rows may stand under: a regime, and days between two changes of the book."""

__all__ = ["NOT_HELD", "Law", "Laws"]

from datetime import date
from typing import Any

import numpy as np
from attrs import frozen

from victim_protocol.batch.arrow import day_number
from victim_protocol.engine.governing import regime_of
from victim_protocol.errors import NotModelled
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key

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
        self._starts = np.array([day_number(day) for day in book.change_days], np.int64)
        begun = (regime.identified_from for regime in book.regimes if regime.modelled)
        self._begun = np.array([day_number(day) for day in begun], np.int64)
        edges = {day for regime in book.regimes for day in (regime.identified_from, regime.identified_until) if day}
        days = sorted({date.min, *edges, *(date.fromordinal(day.toordinal() + 1) for day in edges)})
        self._edges = np.array([day_number(day) for day in days], np.int64)
        self._governing = np.array([self._regime(book, day) for day in days], np.int16)

    def _regime(self, book: LawBook, day: date) -> int:
        try:
            return self.regimes.index(regime_of(book, day).key)
        except NotModelled:
            return NOT_HELD

    def governing(self, identified: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """The number of the regime of whoever is identified on a day; ``NOT_HELD`` where there is none.

        Args:
            identified: Days, counted from 01/01/1970.
        """
        places = np.searchsorted(self._edges, identified, side="right") - 1
        found: np.ndarray[Any, Any] = self._governing[places]
        return found

    def numbers(self, regimes: np.ndarray[Any, Any], days: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """The number of the law of each row; ``NOT_HELD`` where none is held, or the regime had not begun.

        Args:
            regimes: The number of each row's regime, or ``NOT_HELD``.
            days: Each row's day, counted from 01/01/1970.
        """
        interval = np.searchsorted(self._starts, days, side="right").astype(np.int16) - 1
        held = (interval >= 0) & (regimes != NOT_HELD) & (days >= self._begun[regimes])
        return np.where(held, regimes * len(self._starts) + interval, NOT_HELD).astype(np.int16)

    def left(self, days: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """For each day, how many days there are from it on, itself included, before the law changes.

        Args:
            days: Days, counted from 01/01/1970.
        """
        ends = np.append(self._starts, day_number(date.max) + 1)
        found: np.ndarray[Any, Any] = ends[np.searchsorted(self._starts, days, side="right")] - days
        return found
