"""A statement that an officer hands over: numbered, by status, with its articles, and who hands it to whom."""

__all__ = ["statement"]

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType
from typing import Final

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.engine.support import Finding
from victim_protocol.labels import Label, Language
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.quantities import total
from victim_protocol.reports.deadlines import deadline_lines
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.findings import amount_with_unknown, choice_text, finding_lines, sources_text
from victim_protocol.reports.governing import law_lines
from victim_protocol.reports.reasons import refused_together
from victim_protocol.reports.standing import standing_text
from victim_protocol.reports.words import grade_text, status_text, variable_text, word

_PHRASES: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "title": Label("BẢN KÊ HỖ TRỢ", "STATEMENT OF SUPPORT"),
        "recorded": Label("Ghi nhận đến ngày", "Recorded up to"),
        "nothing_recorded": Label("chưa có gì", "nothing"),
        "readings": Label("Cách hiểu đã áp dụng", "Readings that were taken"),
        "book": Label("Nội dung luật đã áp dụng, SHA-256", "Content of the law that was applied, SHA-256"),
        "given_by": Label("Người giao (họ tên, cơ quan)", "Handed over by (name, office)"),
        "given_to": Label("Người nhận", "Received by"),
        "given_on": Label("Ngày", "Day"),
    }
)
_SECTIONS: Final = (Status.OWED, Status.CONSIDERED, Status.NOT_YET, Status.UNDETERMINED, Status.REFUSED)
_RULED: Final = "_" * 40


def statement(assessment: Assessment, person: str, language: Language = "vi") -> str:
    """A statement of support for one person, to be printed, signed and handed over with the person.

    It names the person by the code in the case and by nothing else, and leaves names to be written by hand.

    Args:
        assessment: The assessment.
        person: The person's code.
        language: ``"vi"``, ``"en"`` or a catalogue.

    Returns:
        Lines, without a line break at the end.

    Raises:
        InvalidFact: The case has no such person.

    >>> from datetime import date
    >>> from victim_protocol.assessment import assess
    >>> from victim_protocol.case.case import Case
    >>> from victim_protocol.case.person import Person
    >>> case = Case(persons=(Person(id="p1"),), entries=())
    >>> print(statement(assess(case, on=date(2017, 5, 10)), "p1", "en").splitlines()[0])
    STATEMENT OF SUPPORT
    """
    one = assessment.person(person)
    sections = enumerate(
        filter(None, (*_support(one, assessment.book, language), *_others(one, assessment, language))), start=1
    )
    numbered = ((f"{number}. {heading}", *lines) for number, (heading, *lines) in sections)
    return "\n".join((*_head(one, assessment, language), *chain(*numbered), *_foot(assessment, language)))


def _head(person: PersonAssessment, assessment: Assessment, language: Language) -> Iterator[str]:
    last = person.recorded_until
    recorded = _PHRASES["nothing_recorded"][language] if last is None else day_text(last)
    yield _PHRASES["title"][language]
    yield f"{word('person', language)} {person.person}. {word('day_asked', language)} {day_text(assessment.on)}."
    yield f"{_PHRASES['recorded'][language]}: {recorded}."
    yield from law_lines(person, assessment.book, language)
    yield from (f"{word('overlay', language)}: {name} ({mark[:12]})." for name, mark in assessment.book.overlays)
    yield f"{word('standing', language)}: {standing_text(person, language)}."


def _support(person: PersonAssessment, book: LawBook, language: Language) -> Iterator[list[str]]:
    """A section for each status that some support has: its heading, then its lines."""
    for status in _SECTIONS:
        found = [finding for finding in person.support.values() if finding.status is status]
        if found:
            told = _refused if status is Status.REFUSED else _told
            yield [_heading(person, status, language), *told(found, person, book, language)]


def _told(found: list[Finding], person: PersonAssessment, book: LawBook, language: Language) -> Iterator[str]:
    return (line for one in found for line in finding_lines(one, person.lines_of(one), book, language))


def _refused(found: list[Finding], _person: PersonAssessment, book: LawBook, language: Language) -> Iterator[str]:
    """What is refused for the same reasons together, with the articles that would have given it."""
    for reasons, findings in refused_together(found, book, language).items():
        yield f"- {'; '.join(one.benefit.label[language] for one in findings)}"
        because = f"    {word('because', language)}: {'; '.join(reasons)}"
        yield from (because,) if reasons else ()  # none where a chosen reading gives it to nobody
        sources = [reason.ground.source for one in findings for reason in one.reasons]
        grade = grade_text([source for one in findings for source in one.sources], language)
        yield f"    {word('sources', language)}: {sources_text(sources, language)}{grade}"


def _heading(person: PersonAssessment, status: Status, language: Language) -> str:
    """The status, with its money where it has any."""
    amounts = [line.amount for line in person.statement.lines if line.status is status]
    named = status_text(status, language).upper()
    return f"{named}: {amount_with_unknown(total(amounts), language)}" if amounts else named


def _others(person: PersonAssessment, assessment: Assessment, language: Language) -> Iterator[list[str]]:
    """What else is to be known: by when, and how the texts were read."""
    book = assessment.book
    dues = deadline_lines(person.deadlines, assessment.on, book, language)
    yield _section(word("deadlines", language), dues)
    yield _section(_PHRASES["readings"][language], _readings(person.readings.items(), book, language))


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    """A heading with its lines; nothing where there are none."""
    told = [*lines]
    return [heading.upper(), *told] if told else []


def _readings(used: Iterable[tuple[str, str | None]], book: LawBook, language: Language) -> Iterator[str]:
    for key, choice in used:
        question = variable_text(Key(key), book.variables, language)
        yield f"- {question}: {choice_text(Key(key), choice, book, language)}"


def _foot(assessment: Assessment, language: Language) -> Iterator[str]:
    yield f"{_PHRASES['book'][language]}: {assessment.book.hash}"
    yield from (f"{_PHRASES[key][language]}: {_RULED}" for key in ("given_by", "given_to", "given_on"))
