"""Steps of a procedure as its table has them: by a body that may take them, and with facts that allow them."""

__all__ = ["Standing", "any_step", "happening", "lawful_step", "opened", "standing"]

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from typing import Any

from attrs import evolve, field, frozen
from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.course import Course
from victim_protocol.engine.occasions import Occasions
from victim_protocol.engine.replay import Question, replay
from victim_protocol.errors import InvalidFact
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import UNKNOWN, Fact, Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Transition
from victim_protocol.law.reading import chosen_readings
from victim_protocol.law.variables import Vector
from victim_protocol.testing.conditions import leading_to
from victim_protocol.testing.entries import events
from victim_protocol.testing.facts import some_facts, stated


@frozen
class Standing:
    """Where a case stands for one of its persons, and what may be tried next.

    Args:
        case: The case.
        person: The person's code.
        question: The law, and the choices of readings.
        course: What its entries did.
    """

    case: Case
    person: str
    question: Question = field(repr=False)
    course: Course = field(repr=False)

    @property
    def book(self) -> LawBook:
        """The law."""
        return self.question.book

    @property
    def readings(self) -> Mapping[str, str]:
        """The choices of readings; those that are left open are not among them."""
        return {key: choice for key, choice in self.question.chosen.items() if choice is not None}

    def stage(self, procedure: Procedure) -> Key:
        """The stage at which a procedure stands."""
        position = self.course.state.positions.get(procedure.key)
        return procedure.start if position is None else position.stage

    def rows(self, procedure: Procedure, day: date) -> tuple[Transition, ...]:
        """The rows of the stage that are the law on a day."""
        return tuple(row for row in procedure.rows_at[self.stage(procedure)] if row.governs(day))

    def vector(self, day: date, event: Key) -> Vector | None:
        """What is known once an event has happened on a day; ``None`` where it contradicts what is recorded."""
        probe = Entry(person=self.person, day=day, event=event)
        try:
            history = evolve(self.case, entries=(*self.case.entries, probe)).history(self.person)
            asked = self.question
            of = Occasions(book=asked.book, history=history, on=day, chosen=asked.chosen, accept=asked.accept)
            return of.vector(day)
        except InvalidFact:
            return None


def standing(case: Case, person: str, book: LawBook, readings: Mapping[str, str] | None = None) -> Standing:
    """Where a case stands for one of its persons.

    Args:
        case: The case.
        person: The person's code.
        book: The law.
        readings: Choices of readings, in place of the book's defaults.

    >>> from victim_protocol.case.person import Person
    >>> from victim_protocol.statutes.book import default_book
    >>> book = default_book()
    >>> standing(Case(persons=[Person(id="p1")], entries=[]), "p1", book).stage(book.procedure("rescue"))
    'not_started'
    """
    question = Question(book=book, chosen=chosen_readings(book.variables.readings, readings or {}))
    return Standing(case, person, question, replay(case, person, question))


def lawful_step(
    at: Standing, row: Transition, day: date, code: str, *, opening: bool = False
) -> st.SearchStrategy[tuple[dict[Key, Any], Entry]] | None:
    """A step by a row: by a body that may take it, with facts under which it may be taken.

    Whether another procedure has something against it, ``advance`` says.

    Args:
        at: Where the case stands.
        row: The row.
        day: The day of the step.
        code: The id of the entry.
        opening: Whether what has happened before may be chosen, too.

    Returns:
        The entry, and what must have happened before it, by event fact; ``None`` where the row can be taken under no
        facts that a case may state.
    """
    vector = at.vector(day, row.event)
    if vector is None:
        return None
    establishment = at.case.person(at.person).establishment
    keys = [fact.key for fact in stated(at.book, establishment=establishment)]
    keys += [key for key, fact in at.book.facts.items() if opening and fact.event not in (None, row.event)]
    facts = _facts(row, at, day, vector, [at.book.variables.slots[key] for key in keys])
    return (
        None if facts is None else st.builds(partial(_split, at.person, row, day, code), facts, _bodies(row, at.book))
    )


def _facts(
    row: Transition, at: Standing, day: date, vector: Vector, free: Sequence[int]
) -> st.SearchStrategy[dict[Key, Any]] | None:
    """What makes the guard hold: of what is not known, and where that does not do, against what was known."""
    compiler = at.book.on(day).compiler
    unknown = [slot for slot in free if vector[slot] is UNKNOWN]
    found = leading_to(row.guard, compiler, vector, unknown)
    return found if found is not None else leading_to(row.guard, compiler, vector, free)


