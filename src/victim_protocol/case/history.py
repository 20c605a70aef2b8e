"""What was recorded of one person, folded into what is known on a day."""

__all__ = ["History", "facts_on"]

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.age import age_on
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.facts import FACTS
from victim_protocol.law.fact import FactKind, Occurrence
from victim_protocol.law.key import Key

if TYPE_CHECKING:
    from victim_protocol.case.case import Case

_EVENT_FACTS = tuple(fact for fact in FACTS.values() if fact.kind is FactKind.EVENT and fact.linked is None)
_LINKED_FACTS = tuple(fact for fact in FACTS.values() if fact.linked is not None)
_UNOPENED = {fact.key: fact.unopened for fact in _EVENT_FACTS}


def _moves() -> Mapping[Key, tuple[tuple[Key, Occurrence], ...]]:
    """For each event, where it brings which event facts."""
    moves: dict[Key, list[tuple[Key, Occurrence]]] = {}
    for fact in _EVENT_FACTS:
        for event in fact.opened_by:
            moves.setdefault(event, []).append((fact.key, Occurrence.PENDING))
        for event in fact.closed_by:
            moves.setdefault(event, []).append((fact.key, Occurrence.CLOSED))
        if fact.event is not None:
            moves.setdefault(fact.event, []).append((fact.key, Occurrence.HAPPENED))
    return {event: tuple(steps) for event, steps in moves.items()}


_MOVES = _moves()


@frozen(kw_only=True)
class History:
    """What was recorded of one person, in the order of time.

    Args:
        person: The person.
        principal: The history of the person accompanied; ``None`` for nobody.
        lasting: Facts that are true on every day.
        statements: Other facts, each with the day from which it holds, the earliest first.
        events: What happened, each with its day, the earliest first.
        costs: What was spent, each with its day, in whole đồng.
    """

    person: Person
    principal: "History | None"
    lasting: Mapping[Key, Any]
    statements: tuple[tuple[date, Key, Any], ...]
    events: tuple[tuple[date, Key], ...]
    costs: tuple[tuple[date, Key, int], ...]

    @classmethod
    def of(cls, person: Person, entries: tuple[Entry, ...], principal: "History | None") -> "History":
        """Sort a person's entries; of two statements of one day the one recorded later counts."""
        ordered = sorted(entries, key=lambda entry: entry.written)
        lasting: dict[Key, Any] = {}
        statements: list[tuple[date, Key, Any]] = []
        for entry in ordered:
            for key, value in entry.facts.items():
                if FACTS[key].lasting:
                    lasting[key] = value
                else:
                    statements.append((entry.since or entry.day, key, value))
        return cls(
            person=person,
            principal=principal,
            lasting=lasting,
            statements=tuple(sorted(statements, key=lambda statement: statement[0])),
            events=tuple(
                sorted(
                    ((entry.day, entry.event) for entry in ordered if entry.event is not None),
                    key=lambda event: event[0],
                )
            ),
            costs=tuple((entry.day, cost, dong) for entry in ordered for cost, dong in entry.costs.items()),
        )

    @property
    def days(self) -> frozenset[date]:
        """The days on which what is known of the person may change, birthdays aside."""
        own = {day for day, *_ in self.statements} | {day for day, _ in self.events}
        return frozenset(own if self.principal is None else own | self.principal.days)

    def day_of(self, event: str) -> date | None:
        """The day on which an event first happened; ``None`` where it is not recorded."""
        return next((day for day, name in self.events if name == event), None)

    def occurrences(self, day: date) -> dict[Key, Any]:
        """Where each event fact stands at the end of a day, as recorded."""
        stands: dict[Key, Any] = dict(_UNOPENED)
        for happened, event in self.events:
            if happened > day:
                break
            for key, value in _MOVES.get(event, ()):
                if stands[key] is not Occurrence.HAPPENED:
                    stands[key] = value
        return stands

    def on(self, day: date) -> dict[Key, Any]:
        """What is known for a day: lasting facts, the last statement of each other fact, events, age and links.

        Args:
            day: The day, inclusive: what began on it counts.

        Returns:
            Values by fact; a fact that is missing is unknown.
        """
        facts: dict[Key, Any] = {**self.lasting, **self.occurrences(day)}
        for since, key, value in self.statements:
            if since > day:
                break
            facts[key] = value
        facts[Key("age")] = age_on(self.person.born, day)
        facts[Key("accompanies_victim")] = self.principal is not None
        for fact in _LINKED_FACTS:
            facts[fact.key] = (
                Occurrence.CLOSED if self.principal is None else self.principal.occurrences(day)[Key(str(fact.linked))]
            )
        return facts


def facts_on(case: "Case", person: str, day: date, known: date | None = None) -> Mapping[Key, Any]:
    """What is known of a person for a day.

    Args:
        case: The case.
        person: The person's code.
        day: The day whose truth is asked, inclusive.
        known: Only entries recorded on this day or before count; ``None`` for all.

    Returns:
        Values by fact; a fact that is missing is unknown, an event that is missing has not happened as recorded.

    Raises:
        InvalidFact: There is no such person, or the person was born after the day.
    """
    history = case.history(person, known)
    born = history.person.born
    if born is not None and born.earliest > day:
        raise InvalidFact(Problem("day", "day", "ngày trước khi sinh", "the day lies before the birth"))
    return history.on(day)
