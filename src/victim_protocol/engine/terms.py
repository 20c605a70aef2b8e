"""Which of several terms of an allowance apply, where conditions and readings decide."""

__all__ = ["readings_in", "terms"]

from collections.abc import Iterator
from itertools import product
from math import prod
from typing import Any, TypeVar

from victim_protocol.engine.occasions import Part
from victim_protocol.law.benefit import Status
from victim_protocol.law.condition import ByReading, Condition
from victim_protocol.law.evaluate import Judgement
from victim_protocol.law.explain import explain
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences
from victim_protocol.law.rate import When
from victim_protocol.law.variables import Vector
from victim_protocol.law.verdicts import Verdicts

Term = TypeVar("Term")

_GRANTING = Status.OWED.value | Status.CONSIDERED.value
_NOW = Judgement.PASSES | Judgement.HOLDS
_MOST_COMPLETIONS = 4_096
_MOST_KNOWN = 1_000
"""How many answers are kept for each choice of terms."""


def terms(term: "Term | When[Term]", part: Part, judge: Judge, possible: int) -> tuple[Term, ...]:
    """The terms that may apply to days on which the benefit is given, without repetition.

    Args:
        term: A term, or a choice of terms by conditions.
        part: The days.
        judge: The benefit on these days: completions of the unknowns under which it is not given do not count.
        possible: The statuses that remain possible on these days.
    """
    if not isinstance(term, When):
        return (term,)
    decided = possible in Verdicts.DECIDED
    kept = judge.chosen.get((id(term), decided))
    if kept is None:  # with the term, so that no other has its identity
        kept = judge.chosen[id(term), decided] = (term, _slots(term, judge, decided=decided), {})
    _, slots, known = kept
    alike, vector = judge.compiler.variables.alike, part.vector
    values = tuple([alike(slot, vector[slot]) for slot in slots])
    found = known.get(values)
    if found is None:
        if len(known) >= _MOST_KNOWN:
            known.clear()
        found = known[values] = _applying(term, vector, judge, slots, decided=decided)
    applying: tuple[Term, ...] = found
    return applying


def _slots(term: "When[Any]", judge: Judge, *, decided: bool) -> tuple[int, ...]:
    """The variables on which it hangs which terms apply: those of the choice, and of the benefit while it is open."""
    counted = set() if decided else set(judge.slots)
    for condition in _conditions(term):
        counted |= occurrences(condition, judge.compiler).keys()
    return tuple(sorted(counted))


def _applying(
    term: "When[Term]", vector: Vector, judge: Judge, slots: tuple[int, ...], *, decided: bool
) -> tuple[Term, ...]:
    candidates = {id(one): one for one in _chosen(term, vector, judge)}
    if len(candidates) == 1:
        return tuple(candidates.values())
    found: set[int] = set()
    for completed in _granted(vector, judge, slots, decided=decided):
        found.update(map(id, _chosen(term, completed, judge)))
        if len(found) == len(candidates):
            break
    return tuple(one for identity, one in candidates.items() if identity in found)


def _granted(vector: Vector, judge: Judge, slots: tuple[int, ...], *, decided: bool) -> Iterator[Vector]:
    """Completions of the unknowns under which the benefit may be given; all at once where there are too many."""
    variables = judge.compiler.variables
    opened = [slot for slot in slots if variables.is_open(slot, vector[slot])]
    completions = [variables.completions(slot, vector[slot]) for slot in opened]
    few = prod(map(len, completions)) <= _MOST_COMPLETIONS
    if not few:
        yield vector
    for values in product(*completions) if few else ():
        completed = list(vector)
        for slot, value in zip(opened, values, strict=True):
            completed[slot] = value
        if decided or judge.possible(completed) & _GRANTING:
            yield completed


def _conditions(term: object) -> Iterator[Condition]:
    if isinstance(term, When):
        yield term.condition
        yield from _conditions(term.then)
        yield from _conditions(term.otherwise)


def _chosen(term: object, vector: Vector, judge: Judge) -> Iterator[Any]:
    if not isinstance(term, When):
        yield term
        return
    answers = judge.compiler(term.condition)(vector)
    if answers & _NOW:
        yield from _chosen(term.then, vector, judge)
    if answers & ~_NOW:
        yield from _chosen(term.otherwise, vector, judge)


def readings_in(chosen: tuple[Any, ...], part: Part, judge: Judge) -> tuple[Key, ...]:
    """The readings that stand among the nodes that decide on some terms.

    Args:
        chosen: Terms, or choices of terms by conditions.
        part: The days.
        judge: The benefit on these days.
    """
    explained = (explain(condition, judge.compiler, part.vector) for term in chosen for condition in _conditions(term))
    nodes = (node.condition for explanation in explained for node in explanation.walk())
    return tuple(dict.fromkeys(node.reading for node in nodes if isinstance(node, ByReading)))
