"""People of one day, and those of whom a benefit has a given status: owed, considered, not yet, refused or open."""

__all__ = ["Search", "one_days", "situations", "told"]

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from attrs import field, frozen
from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.age import lowest_of
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.one_day import WORKED_OUT, OneDay
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import UNKNOWN, Fact, Unknown
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.reading import chosen_readings
from victim_protocol.law.regime import Regime
from victim_protocol.law.variables import Vector
from victim_protocol.law.verdicts import Verdicts
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.conditions import completing
from victim_protocol.testing.days import around_changes
from victim_protocol.testing.facts import values
from victim_protocol.testing.steps import happening

_AGE: Final = Key("age")
_ACCOMPANIES: Final = Key("accompanies_victim")
_LOWEST: Final = Key("lowest_age")
_GOVERNED_BY: Final = Key("governed_by")
_UNDECIDED: Final = frozenset(range(1, 16)) - Verdicts.DECIDED.keys()
"""The sets of more than one status."""


def _asked(book: LawBook) -> tuple[Fact, ...]:
    """What is told of somebody on one day: everything but what follows from the rest, events among it."""
    return tuple(one for one in book.facts.values() if one.key not in WORKED_OUT and not one.of_establishments)


def one_days(book: LawBook | None = None) -> st.SearchStrategy[OneDay]:
    """Somebody on a day around a change of the law, of whom any part of the facts is known.

    Args:
        book: The law; the library's own where none is given.

    >>> from victim_protocol.one_day import assess_one_day
    >>> from victim_protocol.testing.drawn import drawn
    >>> [assess_one_day(one).person for one in drawn(one_days(), 2)]
    ['row', 'row']
    """
    law = default_book() if book is None else book
    known = {one.key: values(one, law) for one in _asked(law)}
    facts = st.one_of(st.fixed_dictionaries({}, optional=known), st.fixed_dictionaries(known))
    begun = [(day, one.key) for day in around_changes(law) for one in law.regimes if one.identified_from <= day]
    days = st.one_of(st.sampled_from(begun), st.sampled_from([(day, None) for day in around_changes(law)]))
    return st.builds(
        lambda when, found, ago: OneDay(
            on=when[0],
            facts=found,
            regime=when[1],
            identified=None if ago is None else max(law.change_days[0], when[0] - timedelta(days=ago)),
        ),
        *(days, facts, st.sampled_from((None, 0, 3, 400))),
    )


def situations(
    regime: str,
    benefit: str,
    status: Status,
    on: date,
    book: LawBook | None = None,
    *,
    readings: Mapping[str, str] | None = None,
) -> st.SearchStrategy[OneDay] | None:
    """People of one day for whom a benefit has a status; ``None`` where nobody has it.

    What does not matter for the status is mostly left unknown.

    Args:
        regime: The key of the regime.
        benefit: The key of the benefit.
        status: The status.
        on: The day.
        book: The law; the library's own where none is given.
        readings: Choices of readings, in place of the book's defaults.

    Raises:
        KeyError: There is no such regime, or no text gives the benefit on that day.
        InvalidFact: A reading or a choice does not exist.

    >>> from victim_protocol.one_day import assess_one_day
    >>> from victim_protocol.testing.drawn import drawn
    >>> (one,) = drawn(situations("law_2011", "meals", Status.OWED, date(2017, 3, 20)), 1)
    >>> assess_one_day(one).support["meals"].status.code
    'owed'
    """
    law = default_book() if book is None else book
    chosen = chosen_readings(law.variables.readings, readings or {})
    search = Search(law, law.on(on).judges[Key(regime)][Key(benefit)], chosen)
    return search.people(status, on)


