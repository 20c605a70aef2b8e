"""Evaluation of conditions: three-valued, now and once pending events have happened.

A condition is judged twice at once: as things stand, and as they will stand when every pending event has happened.
The four possible pairs of answers are four bits; an unknown leaves several bits set.
So one small number says all that a condition can still turn out to be, and a connective is one look-up.
"""

__all__ = ["Compiler", "Evaluator", "Judgement"]

from collections import Counter
from collections.abc import Callable, Mapping
from functools import reduce
from operator import or_
from typing import Any, TypeAlias

from attrs import field, frozen

from victim_protocol.law.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Leaf,
    Not,
    NotHeld,
    OneOf,
    Under,
)
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.fact import LATER, UNKNOWN, UNSETTLED, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.tables import AND, NOT, OR
from victim_protocol.law.variables import Variables, Vector

Evaluator: TypeAlias = Callable[[Vector], int]
"""What a condition may be for a vector, as bits of ``Judgement``."""


class Judgement:
    """The bits: what a condition may be (now, once pending events have happened)."""

    FAILS = 1
    """(no, no)"""
    WAITS = 2
    """(no, yes)"""
    PASSES = 4
    """(yes, no): it holds only while something is pending."""
    HOLDS = 8
    """(yes, yes)"""
    EITHER = FAILS | HOLDS
    ANYTHING = FAILS | WAITS | PASSES | HOLDS


_HAPPENED = {
    Occurrence.HAPPENED: Judgement.HOLDS,
    Occurrence.PENDING: Judgement.WAITS,
    Occurrence.LAPSED: Judgement.FAILS,
    Occurrence.REACHED: Judgement.HOLDS,
    Occurrence.CLOSED: Judgement.FAILS,
    LATER: Judgement.EITHER,
    UNSETTLED: Judgement.EITHER,
    UNKNOWN: Judgement.FAILS | Judgement.WAITS | Judgement.HOLDS,
}
_AWAITING = {
    Occurrence.HAPPENED: Judgement.FAILS,
    Occurrence.PENDING: Judgement.PASSES,
    Occurrence.LAPSED: Judgement.HOLDS,
    Occurrence.REACHED: Judgement.HOLDS,
    Occurrence.CLOSED: Judgement.FAILS,
    LATER: Judgement.HOLDS,
    UNSETTLED: Judgement.EITHER,
    UNKNOWN: Judgement.FAILS | Judgement.PASSES,
}
_OF_EVENT = {Happened: _HAPPENED, Awaiting: _AWAITING}


def _numbered(low: int, high: int | None, *, bound: int) -> int:
    """What "at least the bound" may be for a number between ``low`` and ``high``."""
    if low >= bound:
        return Judgement.HOLDS
    return Judgement.FAILS if high is not None and high < bound else Judgement.EITHER


def _at_least(slot: int, bound: int) -> Evaluator:
    unknown = _numbered(0, None, bound=bound)

    def evaluate(vector: Vector) -> int:
        value = vector[slot]
        if value is UNKNOWN:
            return unknown
        if isinstance(value, Range):
            return _numbered(value.low, value.high, bound=bound)
        return Judgement.HOLDS if value >= bound else Judgement.FAILS

    return evaluate


class _LookUp:
    """An evaluator that is one look-up; connectives read its table themselves, which saves a call for each leaf."""

    __slots__ = ("slot", "table")

    def __init__(self, slot: int, table: Mapping[Any, int]) -> None:
        self.slot, self.table = slot, table

    def __call__(self, vector: Vector) -> int:
        return self.table[vector[self.slot]]


def _yes_no(slot: int, *, wanted: bool) -> Evaluator:
    return _LookUp(slot, {wanted: 8, not wanted: 1, UNKNOWN: 9})


def _constant(answers: int) -> Evaluator:
    return lambda _vector: answers


def _connected(parts: tuple[Evaluator, ...], table: bytes, start: int, end: int) -> Evaluator:
    """A connective by its table: from its answer without parts, up to the one that no further part changes."""
    if len(parts) == 1:
        return parts[0]
    leaves = tuple((part.slot, part.table) for part in parts if isinstance(part, _LookUp))
    branches = tuple(part for part in parts if not isinstance(part, _LookUp))

    def evaluate(vector: Vector) -> int:
        answers = start
        for slot, values in leaves:
            answers = table[answers << 4 | values[vector[slot]]]
            if answers == end:
                return end
        for branch in branches:
            answers = table[answers << 4 | branch(vector)]
            if answers == end:
                break
        return answers

    return evaluate


