"""Days on which something may go wrong: around each change of the law, and around what happened in a case."""

__all__ = ["around_changes", "change_days", "days_around_changes", "days_asked"]

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.law.book import LawBook
from victim_protocol.law.contents import contents
from victim_protocol.statutes.book import default_book

_DAY = timedelta(days=1)
_LATER = 400
"""How many days after the last entry a question is still asked."""


def change_days(book: LawBook | None = None) -> tuple[date, ...]:
    """Every day on which something that a book says begins, or has ended on the day before; in order.

    Beside the grounds and amounts that ``LawBook.change_days`` tells, regimes, limits, steps of procedures, norms and
    bodies count here.

    Args:
        book: The law; the library's own where none is given.

    >>> date(2025, 7, 1) in change_days(), date(2025, 7, 2) in change_days()
    (True, False)
    """
    law = default_book() if book is None else book
    said = [*contents(law)]
    begun = {one.since for one in said if one.since is not None}
    ended = {one.until + _DAY for one in said if one.until is not None and one.until < date.max}
    return tuple(sorted({*law.change_days, *begun, *ended}))


def around_changes(book: LawBook | None = None) -> tuple[date, ...]:
    """Each day on which a book changes, the day before and the day after, as far as the law of the day is held.

    Args:
        book: The law; the library's own where none is given.

    >>> around_changes()[:2]
    (datetime.date(2012, 1, 1), datetime.date(2012, 1, 2))
    """
    law = default_book() if book is None else book
    return tuple(sorted(set(_around(change_days(law), law.change_days[0], date.max))))


def _around(days: Iterable[date], first: date, last: date) -> Iterator[date]:
    for day in days:
        number = day.toordinal()
        near = (max(number + step, 1) for step in (-1, 0, 1) if number + step <= date.max.toordinal())
        yield from (one for one in map(date.fromordinal, near) if first <= one <= last)


def days_around_changes(book: LawBook | None = None) -> st.SearchStrategy[date]:
    """Each day on which a book changes, the day before and the day after.

    Args:
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> all(day in around_changes() for day in drawn(days_around_changes()))
    True
    """
    return st.sampled_from(around_changes(book))


def days_asked(case: Case, book: LawBook | None = None) -> st.SearchStrategy[date]:
    """Days on which the persons of a case may be asked about.

    They are the days around each entry and around each change of the law since the first of them, and any day until
    more than a year after the last; never one before a birth or before the law that is held.

    Args:
        case: The case.
        book: The law; the library's own where none is given.

    >>> from victim_protocol.case.entry import Entry
    >>> from victim_protocol.case.person import Person
    >>> from victim_protocol.testing.drawn import drawn
    >>> case = Case(persons=[Person(id="p1")], entries=[Entry(person="p1", day=date(2017, 3, 20))])
    >>> all(date(2017, 3, 19) <= day <= date(2018, 4, 24) for day in drawn(days_asked(case), 20))
    True
    """
    law = default_book() if book is None else book
    births = [person.born.earliest for person in case.persons if person.born is not None]
    first = max([law.change_days[0], *births])
    told = [day for entry in case.entries for day in (entry.day, entry.written)] or [first]
    begin, end = max(first, min(told) - _DAY), max(first, *told) + timedelta(days=_LATER)
    near = {*_around((*told, *change_days(law)), begin, end)}
    return st.one_of(st.sampled_from(sorted(near)), st.dates(begin, end))
