"""A case as it went: each entry in order, what it moved, what stood against it, and who answered for the person."""

__all__ = ["told_timeline"]

from collections.abc import Iterator
from typing import Final

from victim_protocol.engine.course import Course, Outcome, Taken
from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.proceedings import Proceedings
from victim_protocol.reports.course import against_text, event_text, offer_text
from victim_protocol.reports.steps import actors_text, answering_text, articles_text, moved_text
from victim_protocol.reports.words import word

_WORDS: Final = {
    "answers": Label("chịu trách nhiệm: {who}", "answers for the person: {who}"),
    "outside": Label("không thủ tục nào đang diễn ra có bước này", "no procedure that is under way has this step"),
    "left": Label("bỏ lại, chưa làm: {duty}", "left open, and not done since: {duty}"),
    "empty": Label("chưa ghi nhận gì", "nothing is recorded"),
}


def told_timeline(found: Proceedings, book: LawBook, language: Language = "vi") -> str:
    """Each entry of a person's case in the order of recording: what it did, and who answers for the person then.

    What the entries say beside their day, event and bodies is not told.

    Args:
        found: Where the case stands.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from datetime import date
    >>> from victim_protocol.case.case import Case
    >>> from victim_protocol.case.person import Person
    >>> from victim_protocol.proceedings import proceedings
    >>> found = proceedings(Case(persons=[Person(id="p1")], entries=[]), on=date(2017, 9, 1))[0]
    >>> told_timeline(found, found.course.book, "en").splitlines()
    ['Person p1', '    nothing is recorded']
    """
    steps = [line for taken in found.course.taken for line in _step(taken, found.course, book, language)]
    lines = steps or [_WORDS["empty"][language]]
    return "\n".join([f"{word('person', language)} {found.person}", *(f"    {line}" for line in lines)])


def _step(taken: Taken, course: Course, book: LawBook, language: Language) -> Iterator[str]:
    yield event_text(taken, book, language)
    told = [
        *_moves(taken, book, language),
        *_against(taken, book, language),
        *_left_open(taken, course, book, language),
        *_custody(taken, book, language),
    ]
    yield from (f"    {line}" for line in told)


def _moves(taken: Taken, book: LawBook, language: Language) -> Iterator[str]:
    for key, position in taken.after.positions.items():
        if position.row is not None and position is not taken.before.positions.get(key):
            moved = moved_text(position.row, key, book, language)
            yield f"{moved} ({articles_text(position.row.sources[:1], language)})"


def _against(taken: Taken, book: LawBook, language: Language) -> Iterator[str]:
    if taken.outcome is Outcome.OUTSIDE:
        yield _WORDS["outside"][language]
    text = against_text(taken, book, language)
    if text:
        yield text


def _left_open(taken: Taken, course: Course, book: LawBook, language: Language) -> Iterator[str]:
    """The duties over which the case went at this entry."""
    for one in course.left_open:
        at = taken.before.positions.get(one.procedure)
        if one.at is at and at is not taken.after.positions[one.procedure]:
            duty = f"{actors_text(one.row.actors, book, language)}: {book.acts[one.row.act][language]}"
            told = _WORDS["left"][language].format(duty=duty)
            yield f"{told} ({articles_text(one.row.sources[:1], language)})"


def _custody(taken: Taken, book: LawBook, language: Language) -> Iterator[str]:
    if taken.entry.event is None:
        return
    custody = taken.custody
    who = answering_text(custody.holder, custody.care, book, language)
    offered = "" if custody.offer is None else f"; {offer_text(custody.offer, book, language)}"
    yield f"{_WORDS['answers'][language].format(who=who)}{offered}"
