"""The page of the calendar: of each year the days off and the weekend days worked, with how far they are known."""

__all__ = ["calendar_page"]

from collections.abc import Iterable, Iterator
from datetime import date

from scripts.law_pages.markup import table

from victim_protocol.law.book import LawBook
from victim_protocol.law.calendar import CalendarStatus, CalendarYear, DayKind

_INDEX = """# Calendar

The days that are not what their weekday says, as limits count them.
A year outside of the table is not known; none is taken to be free of holidays.
Decided says that the competent body had decided the days when the table was written, not that its notice was read here.
Where they are known from stands beside it."""
_STATUSES = {CalendarStatus.OFFICIAL: "Decided; known from", CalendarStatus.FORECAST: "Forecast"}
_KINDS = {DayKind.HOLIDAY: "holidays", DayKind.IN_LIEU: "days off in lieu", DayKind.SWAPPED: "working days swapped"}


def calendar_page(book: LawBook) -> str:
    """The page; a book without limits has an empty one."""
    years = () if book.calendar is None else book.calendar.years
    return "\n\n".join([_INDEX, *(_year(one) for one in years)])


def _year(year: CalendarYear) -> str:
    known = f"{_STATUSES[year.status]}: {year.source.en} ({year.source.vi})."
    return "\n\n".join([f"## {year.year}", known, table(("what", "days"), _rows(year))])


def _rows(year: CalendarYear) -> Iterator[tuple[str, str]]:
    for kind, name in _KINDS.items():
        yield from _row(name, [one.day for one in year.off if one.kind is kind])
    yield from _row("weekend days worked", year.worked)
    yield from _row("days off by what is no law", year.doubtful)
    yield from _row("weekend days listed as off", [one.day for one in year.off if one.kind is DayKind.WEEKEND])


def _row(name: str, days: Iterable[date]) -> Iterator[tuple[str, str]]:
    told = ", ".join(f"{day:%a} {day:%d/%m}" for day in sorted(days))
    if told:
        yield name, told
