"""What is assumed of a year to come: so many people like some who came before."""

__all__ = ["Assumed", "Assumptions"]

from attrs import field, frozen

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.records.faults import refuse_negative


@frozen(kw_only=True)
class Assumed:
    """A number of people like one who came before.

    Args:
        name: What the group is called.
        case: The code of the case of whom they are like.
        low: How many come at the least.
        high: How many at the most.

    Raises:
        InvalidFact: A number is negative, or the most is less than the least.
    """

    name: str
    case: str = field(repr=False)
    low: int
    high: int

    def __attrs_post_init__(self) -> None:
        refuse_negative(low=self.low, high=self.high)
        if self.high < self.low:
            vi, en = "số nhiều nhất nhỏ hơn số ít nhất", "the most is less than the least"
            raise InvalidFact(Problem("high", "bounds", vi, en))


@frozen(kw_only=True)
class Assumptions:
    """What is assumed of a year.

    Args:
        year: The year.
        groups: The groups; each case with all of its persons.
    """

    year: int
    groups: tuple[Assumed, ...]
