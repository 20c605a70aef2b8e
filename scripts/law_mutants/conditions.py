"""What can be changed at one node of a condition."""

__all__ = ["OF_CONDITIONS", "of_is"]

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from scripts.law_mutants.walk import Change, without

from victim_protocol.law.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Not,
    NotHeld,
    OneOf,
    Under,
)

_Named: TypeAlias = Happened | Awaiting | Defined | NotHeld
"""What has no value to change: it is taken for granted, and taken for impossible."""


def of_is(leaf: Is, choices: tuple[str, ...]) -> Iterator[Change]:
    """Another value of the fact: the opposite truth, or the choice that follows.

    Args:
        leaf: The node.
        choices: The values of the fact where it is a choice.
    """
    old = leaf.value
    new = not old if isinstance(old, bool) else choices[(choices.index(old) + 1) % len(choices)]
    yield Change("value", ("value",), new, f"{leaf.fact}: {old} -> {new}")


def _of_one_of(leaf: OneOf) -> Iterator[Change]:
    if len(leaf.values) > 1:
        yield from without("one value dropped", "values", leaf.values)


def _of_number(leaf: AtLeast | Under) -> Iterator[Change]:
    for new in (leaf.number + 1, leaf.number - 1):
        yield Change("bound", ("number",), new, f"{leaf.fact}: {leaf.number} -> {new}")


def _of_named(leaf: _Named) -> Iterator[Change]:
    name = f"{type(leaf).__name__} {_name_of(leaf)}"
    yield Change("always", (), ALWAYS, f"{name} -> always")
    yield Change("never", (), NEVER, f"{name} -> never")


def _name_of(leaf: _Named) -> str:
    match leaf:
        case Defined(name=name):
            return name
        case NotHeld(text=text):
            return text
        case _:
            return leaf.fact


def _of_all(node: AllOf) -> Iterator[Change]:
    if len(node.parts) > 1:
        yield Change("all and any", (), AnyOf(node.parts, node.source), "all -> any")
    yield from _parts_dropped(node.parts, ALWAYS)


def _of_any(node: AnyOf) -> Iterator[Change]:
    if len(node.parts) > 1:
        yield Change("all and any", (), AllOf(node.parts, node.source), "any -> all")
    yield from _parts_dropped(node.parts, NEVER)


def _parts_dropped(parts: tuple[Condition, ...], nothing: Condition) -> Iterator[Change]:
    """Each part left out; a part that is left out anyway when it is taken for granted or impossible, only there."""
    dropped = [*without("part dropped", "parts", parts)]
    for part, change in zip(parts, dropped, strict=True):
        if not isinstance(part, _Named) and part != nothing:
            yield change


def _of_not(node: Not) -> Iterator[Change]:
    yield Change("not dropped", (), node.part, "not dropped")


def _of_reading(node: ByReading) -> Iterator[Change]:
    """The conditions of the first two choices change places."""
    (one, first), (other, second), *rest = node.choices
    swapped = ((one, second), (other, first), *rest)
    yield Change("branches swapped", ("choices",), swapped, f"{node.reading}: {one} <-> {other}")


OF_CONDITIONS: Mapping[type, Callable[[Any], Iterator[Change]]] = {
    OneOf: _of_one_of,
    AtLeast: _of_number,
    Under: _of_number,
    Happened: _of_named,
    Awaiting: _of_named,
    Defined: _of_named,
    NotHeld: _of_named,
    AllOf: _of_all,
    AnyOf: _of_any,
    Not: _of_not,
    ByReading: _of_reading,
}
"""For each type of node, its changes; that of a fact with one value needs the fact's choices besides."""
