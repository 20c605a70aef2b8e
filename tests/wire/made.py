"""Invented cases for the tests of payloads."""

__all__ = ["cases", "entries", "payload", "problems", "refused"]

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import strategies as st

from victim_protocol.actors import ACTORS
from victim_protocol.case.case import Case
from victim_protocol.case.check import case_problems
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.day import VIET_NAM
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import WireError
from victim_protocol.events import EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.fact import UNKNOWN, FactKind, Range
from victim_protocol.wire.case_payload import Payloads

DAY = date(2017, 3, 20)
STATED = [
    fact for fact in FACTS.values() if not (fact.derived or fact.of_establishments or fact.kind is FactKind.EVENT)
]
TEXTS = st.sampled_from([None, "giấy xác nhận", 'No. "1" \\ 2', "a\tb\n\u2028", "", "😀"])
OFFSETS = [VIET_NAM, UTC, timezone(timedelta(hours=-3, minutes=-30))]


def payload(*entries: object, persons: Any = ({"id": "p1"},), **others: Any) -> str:
    """A payload of one person, where nothing else is said."""
    return json.dumps({"schema_version": 1, "persons": persons, "entries": entries, **others})


def refused(given: str | bytes, payloads: Payloads | None = None) -> list[str]:
    """Each problem of a payload that is not read, in English."""
    return [problem.text() for problem in problems(lambda: (payloads or Payloads()).read(given))]


def problems(read: Callable[[], object]) -> list[Any]:
    """The problems that reading runs into, each in two languages."""
    with pytest.raises(WireError, match=r"^\$") as caught:
        read()
    assert all(problem.vi != problem.en for problem in caught.value.problems)
    return [*caught.value.problems]


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """An entry with anything that an entry may have, which may contradict others."""
    chosen = draw(st.lists(st.sampled_from(STATED), max_size=3, unique_by=lambda fact: fact.key))
    day = DAY + timedelta(days=draw(st.integers(0, 900)))
    moment = datetime(day.year, day.month, day.day, draw(st.integers(0, 23)), tzinfo=VIET_NAM)
    recorded = draw(st.sampled_from([None, day, day + timedelta(days=3)]))
    return Entry(
        person=draw(st.sampled_from(["p1", "p2"])),
        day=day,
        recorded=recorded,
        event=draw(st.sampled_from([None, *EVENTS])),
        facts={fact.key: draw(_values(fact.kind, fact.choices)) for fact in chosen},
        since=draw(st.sampled_from([None, DAY])),
        costs=draw(st.dictionaries(st.sampled_from([*COSTS]), st.integers(0, 2**53 - 1), max_size=2)),
        actor=draw(st.sampled_from([None, *ACTORS])),
        receiver=draw(st.sampled_from([None, *ACTORS])),
        paper=draw(TEXTS),
        place=draw(TEXTS),
        reason=draw(TEXTS),
        forms=draw(st.sampled_from([(), ("application_form",), ("application_form", "x9")])),
        departs=draw(st.booleans()),
        happened_at=draw(st.sampled_from([None, *(moment.astimezone(offset) for offset in OFFSETS)])),
        recorded_at=draw(st.sampled_from([None, moment.replace(microsecond=7)])) if recorded in {None, day} else None,
    )


def _values(kind: FactKind, choices: tuple[str, ...]) -> st.SearchStrategy[Any]:
    numbers = [st.integers(0, 99), st.builds(Range, st.integers(0, 9), st.sampled_from([None, 9, 10]))]
    known = {
        FactKind.YES_NO: st.booleans(),
        FactKind.CHOICE: st.sampled_from(choices or ("",)),
        FactKind.NUMBER: st.one_of(numbers),
    }
    return st.one_of(st.just(UNKNOWN), known[kind])


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case of two persons and of as many entries as do not contradict each other."""
    persons = (
        Person(id="p1", born=PartialDate.parse(draw(st.sampled_from(["1993-H1", "2001-02-03", "1990/1995-05"])))),
        Person(id="p2", accompanies=draw(st.sampled_from([None, "p1"]))),
    )
    kept: list[Entry] = []
    for entry in draw(st.lists(entries(), max_size=6)):
        if not case_problems(persons, [*kept, entry]):
            kept.append(entry)
    return Case(persons=persons, entries=kept)
