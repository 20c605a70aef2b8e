"""One entry of a case: something that happened or became known on a day."""

__all__ = ["Entry"]

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from types import MappingProxyType
from typing import Any, Final

from attrs import asdict, field, frozen

from victim_protocol.confidential import TELLS, Confidential
from victim_protocol.law.key import Key

_ANYTHING: Final = MappingProxyType({TELLS: frozenset(Confidential)})
"""What a text in free words may tell."""


def _facts(facts: Mapping[Key, Any]) -> Mapping[Key, Any]:
    """A copy that nobody can change."""
    return MappingProxyType(dict(facts))


def _costs(costs: Mapping[Key, int]) -> Mapping[Key, int]:
    """A copy that nobody can change."""
    return MappingProxyType(dict(costs))


@frozen(kw_only=True)
class Entry:
    """Something that happened to a person, or that became known, on a day.

    The repr holds the person's code and the day, and nothing that is known of the person.

    Args:
        person: The code of the person.
        day: The day it happened, or from which its facts hold, inclusive.
        recorded: The day it was written down, where that is a later day; ``None`` for the same day.
        event: What happened; ``None`` where only facts became known.
        facts: What became known, by fact; ``UNKNOWN`` takes a fact back. A copy is kept.
        since: The day from which the facts hold, inclusive, where that is not ``day``; not after it was written down.
        costs: What was spent, in whole đồng, by cost. A copy is kept.
        actor: The body that acted.
        paper: The number or name of the paper that proves it.
        place: Where it happened.
        id: A code, unique in the case, by which a later entry or a redaction names this one.
        receiver: The body to which it was handed.
        forms: The papers in set form that were made or handed over; a law book holds their vocabulary.
        corrects: The id of an earlier entry of the person, which this one takes back: that one counts no more.
            With nothing else it is a withdrawal; what takes back a correction lets the first entry count again.
        departs: Whether it happened although the procedure did not allow it.
        reason: Why, in free words.
        happened_at: The moment at which it happened, on ``day`` in Viet Nam's time.
        recorded_at: The moment at which it was written down, on the day ``written``.

    >>> Entry(person="p1", day=date(2017, 3, 20), event=Key("certified"), facts={Key("poor_household"): True})
    Entry(person='p1', day=datetime.date(2017, 3, 20))
    """

    person: str
    day: date
    recorded: date | None = field(default=None, repr=False)
    event: Key | None = field(default=None, repr=False)
    facts: Mapping[Key, Any] = field(factory=dict, converter=_facts, repr=False, hash=False)
    since: date | None = field(default=None, repr=False)
    costs: Mapping[Key, int] = field(factory=dict, converter=_costs, repr=False, hash=False)
    actor: Key | None = field(default=None, repr=False)
    paper: str | None = field(default=None, repr=False, metadata=_ANYTHING)
    place: str | None = field(default=None, repr=False, metadata=_ANYTHING)
    id: str | None = field(default=None, repr=False)
    receiver: Key | None = field(default=None, repr=False)
    forms: tuple[Key, ...] = field(default=(), repr=False)
    corrects: str | None = field(default=None, repr=False)
    departs: bool = field(default=False, repr=False)
    reason: str | None = field(default=None, repr=False, metadata=_ANYTHING)
    happened_at: datetime | None = field(default=None, repr=False)
    recorded_at: datetime | None = field(default=None, repr=False)

    def __reduce__(self) -> tuple[Callable[[], "Entry"], tuple[()]]:
        """Pickle and copy by what was stated, since read-only mappings cannot be pickled."""
        stated = asdict(self, recurse=False)
        return partial(Entry, **{**stated, "facts": dict(self.facts), "costs": dict(self.costs)}), ()

    @property
    def written(self) -> date:
        """The day it was written down.

        >>> Entry(person="p1", day=date(2017, 3, 20)).written
        datetime.date(2017, 3, 20)
        """
        return self.recorded or self.day

    @property
    def holds_from(self) -> date:
        """The day from which its facts hold, inclusive.

        >>> Entry(person="p1", day=date(2017, 3, 20), since=date(2016, 1, 1)).holds_from
        datetime.date(2016, 1, 1)
        """
        return self.since or self.day
