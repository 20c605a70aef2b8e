"""Time limits: by when a body must act, how long a state may last, and from which event that is counted."""

__all__ = ["LimitKind", "TimeLimit", "Unit"]

from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, check_key


class Unit(Enum):
    """What a length is counted in; a calendar day and a working day are never converted into each other."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"
    DAYS_PRESENT = "days_present"
    """Days of which the day of the start is the first, as a budget counts a stay."""


class LimitKind(Enum):
    """How a limit binds."""

    WITHIN = "within"
    """An act, at the latest so long after the start."""
    AT_ONCE = "at_once"
    """An act, immediately on the start: a duty without a number, which is not the number zero."""
    AT_MOST = "at_most"
    """A state that lasts so long from its start and no longer."""
    NOT_BEFORE = "not_before"
    """An act that falls due only so long after the start."""
    AT_LEAST_BEFORE = "at_least_before"
    """An act, at the latest so long before the start."""
    BEFORE = "before"
    """An act, at any time before the start: no number."""
    LAST_PART = "last_part"
    """An act within so long before another limit ends."""
    EVERY = "every"
    """An act once in every such time."""


_WITHOUT_LENGTH = (LimitKind.AT_ONCE, LimitKind.BEFORE)
_LONGEST = {
    Unit.HOURS: 24 * 36_525,
    Unit.DAYS: 36_525,
    Unit.WORKING_DAYS: 36_525,
    Unit.DAYS_PRESENT: 36_525,
    Unit.MONTHS: 1_200,
    Unit.YEARS: 100,
}
"""A century: no text sets more, and what is longer cannot be counted on a calendar."""
_UNITS = {LimitKind.LAST_PART: (Unit.DAYS,), LimitKind.NOT_BEFORE: (Unit.HOURS,)}
"""The units that a kind is counted in, where not all are."""


@frozen(kw_only=True)
class TimeLimit:
    """One limit, as one text sets it.

    Args:
        key: Stable code.
        act: What must be done, or what lasts, a key of the book; texts that limit one act name the same.
        actors: The bodies or persons bound, keys of the book.
        kind: How it binds.
        length: How many units; ``None`` where the text gives no number.
        unit: What they are; ``None`` with no number.
        starts: The event it is counted from, or towards; the first of several that happens.
        after: The limit whose end it is counted from, or whose last part it is; then that limit's start is its.
        received_when: The event whose day is taken while the start is not recorded: a file is received the day
            it is sent.
        done_by: The events of which the first fulfils it, where a case records them.
        once: Whether it is fulfilled by what was done before its start too.
        is_right: Whether it limits a right, which need not be used, and not a duty.
        condition: When it applies.
        regime: The regime toward whose persons it binds; ``None`` for anybody.
        extended: When another limit stands in its place, so that nobody is late by this one.
        conflict: The reading, and the choice of it, under which this limit and not its rivals binds.
        since: The first day of a start that it governs, inclusive.
        until: The last such day, inclusive; ``None`` while nothing ends it.
        in_force: The first day on which it can be asked for, inclusive, where its text reaches back to starts before
            that day; ``None`` where the days of the start say all.
        missing: What would have to be known to count it, where the text refers to what is not held.
        source: The provision.

    Raises:
        InvalidLaw: A length that is not a whole number above zero, stands without its unit or against its kind,
            or days that end before they begin.
    """

    key: Key = field(validator=check_key)
    act: Key
    actors: tuple[Key, ...]
    kind: LimitKind
    length: int | None = None
    unit: Unit | None = None
    starts: tuple[Key, ...]
    after: Key | None = None
    received_when: Key | None = None
    done_by: tuple[Key, ...] = ()
    once: bool = False
    is_right: bool = False
    condition: Condition = ALWAYS
    regime: Key | None = None
    extended: Condition = NEVER
    conflict: tuple[Key, str] | None = None
    since: date
    until: date | None = None
    in_force: date | None = None
    missing: Label | None = field(default=None, metadata={"legal": False})
    source: Source

    def __attrs_post_init__(self) -> None:
        problems = [*self._faults(f"limits.{self.key}")]
        if problems:
            raise InvalidLaw(*problems)

    def _faults(self, path: str) -> Iterator[Problem]:
        yield from self._of_length(path)
        if self.until is not None and self.until < self.since:
            yield Problem(path, "days", "kết thúc trước khi bắt đầu", "it ends before it begins")
        if self.in_force is not None and self.in_force <= self.since:
            yield Problem(path, "in_force", "hiệu lực không trở về trước", "it reaches back to no earlier start")
        if self.kind is LimitKind.LAST_PART and self.after is None:
            yield Problem(path, "after", "thiếu thời hạn mà nó thuộc về", "the limit that it is a part of is missing")

    def _of_length(self, path: str) -> Iterator[Problem]:
        counted = self.kind not in _WITHOUT_LENGTH and self.missing is None
        if counted is (self.length is None):
            yield Problem(path, "length", "thiếu hoặc thừa số", "a number is missing, or is one too many")
        if (self.length is None) is not (self.unit is None):
            yield Problem(path, "unit", "số phải đi cùng đơn vị", "a number and its unit go together")
        if self.length is not None and (type(self.length) is not int or self.length < 1):
            yield Problem(path, "positive", "thời hạn phải là số nguyên dương", "not a whole number above 0")
        if self.unit is not None and type(self.length) is int and self.length > _LONGEST[self.unit]:
            yield Problem(path, "length", "thời hạn dài hơn một thế kỷ", "longer than a century")
        if self.unit is not None and self.unit not in _UNITS.get(self.kind, tuple(Unit)):
            yield Problem(path, "kind", "loại thời hạn này không tính bằng đơn vị đó", "not counted in this unit")

    def governs(self, day: date) -> bool:
        """Whether it binds where the limit starts on a day.

        Args:
            day: The day of the start; the first and the last day count.
        """
        return self.since <= day and (self.until is None or day <= self.until)

    def ever_ran(self, end: date | None, asked: date) -> bool:
        """Whether its text was in force before its end, and is on the day asked.

        Args:
            end: Its last day, inclusive; ``None`` where it has none.
            asked: The day asked.
        """
        return self.in_force is None or self.in_force <= min(asked, asked if end is None else end)
