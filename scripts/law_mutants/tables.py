"""What can be changed in the tables of procedures: a row left out, who acts, to whom, when, until when."""

__all__ = ["of_tables"]

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from scripts.law_mutants.trial import Mutant
from scripts.law_mutants.walk import Place, told

from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, NEVER, Not
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.time_limit import TimeLimit

OTHERS = ("court", "commune_police", "provincial_department", "relatives", "mission_abroad")
"""Bodies of which one stands in place of those that a row names."""


def of_tables(book: LawBook) -> Iterator[Mutant]:
    """Every change of the tables of a book, and of the limits on what their rows do.

    Args:
        book: The book.
    """
    for number, procedure in enumerate(book.procedures):
        way: Place = ("procedures", number, "transitions")
        for place, row in enumerate(procedure.transitions):
            yield _made(book, "row dropped", way, _without(procedure.transitions, place), f"without row {place}")
            for kind, name, new in _of_row(row, procedure, book):
                yield _made(book, kind, (*way, place, name), new, f"{row.at}: {row.event}: {name} -> {new}")
    acts = {row.act for procedure in book.procedures for row in procedure.transitions}
    for number, limit in enumerate(book.limits):
        for kind, name, new in _of_limit(limit, book) if limit.act in acts else ():
            yield _made(book, kind, ("limits", number, name), new, f"{name} -> {new}")


def _made(book: LawBook, kind: str, place: Place, new: object, what: str) -> Mutant:
    return Mutant(kind, place, told(book, place), what, new)


def _without(parts: tuple[Any, ...], place: int) -> tuple[Any, ...]:
    return parts[:place] + parts[place + 1 :]


def _of_row(row: Transition, procedure: Procedure, book: LawBook) -> Iterator[tuple[str, str, object]]:
    """The kind of each change, the field, and what stands there."""
    if row.actors:
        yield "actor swapped", "actors", (_other(row.actors, book),)
    if row.receivers:
        yield "receiver swapped", "receivers", (_other(row.receivers, book),)
    yield from _of_conditions(row)
    if not row.is_task:
        stages = (stage.key for stage in procedure.stages[1:] if stage.key not in (row.at, row.to))
        yield from (("led elsewhere", "to", stage) for stage in [*stages][:1])
    yield "duty turned", "is_duty", not row.is_duty
    yield "first day", "since", row.since + timedelta(days=1)
    for place in range(len(row.forms)):
        yield "form dropped", "forms", _without(row.forms, place)


def _of_conditions(row: Transition) -> Iterator[tuple[str, str, object]]:
    """When it may be taken or refused, and who answers afterwards."""
    if row.guard is not ALWAYS:
        yield "guard dropped", "guard", ALWAYS
        yield "guard turned", "guard", Not(row.guard, row.sources[0])
    if row.care is not None:
        yield "care dropped", "care", None
    if row.refusable is not NEVER:
        yield "not refusable", "refusable", NEVER
    if row.reading is not None:
        yield "reading dropped", "reading", None


def _of_limit(limit: TimeLimit, book: LawBook) -> Iterator[tuple[str, str, object]]:
    if limit.length is not None:
        yield "length", "length", limit.length + 1
        yield "length", "length", limit.length - 1
    yield "limit on another", "actors", (_other(limit.actors, book),)
    if limit.condition is not ALWAYS:
        yield "limit on all", "condition", ALWAYS
    yield "first day", "since", limit.since + timedelta(days=1)
    for name in ("starts", "done_by"):
        parts = getattr(limit, name)
        yield from ((f"{name} dropped", name, _without(parts, place)) for place in range(len(parts)))


def _other(named: tuple[Key, ...], book: LawBook) -> Key:
    """A body that is none of those named, no part of one and none that is wider."""
    fitting = book.competence.fitting(named)
    return next((Key(one) for one in OTHERS if fitting and one not in fitting), Key(OTHERS[0]))
