"""A question with unknowns: what may the answer be, what does it hang on, what would settle it."""

__all__ = ["Assignment", "Question"]

from collections.abc import Iterator
from functools import cached_property
from itertools import combinations, product
from typing import Any, TypeAlias

from attrs import frozen

from victim_protocol.law.benefit import Status
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.judge import Judge, Verdicts, best
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables, Vector

Assignment: TypeAlias = tuple[tuple[Key, Any], ...]
"""Values that unknowns are taken to have, in the order of the book."""

_Values: TypeAlias = tuple[tuple[int, Any], ...]
_GRANTING = Status.OWED.value | Status.CONSIDERED.value
_LARGEST = 4
_MOST = 16


@frozen
class Question:
    """Whether a benefit is given, over all parts of its occasion; an unknown has one value in all parts.

    Args:
        variables: The layout of the vectors.
        parts: Each part's judge and what is known in it.
    """

    variables: Variables
    parts: tuple[tuple[Judge, Vector], ...]

    def possible(self, values: _Values = ()) -> int:
        """The statuses left possible by given values of unknowns; never fewer than there are."""
        found = Status.REFUSED.value
        for judge, vector in self.parts:
            found = best(found, judge.once(self._with(vector, values)))
            if found == Status.OWED.value:
                break
        return found

    def _with(self, vector: Vector, values: _Values) -> Vector:
        if not values:
            return vector
        completed = list(vector)
        for slot, value in values:
            if self.variables.is_open(slot, vector[slot]) or vector[slot] is Occurrence.PENDING:
                completed[slot] = value
        return completed

    @cached_property
    def open_slots(self) -> tuple[int, ...]:
        """The unknowns that stand in the question, in the order of the book."""
        is_open = self.variables.is_open
        return tuple(
            sorted({slot for judge, vector in self.parts for slot in judge.slots if is_open(slot, vector[slot])})
        )

    def completions(self, slot: int) -> tuple[Any, ...]:
        """The values that an unknown may still have in some part."""
        known = [
            vector[slot]
            for judge, vector in self.parts
            if slot in judge.slots and self.variables.is_open(slot, vector[slot])
        ]
        found = dict.fromkeys(value for one in known for value in self.variables.completions(slot, one))
        return tuple(found)

    @cached_property
    def exactly(self) -> int:
        """Exactly the statuses that some completion of the unknowns has."""
        return self._reached((), self.open_slots, 0)

    def _reached(self, values: _Values, slots: tuple[int, ...], seen: int) -> int:
        """The statuses that the completions of the rest reach, added to those already seen."""
        possible = self.possible(values)
        if possible in Verdicts.DECIDED or not possible & ~seen:
            return seen | (possible if possible in Verdicts.DECIDED else 0)
        slot, *rest = slots
        for value in self.completions(slot):
            seen = self._reached((*values, (slot, value)), tuple(rest), seen)
        return seen

    @cached_property
    def needs(self) -> tuple[Key, ...]:
        """The unknowns on which the answer still depends: each changes it under some values of the others."""
        diagram = _Diagram(self)
        diagram.build((), self.open_slots)
        return tuple(self.variables.keys[slot] for slot in sorted(diagram.slots))

    def settled(self, values: _Values) -> int:
        """Exactly the statuses left possible by given values."""
        rest = tuple(slot for slot in self.open_slots if slot not in dict(values))
        return self._reached(values, rest, 0)

    @cached_property
    def grants_if(self) -> tuple[tuple[Assignment, ...], bool]:
        """The smallest sets of values of facts and readings after which the benefit is given whatever the rest is.

        Returns:
            At most 16 sets of at most 4 values, the smallest first, and whether there may be more.
        """
        found: list[_Values] = []
        slots = [self.variables.slots[key] for key in self.needs if key not in self.variables.texts]
        for size in range(1, min(len(slots), _LARGEST) + 1):
            for values in self._assignments(slots, size):
                if any(set(smaller) <= set(values) for smaller in found):
                    continue
                if not self.settled(values) & ~_GRANTING:
                    found.append(values)
                if len(found) > _MOST:
                    return tuple(map(self._named, found[:_MOST])), True
        return tuple(map(self._named, found)), len(slots) > _LARGEST

    def _assignments(self, slots: list[int], size: int) -> Iterator[_Values]:
        for chosen in combinations(slots, size):
            for values in product(*map(self.completions, chosen)):
                yield tuple(zip(chosen, values, strict=True))

    def _named(self, values: _Values) -> Assignment:
        return tuple((self.variables.keys[slot], value) for slot, value in values)

    @cached_property
    def waits_for(self) -> tuple[tuple[Key, ...], ...]:
        """The smallest sets of pending events after which nothing is left to wait for; empty where nothing waits."""
        if not self.exactly & Status.NOT_YET.value:
            return ()
        pending = sorted(
            {slot for judge, vector in self.parts for slot in judge.slots if vector[slot] is Occurrence.PENDING}
        )
        found: list[tuple[int, ...]] = []
        for size in range(1, len(pending) + 1):
            for events in combinations(pending, size):
                values = tuple((slot, Occurrence.HAPPENED) for slot in events)
                if not any(set(smaller) <= set(events) for smaller in found) and not (
                    self.settled(values) & Status.NOT_YET.value
                ):
                    found.append(events)
        return tuple(tuple(self.variables.keys[slot] for slot in events) for events in found)


class _Diagram:
    """A reduced decision diagram: a variable stands in it exactly if the answer depends on it."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.slots: set[int] = set()
        self._nodes: dict[tuple[int, tuple[int, ...]], int] = {}

    def build(self, values: _Values, slots: tuple[int, ...]) -> int:
        """The number of the node that stands for the answers left after some values."""
        possible = self.question.possible(values)
        if possible in Verdicts.DECIDED:
            return possible
        slot, *rest = slots
        children = tuple(self.build((*values, (slot, value)), tuple(rest)) for value in self.question.completions(slot))
        if len(set(children)) == 1:
            return children[0]
        self.slots.add(slot)
        return self._nodes.setdefault((slot, children), len(self._nodes) + 1 + max(Verdicts.DECIDED))
