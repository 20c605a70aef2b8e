"""The statement: allowances worked out from findings, recorded numbers and recorded costs."""

__all__ = ["statement"]

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from functools import partial, reduce
from typing import Any, NamedTuple, TypeVar

from attrs import frozen

from victim_protocol.dates.interval import Interval
from victim_protocol.engine.allowances import Cut, Line, Statement
from victim_protocol.engine.amounts import Units, accepted, best, excess, priced
from victim_protocol.engine.occasions import Occasions, Part
from victim_protocol.engine.support import Finding
from victim_protocol.engine.terms import readings_in, terms
from victim_protocol.law.benefit import Allowance, Status
from victim_protocol.law.evidence import Source
from victim_protocol.law.fact import UNKNOWN, Range, Unknown
from victim_protocol.law.judge import Judge, Verdicts, highest
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Quantity, Rate, Span
from victim_protocol.quantities import Amount

Term = TypeVar("Term")

_GRANTING = Status.OWED.value | Status.CONSIDERED.value


class _Group(NamedTuple):
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

    def joined(self, later: "_Group") -> "_Group | None":
        """Both as one, where the later one goes on where this one ends and nothing else differs."""
        if self.days.last + timedelta(days=1) != later.days.first or self.terms != later.terms:
            return None
        return later._replace(days=Interval(self.days.first, later.days.last), basis=self.basis)

    @property
    def terms(self) -> tuple[object, ...]:
        """What neighbours must share to be one line."""
        return (self.number, self.status, self.rates, self.limits, self.quantities)


@frozen
class _Accountant:
    """Works out the lines of one person."""

    occasions: Occasions
    costs: Mapping[Key, int]

    def lines(self, finding: Finding) -> Iterator[Line]:
        allowance = finding.benefit.allowance
        if allowance is None or not finding.possible & _GRANTING:
            return
        if allowance.quantity is Quantity.ONCE:
            yield self._line(finding, allowance, Units(1, 1))
        elif allowance.number is not None:
            yield self._line(finding, allowance, self._number(allowance.number))
        elif not finding.parts[0][0].begun:
            yield self._line(finding, allowance, Units(0, None))
        else:
            yield from self._lines_by_day(finding, self._groups(finding, allowance))

    def _known(self, fact: Key) -> int | Range | Unknown:
        """What is known of a number on the day asked."""
        occasions = self.occasions
        known: int | Range | Unknown = occasions.vector(occasions.on)[occasions.book.variables.slots[fact]]
        return known

    def _number(self, fact: Key) -> Units:
        value = self._known(fact)
        if isinstance(value, Unknown):
            return Units(0, None)
        return Units(value.low, value.high) if isinstance(value, Range) else Units(value, value)

    def _line(self, finding: Finding, allowance: Allowance, units: Units) -> Line:
        """One line for the whole occasion: the best of the days on which the finding is at its best."""
        top = highest(finding.possible)
        groups = [_group(allowance, *part) for part in finding.parts if part[2] & top]
        rates = _distinct([group.rates for group in groups])
        limits = _distinct([group.limits for group in groups])
        amounts = [self._amount(group.rates, _within(units, group.limits), allowance.number) for group in groups]
        return Line(
            benefit=finding.benefit,
            status=finding.status,
            days=None,
            units=units,
            rates=rates,
            amount=reduce(best, amounts),
            cuts=(*_beyond(units, limits), *self._over_ceilings(rates)),
            basis=partial(self._readings, groups),
        )

    def _readings(self, groups: Iterable[_Group]) -> Iterator[tuple[Key, str | None]]:
        for group in groups:
            yield from ((key, self.occasions.chosen.get(key)) for key in readings_in(*group.basis))

    def _amount(self, rates: Iterable[Rate], paid: Iterable[Units], number: Key | None = None) -> Amount:
        """The amount under every rate and every number of units that may apply."""
        book, accept = self.occasions.book, self.occasions.accept
        known = [accepted(rate, accept) for rate in rates]
        hull = reduce(Amount.hull, [priced(rate, units, self.costs, book.costs) for rate in known for units in paid])
        if number is not None and self._known(number) is UNKNOWN:
            return Amount(hull.low, hull.high, (*hull.unknown, book.facts[number].label))
        return hull

    def _over_ceilings(self, rates: tuple[Rate, ...]) -> Iterator[Cut]:
        for rate in rates:
            if excess(rate, self.costs):
                yield Cut(rate.source, 0, excess(rate, self.costs), None, len(rates) == 1)

    def _groups(self, finding: Finding, allowance: Allowance) -> list[_Group]:
        """The days on which the benefit is or may be given, in lines of equal terms."""
        groups: list[_Group] = []
        for part in finding.parts:
            if part[2] & _GRANTING:
                group = _group(allowance, *part)
                together = groups[-1].joined(group) if groups else None
                groups[len(groups) - (together is not None) :] = [together or group]
        return groups

    def _lines_by_day(self, finding: Finding, groups: list[_Group]) -> Iterator[Line]:
        for place, group in enumerate(groups):
            counts = _counts(group, groups[:place])
            yield Line(
                benefit=finding.benefit,
                status=group.status,
                days=group.days,
                units=Units(min(days for _, days, _ in counts), max(days for _, days, _ in counts)),
                rates=group.rates,
                amount=self._amount(group.rates, [paid for *_, paid in counts]),
                cuts=tuple(_cuts(group, counts)),
                basis=partial(self._readings, [group]),
            )


