"""Activities: conferences, trainings and what was told to the public, with counts that may be lower bounds."""

__all__ = ["Activity", "ActivityKind", "Count"]

from datetime import date
from enum import Enum

from attrs import field, frozen

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.records.faults import refuse_negative


@frozen
class Count:
    """A number of things or people, which may be only the least that it was.

    Args:
        low: The number, or the least that it was.
        is_open: Whether it may have been more.

    Raises:
        InvalidFact: The number is negative.

    >>> str(Count.parse(">1000") + Count(50))
    '>1050'
    """

    low: int
    is_open: bool = False

    def __attrs_post_init__(self) -> None:
        refuse_negative(count=self.low)

    @classmethod
    def parse(cls, text: str) -> "Count":
        """Read ``563``, or ``>1000`` for more than that.

        Args:
            text: The digits, without points or commas.

        Raises:
            InvalidFact: It is neither.
        """
        more, digits = text.startswith(">"), text.removeprefix(">")
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS):
            vi, en = "cần số như 563, hoặc >1000 nếu hơn số đó", "a number such as 563, or >1000 for more than that"
            raise InvalidFact(Problem("count", "number", vi, en))
        return cls(int(digits) + more, more)

    def __add__(self, other: "Count") -> "Count":
        """Both together; what is only the least in one is only the least in the sum."""
        return Count(self.low + other.low, self.is_open or other.is_open)

    def __str__(self) -> str:
        """As it is written."""
        return f">{self.low - 1}" if self.is_open else str(self.low)


_MOST_DIGITS = 12


class ActivityKind(Enum):
    """What was done."""

    CONFERENCE = "conference"
    TRAINING = "training"
    COMMUNICATION = "communication"

    @property
    def label(self) -> Label:
        """Its name.

        >>> ActivityKind.TRAINING.label.en
        'training'
        """
        return _LABELS[self]


_LABELS = {
    ActivityKind.CONFERENCE: Label("hội nghị", "conference"),
    ActivityKind.TRAINING: Label("tập huấn", "training"),
    ActivityKind.COMMUNICATION: Label("truyền thông", "communication"),
}


@frozen(kw_only=True)
class Activity:
    """Something that was held, or told to the public.

    Args:
        id: A code, unique among the activities of a province.
        day: The day on which it was, or ended.
        kind: What it was.
        level: At what level it was held, in the words of the office, such as ``province``.
        where: Where, in the words of the office.
        times: How many there were.
        attendances: How many came; who came twice counts twice; ``None`` where that is not told.
        leaflets: How many leaflets were handed out; ``None`` where that is not told.
        districts: In how many districts or places; ``None`` where that is not told.

    >>> Activity(id="a1", day=date(2017, 6, 30), kind=ActivityKind.CONFERENCE, times=6, attendances=Count(563)).times
    6
    """

    id: str
    day: date
    kind: ActivityKind
    level: str = ""
    where: str = field(default="", repr=False)
    times: int = 1
    attendances: Count | None = None
    leaflets: Count | None = None
    districts: int | None = None

    def __attrs_post_init__(self) -> None:
        refuse_negative(times=self.times, districts=self.districts)
