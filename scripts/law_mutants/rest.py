"""What can be changed beside support and tables: facts, bodies, norms, figures, days off, who gives on which paper."""

__all__ = ["of_the_rest"]

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Any

from attrs import fields, has
from scripts.law_mutants.changes import changes
from scripts.law_mutants.conditions import OF_CONDITIONS
from scripts.law_mutants.trial import Mutant
from scripts.law_mutants.walk import PASSED_OVER, Change, Place, places, told, value_at, without

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, NEVER, Is
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.rate import Rate

ROOTS = (
    *("facts", "instruments", "regimes", "standings", "parameters", "norms", "ended", "authorities", "unsettled"),
    *("everywhere", "handover", "counting", "calendar", "unread"),
)
_NAMES = (PASSED_OVER - {"bodies", "papers"}) | {"holds", "fails", "named", "title", "silent", "tells", "identity"}
"""Fields that say on which text and by which name."""
_CONDITIONS = (*OF_CONDITIONS, Is)
_OWN = (*_CONDITIONS, Series, Step, Rate, Source)
"""What is changed as in the support: its fields are not changed one by one."""


def of_the_rest(book: LawBook) -> Iterator[Mutant]:
    """Every change of a book beside those of its support and of its tables.

    Args:
        book: The book.
    """
    for place, value in _places(book):
        kind = type(value)
        for change in (*changes(value, book.facts), *(_of_record(value) if _is_record(kind) else ())):
            where = place + change.where
            if value_at(book, where) != change.new:
                yield Mutant(change.kind, where, told(book, where), change.what, change.new)


def _places(book: LawBook) -> Iterator[tuple[Place, object]]:
    for root in ROOTS:
        yield from places(getattr(book, root), (root,), _NAMES)
    acts = {row.act for procedure in book.procedures for row in procedure.transitions}
    for number, limit in enumerate(book.limits):
        if limit.act not in acts:
            yield from places(limit, ("limits", number), _NAMES)
    for number, benefit in enumerate(book.benefits):
        yield from _beside(benefit, ("benefits", number))


def _beside(benefit: Benefit, way: Place) -> Iterator[tuple[Place, object]]:
    """Who gives a benefit, and on which papers."""
    for number, step in enumerate(benefit.provisions.steps):
        for name in ("bodies", "papers"):
            inside = (*way, "provisions", "steps", number, "value", name)
            yield from places(getattr(step.value, name), inside, _NAMES)


def _is_record(kind: type) -> bool:
    return has(kind) and not issubclass(kind, _OWN)


def _of_record(record: Any) -> Iterator[Change]:  # noqa: ANN401 - a book holds many kinds
    """Another value in each field, whatever its kind; keys are names by which others ask, and are left."""
    for one in fields(type(record)):
        if one.name not in _NAMES and one.init:
            for kind, new in _others(getattr(record, one.name), optional="None" in str(one.type)):
                yield Change(kind, (one.name,), new, f"{one.name}: {new}"[:80])
            if isinstance(getattr(record, one.name), tuple):
                yield from without("part left out", one.name, getattr(record, one.name))


def _others(old: object, *, optional: bool) -> Iterator[tuple[str, object]]:
    match old:
        case bool():
            yield "truth turned", not old
        case int():
            yield from (("number", old + more) for more in (1, -1))
        case date():
            yield from (("day", old + timedelta(days=more)) for more in (1, -1))
        case Enum():
            kinds = [*type(old)]
            yield "another of its kind", kinds[(kinds.index(old) + 1) % len(kinds)]
        case _ if isinstance(old, _CONDITIONS):
            yield from (("condition left out", new) for new in (ALWAYS, NEVER) if new is not old)
        case str() if optional:
            yield "left out", None
