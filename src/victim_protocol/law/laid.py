"""An amount laid over a series of amounts: for some days, for everybody or only where a condition holds."""

__all__ = ["changed", "known_rates", "laid"]

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypeVar

from attrs import evolve

from victim_protocol.law.condition import Condition, Is
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.rate import Rate, RateKind, RateTerm, When

Value = TypeVar("Value")

_DAY = timedelta(days=1)


def laid(
    series: Series[RateTerm], rate: RateTerm, since: date, until: date | None = None, where: Condition | None = None
) -> Series[RateTerm]:
    """A series with an amount in the place of what it says of some days.

    Args:
        series: The series; days of which it says nothing stay so.
        rate: The amount.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the series.
        where: Where the amount counts, the series going on elsewhere; ``None`` for everywhere.
    """
    return changed(series, lambda value: rate if where is None else When(where, rate, value), since, until)


def changed(
    series: Series[Value], change: Callable[[Value], Value], since: date, until: date | None = None
) -> Series[Value]:
    """A series whose values of some days are others; no day comes or goes.

    Args:
        series: The series.
        change: For a value, what stands in its place.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the series.
    """
    return Series(tuple(_cut(series, change, (since, until or date.max))))


def _cut(series: Series[Value], change: Callable[[Value], Value], days: tuple[date, date]) -> Iterator[Step[Value]]:
    for step in series.steps:
        end = step.until or date.max
        first, last = max(step.since, days[0]), min(end, days[1])
        if first > last:
            yield step
            continue
        if step.since < first:
            yield evolve(step, until=first - _DAY)
        yield Step(since=first, until=step.until if last == end else last, value=change(step.value))
        if last < end:
            yield evolve(step, since=last + _DAY)


def known_rates(
    series: Series[RateTerm], since: date, until: date | None = None, where: Condition | None = None
) -> tuple[Rate, ...]:
    """The known amounts that a series may come to on some days, in the order of their provisions.

    Args:
        series: The series.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the series.
        where: For whom; amounts for those who have another value of the same fact do not count.
    """
    found = {
        rate
        for step in series.steps
        if step.since <= (until or date.max) and since <= (step.until or date.max)
        for rate in _possible(step.value, where)
        if rate.kind is not RateKind.NOT_KNOWN
    }
    return tuple(sorted(found, key=lambda rate: rate.source.citation))


def _possible(term: RateTerm, where: Condition | None) -> Iterator[Rate]:
    if isinstance(term, Rate):
        yield term
        return
    if not _excludes(term.condition, where):
        yield from _possible(term.then, where)
    yield from _possible(term.otherwise, where)


def _excludes(condition: Condition, where: Condition | None) -> bool:
    """Whether two conditions ask for two values of one fact."""
    if not (isinstance(condition, Is) and isinstance(where, Is)):
        return False
    return condition.fact == where.fact and condition.value != where.value
