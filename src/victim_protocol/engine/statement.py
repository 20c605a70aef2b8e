"""The statement: allowances worked out from findings, recorded numbers and recorded costs."""

__all__ = ["statement"]

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial, reduce
from itertools import chain, groupby
from operator import attrgetter
from typing import TypeVar

from attrs import frozen

from victim_protocol.engine.allowances import Cut, Line, Statement
from victim_protocol.engine.amounts import Units, accepted, best, excess, priced
from victim_protocol.engine.findings import Findings
from victim_protocol.engine.groups import Group, counts, cuts_of, group_of
from victim_protocol.engine.occasions import Occasions
from victim_protocol.engine.support import Finding
from victim_protocol.engine.terms import readings_in
from victim_protocol.law.benefit import Allowance, Status
from victim_protocol.law.fact import Range, Unknown
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Quantity, Rate, Span
from victim_protocol.law.verdicts import highest
from victim_protocol.quantities import Amount, total

Term = TypeVar("Term")

_DAY = timedelta(days=1)
_GRANTING = Status.OWED.value | Status.CONSIDERED.value


@frozen
class _Accountant:
    """Works out the lines of one person."""

    occasions: Occasions
    costs: Mapping[Key, int]

    def lines(self, finding: Finding) -> Iterator[Line]:
        allowance = finding.benefit.allowance
        if allowance is None:
            return
        if allowance.quantity is Quantity.ONCE:
            yield self._line(finding, allowance, Units(1, 1))
        elif allowance.number is not None:
            yield self._numbered(finding, allowance, allowance.number)
        elif not finding.parts[0][0].begun:
            yield self._line(finding, allowance, Units(0, None))
        else:
            yield from self._lines_by_day(finding, self._groups(finding, allowance))

    def _known(self, fact: Key, day: date) -> int | Range | Unknown:
        """What is known of a number on a day."""
        known: int | Range | Unknown = self.occasions.vector(day)[self.occasions.book.variables.slots[fact]]
        return known

    def _numbered(self, finding: Finding, allowance: Allowance, fact: Key) -> Line:
        """One line for a recorded number of units, the sum of those of each interval of the occasion."""
        top = highest(finding.possible)
        groups = [group_of(allowance, *part) for part in finding.parts if part[2] & top]
        intervals = [tuple(of_one) for _, of_one in groupby(groups, key=attrgetter("number"))]
        ends = [*(later[0].days.first - _DAY for later in intervals[1:]), self.occasions.on]
        known = [self._known(fact, end) for end in ends]
        units = [_units(value) for value in known]
        amounts = [self._of_interval(of_one, number) for of_one, number in zip(intervals, units, strict=True)]
        amount = total(amounts)
        if any(isinstance(value, Unknown) for value in known):
            label = self.occasions.book.facts[fact].label
            amount = Amount(amount.low, amount.high, (*amount.unknown, label))
        rates = _distinct([group.rates for group in groups])
        beyond = [_beyond(number, of_one[0].limits) for of_one, number in zip(intervals, units, strict=True)]
        return Line(
            benefit=finding.benefit,
            status=finding.status,
            days=None,
            units=reduce(Units.plus, units),
            rates=rates,
            amount=amount,
            cuts=tuple(chain.from_iterable(beyond)),
            basis=partial(self._readings, groups),
        )

    def _of_interval(self, groups: tuple[Group, ...], units: Units) -> Amount:
        """The amount of one interval; where the law changes in it, day by day if each of its days is a unit."""
        if len({(group.rates, group.limits) for group in groups}) == 1:
            return self._amount(groups[0].rates, _within(units, groups[0].limits))
        days = sum(group.days.days for group in groups)
        if units != Units(days, days):
            return reduce(Amount.hull, (self._amount(one.rates, _within(units, one.limits)) for one in groups))
        amounts, used = [], 0
        for group in groups:
            left = [None if limit is None else max(0, limit.units - used) for limit in group.limits]
            own = Units(group.days.days, group.days.days)
            amounts.append(
                self._amount(group.rates, [own if most is None else own.within(most, most) for most in left])
            )
            used += group.days.days
        return total(amounts)

    def _line(self, finding: Finding, allowance: Allowance, units: Units) -> Line:
        """One line for the whole occasion: the best of the days on which the finding is at its best."""
        top = highest(finding.possible)
        groups = [group_of(allowance, *part) for part in finding.parts if part[2] & top]
        rates = _distinct([group.rates for group in groups])
        amounts = [self._amount(group.rates, [units]) for group in groups]
        return Line(
            benefit=finding.benefit,
            status=finding.status,
            days=None,
            units=units,
            rates=rates,
            amount=reduce(best, amounts),
            cuts=tuple(self._over_ceilings(rates)),
            basis=partial(self._readings, groups),
        )

    def _readings(self, groups: Iterable[Group]) -> Iterator[tuple[Key, str | None]]:
        for group in groups:
            yield from ((key, self.occasions.chosen.get(key)) for key in readings_in(*group.basis))

    def _amount(self, rates: Iterable[Rate], paid: Iterable[Units]) -> Amount:
        """The amount under every rate and every number of units that may apply."""
        book, accept = self.occasions.book, self.occasions.accept
        known = [accepted(rate, accept) for rate in rates]
        return reduce(Amount.hull, [priced(rate, units, self.costs, book.costs) for rate in known for units in paid])

    def _over_ceilings(self, rates: tuple[Rate, ...]) -> Iterator[Cut]:
        for rate in rates:
            if excess(rate, self.costs):
                yield Cut(rate.source, 0, excess(rate, self.costs), None, len(rates) == 1)

    def _groups(self, finding: Finding, allowance: Allowance) -> list[Group]:
        """The days on which the benefit is or may be given, in lines of equal terms."""
        groups: list[Group] = []
        for part in finding.parts:
            if part[2] & _GRANTING:
                group = group_of(allowance, *part)
                together = groups[-1].joined(group) if groups else None
                groups[len(groups) - (together is not None) :] = [together or group]
        return groups

    def _lines_by_day(self, finding: Finding, groups: list[Group]) -> Iterator[Line]:
        for place, group in enumerate(groups):
            counted = counts(group, groups[:place])
            yield Line(
                benefit=finding.benefit,
                status=group.status,
                days=group.days,
                units=Units(min(days for _, days, _ in counted), max(days for _, days, _ in counted)),
                rates=group.rates,
                amount=self._amount(group.rates, [paid for *_, paid in counted]),
                cuts=tuple(cuts_of(group, counted)),
                basis=partial(self._readings, [group]),
            )


