"""Groups: neighbouring days of one occasion with one status and the same terms, and how many of them are paid."""

__all__ = ["Group", "counts", "cuts_of", "group_of"]

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, NamedTuple

from victim_protocol.dates.interval import Interval
from victim_protocol.engine.allowances import Cut
from victim_protocol.engine.amounts import Units
from victim_protocol.engine.occasions import Part
from victim_protocol.engine.terms import terms
from victim_protocol.law.benefit import Allowance, Status
from victim_protocol.law.evidence import Source
from victim_protocol.law.judge import Judge
from victim_protocol.law.rate import Limit, Quantity, Rate, Span
from victim_protocol.law.verdicts import Verdicts

_DAY = timedelta(days=1)


class Group(NamedTuple):
    """Neighbouring parts of one interval with one status and the same terms."""

    number: int
    days: Interval
    status: Status
    over: bool
    rates: tuple[Rate, ...]
    limits: tuple[Limit | None, ...]
    quantities: tuple[Quantity, ...]
    basis: tuple[tuple[Any, ...], Part, Judge]

    def counted(self, quantity: Quantity) -> int:
        """How many of its days are days of presence."""
        return self.days.days - (quantity is Quantity.DAYS_BEFORE_LAST and self.over)

    def joined(self, later: "Group") -> "Group | None":
        """Both as one, where the later one goes on where this one ends and nothing else differs."""
        if self.days.last + _DAY != later.days.first or self.terms != later.terms:
            return None
        return later._replace(days=Interval(self.days.first, later.days.last), basis=self.basis)

    @property
    def terms(self) -> tuple[object, ...]:
        """What neighbours must share to be one line."""
        return (self.number, self.status, self.rates, self.limits, self.quantities)


def group_of(allowance: Allowance, part: Part, judge: Judge, possible: int) -> Group:
    """One part with the terms that may apply to it."""
    day = part.days.first
    limits = allowance.limit
    limit = limits.on(day) if limits is not None and limits.covers(day) else None
    rate, quantity = allowance.rate.on(day), allowance.quantity
    return Group(
        part.number,
        part.days,
        Verdicts.DECIDED.get(possible, Status.UNDETERMINED),
        part.over,
        terms(rate, part, judge, possible),
        _caps(terms(limit, part, judge, possible), judge),
        terms(quantity, part, judge, possible),
        ((rate, limit, quantity), part, judge),
    )


def _caps(limits: tuple[Limit | None, ...], judge: Judge) -> tuple[Limit | None, ...]:
    """The caps that may apply; one that is known too little may also be none."""
    doubted = any(limit is not None and not judge.compiler.counts(limit.source) for limit in limits)
    return (*limits, None) if doubted and None not in limits else limits


def counts(group: Group, earlier: list[Group]) -> list[tuple[Limit | None, int, Units]]:
    """For each cap and each way to count that may apply: the days counted, and those that are paid."""
    return [
        (limit, days, Units(days, days) if limit is None else _paid(group, quantity, limit, earlier))
        for quantity in group.quantities
        for days in (group.counted(quantity),)
        for limit in group.limits
    ]


def _paid(group: Group, quantity: Quantity, limit: Limit, earlier: list[Group]) -> Units:
    """The days that are paid under one cap: as few and as many as the days before leave room for."""
    counted = group.counted(quantity)
    used = [
        (one.counted(quantity), one.status)
        for one in earlier
        if one.limits != (None,) and (limit.span is Span.CASE or one.number == group.number)
    ]
    certain = sum(days for days, status in used if status is not Status.UNDETERMINED)
    most = max(0, limit.units - certain)
    least = max(0, limit.units - sum(days for days, _ in used))
    return Units(counted, counted).within(least, most)


def cuts_of(group: Group, counts: list[tuple[Limit | None, int, Units]]) -> Iterator[Cut]:
    """The days that each cap leaves unpaid, the last ones of the group."""
    found: dict[tuple[Source | None, int], None] = {}
    for limit, days, paid in counts:
        beyond = days - (paid.high or 0)
        found[limit.source if limit is not None and beyond else None, beyond] = None
    for source, beyond in found:
        if source is not None:
            days_beyond = Interval(group.days.last - (beyond - 1) * _DAY, group.days.last)
            yield Cut(source, beyond, 0, days_beyond, len(found) == 1)
