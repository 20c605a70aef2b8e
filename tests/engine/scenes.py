"""Invented people for the tests of engines, and an obvious way of filling in what is unknown."""

__all__ = ["ASKED", "REGIME", "complete", "completions", "events", "facts_of", "judges", "occasions_of"]

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import Any

from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.occasions import Occasions
from victim_protocol.events import EVENTS, STAYS
from victim_protocol.facts import FACTS
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import FactKind
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Vector
from victim_protocol.statutes.book import default_book

BOOK = default_book()
REGIME = Key("law_2011")
ASKED = date(2017, 12, 31)
FIRST = date(2017, 1, 2)

STATED = tuple(
    fact
    for fact in FACTS.values()
    if fact.kind in (FactKind.YES_NO, FactKind.CHOICE) and not (fact.derived or fact.of_establishments)
)


def judges(day: date = ASKED) -> Mapping[Key, Judge]:
    """Every benefit of the regime, as the law of a day has it."""
    return BOOK.on(day).judges[REGIME]


def facts_of(facts: Mapping[Key, Any]) -> list[Any]:
    """The vector of a value for every variable."""
    return [facts[key] for key in BOOK.variables.keys]


def completions(vector: Vector) -> Iterator[list[Any]]:
    """Every way of filling in a vector."""
    variables = BOOK.variables
    for values in product(*(variables.completions(slot, value) for slot, value in enumerate(vector))):
        yield list(values)


def complete(judge: Judge, vector: Vector) -> set[int]:
    """The statuses of a benefit under every way of filling in what is unknown."""
    return {judge.once(values) for values in completions(vector)}


_MOVING = {event for fact in FACTS.values() for event in (fact.event, *fact.opened_by, *fact.closed_by)}
STEPS = sorted(
    (
        {key for key in EVENTS if key in _MOVING}
        | {Key("applied"), *STAYS, Key("left_establishment"), Key("left_household")}
    )
    - {"returned_through_mission", "died", "joined_as_accompanying"}
)
LEAVING = {ends[0]: stay for stay, ends in STAYS.items()}


@st.composite
def events(draw: st.DrawFn) -> tuple[Case, date]:
    """A case of one person, with events in any order that is not contradictory, and a day to ask about."""
    day, entries = FIRST, []
    staying: Key | None = None
    for _ in range(draw(st.integers(0, 8))):
        day += timedelta(days=draw(st.integers(0, 30)))
        allowed = [step for step in STEPS if LEAVING.get(step, staying) == staying and not (staying and step in STAYS)]
        event = draw(st.sampled_from(allowed))
        staying = event if event in STAYS else None if event in STAYS.get(staying or event, ()) else staying
        entries.append(
            Entry(person="p1", day=day, event=Key(event), facts=draw(_some_facts()), costs=draw(_some_costs()))
        )
    born = draw(st.sampled_from([None, "1993-01-05", "1999", "2000-02-29", "2003-05/2004-01"]))
    person = Person(id="p1", born=None if born is None else PartialDate.parse(born))
    return Case(persons=(person,), entries=tuple(entries)), day + timedelta(days=draw(st.integers(0, 90)))


@st.composite
def _some_facts(draw: st.DrawFn) -> dict[Key, Any]:
    chosen = draw(st.lists(st.sampled_from(STATED), max_size=3, unique_by=lambda fact: fact.key))
    facts: dict[Key, Any] = {fact.key: draw(st.sampled_from(fact.choices or (True, False))) for fact in chosen}
    if draw(st.booleans()):
        facts[Key("citizenship")] = "viet_nam"
    if draw(st.integers(0, 3)) == 0:
        facts[Key("days_on_road")] = draw(st.integers(0, 9))
    return facts


def _some_costs() -> st.SearchStrategy[dict[Key, int]]:
    return st.dictionaries(
        st.sampled_from([Key("fare"), Key("clothing_and_effects")]), st.integers(0, 900_000), max_size=1
    )


def occasions_of(case: Case, on: date, **chosen: str) -> Occasions:
    """The occasions of a case's first person."""
    return Occasions(
        book=BOOK,
        history=case.history(case.persons[0].id),
        on=on,
        chosen={**BOOK.defaults, **{Key(key): choice for key, choice in chosen.items()}},
        accept=Evidence.SECONDARY,
    )