def _not(part: Evaluator) -> Evaluator:
    return lambda vector: NOT[part(vector)]


def _by_reading(slot: int, branches: dict[str, Evaluator]) -> Evaluator:
    everyone = tuple(branches.values())

    def evaluate(vector: Vector) -> int:
        choice = vector[slot]
        if choice is not UNKNOWN:
            return branches[choice](vector)
        answers = 0
        for branch in everyone:
            answers |= branch(vector)
        return answers

    return evaluate


@frozen
class Compiler:
    """Turns conditions into functions of a vector, once, and remembers them by identity.

    It lives no longer than the book whose conditions it is given.

    Args:
        variables: The layout of the vector.
        definitions: The named conditions, as they read on the day.
        accept: The weakest evidence that counts; a node known less well may be anything.
    """

    variables: Variables
    definitions: Mapping[Key, Condition]
    accept: Evidence
    _made: dict[int, tuple[Condition, Evaluator]] = field(factory=dict, init=False, eq=False, repr=False)
    counted: dict[int, tuple[Condition, Counter[int]]] = field(factory=dict, init=False, eq=False, repr=False)
    """What was found of how often each variable stands in a condition, remembered in the same way."""

    def __call__(self, condition: Condition) -> Evaluator:
        """The function that says what the condition may be, given a vector.

        Each variable is taken to stand once; where one stands more often, use ``exactly``.
        """
        made = self._made.get(id(condition))
        if made is None:  # the condition is kept beside its function, so that no other can come by its identity
            made = self._made[id(condition)] = (condition, self._compile(condition))
        return made[1]

    def counts(self, source: Source | None) -> bool:
        """Whether a provision is known well enough; a node that cites none always counts."""
        return source is None or source.evidence.rank >= self.accept.rank

    def ground(self, condition: Condition, source: Source) -> Evaluator:
        """The function of a ground; one whose own provision is known too little may be anything.

        Args:
            condition: What the ground asks for.
            source: The provision that gives.
        """
        return self(condition) if self.counts(source) else _constant(Judgement.ANYTHING)

    def _compile(self, condition: Condition) -> Evaluator:
        if not self.counts(condition.source):
            return _constant(Judgement.ANYTHING)
        match condition:
            case AllOf(parts=parts):
                return _connected(tuple(self(part) for part in parts), AND, Judgement.HOLDS, Judgement.FAILS)
            case AnyOf(parts=parts):
                return _connected(tuple(self(part) for part in parts), OR, Judgement.FAILS, Judgement.HOLDS)
            case Not(part=part):
                return _not(self(part))
            case Defined(name=name):
                return self(self.definitions[name])
            case ByReading(reading=reading, choices=choices):
                slot = self.variables.slots[reading]
                return _by_reading(slot, {name: self(branch) for name, branch in choices})
            case _:
                return self._leaf(condition)

    def _leaf(self, leaf: Leaf) -> Evaluator:
        if isinstance(leaf, NotHeld):
            return _yes_no(self.variables.slots[leaf.text], wanted=True)
        slot = self.variables.slots[leaf.fact]
        match leaf:
            case Is(value=bool(value)):
                return _yes_no(slot, wanted=value)
            case Is(fact=fact, value=str(value)):
                return self._choice(slot, fact, (value,))
            case OneOf(fact=fact, values=values):
                return self._choice(slot, fact, values)
            case AtLeast(number=number):
                return _at_least(slot, number)
            case Under(number=number):
                return _not(_at_least(slot, number))
            case _:
                return _LookUp(slot, _OF_EVENT[type(leaf)])

    def _choice(self, slot: int, fact: Key, values: tuple[str, ...]) -> Evaluator:
        choices = self.variables.facts[fact].choices
        table: dict[Any, int] = {choice: 8 if choice in values else 1 for choice in choices}
        return _LookUp(slot, table | {UNKNOWN: reduce(or_, table.values())})
