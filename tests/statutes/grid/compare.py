"""The table beside a law book: every cell is asked of the book."""

__all__ = ["REGIME", "cells_of", "differences"]

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from tests.statutes.grid.cells import Cells, cells
from tests.statutes.grid.table import TABLE
from tests.statutes.grid.world import Known

from victim_protocol.errors import NotModelled
from victim_protocol.law.book import LawBook
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.verdicts import statuses

REGIME = Key("law_2011")


def differences(book: LawBook, only: str | None = None) -> Iterator[str]:
    """Every cell whose answer is not that of the table, in words.

    Args:
        book: The book that is asked.
        only: The benefit whose cells alone are looked at; ``None`` for all.
    """
    asked = TABLE if only is None else [only] if only in TABLE else []
    for benefit in asked:
        yield from _of(benefit, book)


@cache
def cells_of(benefit: str) -> tuple[Cells, ...]:
    """The cells of a benefit, worked out once."""
    return tuple(cells(TABLE[benefit]))


def _of(benefit: str, book: LawBook) -> Iterator[str]:
    judges = _Judges(book, benefit)
    for asked in cells_of(benefit):
        found = judges.answers(asked.known, asked.expected)
        if found != asked.expected:
            for day, expected in asked.expected.items():
                if found[day] != expected:
                    yield f"{benefit} on {day}: {_words(found[day])}, not {_words(expected)}, for {_told(asked.known)}"


class _Judges:
    """A benefit of a book on each day.

    Args:
        book: The book.
        benefit: The key of the benefit.
    """

    def __init__(self, book: LawBook, benefit: str) -> None:
        self._book, self._benefit = book, Key(benefit)
        self._blank, self._slots = book.variables.vector({}, {}), book.variables.slots
        self._on: dict[date, Judge | None] = {}

    def answers(self, known: Known, days: Iterable[date]) -> dict[date, int | None]:
        """The statuses that remain possible on each day; ``None`` where no text gives the benefit."""
        vector = self._blank.copy()
        for name, value in known.items():
            vector[self._slots[Key(name)]] = value
        answers: dict[date, int | None] = {}
        last, found = None, None
        for day in days:
            judge = self._judge(day)
            if judge is not last:  # days between two changes of the law have one judge
                last, found = judge, None if judge is None else judge.possible(vector)
            answers[day] = found
        return answers

    def _judge(self, day: date) -> Judge | None:
        if day not in self._on:
            try:
                self._on[day] = self._book.on(day).judges[REGIME].get(self._benefit)
            except NotModelled:
                self._on[day] = None
        return self._on[day]


def _words(possible: int | None) -> str:
    if possible is None:
        return "no text"
    return " or ".join(status.code for status in statuses(possible))


def _told(known: Known) -> str:
    return ", ".join(f"{name} {getattr(value, 'value', value)}" for name, value in known.items()) or "anyone"
