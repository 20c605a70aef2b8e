"""What every proof needs: the book, its worlds, and a solver that is asked whether something can be."""

__all__ = ["Asked", "Session", "answered"]

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

import z3
from scripts.proofs.knowledge import COMPLETIONS, Knowledge, bounded, refined
from scripts.proofs.worlds import Pair, Worlds

from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import Condition
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.inspect import dated_conditions
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences


class Asked(NamedTuple):
    """A condition of the book as it reads on some days."""

    path: str
    day: date
    condition: Condition
    pair: Pair


class Session:
    """A book and what is asked of it.

    Args:
        book: The law.
    """

    def __init__(self, book: LawBook) -> None:
        self.book = book
        self.worlds = Worlds(book)
        self._solver = z3.Solver()
        self._solver.add(self.worlds.axioms)

    def can_be(self, *formulas: z3.BoolRef) -> bool:
        """Whether some world makes all of some formulas true; that the solver cannot tell is an error.

        Args:
            formulas: Formulas over worlds.
        """
        return answered(self._solver, formulas)

    def compiler(self, day: date) -> Compiler:
        """What conditions are compiled with on a day."""
        return self.book.on(day).compiler

    def pair(self, condition: Condition, day: date) -> Pair:
        """A condition as it reads on a day."""
        return self.worlds.pair(condition, self.compiler(day).definitions)

    def now(self, condition: Condition, day: date) -> z3.BoolRef:
        """That a condition holds now."""
        return self.pair(condition, day).now

    def defined(self, name: str, day: date) -> z3.BoolRef:
        """That a named condition of the book holds now."""
        return self.now(self.compiler(day).definitions[Key(name)], day)

    def days(self, since: date, until: date | None) -> tuple[date, ...]:
        """For each interval of the law that meets some days, its first day.

        Args:
            since: The first of the days.
            until: The last of them; ``None`` while no end is known.
        """
        starts = self.book.change_days
        ends = (*starts[1:], date.max)
        pairs = zip(starts, ends, strict=True)
        return tuple(start for start, end in pairs if end > since and (until is None or start <= until))

    @cached_property
    def conditions(self) -> tuple[Asked, ...]:
        """Every condition of the book on every interval of its days; those that read alike, once."""
        found: dict[tuple[int, int], Asked] = {}
        for path, step, condition in dated_conditions(self.book):
            for day in self.days(step.since, step.until):
                pair = self.pair(condition, day)
                found.setdefault((pair.now.get_id(), pair.later.get_id()), Asked(path, day, condition, pair))
        return tuple(found.values())

    @cached_property
    def coarse(self) -> Knowledge:
        """Something that is known."""
        return Knowledge(self.worlds, "coarse")

    @cached_property
    def fine(self) -> Knowledge:
        """The same and more, where it is asked with ``more_is_known``."""
        return Knowledge(self.worlds, "fine")

    def more_is_known(self, keys: Iterable[Key], completions: Mapping[str, Iterable[str]] = COMPLETIONS) -> z3.Solver:
        """A solver that takes the finer knowledge to take back nothing of the coarser.

        Args:
            keys: The variables that what is asked of it speaks of.
            completions: What an event may turn out to be of which too little is known.
        """
        solver = z3.Solver()
        for key in keys:
            coarse, fine = self.coarse.of[key], self.fine.of[key]
            solver.add(*bounded(coarse), *bounded(fine), refined(self.worlds, coarse, fine, completions))
        return solver

    def asked_in(self, condition: Condition, day: date) -> tuple[Key, ...]:
        """The variables that stand in a condition, as it reads on a day."""
        keys = self.book.variables.keys
        return tuple(keys[slot] for slot in occurrences(condition, self.compiler(day)))


def answered(solver: z3.Solver, formulas: Iterable[z3.BoolRef]) -> bool:
    """Whether formulas can be true together; that the solver cannot tell is an error."""
    found = solver.check(*formulas)
    if found == z3.unknown:
        raise RuntimeError(f"not decided: {solver.reason_unknown()}")
    return bool(found == z3.sat)
