"""The one vector in which facts, readings and missing texts stand when a condition is evaluated."""

__all__ = ["Variables", "Vector"]

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import repeat
from typing import Any, TypeAlias

from attrs import frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.law.fact import LATER, REACHING, UNKNOWN, Fact, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.reading import MissingText, Reading, chosen_readings

Vector: TypeAlias = Sequence[Any]
"""One value per variable, in the order of ``Variables.keys``."""

_TRUTHS = (True, False)
_OCCURRENCES = (Occurrence.HAPPENED, Occurrence.PENDING, Occurrence.CLOSED)


@frozen
class Variables:
    """Where each variable stands and which values it may still take.

    Args:
        facts: The vocabulary of facts.
        readings: The readings of the book.
        texts: The texts that the book names as missing.
        bounds: For each number, the bounds at which a condition changes, in order; above 0.

    Raises:
        InvalidLaw: Two variables have one key.
    """

    facts: Mapping[Key, Fact]
    readings: Mapping[Key, Reading]
    texts: Mapping[Key, MissingText]
    bounds: Mapping[Key, tuple[int, ...]]

    def __attrs_post_init__(self) -> None:
        keys = self.keys
        if len(set(keys)) < len(keys):
            raise InvalidLaw(
                Problem(
                    "variables",
                    "key",
                    "một mã dùng cho hai thứ",
                    "a fact, a reading and a missing text share a key",
                )
            )

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """Facts, then readings, then missing texts."""
        return (*self.facts, *self.readings, *self.texts)

    @cached_property
    def slots(self) -> dict[Key, int]:
        """The place of each variable in a vector."""
        return {key: place for place, key in enumerate(self.keys)}

    @cached_property
    def events(self) -> tuple[int, ...]:
        """The places of the event facts."""
        return tuple(self.slots[key] for key, fact in self.facts.items() if fact.kind is FactKind.EVENT)

    @cached_property
    def reaching(self) -> Mapping[int, Key]:
        """The reading on whether an event counts for days before it, by the place of its fact."""
        return {self.slots[key]: fact.reaches_back for key, fact in self.facts.items() if fact.reaches_back}

    @cached_property
    def late_for(self) -> Mapping[Key, Key]:
        """The facts that tell whether a right was used too late, each with the limit of the right."""
        return {key: fact.late_for for key, fact in self.facts.items() if fact.late_for}

    @cached_property
    def _domains(self) -> tuple[tuple[Any, ...], ...]:
        return tuple(self._domain(key) for key in self.keys)

    def _domain(self, key: Key) -> tuple[Any, ...]:
        if key in self.readings:
            return self.readings[key].names
        if key in self.texts:
            return _TRUTHS
        match self.facts[key].kind:
            case FactKind.YES_NO:
                return _TRUTHS
            case FactKind.CHOICE:
                return self.facts[key].choices
            case FactKind.NUMBER:
                return self._atoms(key)
            case _:
                return _OCCURRENCES

    def _atoms(self, key: Key) -> tuple[Range, ...]:
        """The ranges of a number within which no condition of the book changes."""
        lows = (0, *self.bounds.get(key, ()))
        highs = (*(low - 1 for low in lows[1:]), None)
        return tuple(Range(low, high) for low, high in zip(lows, highs, strict=True))

    def completions(self, slot: int, value: object) -> tuple[Any, ...]:
        """The values that a variable may still have; one, where it is known well enough.

        Args:
            slot: Its place in the vector.
            value: What is known of it.
        """
        if value is UNKNOWN:
            return self._domains[slot]
        if value is LATER:
            return tuple(REACHING.values())
        if not isinstance(value, Range):
            return (value,)
        high = value.high
        return tuple(
            atom
            for atom in self._domains[slot]
            if (high is None or atom.low <= high) and (atom.high is None or atom.high >= value.low)
        )

    def alike(self, slot: int, value: object) -> object:
        """What of a value conditions can see: two that are the same in this are the same to all of them.

        Args:
            slot: Its place in the vector.
            value: What is known of it.
        """
        if type(value) is int:
            value = Range(value, value)
        return self.completions(slot, value) if type(value) is Range else value

    def is_open(self, slot: int, value: object) -> bool:
        """Whether a variable may still have several values that a condition can tell apart.

        Args:
            slot: Its place in the vector.
            value: What is known of it.
        """
        return value is UNKNOWN or value is LATER or (type(value) is Range and len(self.completions(slot, value)) > 1)

    def vector(self, facts: Mapping[Key, Any], chosen: Mapping[Key, str | None]) -> list[Any]:
        """Facts and choices as a vector; what is not among them is unknown.

        Args:
            facts: What is known; an omitted fact is unknown.
            chosen: The choice of each reading; ``None`` leaves it open.
        """
        return [*map(facts.get, self.facts, repeat(UNKNOWN)), *self.choices(chosen)]

    @cached_property
    def defaults(self) -> Mapping[Key, str | None]:
        """The choice of each reading that is taken unless the caller takes another."""
        return chosen_readings(self.readings, {})

    def chosen(self, readings: Mapping[str, str] | None) -> Mapping[Key, str | None]:
        """The choice of each reading: the caller's, or else its default, which may leave it open.

        Args:
            readings: The caller's choices; ``None`` for none.

        Raises:
            InvalidFact: A choice is of no reading that there is, or is none of its choices; all problems are listed.
        """
        return chosen_readings(self.readings, readings) if readings else self.defaults

    @cached_property
    def _default_choices(self) -> tuple[Any, ...]:
        return self._choices(self.defaults)

    def choices(self, chosen: Mapping[Key, str | None]) -> tuple[Any, ...]:
        """The part of a vector that is the same on every day: the readings, and the texts that are not held.

        Args:
            chosen: The choice of each reading; ``None`` leaves it open.
        """
        return self._default_choices if chosen is self.defaults else self._choices(chosen)

    def _choices(self, chosen: Mapping[Key, str | None]) -> tuple[Any, ...]:
        return (*(chosen.get(key) or UNKNOWN for key in self.readings), *repeat(UNKNOWN, len(self.texts)))
