"""A short statement for each person, and the whole of several assessments."""

__all__ = ["brief", "summary"]

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.engine.allowances import Line
from victim_protocol.engine.support import Finding
from victim_protocol.labels import Language
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.quantities import total
from victim_protocol.reports.figures import amount_text, day_text
from victim_protocol.reports.lines import cut_text, worked_out
from victim_protocol.reports.reasons import refused_together
from victim_protocol.reports.words import grade_text, status_text, variable_text, word


def brief(assessment: Assessment, language: Language = "vi") -> str:
    """For each person: the money line by line, what is owed in kind, and what is not decided and why.

    Args:
        assessment: The assessment.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return "\n".join(line for person in assessment.persons for line in _brief(person, assessment, language))


def _brief(person: PersonAssessment, assessment: Assessment, language: Language) -> Iterator[str]:
    yield f"{word('person', language)} {person.person}, {day_text(assessment.on)}: {_owed(person, language)}"
    for line in person.statement.lines:
        if line.status is Status.OWED:
            yield from (f"    {told}" for told in _line(line, assessment.book, language))
    in_kind = [
        f"{finding.benefit.label[language]}{grade_text(finding.sources, language)}"
        for finding in person.support.values()
        if finding.status is Status.OWED and finding.benefit.allowance is None
    ]
    if in_kind:
        yield f"    {word('also_due', language)}: {', '.join(in_kind)}"
    for finding in person.support.values():
        if finding.status in (Status.UNDETERMINED, Status.NOT_YET, Status.CONSIDERED):
            yield f"    {_pending(finding, assessment.book, language)}"
    yield from (f"    {told}" for told in _refused(person, assessment.book, language))


def _line(line: Line, book: LawBook, language: Language) -> Iterator[str]:
    told = f"{amount_text(line.amount, language)}{worked_out(line, book, language)}"
    yield f"{line.benefit.label[language]}: {told}{grade_text(line.sources, language)}"
    yield from (f"    {cut_text(cut, language)}" for cut in line.cuts)


def _refused(person: PersonAssessment, book: LawBook, language: Language) -> Iterator[str]:
    """What is refused and why, those together that are refused for the same reasons."""
    for reasons, findings in refused_together(person.support.values(), book, language).items():
        benefits = [finding.benefit.label[language] for finding in findings]
        because = f" ({word('because', language)}: {'; '.join(reasons)})" if reasons else ""
        yield f"{', '.join(benefits)}: {status_text(Status.REFUSED, language)}{because}"


def _owed(person: PersonAssessment, language: Language) -> str:
    return f"{word('owed_total', language).lower()} {amount_text(person.statement.owed, language)}"


def _pending(finding: Finding, book: LawBook, language: Language) -> str:
    """A finding that is not decided, or not yet granted, with what it hangs on."""
    because = _names(finding.needs, book, language)
    waiting = "; ".join(_names(events, book, language) for events in finding.waits_for)
    reasons = [f"{word(key, language)}: {text}" for key, text in (("needs", because), ("waits_for", waiting)) if text]
    told = f"{finding.benefit.label[language]}: {status_text(finding.status, language)}"
    grade = grade_text(finding.sources, language)
    return f"{told} ({'; '.join(reasons)}){grade}" if reasons else f"{told}{grade}"


def _names(keys: Iterable[Key], book: LawBook, language: Language) -> str:
    return ", ".join(variable_text(key, book.variables, language) for key in keys)


def summary(assessments: Sequence[Assessment], language: Language = "vi") -> str:
    """The whole of several assessments: persons, what is owed, what is not decided and why.

    Args:
        assessments: At least one.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return "\n".join(_whole(assessments, language))


def _whole(assessments: Sequence[Assessment], language: Language) -> Iterator[str]:
    people = [person for assessment in assessments for person in assessment.persons]
    counts = {
        "victims": sum(person.stands_as("victim") is Truth.HOLDS for person in people),
        "being_identified": sum(person.stands_as("being_identified") is Truth.PASSES for person in people),
        "minors": sum(person.fits("minor") is Truth.HOLDS for person in people),
        "accompanying": sum(person.stands_as("accompanying_minor") is Truth.HOLDS for person in people),
        "foreigners": sum(person.facts.get(Key("citizenship")) == "foreign" for person in people),
    }
    told = ", ".join(f"{word(key, language)}: {number}" for key, number in counts.items())
    yield f"{word('together', language)}"
    yield f"{word('persons', language)}: {len(people)} ({told})"
    yield from _statuses(people, language)
    yield from _open_questions(people, assessments[0].book, language)
    owed = total(person.statement.owed for person in people)
    yield f"{word('owed_total', language)}: {amount_text(owed, language)}"
    for label in owed.unknown:
        yield f"    {word('unknown_part', language)}: {label[language]}"


def _statuses(people: Iterable[PersonAssessment], language: Language) -> Iterator[str]:
    findings = [finding for person in people for finding in person.support.values()]
    counted = Counter(finding.status for finding in findings)
    yield "; ".join(f"{status_text(status, language)}: {counted[status]}" for status in Status if counted[status])


def _open_questions(people: Iterable[PersonAssessment], book: LawBook, language: Language) -> Iterator[str]:
    """What findings hang on, the most frequent first."""
    counted = Counter(key for person in people for finding in person.support.values() for key in finding.needs)
    for key, times in counted.most_common():
        yield f"    {word('needs', language)}: {variable_text(key, book.variables, language)} (× {times})"
