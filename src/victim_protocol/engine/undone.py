"""Duties beside those of the present stages: left behind, done late, or known from a time limit alone."""

__all__ = ["done_late", "holder_at", "left_behind", "of_limits_alone"]

from collections.abc import Iterator

from victim_protocol.dates.deadline import State as DeadlineState
from victim_protocol.engine.asked import (
    Asked,
    done_of,
    doubts_of,
    is_extended,
    needs_of,
    open_rows,
    state_of,
    together,
    who,
)
from victim_protocol.engine.course import Course, Outcome
from victim_protocol.engine.due import Due, KnownBy
from victim_protocol.engine.duty import Duty, DutyState
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Position
from victim_protocol.law.procedure import Transition
from victim_protocol.law.reachability import ahead
from victim_protocol.law.time_limit import TimeLimit, Unit


def left_behind(asked: Asked, told: set[tuple[Key | None, Key]]) -> Iterator[Duty]:
    """Tasks of stages that the case has left, and what departures passed over, as far as they are not recorded.

    Args:
        asked: What is asked.
        told: The duties of the present stages, as procedure and event.
    """
    done, seen = done_of(asked.course), set(told)
    for procedure, row, at in [*_passed_over(asked), *_passed_by(asked)]:
        if row.event not in done and (procedure, row.event) not in seen and not _is_fulfilled(row, asked):
            seen.add((procedure, row.event))
            yield Duty(
                procedure=procedure,
                act=row.act,
                actors=who(row.actors, [holder_at(at, asked.course)], asked),
                receivers=row.receivers,
                events=(row.event,),
                forms=row.forms,
                state=DutyState.LEFT,
                doubts=doubts_of([row], (), asked),
                silent=() if row.silent is None else (row.silent,),
                sources=row.sources,
            )


def holder_at(at: Position, course: Course) -> Key | None:
    """Who answered for the person after the step that led to a stage; ``None`` where nobody is known to have.

    Args:
        at: The stage.
        course: What each entry did.
    """
    steps = (taken for taken in course.taken if any(row is at.row for _, row in taken.moves))
    return next((taken.custody.holder for taken in steps), None)


def _is_fulfilled(row: Transition, asked: Asked) -> bool:
    """Whether the limits on its act show it to be done in another way."""
    dues = asked.timers.of_act(row.act)
    return bool(dues) and all(due.done is not None for due in dues)


def _passed_over(asked: Asked) -> Iterator[tuple[Key, Transition, Position]]:
    for one in asked.course.left_open:
        if needs_of(one.row, asked.occasions) is not None:
            yield one.procedure, one.row, one.at


def _passed_by(asked: Asked) -> Iterator[tuple[Key, Transition, Position]]:
    """Tasks of the stages before the present one that are known to have been owed."""
    for key, position in asked.course.state.positions.items():
        procedure, at = asked.course.book.procedure(key), position.before
        while at is not None:
            for row in procedure.rows_at[at.stage]:
                owed = row.is_task and row.is_duty and row.governs(at.since) and needs_of(row, asked.occasions) == ()
                if owed and at.stage != position.stage:
                    yield key, row, at
            at = at.before


def of_limits_alone(asked: Asked) -> Iterator[Duty]:
    """Limits that run on acts which no row of the present stages is about, and which lie ahead or in no table.

    After what ends everything, only those that it starts.

    Args:
        asked: What is asked.
    """
    told = {row.act for _, _, row in open_rows(asked.course, asked.occasions.on)} | _acts_elsewhere(asked)
    ended = asked.course.state.ended
    for act, limits in asked.course.book.limits_of.items():
        running: dict[tuple[Key, ...], list[TimeLimit]] = {}
        for limit in limits if act not in told else ():
            if limit.done_by and not limit.is_right and limit.unit is not Unit.DAYS_PRESENT:
                running.setdefault(limit.actors, []).append(limit)
        for actors, bound in running.items():
            dues = tuple(due for due in asked.timers.of_act(act) if due.limit in bound and _has_begun(due, asked))
            dues = tuple(due for due in dues if ended is None or ended in due.limit.starts)
            needs = () if any(not due.needs for due in dues) else together(due.needs for due in dues)
            if dues:
                yield _of_limits(act, actors, dues, asked, state_of(dues, needs, asked), needs)


def _has_begun(due: Due, asked: Asked) -> bool:
    """Whether something is still to be done, and the step before it is not what is late."""
    if due.done is not None or due.start.known_by is not KnownBy.LATEST:
        return due.done is None
    standing = due.standing(asked.occasions.on)
    waits = standing is not None and standing.state is DeadlineState.NOT_OPEN
    return not waits and any(_has_begun(earlier, asked) for earlier in _before(due, asked))


def _before(due: Due, asked: Asked) -> Iterator[Due]:
    """The limits on the step before, from whose last day one is counted."""
    sent, done_by = due.limit.received_when, asked.course.book.duties_done_by
    limits = () if sent is None else done_by.get(sent, ())
    earlier = (one for limit in limits for one in asked.timers.of(limit))
    return (one for one in earlier if one.done is None and one.end == due.start.day)


def _of_limits(
    act: Key, actors: tuple[Key, ...], dues: tuple[Due, ...], asked: Asked, state: DutyState, needs: tuple[Key, ...]
) -> Duty:
    return Duty(
        procedure=None,
        act=act,
        actors=who(actors, [asked.course.state.custody.holder], asked),
        events=together(due.limit.done_by for due in dues),
        state=state,
        dues=dues,
        needs=needs,
        doubts=doubts_of([], dues, asked),
        sources=tuple(dict.fromkeys(due.limit.source for due in dues)),
    )


def _acts_elsewhere(asked: Asked) -> set[Key]:
    """The acts of tables that are not under way, and those of which no row lies ahead any more.

    Where some step lies outside the tables under way, nothing is kept back: a limit may be all that is known.
    """
    course, found = asked.course, set[Key]()
    outside = any(taken.outcome is Outcome.OUTSIDE for taken in course.taken)
    for procedure in course.book.procedures:
        position = course.state.positions.get(procedure.key)
        if position is not None or not outside:
            stages = frozenset[Key]() if position is None else ahead(procedure, position.stage)
            found |= {row.act for row in procedure.transitions} - {
                row.act for row in procedure.transitions if row.at in stages
            }
    return found - {row.act for _, _, row in open_rows(course, asked.occasions.on)} - _acts_ahead(course)


def _acts_ahead(course: Course) -> set[Key]:
    """The acts that some procedure under way may still come to."""
    return {
        row.act
        for key, position in course.state.positions.items()
        for row in course.book.procedure(key).transitions
        if row.at in ahead(course.book.procedure(key), position.stage)
    }


def done_late(asked: Asked) -> Iterator[Duty]:
    """What was done after its last day, by every limit that sets one.

    Args:
        asked: What is asked.
    """
    for act in asked.course.book.limits_of:
        dues = tuple(due for due in asked.timers.of_act(act) if _was_late(due, asked))
        for actors in dict.fromkeys(due.limit.actors for due in dues):
            late = tuple(due for due in dues if due.limit.actors == actors)
            yield _of_limits(act, actors, late, asked, DutyState.DONE_LATE, ())


def _was_late(due: Due, asked: Asked) -> bool:
    standing = due.standing(asked.occasions.on)
    counted = (
        not due.needs
        and not is_extended(due, asked)
        and not due.limit.is_right
        and due.limit.unit is not Unit.DAYS_PRESENT
    )
    return counted and standing is not None and standing.state is DeadlineState.DONE_LATE
