"""What the service answers about a case, whether it keeps the case or was just sent it: plain data, for JSON."""

__all__ = ["ANSWERS", "ASKED", "FORMATS", "Question"]

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any, Final, Literal

from attrs import frozen

from victim_protocol.assessment import Assessment, assess
from victim_protocol.case.case import Case
from victim_protocol.engine.duty import Duty
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure
from victim_protocol.proceedings import Proceedings, proceedings
from victim_protocol.reports.notice import notice
from victim_protocol.reports.proceedings import told_duties
from victim_protocol.reports.statement import statement
from victim_protocol.reports.timeline import told_timeline
from victim_protocol.wire.checking import report_of
from victim_protocol.wire.exports.ctdc import ctdc
from victim_protocol.wire.exports.htcds import htcds
from victim_protocol.wire.exports.primero import primero_case
from victim_protocol.wire.payload import to_plain

Plain = dict[str, Any]
FORMATS: Final = MappingProxyType({"htcds": htcds, "ctdc": ctdc, "primero": primero_case})


@frozen(kw_only=True)
class Question:
    """What is asked of a case.

    Args:
        on: The day asked, inclusive.
        known: Only entries recorded on this day or before count; ``None`` for all.
        lang: ``"vi"`` or ``"en"``, for answers in words.
        format: The standard, for an export.
        book: The law.
    """

    on: date
    book: LawBook
    known: date | None = None
    lang: Literal["vi", "en"] = "vi"
    format: str = "htcds"


def _assessed(case: Case, asked: Question) -> Assessment:
    return assess(case, on=asked.on, known=asked.known, book=asked.book)


def _found(case: Case, asked: Question) -> tuple[Proceedings, ...]:
    return proceedings(case, on=asked.on, known=asked.known, book=asked.book)


def _assessment(case: Case, asked: Question) -> Plain:
    return to_plain(_assessed(case, asked))


def _of_each_answer(tell: Callable[[Assessment, str, Literal["vi", "en"]], str], case: Case, asked: Question) -> Plain:
    answer = _assessed(case, asked)
    return _told({person.person: tell(answer, person.person, asked.lang) for person in answer.persons}, asked)


def _timeline(case: Case, asked: Question) -> Plain:
    found = _found(case, asked)
    return _told({one.person: told_timeline(one, asked.book, asked.lang) for one in found}, asked)


def _told(texts: Mapping[str, str], asked: Question) -> Plain:
    persons = [{"person": person, "text": text} for person, text in texts.items()]
    return {"on": asked.on.isoformat(), "lang": asked.lang, "persons": persons}


def _duties(case: Case, asked: Question) -> Plain:
    persons = [
        {
            "person": one.person,
            "answering": one.answering,
            "duties": [_duty(duty, asked) for duty in one.duties],
            "text": told_duties(one, asked.book, asked.lang),
        }
        for one in _found(case, asked)
    ]
    return {"on": asked.on.isoformat(), "lang": asked.lang, "persons": persons}


def _duty(duty: Duty, asked: Question) -> Plain:
    ends = [due.end for due in duty.dues if due.end is not None]
    return {
        "act": duty.act,
        "label": asked.book.acts[duty.act][asked.lang],
        "state": duty.state.value,
        "actors": [*duty.actors],
        "receivers": [*duty.receivers],
        "events": [*duty.events],
        "forms": [*duty.forms],
        "needs": [*duty.needs],
        "due": [end.isoformat() for end in ends],
        "sources": [source.citation.key for source in duty.sources],
    }


def _diagram(case: Case, asked: Question) -> Plain:
    """Each procedure that has begun: its stages, where the person stands, and what leads from one to another."""
    persons = [
        {
            "person": one.person,
            "procedures": [
                _drawn(asked.book.procedure(key), position.stage, asked)
                for key, position in one.course.state.positions.items()
            ],
        }
        for one in _found(case, asked)
    ]
    return {"on": asked.on.isoformat(), "lang": asked.lang, "persons": persons}


def _drawn(table: Procedure, here: Key, asked: Question) -> Plain:
    names, lang = asked.book.events, asked.lang
    steps = {
        (row.at, row.event, row.to): None for row in table.transitions if not row.is_task and row.governs(asked.on)
    }
    return {
        "procedure": table.key,
        "label": table.label[lang],
        "stages": [
            {
                "stage": stage.key,
                "label": stage.label[lang],
                "here": stage.key == here,
                "end": stage.is_end,
                "steps": [{"event": names[event][lang], "to": to} for at, event, to in steps if at == stage.key],
            }
            for stage in table.stages
        ],
    }


def _export(case: Case, asked: Question) -> Plain:
    if asked.format not in FORMATS:
        told = ", ".join(FORMATS)
        raise InvalidFact(Problem("format", "choice", f"cần một trong: {told}", f"not one of: {told}"))
    records = []
    for person in case.persons:
        made = FORMATS[asked.format](case, person.id, on=asked.on, book=asked.book)
        losses = [{"what": loss.what, "vi": loss.why.vi, "en": loss.why.en} for loss in made.losses]
        records.append({"person": person.id, "record": dict(made.record), "losses": losses})
    return {"on": asked.on.isoformat(), "format": asked.format, "persons": records}


def _check(case: Case, asked: Question) -> Plain:
    return report_of(case, on=asked.on, book=asked.book).plain()


ANSWERS: Final[Mapping[str, Callable[[Case, Question], Plain]]] = MappingProxyType(
    {
        "check": _check,
        "assessment": _assessment,
        "statement": partial(_of_each_answer, statement),
        "notice": partial(_of_each_answer, notice),
        "duties": _duties,
        "timeline": _timeline,
        "diagram": _diagram,
        "export": _export,
    }
)
"""What can be asked, by the last word of its address."""

ASKED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        **dict.fromkeys(ANSWERS, ("on", "known", "lang")),
        "check": ("on", "lang"),
        "export": ("on", "lang", "format"),
    }
)
"""What a question of each may say; only what it hangs on."""
