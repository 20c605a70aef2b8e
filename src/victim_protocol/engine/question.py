"""A question with unknowns: what may the answer be, what does it hang on, what would settle it."""

__all__ = ["Assignment", "Question"]

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, reduce
from itertools import combinations
from operator import itemgetter
from typing import Any, TypeAlias

from attrs import frozen

from victim_protocol.law.benefit import Status
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.exactness import together
from victim_protocol.law.fact import LATER, REACHING, UNKNOWN, Occurrence
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables, Vector
from victim_protocol.law.verdicts import best

Assignment: TypeAlias = tuple[tuple[Key, Any], ...]
"""Values that unknowns are taken to have, in the order of the book."""
_Values: TypeAlias = list[tuple[int, Any]]

_GRANTING = Status.OWED.value | Status.CONSIDERED.value
_LATER = (Occurrence.PENDING, Occurrence.HAPPENED)
_LARGEST = 4
_MOST_KEPT = 1_000
_MOST = 16


@frozen(slots=False)
class Question:
    """Whether a benefit is given, over all parts of its occasion; an unknown has one value in all parts.

    An age differs from part to part: a part whose own range a value does not fit keeps its range.

    Args:
        variables: The layout of the vectors.
        parts: Each part's judge and what is known in it.
    """

    variables: Variables
    parts: tuple[tuple[Judge, Vector], ...]

    @cached_property
    def open_slots(self) -> tuple[int, ...]:
        """The unknowns that stand in the question, in the order of the book."""
        return self._slots(self.variables.is_open)

    def _slots(self, wanted: Callable[[int, Any], bool]) -> tuple[int, ...]:
        return tuple(
            sorted({slot for judge, vector in self.parts for slot in judge.slots if wanted(slot, vector[slot])})
        )

    def _domain(self, slot: int) -> tuple[Any, ...]:
        """The values that an unknown may have in some part where it is open."""
        values = (vector[slot] for _, vector in self.parts if self.variables.is_open(slot, vector[slot]))
        return tuple(dict.fromkeys(one for value in values for one in self.variables.completions(slot, value)))

    @cached_property
    def _domains(self) -> dict[int, tuple[Any, ...]]:
        return {slot: self._domain(slot) for slot in self.open_slots}

    @cached_property
    def _asked(self) -> tuple[Diagrams, int]:
        diagrams = Diagrams(self._domains)
        return diagrams, _best(diagrams, self.parts)

    def exactly(self, possible: int) -> int:
        """Exactly the statuses that some completion of the unknowns has, as bits.

        It is kept by all that it hangs on, since people are alike in most of what a benefit asks.

        Args:
            possible: Statuses beside which there are no others: the best of what each part alone leaves possible.
        """
        kept, alike = self.parts[0][0].together, self.variables.alike
        known = tuple(
            [(id(judge), *[alike(slot, vector[slot]) for slot in judge.slots]) for judge, vector in self.parts]
        )
        found = kept.get(known)
        if found is None:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            judges = tuple(judge for judge, _ in self.parts)  # kept as well, so that no other has their identities
            found = kept[known] = (judges, possible if self._shows(possible) else self.settled({}))
        return found[1]

    def _shows(self, possible: int) -> bool:
        """Whether a few completions show all that may be, which takes a tenth of the time of a diagram."""
        found = 0
        for values in together([*self._domains.values()]) if self._domains else ():
            completion = dict(zip(self._domains, values, strict=True))
            found |= reduce(best, (judge.possible(self._completed(vector, completion)) for judge, vector in self.parts))
            if found == possible:
                return True
        return False

    def _completed(self, vector: Vector, completion: dict[int, Any]) -> Vector:
        """What is known in a part, with values for its unknowns as far as they fit it."""
        completed = list(vector)
        for slot, value in completion.items():
            if value in self.variables.completions(slot, vector[slot]):
                completed[slot] = value
        return completed

    def settled(self, values: dict[int, Any]) -> int:
        """Exactly the statuses left possible where some unknowns have given values.

        Args:
            values: The values, by the unknown's place in the vector.
        """
        diagrams, asked = self._asked
        return diagrams.reached(asked, values)

    @cached_property
    def _later(self) -> dict[int, Key]:
        """The events that happened after some part, each with the open reading on whether it counts there."""
        reaching = self.variables.reaching
        return {slot: reaching[slot] for slot in self._slots(lambda _, value: value is LATER)}

    def under(self, reading: Key, choice: str) -> int:
        """Exactly the statuses left possible under one choice of an open reading.

        Args:
            reading: The reading.
            choice: One of its choices.
        """
        later = {slot: REACHING[choice] for slot, key in self._later.items() if key == reading}
        return self.settled({**later, self.variables.slots[reading]: choice})

    @cached_property
    def needs(self) -> tuple[Key, ...]:
        """The unknowns on which the answer still depends: each changes it under some values of the others."""
        diagrams, asked = self._asked
        keys = {self._later.get(slot, self.variables.keys[slot]) for slot in diagrams.slots(asked)}
        return tuple(sorted(keys, key=self.variables.slots.__getitem__))

    @cached_property
    def grants_if(self) -> tuple[tuple[Assignment, ...], bool]:
        """The smallest sets of values of facts and readings after which the benefit is given whatever the rest is.

        Returns:
            At most 16 sets of at most 4 values, the smallest first, and whether there are more.
        """
        diagrams, asked = self._asked
        texts = {self.variables.slots[key] for key in self.variables.texts}
        settable = diagrams.slots(asked) - texts
        found = diagrams.settling(asked, _GRANTING, len(settable), settable.__contains__)
        ordered = sorted((sorted(values, key=itemgetter(0)) for values in found), key=self._order)
        told = [values for values in ordered if len(values) <= _LARGEST][:_MOST]
        return tuple(map(self._named, told)), len(told) < len(ordered)

    def _order(self, values: _Values) -> tuple[object, ...]:
        """The fewest values first, then as the book lists unknowns and their values."""
        return (len(values), [(slot, self._domains[slot].index(value)) for slot, value in values])

    def _named(self, values: _Values) -> Assignment:
        return tuple(self._told(slot, value) for slot, value in values)

    def _told(self, slot: int, value: object) -> tuple[Key, Any]:
        """A value by its fact or reading; of an event that happened later, the choice that makes it so."""
        choice = next((name for name, made in REACHING.items() if made is value), None)
        if slot in self._later and choice is not None:
            return self._later[slot], choice
        return self.variables.keys[slot], value

    @cached_property
    def waits_for(self) -> tuple[tuple[Key, ...], ...]:
        """The smallest sets of pending events after which it may be given and nothing is left to wait for.

        Empty where nothing waits; an event of which nothing is known is not taken to be under way.
        """
        pending = self._slots(lambda _, value: value is Occurrence.PENDING)
        settled = {
            slot: tuple(value for value in domain if value is not Occurrence.PENDING)
            for slot, domain in self._domains.items()
        }
        diagrams = Diagrams(settled | dict.fromkeys(pending, _LATER))
        asked = _best(diagrams, [(judge, _opened(vector)) for judge, vector in self.parts])
        if not diagrams.reached(asked, dict.fromkeys(pending, Occurrence.PENDING)) & Status.NOT_YET.value:
            return ()
        found: list[frozenset[int]] = []
        for events in _subsets(pending):
            stands = {slot: _LATER[slot in events] for slot in pending}
            left = diagrams.reached(asked, stands)
            if not left & Status.NOT_YET.value and left & _GRANTING and not any(fewer <= events for fewer in found):
                found.append(events)
        return tuple(tuple(self.variables.keys[slot] for slot in sorted(events)) for events in found)


def _best(diagrams: Diagrams, parts: Iterable[tuple[Judge, Vector]]) -> int:
    """The best status over all grounds of all parts, as a diagram."""
    found = Status.REFUSED.value
    for judge, vector in parts:
        found = judge.diagram(diagrams, vector, found)
    return found


def _opened(vector: Vector) -> Vector:
    """A vector in which pending events may turn out either way."""
    return [UNKNOWN if value is Occurrence.PENDING else value for value in vector]


def _subsets(slots: tuple[int, ...]) -> Iterator[frozenset[int]]:
    for size in range(1, len(slots) + 1):
        yield from map(frozenset, combinations(slots, size))
