"""The price of some units at some rates."""

__all__ = ["Units", "accepted", "best", "excess", "priced"]

from collections.abc import Mapping
from typing import NamedTuple

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.quantities import NOTHING, Amount


class Units(NamedTuple):
    """How many units, between two bounds, both inclusive; the upper is ``None`` where none is known."""

    low: int
    high: int | None

    def within(self, least: int, most: int) -> "Units":
        """What is paid of it where at least ``least`` and at most ``most`` units can still be paid.

        >>> Units(3, None).within(5, 5)
        Units(low=3, high=5)
        """
        return Units(min(self.low, least), most if self.high is None else min(self.high, most))

    def plus(self, other: "Units") -> "Units":
        """Both together.

        >>> Units(3, None).plus(Units(1, 2))
        Units(low=4, high=None)
        """
        return Units(self.low + other.low, None if self.high is None or other.high is None else self.high + other.high)


_TOO_WEAK = Label(
    "mức tiền chỉ biết qua nguồn yếu hơn mức được chấp nhận",
    "an amount that is known from a weaker source than was accepted",
)


def accepted(rate: Rate, accept: Evidence) -> Rate:
    """The rate itself, or that it is not known where its source is weaker than what is accepted.

    Args:
        rate: The rate.
        accept: The weakest evidence that counts.
    """
    if rate.kind is RateKind.NOT_KNOWN or rate.source.evidence.rank >= accept.rank:
        return rate
    return Rate(kind=RateKind.NOT_KNOWN, missing=_TOO_WEAK, source=rate.source)


def priced(rate: Rate, units: Units, costs: Mapping[Key, int], names: Mapping[Key, Label]) -> Amount:
    """What some units cost at a rate.

    Args:
        rate: The rate.
        units: How many units.
        costs: What was spent, in whole đồng; a cost that is missing is not known.
        names: The names of costs.
    """
    if units.high == 0:
        return NOTHING
    match rate.kind:
        case RateKind.NOT_KNOWN:
            return Amount(0, None, (rate.missing,) if rate.missing else ())
        case RateKind.AT_COST:
            return _at_cost(rate, costs, names)
        case _:
            return _multiplied(rate, units)


def _multiplied(rate: Rate, units: Units) -> Amount:
    dong = rate.dong or 0
    low = 0 if rate.kind is RateKind.AT_MOST else units.low * dong
    return Amount(low, None if rate.kind is RateKind.AT_LEAST or units.high is None else units.high * dong)


def _at_cost(rate: Rate, costs: Mapping[Key, int], names: Mapping[Key, Label]) -> Amount:
    cost = Key(str(rate.cost))
    if cost not in costs:
        return Amount(0, rate.ceiling, (names[cost],))
    paid = costs[cost] - excess(rate, costs)
    return Amount(paid, paid)


def best(first: Amount, second: Amount) -> Amount:
    """What is given once, where either of two parts of an occasion gives it: the better of both.

    >>> best(Amount(0, None), Amount(390_000, 390_000)).low
    390000
    """
    high = None if first.high is None or second.high is None else max(first.high, second.high)
    return Amount(max(first.low, second.low), high, tuple(dict.fromkeys(first.unknown + second.unknown)))


def excess(rate: Rate, costs: Mapping[Key, int]) -> int:
    """The whole đồng of a recorded cost that lie above the rate's ceiling."""
    if rate.ceiling is None or rate.cost is None:
        return 0
    return max(0, costs.get(rate.cost, 0) - rate.ceiling)
