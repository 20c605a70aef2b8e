"""A duty: who must do what, by when, under which text, and how that stands."""

__all__ = ["Duty", "DutyState"]

from datetime import date
from enum import Enum

from attrs import frozen

from victim_protocol.dates.day import day_of
from victim_protocol.engine.due import Due
from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key


class DutyState(Enum):
    """How a duty stands."""

    LATE = "late"
    """A limit on it has passed; of two texts that differ, at least one."""
    LEFT = "left"
    """The case went on without it, as recorded."""
    OPEN = "open"
    UNCERTAIN = "uncertain"
    """Whether it is owed hangs on what is not known."""
    DONE_LATE = "done_late"
    """It was done after the last day."""
    SUSPENDED = "suspended"
    """It waits, since the person refused support, left or disappeared."""


@frozen(kw_only=True)
class Duty:
    """One thing that somebody must do.

    Args:
        procedure: The procedure it belongs to; ``None`` for one that only a time limit tells of.
        act: What is to be done.
        actors: Who must do it; none where no text says.
        receivers: To whom it goes.
        events: What fulfils it, each in its own way.
        forms: The papers that the text asks for.
        state: How it stands.
        dues: The limits on it, the earliest first; none where no text sets one.
        needs: What would have to be known to say whether it is owed.
        doubts: Open conflicts between texts that it rests on, as keys of readings.
        silent: What no text says of it.
        sources: The provisions, the deciding one first.
    """

    procedure: Key | None
    act: Key
    actors: tuple[Key, ...]
    receivers: tuple[Key, ...] = ()
    events: tuple[Key, ...]
    forms: tuple[Key, ...] = ()
    state: DutyState
    dues: tuple[Due, ...] = ()
    needs: tuple[Key, ...] = ()
    doubts: tuple[Key, ...] = ()
    silent: tuple[Label, ...] = ()
    sources: tuple[Source, ...]

    @property
    def end(self) -> date | None:
        """The earliest last day; ``None`` where there is none."""
        ends = [day_of(due.end) for due in self.dues if due.end is not None]
        return min(ends, default=None)
