"""A law book as if nothing had changed in it after a day: what shows which text it was that changed an answer."""

__all__ = ["changes_between", "known_on", "unchanged_after"]

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Any, TypeAlias, TypeVar

from attrs import evolve

from victim_protocol.law.benefit import Allowance, Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.contents import contents
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.norm import Norm
from victim_protocol.law.parameter import Parameter
from victim_protocol.law.regime import Regime
from victim_protocol.law.time_limit import TimeLimit

Value = TypeVar("Value")
CountsFrom: TypeAlias = Callable[[Step[Any]], date]
"""From which day on a step is taken in."""
Dated = TypeVar("Dated", TimeLimit, Norm)


def changes_between(book: LawBook, first: date, last: date) -> tuple[date, ...]:
    """The days, in order, on which something in a book begins or has just ended.

    Args:
        book: The book.
        first: Only days after this one.
        last: Only days up to this one, inclusive.
    """
    begun = {content.since for content in contents(book) if content.since is not None}
    over = {content.until + timedelta(days=1) for content in contents(book) if content.until not in (None, date.max)}
    return tuple(sorted(day for day in begun | over if first < day <= last))


def known_on(book: LawBook, day: date) -> LawBook:
    """A book as it could be known on a day: a figure that is applied back counts once its text is signed.

    Args:
        book: The book.
        day: The last day whose texts are known. Where it is not said when a text was signed, its first day stands
            for that.

    >>> from victim_protocol.statutes.book import default_book
    >>> base = known_on(default_book(), date(2026, 8, 20)).parameter("social_assistance_base")
    >>> base.values.on(date(2026, 7, 15)).dong
    500000
    """
    return _up_to(book, day, lambda step: step.published or step.since)


def unchanged_after(book: LawBook, day: date) -> LawBook:
    """A book without what begins after a day, and in which what still holds on that day goes on.

    Procedures stay as they are: they say how a matter stands, and no answer about a person hangs on them.

    Args:
        book: The book.
        day: The last day on which anything changes.
    """
    return _up_to(book, day, lambda step: step.since)


def _up_to(book: LawBook, day: date, counts_from: CountsFrom) -> LawBook:
    return evolve(
        book,
        regimes=tuple(_regime(one, day) for one in book.regimes),
        definitions={key: _until(series, day, counts_from) or series for key, series in book.definitions.items()},
        benefits=tuple(_benefits(book, day, counts_from)),
        parameters=tuple(_parameters(book, day, counts_from)),
        limits=tuple(_dated(_reaching_back(book.limits, day), day)),
        norms=tuple(_dated(book.norms, day)),
        ended=tuple(one for one in book.ended if one.last_day < day),
        unsettled=tuple(one for one in book.unsettled if one.since <= day),
        unread=tuple(one for one in book.unread if one.since is None or one.since <= day),
    )


def _regime(regime: Regime, day: date) -> Regime:
    """A regime that goes on, or one that never begins."""
    last = regime.identified_until
    if regime.identified_from > day:
        return evolve(regime, identified_from=date.max, identified_until=None)
    return regime if last is None or last < day else evolve(regime, identified_until=None)


def _until(series: Series[Value], day: date, counts_from: CountsFrom) -> Series[Value] | None:
    """What a series says up to a day, the last of it without an end; ``None`` where it begins later."""
    steps = [step for step in series.steps if counts_from(step) <= day]
    if not steps:
        return None
    last = steps[-1]
    cut_off = last is not series.steps[-1] or (last.until is not None and last.until >= day)
    return Series((*steps[:-1], evolve(last, until=None) if cut_off else last))


def _benefits(book: LawBook, day: date, counts_from: CountsFrom) -> Iterator[Benefit]:
    for benefit in book.benefits:
        provisions = _until(benefit.provisions, day, counts_from)
        if provisions is not None:
            allowance = None if benefit.allowance is None else _allowance(benefit.allowance, day, counts_from)
            yield evolve(benefit, provisions=provisions, allowance=allowance)


def _allowance(allowance: Allowance, day: date, counts_from: CountsFrom) -> Allowance | None:
    rate = _until(allowance.rate, day, counts_from)
    limit = None if allowance.limit is None else _until(allowance.limit, day, counts_from)
    return None if rate is None else evolve(allowance, rate=rate, limit=limit)


def _parameters(book: LawBook, day: date, counts_from: CountsFrom) -> Iterator[Parameter]:
    for parameter in book.parameters:
        values = _until(parameter.values, day, counts_from)
        if values is not None:
            yield evolve(parameter, values=values)


def _reaching_back(limits: tuple[TimeLimit, ...], day: date) -> Iterator[TimeLimit]:
    """Limits; one whose text comes later begins no earlier than its text, whatever starts it reaches back to."""
    for one in limits:
        if one.in_force is not None and one.in_force > day:
            yield evolve(one, since=one.in_force, until=None, in_force=None)
        else:
            yield one


def _dated(all_of_them: Iterable[Dated], day: date) -> Iterator[Dated]:
    """Limits and norms; one that begins later stays, as facts may be named after it, and never begins."""
    for one in all_of_them:
        if one.since > day:
            yield evolve(one, since=date.max, until=None)
        else:
            yield evolve(one, until=None) if one.until is not None and one.until >= day else one
