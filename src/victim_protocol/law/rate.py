"""Rates: how much money a provision gives for one unit, or that this is not known."""

__all__ = ["Limit", "LimitTerm", "Quantity", "QuantityTerm", "Rate", "RateKind", "RateTerm", "Span", "When"]

from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key

Term = TypeVar("Term")


class RateKind(Enum):
    """How the text states an amount."""

    EXACTLY = "exactly"
    AT_LEAST = "at_least"
    AT_COST = "at_cost"
    NOT_KNOWN = "not_known"


def _cited(_owner: object, _attribute: object, source: object) -> None:
    if not isinstance(source, Source):
        raise InvalidLaw(
            Problem("rate.source", "citation", "mức tiền thiếu trích dẫn", "a rate or limit without a citation")
        )


@frozen(kw_only=True)
class Rate:
    """An amount of money for one unit.

    Args:
        kind: How the text states it.
        dong: Whole đồng, for a fixed amount or a floor.
        cost: For a rate at cost, the recorded cost that is paid.
        ceiling: For a rate at cost, the most that is paid, in whole đồng; ``None`` where the text sets none.
        missing: For a rate that is not known, what is missing and where it would be found.
        source: The provision that sets it, or that names the text which does.

    Raises:
        InvalidLaw: There is no citation, or a part that the kind needs is missing or of the wrong type.
    """

    kind: RateKind
    dong: int | None = None
    cost: Key | None = None
    ceiling: int | None = None
    missing: Label | None = field(default=None, metadata={"legal": False})
    source: Source = field(validator=_cited)

    def __attrs_post_init__(self) -> None:
        needed = {
            RateKind.EXACTLY: self.dong,
            RateKind.AT_LEAST: self.dong,
            RateKind.AT_COST: self.cost,
            RateKind.NOT_KNOWN: self.missing,
        }
        money = [value for value in (self.dong, self.ceiling) if value is not None]
        if needed[self.kind] is None or any(type(value) is not int or value <= 0 for value in money):
            raise InvalidLaw(
                Problem(
                    f"rate.{self.source.citation.key}",
                    "rate",
                    "mức tiền thiếu hoặc không phải số nguyên đồng dương",
                    "a rate lacks its amount, or it is not a positive whole number of đồng",
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


@frozen(kw_only=True)
class Limit:
    """The most units that are paid; what lies beyond is cut and listed.

    Args:
        units: Whole units, inclusive.
        span: Over what they are counted.
        source: The provision that sets the limit.
    """

    units: int
    span: Span
    source: Source = field(validator=_cited)


@frozen
class When(Generic[Term]):
    """One of two terms by a condition; where the condition is open, either may apply."""

    condition: Condition
    then: "Term | When[Term]"
    otherwise: "Term | When[Term]"


if TYPE_CHECKING:
    RateTerm: TypeAlias = Rate | When[Rate]
    LimitTerm: TypeAlias = Limit | None | When[Limit | None]
    QuantityTerm: TypeAlias = Quantity | When[Quantity]
else:
    RateTerm = LimitTerm = QuantityTerm = object
