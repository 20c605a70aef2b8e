"""Allowances: what findings are worth, line by line, with caps, cuts and totals."""

__all__ = ["Cut", "Line", "Statement"]

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

from victim_protocol.dates.interval import Interval
from victim_protocol.engine.amounts import Units
from victim_protocol.law.benefit import Benefit, Status
from victim_protocol.law.evidence import Evidence, Source, weakest
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate
from victim_protocol.quantities import Amount, total


class Cut(NamedTuple):
    """What a cap leaves unpaid."""

    source: Source
    """The provision that caps."""
    units: int
    """The days or other units beyond it; 0 for a cap on money."""
    dong: int
    """The whole đồng beyond it; 0 for a cap on units."""
    days: Interval | None
    """The days beyond it, where they are known."""
    certain: bool
    """Whether every open reading cuts as much."""


@frozen(kw_only=True)
class Line:
    """One line of a statement: a benefit, a time, a quantity, a rate and the amount.

    Args:
        benefit: The benefit.
        status: The status on these days; an amount that is not owed is what it would be if it were given.
        days: The days it is for; ``None`` where it is given once.
        units: What the rate is multiplied by, before any cap.
        rates: The rates that may apply; several under an open reading or after a change of law.
        amount: The amount after caps.
        cuts: What caps leave unpaid.
    """

    benefit: Benefit
    status: Status
    days: Interval | None
    units: Units = field(repr=False)
    rates: tuple[Rate, ...] = field(repr=False)
    amount: Amount = field(repr=False)
    cuts: tuple[Cut, ...] = field(repr=False)
    _basis: Callable[[], Iterable[tuple[Key, str | None]]] = field(repr=False, eq=False, alias="basis")

    @cached_property
    def readings(self) -> Mapping[str, str | None]:
        """The readings that the amount rests on, each with its choice; ``None`` where it is open."""
        return dict(self._basis())

    @property
    def evidence(self) -> Evidence:
        """The weakest evidence among its rates and caps."""
        return weakest(self.sources)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The provisions that set the rates and the caps."""
        return tuple(dict.fromkeys([*(rate.source for rate in self.rates), *(cut.source for cut in self.cuts)]))


@frozen
class Statement:
    """Money, line by line.

    Args:
        lines: In the order of the book.
    """

    lines: tuple[Line, ...]

    @cached_property
    def owed(self) -> Amount:
        """The sum of the lines that are owed."""
        return total(line.amount for line in self.lines if line.status is Status.OWED)

    @cached_property
    def possible(self) -> Amount:
        """The sum if all that is considered or undetermined may be given too; its lower bound is what is owed."""
        everything = total(line.amount for line in self.lines)
        return Amount(self.owed.low, everything.high, everything.unknown)
