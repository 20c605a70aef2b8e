"""An assessment as text: for each person the standing, each support with its reasons, and the totals."""

__all__ = ["render"]

from collections.abc import Iterator

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.labels import Language
from victim_protocol.reports.deadlines import deadline_lines
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.findings import amount_with_unknown, cost_lines, finding_lines
from victim_protocol.reports.governing import law_lines
from victim_protocol.reports.standing import standing_text
from victim_protocol.reports.words import word


def render(assessment: Assessment, language: Language = "vi") -> str:
    """An assessment as text.

    Args:
        assessment: The assessment.
        language: ``"vi"``, ``"en"`` or a catalogue.

    Returns:
        Lines, without a line break at the end.
    """
    return "\n\n".join("\n".join(_person(person, assessment, language)) for person in assessment.persons)


def _person(person: PersonAssessment, assessment: Assessment, language: Language) -> Iterator[str]:
    yield f"{word('person', language)} {person.person}. {word('day_asked', language)} {day_text(assessment.on)}."
    yield from law_lines(person, assessment.book, language)
    yield f"{word('standing', language)}: {standing_text(person, language)}."
    for finding in person.support.values():
        yield from finding_lines(finding, person.lines_of(finding), assessment.book, language)
    yield f"{word('owed_total', language)}: {amount_with_unknown(person.statement.owed, language)}."
    yield f"{word('possible_total', language)}: {amount_with_unknown(person.statement.possible, language)}."
    costs = person.costs_of_bodies.lines
    if costs:
        yield word("costs_of_bodies", language)
        for line in costs:
            yield from cost_lines(line, assessment.book, language)
    if person.deadlines:
        yield word("deadlines", language)
        yield from deadline_lines(person.deadlines, assessment.on, assessment.book, language)
