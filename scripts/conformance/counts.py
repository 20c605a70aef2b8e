"""Every time limit counted from some days, and ages from birth dates that are known in full or in part."""

__all__ = ["ages", "limits"]

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from scripts.conformance.answers import answered

from victim_protocol.law.time_limit import TimeLimit, Unit
from victim_protocol.statutes.book import default_book

_STARTS = (
    date(2017, 3, 20),
    date(2017, 1, 24),
    date(2016, 1, 31),
    date(2024, 4, 24),
    date(2026, 1, 8),
    date(2026, 8, 28),
)
"""A Monday; the days before Tet; the end of a month; days before holidays with days in lieu and worked Saturdays."""
_BORN = ("1990-01-02", "2004-02-29", "2003", "2003-H1", "2003-Q2", "2003-05", "2001-07-01/2003")
_ASKED = (
    date(2017, 5, 4),
    date(2017, 6, 30),
    date(2017, 7, 1),
    date(2019, 2, 28),
    date(2020, 2, 29),
    date(2021, 12, 31),
    date(2022, 3, 1),
)


def limits() -> Iterator[dict[str, Any]]:
    """Each limit from the first day and the last day that it governs, and from some in between."""
    book = default_book()
    for limit in book.limits:
        inside = [day for day in _STARTS if limit.governs(day)]
        days = dict.fromkeys([limit.since, *inside[:3], *([] if limit.until is None else [limit.until])])
        for day in days:
            yield _counted(limit, day, {})
    readings = {
        str(key): one.names
        for key, one in book.variables.readings.items()
        if book.counting and key in book.counting.readings.values()
    }
    for key, names in readings.items():
        for limit in [one for one in book.limits if one.length is not None][:60:12]:
            for choice in names:
                yield _counted(limit, max(limit.since, date(2017, 1, 24)), {key: choice})


def _counted(limit: TimeLimit, day: date, readings: dict[str, str]) -> dict[str, Any]:
    start = f"{day}T08:30:00+07:00" if limit.unit is Unit.HOURS else day.isoformat()
    question: dict[str, Any] = {
        "ask": "count",
        "limit": limit.key,
        "citation": limit.source.citation.key,
        "from": start,
    }
    if readings:
        question["readings"] = readings
    return {**question, "expect": answered(question)}


def ages() -> Iterator[dict[str, Any]]:
    """Birth dates of every form on days around birthdays, also of those born on 29 February."""
    for born in _BORN:
        for day in (*_ASKED, _ASKED[0] + timedelta(days=1)):
            question = {"ask": "age", "born": born, "on": day.isoformat()}
            yield {**question, "expect": answered(question)}
