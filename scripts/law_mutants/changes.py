"""What can be changed at one value of a law book: amounts, days, force, readings, occasions."""

__all__ = ["changes"]

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from enum import Enum
from typing import Any

from attrs import evolve
from scripts.law_mutants.conditions import OF_CONDITIONS, of_is
from scripts.law_mutants.walk import Change, without

from victim_protocol.law.benefit import Force, Ground, Occasion, Provision
from victim_protocol.law.condition import Is
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.fact import Fact
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Quantity, Rate, RateKind, Span, When
from victim_protocol.law.reading import Reading

INSTEAD: Mapping[Enum, Enum] = {
    RateKind.EXACTLY: RateKind.AT_LEAST,
    RateKind.AT_LEAST: RateKind.EXACTLY,
    RateKind.AT_MOST: RateKind.EXACTLY,
    Quantity.ONCE: Quantity.DAYS,
    Quantity.DAYS: Quantity.ONCE,
    Quantity.DAYS_BEFORE_LAST: Quantity.DAYS,
    Span.INTERVAL: Span.CASE,
    Span.CASE: Span.INTERVAL,
    Force.OWED: Force.CONSIDERED,
    Force.CONSIDERED: Force.OWED,
}
"""What stands for a value that is one of a few; a value that is not here fits nothing else around it."""


def changes(value: object, facts: Mapping[Key, Fact]) -> Iterator[Change]:
    """Every change that is made at a value itself, not at what it holds in turn.

    Args:
        value: Any value of a book.
        facts: The facts of the book, for the choices of each.
    """
    if isinstance(value, Is):
        yield from of_is(value, facts[value.fact].choices)
    elif type(value) in _OF:
        yield from _OF[type(value)](value)


def _of_rate(rate: Rate) -> Iterator[Change]:
    yield from _one_more_and_less("amount", "dong", rate.dong)
    yield from _one_more_and_less("amount", "ceiling", rate.ceiling)
    yield from _instead("rate kind", ("kind",), rate.kind)


def _of_limit(limit: Limit) -> Iterator[Change]:
    yield from _one_more_and_less("limit units", "units", limit.units)
    yield from _instead("limit span", ("span",), limit.span)


def _of_quantity(quantity: Quantity) -> Iterator[Change]:
    yield from _instead("quantity", (), quantity)


def _one_more_and_less(kind: str, name: str, number: int | None) -> Iterator[Change]:
    if number is not None:
        yield from (Change(kind, (name,), new, f"{number} -> {new}") for new in (number + 1, number - 1))


def _instead(kind: str, where: tuple[str, ...], old: Enum) -> Iterator[Change]:
    if old in INSTEAD:
        new = INSTEAD[old]
        yield Change(kind, where, new, f"{old.name.lower()} -> {new.name.lower()}")


def _of_when(when: When[Any]) -> Iterator[Change]:
    """The two terms change places, which is the same as a condition that says the opposite."""
    turned = evolve(when, then=when.otherwise, otherwise=when.then)
    yield Change("terms swapped", (), turned, "the two terms swapped")


def _of_series(series: Series[Any]) -> Iterator[Change]:
    last = len(series.steps) - 1
    for days in (-1, 1):
        moved = timedelta(days=days)
        for place in range(1, last + 1):
            steps = _boundary_moved(series.steps, place, moved)
            yield Change("boundary", ("steps",), steps, f"{series.steps[place].since} moved by {days:+} day")
        since, until = series.steps[0].since, series.steps[last].until
        yield Change("first day", ("steps", 0, "since"), since + moved, f"{since} moved by {days:+} day")
        if until is not None:
            yield Change("last day", ("steps", last, "until"), until + moved, f"{until} moved by {days:+} day")


def _boundary_moved(steps: tuple[Step[Any], ...], place: int, moved: timedelta) -> tuple[Step[Any], ...]:
    """The steps where one begins earlier or later, and the one before it ends so that no gap arises."""
    earlier, later = steps[place - 1], steps[place]
    since = later.since + moved
    pair = (evolve(earlier, until=since - timedelta(days=1)), evolve(later, since=since))
    return (*steps[: place - 1], *pair, *steps[place + 1 :])


def _of_ground(ground: Ground) -> Iterator[Change]:
    yield from _instead("force", ("force",), ground.force)


def _of_provision(provision: Provision) -> Iterator[Change]:
    if len(provision.grounds) > 1:
        yield from without("ground dropped", "grounds", provision.grounds)


def _of_reading(reading: Reading) -> Iterator[Change]:
    """The choice after the default is taken; after the last, none."""
    choices = (*reading.names, None)
    new = choices[(choices.index(reading.default) + 1) % len(choices)]
    yield Change("default", ("default",), new, f"{reading.default} -> {new}")


def _of_occasion(occasion: Occasion) -> Iterator[Change]:
    yield from without("occasion", "begins", occasion.begins)
    yield from without("occasion", "ends", occasion.ends)


_OF: Mapping[type, Callable[[Any], Iterator[Change]]] = {
    Rate: _of_rate,
    Limit: _of_limit,
    Quantity: _of_quantity,
    When: _of_when,
    Series: _of_series,
    Ground: _of_ground,
    Provision: _of_provision,
    Reading: _of_reading,
    Occasion: _of_occasion,
    **OF_CONDITIONS,
}
"""For each type of value, its changes."""
