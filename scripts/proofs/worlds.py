"""Conditions as formulas of Z3 over all that may be true: every fact, reading and missing text has a value.

A truth is a Boolean, a number an integer, a choice, a reading and an event a value of a finite sort.
A condition becomes two Booleans: whether it holds now, and whether once every pending event has happened.
"""

__all__ = ["STATES", "Pair", "Worlds"]

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

import z3
from scripts.proofs.fold import Fold

from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AtLeast, Condition, Happened, Is, Leaf, NotHeld, OneOf, Under
from victim_protocol.law.fact import LATER, UNKNOWN, FactKind, Occurrence
from victim_protocol.law.key import Key

STATES = (*(one.value for one in Occurrence), LATER.value, UNKNOWN.value)
"""Where an event may stand, and how little may be known of that."""
_NOW = (Occurrence.HAPPENED, Occurrence.REACHED)
"""The states in which an event has happened; in all others it has not."""
_LATER = (*_NOW, Occurrence.PENDING)
_AWAITED = (Occurrence.PENDING, Occurrence.LAPSED, Occurrence.REACHED)
"""The states in which an event was under way on the day judged."""
_STILL_AWAITED = (Occurrence.LAPSED, Occurrence.REACHED)
"""Those of them that what happens later does not change."""


class Pair(NamedTuple):
    """What a condition is in a world: now, and once every pending event has happened."""

    now: z3.BoolRef
    later: z3.BoolRef


@cache
def sort_of(name: str, codes: tuple[str, ...]) -> tuple[z3.SortRef, Mapping[str, z3.ExprRef]]:
    """A finite sort, and its values by their codes; made once, since Z3 knows a sort by its name.

    Args:
        name: What it is of; told apart by its values.
        codes: The values.
    """
    sort, constants = z3.EnumSort(f"{name} {' '.join(codes)}", [f"{name}.{code}" for code in codes])
    return sort, dict(zip(codes, constants, strict=True))


class Worlds:
    """The variables of a book as constants of Z3, each of which has a value.

    Args:
        book: The law.
    """

    def __init__(self, book: LawBook) -> None:
        self.book = book
        self.occurrence, self.states = sort_of("occurrence", STATES)
        self.values: dict[Key, Mapping[str, z3.ExprRef]] = {}
        self.constants: dict[Key, z3.ExprRef] = {key: self._constant(key) for key in book.variables.keys}
        self._folds: dict[int, tuple[Mapping[Key, Condition], Fold[Pair]]] = {}

    def _constant(self, key: Key) -> z3.ExprRef:
        fact = self.book.facts.get(key)
        if fact is None:
            reading = self.book.variables.readings.get(key)
            return z3.Bool(key) if reading is None else self._finite(key, reading.names)
        match fact.kind:
            case FactKind.YES_NO:
                return z3.Bool(key)
            case FactKind.NUMBER:
                return z3.Int(key)
            case FactKind.CHOICE:
                return self._finite(key, fact.choices)
            case _:
                return z3.Const(key, self.occurrence)

    def _finite(self, key: Key, names: tuple[str, ...]) -> z3.ExprRef:
        sort, self.values[key] = sort_of(f"of_{key}", names)
        return z3.Const(key, sort)

    @property
    def axioms(self) -> list[z3.BoolRef]:
        """What holds of every world: numbers are not negative, and of every event it is known where it stands."""
        constants = self.constants.values()
        vague = [self.states[one.value] for one in (LATER, UNKNOWN)]
        settled = (one != state for one in constants if one.sort() == self.occurrence for state in vague)
        return [*(one >= 0 for one in constants if z3.is_int(one)), *settled]

    def pair(self, condition: Condition, definitions: Mapping[Key, Condition]) -> Pair:
        """A condition as a pair of formulas, under the definitions of a day."""
        if id(definitions) not in self._folds:
            self._folds[id(definitions)] = (definitions, Fold(self, definitions))
        return self._folds[id(definitions)][1](condition)

    def is_in(self, key: str, *values: str) -> z3.BoolRef:
        """That a choice or a reading has one of some values."""
        one = self.constants[Key(key)]
        return z3.Or([one == self.values[Key(key)][value] for value in values])

    def stands(self, key: Key, states: Iterable[Occurrence]) -> z3.BoolRef:
        """That an event stands in one of some states."""
        return z3.Or([self.constants[key] == self.states[state.value] for state in states])

    def leaf(self, leaf: Leaf) -> Pair:
        """What asks for one variable; only events change once what is pending has happened."""
        match leaf:
            case NotHeld(text=key) | Is(fact=key, value=True):
                found = self.constants[key]
            case Is(fact=key, value=False):
                found = z3.Not(self.constants[key])
            case Is(fact=key, value=str(value)):
                found = self.is_in(key, value)
            case OneOf(fact=key, values=values):
                found = self.is_in(key, *values)
            case AtLeast(fact=key, number=number):
                found = self.constants[key] >= number
            case Under(fact=key, number=number):
                found = self.constants[key] < number
            case Happened(fact=key):
                return Pair(self.stands(key, _NOW), self.stands(key, _LATER))
            case _:
                return Pair(self.stands(leaf.fact, _AWAITED), self.stands(leaf.fact, _STILL_AWAITED))
        return Pair(found, found)

    def every(self, parts: tuple[Pair, ...]) -> Pair:
        """That all parts hold."""
        return Pair(z3.And([part.now for part in parts]), z3.And([part.later for part in parts]))

    def some(self, parts: tuple[Pair, ...]) -> Pair:
        """That a part holds."""
        return Pair(z3.Or([part.now for part in parts]), z3.Or([part.later for part in parts]))

    def negated(self, part: Pair) -> Pair:
        """That a part does not hold."""
        return Pair(z3.Not(part.now), z3.Not(part.later))

    def chosen(self, reading: Key, branches: Mapping[str, Pair]) -> Pair:
        """The branch of the choice that is taken."""
        return Pair(
            z3.Or([z3.And(self.is_in(reading, name), branch.now) for name, branch in branches.items()]),
            z3.Or([z3.And(self.is_in(reading, name), branch.later) for name, branch in branches.items()]),
        )
