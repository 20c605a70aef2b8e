"""transitions: rows with conditions, on a model of one person."""

from collections.abc import Callable
from typing import Any

from transitions import Machine
from walking import Machines, Table, serve, stages


class Person:
    """Whom a machine is of."""

    state: str


def define(table: Table) -> Machine:
    """Build the machine, without a person and without steps that lead everywhere."""
    rows = [_row(row) for row in table["rows"]]
    return Machine(model=None, states=stages(table), initial=table["start"], transitions=rows, auto_transitions=False)


def _row(row: dict[str, Any]) -> dict[str, Any]:
    asked = {"conditions": _admits(row["row"])} if row["asks"] else {}
    return {"trigger": row["event"], "source": row["at"], "dest": row["to"], **asked}


def _admits(row: int) -> Callable[..., bool]:
    def admits(admitted: frozenset[int]) -> bool:
        return row in admitted

    return admits


def begin(machine: Machine) -> Person:
    """A model of one person."""
    person = Person()
    machine.add_model(person)
    return person


if __name__ == "__main__":
    serve("transitions", Machines(define, begin, lambda person: person.state))
