"""People made up so that a support is given to them: what an answer says is missing is filled in, step by step."""

__all__ = ["directed"]

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import islice, product
from typing import Any

from scripts.conformance.answers import assessed

from victim_protocol.assessment import PersonAssessment
from victim_protocol.errors import VictimProtocolError
from victim_protocol.law.fact import FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

_DAYS = (date(2017, 3, 20), date(2022, 3, 1), date(2026, 8, 3))
_ROLES = ("certified", "declared", "returned_through_mission", "mission_informed", "joined_as_accompanying", None)
_PLACES = ("viet_nam", "foreign")
_WAYS = 3
"""How many ways to be given a support are tried."""


def _base(role: str | None, day: date, citizenship: str) -> dict[str, Any]:
    """Somebody of whom little is known."""
    entry = {"person": "p1", "day": day.isoformat(), "facts": {"citizenship": citizenship}}
    persons: list[dict[str, Any]] = [{"id": "p1", "born": "1990-01-02"}]
    entries: list[dict[str, Any]] = []
    if role == "joined_as_accompanying":
        persons = [{"id": "p0"}, {"id": "p1", "born": "2014-05", "accompanies": "p0"}]
        entries = [
            {"person": "p0", "day": day.isoformat(), "event": "certified", "facts": {"citizenship": citizenship}}
        ]
    entries.append(entry if role is None else {**entry, "event": role})
    case = {"schema_version": 1, "persons": persons, "entries": entries}
    return {"ask": "assess", "case": case, "person": "p1", "on": (day + timedelta(days=9)).isoformat()}


def _with(question: dict[str, Any], values: tuple[tuple[Key, object], ...], *, wait: bool) -> dict[str, Any]:
    """A question with what would have to be so; of events that have not happened, if they are to be waited for."""
    book, case = default_book(), question["case"]
    first, readings = case["entries"][-1], dict(question.get("readings", {}))
    facts, entries = dict(first["facts"]), [*case["entries"][:-1]]
    later: list[dict[str, Any]] = []
    for key, value in values:
        fact = book.facts.get(key)
        if fact is None:
            readings |= {str(key): value} if key in book.variables.readings else {}
        elif fact.kind is FactKind.EVENT:
            events = (fact.event,) if value is Occurrence.HAPPENED and not wait else fact.opened_by[:1]
            later += [
                {"person": "p1", "day": _after(first["day"], len(later)), "event": str(one)} for one in events if one
            ]
        elif fact.can_be_stated:
            facts[str(key)] = _plain(value)
    case = {**case, "entries": [*entries, {**first, "facts": facts}, *later]}
    return {**question, "case": case, **({"readings": readings} if readings else {})}


def _after(day: str, steps: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=steps + 1)).isoformat()


def _plain(value: object) -> object:
    return value.low if isinstance(value, Range) else value


def _asked(question: Mapping[str, Any]) -> PersonAssessment | None:
    try:
        return assessed(question)
    except VictimProtocolError:  # no case that could be sent
        return None


def directed(wanted: frozenset[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    """People of whom some are given, or wait for, each of some supports.

    Args:
        wanted: The supports, each with its regime.
    """
    for day, role, citizenship in product(_DAYS, _ROLES, _PLACES):
        question = _base(role, day, citizenship)
        person = _asked(question)
        if person is None:
            continue
        yield question
        for key, finding in person.support.items():
            if (str(person.regime.key), key) in wanted:
                for values in islice(finding.grants_if, _WAYS):
                    yield _with(question, values, wait=False)
                    yield _with(question, values, wait=True)
