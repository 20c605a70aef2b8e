"""What can be wrong with the time limits of a whole book."""

__all__ = ["Use", "uncounted", "undeclared", "uses_of_limit"]

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, TypeAlias

from victim_protocol.errors import Problem
from victim_protocol.law.counting import CountingReading
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import TimeLimit

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook

Use: TypeAlias = tuple[str, Key | None, Container[Key]]
"""Where a key is used, the key, and what declares it."""


def undeclared(path: str, key: str) -> Problem:
    """The problem of a key that the book does not declare."""
    return Problem(path, "undeclared", f"{key!r} chưa được khai báo trong bộ luật", f"the book declares no {key!r}")


def uses_of_limit(limit: TimeLimit, book: "LawBook") -> Iterator[Use]:
    """Every key that a limit names."""
    path = f"limits.{limit.key}"
    yield path, limit.act, book.acts
    yield path, limit.regime, {regime.key for regime in book.regimes}
    yield path, limit.after, {other.key for other in book.limits}
    for event in (*limit.starts, limit.received_when, *limit.done_by):
        yield path, event, book.events
    for actor in limit.actors:
        yield path, actor, book.actors


def uncounted(book: "LawBook") -> Iterator[Problem]:
    """Limits that no rule counts, and readings that do not offer what counting or a limit needs."""
    if book.limits and (book.counting is None or book.calendar is None):
        yield Problem(
            "limits", "counting", "thiếu cách tính hoặc lịch", "the way to count, or the calendar, is missing"
        )
    readings = {reading.key: reading for reading in book.readings}
    for point in CountingReading if book.counting is not None else ():
        key = book.counting.readings.get(point.name.lower()) if book.counting is not None else None
        reading = readings.get(key) if key is not None else None
        if reading is None or reading.names != point.value or reading.default is None:
            yield Problem(
                f"counting.{point.name.lower()}",
                "reading",
                "cần một cách hiểu với đúng các lựa chọn này và một mặc định",
                "needs a reading with these choices and a default",
            )
    for limit in book.limits:
        if limit.conflict is not None:
            key, choice = limit.conflict
            if key not in readings or choice not in readings[key].names:
                yield undeclared(f"limits.{limit.key}", f"{key}.{choice}")
