"""People made up so that a support has a given status: the way there is read off the engine's decision diagram."""

__all__ = ["directed"]

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from typing import Any

from victim_protocol.law.benefit import Status
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.exactness import open_domains
from victim_protocol.law.fact import UNKNOWN, FactKind, Occurrence, Range
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

_WAYS = 12
"""How many ways to a status are tried on one day."""
_DAYS = {
    "law_2011": (date(2017, 3, 20), date(2022, 3, 1), date(2012, 3, 5), date(2025, 8, 4), date(2026, 8, 3)),
    "law_2024": (date(2026, 8, 3),),
}
"""The days on which supports of a regime are looked at."""
_KEPT = date(2025, 6, 2)
"""A day on which somebody was identified who stays under the Law of 2011 on the last of them."""
_LAST = 16
_LATER = timedelta(days=9)


def directed(is_met: Callable[[str, str, str], bool]) -> Iterator[dict[str, Any]]:
    """People who may have the statuses that were not met yet.

    Args:
        is_met: Whether somebody was met with a status of a benefit under a regime.
    """
    book = default_book()
    for regime, days in _DAYS.items():
        for day in days:
            for key, judge in book.on(day).judges[Key(regime)].items():
                for status in (Status.NOT_YET, Status.CONSIDERED, Status.OWED, Status.REFUSED):
                    for values in islice(_ways(judge, status), _WAYS):
                        if is_met(regime, str(key), status.code):
                            break
                        yield _question(values, day, _KEPT if regime == "law_2011" and day > _KEPT else None)


def _ways(judge: Judge, status: Status) -> Iterator[dict[Key, object]]:
    """Values of variables under which a support has a status; nobody can say what a text that is not held says."""
    variables = judge.compiler.variables
    vector = [UNKNOWN] * len(variables.keys)
    diagrams = open_domains(judge.slots, variables, vector)
    root = judge.diagram(diagrams, vector, Status.REFUSED.value)
    for values in _paths(diagrams, root, status.value, {}):
        found = {variables.keys[slot]: value for slot, value in values.items()}
        if not any(key in variables.texts for key in found):
            yield found


def _paths(diagrams: Diagrams, node: int, end: int, taken: dict[int, object]) -> Iterator[dict[int, object]]:
    """The ways down from a node to an end."""
    if node < _LAST:
        if node == end:
            yield taken
        return
    slot, below = diagrams.parts(node)
    for value, child in zip(diagrams.domains[slot], below, strict=True):
        if diagrams.reached(child) & end:
            yield from _paths(diagrams, child, end, {**taken, slot: value})


def _question(values: dict[Key, object], day: date, kept: date | None) -> dict[str, Any]:
    """Somebody of whom all that is known, and all that has happened or is under way; who may have been kept."""
    book = default_book()
    first: dict[str, Any] = {"person": "p1", "day": day.isoformat(), "facts": {}}
    entries, person = [first], _person(values, day)
    if kept is not None:
        values = {key: value for key, value in values.items() if key != "certified"}
        entries.insert(0, {"person": "p1", "day": kept.isoformat(), "event": "certified"})
    persons = [person]
    for key, value in values.items():
        fact = book.facts.get(key)
        if fact is not None and fact.kind is FactKind.EVENT:
            entries += _events(key, value, day + timedelta(days=len(entries)))
        elif fact is not None and fact.can_be_stated:
            first["facts"][str(key)] = value.low if isinstance(value, Range) else value
    if values.get(Key("accompanies_victim")) is True:
        persons.insert(0, {"id": "p0"})
        person["accompanies"] = "p0"
        victim = {"person": "p0", "day": day.isoformat(), "event": "certified", "facts": {"citizenship": "viet_nam"}}
        entries = [victim, *entries, {"person": "p1", "day": day.isoformat(), "event": "joined_as_accompanying"}]
    entries.sort(key=lambda entry: str(entry["day"]))
    case = {"schema_version": 1, "persons": persons, "entries": entries}
    readings = {str(key): value for key, value in values.items() if key in book.variables.readings}
    asked = {"ask": "assess", "case": case, "person": "p1", "on": (day + _LATER).isoformat()}
    return {**asked, "readings": readings} if readings else asked


def _person(values: dict[Key, object], day: date) -> dict[str, Any]:
    age = values.get(Key("age"))
    years = age.low if isinstance(age, Range) else 30
    return {"id": "p1", "born": date(day.year - years, 1, 2).isoformat()}


def _events(key: Key, value: object, day: date) -> Iterator[dict[str, Any]]:
    """What has happened, or what leads to it."""
    fact = default_book().facts[key]
    event = fact.event if value is Occurrence.HAPPENED else next(iter(fact.opened_by), None)
    if event is not None and value is not Occurrence.CLOSED:
        yield {"person": "p1", "day": day.isoformat(), "event": str(event)}
