"""What is to be said of a payload before anybody acts on it: what is wrong, what is odd, what is still unknown."""

__all__ = ["Report", "check", "report_of"]

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any, Final

from attrs import evolve, field, frozen

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.engine.course import Outcome
from victim_protocol.errors import InvalidFact, NotModelled, Problem, WireError
from victim_protocol.law.book import LawBook
from victim_protocol.proceedings import Proceedings, proceedings
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.needs import Kind, Need, needs_of, papers_of
from victim_protocol.wire.payload_faults import in_payload

_IRREGULAR: Final = ("irregular", "thủ tục không cho phép ở bước này", "the procedure does not allow it here")
_UNCHECKED: Final = (
    "unchecked",
    "chưa đủ dữ kiện để biết thủ tục có cho phép không",
    "it is not known whether the procedure allows it",
)


@frozen(kw_only=True)
class Report:
    """What a check found.

    Args:
        case: The case; ``None`` where it could not be read.
        errors: Why it could not be read.
        warnings: What can be read and may be a mistake.
        unknown: Facts that are not known and on which some answer hangs.
        needed: What else some answer hangs on, and papers that are not recorded.
    """

    case: Case | None = field(repr=False)
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    unknown: tuple[Need, ...] = ()
    needed: tuple[Need, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it could be read."""
        return self.case is not None

    def plain(self) -> dict[str, Any]:
        """The report as tables, lists and texts, for JSON.

        >>> check('{"schema_version": 1, "persons": [], "entries": []}').plain()["errors"][0]["en"]
        'a case needs a person'
        """
        return {
            "sound": self.sound,
            "errors": [problem._asdict() for problem in self.errors],
            "warnings": [problem._asdict() for problem in self.warnings],
            "unknown": [need.plain() for need in self.unknown],
            "needed": [need.plain() for need in self.needed],
        }


def check(
    given: str | bytes, *, on: date | None = None, payloads: Payloads | None = None, book: LawBook | None = None
) -> Report:
    """Say everything that is wrong with a payload, or what it leaves open on a day.

    Args:
        given: The payload as JSON; as bytes, in UTF-8.
        on: The day asked, inclusive; without one only the form and the events of the case are looked at.
        payloads: What reads it; one with the default limits where none is given.
        book: The law; the library's own where none is given.

    Returns:
        A report; a payload that cannot be read is no exception here.

    >>> report = check('{"schema_version": 1, "persons": [{"id": "p1"}], "entries": []}', on=date(2017, 9, 1))
    >>> report.sound, report.warnings[0].text()
    (True, '$.persons[0]: nothing is recorded of this person')
    """
    try:
        case = (payloads or Payloads()).read(given)
    except WireError as error:
        return Report(case=None, errors=error.problems)
    return report_of(case, on=on, book=book, placed=partial(in_payload, case))


def _as_it_is(problem: Problem) -> Problem:
    return problem


def report_of(
    case: Case,
    *,
    on: date | None = None,
    book: LawBook | None = None,
    placed: Callable[[Problem], Problem] = _as_it_is,
) -> Report:
    """Say what a case leaves open on a day.

    Args:
        case: The case.
        on: The day asked, inclusive; without one only what is recorded is looked at.
        book: The law; the library's own where none is given.
        placed: Gives a problem of the case the path that it has in the file that the case was read from.

    >>> from victim_protocol.case.person import Person
    >>> report_of(Case(persons=[Person(id="p1")], entries=[])).warnings[0].code
    'nothing_recorded'
    """
    law = book or default_book()
    warnings = [
        placed(problem) for problem in (*_unspoken(case), *_repeated(case), *_later(case, on), *_forms(case, law))
    ]
    if on is None:
        return Report(case=case, warnings=tuple(warnings))
    try:
        courses = proceedings(case, on=on, book=law)
        answer = assess(case, on=on, book=law)
    except (InvalidFact, NotModelled) as error:
        return Report(case=case, warnings=(*warnings, *error.problems))
    needs = [need for person in answer.persons for need in needs_of(person, law)]
    return Report(
        case=case,
        warnings=(*warnings, *(placed(problem) for course in courses for problem in _irregular(case, course))),
        unknown=tuple(need for need in needs if need.kind is Kind.FACT),
        needed=(
            *(need for need in needs if need.kind is not Kind.FACT),
            *(need for course in courses for need in papers_of(course, law)),
        ),
    )


def _unspoken(case: Case) -> Iterator[Problem]:
    """Persons of whom nothing is recorded."""
    spoken = {entry.person for entry in case.entries}
    for person in case.persons:
        if person.id not in spoken:
            vi, en = "chưa ghi nhận gì về người này", "nothing is recorded of this person"
            yield Problem(f"person.{person.id}", "nothing_recorded", vi, en)


def _repeated(case: Case) -> Iterator[Problem]:
    """Entries that say what an earlier one says, under another id or none."""
    seen: set[Entry] = set()
    for place, entry in enumerate(case.entries):
        bare = evolve(entry, id=None)
        if bare in seen:
            yield Problem(f"entry[{place}]", "repeated", "giống hệt một mục trước", "the same as an earlier entry")
        seen.add(bare)


def _later(case: Case, on: date | None) -> Iterator[Problem]:
    """Entries of days after the one asked, which do not count on it."""
    for place, entry in enumerate(case.entries):
        if on is not None and entry.day > on:
            yield Problem(f"entry[{place}].day", "later", "sau ngày hỏi: chưa tính", "after the day asked: not counted")


def _forms(case: Case, book: LawBook) -> Iterator[Problem]:
    """Papers in set form that the book does not know."""
    for place, entry in enumerate(case.entries):
        for number, form in enumerate(entry.forms):
            if form not in book.papers:
                vi, en = "mã giấy tờ không có trong bộ luật", "the book knows no paper of this code"
                yield Problem(f"entry[{place}].forms[{number}]", "unknown_form", vi, en)


def _irregular(case: Case, course: Proceedings) -> Iterator[Problem]:
    """Events that the tables do not allow where they stand, and those of which nobody can tell."""
    places = {id(entry): place for place, entry in enumerate(case.entries)}
    for taken in (*course.irregular, *course.unchecked):
        unchecked = taken.outcome is Outcome.UNCHECKED
        yield Problem(f"entry[{places[id(taken.entry)]}].event", *(_UNCHECKED if unchecked else _IRREGULAR))
