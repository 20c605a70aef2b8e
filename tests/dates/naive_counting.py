"""Slow and obvious counting, for comparison."""

__all__ = ["CALENDAR", "RULES", "is_working", "limit", "months_after", "rules", "working_days_after"]

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

from victim_protocol.dates.counting import Rules
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.statutes.book import default_book

BOOK = default_book()
assert BOOK.calendar is not None
assert BOOK.counting is not None
CALENDAR = BOOK.calendar
COUNTING = BOOK.counting
SOURCE = Source(Citation.parse("66/2011/QH12:24.2"), Evidence.OFFICIAL)


def rules(**choices: str) -> Rules:
    """The rules under some choices of readings on counting."""
    return Rules.of(
        COUNTING, CALENDAR, {**BOOK.defaults, **{Key(f"counting_{key}"): name for key, name in choices.items()}}
    )


RULES = rules()


def limit(length: int | None, unit: Unit | None, kind: LimitKind = LimitKind.WITHIN, **fields: Any) -> TimeLimit:
    """An invented limit."""
    return TimeLimit(
        key=Key("trial"),
        act=Key("verify"),
        actors=(),
        kind=kind,
        length=length,
        unit=unit,
        starts=(Key("declared"),),
        since=date(2012, 1, 1),
        source=SOURCE,
        **fields,
    )


def is_working(day: date) -> bool:
    """Whether people work on a day, looked up in every table of the calendar."""
    off = {one.day for year in CALENDAR.years for one in year.off}
    worked = {one for year in CALENDAR.years for one in year.worked}
    return day in worked or (day.weekday() < 5 and day not in off)


def working_days_after(day: date, number: int) -> date:
    """The day reached by walking on, counting only days that are worked."""
    while number:
        day += timedelta(days=1)
        if is_working(day):
            number -= 1
    return day


def months_after(day: date, months: int) -> date:
    """The corresponding day so many months later, or the last day of that month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
