"""Decision diagrams: a condition over unknowns as a graph in which an unknown stands exactly if it matters.

A diagram is a number: below 16, a set of answers that is the same whatever the unknowns are; above, a node that
asks one unknown and has a diagram for each of its values. Equal diagrams have equal numbers, so what is alike is
worked out once, and the size follows the structure of the condition rather than the count of completions.
"""

__all__ = ["Diagrams"]

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from victim_protocol.law.condition import AllOf, AnyOf, ByReading, Condition, Defined, Leaf, Not, NotHeld
from victim_protocol.law.evaluate import Compiler, Judgement
from victim_protocol.law.patience import patient
from victim_protocol.law.tables import AND, NOT, OR
from victim_protocol.law.variables import Vector

Fixed: TypeAlias = Mapping[int, Any]
"""Values that some unknowns are taken to have, by their place in the vector."""
Literals: TypeAlias = frozenset[tuple[int, Any]]
"""An unknown's place and a value of it, for some unknowns."""

_FIRST_NODE = 16


class Diagrams:
    """The diagrams over some unknowns; what is made is kept.

    Args:
        domains: For each unknown, by its place in the vector, the values that it may have; a diagram asks unknowns in
            this order, on which its size hangs.
    """

    def __init__(self, domains: Mapping[int, tuple[Any, ...]]) -> None:
        self.domains = domains
        self._rank = {slot: rank for rank, slot in enumerate(domains)}
        self._nodes: list[tuple[int, tuple[int, ...]]] = []
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._joined: dict[tuple[bytes, int, int], int] = {}
        self._mapped: dict[tuple[bytes, int], int] = {}

    def parts(self, diagram: int) -> tuple[int, tuple[int, ...]]:
        """The unknown that a node asks, and the diagram for each of its values."""
        return self._nodes[diagram - _FIRST_NODE]

    def node(self, slot: int, children: tuple[int, ...]) -> int:
        """The diagram that asks one unknown; the child itself where all children are the same."""
        if all(child == children[0] for child in children):
            return children[0]
        number = self._numbers.get((slot, children))
        if number is None:
            number = self._numbers[slot, children] = len(self._nodes) + _FIRST_NODE
            self._nodes.append((slot, children))
        return number

    def joined(self, table: bytes, first: int, second: int) -> int:
        """Two diagrams connected by a table on sets of answers: entry ``first << 4 | second``."""
        if first < _FIRST_NODE and second < _FIRST_NODE:
            return table[first << 4 | second]
        found = self._joined.get((table, first, second))
        if found is None:
            slot = self._asked_first(first, second)
            pairs = zip(self._under(slot, first), self._under(slot, second), strict=True)
            found = self.node(slot, tuple(self.joined(table, one, other) for one, other in pairs))
            self._joined[table, first, second] = found
        return found

    def _asked_first(self, first: int, second: int) -> int:
        """The unknown that two diagrams, of which at least one is a node, ask first."""
        slots = [self.parts(diagram)[0] for diagram in (first, second) if diagram >= _FIRST_NODE]
        return min(slots, key=self._rank.__getitem__)

    def _under(self, slot: int, diagram: int) -> tuple[int, ...]:
        """The diagram under each value of an unknown, which need not stand in it."""
        if diagram >= _FIRST_NODE and self.parts(diagram)[0] == slot:
            return self.parts(diagram)[1]
        return (diagram,) * len(self.domains[slot])

    def mapped(self, table: bytes, diagram: int) -> int:
        """A diagram with every set of answers replaced by its entry in a table."""
        if diagram < _FIRST_NODE:
            return table[diagram]
        found = self._mapped.get((table, diagram))
        if found is None:
            slot, children = self.parts(diagram)
            found = self.node(slot, tuple(self.mapped(table, child) for child in children))
            self._mapped[table, diagram] = found
        return found

    def of(
        self, condition: Condition, compiler: Compiler, vector: Vector, pending: frozenset[int] = frozenset()
    ) -> int:
        """The diagram of a condition.

        Args:
            condition: The condition.
            compiler: What it is compiled with.
            vector: What is known; an unknown whose domain holds no value that fits keeps what is known of it.
            pending: The events that stay pending if they are, whatever else happens.
        """
        if not compiler.counts(condition.source):
            return Judgement.ANYTHING
        match condition:
            case AllOf(parts=parts):
                return self._all(AND, Judgement.HOLDS, (self.of(part, compiler, vector, pending) for part in parts))
            case AnyOf(parts=parts):
                return self._all(OR, Judgement.FAILS, (self.of(part, compiler, vector, pending) for part in parts))
            case Not(part=part):
                return self.mapped(NOT, self.of(part, compiler, vector, pending))
            case Defined(name=name):
                return self.of(compiler.definitions[name], compiler, vector, pending)
            case ByReading():
                return self._by_reading(condition, compiler, vector, pending)
            case _:
                return self._leaf(condition, compiler, vector, pending)

    def _all(self, table: bytes, start: int, diagrams: Iterator[int]) -> int:
        for diagram in diagrams:
            start = self.joined(table, start, diagram)
        return start

    def _by_reading(self, condition: ByReading, compiler: Compiler, vector: Vector, pending: frozenset[int]) -> int:
        slot, branches = compiler.variables.slots[condition.reading], dict(condition.choices)
        if slot not in self.domains:
            return self.of(branches[vector[slot]], compiler, vector, pending)
        chosen = Judgement.FAILS
        for name, branch in branches.items():
            taken = self.node(
                slot, tuple(Judgement.HOLDS if value == name else Judgement.FAILS for value in self.domains[slot])
            )
            under = self.joined(AND, taken, self.of(branch, compiler, vector, pending))
            chosen = self.joined(OR, chosen, under)
        return chosen

    def _leaf(self, leaf: Leaf, compiler: Compiler, vector: Vector, pending: frozenset[int]) -> int:
        evaluate, variables = compiler(leaf), compiler.variables
        slot = variables.slots[leaf.text if isinstance(leaf, NotHeld) else leaf.fact]
        if slot not in self.domains:
            return evaluate(patient(vector, pending) if slot in pending else vector)
        fitting = variables.completions(slot, vector[slot])
        completed = list(vector)
        answers = []
        for value in self.domains[slot]:
            completed[slot] = value if value in fitting else vector[slot]
            answers.append(evaluate(patient(completed, pending) if slot in pending else completed))
        return self.node(slot, tuple(answers))

    def slots(self, diagram: int) -> set[int]:
        """The unknowns that the answer depends on."""
        return {self.parts(node)[0] for node in self._below(diagram) if node >= _FIRST_NODE}

    def reached(self, diagram: int, fixed: Fixed | None = None) -> int:
        """The answers that some completion has, where some unknowns are taken to have given values."""
        return sum({bit for node in self._below(diagram, fixed or {}) if node < _FIRST_NODE for bit in _bits(node)})

    def _below(self, diagram: int, fixed: Fixed | None = None) -> set[int]:
        """Every diagram that is met on the way down."""
        fixed = fixed or {}
        met, waiting = {diagram}, [diagram]
        while waiting:
            node = waiting.pop()
            if node < _FIRST_NODE:
                continue
            slot, children = self.parts(node)
            taken = [children[self.domains[slot].index(fixed[slot])]] if slot in fixed else children
            waiting.extend(child for child in taken if child not in met)
            met.update(taken)
        return met

    def settling(self, diagram: int, wanted: int, most: int, free: Callable[[int], bool]) -> frozenset[Literals]:
        """The smallest sets of values after which every answer left is a wanted one.

        Args:
            diagram: The diagram.
            wanted: The answers wanted, as bits.
            most: The most values in a set.
            free: Whether an unknown may be given a value; the others may turn out to be anything.
        """
        decided = bytes(Judgement.FAILS if answers & ~wanted else Judgement.HOLDS for answers in range(16))
        return self._implicants(self.mapped(decided, diagram), most, free, {})

    def _implicants(
        self, diagram: int, most: int, free: Callable[[int], bool], known: dict[tuple[int, int], frozenset[Literals]]
    ) -> frozenset[Literals]:
        """The sets of values that make a diagram hold and of which no smaller part does."""
        if diagram == Judgement.HOLDS:
            return frozenset({frozenset()})
        if diagram == Judgement.FAILS or not most:
            return frozenset()
        found = known.get((diagram, most))
        if found is None:
            slot, children = self.parts(diagram)
            whatever = self._all(AND, Judgement.HOLDS, iter(children))
            without = self._implicants(whatever, most, free, known)
            found = without
            if free(slot):
                found |= {
                    rest | {(slot, value)}
                    for value, child in zip(self.domains[slot], children, strict=True)
                    for rest in self._implicants(child, most - 1, free, known)
                    if not any(fewer <= rest for fewer in without)
                }
            known[diagram, most] = found
        return found


def _bits(answers: int) -> Iterator[int]:
    return (bit for bit in (1, 2, 4, 8) if answers & bit)
