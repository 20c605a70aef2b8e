"""Invented persons and entries for the tests of cases."""

__all__ = ["DAY", "at", "but", "case_of", "day", "entry", "journal_of", "redaction", "salts"]

from datetime import date, datetime, timedelta
from typing import Any

from attrs import evolve

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction
from victim_protocol.dates.day import VIET_NAM
from victim_protocol.testing.journals import salts

DAY = date(2017, 3, 20)
"""The day on which most invented things happen."""


def day(number: int) -> date:
    """The day that lies so many days after that one."""
    return DAY + timedelta(days=number)


def entry(*, facts: Any = None, costs: Any = None, **fields: Any) -> Entry:
    """An entry of the first person and that day, where nothing else is said."""
    return Entry(**{"person": "p1", "day": DAY, **fields}, facts=facts or {}, costs=costs or {})


def but(record: Any, **fields: Any) -> Any:
    """The same record, with other values."""
    return evolve(record, **fields)


def case_of(*entries: Entry, persons: tuple[Person, ...] = (Person(id="p1"),)) -> Case:
    """A case, of one person where nothing else is said."""
    return Case(persons=persons, entries=entries)


def at(number: int, hour: int) -> datetime:
    """The full hour, in Viet Nam, of the day that lies so many days after that one."""
    lies = day(number)
    return datetime(lies.year, lies.month, lies.day, hour, tzinfo=VIET_NAM)


def redaction(*fields: str, **others: Any) -> Redaction:
    """The erasure of values of the entry ``e1``, a week later, where nothing else is said."""
    return Redaction(**{"id": "r1", "day": day(7), "entry": "e1", **others}, fields=fields)


def journal_of(*records: Record) -> Journal:
    """A journal of the first person and of these records."""
    journal = Journal().append(Person(id="p1"), {})
    for record in records:
        journal = journal.redact(record) if isinstance(record, Redaction) else journal.append(record, salts(record))
    return journal
