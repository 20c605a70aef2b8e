"""The course of a case: where each procedure stands after each entry, and who answers for the person."""

__all__ = ["Course", "LeftOpen", "Outcome", "Taken"]

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from attrs import evolve, field, frozen

from victim_protocol.case.entry import Entry
from victim_protocol.engine.custody import Custody, after
from victim_protocol.engine.ruling import Objections, Ruling, State, ruled
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Position
from victim_protocol.law.objection import UNCHECKED, Fault
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.law.snapshot import Snapshot
from victim_protocol.law.variables import Vector


class Outcome(Enum):
    """What an entry did."""

    MOVED = "moved"
    """A step that the tables allow."""
    RECORDED = "recorded"
    """Something that no table knows."""
    OUTSIDE = "outside"
    """A step of procedures none of which is under way: no table that is held speaks of it here."""
    REFUSED = "refused"
    """A step that the tables do not allow here, as far as is recorded."""
    DEPARTED = "departed"
    """Such a step, recorded as one that happened all the same."""
    UNCHECKED = "unchecked"
    """It is not known whether the tables allow it: what their guards ask for is not known, or was taken out."""


class LeftOpen(NamedTuple):
    """A duty that was open when a departure passed over it."""

    procedure: Key
    row: Transition
    at: Position


@frozen(kw_only=True)
class Taken:
    """What one entry did.

    Args:
        entry: The entry.
        outcome: What it did.
        moves: The rows that it took, by procedure.
        objections: What stands in the way of it, by procedure.
        before: Where the case stood.
        after: Where it stands afterwards.
    """

    entry: Entry
    outcome: Outcome
    moves: tuple[tuple[Key, Transition], ...] = ()
    objections: Objections = ()
    before: State = field(repr=False)
    after: State = field(repr=False)

    @property
    def custody(self) -> Custody:
        """Who answers for the person afterwards."""
        return self.after.custody


