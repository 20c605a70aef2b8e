"""What to say of a step that is not allowed: the stage, what stands in the way with its citation, what may come."""

__all__ = ["hindrances", "refusals"]

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.engine.course import Course, Outcome, Taken
from victim_protocol.engine.ruling import Objections, State
from victim_protocol.errors import Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.objection import Fault, Objection

_FIELDS: Final[Mapping[Fault, str]] = MappingProxyType(
    {
        Fault.ACTOR: "actor",
        Fault.ACTOR_MISSING: "actor",
        Fault.RECEIVER: "receiver",
        Fault.RECEIVER_MISSING: "receiver",
        Fault.FORM: "forms",
    }
)
"""The field of an entry that is at fault; the event where it is none of these."""

_SAYS: Final[Mapping[Fault, Label]] = MappingProxyType(
    {
        Fault.STAGE: Label("không phải bước của giai đoạn này", "no step of this stage"),
        Fault.DAY: Label("quy định chưa có hoặc không còn hiệu lực", "the rule was not in force then"),
        Fault.READING: Label("trái với cách hiểu đã chọn: {needs}", "against the reading that was chosen: {needs}"),
        Fault.ACTOR: Label("không thuộc thẩm quyền; có thẩm quyền: {actors}", "not competent; competent: {actors}"),
        Fault.RECEIVER: Label("không phải bên nhận; bên nhận: {receivers}", "not the receiver; receiver: {receivers}"),
        Fault.FORM: Label("sai mẫu giấy tờ; cần: {forms}", "a wrong form; wanted: {forms}"),
        Fault.GUARD: Label("không đủ điều kiện: {needs}", "what it needs does not hold: {needs}"),
        Fault.MISSING: Label(
            "chưa biết đủ điều kiện hay không; còn thiếu: {needs}", "not known to hold; missing: {needs}"
        ),
        Fault.ACTOR_MISSING: Label("chưa ghi ai thực hiện; có thẩm quyền: {actors}", "who acted is missing: {actors}"),
        Fault.RECEIVER_MISSING: Label("chưa ghi bên nhận: {receivers}", "the receiver is missing: {receivers}"),
        Fault.SUSPENDED: Label(
            "việc với người này đang tạm dừng hoặc đã kết thúc", "what is done with the person waits, or is over"
        ),
    }
)


_TOO_WEAK: Final = Label(
    "chưa biết đủ điều kiện hay không: chỉ biết qua nguồn yếu hơn mức chấp nhận",
    "not known to hold: known from weaker sources than are accepted",
)
"""Where nothing is missing but a better source."""


def refusals(objections: Objections, state: State, book: LawBook) -> Iterator[Problem]:
    """One problem for each thing that stands in the way of a step.

    Args:
        objections: What stands in the way.
        state: Where the case stands.
        book: The law.
    """
    for procedure, objection in objections:
        vi, en = (_told(procedure, objection, state, book, language) for language in ("vi", "en"))
        yield Problem(f"entry.{_FIELDS.get(objection.fault, 'event')}", objection.fault.value, vi, en)


def _told(procedure: Key | None, objection: Objection, state: State, book: LawBook, language: str) -> str:
    row = objection.row
    weak = objection.fault is Fault.MISSING and not objection.needs
    said = (_TOO_WEAK if weak else _SAYS[objection.fault])[language].format(
        needs=", ".join(_variable(key, book, language) for key in objection.needs),
        actors=_named((), book, language) if row is None else _named(row.actors, book, language),
        receivers="" if row is None else _named(row.receivers, book, language),
        forms="" if row is None else ", ".join(book.papers[form][language] for form in row.may_bring),
    )
    where = "" if procedure is None else f"{_where(procedure, state, book, language)}: "
    cited = "" if row is None else f" ({row.sources[0].citation.text(language)})"
    allowed = _allowed(procedure, state, book, language) if objection.fault is Fault.STAGE and procedure else ""
    return f"{where}{said}{allowed}{cited}"


def _variable(key: Key, book: LawBook, language: str) -> str:
    """The name of a fact, a reading or a text that is not held."""
    variables = book.variables
    if key in variables.readings:
        return variables.readings[key].question[language]
    return (variables.facts[key].label if key in variables.facts else variables.texts[key].label)[language]


def _named(actors: tuple[Key, ...], book: LawBook, language: str) -> str:
    return ", ".join(book.actors[actor][language] for actor in actors)


def _where(procedure: Key, state: State, book: LawBook, language: str) -> str:
    table = book.procedure(procedure)
    position = state.positions.get(procedure)
    stage = table.stage_of[table.start if position is None else position.stage]
    return f"{table.label[language]}, {stage.label[language]}"


def _allowed(procedure: Key, state: State, book: LawBook, language: str) -> str:
    """The events that the stage has a step for."""
    table = book.procedure(procedure)
    position = state.positions.get(procedure)
    rows = table.rows_at[table.start if position is None else position.stage]
    events = dict.fromkeys(book.events[row.event][language] for row in rows)
    word = "; có thể: " if language == "vi" else "; possible: "
    return word + ", ".join(events) if events else ""


def hindrances(taken: Taken, course: Course) -> Iterator[Problem]:
    """What keeps an entry from being a step of a case, in words; nothing where it is one.

    Args:
        taken: What the entry did.
        course: Where the case stands after it.
    """
    if taken.outcome is Outcome.OUTSIDE:
        yield Problem(
            "entry.event",
            "not_under_way",
            "không thủ tục nào đang diễn ra có bước này",
            "no procedure that is under way has this step",
        )
    if taken.outcome in (Outcome.REFUSED, Outcome.UNCHECKED):
        yield from refusals(taken.objections, taken.before, course.book)
    if taken.entry.actor is None:
        yield from refusals(tuple(_without_actor(taken, course.book)), taken.before, course.book)


def _without_actor(taken: Taken, book: LawBook) -> Iterator[tuple[Key | None, Objection]]:
    """That it is not recorded who acted, where some body must have."""
    handover = book.handover
    offers = () if handover is None else (handover.offered, handover.refused)
    if taken.outcome is Outcome.MOVED and taken.entry.event in offers:
        yield None, Objection(None, Fault.ACTOR_MISSING)
    alone = all(row.is_link for _, row in taken.moves)
    for key, row in taken.moves:
        if row.actors and Key("every_body") not in row.actors and (alone or not row.is_link):
            yield key, Objection(row, Fault.ACTOR_MISSING)
