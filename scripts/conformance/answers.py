"""What the library answers to a question of the conformance suite: keys, whole đồng, days and citations only.

A question is a table; ``ask`` says what is asked:

- ``assess``: of a ``case`` (a payload) on a day ``on``, who the ``person`` is in law and what is owed; the supports to
  ``show`` are told in full, of the others only the status.
- ``proceed``: of the same, where the case stands and who must do what by when.
- ``count``: by when something must be done that a ``limit`` of the book sets, ``from`` a day or a moment.
- ``age``: how old somebody is who was ``born`` then, ``on`` a day.
"""

__all__ = ["answered", "assessed"]

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.dates.age import age_on
from victim_protocol.dates.day import day_of
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import Due, KnownBy, Start
from victim_protocol.engine.duty import Duty
from victim_protocol.engine.support import Finding
from victim_protocol.errors import NotModelled
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.reading import chosen_readings
from victim_protocol.proceedings import proceedings
from victim_protocol.quantities import NOTHING, Amount, total
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.payload import plain_value

_PAYLOADS = Payloads()
NOT_MODELLED = {"not_modelled": True}
"""The answer where the law of the day is not held."""


def answered(question: Mapping[str, Any], book: LawBook | None = None) -> dict[str, Any]:
    """The answer to a question.

    Args:
        question: The question, as it stands in the suite.
        book: The law; the library's own where none is given.
    """
    law = book or default_book()
    try:
        return _ANSWERS[question["ask"]](question, law)
    except NotModelled:
        return dict(NOT_MODELLED)


def _asked(question: Mapping[str, Any]) -> tuple[Case, dict[str, Any]]:
    """The case of a question, and how it is asked about."""
    known = question.get("known")
    return _PAYLOADS.of_plain(question["case"]), {
        "on": date.fromisoformat(question["on"]),
        "known": None if known is None else date.fromisoformat(known),
        "readings": question.get("readings", {}),
        "accept": Evidence(question.get("accept", "secondary")),
    }


def assessed(question: Mapping[str, Any], book: LawBook | None = None) -> PersonAssessment:
    """The assessment of the person whom a question is about.

    Args:
        question: The question.
        book: The law; the library's own where none is given.
    """
    case, how = _asked(question)
    return assess(case, **how, book=book).person(question["person"])


def _assessed(question: Mapping[str, Any], book: LawBook) -> dict[str, Any]:
    person = assessed(question, book)
    governing = person.governing
    return {
        "regime": {
            "key": person.regime.key,
            "decided_by": person.decided_by.isoformat(),
            "reading": governing.reading,
            "earlier": None if governing.earlier is None else governing.earlier.key,
            "grade": person.law_evidence.value,
        },
        "age": _age(person.facts.get("age", UNKNOWN)),
        "standing": {str(one.standing.key): one.truth.value for one in person.standings},
        "statuses": {key: finding.status.code for key, finding in person.support.items()},
        "support": {
            key: _finding(person.support[key], person) for key in question.get("show", ()) if key in person.support
        },
        "owed": _amount(person.statement.owed),
        "possible": _amount(person.statement.possible),
        "due": _by_act(person.deadlines, opens=False),
        "opens": _by_act(person.deadlines, opens=True),
    }


def _finding(finding: Finding, person: PersonAssessment) -> dict[str, Any]:
    lines = person.lines_of(finding)
    cuts = [cut for line in lines for cut in line.cuts if cut.certain]
    return {
        "status": finding.status.code,
        "possible": [status.code for status in finding.statuses],
        "needs": list(finding.needs),
        "waits_for": [list(events) for events in finding.waits_for],
        "under_each_choice": {
            reading: {choice: [status.code for status in found] for choice, found in choices.items()}
            for reading, choices in finding.under_each_choice.items()
        },
        "amount": _amount(total(line.amount for line in lines) if lines else NOTHING),
        "cut_days": sum(cut.units for cut in cuts),
        "cut_dong": sum(cut.dong for cut in cuts),
        "grade": finding.evidence.value,
        "sources": _keys([*finding.sources, *(source for line in lines for source in line.sources)]),
    }


def _keys(sources: Iterable[Source]) -> list[str]:
    return list(dict.fromkeys(source.citation.key for source in sources))


def _amount(amount: Amount) -> dict[str, int | None]:
    return {"low": amount.low, "high": amount.high}


def _by_act(dues: Iterable[Due], *, opens: bool) -> dict[str, list[str]]:
    """For each act, the last days that texts set for it, or the first on which it may or must be done."""
    found: dict[str, dict[str, None]] = {}
    for due in dues:
        day = None if due.deadline is None else due.deadline.opens if opens else due.end
        if day is not None:
            found.setdefault(due.limit.act, {})[day.isoformat()] = None
    return {act: list(days) for act, days in found.items()}


def _proceeded(question: Mapping[str, Any], book: LawBook) -> dict[str, Any]:
    case, how = _asked(question)
    person = next(one for one in proceedings(case, **how, book=book) if one.person == question["person"])
    return {
        "stages": {str(key): str(stage.key) for key, stage in person.stages.items()},
        "answering": person.answering or "not_known",
        "outcomes": [taken.outcome.value for taken in person.course.taken],
        "irregular": _events(person.irregular),
        "unchecked": _events(person.unchecked),
        "duties": [_duty(one) for one in person.duties],
        "may": sorted({str(row.event) for row in person.options}),
    }


def _events(taken: Iterable[Any]) -> list[str]:
    return [str(one.entry.event) for one in taken]


def _duty(duty: Duty) -> dict[str, Any]:
    ends = [due.end for due in duty.dues if due.end is not None]
    return {
        "act": duty.act,
        "actors": list(duty.actors),
        "receivers": list(duty.receivers),
        "events": list(duty.events),
        "forms": list(duty.forms),
        "state": duty.state.value,
        "by": list(dict.fromkeys(day_of(end).isoformat() for end in ends)),
        "needs": list(duty.needs),
        "doubts": list(duty.doubts),
        "sources": _keys(duty.sources),
    }


def _counted(question: Mapping[str, Any], book: LawBook) -> dict[str, Any]:
    limit, start = book.limit(question["limit"]), question["from"]
    day = datetime.fromisoformat(start) if "T" in start else date.fromisoformat(start)
    chosen = chosen_readings(book.variables.readings, question.get("readings", {}))
    due = Timers(book, chosen, ()).from_day(limit, Start(day, limit.starts[0], KnownBy.RECORDED))
    table: dict[str, Any] = {"governs": limit.governs(date.fromisoformat(start[:10]))}
    if due.deadline is None:
        return {**table, "problem": None if due.problem is None else due.problem.code}
    found = due.deadline
    return {
        **table,
        "kind": limit.kind.value,
        "opens": _day(found.opens),
        "counted": _day(found.counted),
        "due": _day(found.due),
        "skipped": [look.day.isoformat() for look in found.skipped],
        "readings": {str(key): choice for key, choice in found.readings.items()},
        "sources": _keys(found.sources),
        "grade": due.evidence.value,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _age(age: object) -> object:
    return None if age is UNKNOWN else plain_value(age)


def _aged(question: Mapping[str, Any], _book: LawBook) -> dict[str, Any]:
    return {"age": _age(age_on(PartialDate.parse(question["born"]), date.fromisoformat(question["on"])))}


_ANSWERS = {"assess": _assessed, "proceed": _proceeded, "count": _counted, "age": _aged}