@frozen(kw_only=True)
class Course:
    """Where a person's case stands, and how it came there.

    Args:
        book: The law.
        state: Where it stands.
        taken: What each entry did, in the order of recording.
        left_open: The duties over which departures passed.
    """

    book: LawBook = field(repr=False)
    state: State = field(factory=State, repr=False)
    taken: tuple[Taken, ...] = field(default=(), repr=False)
    left_open: tuple[LeftOpen, ...] = field(default=(), repr=False)

    @property
    def is_regular(self) -> bool:
        """Whether every step was one that the tables allow, as far as they are held."""
        return all(one.outcome not in (Outcome.REFUSED, Outcome.DEPARTED) for one in self.taken)

    def ruling(self, entry: Entry, vector: Vector, snapshot: Snapshot) -> Ruling:
        """What the tables say of one more entry.

        Args:
            entry: The entry.
            vector: What is known, with what the entry itself brings.
            snapshot: The law of its day.
        """
        return ruled(self.state, entry, vector, snapshot, self.book)

    def then(self, entry: Entry, vector: Vector, snapshot: Snapshot) -> "Course":
        """The course after one more entry, whether or not the tables allow it.

        Args:
            entry: The entry.
            vector: What is known, with what the entry itself brings.
            snapshot: The law of its day.
        """
        if entry.event is None:
            return self._with(self.state, entry, Outcome.RECORDED, Ruling(None))
        ruling = self.ruling(entry, vector, snapshot)
        if ruling.state is not None:
            return self._with(ruling.state, entry, Outcome.MOVED, ruling)
        if not ruling.objections:
            known = any(entry.event in one.moving_events for one in self.book.procedures)
            return self._outside(entry, ruling) if known else self._with(self.state, entry, Outcome.RECORDED, ruling)
        if not entry.departs and self._is_told_again(entry, ruling):
            return self._with(self.state, entry, Outcome.OUTSIDE, ruling)
        doubted = () if entry.departs else _doubted(ruling)
        if doubted:
            return self._unchecked(entry, ruling, doubted)
        return self._departed(entry, Outcome.DEPARTED if entry.departs else Outcome.REFUSED, ruling)

    def _is_told_again(self, entry: Entry, ruling: Ruling) -> bool:
        """Whether an entry only tells anew how a matter began that is under way: nothing new, and nothing unlawful."""
        rows = [*self._named_rows_on(entry)]
        begins = bool(rows) and all(row.at == self.book.procedure(key).start for key, row in rows)
        return begins and self.state.ended is None and {one.fault for _, one in ruling.objections} == {Fault.STAGE}

    def _outside(self, entry: Entry, ruling: Ruling) -> "Course":
        """No table speaks of it here; whoever received the person answers all the same, as far as that is plain."""
        cares = {row.care for row in self._rows_on(entry) if row.care is not None}
        taker = {Care.ACTOR: entry.actor, Care.RECEIVER: entry.receiver}.get(next(iter(cares), Care.NOBODY))
        plain = cares <= {Care.ACTOR} or cares <= {Care.RECEIVER}
        can = taker is None or taker not in self.book.competence.not_caring
        care = next(iter(cares), None) if plain and can else Care.NOT_KNOWN
        state = evolve(self.state, custody=after(self.state.custody, care, entry, None))
        return self._with(state, entry, Outcome.OUTSIDE, ruling)

    def _with(self, state: State, entry: Entry, outcome: Outcome, ruling: Ruling) -> "Course":
        taken = Taken(
            entry=entry,
            outcome=outcome,
            moves=ruling.moves,
            objections=ruling.objections,
            before=self.state,
            after=state,
        )
        left_open = tuple(one for one in self.left_open if one.row.event != entry.event)
        return evolve(self, state=state, taken=(*self.taken, taken), left_open=left_open)

    def _unchecked(self, entry: Entry, ruling: Ruling, doubted: tuple[tuple[Key, Transition], ...]) -> "Course":
        """It goes on where all rows in doubt lead to one stage; nobody is taken to be at liberty on doubt.

        What only follows others follows where one of them is known to be taken, whichever it is.
        """
        rows = {key: [row for one, row in doubted if one == key] for key, _ in doubted}
        moved = {key: same[0] for key, same in rows.items() if len({row.to for row in same}) == 1}
        known = bool(moved) or all(one.fault in UNCHECKED for _, one in ruling.objections)
        following = {key: row for key, row in self._where_it_leads(entry) if row.is_link and known}
        moved |= following
        cares = {row.care for row in (*(row for _, row in doubted), *following.values())}
        cares = (cares - {None}) or {None} if following else cares
        custody = self.state.custody
        if cares != {None}:
            plain = len(cares) == 1 and Care.PERSON not in cares
            custody = after(custody, cares.pop() if plain else Care.NOT_KNOWN, entry, doubted[0][1])
        positions = {key: Position(row.to, entry.day, row, self.state.positions.get(key)) for key, row in moved.items()}
        state = evolve(self.state, positions={**self.state.positions, **positions}, custody=custody)
        return self._with(state, entry, Outcome.UNCHECKED, ruling._replace(moves=tuple(moved.items())))

    def _departed(self, entry: Entry, outcome: Outcome, ruling: Ruling) -> "Course":
        """What happened has happened: the case goes on from there, and what was passed over stays open."""
        rows = tuple(self._where_it_leads(entry))
        at = {key: self.state.positions.get(key) for key, _ in rows}
        passed = tuple(
            LeftOpen(key, open_row, position)
            for key, position in at.items()
            if position is not None
            for open_row in self.book.procedure(key).rows_at[position.stage]
            if open_row.is_duty and open_row.event != entry.event and open_row.governs(entry.day)
        )
        moved = {key: Position(row.to, entry.day, row, at[key]) for key, row in rows}
        moves_person = self.state.ended is None and any(row.care is not None for row in self._rows_on(entry))
        cares = entry.receiver not in (None, *self.book.competence.not_caring)
        care = (Care.RECEIVER if cares else Care.NOT_KNOWN) if moves_person else None
        custody = after(self.state.custody, care, entry, None)
        state = evolve(self.state, positions={**self.state.positions, **moved}, custody=custody)
        course = self._with(state, entry, outcome, ruling._replace(moves=rows))
        return evolve(course, left_open=(*course.left_open, *passed))

    def _rows_on(self, entry: Entry) -> Iterator[Transition]:
        return (row for _, row in self._named_rows_on(entry))

    def _named_rows_on(self, entry: Entry) -> Iterator[tuple[Key, Transition]]:
        for procedure in self.book.procedures:
            yield from ((procedure.key, row) for row in procedure.transitions if row.event == entry.event)

    def _where_it_leads(self, entry: Entry) -> Iterator[tuple[Key, Transition]]:
        """For each procedure, the row on the event, where all of them lead to one stage.

        A finding that the body might not make moves nothing: what it would have found is not found.
        One that only follows others begins with it; no other begins with what is not allowed.
        """
        for procedure in self.book.procedures:
            position = self.state.positions.get(procedure.key)
            begun = position is not None
            if self.state.ended is not None and not (position and procedure.stage_of[position.stage].outlives):
                continue
            rows = [
                row
                for row in procedure.transitions
                if row.event == entry.event and not row.is_task and row.is_link is not begun
            ]
            if len({row.to for row in rows}) == 1 and not any(row.is_finding for row in rows):
                yield procedure.key, rows[0]


def _doubted(ruling: Ruling) -> tuple[tuple[Key, Transition], ...]:
    """The rows against which nothing stands but what is not known."""
    against: dict[int, set[Fault]] = {}
    for _, one in ruling.objections:
        against.setdefault(id(one.row), set()).add(one.fault)
    rows = {(key, id(one.row)): one.row for key, one in ruling.objections if one.row is not None}
    doubts = {Fault.MISSING, *UNCHECKED}
    return tuple((key, row) for (key, place), row in rows.items() if key is not None and against[place] <= doubts)
