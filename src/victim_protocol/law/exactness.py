"""Exactness: what may be, where a variable stands more than once and is the same each time."""

__all__ = ["answers", "exactly", "needed", "open_domains", "together"]

from collections.abc import Callable, Iterator
from itertools import chain, product
from math import prod
from typing import Any

from victim_protocol.law.condition import Condition
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Compiler, Evaluator
from victim_protocol.law.fact import Later, Range, Unknown
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences, repetitions
from victim_protocol.law.variables import Variables, Vector

_MAYBE_OPEN = (Unknown, Range, Later)
"""The types of values that may leave a variable open; looked at first, since it is asked of every repeated one."""
_MOST = 64
"""The most completions that are gone through one by one; beyond them a diagram is faster, and never explodes."""


def exactly(
    evaluate: Evaluator,
    slots: tuple[int, ...],
    variables: Variables,
    vector: Vector,
    possible: int,
    by_diagram: Callable[[], int],
) -> int:
    """The answers of a function over every completion of the variables that stand in it more than once.

    Args:
        evaluate: A function of a vector whose answers are a set of bits.
        slots: The variables that stand more than once.
        variables: The layout of the vector.
        vector: What is known.
        possible: What the function says of the vector itself; it can be no more than that.
        by_diagram: The same answers by another way, for where the completions are too many.
    """
    opened = [slot for slot in slots if type(vector[slot]) in _MAYBE_OPEN and variables.is_open(slot, vector[slot])]
    if not opened:
        return possible
    domains = [variables.completions(slot, vector[slot]) for slot in opened]
    few = prod(map(len, domains)) <= _MOST
    found = 0
    completed = list(vector)
    for values in chain(together(domains), product(*domains) if few else ()):
        for slot, value in zip(opened, values, strict=True):
            completed[slot] = value
        found |= evaluate(completed)
        if found == possible:
            return found
    return found if few else by_diagram()


def together(domains: list[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Completions that change every unknown at once, in step and then each one turn ahead of the one before.

    Mostly they already show all that may be.

    Args:
        domains: For each unknown the values that it may have; at least one unknown.

    >>> list(together([(True, False), ("red", "green")]))
    [(True, 'red'), (False, 'green'), (True, 'green'), (False, 'red')]
    """
    turns = range(max(map(len, domains)))
    for ahead, turn in product(range(2), turns):
        yield tuple(domain[(turn + ahead * place) % len(domain)] for place, domain in enumerate(domains))


def open_domains(slots: tuple[int, ...], variables: Variables, vector: Vector) -> Diagrams:
    """Diagrams over the variables of some places that are open in a vector."""
    opened = (slot for slot in slots if variables.is_open(slot, vector[slot]))
    return Diagrams({slot: variables.completions(slot, vector[slot]) for slot in opened})


def answers(condition: Condition, compiler: Compiler, vector: Vector) -> int:
    """Exactly the answers that a condition may have.

    Args:
        condition: The condition.
        compiler: What it is compiled with.
        vector: What is known.
    """
    counted, variables = occurrences(condition, compiler), compiler.variables
    evaluate = compiler(condition)

    def by_diagram() -> int:
        diagrams = open_domains(tuple(sorted(counted)), variables, vector)
        return diagrams.reached(diagrams.of(condition, compiler, vector))

    return exactly(evaluate, repetitions(counted), variables, vector, evaluate(vector), by_diagram)


def needed(condition: Condition, compiler: Compiler, vector: Vector) -> tuple[Key, ...]:
    """The unknowns on which the answer of a condition depends, each under some values of the others.

    Args:
        condition: The condition.
        compiler: What it is compiled with.
        vector: What is known.
    """
    diagrams = open_domains(tuple(sorted(occurrences(condition, compiler))), compiler.variables, vector)
    slots = diagrams.slots(diagrams.of(condition, compiler, vector))
    return tuple(compiler.variables.keys[slot] for slot in sorted(slots))
