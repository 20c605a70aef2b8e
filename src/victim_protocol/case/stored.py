"""A record in plain form: what it says openly, its personal values, and the one text that its hash covers."""

__all__ = ["canonical_text", "covered_text", "is_personal", "kind_of", "open_fields", "personal_values", "value_text"]

import re
from collections.abc import Mapping
from datetime import date
from json import JSONEncoder
from json.encoder import encode_basestring
from typing import Final

from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import UNKNOWN, Range

_PERSONAL = re.compile(r"(?:facts|costs)\.[a-z][a-z0-9_]*|paper|place|reason|born")
_KINDS: Final[Mapping[type, str]] = {Person: "person", Entry: "entry", Redaction: "redaction"}
_OPEN: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("accompanies", "establishment", "id"),
    "entry": (
        *("actor", "corrects", "day", "departs", "event", "forms", "happened_at", "id", "person", "receiver"),
        *("recorded", "recorded_at", "since"),
    ),
    "redaction": ("actor", "day", "entry", "fields", "id"),
}

canonical_text: Final = JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
"""The text whose bytes are those that ``canonical_bytes`` has for the same plain values."""


def kind_of(record: Record) -> str:
    """The kind of a record.

    Args:
        record: The record.

    >>> kind_of(Person(id="p1"))
    'person'
    """
    return _KINDS[type(record)]


def is_personal(name: str) -> bool:
    """Whether a name is shaped like that of a personal value.

    Args:
        name: The name.

    >>> is_personal("facts.poor_household"), is_personal("event")
    (True, False)
    """
    return _PERSONAL.fullmatch(name) is not None


def personal_values(record: Record) -> dict[str, object]:
    """The personal values of a record by name, each in its plain form; what is unknown stands as ``None``.

    Args:
        record: The record.

    >>> personal_values(Entry(person="p1", day=date(2017, 3, 20), facts={"days_on_road": Range(1, 2)}, place="Lào Cai"))
    {'facts.days_on_road': {'low': 1, 'high': 2}, 'place': 'Lào Cai'}
    """
    if not isinstance(record, Entry):
        born = record.born if isinstance(record, Person) else None
        return {"born": born.text} if isinstance(born, PartialDate) else {}
    values = {f"facts.{key}": _plain(value) for key, value in record.facts.items()}
    if record.costs:
        values |= {f"costs.{cost}": dong for cost, dong in record.costs.items()}
    if record.paper is not None:
        values["paper"] = record.paper
    if record.place is not None:
        values["place"] = record.place
    if record.reason is not None:
        values["reason"] = record.reason
    return values


def _plain(value: object) -> object:
    if value is UNKNOWN:
        return None
    return {"low": value.low, "high": value.high} if isinstance(value, Range) else value


def open_fields(record: Record) -> dict[str, object]:
    """What a record says openly, in plain form and in the order of names; what is not stated is left out.

    Args:
        record: The record.

    >>> open_fields(Person(id="p2", accompanies="p1"))
    {'accompanies': 'p1', 'id': 'p2'}
    """
    stated = {name: getattr(record, name) for name in _OPEN[_KINDS[type(record)]]}
    return {name: _open(value) for name, value in stated.items() if value or value == ""}


def _open(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def covered_text(record: Record, commitments: Mapping[str, str]) -> str:
    """What the hash of a record covers: the canonical text of its kind, its open fields and its commitments.

    Args:
        record: The record.
        commitments: For each personal value its commitment.

    >>> covered_text(Person(id="p1"), {})
    '{"commitments":{},"fields":{"id":"p1"},"kind":"person"}'
    """
    if isinstance(record, Entry):
        return _entry_text(record, commitments)
    covered = {"kind": kind_of(record), "fields": open_fields(record), "commitments": dict(commitments)}
    return canonical_text(covered)


def _entry_text(entry: Entry, commitments: Mapping[str, str]) -> str:
    """The same, written field by field: the encoder takes longer than all else that sealing an entry takes."""
    quoted = encode_basestring
    pairs = ",".join([f"{quoted(name)}:{quoted(commitments[name])}" for name in sorted(commitments)])
    actor = "" if entry.actor is None else f'"actor":{quoted(entry.actor)},'
    corrects = "" if entry.corrects is None else f'"corrects":{quoted(entry.corrects)},'
    departs = ',"departs":true' if entry.departs else ""
    event = "" if entry.event is None else f',"event":{quoted(entry.event)}'
    forms = f',"forms":{canonical_text(entry.forms)}' if entry.forms else ""
    happened_at = "" if entry.happened_at is None else f',"happened_at":"{entry.happened_at.isoformat()}"'
    name = "" if entry.id is None else f',"id":{quoted(entry.id)}'
    receiver = "" if entry.receiver is None else f',"receiver":{quoted(entry.receiver)}'
    recorded = "" if entry.recorded is None else f',"recorded":"{entry.recorded.isoformat()}"'
    recorded_at = "" if entry.recorded_at is None else f',"recorded_at":"{entry.recorded_at.isoformat()}"'
    since = "" if entry.since is None else f',"since":"{entry.since.isoformat()}"'
    return (
        f'{{"commitments":{{{pairs}}},"fields":{{{actor}{corrects}"day":"{entry.day.isoformat()}"'
        f'{departs}{event}{forms}{happened_at}{name},"person":{quoted(entry.person)}'
        f'{receiver}{recorded}{recorded_at}{since}}},"kind":"entry"}}'
    )


def value_text(value: object) -> str:
    """The canonical text of a plain value.

    Args:
        value: The value.

    >>> value_text(True), value_text({"low": 1, "high": None})
    ('true', '{"high":null,"low":1}')
    """
    if isinstance(value, str):
        return encode_basestring(value)
    if value is True:  # the encoder looks at a whole tree before it writes, and most values are a word
        return "true"
    return "false" if value is False else canonical_text(value)
