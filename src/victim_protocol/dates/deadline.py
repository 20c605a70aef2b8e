"""A deadline: when a limit ends, why then, and how it stands on a day."""

__all__ = ["Deadline", "Standing", "State"]

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from attrs import field, frozen

from victim_protocol.dates.day import day_of
from victim_protocol.dates.working_days import Look
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit

_BACKWARDS = (LimitKind.BEFORE, LimitKind.AT_LEAST_BEFORE)


class State(Enum):
    """How a deadline stands."""

    NOT_OPEN = "not_open"
    """Its time has not come."""
    OPEN = "open"
    DUE_TODAY = "due_today"
    """The day is its last one."""
    LATE = "late"
    """Its last day has passed."""
    DONE = "done"
    DONE_LATE = "done_late"
    NO_NUMBER = "no_number"
    """It binds, and no number of days says until when."""
    NOT_KNOWN = "not_known"
    """Its end hangs on a text that is not held."""


class Standing(NamedTuple):
    """A state, with the whole days by which the last day has passed."""

    state: State
    days_late: int = 0


@frozen(kw_only=True, slots=False)  # without slots it is made in half the time, and a case has many
class Deadline:
    """When a limit ends, and everything that made it end then.

    Args:
        limit: The limit.
        start: The day or moment it is counted from, or towards.
        opens: The first day or moment of what must or may be done; ``None`` where it is open from the start on.
        counted: Where the count ends, before any move; ``None`` where no number is counted.
        due: The last day or moment, inclusive; ``None`` where the text gives no number, or it is not known.
        looks: The days that the calendar was asked about.
        sources: The limit's provision, then the rules of counting that were used.
        readings: The readings that the day hangs on, each with its choice.
    """

    limit: TimeLimit
    start: date
    opens: date | None = None
    counted: date | None = None
    due: date | None = None
    looks: tuple[Look, ...] = field(default=(), repr=False)
    sources: tuple[Source, ...] = field(default=(), repr=False)
    readings: Mapping[Key, str] = field(factory=dict, repr=False)

    @property
    def moved(self) -> bool:
        """Whether the end was moved from the day on which the count ends."""
        return self.due != self.counted

    @property
    def skipped(self) -> tuple[Look, ...]:
        """The days off that were passed over: not counted as working days, or moved away from."""
        return tuple(look for look in self.looks if look.off is not None and look.day != self.due)

    @property
    def forecast(self) -> bool:
        """Whether it rests on a year of the calendar that is only forecast."""
        return any(look.forecast for look in self.looks)

    @property
    def doubtful(self) -> tuple[date, ...]:
        """The days met on the way that something other than a law names as days off."""
        return tuple(look.day for look in self.looks if look.doubtful)

    def standing(self, on: date, done: date | None = None) -> Standing:
        """How it stands on a day.

        Args:
            on: The day asked, or a moment.
            done: The day on which it was fulfilled; ``None`` where that is not recorded.
        """
        if done is not None:
            return self._done(done)
        opens = self.opens or (None if self.limit.kind in _BACKWARDS else self.start)
        if opens is not None and _before(on, opens):
            return Standing(State.NOT_OPEN)
        if self.due is None:
            return self._without_end()
        late = (day_of(on) - day_of(self.due)).days
        if late > 0 or _before(self.due, on):
            return Standing(State.LATE, late)
        return Standing(State.OPEN if late else State.DUE_TODAY)

    def _without_end(self) -> Standing:
        if self.limit.missing is not None:
            return Standing(State.NOT_KNOWN)
        return Standing(State.OPEN if self.limit.kind is LimitKind.NOT_BEFORE else State.NO_NUMBER)

    def _done(self, done: date) -> Standing:
        late = 0 if self.due is None else max(0, (day_of(done) - day_of(self.due)).days)
        return Standing(State.DONE_LATE if late else State.DONE, late)


def _before(one: date, other: date) -> bool:
    """Whether one comes before the other: by the moment where both are moments, otherwise by the day."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one < other
    return day_of(one) < day_of(other)
