"""That whoever stands at a stage can go on, whatever the facts are; and that nothing in the book can never be."""

__all__ = ["PROOFS"]

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

import z3
from scripts.proofs.exclusivity import row_holds
from scripts.proofs.session import Session
from scripts.proofs.statement import Found

from victim_protocol.law.condition import ALWAYS, NEVER
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.rate import When

STEPS = 2
"""How many steps are looked back, for what must have held for somebody to stand at a stage."""


def _governing(rows: tuple[Transition, ...], day: date, session: Session) -> tuple[Transition, ...]:
    """The rows that are the law on some day of the interval of the law that begins on a day."""
    return tuple(row for row in rows if day in session.days(row.since, row.until))


def _allowed(session: Session, row: Transition, day: date) -> z3.BoolRef:
    """That a row may be taken; the guard of a task that moves nobody never says that it may not."""
    return z3.BoolVal(val=True) if row.is_bare_task else row_holds(session, row, day)


def _uncovered(session: Session, rows: tuple[Transition, ...], *also: Callable[[date], z3.BoolRef]) -> bool:
    """Whether on some day, from the first of the rows on, the facts can be such that none of them may be taken."""
    for day in session.days(min(row.since for row in rows), max(row.until or date.max for row in rows)):
        ways = [_allowed(session, row, day) for row in _governing(rows, day, session)]
        if session.can_be(z3.Not(z3.Or(ways)), *(one(day) for one in also)):
            return True
    return False


def _branches(procedure: Procedure) -> Iterator[tuple[str, tuple[Transition, ...]]]:
    """Each act at a stage that has several outcomes, with its rows."""
    for stage in procedure.stages:
        by_act: dict[Key, list[Transition]] = {}
        for row in procedure.rows_at[stage.key]:
            by_act.setdefault(row.act, []).append(row)
        for act, rows in by_act.items():
            if len({(row.event, row.to) for row in rows if not row.is_task}) > 1:
                yield f"{procedure.key}.{stage.key}.{act}", tuple(rows)


def branches(session: Session) -> Found:
    """Which act with several outcomes has none for some facts."""
    found = [branch for procedure in session.book.procedures for branch in _branches(procedure)]
    return Found(len(found), tuple(name for name, rows in found if _uncovered(session, rows)))


def _stages(session: Session) -> Iterator[tuple[str, Procedure, Key, tuple[Transition, ...]]]:
    """Each stage at which something is under way, with the rows that lead on from it."""
    for procedure in session.book.procedures:
        for stage in procedure.stages:
            rows = tuple(row for row in procedure.rows_at[stage.key] if not row.is_task)
            if rows and not procedure.is_at_rest(stage.key):
                yield f"{procedure.key}.{stage.key}", procedure, stage.key, rows


def ways_on(session: Session) -> Found:
    """From which stage no row leads on for some facts."""
    stages = [*_stages(session)]
    return Found(len(stages), tuple(name for name, _, _, rows in stages if _uncovered(session, rows)))


def ways_on_from_there(session: Session) -> Found:
    """The same, of facts under which the last steps lead to the stage; looked back no further than is needed."""
    left = stages = [*_stages(session)]
    for steps in range(STEPS + 1):
        left = [one for one in left if _stuck(session, *one, steps)]
    return Found(len(stages), tuple(name for name, *_ in left))


def _stuck(
    session: Session, _name: str, procedure: Procedure, stage: Key, rows: tuple[Transition, ...], steps: int
) -> bool:
    return _uncovered(session, rows, partial(_led_to, session, procedure, stage, steps))


def _led_to(session: Session, procedure: Procedure, stage: Key, steps: int, day: date) -> z3.BoolRef:
    """That some rows lead to a stage, each on the day or before it, if the facts have not changed since."""
    if not steps or stage == procedure.start:
        return z3.BoolVal(val=True)
    ways = [
        z3.And(row_holds(session, row, one), _led_to(session, procedure, row.at, steps - 1, one))
        for row in procedure.transitions
        if row.to == stage and not row.is_task
        for one in session.days(row.since, row.until)
        if one <= day
    ]
    return z3.Or(ways)


