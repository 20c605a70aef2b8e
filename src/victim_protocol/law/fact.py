"""What may be known about a person, and how little of it."""

__all__ = [
    "LATER",
    "REACHING",
    "UNKNOWN",
    "UNSETTLED",
    "Fact",
    "FactKind",
    "FactValue",
    "Later",
    "Occurrence",
    "Range",
    "Unknown",
    "Unsettled",
]

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import field, frozen

from victim_protocol.confidential import Confidential
from victim_protocol.errors import InvalidFact, InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.key import Key, check_key


class Unknown(Enum):
    """The one value that stands for "not known"; it is neither false nor zero."""

    UNKNOWN = "unknown"

    __hash__ = object.__hash__  # members are single, and the look-up of a value is hot

    def __bool__(self) -> bool:
        """Refuse to be read as a truth.

        Raises:
            InvalidFact: Always.
        """
        raise InvalidFact(
            Problem("fact", "unknown", "chưa biết không phải là đúng hay sai", "unknown is neither true nor false")
        )


UNKNOWN: Final = Unknown.UNKNOWN
"""That a fact may have any value."""


class Occurrence(Enum):
    """Where an event stands, as recorded."""

    HAPPENED = "happened"
    PENDING = "pending"
    """It has not happened and something under way leads to it."""
    LAPSED = "lapsed"
    """On a day in the past it was under way; it did not happen by then and no longer can have."""
    REACHED = "reached"
    """On a day in the past it was under way; it happened later and counts for that day as well."""
    CLOSED = "closed"
    """It has not happened and nothing under way leads to it any more."""

    __hash__ = object.__hash__  # as above


class Later(Enum):
    """An event that had not happened on the days judged and happened after them, by the day asked."""

    LATER = "later"

    __hash__ = object.__hash__  # as above


class Unsettled(Enum):
    """An event that has happened, is closed, or stays pending while all others happen."""

    UNSETTLED = "unsettled"

    __hash__ = object.__hash__  # as above


UNSETTLED: Final = Unsettled.UNSETTLED
"""What an event of which nothing is known is taken to be where it comes last of all; no fact ever has this value."""

LATER: Final = Later.LATER
"""Whether it counts for the days before it hangs on a reading that is open."""

REACHING: Final[Mapping[str, Occurrence]] = MappingProxyType(
    {"reaches_back": Occurrence.REACHED, "from_its_day": Occurrence.LAPSED}
)
"""The choices of such a reading, and what each makes of an event that happened later."""


@frozen
class Range:
    """A whole number known only between two bounds.

    Args:
        low: The lower bound, inclusive.
        high: The upper bound, inclusive; ``None`` where there is none.

    Raises:
        InvalidFact: The upper bound lies below the lower one.

    >>> Range(13, 14)
    Range(low=13, high=14)
    """

    low: int
    high: int | None

    def __attrs_post_init__(self) -> None:
        if self.high is not None and self.high < self.low:
            raise InvalidFact(
                Problem("range", "bounds", "cận trên nhỏ hơn cận dưới", "the upper bound lies below the lower one")
            )


def _counts(value: object) -> bool:
    """Whether a number, or both bounds of one, are whole and not negative; a truth is no number."""
    if isinstance(value, Range):
        return _counts(value.low) and (value.high is None or _counts(value.high))
    return type(value) is int and value >= 0


FactValue: TypeAlias = bool | str | int | Range | Occurrence | Later | Unknown
"""What may be known of a fact."""


class FactKind(Enum):
    """What values a fact can take."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    EVENT = "event"


@frozen(kw_only=True)
class Fact:
    """A fact of the vocabulary, its type, and the words that explain it.

    Args:
        key: Stable code.
        kind: What values it takes.
        label: Its name.
        holds: The phrase where a condition on it holds; for an event, where it has happened.
        fails: The phrase where the condition does not hold.
        choices: The values of a choice.
        named: The name of each value, in their order; none where they are told by their codes.
        lasting: Whether it is true on every day once it is known, such as a citizenship.
        derived: Whether it is worked out from others and cannot be stated.
        linked: The fact of the person accompanied whose value this one takes.
        late_for: For a truth that is worked out from a right's time limit, that limit: whether it was missed.
        reaches_back: For an event fact, the reading on whether it counts for days before it happened.
        event: For an event fact, the event that makes it happen.
        opened_by: The events after which it is pending.
        closed_by: The events after which it is closed, unless it has happened.
        doubted_by: The events after which nobody knows whether it stands, although it has happened.
        of_the_living: Whether it is false of the dead, such as a wish or a need.
        of_establishments: Whether it is said of an establishment, and of nobody else.
        tells: Which confidential things it tells, beside being part of somebody's file.
        unopened: Its value while none of these has been recorded.

    Raises:
        InvalidLaw: A choice lists fewer than two values, or one of them twice, or not every name; or another kind
            lists any.
    """

    key: Key = field(validator=check_key)
    kind: FactKind
    label: Label = field(metadata={"legal": False})
    holds: Label = field(metadata={"legal": False})
    fails: Label = field(metadata={"legal": False})
    choices: tuple[str, ...] = ()
    named: tuple[Label, ...] = field(default=(), metadata={"legal": False})
    lasting: bool = False
    derived: bool = False
    linked: Key | None = None
    late_for: Key | None = None
    reaches_back: Key | None = None
    event: Key | None = None
    opened_by: tuple[Key, ...] = ()
    closed_by: tuple[Key, ...] = ()
    doubted_by: tuple[Key, ...] = ()
    of_the_living: bool = False
    of_establishments: bool = False
    tells: frozenset[Confidential] = field(default=frozenset(), metadata={"legal": False})
    unopened: Occurrence | Unknown = UNKNOWN

    def __attrs_post_init__(self) -> None:
        several = len(set(self.choices)) == len(self.choices) > 1 and len(self.named) in (0, len(self.choices))
        if not (several if self.kind is FactKind.CHOICE else not (self.choices or self.named)):
            raise InvalidLaw(
                Problem(
                    f"fact.{self.key}",
                    "choices",
                    "chỉ một lựa chọn, và mọi lựa chọn, liệt kê ít nhất hai giá trị khác nhau, mỗi giá trị một tên",
                    "a choice, and only a choice, lists at least two values, each once and with its name",
                )
            )

    @property
    def can_be_stated(self) -> bool:
        """Whether a case may state it; others are worked out, from events, birth dates, links or other facts."""
        return not self.derived and self.kind is not FactKind.EVENT

    def value_label(self, value: str) -> Label:
        """The name of a value of a choice; its code, where it has none.

        Args:
            value: One of its choices.
        """
        return dict(zip(self.choices, self.named, strict=False)).get(value) or Label(value, value)

    def accepts(self, value: object) -> bool:
        """Whether a stated value is of this fact's type; unknown always is.

        Args:
            value: Anything; numbers are whole and not negative.

        >>> name = Label("số ngày đi đường", "days on the road")
        >>> days = Fact(key=Key("days_on_road"), kind=FactKind.NUMBER, label=name, holds=name, fails=name)
        >>> days.accepts(2), days.accepts(Range(2, None)), days.accepts("2"), days.accepts(True)
        (True, True, False, False)
        """
        if value is UNKNOWN:
            return True
        match self.kind:
            case FactKind.YES_NO:
                return type(value) is bool
            case FactKind.CHOICE:
                return type(value) is str and value in self.choices
            case FactKind.NUMBER:
                return _counts(value)
            case _:
                return isinstance(value, Occurrence)
