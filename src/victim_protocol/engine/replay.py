"""Replay: the entries of a case, one after the other, each judged by what was known when it was written down."""

__all__ = ["Question", "replay"]

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from victim_protocol.case.case import Case
from victim_protocol.case.correction import counting
from victim_protocol.case.entry import Entry
from victim_protocol.case.history import History
from victim_protocol.engine.course import Course
from victim_protocol.engine.occasions import Occasions
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.snapshot import Snapshot
from victim_protocol.law.variables import Vector


@frozen(kw_only=True)
class Question:
    """Under which law and readings entries are judged.

    Args:
        book: The law.
        chosen: The choice of each reading; ``None`` leaves it open.
        accept: The weakest evidence that counts.
    """

    book: LawBook
    chosen: Mapping[Key, str | None]
    accept: Evidence = Evidence.SECONDARY


def replay(case: Case, person: str, question: Question, on: date | None = None, known: date | None = None) -> Course:
    """The course of a person's case.

    Args:
        case: The case.
        person: The person's code.
        question: Under which law and readings.
        on: What happened after this day is hidden; ``None`` for nothing.
        known: Only entries written down on this day or before count; ``None`` for all.

    Raises:
        InvalidFact: There is no such person.
        NotModelled: An entry lies before the first day of the law that is held.
    """
    who = case.person(person)
    entries = [one for one in _in_order(case, person, known) if on is None or one.day <= on]
    course = Course(book=question.book)
    for place, entry in enumerate(entries):
        principal = None if who.accompanies is None else case.history(who.accompanies, _then(entry, known))
        history = History.of(who, tuple(entries[: place + 1]), principal)
        course = course.then(entry, *_judged_with(entry.day, history, question))
    return course


def _then(entry: Entry, known: date | None) -> date:
    """The last day of recording that counts of another person when an entry is judged."""
    return entry.written if known is None else min(entry.written, known)


def _judged_with(day: date, history: History, question: Question) -> tuple[Vector, Snapshot]:
    """What was known when an entry was written down, and the law of its day.

    Args:
        day: The day of the entry.
        history: What was recorded of the person by then, and of whom the person accompanies.
        question: Under which law and readings.
    """
    then = Occasions(
        book=question.book,
        history=history,
        on=day,
        chosen=question.chosen,
        accept=question.accept,
    )
    return then.vector(day), question.book.on(day, question.accept)


def _in_order(case: Case, person: str, known: date | None) -> list[Entry]:
    """The entries that count, in the order of recording; one that corrects another stands where that one stood."""
    entries = [one for one in case.entries if one.person == person and (known is None or one.written <= known)]
    stood: dict[str, tuple[date, int]] = {}
    placed = []
    for place, entry in enumerate(entries):
        own = (entry.written, place)
        where = own if entry.corrects is None else stood.get(entry.corrects, own)
        if entry.id is not None:
            stood[entry.id] = where
        placed.append(where)
    return [entries[place] for place in sorted(counting(entries), key=lambda place: (placed[place], place))]
