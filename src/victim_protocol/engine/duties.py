"""Duties: who must do what by when, as the tables and the time limits have it where a case stands."""

__all__ = ["duties", "options"]

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from attrs import evolve

from victim_protocol.engine.asked import (
    Asked,
    doubts_of,
    gone,
    is_fulfilled,
    is_known,
    is_sure,
    needs_of,
    open_rows,
    state_of,
    together,
    who,
)
from victim_protocol.engine.course import Course
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.duty import Duty, DutyState
from victim_protocol.engine.named import acting, is_for_another
from victim_protocol.engine.occasions import Occasions
from victim_protocol.engine.undone import done_late, holder_at, left_behind, of_limits_alone
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Transition
from victim_protocol.law.time_limit import LimitKind, TimeLimit

_ORDER = tuple(DutyState)
_Open: TypeAlias = tuple[Transition, tuple[Key, ...]]
"""A row that is open, and what would have to be known to be sure of it."""


def duties(course: Course, occasions: Occasions) -> tuple[Duty, ...]:
    """Every duty that is open, late or left behind: the late ones first, then by their last days.

    Args:
        course: Where the case stands on the day asked.
        occasions: What is known of the person on that day.
    """
    events = tuple(one for one in occasions.history.events if one[0] <= occasions.on)
    timers = Timers(occasions.book, occasions.chosen, events, occasions)
    asked = Asked(course=course, occasions=occasions, timers=timers)
    present = [*_each_once(_of_the_stages(asked))]
    told = {(duty.procedure, event) for duty in present for event in duty.events}
    alone = [*of_limits_alone(asked)]
    running = {duty.act for duty in alone}
    behind = (duty for duty in left_behind(asked, told) if duty.act not in running)
    found = [*present, *behind, *alone, *done_late(asked)]
    return tuple(sorted(found, key=lambda duty: (_ORDER.index(duty.state), _when(duty))))


def _each_once(found: Iterable[Duty]) -> Iterator[Duty]:
    """Each duty, once where two procedures under way have the same one."""
    seen: dict[object, Key | None] = {}
    for duty in found:
        what = (duty.act, duty.actors, duty.events, duty.needs)
        if seen.setdefault(what, duty.procedure) == duty.procedure:
            yield duty


def _when(duty: Duty) -> date:
    """What is to be done immediately comes first, then by the last days; without a limit, last."""
    if any(due.limit.kind is LimitKind.AT_ONCE for due in duty.dues):
        return date.min
    return duty.end or date.max


def options(course: Course, occasions: Occasions) -> tuple[Transition, ...]:
    """What may come next without being anybody's duty, as far as nothing known stands against it.

    Args:
        course: Where the case stands.
        occasions: What is known of the person on the day asked.
    """
    waits = course.state.waits is not None
    rows = [row for _, _, row in open_rows(course, occasions.on) if needs_of(row, occasions) is not None]
    due = {(row.at, row.event, row.to) for row in rows if row.is_duty}
    told = {one.event for one in course.book.everywhere}  # they may happen at any time, and are no choice of anybody
    may = (row for row in rows if not (row.is_duty or row.is_task or row.is_link or row.event in told))
    free = (row for row in may if not waits or row.care is None)
    return tuple(row for row in free if (row.at, row.event, row.to) not in due)


def _of_the_stages(asked: Asked) -> Iterator[Duty]:
    """The duties of the stages where the case stands; rows of one act and one body are ways to one end."""
    groups: dict[tuple[Key, Key, tuple[Key, ...]], list[_Open]] = {}
    for key, _, row in open_rows(asked.course, asked.occasions.on):
        needs = needs_of(row, asked.occasions)
        fulfilled = row.is_task and is_fulfilled(asked, key, row, _one_of_its_ways(asked, key, row))
        if row.is_duty and needs is not None and not fulfilled and not is_for_another(key, row, asked):
            groups.setdefault((key, row.act, row.actors), []).append((row, needs))
    for (key, _, _), rows in groups.items():
        duty = _duty(key, rows, asked)
        yield evolve(duty, state=DutyState.LEFT) if not duty.needs and _is_gone(key, rows, asked) else duty


def _one_of_its_ways(asked: Asked, procedure: Key, row: Transition) -> set[Key]:
    """The events of the tasks of one act at one stage: any of them does it."""
    rows = asked.course.book.procedure(procedure).rows_at[row.at]
    return {one.event for one in rows if one.is_task and one.act == row.act and one.actors == row.actors}


def _waits(asked: Asked) -> bool:
    """Whether what is to be done toward the person waits, as far as that is known."""
    event = asked.course.state.waits
    return event is not None and any(
        is_known(one.duties_wait, asked.occasions) for one in asked.course.book.everywhere if one.event == event
    )


def _is_gone(procedure: Key, opened: list[_Open], asked: Asked) -> bool:
    """Whether the person, for whom something was to be done, is no longer with the body that had to do it."""
    state, competence = asked.course.state, asked.course.book.competence
    then, now = holder_at(state.positions[procedure], asked.course), state.custody.holder
    actors = opened[0][0].actors

    def is_one(body: Key | None) -> bool:
        return body is not None and any(competence.is_part_of(body, actor) for actor in actors)

    return all(row.is_bare_task for row, _ in opened) and is_one(then) and not is_one(now)


def _duty(procedure: Key, opened: list[_Open], asked: Asked) -> Duty:
    rows = [row for row, _ in opened]
    first = rows[0]
    dues = tuple(due for due in asked.timers.of_act(first.act) if due.done is None and _binds(due.limit, first, asked))
    sure = any(not one for _, one in opened) or is_sure(rows, asked.occasions)
    needs = () if sure else together(one for _, one in opened)
    waits = any(row.care is not None for row in rows) and _waits(asked)
    ended = gone(first.actors, asked)
    return Duty(
        procedure=procedure,
        act=first.act,
        actors=() if ended else who(first.actors, acting(procedure, first, asked), asked),
        receivers=together(row.receivers for row in rows),
        events=together((row.event,) for row in rows),
        forms=together(row.forms for row in rows),
        state=DutyState.UNCERTAIN if ended else state_of(dues, needs, asked, waits=waits),
        dues=dues,
        needs=needs,
        doubts=doubts_of(rows, dues, asked),
        silent=tuple(dict.fromkeys(one for one in (*(row.silent for row in rows), *ended) if one is not None)),
        sources=tuple(dict.fromkeys(source for row in rows for source in row.sources)),
    )


def _binds(limit: TimeLimit, row: Transition, asked: Asked) -> bool:
    """Whether a limit is on one of the bodies of a row."""
    competence = asked.course.book.competence
    return any(
        competence.is_part_of(actor, bound) or competence.is_part_of(bound, actor)
        for actor in row.actors
        for bound in limit.actors
    )
