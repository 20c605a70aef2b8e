"""An amount laid over a series of amounts: for some days, for everybody or only where a condition holds."""

__all__ = ["LOCAL", "asked_of", "changed", "known_rates", "laid", "local_rates"]

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final, TypeVar

from attrs import evolve

from victim_protocol.law.condition import AllOf, Condition, Is
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, RateKind, RateTerm, When, outcomes

Value = TypeVar("Value")

_DAY = timedelta(days=1)


LOCAL: Final = Key("former_province")
"""The fact that tells local amounts apart: whose budget pays."""


def laid(
    series: Series[RateTerm], rate: RateTerm, since: date, until: date | None = None, where: Condition | None = None
) -> Series[RateTerm]:
    """A series with an amount in the place of what it says of some days.

    Args:
        series: The series; days of which it says nothing stay so.
        rate: The amount.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the series.
        where: Where the amount counts, the series going on elsewhere; ``None`` for wherever no local one counts.
    """
    return changed(
        series, lambda term: _elsewhere(term, rate) if where is None else When(where, rate, term), since, until
    )


def _elsewhere(term: RateTerm, rate: RateTerm) -> RateTerm:
    """An amount of the centre in the place of the former one; what is local stays."""
    if isinstance(term, When) and _is_local(term.condition):
        return When(term.condition, term.then, _elsewhere(term.otherwise, rate))
    return rate


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
        yield evolve(step, since=first, until=step.until if last == end else last, value=change(step.value))
        if last < end:
            yield evolve(step, since=last + _DAY)


def known_rates(
    series: Series[RateTerm], since: date, until: date | None = None, where: Condition | None = None
) -> tuple[Rate, ...]:
    """The known amounts that another one would stand beside, in the order of their provisions.

    Args:
        series: The series.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the series.
        where: Where that other one counts; what counts only in another place is not among them. ``None`` for an
            amount of the centre: no local one is among them.
    """
    found = {
        rate
        for step in series.steps
        if step.since <= (until or date.max) and since <= (step.until or date.max)
        for rate in _possible(step.value, where)
        if rate.kind is not RateKind.NOT_KNOWN
    }
    return tuple(sorted(found, key=lambda rate: rate.source.citation))


def local_rates(series: Series[RateTerm], since: date, until: date | None = None) -> tuple[Rate, ...]:
    """The known amounts of single provinces, in the order of their provisions.

    Args:
        series: The series.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the series.
    """
    days = (since, until or date.max)
    steps = [step for step in series.steps if step.since <= days[1] and days[0] <= (step.until or date.max)]
    found = {rate for step in steps for rate in _local(step.value) if rate.kind is not RateKind.NOT_KNOWN}
    return tuple(sorted(found, key=lambda rate: rate.source.citation))


def _local(term: RateTerm) -> Iterator[Rate]:
    if isinstance(term, When):
        yield from outcomes(term.then) if _is_local(term.condition) else _local(term.then)  # type: ignore[misc]
        yield from _local(term.otherwise)


def _possible(term: RateTerm, where: Condition | None) -> Iterator[Rate]:
    if isinstance(term, Rate):
        yield term
        return
    apart = _is_local(term.condition) if where is None else _excludes(term.condition, where)
    if not apart:
        yield from _possible(term.then, where)
    yield from _possible(term.otherwise, where)


def asked_of(condition: Condition) -> Iterator[Is]:
    """What a condition asks of single facts, all of which must hold.

    Args:
        condition: The condition.
    """
    if isinstance(condition, Is):
        yield condition
    for part in condition.parts if isinstance(condition, AllOf) else ():
        yield from asked_of(part)


def _is_local(condition: Condition) -> bool:
    return any(one.fact == LOCAL for one in asked_of(condition))


def _excludes(condition: Condition, where: Condition) -> bool:
    """Whether two conditions ask for two values of one fact."""
    wanted = {one.fact: one.value for one in asked_of(where)}
    return any(one.fact in wanted and one.value != wanted[one.fact] for one in asked_of(condition))
