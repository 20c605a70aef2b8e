"""What duties are worked out from, and the small questions that all of them ask."""

__all__ = [
    "Asked",
    "done_of",
    "doubts_of",
    "gone",
    "is_extended",
    "is_fulfilled",
    "is_known",
    "is_sure",
    "needs_of",
    "open_rows",
    "state_of",
    "together",
    "who",
]

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from victim_protocol.dates.deadline import State as DeadlineState
from victim_protocol.engine.course import Course
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import Due, KnownBy
from victim_protocol.engine.duty import DutyState
from victim_protocol.engine.occasions import Occasions
from victim_protocol.labels import Label
from victim_protocol.law.condition import Condition
from victim_protocol.law.evaluate import Judgement
from victim_protocol.law.exactness import answers
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Position
from victim_protocol.law.objection import Fault
from victim_protocol.law.procedure import Transition
from victim_protocol.law.time_limit import LimitKind

_ASKING = (LimitKind.WITHIN, LimitKind.AT_ONCE, LimitKind.AT_MOST)
"""The kinds of limits that ask for something to be done after a start; what may last so long asks for its end."""


@frozen(kw_only=True)
class Asked:
    """What duties are worked out from.

    Args:
        course: Where the case stands.
        occasions: What is known of the person on the day asked.
        timers: The limits that run.
    """

    course: Course
    occasions: Occasions
    timers: Timers


def open_rows(course: Course, on: date) -> Iterator[tuple[Key, Position, Transition]]:
    """The rows that govern at the stages where a case stands.

    Args:
        course: Where it stands.
        on: The day asked.
    """
    for key, position in course.state.positions.items():
        procedure = course.book.procedure(key)
        over = course.state.ended is not None and not procedure.stage_of[position.stage].outlives
        for row in () if over else procedure.rows_at[position.stage]:
            if row.governs(on):
                yield key, position, row


def needs_of(row: Transition, occasions: Occasions) -> tuple[Key, ...] | None:
    """What would have to be known to say whether a row is open; ``None`` where it is known not to be.

    Args:
        row: A row of a procedure.
        occasions: What is known of the person on the day asked.
    """
    if row.reading is not None and occasions.chosen[row.reading[0]] not in (None, row.reading[1]):
        return None
    snapshot, vector = occasions.book.on(occasions.on, occasions.accept), occasions.vector(occasions.on)
    unmet = snapshot.arm(row).unmet(vector, snapshot.compiler)
    if unmet is None:
        return ()
    return None if unmet.fault is Fault.GUARD else unmet.needs


def is_sure(rows: Iterable[Transition], occasions: Occasions) -> bool:
    """Whether one of several ways is open whatever is not known, such as one finding or its contrary.

    Args:
        rows: The rows.
        occasions: What is known of the person on the day asked.
    """
    snapshot = occasions.book.on(occasions.on, occasions.accept)
    return is_known(snapshot.any_guard(tuple(rows)), occasions)


def is_fulfilled(asked: Asked, procedure: Key, row: Transition, ways: set[Key]) -> bool:
    """Whether a task is done: by a step of its procedure, or by a body that it binds, and nothing new makes it due.

    What was done before the procedure began anew does not count.

    Args:
        asked: What is asked.
        procedure: The procedure.
        row: The task.
        ways: The events that do it.
    """
    if any(_is_due_anew(due) for due in asked.timers.of_act(row.act)):
        return False
    table, competence = asked.course.book.procedure(procedure), asked.course.book.competence
    fitting = competence.fitting(row.actors)
    done = False
    for taken in asked.course.taken:
        moved = next((one for key, one in taken.moves if key == procedure), None)
        begins = moved is not None and not moved.is_task and table.is_at_rest(moved.at)
        actor = taken.entry.actor
        counts = moved is not None or actor is None or not fitting or actor in fitting
        done = (done and not begins) or (taken.entry.event in ways and counts)
        done = done and taken.entry.event not in row.anew
    return done