def _bodies(row: Transition, book: LawBook) -> st.SearchStrategy[tuple[Key | None, Key | None, tuple[Key, ...]]]:
    """Who acts and who receives, as the row has it, and papers of it."""
    excluded = book.competence.not_caring if row.care is Care.ACTOR else frozenset[Key | None]()
    actors = [actor for actor in _fitting(row.actors, book) if actor not in excluded] or [None]
    papers = [(), row.forms, row.may_bring]
    return st.tuples(
        st.sampled_from(actors), st.sampled_from(_fitting(row.receivers, book) or [None]), st.sampled_from(papers)
    )


def _fitting(named: tuple[Key, ...], book: LawBook) -> list[Key | None]:
    """The bodies that a row names, then those that are a part of one; any, where it names every body."""
    if Key("every_body") in named:
        return [*book.actors]
    parts = (body for body, fits in book.competence.fitting(named).items() if fits and body not in named)
    return [*named, *parts]


def _split(
    person: str, row: Transition, day: date, code: str, found: dict[Key, Any], bodies: tuple[Any, Any, Any]
) -> tuple[dict[Key, Any], Entry]:
    actor, receiver, forms = bodies
    facts = {key: value for key, value in found.items() if not isinstance(value, Occurrence)}
    entry = Entry(
        person=person, id=code, day=day, event=row.event, actor=actor, receiver=receiver, forms=forms, facts=facts
    )
    return {key: value for key, value in found.items() if isinstance(value, Occurrence)}, entry


def any_step(book: LawBook, person: Person, day: date, code: str) -> st.SearchStrategy[Entry]:
    """A step that is more often unlawful than not: any event of some table, by any body, for any receiver.

    Args:
        book: The law.
        person: The person, or the establishment.
        day: The day of the step.
        code: The id of the entry.

    >>> from victim_protocol.statutes.book import default_book
    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(any_step(default_book(), Person(id="p1"), date(2017, 3, 20), "e1"), 1)
    (Entry(person='p1', day=datetime.date(2017, 3, 20)),)
    """
    known = {*events(book, establishment=person.establishment)}
    rows = [row for one in book.procedures for row in one.transitions if row.event in known and row.governs(day)]
    happening = dict.fromkeys([*(row.event for row in rows), *(one.event for one in book.everywhere)])
    bodies = st.sampled_from((None, *book.actors))
    return st.builds(
        Entry,
        person=st.just(person.id),
        id=st.just(code),
        day=st.just(day),
        event=st.sampled_from([event for event in happening if event in known]),
        actor=bodies,
        receiver=bodies,
        forms=st.sampled_from(((), *((paper,) for paper in book.papers))),
        facts=some_facts(book, establishment=person.establishment),
    )


def happening(fact: Fact, value: object) -> tuple[Key, ...]:
    """The events that make an event fact stand as it does: its own, or the first of those that open or close it.

    Args:
        fact: The fact.
        value: Where it stands.

    >>> from victim_protocol.statutes.book import default_book
    >>> facts = default_book().facts
    >>> happening(facts[Key("certified")], Occurrence.HAPPENED), happening(facts[Key("certified")], Occurrence.PENDING)
    (('certified',), ('declared',))
    """
    if value is Occurrence.HAPPENED and fact.event is not None:
        return (fact.event,)
    if value is Occurrence.PENDING:
        return fact.opened_by[:1]
    return fact.closed_by[:1] if value is Occurrence.CLOSED and fact.unopened is not value else ()


def opened(at: Standing, before: Mapping[Key, Occurrence], day: date) -> Case:
    """The case with what must have happened before a day, each on the day before it, whoever did it.

    What would contradict the case, or something before it in the order of ``before``, is left out.

    Args:
        at: Where the case stands.
        before: Where event facts must stand, as ``lawful_step`` gives it.
        day: The day.
    """
    happened = dict.fromkeys(event for key, value in before.items() for event in happening(at.book.facts[key], value))
    case = at.case
    for number, event in enumerate(happened, start=1):
        told = Entry(person=at.person, id=f"b{number}", day=day - timedelta(days=1), event=event)
        with suppress(InvalidFact):
            case = evolve(case, entries=(*case.entries, told))
    return case
