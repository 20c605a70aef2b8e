"""All completions of what conditions ask for, sorted by which of the conditions hold."""

__all__ = ["Completions"]

from collections.abc import Sequence
from functools import reduce
from math import prod

from victim_protocol.law.condition import AllOf, AnyOf, Condition
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Compiler, Judgement
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.occurrences import occurrences
from victim_protocol.law.tables import AND, NOT, OR

_HOLDS, _FAILS = Judgement.HOLDS, Judgement.FAILS
_NOT_NOW = Judgement.FAILS | Judgement.WAITS
_NOW = bytes(_FAILS if not answers or answers & _NOT_NOW else _HOLDS for answers in range(16))
"""Entry ``answers``: whether what may be holds now, whatever is pending."""


class Completions:
    """Every combination of values of what some conditions ask for; none is gone through by itself.

    Args:
        conditions: The conditions; what is asked of them later must be one of them or made of them.
        compiler: What they are compiled with.
    """

    def __init__(self, conditions: Sequence[Condition], compiler: Compiler) -> None:
        variables = compiler.variables
        asked = sorted((occurrences(condition, compiler) for condition in conditions), key=len)
        slots = dict.fromkeys(slot for one in asked for slot in one)  # what stands together is asked one by one
        self._diagrams = Diagrams({slot: variables.completions(slot, UNKNOWN) for slot in slots})
        self._compiler = compiler
        self._vector = [UNKNOWN] * len(variables.keys)
        self._made: dict[int, tuple[Condition, int]] = {}

    @property
    def count(self) -> int:
        """How many combinations there are."""
        return prod(len(domain) for domain in self._diagrams.domains.values())

    def may_hold(self, *conditions: Condition) -> bool:
        """Whether some combination makes all of some conditions hold.

        Args:
            conditions: The conditions.
        """
        return self._of(AllOf(conditions)) != _FAILS

    def cells(self, conditions: Sequence[Condition]) -> tuple[tuple[bool, ...], ...]:
        """For each set of conditions that hold in some combination in which all others fail: whether each holds.

        Args:
            conditions: The conditions.
        """
        cells: list[tuple[int, tuple[bool, ...]]] = [(_HOLDS, ())]
        for condition in conditions:
            one = self._of(condition)
            halves = ((one, True), (self._diagrams.mapped(NOT, one), False))
            parts = [
                (self._diagrams.joined(AND, cell, half), (*truths, holds))
                for cell, truths in cells
                for half, holds in halves
            ]
            cells = [(cell, truths) for cell, truths in parts if cell != _FAILS]
        return tuple(truths for _, truths in cells)

    def _of(self, condition: Condition) -> int:
        """When a condition holds now, as a diagram; parts that several conditions share are made once."""
        made = self._made.get(id(condition))
        if made is None:  # the condition is kept beside its diagram, so that no other can come by its identity
            made = self._made[id(condition)] = (condition, self._diagram(condition))
        return made[1]

    def _diagram(self, condition: Condition) -> int:
        diagrams = self._diagrams
        match condition:
            case AllOf(parts=parts):
                return reduce(lambda one, part: diagrams.joined(AND, one, self._of(part)), parts, _HOLDS)
            case AnyOf(parts=parts):
                return reduce(lambda one, part: diagrams.joined(OR, one, self._of(part)), parts, _FAILS)
            case _:
                return diagrams.mapped(_NOW, diagrams.of(condition, self._compiler, self._vector))
