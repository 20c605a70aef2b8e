"""Benefits: who is given what on which grounds, how much of it, and by whom."""

__all__ = [
    "Allowance",
    "Benefit",
    "Body",
    "Force",
    "Ground",
    "Occasion",
    "Provision",
    "Recipient",
    "Role",
    "Status",
]

from enum import Enum

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, check_key
from victim_protocol.law.paper import Papers
from victim_protocol.law.rate import LimitTerm, Quantity, QuantityTerm, RateTerm, outcomes


class Status(Enum):
    """What the law says of a person and a benefit; the bits of a set of statuses, from worst to best."""

    REFUSED = 1
    NOT_YET = 2
    CONSIDERED = 4
    OWED = 8
    UNDETERMINED = 0
    """Several of the others remain possible."""

    @property
    def code(self) -> str:
        """The stable code in files and payloads.

        >>> Status.NOT_YET.code
        'not_yet'
        """
        return self.name.lower()

    @property
    def grants(self) -> bool:
        """Whether something is given, or at least to be considered."""
        return self in (Status.OWED, Status.CONSIDERED)


class Force(Enum):
    """How strongly a text gives: it must be given, or the body considers it."""

    OWED = "owed"
    CONSIDERED = "considered"

    @property
    def status(self) -> Status:
        """The status of a person for whom a ground of this force holds."""
        return Status[self.name]


@frozen
class Ground:
    """One way to be given a benefit.

    Args:
        condition: Who, when and for what.
        force: Whether it must be given or is considered.
        source: The provision that gives it.
    """

    condition: Condition
    force: Force
    source: Source


@frozen(kw_only=True)
class Occasion:
    """The interval of a person's case that a benefit is judged on.

    Args:
        key: Stable code.
        label: Its name.
        begins: The events of which the first begins it, its day inclusive; none for the day asked alone.
        ends: The events of which the first ends it, that day inclusive; none for an occasion of one day.

    Where none of the events has happened, the day asked is used.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})
    begins: tuple[Key, ...] = ()
    ends: tuple[Key, ...] = ()


class Role(Enum):
    """What a body does for a benefit."""

    DELIVERS = "delivers"
    DECIDES = "decides"
    PAYS = "pays"


@frozen
class Body:
    """A body that delivers a benefit, decides on it or pays for it.

    Args:
        actor: The body, a key of the book.
        role: What it does.
        source: The provision that says so.
        condition: When it is this body that does it.
    """

    actor: Key
    role: Role
    source: Source
    condition: Condition = ALWAYS


@frozen(kw_only=True)
class Provision:
    """A benefit as the texts in force on some days give it.

    Args:
        grounds: The ways to be given it; the best that holds decides.
        bodies: Who delivers, who decides and who pays.
        papers: What must be brought, each of them one of several.
    """

    grounds: tuple[Ground, ...]
    bodies: tuple[Body, ...] = ()
    papers: tuple[Papers, ...] = ()


class Recipient(Enum):
    """To whom the money of a benefit goes."""

    PERSON = "person"
    """To the person, or spent on what the person is given."""
    BODY = "body"
    """To a body or its staff, for what they do for the person; no part of what the person is owed."""


@frozen(kw_only=True)
class Allowance:
    """The money of a benefit.

    Args:
        rate: The amount for one unit, day by day.
        quantity: What it is multiplied by; which days count may hang on a reading.
        number: For a recorded number, the fact that holds it.
        limit: The most units that are paid, day by day; ``None`` where no text sets a limit.

    Raises:
        InvalidLaw: A recorded number without its fact, or a fact without a recorded number.
    """

    rate: Series[RateTerm]
    quantity: QuantityTerm
    number: Key | None = None
    limit: Series[LimitTerm] | None = None

    def __attrs_post_init__(self) -> None:
        if (Quantity.NUMBER in outcomes(self.quantity)) != (self.number is not None):
            raise InvalidLaw(
                Problem(
                    "allowance.number",
                    "number",
                    "chỉ số lượng ghi nhận mới nêu dữ kiện, và phải nêu",
                    "a recorded number, and only that, names its fact",
                )
            )


@frozen(kw_only=True)
class Benefit:
    """A support under one regime.

    Args:
        key: Stable code.
        label: Its name.
        regime: The regime that gives it.
        occasion: The occasion it is judged on.
        provisions: What the texts say, day by day.
        allowance: Its money; ``None`` where it is given in kind.
        recipient: To whom the money goes.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})
    regime: Key
    occasion: Key
    provisions: Series[Provision]
    allowance: Allowance | None = None
    recipient: Recipient = Recipient.PERSON
