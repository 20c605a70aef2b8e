"""automat: a machine of typed states; it has no guards, so that two rows on one event cannot be told apart."""

from typing import Any, Protocol

from automat import TypeMachineBuilder
from walking import Machines, Table, serve, stages


class Person:
    """Whom a machine is of."""

    stage: str


def define(table: Table) -> Any:  # noqa: ANN401 - automat's own
    """Build the machine; each step notes where it led, as automat does not tell."""
    inputs = _inputs(table)
    builder = TypeMachineBuilder(inputs, Person)
    states = {stage: builder.state(stage) for stage in stages(table)}
    for row in table["rows"]:
        way = states[row["at"]].upon(getattr(inputs, row["event"]))
        _noting(way.loop() if row["at"] == row["to"] else way.to(states[row["to"]]), row["to"])
    return builder.build()


def _inputs(table: Table) -> Any:  # noqa: ANN401 - a protocol that is made here
    methods = {event: _input(event) for event in dict.fromkeys(row["event"] for row in table["rows"])}
    return type(Protocol)("Inputs", (Protocol,), methods)


def _input(event: str) -> Any:  # noqa: ANN401 - a function
    def take(self: Any) -> None:  # noqa: ANN401 - whatever has the protocol
        """Take a step."""

    take.__name__ = take.__qualname__ = event
    return take


def _noting(way: Any, stage: str) -> None:  # noqa: ANN401 - automat's own
    def note(_inputs: Any, person: Person) -> None:  # noqa: ANN401 - as above
        person.stage = stage

    way(note)


def begin(machine: Any) -> Any:  # noqa: ANN401 - automat's own
    """A machine of one person."""
    person = Person()
    begun = machine(person)
    begun.person = person
    return begun


if __name__ == "__main__":
    serve("Automat", Machines(define, begin, lambda begun: begun.person.stage, has_guards=False))
