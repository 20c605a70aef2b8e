"""What may stand in the way of an act, row by row."""

__all__ = ["UNCHECKED", "Act", "Fault", "Objection"]

from datetime import date
from enum import Enum
from typing import NamedTuple, Protocol

from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Transition


class Act(Protocol):
    """What a machine must know of an act; an entry of a case tells it."""

    @property
    def event(self) -> Key | None:
        """What happened."""

    @property
    def day(self) -> date:
        """The day on which it happened."""

    @property
    def actor(self) -> Key | None:
        """Who acted; ``None`` where that is not recorded."""

    @property
    def receiver(self) -> Key | None:
        """To whom; ``None`` where that is not recorded."""

    @property
    def forms(self) -> tuple[Key, ...]:
        """The papers in set form that are recorded."""


class Fault(Enum):
    """Why a row cannot be taken."""

    STAGE = "stage"
    """The stage has no row for the event."""
    DAY = "day"
    """The row was not the law on that day."""
    READING = "reading"
    """The row stands under another choice of a reading."""
    ACTOR = "actor"
    RECEIVER = "receiver"
    FORM = "form"
    GUARD = "guard"
    """What must hold does not hold."""
    MISSING = "missing"
    """It is not known whether it holds."""
    ACTOR_MISSING = "actor_missing"
    """It is not recorded who acted, or which unit of a body did."""
    RECEIVER_MISSING = "receiver_missing"
    SUSPENDED = "suspended"
    """What is done with the person waits, as an event that may happen everywhere has happened."""

    __hash__ = object.__hash__  # members are single


UNCHECKED = frozenset({Fault.ACTOR_MISSING, Fault.RECEIVER_MISSING})
"""What is only not known of an act that is recorded, and does not show it to be unlawful."""


class Objection(NamedTuple):
    """One thing that stands in the way of one row."""

    row: Transition | None
    """The row; ``None`` where the stage has none for the event."""
    fault: Fault
    needs: tuple[Key, ...] = ()
    """What would have to be known; of a guard that fails, what made it fail."""
