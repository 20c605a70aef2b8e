"""What is due: one limit that has started, from which day, and by when it ends."""

__all__ = ["Due", "KnownBy", "Start"]

from datetime import date
from enum import Enum
from typing import NamedTuple

from attrs import frozen

from victim_protocol.dates.day import day_of
from victim_protocol.dates.deadline import Deadline, Standing, State
from victim_protocol.errors import Problem
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import TimeLimit


class KnownBy(Enum):
    """How the day is known from which a limit is counted."""

    RECORDED = "recorded"
    """The event is recorded."""
    SENT = "sent"
    """Its sending is recorded; it is taken to be received on the same day."""
    LATEST = "latest"
    """The step before is not recorded; the latest day on which it is in time is taken."""


class Start(NamedTuple):
    """A day from which a limit is counted."""

    day: date
    event: Key
    """What happened on it, or is taken to happen on it at the latest."""
    known_by: KnownBy


@frozen(kw_only=True)
class Due:
    """One limit that has started, or will have at the latest.

    Args:
        limit: The limit.
        start: The day it is counted from, and how that is known.
        deadline: Its end; ``None`` where it cannot be counted, which ``problem`` says.
        done: The day on which it was fulfilled; ``None`` where that is not recorded.
        needs: The unknowns on which it depends whether it applies at all; none where it is known to.
        problem: Why it cannot be counted: the calendar ends, or a moment is needed.
    """

    limit: TimeLimit
    start: Start
    deadline: Deadline | None
    done: date | None = None
    needs: tuple[Key, ...] = ()
    problem: Problem | None = None

    @property
    def end(self) -> date | None:
        """The last day or moment; ``None`` where there is no number, or it cannot be counted."""
        return None if self.deadline is None else self.deadline.due

    @property
    def evidence(self) -> Evidence:
        """How well the provision is known that sets the limit."""
        return self.limit.source.evidence

    def standing(self, on: date) -> Standing | None:
        """How it stands on a day; ``None`` where it cannot be counted.

        Args:
            on: The day asked.
        """
        if self.deadline is None:
            return None
        if self.done is None and self.start.known_by is KnownBy.LATEST and day_of(on) > self.start.day:
            return Standing(State.NOT_OPEN)  # the step before is late: this one has not begun
        return self.deadline.standing(on, self.done)
