"""Which of several terms of an allowance apply, where conditions and readings decide."""

__all__ = ["given", "readings_in", "terms", "when_applies"]

from collections.abc import Iterator
from typing import Any, TypeVar

from victim_protocol.engine.occasions import Part
from victim_protocol.law.benefit import Status
from victim_protocol.law.condition import ByReading, Condition
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Judgement
from victim_protocol.law.exactness import open_domains
from victim_protocol.law.explain import explain
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences
from victim_protocol.law.rate import When
from victim_protocol.law.tables import AND, NOT, OR
from victim_protocol.law.variables import Vector
from victim_protocol.law.verdicts import Verdicts

Term = TypeVar("Term")

_GRANTING = Status.OWED.value | Status.CONSIDERED.value
_NOW = Judgement.PASSES | Judgement.HOLDS
_MOST_KNOWN = 1_000
"""How many answers are kept for each choice of terms."""


def _either(yes: int) -> bytes:
    """For each set of bits: that a bit of ``yes`` is among them holds, that another is among them fails."""
    return bytes((Judgement.HOLDS if bits & yes else 0) | (Judgement.FAILS if bits & ~yes else 0) for bits in range(16))


_IS_NOW = _either(_NOW)
_IS_GIVEN = _either(_GRANTING)


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
    diagrams = open_domains(slots, judge.compiler.variables, vector)
    where = Judgement.HOLDS if decided else given(judge, diagrams, vector)
    found = when_applies(term, judge, diagrams, vector, where)
    return tuple(one for one, diagram in found if diagrams.reached(diagram) & Judgement.HOLDS)


def given(judge: Judge, diagrams: Diagrams, vector: Vector) -> int:
    """When a benefit is given, or at least to be considered, as a diagram.

    Args:
        judge: The benefit.
        diagrams: Where it is made.
        vector: What is known.
    """
    return diagrams.mapped(_IS_GIVEN, judge.diagram(diagrams, vector, Status.REFUSED.value))


def when_applies(
    term: object, judge: Judge, diagrams: Diagrams, vector: Vector, where: int
) -> tuple[tuple[Any, int], ...]:
    """Each term that a choice leads to, once and in the order of the text, with the diagram of when it applies.

    Args:
        term: A term, or a choice of terms by conditions.
        judge: The benefit.
        diagrams: Where they are made.
        vector: What is known.
        where: The diagram of when any of them may apply.
    """
    found: dict[int, tuple[Any, int]] = {}
    for one, diagram in _ways(term, judge, diagrams, vector, where):
        before = found.get(id(one), (one, Judgement.FAILS))[1]
        found[id(one)] = (one, diagrams.joined(OR, before, diagram))
    return tuple(found.values())


def _ways(term: object, judge: Judge, diagrams: Diagrams, vector: Vector, where: int) -> Iterator[tuple[Any, int]]:
    if not isinstance(term, When):
        yield term, where
        return
    now = diagrams.mapped(_IS_NOW, diagrams.of(term.condition, judge.compiler, vector))
    for branch, taken in ((term.then, now), (term.otherwise, diagrams.mapped(NOT, now))):
        yield from _ways(branch, judge, diagrams, vector, diagrams.joined(AND, where, taken))


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
