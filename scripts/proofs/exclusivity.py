"""That what must not apply together does not: regimes, values of one day, rows of one step, bodies that decide."""

__all__ = ["PROOFS"]

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import combinations, product

import z3
from scripts.proofs.session import Session, answered
from scripts.proofs.statement import Found

from victim_protocol.law.benefit import Role
from victim_protocol.law.condition import NEVER
from victim_protocol.law.dated import Series
from victim_protocol.law.fact import FactKind, Occurrence
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.time_limit import TimeLimit

_DAY = z3.Int("day")
FIRST = date(2012, 1, 1)
"""The first day of which the book knows the law."""


def _within(since: date, until: date | None) -> z3.BoolRef:
    return z3.And(since.toordinal() <= _DAY, until is None or until.toordinal() >= _DAY)


def _true(*formulas: z3.BoolRef) -> bool:
    """Whether some day makes formulas true."""
    return answered(z3.Solver(), formulas)


def regimes(session: Session) -> Found:
    """Whether on each day of identification exactly one regime governs."""
    days = {one.key: _within(one.identified_from, one.identified_until) for one in session.book.regimes}
    wrong = [f"{one} and {other}" for one, other in combinations(days, 2) if _true(days[one], days[other])]
    if _true(FIRST.toordinal() <= _DAY, z3.Not(z3.Or([*days.values()]))):
        wrong.append("a day without a regime")
    return Found(len(days), tuple(wrong))


def dated(session: Session) -> Found:
    """Whether no series of the book has two values on a day, or none between its first and its last."""
    wrong, count = [], 0
    for series in values_in(session.book, Series):
        count += 1
        steps = [_within(step.since, step.until) for step in series.steps]
        whole = _within(series.steps[0].since, series.steps[-1].until)
        twice = [z3.And(one, other) for one, other in combinations(steps, 2)]
        if _true(z3.Or(*twice, z3.And(whole, z3.Not(z3.Or(steps))))):
            wrong.append(str(series.steps[0].since))
    return Found(count, tuple(wrong))


def _together(session: Session, one: Transition, other: Transition) -> bool:
    """Whether on some day two rows may both be taken by one body."""
    since, until = max(one.since, other.since), min(one.until or date.max, other.until or date.max)
    if since > until or not _share_a_body(session, one, other):
        return False
    return any(
        session.can_be(row_holds(session, one, day), row_holds(session, other, day))
        for day in session.days(since, until)
    )


def _share_a_body(session: Session, one: Transition, other: Transition) -> bool:
    first, second = (session.book.competence.fitting(row.actors) for row in (one, other))
    if not first or not second:
        return True
    return any(named and second.get(body, False) for body, named in first.items())


def row_holds(session: Session, row: Transition, day: date) -> z3.BoolRef:
    """That a row may be taken as far as its guard and its reading go.

    Args:
        session: The book.
        row: The row.
        day: A day on which it is the law.
    """
    guard = session.now(row.guard, day)
    return guard if row.reading is None else z3.And(guard, session.worlds.is_in(*row.reading))


def _apart(procedure: Procedure) -> Iterator[tuple[str, Transition, Transition]]:
    """Every two rows of one step that lead to different stages."""
    for (stage, event), rows in procedure.rows_on.items():
        for one, other in combinations(rows, 2):
            if one.to != other.to:
                yield f"{procedure.key}.{stage}.{event}", one, other


def rows(session: Session) -> Found:
    """Whether no step can lead to two stages at once."""
    pairs = [pair for procedure in session.book.procedures for pair in _apart(procedure)]
    return Found(len(pairs), tuple(dict.fromkeys(name for name, one, other in pairs if _together(session, one, other))))


def deciding(session: Session) -> Found:
    """Whether at most one body decides on a benefit."""
    return _bodies(session, Role.DECIDES)


def delivering(session: Session) -> Found:
    """For which benefits several bodies may deliver at once."""
    return _bodies(session, Role.DELIVERS)


def paying(session: Session) -> Found:
    """For which benefits several bodies may pay at once."""
    return _bodies(session, Role.PAYS)


def _bodies(session: Session, role: Role) -> Found:
    wrong: dict[str, None] = {}
    count = 0
    for benefit in session.book.benefits:
        for step in benefit.provisions.steps:
            bodies = [body for body in step.value.bodies if body.role is role]
            for day in session.days(step.since, step.until):
                count += len(bodies)
                for one, other in combinations(bodies, 2):
                    both = session.now(one.condition, day), session.now(other.condition, day)
                    if one.actor != other.actor and session.can_be(*both):
                        wrong[f"{benefit.regime}: {benefit.key}"] = None
    return Found(count, tuple(wrong))


APART = (
    ("citizen_victim", "foreign_victim"),
    ("victim", "being_identified"),
    ("victim", "found_not_a_victim"),
    ("being_identified", "found_not_a_victim"),
)
"""Places in law that nobody has at once; the others may lie within each other, or beside each other."""


def standings(session: Session) -> Found:
    """Whether nobody has two of these places at once; an event that reaches back is left out."""
    wrong: dict[str, None] = {}
    count = 0
    events = [key for key, one in session.book.facts.items() if one.kind is FactKind.EVENT]
    settled = [z3.Not(session.worlds.stands(key, [Occurrence.REACHED])) for key in events]
    for regime in session.book.regimes:
        named = {one.key: one.definition for one in session.book.standings if one.regime == regime.key}
        for (one, other), day in product(APART, session.days(regime.identified_from, None)):
            count += 1
            places = (session.defined(named[Key(place)], day) for place in (one, other))
            if session.can_be(*places, *settled):
                wrong[f"{regime.key}: {one} and {other}"] = None
    return Found(count, tuple(wrong))


def limits(session: Session) -> Found:
    """Which two limits on one act, of one kind and from one event, but not of one length, bind at once."""
    wrong: dict[str, None] = {}
    count = 0
    for one, other in combinations(session.book.limits, 2):
        if _of_one_matter(one) != _of_one_matter(other) or {*one.starts}.isdisjoint(other.starts):
            continue
        if (one.length, one.unit) == (other.length, other.unit) or not _of_one_regime(one, other):
            continue
        since, until = max(one.since, other.since), min(one.until or date.max, other.until or date.max)
        for day in session.days(since, until) if since <= until else ():
            count += 1
            if session.can_be(*_binds(session, one, day), *_binds(session, other, day)):
                wrong[f"{one.key} and {other.key}"] = None
    return Found(count, tuple(wrong))


def _of_one_matter(limit: TimeLimit) -> tuple[object, ...]:
    return limit.act, limit.kind, limit.after


def _of_one_regime(one: TimeLimit, other: TimeLimit) -> bool:
    return one.regime is None or other.regime is None or one.regime == other.regime


def _binds(session: Session, limit: TimeLimit, day: date) -> Iterator[z3.BoolRef]:
    yield session.now(limit.condition, day)
    if limit.extended is not NEVER:
        yield z3.Not(session.now(limit.extended, day))
    if limit.conflict is not None:
        yield session.worlds.is_in(*limit.conflict)


PROOFS: Mapping[str, Callable[[Session], Found]] = {
    "exclusive.regimes": regimes,
    "exclusive.dated_values": dated,
    "exclusive.rows_of_a_step": rows,
    "exclusive.limits_on_an_act": limits,
    "exclusive.standings": standings,
    "exclusive.bodies_that_decide": deciding,
    "exclusive.bodies_that_deliver": delivering,
    "exclusive.bodies_that_pay": paying,
}
"""The proofs by the names of their statements."""
