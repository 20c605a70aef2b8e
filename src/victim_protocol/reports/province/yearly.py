"""The yearly report of a province (Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG Article 11)."""

__all__ = ["YearReport", "yearly"]

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

from attrs import field, frozen

from victim_protocol.case.case import Case
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.provinces import Province, province
from victim_protocol.reports.province.breakdowns import breakdown, crossing, divisions
from victim_protocol.reports.province.delivered import by_person
from victim_protocol.reports.province.held import activities
from victim_protocol.reports.province.outcomes import deadlines, money, movements, supports
from victim_protocol.reports.province.people import Looker, Seen, look_one_by_one
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.tables import Table
from victim_protocol.statutes.book import default_book

_CROSSINGS: Final = (("who", "sex"), ("channel", "standing"))


@frozen(kw_only=True)
class YearReport:
    """What a province reports of a year.

    Args:
        year: The year.
        province: The province, as it was called on the last day asked.
        on: The last day of the year, or the day asked where that came before.
        book: The law.
        people: Those who were received in the year.
        tables: Every table, in order.
        problems: What could not be counted.
        k: For a report that is published, how many people stand behind each figure at the least; ``None`` for the
            one that stays in the office.
    """

    year: int
    province: Province
    on: date
    book: LawBook = field(repr=False)
    people: tuple[Seen, ...] = field(repr=False)
    tables: tuple[Table, ...] = field(repr=False)
    problems: tuple[Problem, ...] = field(repr=False)
    k: int | None = None

    def table(self, key: str) -> Table:
        """The table of a key.

        Args:
            key: Its key.

        Raises:
            InvalidFact: The report has none of that key.
        """
        for one in self.tables:
            if one.key == key:
                return one
        vi, en = "báo cáo không có bảng này", "the report has no such table"
        raise InvalidFact(Problem("table", "unknown_table", vi, en))


def yearly(
    register: Register,
    *,
    year: int,
    code: str,
    on: date | None = None,
    book: LawBook | None = None,
    look: Callable[[Looker, Mapping[str, Case]], Iterable[Seen]] = look_one_by_one,
) -> YearReport:
    """The report of a year: who was received, what they were owed and given, which deadlines were kept and missed.

    Bodies report every year on verification, identification, reception and return (Joint Circular
    01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG Article 11). People are counted in the year in which they were first received;
    deadlines, stays, returns and claims by the year in which they ended or happened, whenever the person came.

    Args:
        register: The cases and the records of the province.
        year: The year.
        code: The code of the province in that year.
        on: The day asked, inclusive; the last day of the year where none is given, or where it lies after that.
        book: The law; the library's own where none is given.
        look: What looks at all cases, in their order; a caller may use several processes, or show how far it is.

    Raises:
        InvalidFact: No province had the code in that year, the year lies after 2100, or the day asked before the year.
        NotModelled: The year lies before those whose provinces are held.

    >>> yearly(Register(cases={}), year=2017, code="20").province.name
    'Lạng Sơn'
    """
    law = default_book() if book is None else book
    _refuse(year, on)
    last = min(on or date.max, date(year, 12, 31))
    named = _province(code, year, last)
    problems = [*register.unread]
    delivered = by_person(register.deliveries, register.cases, last, problems)
    looker = Looker(book=law, year=year, on=last, delivered=delivered, problems=problems)
    seen = [*look(looker, register.cases)]
    return YearReport(
        year=year,
        province=named,
        on=last,
        book=law,
        people=tuple(_received(seen, year)),
        tables=tuple(_tables(seen, register, law, year, last)),
        problems=tuple(problems),
    )


_LAST_YEAR: Final = 2100


def _refuse(year: int, on: date | None) -> None:
    if not 0 < year <= _LAST_YEAR:
        vi, en = f"cần năm đến {_LAST_YEAR}", f"a year up to {_LAST_YEAR}"
        raise InvalidFact(Problem("year", "year", vi, en))
    if on is not None and on < date(year, 1, 1):
        vi, en = "ngày hỏi trước năm báo cáo", "the day asked lies before the year of the report"
        raise InvalidFact(Problem("on", "order", vi, en))


def _province(code: str, year: int, last: date) -> Province:
    """The province on the last day asked; in a year in which the list changed, the earlier one counts as well."""
    try:
        return province(code, last)
    except (InvalidFact, NotModelled):
        return province(code, date(year, 1, 1))


def _tables(seen: list[Seen], register: Register, book: LawBook, year: int, last: date) -> Iterable[Table]:
    people, before = (_received(seen, one) for one in (year, year - 1))
    ways = {one.key: one for one in divisions([*people, *before], book, last)}
    first = date(year, 1, 1)
    yield from (breakdown(way, people, before) for way in ways.values())
    yield from (crossing(ways[down], ways[across], people) for down, across in _CROSSINGS)
    yield supports(people, book)
    yield money(people, book)
    yield deadlines(seen, book)
    yield movements(seen, book, first, last)
    yield activities(register.activities, first, last)


def _received(seen: Iterable[Seen], year: int) -> list[Seen]:
    return [one for one in seen if one.received is not None and one.received.year == year]
