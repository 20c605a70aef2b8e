"""What every peer with machines does, in its own environment: shows that it goes where we go, then tells seconds."""

import json
import sys
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from telling import tell, timed

Table = Mapping[str, Any]


class Machines(NamedTuple):
    """How an engine makes and moves machines."""

    define: Callable[[Table], Any]
    """The machine of a table, for everybody."""
    begin: Callable[[Any], Any]
    """One that stands at the start, for one person."""
    stage: Callable[[Any], str]
    """Where it stands."""
    has_guards: bool = True


def stages(table: Table) -> list[str]:
    """Every stage that some row knows, the first one first."""
    return [*dict.fromkeys([table["start"], *(row[end] for row in table["rows"] for end in ("at", "to"))])]


def _steps(machines: Machines, table: Table) -> list[tuple[str, dict[str, frozenset[int]]]]:
    """The events, each with the rows that our guards admit where the engine has guards."""
    steps = table["walk"]
    return [(step["event"], {"admitted": frozenset(step["admitted"])} if machines.has_guards else {}) for step in steps]


def _walk(machine: Any, steps: list[tuple[str, dict[str, frozenset[int]]]]) -> None:  # noqa: ANN401 - an engine's own
    for event, given in steps:
        getattr(machine, event)(**given)


def _visited(machines: Machines, table: Table) -> list[str]:
    machine = machines.begin(machines.define(table))
    found = []
    for step in _steps(machines, table):
        _walk(machine, [step])
        found.append(machines.stage(machine))
    return found


def serve(distribution: str, machines: Machines) -> None:
    """Be a peer until there are no more orders; one that goes elsewhere than we do takes none."""
    tables = json.loads((Path(sys.argv[1]) / "tables.json").read_text(encoding="utf-8"))
    can = {}
    for name, table in tables.items():
        several = len({(row["at"], row["event"]) for row in table["rows"]}) < len(table["rows"])
        can[name] = machines.has_guards or not several
        if can[name] and (visited := _visited(machines, table)) != table["stages"]:
            sys.exit(f"{distribution} goes elsewhere on {name}: {visited}")
    tell({"version": version(distribution), "can": can})
    for line in sys.stdin:
        order = json.loads(line)
        tell({"seconds": _seconds(machines, tables[order["table"]], order["what"], order["loops"])})


def _seconds(machines: Machines, table: Table, what: str, loops: int) -> float:
    """Seconds of one definition, of one beginning, or of one step."""
    if what == "define":
        return timed(lambda: machines.define(table), loops)
    made = machines.define(table)
    if what == "begin":
        return timed(lambda: machines.begin(made), loops)
    steps, ready = _steps(machines, table), iter([machines.begin(made) for _ in range(loops)])
    return timed(lambda: _walk(next(ready), steps), loops) / len(steps)