def _is_due_anew(due: Due) -> bool:
    """Whether a limit runs that nothing since its start has fulfilled."""
    limit, running = due.limit, due.done is None and due.start.known_by is KnownBy.RECORDED and not due.needs
    return running and (limit.kind is LimitKind.EVERY or (bool(limit.done_by) and limit.kind in _ASKING))


def done_of(course: Course) -> set[Key | None]:
    """The events that are recorded, as steps that were allowed or not.

    Args:
        course: What each entry did.
    """
    return {taken.entry.event for taken in course.taken}


def who(actors: tuple[Key, ...], acting: Iterable[Key | None], asked: Asked) -> tuple[Key, ...]:
    """Who must do something; of several bodies, or of all of a kind, those that are known to act.

    Args:
        actors: The bodies that a row names.
        acting: Who answers for the person, or was asked; ``None`` where it is not known.
        asked: What is asked.
    """
    competence = asked.course.book.competence
    kinds = [one for one in actors if len(actors) > 1 or competence.is_kind(one)]
    known = (body for body in acting if body is not None)
    return tuple(body for body in known if any(competence.is_part_of(body, one) for one in kinds)) or actors


def doubts_of(rows: Iterable[Transition], dues: Iterable[Due], asked: Asked) -> tuple[Key, ...]:
    """The readings that rows and limits rest on and that are left open.

    Args:
        rows: The rows.
        dues: The limits.
        asked: What is asked.
    """
    named = [key for row in rows for key in (*row.doubts, *([row.reading[0]] if row.reading else ()))]
    named += [due.limit.conflict[0] for due in dues if due.limit.conflict is not None]
    return tuple(dict.fromkeys(key for key in named if asked.occasions.chosen[key] is None))


def state_of(dues: Iterable[Due], needs: tuple[Key, ...], asked: Asked, *, waits: bool = False) -> DutyState:
    """How a duty stands that is not behind.

    Args:
        dues: The limits on it.
        needs: What would have to be known to say whether it is owed.
        asked: What is asked.
        waits: Whether it waits for the case to be reopened.
    """
    if waits:
        return DutyState.SUSPENDED
    if needs:
        return DutyState.UNCERTAIN
    binding = (due for due in dues if not due.needs and not is_extended(due, asked))
    standings = (due.standing(asked.occasions.on) for due in binding)
    late = any(one is not None and one.state is DeadlineState.LATE for one in standings)
    return DutyState.LATE if late else DutyState.OPEN


def gone(actors: tuple[Key, ...], asked: Asked) -> tuple[Label, ...]:
    """Where all bodies that a row names no longer act on the day asked: what would have to be known of who does.

    Args:
        actors: The bodies.
        asked: What is asked.
    """
    ended = [asked.course.book.ended_of.get(actor) for actor in actors]
    labels = [one.missing for one in ended if one is not None and one.last_day < asked.occasions.on]
    return tuple(dict.fromkeys(labels)) if actors and len(labels) == len(actors) else ()


def is_extended(due: Due, asked: Asked) -> bool:
    """Whether another limit is known to stand in the place of one.

    Args:
        due: The limit.
        asked: What is asked.
    """
    return is_known(due.limit.extended, asked.occasions)


def is_known(condition: Condition, occasions: Occasions) -> bool:
    """Whether a condition holds on the day asked, whatever is not known.

    Args:
        condition: The condition.
        occasions: What is known of the person.
    """
    snapshot = occasions.book.on(occasions.on, occasions.accept)
    found = answers(condition, snapshot.compiler, occasions.vector(occasions.on))
    return not found & (Judgement.FAILS | Judgement.WAITS)


def together(parts: Iterable[tuple[Key, ...]]) -> tuple[Key, ...]:
    """Keys of several places, each once.

    Args:
        parts: The keys, place by place.
    """
    return tuple(dict.fromkeys(key for part in parts for key in part))
