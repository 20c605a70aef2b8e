"""Two procedures as neutral tables, each with a walk through it and what we say of every step.

The guards are ours: of each step it is told which rows they admit, so that a peer only looks the truth up.
"""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.run import walked

from victim_protocol.case.entry import Entry
from victim_protocol.law.condition import ALWAYS
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Machine, Position
from victim_protocol.law.procedure import Transition
from victim_protocol.law.variables import Vector
from victim_protocol.statutes.book import default_book

DAY = date(2017, 9, 1)
AT_THE_GATE = (
    ("handed_back", "border_gate_post", None),
    ("declaration_made", "border_gate_post", None),
    ("entered_viet_nam", "border_gate_post", None),
    ("essentials_given", "border_gate_post", None),
    ("health_checked", "border_gate_post", None),
    ("regimes_explained", "border_gate_post", None),
    ("handed_over", "border_gate_post", "provincial_immigration_police"),
    ("return_certificate_issued", "provincial_immigration_police", None),
    ("statement_taken", "provincial_immigration_police", None),
    ("residence_police_told", "provincial_immigration_police", "provincial_immigration_police"),
    ("regimes_explained", "provincial_immigration_police", None),
    ("essentials_given", "provincial_immigration_police", None),
)
"""Handed back at a land gate: what the border-gate post does, then the provincial immigration police."""


class Walk(NamedTuple):
    """Steps through a procedure that are all allowed."""

    machine: Machine
    vector: Vector
    acts: list[Entry]

    def __call__(self) -> Position:
        """Take every step, with its guard and its history."""
        step, vector = self.machine.step, self.vector
        at: Position | None = Position(self.machine.procedure.start, DAY)
        for act in self.acts:
            at = step(at, act, vector) if at is not None else None
        assert at is not None, "each step is allowed"
        return at

    def stages(self) -> list[str]:
        """The stage after each step."""
        at: Position | None = self()
        found = []
        while at is not None and at.before is not None:
            found.append(str(at.stage))
            at = at.before
        return found[::-1]


def at_the_gate() -> Walk:
    """The walk through the land gate, of somebody of whom nothing else is known."""
    book = default_book()
    acts = [
        Entry(
            id=f"e{place}",
            person="p1",
            day=DAY,
            event=Key(event),
            actor=Key(actor),
            receiver=None if receiver is None else Key(receiver),
        )
        for place, (event, actor, receiver) in enumerate(AT_THE_GATE)
    ]
    machine = book.on(DAY).machines[Key("handover_under_agreement")]
    return Walk(machine, book.variables.vector({}, book.defaults), acts)


WALKS: dict[str, Callable[[], Walk]] = {"land gate": at_the_gate, "self-report": lambda: Walk(*walked())}


def written(folder: Path) -> None:
    """Write the tables, and the walks through them."""
    tables = {name: _table(made()) for name, made in WALKS.items()}
    (folder / "tables.json").write_text(json.dumps(tables, indent=1), encoding="utf-8")


def _table(walk: Walk) -> dict[str, Any]:
    chosen, procedure = default_book().defaults, walk.machine.procedure

    def stands(row: Transition) -> bool:
        return row.governs(DAY) and (row.reading is None or chosen[row.reading[0]] in (None, row.reading[1]))

    rows = [row for row in procedure.transitions if stands(row)]
    several = Counter((row.at, row.event) for row in rows)
    found = [
        {
            "row": place,
            "at": row.at,
            "event": row.event,
            "to": row.to,
            "asks": row.guard is not ALWAYS or several[row.at, row.event] > 1,
        }
        for place, row in enumerate(rows)
    ]
    steps = [{"event": act.event, "admitted": _admitted(walk, place, rows)} for place, act in enumerate(walk.acts)]
    return {"start": procedure.start, "rows": found, "walk": steps, "stages": walk.stages()}


def _admitted(walk: Walk, place: int, rows: list[Transition]) -> list[int]:
    """The row that a step takes, as the only one that is admitted: bodies, papers and guards are ours to judge."""
    at: Position | None = walk()
    for _ in range(len(walk.acts) - 1 - place):
        at = at.before if at is not None else None
    return [number for number, row in enumerate(rows) if at is not None and row is at.row]
