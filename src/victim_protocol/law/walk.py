"""Statuses by a walk: down one diagram, by what is known of each variable that matters, to what may be.

A diagram is asked in turn for each variable that still matters, and has a way down for not knowing it: to the diagram
of all that may be then. Such ways are made when somebody first takes them, and kept.
"""

__all__ = ["Step", "Walks", "walked"]

from collections.abc import Mapping
from functools import cached_property
from threading import RLock
from typing import Any, TypeAlias

from victim_protocol.law.benefit import Status
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.graph import FIRST_NODE, Graph
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Vector

Step: TypeAlias = "tuple[int, _Ways] | int | None"
"""A variable and the ways on; at the end the statuses that remain possible, or ``None`` for a value of the past."""


def walked(step: Step, vector: Vector) -> int | None:
    """The statuses that a vector leaves possible; ``None`` where the walk cannot tell.

    Args:
        step: Where the walk of a benefit begins.
        vector: What is known.
    """
    while isinstance(step, tuple):
        slot, ways = step
        step = ways[vector[slot]]
    return step


class Walks:
    """The walks of the benefits of one law, under one choice of readings."""

    def __init__(self, judges: Mapping[Key, Judge], order: tuple[int, ...], choices: tuple[Any, ...]) -> None:
        """No walk is made yet.

        Args:
            judges: The benefits.
            order: Every variable, in the order in which diagrams ask; readings and texts last.
            choices: The part of each vector that is the same for everybody: the readings, and texts not held.
        """
        self._judges, self._order = judges, order
        self.variables = next(iter(judges.values())).compiler.variables
        facts = len(self.variables.facts)
        self._vector = [*[UNKNOWN] * facts, *choices]
        self.graph = Graph(frozenset(range(facts, len(self._vector))), order)
        self._steps: dict[int, Step] = {}
        self.lock = RLock()

    @cached_property
    def begin(self) -> Mapping[Key, Step]:
        """Where the walk of each benefit begins."""
        variables, vector = self.variables, self._vector
        opened = (slot for slot in self._order if variables.is_open(slot, vector[slot]))
        diagrams = Diagrams({slot: variables.completions(slot, vector[slot]) for slot in opened})
        made: dict[int, int] = {}
        whole = {key: judge.diagram(diagrams, vector, Status.REFUSED.value) for key, judge in self._judges.items()}
        with self.lock:
            return {key: self.step(self.graph.taken_in(diagrams, one, made)) for key, one in whole.items()}

    def step(self, node: int) -> Step:
        """The step of a node.

        Args:
            node: The node.
        """
        if node < FIRST_NODE:
            return node
        if node not in self._steps:
            slot, children = self.graph.parts(node)
            self._steps[node] = (slot, _Ways(self, slot, children))
        return self._steps[node]


class _Ways(dict[Any, Step]):
    """The ways on from a step, by what is known of its variable."""

    def __init__(self, walks: Walks, slot: int, children: tuple[int, ...]) -> None:
        super().__init__()
        self._walks, self._slot, self._children = walks, slot, children

    def __missing__(self, value: object) -> Step:
        variables = self._walks.variables
        domain = variables.completions(self._slot, UNKNOWN)
        seen = variables.completions(self._slot, Range(value, value) if type(value) is int else value)
        with self._walks.lock:  # several threads may ask one law
            if all(one in domain for one in seen):
                children = frozenset(self._children[domain.index(one)] for one in seen)
                self[value] = self._walks.step(self._walks.graph.joined(children))
            else:  # what counts for a day in the past, or may
                self[value] = None
        return self[value]
