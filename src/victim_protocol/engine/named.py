"""Whom the steps before named: who is to receive the person, who was asked to answer, who acts for that body."""

__all__ = ["acting", "is_for_another"]

from collections.abc import Iterable

from victim_protocol.case.entry import Entry
from victim_protocol.engine.asked import Asked
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Transition


def is_for_another(procedure: Key, row: Transition, asked: Asked) -> bool:
    """Whether the steps before named who is to receive the person, or to answer, and nobody named is one of the row's.

    Args:
        procedure: The procedure.
        row: One of the rows where it stands.
        asked: What is asked.
    """
    if not asked.course.book.competence.fitting(row.actors):
        return False  # it is for everybody
    named = _takers(procedure, row, asked) or _answerers(procedure, row, asked)
    return bool(named) and not any(_is_one(body, row.actors, asked) for body in named)


def acting(procedure: Key, row: Transition, asked: Asked) -> tuple[Key | None, ...]:
    """Who of several bodies acts: to whom the person was offered; who was asked, where nobody is moved; who holds.

    Each of several that were asked owes its own answer; a task is for the one that the last step named.

    Args:
        procedure: The procedure.
        row: One of the rows where it stands.
        asked: What is asked.
    """
    takers = _takers(procedure, row, asked)
    if takers or _moves_somebody(asked.course.book.procedure(procedure)):
        return takers or (asked.course.state.custody.holder,)
    bound = _acting_for(_bound(procedure, row, asked), row, asked)
    last = next(([entry.receiver, entry.actor] for _, entry in _steps(procedure, asked)), [])
    return bound if bound and not row.is_task else (bound or _acting_for(last, row, asked))[:1]


def _acting_for(bodies: Iterable[Key | None], row: Transition, asked: Asked) -> tuple[Key, ...]:
    found = (asked.course.book.competence.acting_for(one, row.actors) for one in bodies if one is not None)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _takers(procedure: Key, row: Transition, asked: Asked) -> tuple[Key, ...]:
    """The bodies that the steps before named and that are yet to receive the person."""
    steps = _steps(procedure, asked)
    led = steps[0][0] if steps else None
    if row.care is not Care.ACTOR or led is None or led.care not in (None, Care.NOT_KNOWN):
        return ()
    if not any(_is_one(body, row.actors, asked) for body in led.receivers):
        return ()
    named = (entry.receiver for one, entry in steps if one.event == led.event)
    return tuple(dict.fromkeys(body for body in named if body is not None))


def _answerers(procedure: Key, row: Transition, asked: Asked) -> tuple[Key, ...]:
    """The bodies that were asked, or that acted, where a matter moves nobody and a duty here is for one of them."""
    table, at = asked.course.book.procedure(procedure), asked.course.state.positions[procedure]
    if row.is_task or _moves_somebody(table):
        return ()
    here = [one for one in table.rows_at[at.stage] if one.is_duty and not one.is_task]
    named = _bound(procedure, row, asked)
    return tuple(body for body in named if any(_is_one(body, one.actors, asked) for one in here))


def _bound(procedure: Key, row: Transition, asked: Asked) -> tuple[Key, ...]:
    """Whom the steps before bound to what a row asks: to whom they were directed; who took them, where to nobody.

    Who passed the matter on to another body has done its part; one body under two names is told once.
    """
    table, bound, passed_on = asked.course.book.procedure(procedure), list[Key](), list[Key]()
    for one, entry in _steps(procedure, asked):
        if row.act in _duties_after(one, table):
            body = entry.receiver if one.receivers else entry.actor
            if body is not None and not any(_is_one(body, (other,), asked) for other in (*bound, *passed_on)):
                bound.append(body)
            passed_on += [entry.actor] if one.receivers and entry.actor is not None else []
    return tuple(bound)


def _duties_after(step: Transition, table: Procedure) -> set[Key]:
    """What must be done where a step leads; of one that moved nothing, where it leads from elsewhere."""
    elsewhere = {one.to for one in table.transitions if one.event == step.event and not one.is_task}
    stages = elsewhere if step.is_task else {step.to}
    return {one.act for stage in stages for one in table.rows_at[stage] if one.is_duty}


def _steps(procedure: Key, asked: Asked) -> list[tuple[Transition, Entry]]:
    """The steps that may be taken to lead somewhere, since the procedure was last at rest, the last one first."""
    table, taken = asked.course.book.procedure(procedure), reversed(asked.course.taken)
    moves = [(row, one.entry) for one in taken for key, row in one.moves if key == procedure]
    begun = (place for place, (row, _) in enumerate(moves, 1) if not row.is_task and table.is_at_rest(row.at))
    return [(row, entry) for row, entry in moves[: next(begun, None)] if row.event in table.moving_events]


def _moves_somebody(table: Procedure) -> bool:
    return any(row.care is not None for row in table.transitions)


def _is_one(body: Key, of: tuple[Key, ...], asked: Asked) -> bool:
    competence = asked.course.book.competence
    return competence.acting_for(body, of) is not None or any(competence.is_part_of(one, body) for one in of)
