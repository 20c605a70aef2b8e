"""Evaluation of conditions: three-valued, now and once pending events have happened.

A condition is judged twice at once: as things stand, and as they will stand when every pending event has happened.
The four possible pairs of answers are four bits; an unknown leaves several bits set.
So one small number says all that a condition can still turn out to be, and a connective is one look-up.
"""

__all__ = ["Compiler", "Evaluator", "Judgement", "exactly", "filled"]

from collections.abc import Callable, Mapping
from itertools import product
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
from victim_protocol.law.fact import UNKNOWN, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables, Vector

Evaluator: TypeAlias = Callable[[Vector], int]


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


_BITS = ((1, 0, 0), (2, 0, 1), (4, 1, 0), (8, 1, 1))
_BIT = {(now, later): bit for bit, now, later in _BITS}


def _table(connect: Callable[[int, int], int]) -> bytes:
    """The connective on every two sets of answers: entry ``first << 4 | second``."""
    entries = bytearray(256)
    for (a, now_a, later_a), (b, now_b, later_b) in product(_BITS, repeat=2):
        entries[a << 4 | b] = _BIT[connect(now_a, now_b), connect(later_a, later_b)]
    return filled(entries)


def filled(entries: bytearray) -> bytes:
    """A table of pairs of single bits, filled for pairs of sets: a set's entry joins those of its members."""
    for first, second in product(range(1, 16), repeat=2):
        if not entries[first << 4 | second]:
            one, other = first & -first, second & -second  # the lowest bit of each
            entries[first << 4 | second] = (
                entries[one << 4 | other]
                | (entries[one << 4 | second - other] if second > other else 0)
                | (entries[first - one << 4 | second] if first > one else 0)
            )
    return bytes(entries)


_AND = _table(int.__and__)
_OR = _table(int.__or__)
_NOT = bytes(sum(_BIT[1 - now, 1 - later] for bit, now, later in _BITS if answers & bit) for answers in range(16))

_HAPPENED = {Occurrence.HAPPENED: 8, Occurrence.PENDING: 2, Occurrence.CLOSED: 1, UNKNOWN: 11}
_AWAITING = {Occurrence.HAPPENED: 1, Occurrence.PENDING: 4, Occurrence.CLOSED: 1, UNKNOWN: 5}


def _numbered(low: int, high: int | None, *, bound: int) -> int:
    """What "at least the bound" may be for a number between ``low`` and ``high``."""
    if low >= bound:
        return Judgement.HOLDS
    return Judgement.FAILS if high is not None and high < bound else Judgement.EITHER


def _at_least(slot: int, bound: int) -> Evaluator:
    def evaluate(vector: Vector) -> int:
        value = vector[slot]
        if value is UNKNOWN:
            return Judgement.EITHER
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
    return lambda vector: _NOT[part(vector)]


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
        accept: The weakest evidence that counts; a node known less well is unknown.
    """

    variables: Variables
    definitions: Mapping[Key, Condition]
    accept: Evidence
    _made: dict[int, Evaluator] = field(factory=dict, init=False, eq=False, repr=False)

    def __call__(self, condition: Condition) -> Evaluator:
        """The function that says what the condition may be, given a vector.

        Each variable is taken to stand once; where one stands more often, use ``exactly``.
        """
        made = self._made.get(id(condition))
        if made is None:
            made = self._made[id(condition)] = self._compile(condition)
        return made

    def ground(self, condition: Condition, source: Source) -> Evaluator:
        """The function of a ground; one whose own provision is known too little may be anything."""
        return _constant(Judgement.ANYTHING) if source.evidence.rank < self.accept.rank else self(condition)

    def _compile(self, condition: Condition) -> Evaluator:
        match condition:
            case AllOf(parts=parts):
                return _connected(tuple(self(part) for part in parts), _AND, Judgement.HOLDS, Judgement.FAILS)
            case AnyOf(parts=parts):
                return _connected(tuple(self(part) for part in parts), _OR, Judgement.FAILS, Judgement.HOLDS)
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
        if leaf.source.evidence.rank < self.accept.rank:
            return _constant(Judgement.ANYTHING)
        if isinstance(leaf, NotHeld):
            return _LookUp(self.variables.slots[leaf.text], {True: 8, False: 1, UNKNOWN: 9})
        slot = self.variables.slots[leaf.fact]
        match leaf:
            case Is(value=bool(value)):
                return _LookUp(slot, {value: 8, not value: 1, UNKNOWN: 9})
            case Is(fact=fact, value=value):
                return self._choice(slot, fact, (str(value),))
            case OneOf(fact=fact, values=values):
                return self._choice(slot, fact, values)
            case AtLeast(number=number):
                return _at_least(slot, number)
            case Under(number=number):
                return _not(_at_least(slot, number))
            case Happened():
                return _LookUp(slot, _HAPPENED)
            case Awaiting():
                return _LookUp(slot, _AWAITING)

    def _choice(self, slot: int, fact: Key, values: tuple[str, ...]) -> Evaluator:
        table: dict[Any, int] = {choice: 1 for choice in self.variables.facts[fact].choices}
        table |= dict.fromkeys(values, 8)
        table[UNKNOWN] = 9
        return _LookUp(slot, table)


def exactly(
    evaluate: Evaluator, slots: tuple[int, ...], variables: Variables, vector: Vector, possible: int | None = None
) -> int:
    """The answers of a function over every completion of the variables that stand in it more than once.

    Args:
        evaluate: A function of a vector whose answers are a set of bits.
        slots: The variables that stand more than once.
        variables: The layout of the vector.
        vector: What is known.
        possible: What the function says of the vector itself, where that is at hand.
    """
    opened = [slot for slot in slots if variables.is_open(slot, vector[slot])]
    if not opened:
        return evaluate(vector) if possible is None else possible
    answers = 0
    completed = list(vector)
    for values in product(*(variables.completions(slot, vector[slot]) for slot in opened)):
        for slot, value in zip(opened, values, strict=True):
            completed[slot] = value
        answers |= evaluate(completed)
        if answers == possible:  # it can be no more than that
            break
    return answers
