"""What a law book says on the days of one interval in which nothing changes."""

__all__ = ["OFTEN", "Snapshot", "snapshot_of"]

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from victim_protocol.law.arm import Arm
from victim_protocol.law.authority import Competence
from victim_protocol.law.condition import AnyOf
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Machine
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.walk import Rows, Walks, rows_of

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook


OFTEN: Final = 20
"""After so many people it is quicker to have made diagrams of everything."""
_MOST_KEPT: Final = 8
"""Of how many choices of readings the walks are kept."""
_MOST_COUNTED: Final = 100
"""For how many choices of readings it is counted how often they are asked."""


@frozen(kw_only=True)
class Snapshot:
    """What a book says on the days of one interval in which nothing changes.

    Args:
        since: The first day of the interval.
        compiler: Conditions compiled with the definitions of these days.
        judges: For each regime, its benefits, in the order of the book.
    """

    since: date
    compiler: Compiler = field(repr=False)
    judges: Mapping[Key, Mapping[Key, Judge]] = field(repr=False)
    _order: Callable[[], tuple[int, ...]] = field(repr=False, alias="order")
    _procedures: tuple[Procedure, ...] = field(repr=False, alias="procedures")
    _competence: Competence = field(repr=False, alias="competence")
    _asked: dict[tuple[Key, tuple[Any, ...]], int] = field(factory=dict, init=False, eq=False, repr=False)
    _walks: dict[tuple[Key, tuple[Any, ...]], Walks] = field(factory=dict, init=False, eq=False, repr=False)

    def rows(self, regime: Key, choices: tuple[Any, ...]) -> Rows:
        """The benefits of a regime by recipient and occasion; with walks, once they are asked for often.

        Args:
            regime: The regime.
            choices: The part of each vector that is the same for everybody.
        """
        walks = self._walks_of(regime, choices)
        return self._unwalked[regime] if walks is None else walks.rows

    @cached_property
    def _unwalked(self) -> Mapping[Key, Rows]:
        return {regime: rows_of(judges, {}) for regime, judges in self.judges.items()}

    def _walks_of(self, regime: Key, choices: tuple[Any, ...]) -> Walks | None:
        """The walks of a regime's benefits; ``None`` until they are asked for so often that they are worth making."""
        asked = (regime, choices)
        found = self._walks.get(asked)
        if found is None and self.judges[regime]:
            if len(self._asked) >= _MOST_COUNTED:
                self._asked.clear()
            self._asked[asked] = self._asked.get(asked, 0) + 1
            if self._asked[asked] > OFTEN:
                if len(self._walks) >= _MOST_KEPT:
                    self._walks.clear()
                found = self._walks[asked] = Walks(self.judges[regime], self._order(), choices)
        return found

    @cached_property
    def machines(self) -> Mapping[Key, Machine]:
        """The procedures, ready to be stepped through, in the order of the book."""
        return {one.key: Machine.of(one, self.compiler, self._competence) for one in self._procedures}

    @cached_property
    def _machines_on(self) -> Mapping[Key, Mapping[Key, Machine]]:
        found: dict[Key, dict[Key, Machine]] = {}
        for one in self._procedures:
            for event in one.events:
                found.setdefault(event, {})[one.key] = self.machines[one.key]
        return found

    def machines_on(self, event: Key | None) -> Mapping[Key, Machine]:
        """The procedures that have a row on an event.

        Args:
            event: The event; ``None`` for none, on which no procedure has one.
        """
        return {} if event is None else self._machines_on.get(event, {})

    @cached_property
    def _owners(self) -> Mapping[int, Machine]:
        return {id(row): self.machines[one.key] for one in self._procedures for row in one.transitions}

    def arm(self, row: Transition) -> Arm:
        """A row, compiled.

        Args:
            row: A row of one of the procedures.
        """
        arms = self._owners[id(row)].arms[row.at, row.event]
        return next(arm for arm in arms if arm.row is row)

    @cached_property
    def _guards(self) -> dict[tuple[int, ...], AnyOf]:
        return {}

    def any_guard(self, rows: tuple[Transition, ...]) -> AnyOf:
        """That the guard of at least one row holds; the same condition for the same rows, so that it is compiled once.

        Args:
            rows: Rows of the procedures.
        """
        return self._guards.setdefault(tuple(map(id, rows)), AnyOf(tuple(row.guard for row in rows)))


def snapshot_of(book: "LawBook", since: date, accept: Evidence) -> Snapshot:
    """What a book says from a day on, until the next on which something changes.

    Args:
        book: The book.
        since: The day.
        accept: The weakest evidence that counts.
    """
    definitions = {key: series.on(since) for key, series in book.definitions.items() if series.covers(since)}
    compiler = Compiler(book.variables, definitions, accept)
    judges: dict[Key, dict[Key, Judge]] = {regime.key: {} for regime in book.regimes}
    for benefit in book.benefits:
        if benefit.provisions.covers(since):
            judges[benefit.regime][benefit.key] = Judge.of(benefit, benefit.provisions.on(since), compiler)
    return Snapshot(
        since=since,
        compiler=compiler,
        judges=judges,
        order=lambda: book.order,
        procedures=book.procedures,
        competence=book.competence,
    )
