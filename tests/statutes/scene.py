"""Invented people, and what the law says of them."""

__all__ = ["DAY", "MET", "assessed", "bodies_of", "entry", "finding", "lines", "of", "victim"]

from datetime import date
from typing import Any

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.allowances import Line
from victim_protocol.engine.support import Finding
from victim_protocol.facts import COSTS
from victim_protocol.law.benefit import Body
from victim_protocol.law.key import Key

DAY = date(2017, 3, 20)
"""The day on which most invented things happen."""

MET: dict[str, Any] = {
    "poor_household": True,
    "wishes_to_go_home": True,
    "can_pay_for_journey": False,
    "needs_essentials": True,
    "needs_medical_care": True,
    "goes_to_school": True,
    "needs_vocational_training": True,
    "needs_capital": True,
}
"""Facts that meet every condition of a benefit but who the person is."""


def entry(event: str | None = None, *, day: date = DAY, person: str = "p1", **known: Any) -> Entry:
    """Something that happened to the first person, where nothing else is said; costs stand among the facts."""
    return Entry(
        person=person,
        day=day,
        event=None if event is None else Key(event),
        facts={Key(key): value for key, value in known.items() if key not in COSTS},
        costs={Key(key): dong for key, dong in known.items() if key in COSTS},
    )


def victim(*, day: date = DAY, **facts: Any) -> Entry:
    """A certificate; of a citizen, where nothing else is said."""
    return entry("certified", day=day, **{"citizenship": "viet_nam", **facts})


def assessed(
    *entries: Entry, on: date, born: str | None = None, readings: dict[str, str] | None = None
) -> PersonAssessment:
    """The assessment of one person."""
    person = Person(id="p1", born=None if born is None else PartialDate.parse(born))
    return assess(Case(persons=(person,), entries=entries), on=on, readings=readings).person("p1")


def of(*entries: Entry, on: date, child_born: str = "2014", readings: dict[str, str] | None = None) -> PersonAssessment:
    """The assessment of a child who accompanies the first person."""
    persons = (Person(id="p1"), Person(id="child", born=PartialDate.parse(child_born), accompanies="p1"))
    return assess(Case(persons=persons, entries=entries), on=on, readings=readings).person("child")


def finding(benefit: str, *entries: Entry, on: date, **options: Any) -> Finding:
    """What the law says of one person and one benefit."""
    return assessed(*entries, on=on, **options).support[benefit]


def bodies_of(found: Finding) -> tuple[Body, ...]:
    """The bodies that act or may act for a benefit."""
    return tuple(bearer.body for bearer in found.bodies)


def lines(benefit: str, *entries: Entry, on: date, **options: Any) -> list[Line]:
    """The lines of one benefit."""
    statement = assessed(*entries, on=on, **options).statement
    return [line for line in statement.lines if line.benefit.key == benefit]
