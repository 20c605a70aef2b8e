"""One walk over conditions for every kind of formula: what a node means is said by an algebra."""

__all__ = ["Algebra", "Fold"]

from collections.abc import Mapping
from typing import Generic, Protocol, TypeVar

from victim_protocol.law.condition import AllOf, AnyOf, ByReading, Condition, Defined, Leaf, Not
from victim_protocol.law.key import Key

Meaning = TypeVar("Meaning")


class Algebra(Protocol[Meaning]):
    """What the nodes of a condition mean."""

    def leaf(self, leaf: Leaf) -> Meaning:
        """What asks for one variable."""

    def every(self, parts: tuple[Meaning, ...]) -> Meaning:
        """That all parts hold."""

    def some(self, parts: tuple[Meaning, ...]) -> Meaning:
        """That a part holds."""

    def negated(self, part: Meaning) -> Meaning:
        """That a part does not hold."""

    def chosen(self, reading: Key, branches: Mapping[str, Meaning]) -> Meaning:
        """The branch of a reading."""


class Fold(Generic[Meaning]):
    """Conditions as formulas of one algebra, under the definitions of one day; what is alike is made once.

    Args:
        algebra: What the nodes mean.
        definitions: The named conditions, as they read on the day.
    """

    def __init__(self, algebra: Algebra[Meaning], definitions: Mapping[Key, Condition]) -> None:
        self._algebra = algebra
        self._definitions = definitions
        self._made: dict[int, tuple[Condition, Meaning]] = {}

    def __call__(self, condition: Condition) -> Meaning:
        """The formula of a condition."""
        made = self._made.get(id(condition))
        if made is None:  # the condition is kept beside its formula, so that no other can come by its identity
            made = self._made[id(condition)] = (condition, self._folded(condition))
        return made[1]

    def _folded(self, condition: Condition) -> Meaning:
        match condition:
            case AllOf(parts=parts):
                return self._algebra.every(tuple(map(self, parts)))
            case AnyOf(parts=parts):
                return self._algebra.some(tuple(map(self, parts)))
            case Not(part=part):
                return self._algebra.negated(self(part))
            case Defined(name=name):
                return self(self._definitions[name])
            case ByReading(reading=reading, choices=choices):
                return self._algebra.chosen(reading, {name: self(branch) for name, branch in choices})
            case _:
                return self._algebra.leaf(condition)
