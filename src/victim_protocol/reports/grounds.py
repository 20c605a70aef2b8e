"""The provisions that each answer rests on."""

__all__ = ["grounds"]

from collections.abc import Iterator, Mapping

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.engine.support import Finding
from victim_protocol.law.evidence import Source
from victim_protocol.reports.differences import About


def grounds(assessment: Assessment) -> Mapping[About, frozenset[Source]]:
    """For each answer of an assessment that can be told, the provisions that it rests on.

    Args:
        assessment: The assessment.

    Returns:
        Of a status and what it needs, those that decide; of bodies, papers and amounts, their own; of a norm and of
        what is due, those that say so.
    """
    return {
        (person.person, about, what): frozenset(sources)
        for person in assessment.persons
        for about, what, sources in _of_person(person)
    }


def _of_person(person: PersonAssessment) -> Iterator[tuple[str, str, tuple[Source, ...]]]:
    yield "law", "law", (person.regime.source,)
    yield "standing", "standing", tuple(source for one in person.standings for source in one.explanation.sources)
    for benefit, finding in person.support.items():
        yield benefit, "status", finding.sources
        yield benefit, "needs", finding.sources
        yield benefit, "bodies", tuple(_of_bodies(finding))
        yield benefit, "papers", tuple(_of_papers(finding))
    lines = (*person.statement.lines, *person.costs_of_bodies.lines)
    for benefit in dict.fromkeys(line.benefit.key for line in lines):
        yield benefit, "amount", tuple(source for one in lines if one.benefit.key == benefit for source in one.sources)
    for found in person.norms:
        yield found.norm.key, "norm", found.norm.sources
    for act in dict.fromkeys(due.limit.act for due in person.deadlines):
        yield act, "due", tuple(due.limit.source for due in person.deadlines if due.limit.act == act)


def _of_papers(finding: Finding) -> Iterator[Source]:
    return (one.paper.source for papers in finding.papers for one in papers.one_of)


def _of_bodies(finding: Finding) -> Iterator[Source]:
    """Who is named by which provision, and by which one a body is gone."""
    for bearer in finding.bodies:
        yield bearer.body.source if bearer.ended is None else bearer.ended.source
