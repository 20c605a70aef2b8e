"""Statuses by a walk: down one diagram, by what is known of each variable that matters, to what may be.

A diagram is asked in turn for each variable that still matters, and has a way down for not knowing it: to the diagram
of all that may be then. Such ways are made when somebody first takes them, and kept.
"""

__all__ = ["Row", "Rows", "Step", "Walks", "judged", "rows_of"]

from collections.abc import Iterable, Mapping
from functools import cached_property
from threading import RLock
from typing import Any, TypeAlias

from victim_protocol.law.benefit import Recipient, Status
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.graph import FIRST_NODE, Graph
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Vector

Step: TypeAlias = "tuple[int, _Ways] | int | None"
"""A variable and the ways on; at the end the statuses that remain possible, or ``None`` for a value of the past."""

Row: TypeAlias = tuple[Key, Judge, Step]
"""A benefit, what judges it, and where its walk begins; ``None`` where there is none."""

Rows: TypeAlias = Mapping[Recipient, Mapping[Key, tuple[Row, ...]]]
"""The benefits of each recipient by their occasions, in the order of the book."""


def rows_of(judges: Mapping[Key, Judge], begin: Mapping[Key, Step]) -> Rows:
    """The benefits of a law by recipient and occasion, ready to be judged together.

    Args:
        judges: The benefits, in the order of the book.
        begin: Where the walk of each begins; one that is missing has none.
    """
    rows: dict[Recipient, dict[Key, tuple[Row, ...]]] = {recipient: {} for recipient in Recipient}
    for key, judge in judges.items():
        of_recipient, occasion = rows[judge.benefit.recipient], judge.benefit.occasion
        of_recipient[occasion] = (*of_recipient.get(occasion, ()), (key, judge, begin.get(key)))
    return rows


def judged(rows: Iterable[Row], vector: Vector, found: dict[Key, int]) -> dict[Key, int]:
    """The statuses of each benefit that a vector leaves possible: by its walk, or where that cannot tell, its judge.

    Args:
        rows: The benefits.
        vector: What is known.
        found: Where they are written, and what is returned.
    """
    for key, judge, step in rows:
        while isinstance(step, tuple):
            slot, ways = step
            step = ways[vector[slot]]  # noqa: PLW2901 # it goes on from here
        found[key] = judge.possible(vector) if step is None else step
    return found


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

    @cached_property
    def rows(self) -> Rows:
        """The benefits by recipient and occasion, each with where its walk begins."""
        return rows_of(self._judges, self.begin)

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
