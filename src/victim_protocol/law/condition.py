"""Conditions: trees of typed nodes over named facts, each with the provision it comes from."""

__all__ = [
    "ALWAYS",
    "NEVER",
    "AllOf",
    "AnyOf",
    "AtLeast",
    "Awaiting",
    "ByReading",
    "Condition",
    "Defined",
    "Happened",
    "Is",
    "Leaf",
    "Not",
    "NotHeld",
    "OneOf",
    "Under",
    "children",
    "nodes",
]

from collections.abc import Iterator
from typing import TypeAlias

from attrs import frozen

from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key


@frozen
class Is:
    """A fact has one value."""

    fact: Key
    value: bool | str
    source: Source


@frozen
class OneOf:
    """A choice has one of several values."""

    fact: Key
    values: tuple[str, ...]
    source: Source


@frozen
class AtLeast:
    """A number is not below a bound; the bound itself counts."""

    fact: Key
    number: int
    source: Source


@frozen
class Under:
    """A number is below a bound; the bound itself does not count."""

    fact: Key
    number: int
    source: Source


@frozen
class Happened:
    """An event has happened; while it is pending, the condition waits for it."""

    fact: Key
    source: Source


@frozen
class Awaiting:
    """An event is pending: something under way leads to it, and it has not happened."""

    fact: Key
    source: Source


@frozen
class NotHeld:
    """A text that this library does not hold would decide: always unknown."""

    text: Key
    source: Source


@frozen
class Defined:
    """A condition that the book defines under a name."""

    name: Key
    source: Source


@frozen
class ByReading:
    """One condition per choice of a reading."""

    reading: Key
    choices: tuple[tuple[str, "Condition"], ...]
    source: Source


@frozen
class AllOf:
    """Every part holds; without parts it always holds."""

    parts: tuple["Condition", ...]
    source: Source | None = None


@frozen
class AnyOf:
    """At least one part holds; without parts it never holds."""

    parts: tuple["Condition", ...]
    source: Source | None = None


@frozen
class Not:
    """The part does not hold."""

    part: "Condition"
    source: Source | None = None


Leaf: TypeAlias = Is | OneOf | AtLeast | Under | Happened | Awaiting | NotHeld
"""A node without parts."""
Condition: TypeAlias = Leaf | Defined | ByReading | AllOf | AnyOf | Not
"""A node, and so every condition."""

ALWAYS = AllOf(())
"""Holds: the text asks nothing here."""
NEVER = AnyOf(())
"""Does not hold: under this reading the text grants nothing."""


def children(condition: Condition) -> tuple[Condition, ...]:
    """The conditions directly inside one; a definition's content is not inside it.

    >>> children(Not(ALWAYS)) == (ALWAYS,)
    True
    """
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return parts
        case Not(part=part):
            return (part,)
        case ByReading(choices=choices):
            return tuple(branch for _, branch in choices)
        case _:
            return ()


def nodes(condition: Condition) -> Iterator[Condition]:
    """Every node of a condition, itself first, depth first; definitions are not entered."""
    waiting = [condition]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(children(node))
