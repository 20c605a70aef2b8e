"""Made-up cases that the library admits: entries of any kind, as long as none contradicts the others."""

__all__ = ["begin_days", "cases"]

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.case.check import case_problems
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.law.book import LawBook
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.days import around_changes
from victim_protocol.testing.entries import entry_of, told
from victim_protocol.testing.persons import grouped, plans

_YEARS = 3
_FAR = 60
"""The most days between two entries."""


def begin_days(book: LawBook | None = None) -> st.SearchStrategy[date]:
    """Days on which a case may begin: around each change of the law, and any day of the years that the book is about.

    Args:
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> all(day >= date(2012, 1, 1) for day in drawn(begin_days(), 20))
    True
    """
    law = default_book() if book is None else book
    near = around_changes(law)
    return st.one_of(st.sampled_from(near), st.dates(near[0], near[-1] + timedelta(days=366 * _YEARS)))


def cases(book: LawBook | None = None, *, most: int = 6, establishments: bool = True) -> st.SearchStrategy[Case]:
    """A case of one to three persons, or of an establishment, that a journal takes as well.

    Entries have ids and stand in the order in which they were written down.

    Args:
        book: The law; the library's own where none is given.
        most: The most entries that are tried; those that would contradict others are left out.
        establishments: Whether it may be the case of an establishment.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(cases(), 1)[0].persons
    (Person(id='p1'),)
    """
    law = default_book() if book is None else book
    group = plans(law, establishments=establishments)
    said = {kind: told(law, establishment=kind) for kind in (False, True)}
    plan = group.flatmap(
        lambda persons: st.tuples(st.just(persons), st.lists(st.tuples(_WHO, said[persons is None]), max_size=most))
    )
    return st.builds(_case, begin_days(law), plan)


_WHO = st.tuples(st.integers(0, 2), st.integers(0, _FAR), st.sampled_from((None, None, None, None, 0, 1, 2)))
"""Which of the persons, how many days after the entry before, and which earlier entry is corrected."""


def _case(day: date, plan: tuple[Any, list[Any]]) -> Case:
    persons = grouped(day, plan[0])
    kept: list[Entry] = []
    for number, ((who, gap, which), said) in enumerate(plan[1], start=1):
        person = persons[who % len(persons)]
        earlier = [entry.id for entry in kept if entry.person == person.id]
        corrects = None if which is None or which >= len(earlier) else earlier[which]
        entry = entry_of(person, f"e{number}", day + timedelta(days=gap), said, corrects)
        if _may_follow(persons, kept, entry):
            kept.append(entry)
            day = entry.written
    return Case(persons=persons, entries=kept)


def _may_follow(persons: Sequence[Person], kept: Sequence[Entry], entry: Entry) -> bool:
    """Whether an entry contradicts nothing; each happens on or after the day on which the last was written down."""
    return not case_problems(persons, [*kept, entry])
