"""What can be wrong with the procedures of a whole book."""

__all__ = ["procedure_problems", "uses_of_procedures"]

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from victim_protocol.errors import Problem
from victim_protocol.law.check_limits import Use, undeclared
from victim_protocol.law.condition import NEVER
from victim_protocol.law.fact import FactKind
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Transition
from victim_protocol.law.reachability import closes, leads_to, opens

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook


def uses_of_procedures(book: "LawBook") -> Iterator[Use]:
    """Every key that procedures name, and what declares it."""
    authorities = book.competence.of_actor
    for authority in book.authorities:
        yield f"authorities.{authority.actor}", authority.actor, book.actors
        yield f"authorities.{authority.actor}", authority.part_of, authorities
        yield f"authorities.{authority.actor}", authority.heads, authorities
    yield from (("persons_acts", act, book.acts) for act in book.persons_acts)
    for event in book.everywhere:
        yield f"everywhere.{event.event}", event.event, book.events
    readings = {reading.key for reading in book.readings}
    if book.handover is not None:
        yield "handover", book.handover.offered, book.events
        yield "handover", book.handover.refused, book.events
        yield "handover", book.handover.answers, readings
    for procedure in book.procedures:
        for row in procedure.transitions:
            path = _path(procedure, row)
            yield path, row.at, procedure.stage_of
            yield path, row.to, procedure.stage_of
            yield path, row.event, book.events
            yield path, row.act, book.acts
            yield from ((path, actor, authorities) for actor in (*row.actors, *row.receivers))
            yield from ((path, form, book.papers) for form in row.may_bring)
            yield from ((path, event, book.events) for event in row.anew)
            yield from ((path, reading, readings) for reading in row.doubts)


def procedure_problems(book: "LawBook") -> Iterator[Problem]:
    """What is wrong with each table, and with what the vocabulary says of the events in it.

    Args:
        book: The book; whether its keys are declared is another matter.
    """
    for procedure in book.procedures:
        yield from _of_stages(procedure)
        for row in procedure.transitions:
            yield from _of_row(procedure, row)
    yield from _of_readings(book)
    yield from _of_event_facts(book)
    yield from _of_authorities(book)


def _path(procedure: Procedure, row: Transition) -> str:
    return f"procedures.{procedure.key}.{row.at}.{row.event}"


def _of_stages(procedure: Procedure) -> Iterator[Problem]:
    """A table is total: each stage has a way out, or is an end, or says that no text knows one."""
    path = f"procedures.{procedure.key}"
    for key, times in Counter(stage.key for stage in procedure.stages).items():
        if times > 1:
            yield Problem(path, "key", f"{key}: một mã dùng cho hai thứ", f"{key}: one key for two things")
    for stage in procedure.stages:
        leaves = any(not row.is_task for row in procedure.rows_at[stage.key])
        must_leave = any(not row.is_task and row.is_duty for row in procedure.rows_at[stage.key])
        if must_leave and stage.is_end:
            yield Problem(
                f"{path}.{stage.key}", "end", "giai đoạn cuối mà còn bước phải làm", "an end that must be left"
            )
        if not leaves and not stage.is_end and stage.silent is None:
            yield Problem(f"{path}.{stage.key}", "stuck", "không có lối ra", "no way out")


def _of_row(procedure: Procedure, row: Transition) -> Iterator[Problem]:
    path = _path(procedure, row)
    if not row.sources:
        yield Problem(path, "citation", "thiếu căn cứ", "no provision is cited")
    if not row.actors and row.silent is None:
        yield Problem(path, "actors", "thiếu người thực hiện", "nobody is named who acts, and no silence either")
    handed = row.care is Care.RECEIVER
    if handed and not row.receivers:
        yield Problem(path, "receivers", "bàn giao mà không có bên nhận", "handed over to nobody")
    if row.refusable is not NEVER and row.care not in (Care.RECEIVER, Care.ACTOR):
        yield Problem(path, "refusable", "không có gì để từ chối", "there is nothing to refuse")
    if row.until is not None and row.until < row.since:
        yield Problem(path, "days", "kết thúc trước khi bắt đầu", "it ends before it begins")


def _of_readings(book: "LawBook") -> Iterator[Problem]:
    choices = {reading.key: reading.names for reading in book.readings}
    handover = book.handover
    if handover is not None and handover.sender not in choices.get(handover.answers, ()):
        yield undeclared("handover", f"{handover.answers}.{handover.sender}")
    for procedure in book.procedures:
        for row in procedure.transitions:
            if row.reading is not None and row.reading[1] not in choices.get(row.reading[0], ()):
                yield undeclared(_path(procedure, row), ".".join(row.reading))


def _of_event_facts(book: "LawBook") -> Iterator[Problem]:
    """What a fact says of what opens and closes its event must be what the tables say."""
    for fact in book.facts.values():
        if fact.kind is not FactKind.EVENT or fact.event is None:
            continue
        knowing = tuple(one for one in book.procedures if leads_to(one, fact.event))
        for wrong in _disagreeing(fact.event, fact.opened_by, fact.closed_by, knowing, book):
            yield Problem(
                f"facts.{fact.key}",
                "procedures",
                f"{wrong}: bảng thủ tục nói khác",
                f"{wrong}: the procedures say otherwise",
            )


def _disagreeing(
    event: Key, opened: tuple[Key, ...], closed: tuple[Key, ...], knowing: tuple[Procedure, ...], book: "LawBook"
) -> Iterator[Key]:
    for other in opened:
        if any(other in one.events for one in knowing) and not opens(knowing, other, event):
            yield other
    ending = {one.event for one in book.everywhere if one.ends}
    for other in closed:
        if any(other in one.events for one in knowing) and other not in ending and not closes(knowing, other, event):
            yield other


def _of_authorities(book: "LawBook") -> Iterator[Problem]:
    """Bodies that would be a part of themselves."""
    for authority in book.authorities:
        seen, whole = {authority.actor}, authority.part_of
        while whole is not None and whole not in seen:
            seen.add(whole)
            found = book.competence.of_actor.get(whole)
            whole = None if found is None else found.part_of
        if whole is not None:
            path = f"authorities.{authority.actor}"
            yield Problem(path, "cycle", "cơ quan là một phần của chính nó", "a body that is a part of itself")
