"""One act judged against the tables: which procedures it moves, or what stands in the way."""

__all__ = ["Ruling", "State", "ruled"]

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from attrs import evolve, field, frozen

from victim_protocol.engine.custody import UNRECORDED, Custody, Offer, after
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Machine, Position
from victim_protocol.law.objection import Act, Fault, Objection
from victim_protocol.law.procedure import Care, Everywhere, Transition
from victim_protocol.law.snapshot import Snapshot
from victim_protocol.law.variables import Vector

Objections: TypeAlias = tuple[tuple[Key | None, Objection], ...]
"""What stands in the way, each with the procedure whose row it is about."""


@frozen(kw_only=True)
class State:
    """Where a person's case stands.

    Args:
        positions: For each procedure that has begun, where it stands.
        custody: Who answers for the person.
        waits: The event since which what is done with the person waits; ``None`` for none.
        ended: The event after which nothing follows any more; ``None`` for none.
    """

    positions: Mapping[Key, Position] = field(factory=dict)
    custody: Custody = UNRECORDED
    waits: Key | None = None
    ended: Key | None = None


class Ruling(NamedTuple):
    """What the tables say of one act."""

    state: State | None
    """The case afterwards; ``None`` where the act is not allowed, or no table speaks of it."""
    moves: tuple[tuple[Key, Transition], ...] = ()
    """The rows that it takes, by procedure."""
    objections: Objections = ()
    """What stands in the way; nothing where the act is allowed."""


def ruled(state: State, act: Act, vector: Vector, snapshot: Snapshot, book: LawBook) -> Ruling:
    """Judge one act.

    Args:
        state: Where the case stands.
        act: What was done.
        vector: What was known, with the facts that the act itself brings.
        snapshot: The law of the day.
        book: The law.
    """
    everywhere = next((one for one in book.everywhere if one.event == act.event), None)
    if state.ended is not None:
        return _after_the_end(state, act, vector, snapshot, book)
    if everywhere is not None:
        return _with_followers(_anywhere(state, act, everywhere, book), act, vector, snapshot)
    if book.handover is not None and act.event == book.handover.offered:
        return _offered(state, act, snapshot, book)
    if book.handover is not None and act.event == book.handover.refused:
        return _refused(state, act, vector, snapshot, book)
    return _stepped(state, act, vector, snapshot, snapshot.machines_on(act.event))


def _after_the_end(state: State, act: Act, vector: Vector, snapshot: Snapshot, book: LawBook) -> Ruling:
    """What is left to do then, and nothing else."""
    stages = {key: snapshot.machines[key].procedure.stage_of[at.stage] for key, at in state.positions.items()}
    machines = {key: snapshot.machines[key] for key, stage in stages.items() if stage.outlives}
    ruling = _stepped(state, act, vector, snapshot, machines)
    if ruling.state is not None or any(one.fault is not Fault.STAGE for _, one in ruling.objections):
        return ruling
    anywhere = any(one.event == act.event for one in book.everywhere)
    known = anywhere or any(act.event in one.moving_events for one in book.procedures)
    return Ruling(None, (), ((None, Objection(None, Fault.SUSPENDED)),) if known else ())


def _with_followers(ruling: Ruling, act: Act, vector: Vector, snapshot: Snapshot) -> Ruling:
    """The tables that have a row on what may happen everywhere move with it."""
    if ruling.state is None:
        return ruling
    under_way = {key: (snapshot.machines[key], at) for key, at in ruling.state.positions.items()}
    reached = {key: machine.step(at, act, vector) for key, (machine, at) in under_way.items()}
    moved = {key: position for key, position in reached.items() if position is not None}
    rows = tuple((key, position.row) for key, position in moved.items() if position.row is not None)
    return Ruling(evolve(ruling.state, positions={**ruling.state.positions, **moved}), rows)


def _anywhere(state: State, act: Act, what: Everywhere, book: LawBook) -> Ruling:
    """Death, refusal, leaving, disappearance and reopening, wherever the case stands."""
    if what.care is Care.ACTOR and act.actor in book.competence.not_caring:
        return _no(Fault.ACTOR)
    if what.resumes and state.waits is None:
        return Ruling(None, (), ((None, Objection(None, Fault.STAGE)),))
    waits = None if what.resumes else act.event if what.interrupts else state.waits
    custody = after(state.custody, what.care, act, None)
    return Ruling(evolve(state, custody=custody, waits=waits, ended=act.event if what.ends else None))


def takers(state: State, snapshot: Snapshot, day: date) -> Iterator[tuple[Machine, Transition]]:
    """The open rows that take a person over: by handing over, or by receiving.

    Args:
        state: Where the case stands.
        snapshot: The law of the day.
        day: The day.
    """
    for key, position in state.positions.items():
        machine = snapshot.machines[key]
        for row in machine.procedure.rows_at[position.stage]:
            if row.care in (Care.RECEIVER, Care.ACTOR) and row.governs(day):
                yield machine, row


def _taking(row: Transition) -> tuple[Key, ...]:
    """Who would answer for the person after a row."""
    return row.receivers if row.care is Care.RECEIVER else row.actors