def begins(session: Session) -> Found:
    """Which step that begins a procedure for anybody is not open to somebody; told for whoever reads the tables."""
    found = [one for one in session.book.procedures if one.rows_at[one.start]]
    wrong = [
        str(one.key)
        for one in found
        if _uncovered(session, tuple(row for row in one.rows_at[one.start] if not row.is_task))
    ]
    return Found(len(found), tuple(wrong))


def satisfiable(session: Session) -> Found:
    """Which condition of the book can never hold, now or later."""
    asked = [one for one in session.conditions if one.condition is not NEVER]
    return Found(len(asked), tuple(f"{one.path} on {one.day}" for one in asked if not session.can_be(z3.Or(*one.pair))))


def refutable(session: Session) -> Found:
    """Which condition of the book can never fail."""
    asked = [one for one in session.conditions if one.condition is not ALWAYS]
    wrong = (one for one in asked if not session.can_be(z3.Not(one.pair.now)))
    return Found(len(asked), tuple(f"{one.path} on {one.day}" for one in wrong))


def rows_taken(session: Session) -> Found:
    """Which row of a procedure can never be taken, under any facts and readings, on any of its days."""
    rows = [(one, row) for one in session.book.procedures for row in one.transitions]
    wrong = [
        f"{procedure.key}.{row.at}.{row.event}"
        for procedure, row in rows
        if not any(session.can_be(_allowed(session, row, day)) for day in session.days(row.since, row.until))
    ]
    return Found(len(rows), tuple(dict.fromkeys(wrong)))


def _arms(
    session: Session, term: object, day: date, way: tuple[z3.BoolRef, ...] = ()
) -> Iterator[tuple[z3.BoolRef, ...]]:
    """For each term that conditions may choose, all that must hold for it."""
    if isinstance(term, When):
        condition = session.now(term.condition, day)
        yield from _arms(session, term.then, day, (*way, condition))
        yield from _arms(session, term.otherwise, day, (*way, z3.Not(condition)))
    elif way:
        yield way


def arms(session: Session) -> Found:
    """Which term of an allowance can never be chosen for anybody to whom it may be given."""
    wrong: dict[str, None] = {}
    count = 0
    for benefit in session.book.benefits:
        if benefit.allowance is None:
            continue
        for step in benefit.provisions.steps:
            for day in session.days(step.since, step.until):
                given = z3.Or([one for ground in step.value.grounds for one in session.pair(ground.condition, day)])
                terms = (benefit.allowance.rate, benefit.allowance.limit)
                values = [one.on(day) for one in terms if one is not None and one.covers(day)]
                for way in (
                    way for value in (*values, benefit.allowance.quantity) for way in _arms(session, value, day)
                ):
                    count += 1
                    if not session.can_be(given, *way):
                        wrong[f"{benefit.key} from {day}"] = None
    return Found(count, tuple(wrong))


def grounds(session: Session) -> Found:
    """Which ground of a benefit never gives what no other ground of it gives."""
    wrong: dict[str, None] = {}
    count = 0
    for benefit in session.book.benefits:
        for step in benefit.provisions.steps:
            for ground in step.value.grounds:
                stronger = [
                    one
                    for one in step.value.grounds
                    if one is not ground and one.force.status.value >= ground.force.status.value
                ]
                count += 1
                if not any(
                    session.can_be(
                        session.now(ground.condition, day),
                        *(z3.Not(session.now(one.condition, day)) for one in stronger),
                    )
                    for day in session.days(step.since, step.until)
                ):
                    wrong[f"{benefit.key}: {ground.source.citation.key}"] = None
    return Found(count, tuple(wrong))


PROOFS: Mapping[str, Callable[[Session], Found]] = {
    "coverage.outcomes_of_an_act": branches,
    "coverage.ways_on": ways_on,
    "coverage.ways_on_for_whoever_came_there": ways_on_from_there,
    "coverage.beginnings": begins,
    "possible.conditions_that_hold": satisfiable,
    "possible.conditions_that_fail": refutable,
    "possible.rows": rows_taken,
    "possible.terms_of_allowances": arms,
    "possible.grounds": grounds,
}
"""The proofs by the names of their statements."""
