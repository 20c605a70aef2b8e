"""What units cost at rates, for many rows at once, in whole numbers of 64 bits.

It is the arithmetic of `victim_protocol.engine.amounts` on columns; tests hold the two against each other.
"""

__all__ = ["MOST", "Bounds", "are_too_many", "capped", "either", "priced"]

from typing import NamedTuple

import numpy as np

from victim_protocol.batch.faults import Mask
from victim_protocol.batch.known import UNLIMITED
from victim_protocol.batch.reading import Counts
from victim_protocol.law.rate import Limit, Rate, RateKind, Span

MOST = UNLIMITED - 1
"""The greatest amount that a row can hold; what is greater is refused."""


class Bounds(NamedTuple):
    """The least and the most of something, of each row."""

    low: Counts
    high: Counts
    """``UNLIMITED`` where nothing limits it."""


def capped(units: Bounds, limit: Limit | None) -> Bounds:
    """The units that are paid under a cap; of a cap beyond the case nobody sees how much is left.

    Args:
        units: The units.
        limit: The cap; ``None`` for none.
    """
    if limit is None:
        return units
    if limit.span is Span.BEYOND_CASE:
        return Bounds(np.zeros_like(units.low), units.high)
    return Bounds(np.minimum(units.low, limit.units), np.minimum(units.high, limit.units))


def priced(rate: Rate, units: Bounds, cost: Counts) -> Bounds:
    """What units cost at a rate; they must not be too many.

    Args:
        rate: The rate.
        units: The units that are paid.
        cost: For a rate at cost, what was spent; -1 where it is not known.
    """
    match rate.kind:
        case RateKind.NOT_KNOWN:
            found = Bounds(np.zeros_like(units.low), np.full_like(units.low, UNLIMITED))
        case RateKind.AT_COST:
            found = _at_cost(rate.ceiling or UNLIMITED, cost)
        case _:
            found = _multiplied(rate, units)
    nothing = units.high == 0
    return Bounds(np.where(nothing, 0, found.low), np.where(nothing, 0, found.high))


def _at_cost(ceiling: int, cost: Counts) -> Bounds:
    paid = np.minimum(cost, ceiling)
    is_known = cost >= 0
    return Bounds(np.where(is_known, paid, 0), np.where(is_known, paid, ceiling))


def _multiplied(rate: Rate, units: Bounds) -> Bounds:
    dong = rate.dong or 0
    low = np.zeros_like(units.low) if rate.kind is RateKind.AT_MOST else _times(units.low, dong)
    unlimited = rate.kind is RateKind.AT_LEAST
    high = np.full_like(units.high, UNLIMITED) if unlimited else _times(units.high, dong)
    return Bounds(low, high)


def _times(units: Counts, dong: int) -> Counts:
    """A product; ``UNLIMITED`` where the units are."""
    return np.where(units == UNLIMITED, UNLIMITED, np.minimum(units, MOST // dong) * dong)


def are_too_many(rate: Rate, units: Bounds) -> Mask:
    """The rows in which units at a rate cost more than 64 bits hold.

    Args:
        rate: The rate.
        units: The units that are paid.
    """
    most = MOST // (rate.dong or 1)
    found: Mask = (units.low > most) | ((units.high > most) & (units.high != UNLIMITED))
    return found


def either(one: Bounds | None, other: Bounds) -> Bounds:
    """The bounds that hold whichever of two may apply.

    Args:
        one: What was found before; ``None`` for nothing.
        other: What may apply too.
    """
    return other if one is None else Bounds(np.minimum(one.low, other.low), np.maximum(one.high, other.high))
