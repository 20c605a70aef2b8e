"""Which law governs a person."""

__all__ = ["Governing", "deciding_day", "governing", "regime_of"]

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from victim_protocol.case.history import History
from victim_protocol.errors import NotModelled, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime


class Governing(NamedTuple):
    """The regime that governs a person."""

    regime: Regime
    day: date
    """The day that decided."""
    reading: Key | None = None
    """The reading on which it hangs; ``None`` where a text says."""
    earlier: Regime | None = None
    """The regime under which the person was received; ``None`` where it is the same, or nothing is recorded."""


def governing(book: LawBook, history: History, on: date, chosen: Mapping[Key, str | None]) -> Governing:
    """The regime that governs a person, and the day that decided.

    The day is that of identification; for someone who accompanies another and is not identified earlier, that of the
    other; where it has not come, the day asked. Who was received under a regime and identified after it, or who
    accompanies someone of it and is identified under a later one, is governed as the book's reading on that has it.

    Args:
        book: The law.
        history: What was recorded of the person.
        on: The day asked.
        chosen: The choice of each reading.

    Raises:
        NotModelled: The book holds no regime of that day.
    """
    own = _by_identification(book, history, on)
    if history.principal is None:
        return _carried(book, history, own, chosen)
    other = _by_identification(book, history.principal, on)
    if own.regime is other.regime or not _is_identified(history, own.regime, on):
        return _carried(book, history.principal, other, chosen)
    return _of_both(own, other, chosen)


def _is_identified(history: History, regime: Regime, on: date) -> bool:
    identified = history.day_of(regime.identified_by)
    return identified is not None and identified <= on


def _of_both(own: Governing, other: Governing, chosen: Mapping[Key, str | None]) -> Governing:
    """Of someone identified alone and accompanying another: the earlier of two laws keeps whom it identified."""
    carried = other.regime.carried
    if own.day < other.day or carried is None:
        return own
    if chosen[carried.companions] == carried.choice:
        return other._replace(reading=carried.companions)
    return own._replace(reading=carried.companions, earlier=other.regime)


def deciding_day(identified: date | None, on: date) -> date:
    """The day that decides which regime governs: that of identification, or while it has not come, the day asked.

    Args:
        identified: The day of identification; ``None`` for none.
        on: The day asked.
    """
    return identified if identified is not None and identified <= on else on


def regime_of(book: LawBook, day: date) -> Regime:
    """The regime of whoever is identified on a day.

    Args:
        book: The law.
        day: The day of identification; for who is not identified, the day asked.

    Raises:
        NotModelled: The book holds no regime of that day.
    """
    for regime in book.regimes:
        if regime.modelled and regime.governs(day):
            return regime
    raise _not_held(day)


def _not_held(on: date) -> NotModelled:
    return NotModelled(
        Problem(
            "day",
            "not_modelled",
            f"thư viện chưa có luật áp dụng cho người này vào ngày {on}: ngày xác định nạn nhân thuộc thời kỳ khác",
            f"the law that governs this person on {on} is not held: the person is identified in another period",
        )
    )


def _by_identification(book: LawBook, history: History, on: date) -> Governing:
    for regime in book.regimes:
        day = deciding_day(history.day_of(regime.identified_by), on)
        if regime.modelled and regime.governs(day):
            return Governing(regime, day)
    raise _not_held(on)


def _carried(book: LawBook, history: History, found: Governing, chosen: Mapping[Key, str | None]) -> Governing:
    """The same, or the regime under which the person was received, where a reading keeps the person in that one."""
    for regime in book.regimes:
        received = None if regime.carried is None else _first(history, regime.carried.received_by)
        if regime.carried is None or received is None or regime is found.regime or not regime.governs(received):
            continue
        reading = regime.carried.reading
        if chosen[reading] == regime.carried.choice:
            return Governing(regime, received, reading)
        return found._replace(reading=reading, earlier=regime)
    return found


def _first(history: History, events: tuple[Key, ...]) -> date | None:
    return next((day for day, event in history.events if event in events), None)