def _offered(state: State, act: Act, snapshot: Snapshot, book: LawBook) -> Ruling:
    """A handover offered to a body that some open row would have take over."""
    if state.waits is not None:
        return _no(Fault.SUSPENDED)
    if act.receiver is None:
        return _no(Fault.RECEIVER_MISSING)
    rows = [row for _, row in takers(state, snapshot, act.day) if act.receiver in book.competence.fitting(_taking(row))]
    if not rows:
        return _no(Fault.RECEIVER if any(takers(state, snapshot, act.day)) else Fault.STAGE)
    holder = state.custody.holder
    if act.actor is not None and holder is not None and not _is_same(act.actor, holder, book):
        return _no(Fault.ACTOR, evolve(rows[0], actors=(holder,)))
    offer = Offer(act.receiver, rows[0], act.day)
    return Ruling(evolve(state, custody=evolve(state.custody, offer=offer)))


def _refused(state: State, act: Act, vector: Vector, snapshot: Snapshot, book: LawBook) -> Ruling:
    """A refusal by the body to which it was offered, where a text or a reading lets it refuse."""
    offer = state.custody.offer
    if offer is None:
        return _no(Fault.STAGE)
    if act.actor is not None and not _is_same(act.actor, offer.receiver, book):
        return _no(Fault.ACTOR, evolve(offer.row, actors=(offer.receiver,)))
    objection = snapshot.arm(offer.row).irrefusable(vector, snapshot.compiler)
    if objection is not None:
        return Ruling(None, (), ((None, objection),))
    return Ruling(evolve(state, custody=evolve(state.custody, offer=None)))


def _is_same(one: Key, other: Key, book: LawBook) -> bool:
    """Whether two names may stand for one body: the same, or one a part of the other."""
    return book.competence.is_part_of(one, other) or book.competence.is_part_of(other, one)


def _no(fault: Fault, row: Transition | None = None) -> Ruling:
    return Ruling(None, (), ((None, Objection(row, fault)),))


def _stepped(state: State, act: Act, vector: Vector, snapshot: Snapshot, machines: Mapping[Key, Machine]) -> Ruling:
    """Each procedure that knows the event here.

    What only follows another one moves with it; alone, where the law of the other is not held or has done its work.
    """
    found: dict[Key, Position] = {}
    objections: list[tuple[Key | None, Objection]] = []
    of_no_concern: list[tuple[Key | None, Objection]] = []
    followers: dict[Key, Position] = {}
    for key, machine in machines.items():
        at = state.positions.get(key) or Position(machine.procedure.start, act.day)
        arms = machine.arms[at.stage, act.event]
        unasked = machine.is_anothers(at, act) and not _is_asked(machine, at, act.event)
        if unasked or machine.is_of_another_time(at, act):
            continue
        reached = machine.step(at, act, vector)
        taken = None if reached is None else reached.row
        if taken.is_link if taken is not None else (arms and all(arm.row.is_link for arm in arms)):
            followers |= {} if _must_wait(state, reached) else _moved(key, reached)
            continue
        if reached is None or _must_wait(state, reached):
            waiting = (Objection(reached.row, Fault.SUSPENDED),) if reached is not None else ()
            against = waiting or machine.objections(at, act, vector)
            told = of_no_concern if _is_no_concern(machine, at, against) else objections
            told += [(key, one) for one in against]
        else:
            found |= _moved(key, reached)
    if not found:
        objections += _of_strangers(followers, act, snapshot)
    objections = objections or of_no_concern
    if objections and not found:
        return Ruling(None, (), tuple(objections))
    return _after_steps(state, act, found | followers)


def _is_no_concern(machine: Machine, at: Position, against: tuple[Objection, ...]) -> bool:
    """Whether a procedure has not begun and is known not to be for this person: others have the word, if there are."""
    return at.stage == machine.procedure.start and all(one.fault is Fault.GUARD for one in against)


def _of_strangers(followers: Mapping[Key, Position], act: Act, snapshot: Snapshot) -> Iterator[tuple[Key, Objection]]:
    """Against rows that only follow others, where there are no others: that a body acted which no row names."""
    for key, position in followers.items():
        if position.row is not None and snapshot.arm(position.row).is_by_another(act):
            yield key, Objection(position.row, Fault.ACTOR)


def _must_wait(state: State, reached: Position | None) -> bool:
    """Whether a step gives the person to a body, and the person refused, left or disappeared.

    Whoever is free may go, and relatives may take the person home.
    """
    bodies = (Care.ACTOR, Care.RECEIVER, Care.HEALTH_FACILITY)
    moves = reached is not None and reached.row is not None and reached.row.care in bodies
    return state.waits is not None and moves


def _is_asked(machine: Machine, at: Position, event: Key | None) -> bool:
    """Whether a procedure that is under way knows an event, if not at this stage."""
    procedure = machine.procedure
    under_way = at.stage != procedure.start and not procedure.stage_of[at.stage].is_end
    return under_way and event in procedure.moving_events


def _moved(key: Key, reached: Position | None) -> dict[Key, Position]:
    return {} if reached is None else {key: reached}


def _after_steps(state: State, act: Act, reached: Mapping[Key, Position]) -> Ruling:
    rows = tuple((key, position.row) for key, position in reached.items() if position.row is not None)
    if not rows:
        return Ruling(None)
    custody = state.custody
    for key, row in rows:
        before = reached[key].before
        is_word = row.care is Care.NOT_KNOWN and (before is None or before.row is None)
        if not is_word or custody.since is None:  # what begins with word of a person takes nobody's care away
            custody = after(custody, row.care, act, row)
    return Ruling(evolve(state, positions={**state.positions, **reached}, custody=custody), rows)
