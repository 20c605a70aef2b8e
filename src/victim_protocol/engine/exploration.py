"""Exhaustive search of a procedure: every stage, under every completion of what its guards ask for.

Completions are sorted by which guards hold, so that each sort is searched once and none is left out.
Facts are taken to be free of each other and of the way behind: more situations are searched than can occur,
so that what is not found wrong in them is not wrong.
"""

__all__ = ["Exploration", "Finding", "Flaw", "explore"]

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import NamedTuple, TypeAlias

from attrs import frozen

from victim_protocol.law.book import LawBook
from victim_protocol.law.completions import Completions
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, AnyOf, ByReading, Condition
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Transition

_Node: TypeAlias = tuple[Key, Care | None]
"""A stage, and how somebody answers for the person there; ``None`` where no row says."""


class Flaw(Enum):
    """What may be wrong with a table."""

    UNREACHED = "unreached"
    """No way leads to the stage."""
    STUCK = "stuck"
    """A stage may be reached from which no way leads to an end or to a stage that declares what is not known."""
    NEVER = "never"
    """The row can be taken in no situation."""
    UNCITED = "uncited"
    """The row cites nothing."""
    NO_CUSTODY = "no_custody"
    """A stage may be reached at which no row has said who answers for the person."""
    UNEXPLAINED = "unexplained"
    """Who answers for the person is not known, and the row does not say why."""
    AMBIGUOUS = "ambiguous"
    """One act of one body may lead two ways."""

    __hash__ = object.__hash__  # members are single


class Finding(NamedTuple):
    """One flaw, and where it is."""

    flaw: Flaw
    place: str
    """A stage, or a stage and an event."""


@frozen(kw_only=True)
class Exploration:
    """What a search of one procedure went through, and what it found.

    Args:
        procedure: The procedure.
        day: The day whose rows were searched.
        completions: The combinations of everything that its guards ask for.
        sorts: The sorts of completions, by which guards hold.
        configurations: The stages with their custody, under each sort.
        steps: The rows taken from them.
        silent: The stages reached of which no text says what follows.
        findings: What is wrong.
    """

    procedure: Key
    day: date
    completions: int
    sorts: int
    configurations: int
    steps: int
    silent: tuple[Key, ...]
    findings: tuple[Finding, ...]


def explore(procedure: Procedure, book: LawBook, day: date) -> Exploration:
    """Search a procedure as it stands on a day.

    Args:
        procedure: A procedure of the book.
        book: The law.
        day: The day.
    """
    rows = tuple(row for row in procedure.transitions if row.governs(day))
    opened = {id(row): _open(row, book) for row in rows}
    completions = Completions([*opened.values()], book.on(day).compiler)
    steps = _steps(rows, opened)
    cells = completions.cells([*steps.values()])
    cares = _first_cares(procedure, book, day)
    searches = [
        _search(procedure, [step for step, truth in zip(steps, cell, strict=True) if truth], cares) for cell in cells
    ]
    return Exploration(
        procedure=procedure.key,
        day=day,
        completions=completions.count,
        sorts=len(cells),
        configurations=sum(len(one.reached) for one in searches),
        steps=sum(len(one.taken) for one in searches),
        silent=_silent(procedure, searches),
        findings=tuple(
            dict.fromkeys(
                [
                    *_of_rows(rows, searches, opened, completions),
                    *_of_stages(procedure, rows, searches),
                    *_ambiguous(rows, opened, completions, book),
                ]
            )
        ),
    )


class _Step(NamedTuple):
    """Where one event leads; the rows that say so may be several, of different bodies."""

    at: Key
    event: Key
    to: Key
    care: Care | None


class _Search(NamedTuple):
    """What one sort of completions leads to."""

    reached: frozenset[_Node]
    taken: tuple[tuple[_Node, _Node], ...]


def _steps(rows: tuple[Transition, ...], opened: Mapping[int, Condition]) -> dict[_Step, Condition]:
    """For each step that moves something, when some row lets somebody take it."""
    found: dict[_Step, list[Condition]] = {}
    for row in rows:
        if not row.is_task or row.care is not None:
            found.setdefault(_Step(row.at, row.event, row.to, row.care), []).append(opened[id(row)])
    return {step: AnyOf(tuple(guards)) for step, guards in found.items()}


def _open(row: Transition, book: LawBook) -> Condition:
    """When a row may be taken: its guard holds, and its reading is chosen."""
    if row.reading is None:
        return row.guard
    key, choice = row.reading
    names = next(reading.names for reading in book.readings if reading.key == key)
    chosen = ByReading(key, tuple((name, ALWAYS if name == choice else NEVER) for name in names), row.sources[0])
    return AllOf((row.guard, chosen))


