"""Made-up persons: births known well or in part, who accompanies whom, and establishments."""

__all__ = ["births", "grouped", "groups", "persons", "plans"]

from datetime import date
from functools import partial
from typing import Any, TypeAlias

from hypothesis import strategies as st

from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

_AGES = (Key("age"), Key("lowest_age"))
_OLDEST = 90
_MOST_COMPANIONS = 2
_SHAPES = ("day", "month", "quarter", "half", "year", "years")
"""How well a birth may be known."""
_Life: TypeAlias = tuple[tuple[int, int], str, int]
"""Years, and days to them; how well it is known; over how many years it may lie."""
_Group: TypeAlias = tuple[_Life | None, list[tuple[_Life | None, bool]]] | None
"""The first person and the others, each with whether it accompanies the first; ``None`` for an establishment."""


def births(on: date, book: LawBook | None = None) -> st.SearchStrategy[PartialDate]:
    """Birth dates of whoever is born by a day, known to the day, the month, the quarter, the half, the year or less.

    Many lie so that an age of which some condition of the book asks is reached on the day, or the day after.

    Args:
        on: The day.
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> all(born.earliest <= date(2017, 3, 20) for born in drawn(births(date(2017, 3, 20)), 30))
    True
    """
    return _lives(default_book() if book is None else book).map(partial(_born, on))


def _lives(book: LawBook) -> st.SearchStrategy[_Life]:
    """How long somebody has lived, and how well that is known, without the day from which it is counted."""
    bounds = {0, *(age for key in _AGES for age in book.variables.bounds.get(key, ()) if age < _OLDEST)}
    ages = sorted(bounds, reverse=True)  # an adult is the simplest person
    near = st.tuples(st.sampled_from(ages), st.integers(0, 1))
    far = st.tuples(st.just(0), st.integers(0, _OLDEST * 365))
    return st.tuples(st.one_of(near, far), st.sampled_from(_SHAPES), st.integers(0, 3))


def _born(on: date, life: _Life) -> PartialDate:
    """The birth of somebody who lived so long by a day; a birthday on the day after stands for one that is near."""
    (age, days), shape, years = life
    birthday = _years_before(on, age).toordinal()
    return _known(date.fromordinal(birthday + 1 if age and days else max(birthday - days, 1)), shape, years)


def _years_before(on: date, years: int) -> date:
    """The same day so many years before; of a leap day the day after, as nobody is younger then."""
    year = max(on.year - years, date.min.year)
    return date(year, 3, 1) if (on.month, on.day) == (2, 29) and not _is_leap(year) else on.replace(year=year)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _known(day: date, shape: str, years: int) -> PartialDate:
    """As much of a day as is known of it."""
    year, month = f"{day.year:04}", day.month
    texts = {
        "day": day.isoformat(),
        "month": f"{year}-{month:02}",
        "quarter": f"{year}-Q{(month + 2) // 3}",
        "half": f"{year}-H{(month + 5) // 6}",
        "year": year,
        "years": f"{year}/{day.year + years:04}",
    }
    return PartialDate.parse(texts[shape])


def persons(code: str = "p1", on: date = date(2017, 3, 20), book: LawBook | None = None) -> st.SearchStrategy[Person]:
    """Somebody who accompanies nobody, with a birth date or without.

    Args:
        code: The person's code.
        on: The day by which the person is born.
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(persons(), 1)
    (Person(id='p1'),)
    """
    return st.builds(lambda born: Person(id=code, born=born), st.one_of(st.none(), births(on, book)))


def groups(
    on: date = date(2017, 3, 20), book: LawBook | None = None, *, establishments: bool = True
) -> st.SearchStrategy[tuple[Person, ...]]:
    """The persons of one case: somebody with up to two who accompany or do not, or an establishment.

    Args:
        on: The day by which they are born.
        book: The law; the library's own where none is given.
        establishments: Whether an establishment may be among them.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(groups(), 1)
    ((Person(id='p1'),),)
    """
    law = default_book() if book is None else book
    return plans(law, establishments=establishments).map(partial(grouped, on))


def plans(book: LawBook, *, establishments: bool = True) -> st.SearchStrategy[Any]:
    """Persons of a case whose first day is not settled; ``grouped`` makes them once it is.

    Args:
        book: The law.
        establishments: Whether an establishment may be among them.

    >>> from victim_protocol.testing.drawn import drawn
    >>> grouped(date(2017, 3, 20), drawn(plans(default_book()), 1)[0])
    (Person(id='p1'),)
    """
    life = st.one_of(st.none(), _lives(book))
    people = st.tuples(life, st.lists(st.tuples(life, st.booleans()), max_size=_MOST_COMPANIONS))
    return st.one_of(people, people, people, st.none()) if establishments else people


def grouped(on: date, plan: _Group) -> tuple[Person, ...]:
    """The persons of a plan, born by a day.

    Args:
        on: The day.
        plan: One of ``plans``.
    """
    if plan is None:
        return (Person(id="e1", establishment=True),)
    first, others = plan
    return (
        Person(id="p1", born=first and _born(on, first)),
        *(
            Person(id=f"p{place}", born=life and _born(on, life), accompanies="p1" if beside else None)
            for place, (life, beside) in enumerate(others, start=2)
        ),
    )
