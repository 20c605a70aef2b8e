"""Whether a right was used in time: the truths that follow from the time limits of rights."""

__all__ = ["late"]

from collections.abc import Mapping
from datetime import date, timedelta

from victim_protocol.dates.day import day_of
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import Due
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import UNKNOWN, Unknown
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import TimeLimit, Unit

_AT_LEAST = {Unit.MONTHS: timedelta(days=28), Unit.YEARS: timedelta(days=365)}
"""How long one such unit lasts at the least."""


def late(
    book: LawBook, chosen: Mapping[Key, str | None], events: tuple[tuple[date, Key], ...], on: date
) -> dict[Key, bool | Unknown]:
    """The facts that tell whether a right was used too late, by what is recorded up to the day asked.

    A right whose limit has not begun is not late; one that is not used is late once the limit has ended.

    Args:
        book: The law.
        chosen: The choice of each reading; ``None`` leaves it open.
        events: What happened, each with its day, in order.
        on: The day asked, inclusive; what happened later is hidden.
    """
    seen = tuple(row for row in events if row[0] <= on)
    return {fact: _late(book.limit(limit), book, chosen, seen, on) for fact, limit in book.variables.late_for.items()}


def _late(
    limit: TimeLimit,
    book: LawBook,
    chosen: Mapping[Key, str | None],
    events: tuple[tuple[date, Key], ...],
    on: date,
) -> bool | Unknown:
    starts = [day for day, event in events if event in limit.starts]
    if not starts or _early(limit, max(starts), next((day for day, event in events if event in limit.done_by), on)):
        return False
    return _missed(Timers(book, chosen, events).of(limit), on)


def _early(limit: TimeLimit, start: date, used: date) -> bool:
    """Whether it was used, or the day asked has come, before any limit of this length could end: the common case."""
    shortest = _AT_LEAST.get(limit.unit) if limit.unit is not None else None
    return shortest is not None and used - start <= shortest * (limit.length or 0)


def _missed(dues: tuple[Due, ...], on: date) -> bool | Unknown:
    if any(due.end is None for due in dues):
        return UNKNOWN
    return bool(dues) and all(day_of(due.end) < (due.done or on) for due in dues if due.end is not None)