def _first_cares(procedure: Procedure, book: LawBook, day: date) -> Mapping[Key, Care]:
    """For each event that begins the procedure, how some procedure that it begins says who answers for the person."""
    starting = [row for one in book.procedures for row in one.rows_at[one.start] if row.governs(day)]
    own = {row.event for row in procedure.rows_at[procedure.start]}
    return {row.event: row.care for row in starting if row.event in own and row.care is not None}


def _search(procedure: Procedure, steps: list[_Step], cares: Mapping[Key, Care]) -> _Search:
    """Every stage and custody to which open steps lead."""
    start: _Node = (procedure.start, None)
    reached, waiting = {start}, [start]
    taken = []
    while waiting:
        node = waiting.pop()
        for step in (step for step in steps if step.at == node[0]):
            to = (step.to, step.care or (cares.get(step.event) if node == start else None) or node[1])
            taken.append((node, to))
            if to not in reached:
                reached.add(to)
                waiting.append(to)
    return _Search(frozenset(reached), tuple(taken))


def _silent(procedure: Procedure, searches: list[_Search]) -> tuple[Key, ...]:
    reached = {stage for search in searches for stage, _ in search.reached}
    return tuple(one.key for one in procedure.stages if one.silent is not None and one.key in reached)


def _of_rows(
    rows: tuple[Transition, ...], searches: list[_Search], opened: Mapping[int, Condition], completions: Completions
) -> Iterator[Finding]:
    reached = {stage for search in searches for stage, _ in search.reached}
    for row in rows:
        if row.at not in reached or not completions.may_hold(opened[id(row)]):
            yield Finding(Flaw.NEVER, _place(row))
        if not row.sources:
            yield Finding(Flaw.UNCITED, _place(row))
        if row.care is Care.NOT_KNOWN and row.silent is None:
            yield Finding(Flaw.UNEXPLAINED, _place(row))


def _of_stages(procedure: Procedure, rows: tuple[Transition, ...], searches: list[_Search]) -> Iterator[Finding]:
    reached = {stage for search in searches for stage, _ in search.reached}
    governed = {procedure.start} | {stage for row in rows for stage in (row.at, row.to)}
    yield from (Finding(Flaw.UNREACHED, one.key) for one in procedure.stages if one.key in governed - reached)
    for search in searches:
        yield from _stuck(procedure, search)
        yield from _without_custody(procedure, search)


def _place(row: Transition) -> str:
    return f"{row.at}: {row.event}"


def _stuck(procedure: Procedure, search: _Search) -> Iterator[Finding]:
    """Stages from which nothing leads on to where the procedure may rest."""
    rests = {one.key for one in procedure.stages if one.is_end or one.silent is not None}
    fine = {node for node in search.reached if node[0] in rests}
    grown = True
    while grown:
        more = {node for node, to in search.taken if to in fine} - fine
        grown = bool(more)
        fine |= more
    stuck = {stage for stage, _ in search.reached - fine}
    yield from (Finding(Flaw.STUCK, one.key) for one in procedure.stages[1:] if one.key in stuck)


def _without_custody(procedure: Procedure, search: _Search) -> Iterator[Finding]:
    """Stages reached by a procedure that receives a person, at which nobody is said to answer."""
    receives = any(care is not None for _, care in search.reached)
    if receives:
        nobody = {stage for stage, care in search.reached if care is None}
        yield from (Finding(Flaw.NO_CUSTODY, one.key) for one in procedure.stages[1:] if one.key in nobody)


def _ambiguous(
    rows: tuple[Transition, ...], opened: Mapping[int, Condition], completions: Completions, book: LawBook
) -> Iterator[Finding]:
    """Two rows on one event that one body could both take in one situation, and that lead to different stages."""
    by_event: dict[tuple[Key, Key], list[Transition]] = {}
    for row in rows:
        by_event.setdefault((row.at, row.event), []).append(row)
    for same in by_event.values():
        for place, row in enumerate(same):
            others = (one for one in same[:place] if one.to != row.to and _may_be_one(row, one, book))
            if any(completions.may_hold(opened[id(row)], opened[id(other)]) for other in others):
                yield Finding(Flaw.AMBIGUOUS, _place(row))


def _may_be_one(row: Transition, other: Transition, book: LawBook) -> bool:
    """Whether some body may take both rows, and some body may be the receiver of both."""
    return _overlap(row.actors, other.actors, book) and _overlap(row.receivers, other.receivers, book)


def _overlap(ones: tuple[Key, ...], others: tuple[Key, ...], book: LawBook) -> bool:
    first, second = book.competence.fitting(ones), book.competence.fitting(others)
    return not first or not second or any(fits and second.get(body, False) for body, fits in first.items())
