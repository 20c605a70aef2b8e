"""Assessments as plain data, for JSON and for other systems.

Days are written as in ``2017-03-20``, provisions as citation keys, money in whole đồng; null stands for none.

- An answer: ``title`` (in JSON), ``on`` (the day asked), ``known`` (the last day of recording that counts), ``book``
  (the hash of the law), ``overlays`` (``name`` and ``hash`` of what was laid over it), ``readings`` (the choice of
  each, null where it is open), ``persons``, ``owed``, ``possible``.
- A person: ``person`` (the code), ``regime``, ``standing`` (each place in law, how it turned out), ``support`` (a
  finding for each benefit), ``lines``, ``owed``, ``possible``, ``costs_of_bodies`` (lines, no part of what the person
  is owed), ``norms``, ``readings`` (those that an answer rests on), ``deadlines``.
- A regime: ``key``, ``decided_by`` (the day that decided), ``source``, ``evidence`` (how well it is known that this law
  governs), ``reading`` (on which that hangs), ``earlier`` (the law under which the person was received).
- A finding: ``status``, ``possible`` (every status that remains), ``evidence``, ``needs`` (what it depends on),
  ``not_accepted`` (provisions that would decide and are known from weaker sources than are accepted), ``grants_if``
  (values after which it is given), ``truncated`` (whether there are more of them), ``waits_for`` (sets of events),
  ``under_each_choice`` (the statuses by reading and choice), ``readings``, ``bodies`` (``actor``: null for one that
  is gone, ``role``, ``acts``: whether it is this body, ``missing``: what would tell who acts in the place of one that
  is gone, ``source``, ``evidence``), ``papers`` (``shows``, ``held``, ``one_of``: those accepted, each with
  ``paper``, ``held`` and ``source``, ``not_enough``), ``sources``.
- A norm: ``norm``, ``kind``, ``truth`` (whether it holds toward the person), ``bearers``, ``evidence``, ``sources``.
- A line: ``benefit``, ``status``, ``days`` (the first and the last), ``units`` (the least and the most), ``amount``,
  ``cuts`` (``source``, ``units``, ``dong``, ``days``, ``certain``), ``readings``, ``evidence``,
  ``sources``.
- A deadline: ``limit``, ``act``, ``actors`` and ``missing`` (as for bodies), ``evidence``, ``kind``,
  ``length``, ``unit``, ``start`` (``day``, ``event``,
  ``known_by``), ``needs`` (on which it depends whether it applies), ``opens``, ``counted`` (the end before any move),
  ``due``, ``skipped`` (``day``, ``off``), ``forecast``, ``doubtful``, ``state``, ``days_late``, ``done``, ``conflict``
  (the reading under which another limit binds), ``readings``, ``sources``, ``problem`` (why it cannot be counted).
- An amount: ``bound`` (how it is known), ``low``, ``high``, ``unknown`` (what is missing, in ``vi`` and ``en``).
"""

__all__ = ["plain_value", "to_json", "to_plain"]

import json
from datetime import date
from typing import Any

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.dates.working_days import Look
from victim_protocol.engine.allowances import Cut, Line
from victim_protocol.engine.due import Due
from victim_protocol.engine.norms import NormFinding
from victim_protocol.engine.papers import BroughtPapers
from victim_protocol.engine.support import Bearer, Finding
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import Occurrence, Range
from victim_protocol.quantities import Amount


def to_json(assessment: Assessment, title: str = "") -> str:
    """An assessment as JSON, the same text for the same answer.

    Args:
        assessment: The assessment.
        title: What to call it.
    """
    return json.dumps({"title": title, **to_plain(assessment)}, ensure_ascii=False, indent=2)


def to_plain(assessment: Assessment) -> dict[str, Any]:
    """An assessment as tables, lists, texts, whole numbers and truths.

    The keys are those that the description of this module lists.

    Args:
        assessment: The assessment.
    """
    return {
        "on": assessment.on.isoformat(),
        "known": None if assessment.known is None else assessment.known.isoformat(),
        "book": assessment.book.hash,
        "overlays": [{"name": name, "hash": mark} for name, mark in assessment.book.overlays],
        "readings": dict(assessment.chosen),
        "persons": [_person(person, assessment.on, assessment.book) for person in assessment.persons],
        "owed": _amount(assessment.owed),
        "possible": _amount(assessment.possible),
    }


def _person(person: PersonAssessment, on: date, book: LawBook) -> dict[str, Any]:
    return {
        "person": person.person,
        "regime": {
            "key": person.regime.key,
            "decided_by": person.decided_by.isoformat(),
            "source": person.regime.source.citation.key,
            "evidence": person.law_evidence.value,
            "reading": person.governing.reading,
            "earlier": None if person.governing.earlier is None else person.governing.earlier.key,
        },
        "standing": {standing.standing.key: standing.truth.value for standing in person.standings},
        "support": {benefit: _finding(finding) for benefit, finding in person.support.items()},
        "lines": [_line(line) for line in person.statement.lines],
        "owed": _amount(person.statement.owed),
        "possible": _amount(person.statement.possible),
        "costs_of_bodies": [_line(line) for line in person.costs_of_bodies.lines],
        "norms": [_norm(found) for found in person.norms],
        "readings": dict(person.readings),
        "deadlines": [_due(due, on, book) for due in person.deadlines],
    }