def _distinct(terms_of_groups: list[tuple[Term, ...]]) -> tuple[Term, ...]:
    """Terms without repetition; those of a book are the same objects wherever they apply."""
    if len(terms_of_groups) == 1:  # most occasions are of one part, whose terms are distinct already
        return terms_of_groups[0]
    return tuple({id(term): term for of_group in terms_of_groups for term in of_group}.values())


def _units(value: int | Range | Unknown) -> Units:
    """A recorded number as units."""
    if isinstance(value, Unknown):
        return Units(0, None)
    return Units(value.low, value.high) if isinstance(value, Range) else Units(value, value)


def _within(units: Units, limits: tuple[Limit | None, ...]) -> list[Units]:
    """A recorded number under each cap that may apply; of a cap beyond the case nobody sees how much is left."""
    return [
        units
        if limit is None
        else Units(0, units.high)
        if limit.span is Span.BEYOND_CASE
        else units.within(limit.units, limit.units)
        for limit in limits
    ]


def _beyond(units: Units, limits: tuple[Limit | None, ...]) -> Iterator[Cut]:
    """The units of a recorded number that lie beyond a cap."""
    for limit in limits:
        if limit is not None and limit.span is not Span.BEYOND_CASE and units.low > limit.units:
            yield Cut(limit.source, units.low - limit.units, 0, None, len(limits) == 1)


def statement(found: Findings, occasions: Occasions) -> Statement:
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
    return Statement(tuple(line for finding in found.possibly(_GRANTING) for line in accountant.lines(finding)))
