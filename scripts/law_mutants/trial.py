"""The trial of a book's mutants: each is shown to the witnesses in turn until one notices it."""

__all__ = ["REFUSED", "SAME", "SURVIVED", "Mutant", "Trial", "Witness", "mutants"]

import multiprocessing
from collections.abc import Callable, Iterator
from typing import NamedTuple

from attrs import field, frozen
from scripts.law_mutants.changes import changes
from scripts.law_mutants.same import Comparison
from scripts.law_mutants.walk import SUPPORT, Place, places, replaced, told, value_at

from victim_protocol.errors import InvalidLaw
from victim_protocol.law.book import LawBook

REFUSED = "refused by the book"
SAME = "the same for all"
SURVIVED = "survived"
CHUNK = 8
"""Mutants that a process takes at a time."""


@frozen
class Mutant:
    """A book with one change.

    Args:
        kind: What kind of change it is.
        place: Where.
        path: The same in words.
        what: The change in words.
        new: What stands there.
    """

    kind: str
    place: Place
    path: str
    what: str
    new: object = field(repr=False)

    def of(self, book: LawBook) -> LawBook:
        """The book with the change.

        Args:
            book: The book that the mutant was found in.

        Raises:
            InvalidLaw: The book refuses it.
        """
        changed: LawBook = replaced(book, self.place, self.new)
        return changed


def mutants(book: LawBook) -> Iterator[Mutant]:
    """Every mutant of the support part of a book; a change that changes nothing is none."""
    for part in SUPPORT:
        for way, value in places(getattr(book, part), (part,)):
            for change in changes(value, book.facts):
                place = way + change.where
                if value_at(book, place) != change.new:
                    yield Mutant(change.kind, place, told(book, place), change.what, change.new)


class Witness(NamedTuple):
    """Something that may notice a mutant.

    Args:
        name: Its name.
        notices: Whether it does, of a mutant and the book that it makes.
    """

    name: str
    notices: Callable[[Place, LawBook], bool]


@frozen
class Trial:
    """What is tried.

    Args:
        book: The unchanged book.
        mutants: The mutants.
        witnesses: Who is asked, in order.
    """

    book: LawBook
    mutants: tuple[Mutant, ...]
    witnesses: tuple[Witness, ...]
    _unchanged: Comparison = field(init=False, repr=False)

    @_unchanged.default
    def _comparison(self) -> Comparison:
        return Comparison(self.book)

    def outcome(self, number: int) -> str:
        """Who notices a mutant: the book itself, a witness by its name, or nobody, as nothing or something differs."""
        mutant = self.mutants[number]
        try:
            book = mutant.of(self.book)
        except InvalidLaw:
            return REFUSED
        found = (witness.name for witness in self.witnesses if witness.notices(mutant.place, book))
        return next(found, None) or (SAME if self._unchanged.same(mutant.place, book) else SURVIVED)

    def outcomes(self, processes: int) -> list[str]:
        """The outcome of each mutant, in order.

        Args:
            processes: How many processes share the work; with one, no other is started.
        """
        numbers = range(len(self.mutants))
        if processes == 1:
            return [self.outcome(number) for number in numbers]
        _SHARED["trial"] = self
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            return pool.map(_outcome, numbers, CHUNK)


_SHARED: dict[str, Trial] = {}
"""The trial of this process; set before others are forked from it, so that only numbers and outcomes are sent."""


def _outcome(number: int) -> str:
    return _SHARED["trial"].outcome(number)
