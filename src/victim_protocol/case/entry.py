"""One entry of a case: something that happened or became known on a day."""

__all__ = ["Entry"]

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from victim_protocol.law.key import Key


@frozen(kw_only=True)
class Entry:
    """Something that happened to a person, or that became known, on a day.

    The repr tells nothing that is known of the person.

    Args:
        person: The code of the person.
        day: The day it happened, or from which its facts hold.
        recorded: The day it was written down, where that is another day; ``None`` for the same day.
        event: What happened; ``None`` where only facts became known.
        facts: What became known, by fact.
        since: The day from which the facts hold, where that is not ``day``.
        costs: What was spent, in whole đồng, by cost.
        actor: The body that acted.
        paper: The number or name of the paper that proves it.
        place: Where it happened.
    """

    person: str
    day: date
    recorded: date | None = field(default=None, repr=False)
    event: Key | None = None
    facts: Mapping[Key, Any] = field(factory=dict, converter=MappingProxyType, repr=False)
    since: date | None = field(default=None, repr=False)
    costs: Mapping[Key, int] = field(factory=dict, converter=MappingProxyType, repr=False)
    actor: Key | None = field(default=None, repr=False)
    paper: str | None = field(default=None, repr=False)
    place: str | None = field(default=None, repr=False)

    @property
    def written(self) -> date:
        """The day it was written down."""
        return self.recorded or self.day
