"""Conditions as formulas of Z3 over all that may be known: Kleene's logic, as the book's evaluator reads it.

What is known of a truth, a choice, a reading or a text is whether it is known, and its value; of a number two bounds,
of which the upper one may be missing; of an event one of its states, *later* and *unknown* among them.
A condition becomes four Booleans: which of the four pairs of answers, now and later, it may have.
"""

__all__ = ["COMPLETIONS", "PAIRS", "Knowledge", "Known", "May", "bounded", "connected", "contrary", "refined"]

from collections.abc import Iterable, Mapping
from functools import partial, reduce
from itertools import product
from typing import Any, NamedTuple

import z3
from scripts.proofs.fold import Fold
from scripts.proofs.worlds import Worlds

from victim_protocol.law.condition import AtLeast, Condition, Happened, Is, Leaf, NotHeld, OneOf, Under
from victim_protocol.law.key import Key

COMPLETIONS = {"unknown": ("happened", "pending", "closed"), "later": ("reached", "lapsed")}
"""What an event may turn out to be of which too little is known."""
PAIRS = ((False, False), (False, True), (True, False), (True, True))
"""The four pairs of answers, now and later, in the order of the bits."""
_HAPPENED = {"happened": "11", "pending": "01", "lapsed": "00", "reached": "11", "closed": "00"}
_AWAITING = {"happened": "00", "pending": "10", "lapsed": "11", "reached": "11", "closed": "00"}
"""Whether an event has happened, and whether it is awaited, now and later, by where it stands."""


class May(NamedTuple):
    """Which pairs of answers a condition may have."""

    fails: z3.BoolRef
    waits: z3.BoolRef
    passes: z3.BoolRef
    holds: z3.BoolRef


class Known(NamedTuple):
    """What is known of one variable: of an event its state, of a number its bounds, of others the value, if any."""

    value: z3.ExprRef
    """The value, the state of an event, or the lower bound of a number."""
    known: z3.BoolRef
    """Whether the value is known; of a number, whether there is an upper bound."""
    high: Any = None


_NO, _YES = z3.BoolVal(val=False), z3.BoolVal(val=True)
FAILS = May(_YES, _NO, _NO, _NO)
HOLDS = May(_NO, _NO, _NO, _YES)


def _either(holds: z3.BoolRef, fails: z3.BoolRef) -> May:
    return May(fails, _NO, _NO, holds)


def contrary(part: May) -> May:
    """A set of pairs of answers with each answer turned round."""
    return May(fails=part.holds, waits=part.passes, passes=part.waits, holds=part.fails)


def connected(first: May, second: May, *, both: bool) -> May:
    """Two sets of pairs of answers connected: whatever comes from one of the first and one of the second.

    Args:
        first: The first set.
        second: The second set.
        both: Whether both must hold, or one of them.
    """
    ways: dict[tuple[bool, bool], list[z3.BoolRef]] = {pair: [] for pair in PAIRS}
    connect = all if both else any
    for (one, (now, later)), (other, (also_now, also_later)) in product(
        zip(first, PAIRS, strict=True), zip(second, PAIRS, strict=True)
    ):
        ways[connect((now, also_now)), connect((later, also_later))].append(z3.And(one, other))
    return May(*(z3.Or(ways[pair]) for pair in PAIRS))


