"""What was recorded of one person, folded into what is known on a day."""

__all__ = ["History", "facts_on"]

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from victim_protocol.case.entry import Entry
from victim_protocol.case.folded import MOVES, Folded
from victim_protocol.case.person import Person
from victim_protocol.dates.age import age_on, lowest_of
from victim_protocol.facts import FACTS
from victim_protocol.facts.told import told_by
from victim_protocol.law.fact import FactKind, Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables

if TYPE_CHECKING:
    from victim_protocol.case.case import Case

Row = TypeVar("Row", bound=tuple[Any, ...])

_LINKS = tuple((fact.key, fact.linked) for fact in FACTS.values() if fact.linked is not None)
_LINKED_EVENTS = tuple(key for key, _ in _LINKS if FACTS[key].kind is FactKind.EVENT)
_AGE, _LOWEST_AGE = Key("age"), Key("lowest_age")
_BIRTH_WITHIN_A_YEAR, _ACCOMPANIES = Key("birth_within_a_year"), Key("accompanies_victim")


def _told(entry: Entry) -> Iterator[tuple[date, Key, Any]]:
    """What the body that acted tells; what is stated of the same day counts more."""
    told = told_by(entry.event, entry.actor)
    if told is not None:
        yield entry.day, *told


def _by_day(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Rows in the order of their first column, a day; those of one day stay in the order given."""
    return tuple(sorted(rows, key=itemgetter(0)))


@frozen(kw_only=True)
class History:
    """What was recorded of one person, in the order of time; of one day, in the order of recording.

    The repr holds the person's code only.

    Args:
        person: The person.
        principal: The history of the person accompanied; ``None`` for nobody.
        lasting: Facts that are true on every day.
        statements: Other facts, each with the day from which it holds, inclusive.
        events: What happened, each with its day.
        costs: What was spent, each with its day, in whole đồng.
        moments: When it happened, of each event and day of which that is recorded.

    >>> History.of(Person(id="p1"), (Entry(person="p1", day=date(2017, 3, 20), event=Key("certified")),), None)
    History(person=Person(id='p1'))
    """

    person: Person
    principal: "History | None" = field(repr=False)
    lasting: tuple[tuple[Key, Any], ...] = field(repr=False)
    statements: tuple[tuple[date, Key, Any], ...] = field(repr=False)
    events: tuple[tuple[date, Key], ...] = field(repr=False)
    costs: tuple[tuple[date, Key, int], ...] = field(repr=False)
    moments: Mapping[tuple[date, Key], datetime] = field(factory=dict, repr=False, hash=False)

    @classmethod
    def of(cls, person: Person, entries: tuple[Entry, ...], principal: "History | None") -> "History":
        """Sort a person's entries; of two statements of one day the one recorded later counts.

        Args:
            person: The person.
            entries: The person's entries, without a problem, in the order in which they were recorded.
            principal: The history of the person accompanied; ``None`` for nobody.

        >>> History.of(Person(id="p1"), (), None).on(date(2017, 3, 20))["certified"]
        <Unknown.UNKNOWN: 'unknown'>
        """
        ordered = sorted(entries, key=attrgetter("written"))
        stated = [row for entry in ordered for row in _told(entry)]
        stated += [(entry.holds_from, key, value) for entry in ordered for key, value in entry.facts.items()]
        return cls(
            person=person,
            principal=principal,
            lasting=tuple({key: value for _, key, value in stated if FACTS[key].lasting}.items()),
            statements=_by_day(row for row in stated if not FACTS[row[1]].lasting),
            events=_by_day((entry.day, entry.event) for entry in ordered if entry.event is not None),
            costs=_by_day((entry.day, cost, dong) for entry in ordered for cost, dong in entry.costs.items()),
            moments={
                (entry.day, entry.event): entry.happened_at
                for entry in ordered
                if entry.event is not None and entry.happened_at is not None
            },
        )

    @cached_property
    def days(self) -> frozenset[date]:
        """The days on which what is known of the person may change, birthdays aside.

        >>> poor = Entry(person="p1", day=date(2017, 3, 20), facts={Key("poor_household"): True})
        >>> History.of(Person(id="p1"), (poor,), None).days
        frozenset({datetime.date(2017, 3, 20)})
        """
        own = {day for day, *_ in self.statements} | {day for day, event in self.events if event in MOVES}
        return frozenset(own if self.principal is None else own | self.principal.days)

    def last_day(self, on: date) -> date | None:
        """The last day, up to a given one, of which something is recorded; ``None`` where nothing is.

        Args:
            on: The given day, inclusive.
        """
        stated, happened, spent = self.statements, self.events, self.costs
        days = (*(day for day, *_ in stated), *(day for day, _ in happened), *(day for day, *_ in spent))
        return max((day for day in days if day <= on), default=None)

    @cached_property
    def _died(self) -> date | None:
        return self.day_of("died")

    def day_of(self, event: str) -> date | None:
        """The day on which an event first happened; ``None`` where it is not recorded.

        Args:
            event: The event's key.

        >>> History.of(Person(id="p1"), (), None).day_of("certified") is None
        True
        """
        return next((day for day, name in self.events if name == event), None)

    @cached_property
    def _folded(self) -> Folded:
        """What is known from each day on, age and links aside."""
        return Folded.of(self._lasting, self.events, self.statements, self._died)

    def on(self, day: date) -> dict[Key, Any]:
        """What is known for a day: lasting facts, the last statement of each other fact, events, age and links.

        Args:
            day: The day, inclusive: what began on it counts.

        Returns:
            Values by fact; a fact that was not stated is missing, and so unknown.

        Raises:
            InvalidFact: The day lies before the earliest birth date.

        >>> poor = Entry(person="p1", day=date(2017, 3, 20), facts={Key("poor_household"): True})
        >>> history = History.of(Person(id="p1"), (poor,), None)
        >>> history.on(date(2017, 3, 20))["poor_household"], "poor_household" in history.on(date(2017, 3, 19))
        (True, False)
        """
        return {**self._folded.on(day), **self._of_the_day(day)}

    def _of_the_day(self, day: date) -> dict[Key, Any]:
        """The age, and what follows from whoever is accompanied."""
        age = age_on(self.person.born, day)
        facts: dict[Key, Any] = {_AGE: age, _LOWEST_AGE: lowest_of(age)}
        if self.principal is not None:
            of_principal = self.principal.on(day)
            facts |= {key: of_principal[linked] for key, linked in _LINKS if linked in of_principal}
        return facts

    def values(self, day: date, variables: Variables) -> list[Any]:
        """What is known for a day, as ``on`` gives it, in the order of a book's facts; a list of the caller's own.

        Args:
            day: The day, inclusive.
            variables: Where each fact stands.
        """
        found, slots = self._folded.values(day, variables), variables.slots
        for key, value in self._of_the_day(day).items():
            if key in slots:
                found[slots[key]] = value
        return found

    @cached_property
    def _lasting(self) -> dict[Key, Any]:
        """What is the same on every day; of somebody who accompanies nobody, nothing leads to the facts of a link."""
        born = self.person.born
        return {
            **dict.fromkeys(_LINKED_EVENTS, Occurrence.CLOSED),
            **dict(self.lasting),
            _ACCOMPANIES: self.principal is not None,
            _BIRTH_WITHIN_A_YEAR: born is not None and born.within_a_year,
        }


def facts_on(case: "Case", person: str, day: date, known: date | None = None) -> Mapping[Key, Any]:
    """What is known of a person for a day.

    Args:
        case: The case.
        person: The person's code.
        day: The day whose truth is asked, inclusive.
        known: Only entries written down on this day or before count; ``None`` for all.

    Returns:
        Values by fact; a fact that was not stated is missing, and so unknown.

    Raises:
        InvalidFact: There is no such person, or the person was born after the day.

    >>> from victim_protocol.case.case import Case
    >>> rescue = Entry(person="p1", day=date(2017, 3, 20), event=Key("rescued"))
    >>> facts_on(Case(persons=(Person(id="p1"),), entries=(rescue,)), "p1", date(2017, 3, 20))["rescued"]
    <Occurrence.HAPPENED: 'happened'>
    """
    return case.history(person, known).on(day)
