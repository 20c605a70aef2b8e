"""python-statemachine: a class of states and events, whose rows have conditions."""

from collections.abc import Callable
from typing import Any

from statemachine import State, StateMachine
from walking import Machines, Table, serve, stages


def define(table: Table) -> type[StateMachine]:
    """Build the class."""
    made = {stage: State(stage, initial=stage == table["start"]) for stage in stages(table)}
    events: dict[str, Any] = {}
    for row in table["rows"]:
        asked = {"cond": _admits(row["row"])} if row["asks"] else {}
        way = made[row["at"]].to(made[row["to"]], **asked)
        events[row["event"]] = events[row["event"]] | way if row["event"] in events else way
    states = {f"at_{stage}": state for stage, state in made.items()}
    kept = {"validate_trap_states": False}  # a procedure may stop where no text says what follows
    return type(StateMachine)("Procedure", (StateMachine,), {**states, **events, **kept})


def _admits(row: int) -> Callable[..., bool]:
    def admits(admitted: frozenset[int]) -> bool:
        return row in admitted

    return admits


def begin(machine: type[StateMachine]) -> StateMachine:
    """A machine of one person."""
    return machine()


if __name__ == "__main__":
    serve("python-statemachine", Machines(define, begin, lambda machine: next(iter(machine.configuration)).name))
