"""Money in whole đồng, and amounts of it that are known only in part."""

__all__ = ["NOTHING", "Amount", "Bound", "total"]

from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import frozen

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label


class Bound(Enum):
    """How much of an amount is known."""

    EXACTLY = "exactly"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"
    NOT_KNOWN = "not_known"


def _problems(low: object, high: object) -> Iterator[Problem]:
    """What is wrong with two bounds."""
    for name, bound in (("low", low), ("high", high)):
        if not (name == "high" and bound is None) and (type(bound) is not int or bound < 0):
            yield Problem(
                f"amount.{name}",
                "dong",
                "số tiền phải là số nguyên đồng, không âm",
                "an amount is a whole number of đồng, not negative",
            )
    if type(low) is int and type(high) is int and 0 <= high < low:
        yield Problem(
            "amount", "bounds", "mức cao nhất thấp hơn mức thấp nhất", "the upper bound lies below the lower one"
        )


@frozen
class Amount:
    """An amount of money between two bounds, with what is unknown in it named.

    Args:
        low: Whole đồng that are certain; inclusive.
        high: Whole đồng that cannot be exceeded; inclusive; ``None`` where nothing limits it.
        unknown: What would have to be known to say more; empty where nothing is missing.

    Raises:
        InvalidFact: A bound is not a whole number of đồng, is negative, or ``high`` lies below ``low``.

    >>> Amount(360_000, None).bound
    <Bound.AT_LEAST: 'at_least'>
    >>> (Amount(50_000, 50_000) + Amount(0, 400_000)).bound
    <Bound.BETWEEN: 'between'>
    """

    low: int
    high: int | None
    unknown: tuple[Label, ...] = ()

    def __attrs_post_init__(self) -> None:
        low, high = self.low, self.high
        if type(low) is int and low >= 0 and (high is None or (type(high) is int and high >= low)):
            return
        raise InvalidFact(*_problems(low, high))

    @property
    def bound(self) -> Bound:
        """How the amount is known; the floor alone decides that it is not known at all."""
        if self.high is None:
            return Bound.NOT_KNOWN if self.low == 0 else Bound.AT_LEAST
        if self.high == self.low:
            return Bound.EXACTLY
        return Bound.AT_MOST if self.low == 0 else Bound.BETWEEN

    def __add__(self, other: "Amount") -> "Amount":
        """Both together: bounds add, and what is unknown in either is unknown in the sum."""
        high = None if self.high is None or other.high is None else self.high + other.high
        return Amount(self.low + other.low, high, _merged(self.unknown, other.unknown))

    def hull(self, other: "Amount") -> "Amount":
        """The smallest amount that holds both: for two readings of which neither is chosen.

        >>> Amount(0, 400_000).hull(Amount(100_000, 100_000))
        Amount(low=0, high=400000, unknown=())
        """
        high = None if self.high is None or other.high is None else max(self.high, other.high)
        return Amount(min(self.low, other.low), high, _merged(self.unknown, other.unknown))


def _merged(first: tuple[Label, ...], second: tuple[Label, ...]) -> tuple[Label, ...]:
    return tuple(dict.fromkeys(first + second)) if first or second else ()


NOTHING = Amount(0, 0)
"""Exactly no đồng: the sum of no lines. Never a stand-in for an amount that is not known."""


def total(amounts: Iterable[Amount]) -> Amount:
    """The sum of amounts: bounds add, what is unknown in any part is unknown in the sum.

    >>> total([Amount(360_000, None), Amount(50_000, 50_000)]).low
    410000
    """
    parts = tuple(amounts)
    highs = [part.high for part in parts if part.high is not None]
    return Amount(
        sum(part.low for part in parts),
        sum(highs) if len(highs) == len(parts) else None,
        tuple(dict.fromkeys(label for part in parts for label in part.unknown)),
    )
