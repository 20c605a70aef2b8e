"""A world of which all that matters is known: what a row of the table is a formula over."""

__all__ = ["AWAITED", "Grant", "Known", "World", "considered", "owed"]

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from victim_protocol.law.benefit import Status

Known: TypeAlias = Mapping[str, Any]
Grant: TypeAlias = Status | None
"""What a text gives in a world: owed, considered, or nothing."""
AWAITED = "certificate_awaited"
"""The one truth that no cell states: the certificate may still come."""


class World:
    """Plain truths on a day.

    Args:
        day: The day.
        known: Each fact, event, reading and missing text that a cell settles, with its value.
    """

    __slots__ = ("day", "known")

    def __init__(self, day: date, known: Known) -> None:
        self.day, self.known = day, known

    def __call__(self, truth: str) -> bool:
        """Whether a fact is true, an event has happened, or a text that is not held says so."""
        return bool(self.known[truth])

    def chose(self, name: str, *values: str) -> bool:
        """Whether a choice or a reading is one of these."""
        return self.known[name] in values

    def since(self, day: date) -> bool:
        """Whether the texts of a day are in force."""
        return self.day >= day

    @property
    def age(self) -> int:
        """The true age."""
        return int(self.known["age"])

    @property
    def lowest_age(self) -> int:
        """The lowest age that the person can have, by what is known of the birth."""
        return int(self.known["lowest_age"])


def owed(holds: bool) -> Grant:
    """What must be given where the words hold."""
    return Status.OWED if holds else None


def considered(holds: bool) -> Grant:
    """What is considered where the words hold."""
    return Status.CONSIDERED if holds else None