def _group(allowance: Allowance, part: Part, judge: Judge, possible: int) -> _Group:
    day = part.days.first
    limits = allowance.limit
    limit = limits.on(day) if limits is not None and limits.covers(day) else None
    rate, quantity = allowance.rate.on(day), allowance.quantity
    return _Group(
        part.number,
        part.days,
        Verdicts.DECIDED.get(possible, Status.UNDETERMINED),
        part.over,
        terms(rate, part, judge, possible),
        terms(limit, part, judge, possible),
        terms(quantity, part, judge, possible),
        ((rate, limit, quantity), part, judge),
    )


def _distinct(terms_of_groups: list[tuple[Term, ...]]) -> tuple[Term, ...]:
    """Terms without repetition; those of a book are the same objects wherever they apply."""
    if len(terms_of_groups) == 1:  # most occasions are of one part, whose terms are distinct already
        return terms_of_groups[0]
    return tuple({id(term): term for of_group in terms_of_groups for term in of_group}.values())


def _within(units: Units, limits: tuple[Limit | None, ...]) -> list[Units]:
    """A recorded number under each cap that may apply."""
    return [units if limit is None else units.within(limit.units, limit.units) for limit in limits]


def _beyond(units: Units, limits: tuple[Limit | None, ...]) -> Iterator[Cut]:
    """The units of a recorded number that lie beyond a cap."""
    for limit in limits:
        if limit is not None and units.low > limit.units:
            yield Cut(limit.source, units.low - limit.units, 0, None, len(limits) == 1)


def _counts(group: _Group, earlier: list[_Group]) -> list[tuple[Limit | None, int, Units]]:
    """For each cap and each way to count that may apply: the days counted, and those that are paid."""
    return [
        (limit, days, Units(days, days) if limit is None else _paid(group, quantity, limit, earlier))
        for quantity in group.quantities
        for days in (group.counted(quantity),)
        for limit in group.limits
    ]


def _paid(group: _Group, quantity: Quantity, limit: Limit, earlier: list[_Group]) -> Units:
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


def _cuts(group: _Group, counts: list[tuple[Limit | None, int, Units]]) -> Iterator[Cut]:
    """The days that each cap leaves unpaid, the last ones of the group."""
    found: dict[tuple[Source | None, int], None] = {}
    for limit, days, paid in counts:
        beyond = days - (paid.high or 0)
        found[limit.source if limit is not None and beyond else None, beyond] = None
    for source, beyond in found:
        if source is not None:
            days_beyond = Interval(group.days.last - timedelta(days=beyond - 1), group.days.last)
            yield Cut(source, beyond, 0, days_beyond, len(found) == 1)


def statement(found: Iterable[Finding], occasions: Occasions) -> Statement:
    """The statement of a person's findings.

    Args:
        found: The findings.
        occasions: The person's occasions.
    """
    costs: dict[Key, int] = {}
    for day, cost, dong in occasions.history.costs:
        if day <= occasions.on:
            costs[cost] = costs.get(cost, 0) + dong
    accountant = _Accountant(occasions, costs)
    return Statement(tuple(line for finding in found for line in accountant.lines(finding)))
