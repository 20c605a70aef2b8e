"""Norms: what a person may ask or must do, and how others must treat the person, beside what is given."""

__all__ = ["Norm", "NormKind"]

from datetime import date
from enum import Enum

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, check_key


class NormKind(Enum):
    """What a norm does."""

    RIGHT = "right"
    """The person may ask for it, or is protected in it."""
    DUTY = "duty"
    """The person must do it."""
    STANDARD = "standard"
    """A body that deals with the person must keep it."""
    PROHIBITION = "prohibition"
    """Nobody may do it."""
    SANCTION = "sanction"
    """It follows for whoever breaks a norm."""


@frozen(kw_only=True)
class Norm:
    """One sentence of law that governs conduct and has no amount, step or time limit of its own.

    Args:
        key: Stable code.
        kind: What it does.
        label: What it says, in our words.
        bearers: The bodies that must keep it, keys of the book; none where it binds the person or everybody.
        condition: Toward whom it holds.
        since: The first day on which it holds.
        until: The last such day; ``None`` while no end is known.
        sources: The provisions, the deciding one first; at least one.
    """

    key: Key = field(validator=check_key)
    kind: NormKind
    label: Label = field(metadata={"legal": False})
    bearers: tuple[Key, ...] = ()
    condition: Condition = ALWAYS
    since: date
    until: date | None = None
    sources: tuple[Source, ...]

    def holds_on(self, day: date) -> bool:
        """Whether the texts are in force on a day.

        Args:
            day: The day.
        """
        return self.since <= day and (self.until is None or day <= self.until)
