"""Invented persons and entries for the tests of cases."""

__all__ = ["DAY", "case_of", "day", "entry"]

from datetime import date, timedelta
from typing import Any

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person

DAY = date(2017, 3, 20)
"""The day on which most invented things happen."""


def day(number: int) -> date:
    """The day that lies so many days after that one."""
    return DAY + timedelta(days=number)


def entry(*, facts: Any = None, costs: Any = None, **fields: Any) -> Entry:
    """An entry of the first person and that day, where nothing else is said."""
    return Entry(**{"person": "p1", "day": DAY, **fields}, facts=facts or {}, costs=costs or {})


def case_of(*entries: Entry, persons: tuple[Person, ...] = (Person(id="p1"),)) -> Case:
    """A case, of one person where nothing else is said."""
    return Case(persons=persons, entries=entries)
