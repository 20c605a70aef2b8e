"""Writes the steps that answer some questions of a graph; what several questions need is worked out once."""

__all__ = ["Asked", "programmed"]

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Any, TypeAlias

from victim_protocol.batch.program import ALL, AND, NONE, OR, Program, Values
from victim_protocol.law.graph import FIRST_NODE, Graph

Asked: TypeAlias = tuple[Any, int]
"""A question, and one bit of its answer."""
_Step: TypeAlias = tuple[int, int, int]


def programmed(graph: Graph, nodes: Mapping[Asked, int]) -> Program:
    """The program that tells for each thing asked which rows may have it.

    Args:
        graph: The graph.
        nodes: For each question and bit, the node of the question.
    """
    bits = _Bits(graph)
    asked = {(question, bit): bits.of(node, bit) for (question, bit), node in nodes.items()}
    below = sorted(bits.graph.below(asked.values()))
    chosen = {node: _chosen(*bits.graph.parts(node)) for node in below}
    inputs = tuple(_classes(chosen.values()))
    steps = _Steps(inputs)
    registers = {NONE: NONE, ALL: ALL}
    for node in below:  # a child has a lower number than its parents
        registers[node] = steps.any_of([(slot, values, registers[child]) for slot, values, child in chosen[node]])
    outputs = {one: registers[node] for one, node in asked.items()}
    return Program(inputs=inputs, steps=tuple(steps.steps), spent=steps.spent(outputs.values()), outputs=outputs)


class _Bits:
    """For each node and bit, a node that says only whether that bit may be: ``NONE`` and ``ALL`` are its ends."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self.graph = Graph(frozenset())
        self._made: dict[tuple[int, int], int] = {}

    def of(self, node: int, bit: int) -> int:
        if node < FIRST_NODE:
            return ALL if node & bit else NONE
        found = self._made.get((node, bit))
        if found is None:
            slot, children = self._graph.parts(node)
            found = self._made[node, bit] = self.graph.node(slot, tuple(self.of(child, bit) for child in children))
        return found


def _chosen(slot: int, children: tuple[int, ...]) -> list[tuple[int, Values, int]]:
    """A node as a choice: for each child that is not ``NONE``, the values of the variable that lead to it."""
    values: dict[int, set[int]] = {}
    for value, child in enumerate(children):
        values.setdefault(child, set()).add(value)
    return [(slot, frozenset(of_child), child) for child, of_child in values.items() if child != NONE]


def _classes(chosen: Iterable[list[tuple[int, Values, int]]]) -> Iterable[tuple[int, Values]]:
    """For each variable, its values in classes within which no choice tells them apart."""
    told: dict[int, dict[Values, None]] = {}
    for choice in chosen:
        for slot, values, _ in choice:
            told.setdefault(slot, {})[values] = None
    for slot, groups in told.items():
        classes: dict[tuple[bool, ...], set[int]] = {}
        for value in sorted(frozenset[int]().union(*groups)):
            classes.setdefault(tuple(value in group for group in groups), set()).add(value)
        yield from ((slot, frozenset(values)) for values in classes.values())


class _Steps:
    """Registers and the steps that fill them, each step once."""

    def __init__(self, inputs: tuple[tuple[int, Values], ...]) -> None:
        self._inputs = {known: number for number, known in enumerate(inputs, start=ALL + 1)}
        self._classes: dict[int, list[Values]] = {}
        for slot, values in inputs:
            self._classes.setdefault(slot, []).append(values)
        self.steps: list[_Step] = []
        self._made: dict[_Step, int] = {}

    def any_of(self, choice: list[tuple[int, Values, int]]) -> int:
        """The register of: for some of the choices, a row may have one of the values, and its register holds."""
        return reduce(self._or, [self._and(self._may_be(slot, values), register) for slot, values, register in choice])

    def _may_be(self, slot: int, values: Values) -> int:
        return reduce(self._or, [self._inputs[slot, one] for one in self._classes[slot] if one <= values])

    def _and(self, one: int, other: int) -> int:
        return one if other == ALL else self._step(AND, one, other)

    def _or(self, one: int, other: int) -> int:
        return self._step(OR, one, other)

    def _step(self, connective: int, one: int, other: int) -> int:
        step = (connective, min(one, other), max(one, other))
        if step not in self._made:
            self._made[step] = ALL + 1 + len(self._inputs) + len(self.steps)
            self.steps.append(step)
        return self._made[step]

    def spent(self, outputs: Iterable[int]) -> tuple[tuple[int, ...], ...]:
        """For each step, the registers that are not needed after it."""
        kept = {NONE, ALL, *outputs}
        found: list[tuple[int, ...]] = []
        for _, one, other in reversed(self.steps):
            found.append(tuple({one, other} - kept))
            kept |= {one, other}
        return tuple(reversed(found))
