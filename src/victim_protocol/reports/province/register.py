"""The register of a province: its cases by their codes, and what is recorded beside them."""

__all__ = ["Register", "known_by"]

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import field, frozen

from victim_protocol.case.case import Case
from victim_protocol.errors import Problem
from victim_protocol.records.activity import Activity
from victim_protocol.records.delivery import Delivery
from victim_protocol.records.place import Place


def _deliveries(deliveries: Iterable[Delivery]) -> tuple[Delivery, ...]:
    return tuple(deliveries)


def _activities(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    return tuple(activities)


def _places(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(places)


@frozen(kw_only=True)
class Register:
    """What a province has on record.

    Args:
        cases: Its cases by code; a code should not be a name.
        deliveries: What was handed over.
        activities: What was held, and told to the public.
        places: Where people lodge.
        unread: What could not be read, each with its file; a report lists it.
    """

    cases: Mapping[str, Case] = field(repr=False)
    deliveries: tuple[Delivery, ...] = field(default=(), converter=_deliveries, repr=False)
    activities: tuple[Activity, ...] = field(default=(), converter=_activities, repr=False)
    places: tuple[Place, ...] = field(default=(), converter=_places, repr=False)
    unread: tuple[Problem, ...] = field(default=(), repr=False)


def known_by(case: Case, day: date) -> Case:
    """A case without the persons who were not born by a day: nobody could ask for them.

    Args:
        case: The case; the same where everybody was born, or where nobody would be left.
        day: The day, inclusive.

    >>> from victim_protocol.case.person import Person
    >>> from victim_protocol.dates.partial import PartialDate
    >>> child = Person(id="p2", born=PartialDate.parse("2018"), accompanies="p1")
    >>> known_by(Case(persons=[Person(id="p1"), child], entries=[]), date(2017, 12, 31)).persons
    (Person(id='p1'),)
    """
    born = [person for person in case.persons if person.born is None or person.born.earliest <= day]
    if not born or len(born) == len(case.persons):
        return case
    codes = {person.id for person in born}
    return Case(persons=born, entries=[entry for entry in case.entries if entry.person in codes])