@frozen
class Search:
    """The search for people of whom a benefit has a status.

    Args:
        book: The law.
        judge: The benefit as the law of the day has it.
        chosen: The choice of each reading.
        supposed: Texts that are not held, and readings that are left open, of which whatever suits may be supposed.
    """

    book: LawBook = field(repr=False)
    judge: Judge
    chosen: Mapping[Key, str | None] = field(repr=False)
    supposed: frozenset[Key] = frozenset()

    def people(self, status: Status, on: date) -> st.SearchStrategy[OneDay] | None:
        """Those who have a status on a day; first whoever has it at every age, then whoever has it at some."""
        found = self._at(UNKNOWN, status, on)
        if found is not None:
            return found
        at_ages = (self._at(age, status, on) for age in self._ages())
        some = [one for one in at_ages if one is not None]
        return st.one_of(some) if some else None

    def _ages(self) -> list[int]:
        """Ages at which something changes, where the benefit asks for an age at all."""
        variables = self.book.variables
        asked = {variables.keys[slot] for slot in self.judge.slots}
        bounds = {0, *variables.bounds.get(_AGE, ()), *variables.bounds.get(_LOWEST, ())}
        return sorted(bounds) if asked & {_AGE, _LOWEST} else []

    def _at(self, age: int | Unknown, status: Status, on: date) -> st.SearchStrategy[OneDay] | None:
        """Those of an age, or of whom none is known."""
        regime = self.judge.benefit.regime
        of_age = {} if age is UNKNOWN else {_AGE: age}
        worked_out = {**of_age, _LOWEST: lowest_of(age), _GOVERNED_BY: regime}
        facts = self._facts(self.book.variables.vector(worked_out, self.chosen), status)
        return (
            None if facts is None else facts.map(lambda found: OneDay(on=on, facts={**found, **of_age}, regime=regime))
        )

    def _facts(self, vector: Vector, status: Status) -> st.SearchStrategy[dict[Key, Any]] | None:
        judge, variables = self.judge, self.book.variables
        if status is Status.UNDETERMINED and judge.possible(vector) in _UNDECIDED:
            return st.just({})
        keys = ({one.key for one in _asked(self.book)} | self.supposed) - {_AGE}
        free = [slot for slot in judge.slots if variables.keys[slot] in keys]
        readings = [slot for slot in judge.slots if variables.keys[slot] in variables.readings and slot not in free]
        return completing(
            free,
            [slot for slot in readings if vector[slot] is UNKNOWN],
            variables,
            lambda diagrams: judge.diagram(diagrams, vector, Status.REFUSED.value),
            _UNDECIDED if status is Status.UNDETERMINED else {status.value},
        )


def told(one_day: OneDay, book: LawBook | None = None) -> Case:
    """A case that tells what is known of somebody on one day, as far as a case can tell it.

    What has happened, happened on that day, or on the last day of the regime that is named; what is pending was opened
    then; nothing is told of what is closed. An age is that of somebody whose birthday it is.

    Args:
        one_day: What is known.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: What has happened contradicts itself in a case, such as a stay that ends before it begins.

    >>> from victim_protocol.law.fact import Occurrence
    >>> case = told(OneDay(on=date(2017, 3, 20), facts={Key("certified"): Occurrence.HAPPENED, Key("age"): 17}))
    >>> [str(entry.event) for entry in case.entries], case.persons[0].born.text
    (['certified'], '2000-03-20')
    """
    law = default_book() if book is None else book
    day = min([one_day.on, *(_last_day(one, one_day.on) for one in law.regimes if one.key == one_day.regime)])
    own, linked = dict[Key, Any](), dict[Key, Any]()
    for key, value in one_day.facts.items():
        fact = law.facts[key]
        (own if fact.linked is None else linked)[fact.linked or key] = value
    beside = own.get(_ACCOMPANIES, False) is True or bool(linked)
    age = own.get(_AGE)
    born = None if age is None else PartialDate.parse(_years_before(one_day.on, age).isoformat())
    persons = [Person(id="p0")] if beside else []
    persons += [Person(id="p1", born=born, accompanies="p0" if beside else None)]
    return Case(persons=persons, entries=[*_entries("p0", linked, day, law), *_entries("p1", own, day, law)])


def _last_day(regime: Regime, on: date) -> date:
    return on if regime.identified_until is None else regime.identified_until


def _years_before(on: date, years: int) -> date:
    return on.replace(year=on.year - years, day=min(on.day, 28))


def _entries(person: str, known: Mapping[Key, Any], day: date, book: LawBook) -> Iterator[Entry]:
    facts = {key: value for key, value in known.items() if book.facts[key].can_be_stated}
    if facts:
        yield Entry(person=person, id=f"{person}-facts", day=day, facts=facts)
    happened = dict.fromkeys(event for key, value in known.items() for event in happening(book.facts[key], value))
    order = [*book.events]
    for event in sorted(happened, key=order.index):
        yield Entry(person=person, id=f"{person}-{event}", day=day, event=event)
