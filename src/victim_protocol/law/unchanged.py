"""A law book as if nothing had changed in it after a day: what shows which text it was that changed an answer."""

__all__ = ["changes_between", "unchanged_after"]

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeVar

from attrs import evolve

from victim_protocol.law.benefit import Allowance, Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.contents import contents
from victim_protocol.law.dated import Series
from victim_protocol.law.norm import Norm
from victim_protocol.law.regime import Regime
from victim_protocol.law.time_limit import TimeLimit

Value = TypeVar("Value")
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


def unchanged_after(book: LawBook, day: date) -> LawBook:
    """A book without what begins after a day, and in which what still holds on that day goes on.

    Procedures stay as they are: they say how a matter stands, and no answer about a person hangs on them.

    Args:
        book: The book.
        day: The last day on which anything changes.
    """
    return evolve(
        book,
        regimes=tuple(_regime(one, day) for one in book.regimes),
        definitions={key: _until(series, day) or series for key, series in book.definitions.items()},
        benefits=tuple(_benefits(book, day)),
        limits=tuple(_dated(book.limits, day)),
        norms=tuple(_dated(book.norms, day)),
        ended=tuple(one for one in book.ended if one.last_day < day),
        unsettled=tuple(one for one in book.unsettled if one.since <= day),
    )


def _regime(regime: Regime, day: date) -> Regime:
    """A regime that goes on, or one that never begins."""
    last = regime.identified_until
    if regime.identified_from > day:
        return evolve(regime, identified_from=date.max, identified_until=None)
    return regime if last is None or last < day else evolve(regime, identified_until=None)


def _until(series: Series[Value], day: date) -> Series[Value] | None:
    """What a series says up to a day, the last of it without an end; ``None`` where it begins later."""
    steps = [step for step in series.steps if step.since <= day]
    if not steps:
        return None
    last = steps[-1]
    goes_on = last.until is not None and last.until >= day
    return Series((*steps[:-1], evolve(last, until=None) if goes_on else last))


def _benefits(book: LawBook, day: date) -> Iterator[Benefit]:
    for benefit in book.benefits:
        provisions = _until(benefit.provisions, day)
        if provisions is not None:
            allowance = None if benefit.allowance is None else _allowance(benefit.allowance, day)
            yield evolve(benefit, provisions=provisions, allowance=allowance)


def _allowance(allowance: Allowance, day: date) -> Allowance | None:
    rate = _until(allowance.rate, day)
    limit = None if allowance.limit is None else _until(allowance.limit, day)
    return None if rate is None else evolve(allowance, rate=rate, limit=limit)


def _dated(all_of_them: tuple[Dated, ...], day: date) -> Iterator[Dated]:
    """Limits and norms; one that begins later stays, as facts may be named after it, and never begins."""
    for one in all_of_them:
        if one.since > day:
            yield evolve(one, since=date.max, until=None)
        else:
            yield evolve(one, until=None) if one.until is not None and one.until >= day else one
