"""A case kept by the law: take a step, or record what departed from it."""

__all__ = ["advance", "record_departure"]

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from attrs import evolve

from victim_protocol.case.case import Case
from victim_protocol.case.check_entries import unknown_key
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.dates.day import is_day
from victim_protocol.engine.refusals import hindrances
from victim_protocol.engine.replay import Question, replay
from victim_protocol.errors import IllegalEvent, InvalidFact, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.statutes.book import default_book

Kept = TypeVar("Kept", Case, Journal)
"""A case as a value, or the journal that keeps it."""


def advance(
    kept: Kept,
    entry: Entry,
    *,
    salts: Mapping[str, bytes] | None = None,
    expected_head: str | None = None,
    readings: Mapping[str, str] | None = None,
    book: LawBook | None = None,
) -> Kept:
    """A case, or a journal, with one more step, if the tables of the law allow it.

    Facts that the entry carries count before its guards are read. A late act is never illegal.

    Args:
        kept: The case, or the journal that keeps it.
        entry: The step; one that is held already, with the same id and content, changes nothing.
        salts: For a journal, the salts of the entry's personal values.
        expected_head: For a journal, the head that the writer has seen.
        readings: Choices of readings, in place of the book's defaults.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: The entry says that it departs, contradicts itself or the case, was written down before the last
            one, or the journal
            has another head, or what is only for a journal is given for a case; all problems are listed.
        IllegalEvent: No procedure that is under way allows it; says the stage, what stands in the way and what may
            come. What is kept is as it was.
        NotModelled: The law of its day is not held.

    >>> from victim_protocol.case.person import Person
    >>> from victim_protocol.law.key import Key
    >>> case = Case(persons=[Person(id="p1")], entries=[])
    >>> early = Entry(person="p1", day=date(2017, 9, 1), event=Key("division_notified"), actor=Key("commune_committee"))
    >>> advance(case, early)
    Traceback (most recent call last):
        ...
    victim_protocol.errors.IllegalEvent: entry.event: no procedure that is under way has this step
    """
    law = default_book() if book is None else book
    if entry.departs:
        vi, en = "dùng record_departure và nêu lý do", "for a departure there is record_departure, with a reason"
        raise InvalidFact(Problem("entry.departs", "departs", vi, en))
    longer = _appended(kept, entry, salts, expected_head)
    if longer is not kept:
        _check_papers(entry, law)
        _judge(_case_of(longer), entry, readings or {}, law)
    return longer


def record_departure(
    kept: Kept,
    entry: Entry,
    reason: str,
    *,
    salts: Mapping[str, bytes] | None = None,
    expected_head: str | None = None,
    book: LawBook | None = None,
) -> Kept:
    """A case, or a journal, with a step that happened although the tables do not allow it.

    It is kept and reported as a departure, and the duties over which it passed stay open.

    Args:
        kept: The case, or the journal that keeps it.
        entry: What happened.
        reason: Why it is recorded all the same; not empty. It is a personal value like ``place``.
        salts: For a journal, the salts of the entry's personal values, ``reason`` among them.
        expected_head: For a journal, the head that the writer has seen.
        book: The law, whose papers the entry may name; the library's own where none is given.

    Raises:
        InvalidFact: As for ``advance``, or there is no reason.
    """
    if not str(reason or "").strip():
        raise InvalidFact(Problem("reason", "missing", "thiếu lý do", "a reason is missing"))
    longer = _appended(kept, evolve(entry, departs=True, reason=reason), salts, expected_head)
    if longer is not kept:
        _check_papers(entry, default_book() if book is None else book)
        _case_of(longer)  # which is refused where entries contradict each other: nobody could read it again
    return longer


def _check_papers(entry: Entry, book: LawBook) -> None:
    """Refuse forms that the law does not have: what stands in that field can never be taken out of a journal."""
    unknown = [place for place, form in enumerate(entry.forms) if form not in book.papers]
    if unknown:
        raise InvalidFact(*(unknown_key(f"entry.forms[{place}]", entry.forms[place], book.papers) for place in unknown))


def _judge(case: Case, entry: Entry, readings: Mapping[str, str], book: LawBook) -> None:
    """Refuse an entry of a case that the tables do not allow."""
    question = Question(book=book, chosen=book.variables.chosen(readings))
    course = replay(case, entry.person, question)
    taken = next(one for one in reversed(course.taken) if one.entry is entry)
    problems = [*hindrances(taken, course)]
    if problems:
        raise IllegalEvent(*dict.fromkeys(problems))


def _case_of(kept: Case | Journal) -> Case:
    return kept if isinstance(kept, Case) else kept.case


def _appended(kept: Kept, entry: Entry, salts: Mapping[str, bytes] | None, expected_head: str | None) -> Kept:
    """What is kept, with one more entry at the end; the very same where it holds the entry already."""
    if isinstance(kept, Journal):
        return kept.append(entry, salts or {}, expected_head)
    given = [name for name, value in (("salts", salts), ("expected_head", expected_head)) if value is not None]
    if given:
        raise InvalidFact(*(Problem(name, "journal", "chỉ dùng cho sổ ghi", "only for a journal") for name in given))
    if entry.id is not None and entry in kept.entries:
        return kept
    last = max((one.written for one in kept.entries), default=date.min)
    if is_day(entry.written) and entry.written < last:
        raise InvalidFact(
            Problem("entry.recorded", "order", "ghi nhận trước mục cuối", "recorded before the last entry")
        )
    return evolve(kept, entries=(*kept.entries, entry))
