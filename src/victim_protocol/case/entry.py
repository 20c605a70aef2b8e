"""One entry of a case: something that happened or became known on a day."""

__all__ = ["Entry"]

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from attrs import asdict, field, frozen

from victim_protocol.law.key import Key


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
    paper: str | None = field(default=None, repr=False)
    place: str | None = field(default=None, repr=False)

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
