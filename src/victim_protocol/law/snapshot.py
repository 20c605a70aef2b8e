"""What a law book says on the days of one interval in which nothing changes."""

__all__ = ["Snapshot"]

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from attrs import field, frozen

from victim_protocol.law.arm import Arm
from victim_protocol.law.authority import Competence
from victim_protocol.law.condition import AnyOf
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Machine
from victim_protocol.law.procedure import Procedure, Transition


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
    _procedures: tuple[Procedure, ...] = field(repr=False, alias="procedures")
    _competence: Competence = field(repr=False, alias="competence")

    @cached_property
    def machines(self) -> Mapping[Key, Machine]:
        """The procedures, ready to be stepped through, in the order of the book."""
        return {one.key: Machine.of(one, self.compiler, self._competence) for one in self._procedures}

    @cached_property
    def _arms(self) -> Mapping[int, Arm]:
        every = (arm for machine in self.machines.values() for arms in machine.arms.values() for arm in arms)
        return {id(arm.row): arm for arm in every}

    def arm(self, row: Transition) -> Arm:
        """A row, compiled.

        Args:
            row: A row of one of the procedures.
        """
        return self._arms[id(row)]

    @cached_property
    def _guards(self) -> dict[tuple[int, ...], AnyOf]:
        return {}

    def any_guard(self, rows: tuple[Transition, ...]) -> AnyOf:
        """That the guard of at least one row holds; the same condition for the same rows, so that it is compiled once.

        Args:
            rows: Rows of the procedures.
        """
        return self._guards.setdefault(tuple(map(id, rows)), AnyOf(tuple(row.guard for row in rows)))