class Knowledge:
    """What is known of the variables of a book, as constants of Z3.

    Args:
        worlds: The same variables, as they may be.
        name: What tells these constants from others of the same book.
    """

    def __init__(self, worlds: Worlds, name: str) -> None:
        self.worlds = worlds
        self.of: dict[Key, Known] = {key: self._known(f"{name}.{key}", one) for key, one in worlds.constants.items()}
        self._folds: dict[int, tuple[Mapping[Key, Condition], Fold[May]]] = {}

    def _known(self, name: str, one: z3.ExprRef) -> Known:
        if z3.is_int(one):
            return Known(z3.Int(f"{name}.low"), z3.Bool(f"{name}.bounded"), z3.Int(f"{name}.high"))
        value = z3.Const(name, one.sort())
        known = value != self.worlds.states["unknown"] if one.sort() == self.worlds.occurrence else z3.Bool(f"{name}?")
        return Known(value, known)

    def may(self, condition: Condition, definitions: Mapping[Key, Condition]) -> May:
        """What a condition may be, each variable being taken to stand once, under the definitions of a day."""
        if id(definitions) not in self._folds:
            self._folds[id(definitions)] = (definitions, Fold(self, definitions))
        return self._folds[id(definitions)][1](condition)

    def leaf(self, leaf: Leaf) -> May:
        """What asks for one variable."""
        match leaf:
            case NotHeld(text=key) | Is(fact=key, value=True):
                return self._of_value(key, self.of[key].value)
            case Is(fact=key, value=False):
                return contrary(self._of_value(key, self.of[key].value))
            case Is(fact=key, value=str(value)):
                return self._of_choice(key, (value,))
            case OneOf(fact=key, values=values):
                return self._of_choice(key, values)
            case AtLeast(fact=key, number=number):
                return self._at_least(key, number)
            case Under(fact=key, number=number):
                return contrary(self._at_least(key, number))
            case Happened(fact=key):
                return self._of_event(key, _HAPPENED)
            case _:
                return self._of_event(leaf.fact, _AWAITING)

    def _of_value(self, key: Key, holds: z3.BoolRef) -> May:
        """A value that is as it must be, or is not known."""
        unknown = z3.Not(self.of[key].known)
        return _either(z3.Or(unknown, holds), z3.Or(unknown, z3.Not(holds)))

    def _of_choice(self, key: Key, values: tuple[str, ...]) -> May:
        codes = self.worlds.values[key]
        found = self._of_value(key, z3.Or([self.of[key].value == codes[value] for value in values]))
        known = self.of[key].known
        may_hold, may_fail = z3.Or(known, _truth(bool(values))), z3.Or(known, _truth({*codes} > {*values}))
        return _either(z3.And(found.holds, may_hold), z3.And(found.fails, may_fail))

    def _at_least(self, key: Key, number: int) -> May:
        one = self.of[key]
        holds, fails = one.value >= number, z3.And(one.known, number > one.high)
        return _either(z3.Not(fails), z3.Not(holds))

    def _of_event(self, key: Key, pairs: Mapping[str, str]) -> May:
        """Each pair of answers comes from the states that have it, and from what may turn out to be one of them."""
        found = []
        for now, later in PAIRS:
            states = {state for state, pair in pairs.items() if pair == f"{now:d}{later:d}"}
            vague = {state for state, ends in COMPLETIONS.items() if states & {*ends}}
            found.append(z3.Or([self.of[key].value == self.worlds.states[state] for state in states | vague]))
        return May(*found)

    def every(self, parts: tuple[May, ...]) -> May:
        """That all parts hold."""
        return reduce(partial(connected, both=True), parts, HOLDS)

    def some(self, parts: tuple[May, ...]) -> May:
        """That a part holds."""
        return reduce(partial(connected, both=False), parts, FAILS)

    def negated(self, part: May) -> May:
        """That a part does not hold."""
        return contrary(part)

    def chosen(self, reading: Key, branches: Mapping[str, May]) -> May:
        """The branch of the choice that is taken, or of any while it is open."""
        value, known, _ = self.of[reading]
        taken = {name: z3.Or(z3.Not(known), value == self.worlds.values[reading][name]) for name in branches}
        return May(
            *(
                z3.Or([z3.And(taken[name], branch[bit]) for name, branch in branches.items()])
                for bit in range(len(PAIRS))
            )
        )


def _truth(value: bool) -> z3.BoolRef:  # noqa: FBT001 - the value itself
    return _YES if value else _NO


def bounded(one: Known) -> tuple[z3.BoolRef, ...]:
    """That no bound of a number is negative, and the upper one is not below the lower one; of others nothing.

    Args:
        one: What is known of a variable.
    """
    return () if one.high is None else (one.value >= 0, z3.Implies(one.known, one.high >= one.value))


def refined(worlds: Worlds, coarse: Known, fine: Known, completions: Mapping[str, Iterable[str]]) -> z3.BoolRef:
    """That nothing known of a variable is taken back where more is known of it.

    Args:
        worlds: Whose variables they are.
        coarse: What was known.
        fine: What is known now.
        completions: What an event may turn out to be of which too little is known.
    """
    if coarse.high is not None:
        below = z3.Implies(coarse.known, z3.And(fine.known, fine.high <= coarse.high))
        return z3.And(fine.value >= coarse.value, below)
    same = fine.value == coarse.value
    if coarse.value.sort() != worlds.occurrence:
        return z3.Implies(coarse.known, z3.And(fine.known, same))
    turns = [
        z3.And(coarse.value == worlds.states[vague], z3.Or([fine.value == worlds.states[end] for end in ends]))
        for vague, ends in completions.items()
    ]
    return z3.Or(same, *turns)
