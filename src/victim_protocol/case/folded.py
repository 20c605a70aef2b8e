"""What was recorded of one person, folded from one day to the next."""

__all__ = ["MOVES", "Folded"]

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import repeat
from typing import Any

from attrs import field, frozen

from victim_protocol.facts import FACTS
from victim_protocol.law.fact import UNKNOWN, FactKind, Occurrence, Unknown
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables

_DAY = timedelta(days=1)
_EVENT_FACTS = tuple(fact for fact in FACTS.values() if fact.kind is FactKind.EVENT and fact.linked is None)
_UNOPENED = {fact.key: fact.unopened for fact in _EVENT_FACTS}
_OF_THE_DEAD = {fact.key: False for fact in FACTS.values() if fact.of_the_living}


def _moves() -> Mapping[Key | None, tuple[tuple[Key, Occurrence | Unknown], ...]]:
    """For each event, where it brings which event facts."""
    moves: dict[Key | None, tuple[tuple[Key, Occurrence | Unknown], ...]] = {}
    for fact in _EVENT_FACTS:
        steps: list[tuple[Key | None, Occurrence | Unknown]] = [
            *((event, Occurrence.PENDING) for event in fact.opened_by),
            *((event, Occurrence.CLOSED) for event in fact.closed_by),
            *((event, UNKNOWN) for event in fact.doubted_by),
            (fact.event, Occurrence.HAPPENED),
        ]
        for event, value in steps:
            moves[event] = (*moves.get(event, ()), (fact.key, value))
    return moves


MOVES = _moves()
"""For each event, where it brings which event facts."""


def _moved(stands: dict[Key, Any], once: set[Key], event: Key) -> None:
    """Bring the event facts where an event brings them; ``once`` are those that have happened."""
    for key, value in MOVES.get(event, ()):
        if value is Occurrence.HAPPENED:
            once.add(key)
        elif (key in once) is not (value is UNKNOWN):
            continue  # what has happened may be doubted, and nothing else undoes it
        stands[key] = value


def _by_day(rows: Iterable[tuple[Any, ...]]) -> dict[date, list[tuple[Any, ...]]]:
    days: dict[date, list[tuple[Any, ...]]] = {}
    for day, *rest in rows:
        days.setdefault(day, []).append(tuple(rest))
    return days


@frozen(eq=False)
class Folded:
    """What is known of one person from each day on; age and links aside, which follow from other things.

    Args:
        days: The days on which something changes, in order.
        known: What is known before the first of them, then from each of them on.

    >>> Folded.of({}, ((date(2017, 3, 20), Key("rescued")),), (), None).on(date(2017, 3, 20))["certified"]
    <Occurrence.PENDING: 'pending'>
    """

    days: tuple[date, ...]
    known: tuple[Mapping[Key, Any], ...] = field(repr=False)
    _ordered: list[tuple[Variables, dict[int, list[Any]]]] = field(factory=list, init=False, repr=False)

    @classmethod
    def of(
        cls,
        lasting: Mapping[Key, Any],
        events: Iterable[tuple[date, Key]],
        statements: Iterable[tuple[date, Key, Any]],
        died: date | None,
    ) -> "Folded":
        """Fold what was recorded.

        Args:
            lasting: What is the same on every day.
            events: What happened, each with its day; those of one day in the order of recording.
            statements: Facts, each with the day from which it holds, in the same order.
            died: The day of death; from the next day on nothing is true that only the living have.
        """
        happened, told = _by_day(events), _by_day(statements)
        buried = {died + _DAY} if died is not None and died < date.max else set()
        days = sorted({*happened, *told, *buried})
        stands, stated, once = dict(_UNOPENED), dict[Key, Any](), set[Key]()
        known: list[Mapping[Key, Any]] = [{**lasting, **stands}]
        for day in days:
            for (event,) in happened.get(day, ()):
                _moved(stands, once, event)
            stated.update(told.get(day, ()))
            dead = _OF_THE_DEAD if died is not None and day > died else {}
            known.append({**lasting, **stands, **stated, **dead})
        return cls(tuple(days), tuple(known))

    def on(self, day: date) -> Mapping[Key, Any]:
        """What is known for a day.

        Args:
            day: The day, inclusive: what began on it counts.
        """
        return self.known[bisect_right(self.days, day)]

    def values(self, day: date, variables: Variables) -> list[Any]:
        """The same in the order of a book's facts; a list of the caller's own.

        Args:
            day: The day, inclusive.
            variables: Where each fact stands.
        """
        kept = self._ordered[-1] if self._ordered else None
        if kept is None or kept[0] is not variables:  # mostly one book is asked
            kept = (variables, {})
            self._ordered[:] = [kept]
        place = bisect_right(self.days, day)
        found = kept[1].get(place)
        if found is None:
            found = kept[1][place] = [*map(self.known[place].get, variables.facts, repeat(UNKNOWN))]
        return found.copy()
