"""Walks through the procedures, until each stage and each kind of row has been met."""

__all__ = ["walks"]

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from scripts.conformance.answers import answered

from victim_protocol.errors import VictimProtocolError
from victim_protocol.events import ESTABLISHMENT_EVENTS, EVENTS
from victim_protocol.law.condition import ALWAYS, NEVER
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Transition
from victim_protocol.proceedings import Proceedings, proceedings
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_payload import Payloads

WALKS = 400
"""How many walks the suite chooses from."""
_LONGEST = 9
_BEGINS = (
    date(2012, 5, 7),
    date(2013, 6, 3),
    date(2014, 6, 2),
    date(2017, 3, 20),
    date(2021, 9, 6),
    date(2025, 6, 24),
    date(2025, 7, 7),
    date(2026, 3, 2),
)
_PAYLOADS = Payloads()


def _of_guards() -> tuple[Fact, ...]:
    book = default_book()
    return tuple(fact for fact in book.facts.values() if fact.can_be_stated and fact.kind is not FactKind.EVENT)


def _value(fact: Fact, chance: Random) -> Any:  # noqa: ANN401 - facts are of several types
    if fact.kind is FactKind.YES_NO:
        return chance.random() < 0.6
    return chance.choice(fact.choices) if fact.kind is FactKind.CHOICE else chance.randint(0, 40)


def _kind(row: Transition) -> tuple[str, ...]:
    """What sort of row it is: a task or a step, a duty or not, and what it does besides."""
    traits = {
        "task": row.is_task,
        "step": not row.is_task,
        "duty": row.is_duty,
        "link": row.is_link,
        "finding": row.is_finding,
        "guarded": row.guard is not ALWAYS,
        "handed over": bool(row.receivers),
        "forms": bool(row.forms),
        "refusable": row.refusable is not NEVER,
        "reading": row.reading is not None,
        "nobody named": not row.actors,
    }
    return tuple(name for name, is_so in traits.items() if is_so)


def _met(found: Proceedings) -> set[tuple[str, ...]]:
    met: set[tuple[str, ...]] = {("stage", key, stage.key) for key, stage in found.stages.items()}
    for taken in found.course.taken:
        met.add(("outcome", taken.outcome.value))
        for procedure, row in taken.moves:
            care = "none" if row.care is None else row.care.value
            met |= {("kind", *_kind(row)), ("care", care), ("event", procedure, row.event)}
    met |= {("duty", one.act, one.state.value) for one in found.duties if one.state.value != "uncertain"}
    return met | {("state", one.state.value) for one in found.duties}


def _asked(case: Mapping[str, Any], on: date) -> Proceedings:
    return proceedings(_PAYLOADS.of_plain(dict(case)), on=on)[0]


def _steps(found: Proceedings | None, chance: Random, events: Mapping[Key, object]) -> list[Transition]:
    """What may or must come next, as rows; at first whatever begins a procedure."""
    book = default_book()
    if found is None or not found.stages:
        starts = (row for one in book.procedures for row in one.rows_at[one.start])
        return [row for row in starts if row.event in events]
    rows = [
        row
        for key, stage in found.stages.items()
        for row in book.procedure(key).rows_at[stage.key]
        if row.governs(found.on)
    ]
    due = {event for one in found.duties for event in one.events} | {row.event for row in found.options}
    first = [row for row in rows if row.event in due]
    return first if first and chance.random() < 0.8 else rows


def _somebody(chance: Random, facts: tuple[Fact, ...], *, established: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """A person or an establishment, and what is known of it."""
    person: dict[str, Any] = {"id": "p1"}
    if established:
        person["establishment"] = True
    elif chance.random() < 0.8:
        person["born"] = chance.choice(["1990", "1984-03-02", "2004-05", "2011"])
    known = chance.choice([0.0, 0.3, 0.9])
    fitting = (one for one in facts if one.of_establishments == established)
    stated = {str(one.key): _value(one, chance) for one in fitting if chance.random() < known}
    if not established and chance.random() < 0.7:
        stated["citizenship"] = chance.choice(["viet_nam", "viet_nam", "foreign"])
    return person, stated


def _entry(chance: Random, row: Transition, day: date, *, established: bool) -> dict[str, Any]:
    """The step of a row as it may be recorded, or something that may happen at any time."""
    entry: dict[str, Any] = {"person": "p1", "day": day.isoformat(), "event": str(row.event)}
    if chance.random() < 0.05 and not established:
        return {**entry, "event": str(chance.choice(default_book().everywhere).event)}
    if chance.random() < 0.9:
        entry |= {"actor": str(row.actors[0])} if row.actors else {}
        entry |= {"receiver": str(row.receivers[0])} if row.receivers else {}
        entry |= {"forms": [str(form) for form in row.forms]} if row.forms and chance.random() < 0.5 else {}
    return entry


def _walk(number: int, facts: tuple[Fact, ...]) -> Iterator[tuple[dict[str, Any], date]]:
    """The case after each step of a walk, with the day of the step."""
    chance = Random(number)
    day, established = chance.choice(_BEGINS), chance.random() < 0.2
    person, stated = _somebody(chance, facts, established=established)
    entries: list[dict[str, Any]] = [{"person": "p1", "day": day.isoformat(), "facts": stated}] if stated else []
    found: Proceedings | None = None
    for _ in range(chance.randint(1, _LONGEST)):
        choices = _steps(found, chance, ESTABLISHMENT_EVENTS if established else EVENTS)
        if not choices:
            return
        day += timedelta(days=chance.choice([0, 1, 1, 3, 12]))
        entry = _entry(chance, chance.choice(choices), day, established=established)
        case = {"schema_version": 1, "persons": [person], "entries": [*entries, entry]}
        try:
            found = _asked(case, day)
        except VictimProtocolError:  # such as a second stay before the first has ended: no case that could be sent
            continue
        entries.append(entry)
        yield case, day


def walks() -> Iterator[dict[str, Any]]:
    """Walks that together show everything that all of them show."""
    facts, met = _of_guards(), set[tuple[str, ...]]()
    chosen: list[tuple[dict[str, Any], date, set[tuple[str, ...]]]] = []
    for number in range(WALKS):
        chance, last = Random(number), None
        for case, day in _walk(number, facts):
            last = (case, day)
        if last is None:
            continue
        case, day = last[0], last[1] + timedelta(days=chance.choice([0, 2, 30]))
        shown = _met(_asked(case, day))
        if shown - met:
            chosen.append((case, day, shown))
            met |= shown
    left = met
    for case, day, shown in sorted(chosen, key=lambda one: -len(one[2])):
        if shown & left:
            left = left - shown
            question = {"ask": "proceed", "case": case, "person": "p1", "on": day.isoformat()}
            yield {**question, "expect": answered(question)}
