"""Rates: how much money a provision gives for one unit, or that this is not known."""

__all__ = [
    "Limit",
    "LimitTerm",
    "Quantity",
    "QuantityTerm",
    "Rate",
    "RateKind",
    "RateTerm",
    "Span",
    "When",
    "outcomes",
]

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key

Term = TypeVar("Term")
Cited = TypeVar("Cited")


class RateKind(Enum):
    """How the text states an amount."""

    EXACTLY = "exactly"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    AT_COST = "at_cost"
    NOT_KNOWN = "not_known"


_NEEDED = {
    RateKind.EXACTLY: "dong",
    RateKind.AT_LEAST: "dong",
    RateKind.AT_MOST: "dong",
    RateKind.AT_COST: "cost",
    RateKind.NOT_KNOWN: "missing",
}


def _positive(amount: object) -> bool:
    return type(amount) is int and amount > 0


def _uncited() -> Source:
    """What stands where a citation was left out: an error of our own family instead of a missing argument."""
    raise InvalidLaw(
        Problem("rate.source", "citation", "mức tiền thiếu trích dẫn", "a rate or limit without a citation")
    )


def _cited(_owner: object, _attribute: object, source: Cited) -> None:
    if not isinstance(source, Source):
        _uncited()


@frozen(kw_only=True)
class Rate:
    """An amount of money for one unit.

    Args:
        kind: How the text states it.
        dong: Whole đồng, for a fixed amount, a floor or a most.
        cost: For a rate at cost, the recorded cost that is paid.
        ceiling: For a rate at cost, the most that is paid, in whole đồng; ``None`` where the text sets none.
        missing: For a rate that is not known, what is missing and where it would be found.
        source: The provision that sets it, or that names the text which does.

    Raises:
        InvalidLaw: There is no citation, a part that the kind needs is missing or of the wrong type, or there is
            a part that the kind has no use for.
    """

    kind: RateKind
    dong: int | None = None
    cost: Key | None = None
    ceiling: int | None = None
    missing: Label | None = field(default=None, metadata={"legal": False})
    source: Source = field(factory=_uncited, validator=_cited)

    def __attrs_post_init__(self) -> None:
        given = {name for name in ("dong", "cost", "ceiling", "missing") if getattr(self, name) is not None}
        if self.kind is RateKind.AT_COST:
            given.discard("ceiling")
        money = (self.dong, self.ceiling)
        if given != {_NEEDED[self.kind]} or not all(amount is None or _positive(amount) for amount in money):
            raise InvalidLaw(
                Problem(
                    f"rate.{self.source.citation.key}",
                    "rate",
                    "mức tiền thiếu, thừa hoặc không phải số nguyên đồng dương",
                    "a rate lacks its amount, has another beside it, or it is not a positive whole number of đồng",
                )
            )


class Quantity(Enum):
    """What a rate is multiplied by."""

    ONCE = "once"
    DAYS = "days"
    """Days of presence in the occasion, its first and its last day included."""
    DAYS_BEFORE_LAST = "days_before_last"
    """Days of presence without the day of leaving."""
    NUMBER = "number"
    """A recorded number."""


class Span(Enum):
    """Over what a limit is counted."""

    INTERVAL = "interval"
    """Each stay for itself."""
    CASE = "case"
    """All stays of the person together."""
    BEYOND_CASE = "beyond_case"
    """More than one case, such as all that one officer does in a month: one case cannot tell how much is left."""


@frozen(kw_only=True)
class Limit:
    """The most units that are paid; what lies beyond is cut and listed.

    Args:
        units: Whole units, inclusive; at least one.
        span: Over what they are counted.
        source: The provision that sets the limit.

    Raises:
        InvalidLaw: There is no citation, or the units are not a positive whole number.
    """

    units: int
    span: Span
    source: Source = field(factory=_uncited, validator=_cited)

    def __attrs_post_init__(self) -> None:
        if not _positive(self.units):
            raise InvalidLaw(
                Problem(
                    f"limit.{self.source.citation.key}",
                    "limit",
                    "giới hạn phải là số nguyên dương",
                    "a limit is a positive whole number of units",
                )
            )


@frozen
class When(Generic[Term]):
    """One of two terms by a condition; where the condition is open, either may apply."""

    condition: Condition
    then: "Term | When[Term]"
    otherwise: "Term | When[Term]"


def outcomes(term: object) -> Iterator[object]:
    """Every term that a term may lead to, in the order of the text; a term without conditions leads to itself.

    Args:
        term: A rate, a limit, a quantity, or a choice of them by conditions.

    >>> list(outcomes(Quantity.ONCE))
    [<Quantity.ONCE: 'once'>]
    """
    if isinstance(term, When):
        yield from outcomes(term.then)
        yield from outcomes(term.otherwise)
    else:
        yield term


if TYPE_CHECKING:
    RateTerm: TypeAlias = Rate | When[Rate]
    LimitTerm: TypeAlias = Limit | When[Limit | None] | None
    QuantityTerm: TypeAlias = Quantity | When[Quantity]
else:
    RateTerm = LimitTerm = QuantityTerm = object
