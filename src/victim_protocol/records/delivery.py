"""Deliveries: what was handed over to a person, beside what the law gives."""

__all__ = ["Delivery"]

from datetime import date

from attrs import field, frozen

from victim_protocol.law.key import Key
from victim_protocol.records.faults import refuse_negative


@frozen(kw_only=True)
class Delivery:
    """One support handed over to one person on one day.

    Args:
        id: A code, unique among the deliveries of a province.
        case: The code of the case.
        person: The code of the person in it.
        benefit: The support, a benefit of the book.
        day: The day on which it was handed over.
        quantity: How many times, days, meals or pieces it was; only for the reader, but 0 means that nothing was given.
        dong: What it was worth, in whole đồng; ``None`` for what is not counted in money.
        actor: The body that handed it over; ``None`` where that is not told.
        paper: The receipt or list that proves it.

    Raises:
        InvalidFact: A number is negative.

    >>> Delivery(id="d1", case="01", person="p01", benefit=Key("fare"), day=date(2017, 4, 1), dong=350_000)
    Delivery(id='d1', benefit='fare', day=datetime.date(2017, 4, 1))
    """

    id: str
    case: str = field(repr=False)
    person: str = field(repr=False)
    benefit: Key
    day: date
    quantity: int = field(default=1, repr=False)
    dong: int | None = field(default=None, repr=False)
    actor: Key | None = field(default=None, repr=False)
    paper: str | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        refuse_negative(quantity=self.quantity, dong=self.dong)