def _due(due: Due, on: date, book: LawBook) -> dict[str, Any]:
    acting, missing = book.competence.acting_on(due.limit.actors, on)
    deadline, standing = due.deadline, due.standing(on)
    return {
        "limit": due.limit.key,
        "act": due.limit.act,
        "actors": list(acting),
        "missing": [_label(one) for one in missing],
        "kind": due.limit.kind.value,
        "length": due.limit.length,
        "unit": None if due.limit.unit is None else due.limit.unit.value,
        "start": {
            "day": due.start.day.isoformat(),
            "event": due.start.event,
            "known_by": due.start.known_by.value,
        },
        "needs": list(due.needs),
        "opens": None if deadline is None else _day(deadline.opens),
        "counted": None if deadline is None else _day(deadline.counted),
        "due": _day(due.end),
        "skipped": [] if deadline is None else [_look(look) for look in deadline.skipped],
        "forecast": deadline is not None and deadline.forecast,
        "doubtful": [] if deadline is None else [day.isoformat() for day in deadline.doubtful],
        "state": None if standing is None else standing.state.value,
        "days_late": None if standing is None else standing.days_late,
        "done": _day(due.done),
        "conflict": None if due.limit.conflict is None else due.limit.conflict[0],
        "readings": {} if deadline is None else dict(deadline.readings),
        "sources": [source.citation.key for source in (deadline.sources if deadline else (due.limit.source,))],
        "evidence": due.evidence.value,
        "problem": None if due.problem is None else {"vi": due.problem.vi, "en": due.problem.en},
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _look(look: Look) -> dict[str, Any]:
    return {"day": look.day.isoformat(), "off": None if look.off is None else look.off.value}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "status": finding.status.code,
        "possible": [status.code for status in finding.statuses],
        "evidence": finding.evidence.value,
        "needs": list(finding.needs),
        "not_accepted": [source.citation.key for source in finding.not_accepted],
        "grants_if": [{key: plain_value(value) for key, value in values} for values in finding.grants_if],
        "truncated": finding.truncated,
        "waits_for": [list(events) for events in finding.waits_for],
        "under_each_choice": {
            reading: {choice: [status.code for status in statuses] for choice, statuses in choices.items()}
            for reading, choices in finding.under_each_choice.items()
        },
        "readings": dict(finding.readings),
        "bodies": [_bearer(bearer) for bearer in finding.bodies],
        "papers": [_papers(papers) for papers in finding.papers],
        "sources": [source.citation.key for source in finding.sources],
    }


def _bearer(bearer: Bearer) -> dict[str, Any]:
    body, ended = bearer.body, bearer.ended
    return {
        "actor": body.actor if ended is None else None,
        "role": body.role.value,
        "acts": bearer.truth.value,
        "missing": None if ended is None else _label(ended.missing),
        "source": body.source.citation.key,
        "evidence": body.source.evidence.value,
    }


def _papers(papers: BroughtPapers) -> dict[str, Any]:
    return {
        "shows": papers.papers.key,
        "held": papers.truth.value,
        "one_of": [
            {"paper": one.paper.paper, "held": one.truth.value, "source": one.paper.source.citation.key}
            for one in papers.one_of
        ],
        "not_enough": [paper for paper, _ in papers.papers.not_enough],
    }


def _norm(found: NormFinding) -> dict[str, Any]:
    norm = found.norm
    return {
        "norm": norm.key,
        "kind": norm.kind.value,
        "truth": found.truth.value,
        "bearers": list(norm.bearers),
        "evidence": found.evidence.value,
        "sources": [source.citation.key for source in norm.sources],
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "benefit": line.benefit.key,
        "status": line.status.code,
        "days": None if line.days is None else [day.isoformat() for day in line.days],
        "units": list(line.units),
        "amount": _amount(line.amount),
        "cuts": [_cut(cut) for cut in line.cuts],
        "readings": dict(line.readings),
        "evidence": line.evidence.value,
        "sources": [source.citation.key for source in line.sources],
    }


def _cut(cut: Cut) -> dict[str, Any]:
    return {
        "source": cut.source.citation.key,
        "units": cut.units,
        "dong": cut.dong,
        "days": None if cut.days is None else [day.isoformat() for day in cut.days],
        "certain": cut.certain,
    }


def _amount(amount: Amount) -> dict[str, Any]:
    return {
        "bound": amount.bound.value,
        "low": amount.low,
        "high": amount.high,
        "unknown": [_label(label) for label in amount.unknown],
    }


def _label(label: Label) -> dict[str, str]:
    return {"vi": label.vi, "en": label.en}


def plain_value(value: object) -> object:
    """A fact's value: events by their code, ranges by their bounds.

    Args:
        value: The value.

    >>> plain_value(Range(1, None)), plain_value(True)
    ({'low': 1, 'high': None}, True)
    """
    match value:
        case Occurrence():
            return value.value
        case Range(low=low, high=high):
            return {"low": low, "high": high}
        case _:
            return value
