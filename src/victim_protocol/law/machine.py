"""A procedure made ready for a day: which row an act takes, and what stands in the way of each."""

__all__ = ["Machine", "Position"]

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from attrs import field, frozen

from victim_protocol.law.arm import Arm, arm_of
from victim_protocol.law.authority import Competence
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.key import Key
from victim_protocol.law.objection import Act, Fault, Objection
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.variables import Vector


class Position(NamedTuple):
    """Where a procedure stands, and how it came there."""

    stage: Key
    since: date
    """The day on which the stage began."""
    row: Transition | None = None
    """The row that was taken last; ``None`` before anything has happened, or where no row was taken."""
    before: "Position | None" = None
    """Where it stood before that row."""


class _Arms(dict[tuple[Key, Key | None], tuple[Arm, ...]]):
    """The rows on each stage and event, compiled when they are first asked for."""

    def __init__(self, procedure: Procedure, compiler: Compiler, competence: Competence) -> None:
        super().__init__()
        self._rows = procedure.rows_on
        self._compiled = partial(arm_of, compiler=compiler, competence=competence)

    def __missing__(self, on: tuple[Key, Key | None]) -> tuple[Arm, ...]:
        stage, event = on
        rows = () if event is None else self._rows.get((stage, event), ())
        made = self[on] = tuple(map(self._compiled, rows))
        return made


@frozen(eq=False)
class Machine:
    """A procedure on the days of one interval of the law.

    Args:
        procedure: The table.
        compiler: What its guards are compiled with.
        arms: For each stage and event, the rows that may be taken, in order; none where there are none.
    """

    procedure: Procedure
    compiler: Compiler = field(repr=False)
    arms: Mapping[tuple[Key, Key | None], tuple[Arm, ...]] = field(repr=False)

    @classmethod
    def of(cls, procedure: Procedure, compiler: Compiler, competence: Competence) -> "Machine":
        """Compile a procedure.

        Args:
            procedure: The table.
            compiler: For its guards.
            competence: What is known of the bodies.
        """
        return cls(procedure, compiler, _Arms(procedure, compiler, competence))

    def step(self, at: Position, act: Act, vector: Vector) -> Position | None:
        """Where an act leads; ``None`` where no row can be taken, or not known which of several.

        A row that names the very body that acted goes before one that a body not recorded might take. On days of
        which nobody knows who is competent, a body that no row names is taken to act by the first.

        Args:
            at: Where the procedure stands.
            act: What was done.
            vector: What was known, the facts that the act itself brings among it.
        """
        found: Arm | None = None
        several = False
        for arm in self.arms[at.stage, act.event]:
            if not arm.admits(act, vector):
                continue
            if arm.names(act.actor):
                return _reached(arm.row, at, act)
            apart = found is not None and found.row.to != arm.row.to
            several = several or (apart and not arm.may_be_of(act))
            found = found or arm
        return None if found is None or several else _reached(found.row, at, act)

    def objections(self, at: Position, act: Act, vector: Vector) -> tuple[Objection, ...]:
        """What stands in the way of each row that the act might take.

        Args:
            at: Where the procedure stands.
            act: What was done.
            vector: What was known.
        """
        arms = self.arms[at.stage, act.event]
        in_force = [arm for arm in arms if arm.row.governs(act.day)]
        found = (one for arm in in_force or arms for one in arm.objections(act, vector, self.compiler))
        return tuple(found) if arms else (Objection(None, Fault.STAGE),)

    def is_anothers(self, at: Position, act: Act) -> bool:
        """Whether all that an act could do here is a task of other bodies, so that it is none of this procedure.

        Args:
            at: Where the procedure stands.
            act: What was done.
        """
        arms = self.arms[at.stage, act.event]
        return all(arm.row.is_task and arm.is_by_another(act) for arm in arms)

    def is_of_another_time(self, at: Position, act: Act) -> bool:
        """Whether the procedure has not begun, and no row that would begin it was the law on the day of an act.

        Args:
            at: Where the procedure stands.
            act: What was done.
        """
        arms = self.arms[at.stage, act.event]
        return at.stage == self.procedure.start and not any(arm.row.governs(act.day) for arm in arms)


def _reached(row: Transition, at: Position, act: Act) -> Position:
    return Position(row.to, at.since if row.is_task else act.day, row, at)
