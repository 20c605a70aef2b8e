"""The facts of one day, and the occasions of a person of whom nothing else is known."""

__all__ = ["OneDay", "OneDayOccasions", "Stretch"]

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property
from itertools import repeat
from typing import Any, Final, NamedTuple

from attrs import field, frozen

from victim_protocol.case.history import History
from victim_protocol.case.person import Person
from victim_protocol.dates.age import lowest_of
from victim_protocol.dates.interval import Interval
from victim_protocol.engine.governing import Governing
from victim_protocol.engine.occasions import Occasions, Part
from victim_protocol.law.benefit import Occasion
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime
from victim_protocol.law.variables import Vector

_AGE, _LOWEST_AGE, _GOVERNED_BY = Key("age"), Key("lowest_age"), Key("governed_by")

WORKED_OUT: Final = (_LOWEST_AGE, _GOVERNED_BY)
"""The facts that follow from others here: from the age, and from the regime."""


class Stretch(NamedTuple):
    """Days of an occasion from the day asked on, on all of which the same is known."""

    days: int
    """How many, the first and the last included."""
    over: bool
    """Whether the occasion ends with them."""


@frozen(kw_only=True)
class OneDay:
    """What is known of somebody on one day; the repr tells only the day.

    Args:
        on: The day asked, and the first of every stretch.
        facts: What is known, by fact; an omitted one is unknown. Events are stated as ``Occurrence``.
        regime: The law that governs the person; ``None`` for the one that the day of identification decides.
        identified: The day of identification; ``None`` for none.
        stretches: For each occasion whose days are counted, how many there are from the day on.
        costs: What was spent, in whole đồng.
    """

    on: date
    facts: Mapping[Key, Any] = field(factory=dict, repr=False)
    regime: Key | None = field(default=None, repr=False)
    identified: date | None = field(default=None, repr=False)
    stretches: Mapping[Key, Stretch] = field(factory=dict, repr=False)
    costs: Mapping[Key, int] = field(factory=dict, repr=False)

    @property
    def history(self) -> History:
        """A history in which only what was spent is recorded."""
        spent = tuple((self.on, cost, dong) for cost, dong in self.costs.items())
        return History(person=Person(id="row"), principal=None, lasting=(), statements=(), events=(), costs=spent)


@frozen(kw_only=True)
class OneDayOccasions(Occasions):
    """The occasions of a person of whom the facts of one day are known: each is judged on that day.

    Args:
        one_day: What is known.
        regime: The law that governs the person.
    """

    one_day: OneDay
    regime: Regime

    @cached_property
    def governing(self) -> Governing:
        """The regime that governs, as it was given."""
        return Governing(self.regime, self.on)

    @cached_property
    def _known(self) -> Vector:
        facts = self.one_day.facts
        known = {**facts, _LOWEST_AGE: lowest_of(facts.get(_AGE, UNKNOWN)), _GOVERNED_BY: self.regime.key}
        return [*map(known.get, self.book.variables.facts, repeat(UNKNOWN)), *self.book.variables.choices(self.chosen)]

    def vector(self, _day: date) -> Vector:
        """What is known, as the book's conditions read it: the same on every day."""
        return self._known

    def parts(self, occasion: Occasion) -> tuple[Part, ...]:
        """The occasion as one part, under the law of the day asked."""
        stretch = self.one_day.stretches.get(occasion.key)
        last = self.on if stretch is None else self.on + timedelta(days=stretch.days - 1)
        return (
            Part(
                number=0,
                days=Interval(self.on, last),
                vector=self._known,
                snapshot=self.book.on(self.on, self.accept),
                begun=stretch is not None,
                over=stretch is not None and stretch.over,
            ),
        )
