"""The days that a benefit is judged on, cut where facts or the law change."""

__all__ = ["Occasions", "Part", "intervals_of"]

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from attrs import field, frozen

from victim_protocol.case.history import History
from victim_protocol.dates.age import birthdays
from victim_protocol.dates.interval import Interval, cut
from victim_protocol.dates.stays import Stay, presence
from victim_protocol.engine.governing import Governing, governing
from victim_protocol.engine.lateness import late
from victim_protocol.errors import NotModelled
from victim_protocol.law.benefit import Occasion
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import LATER, REACHING, UNKNOWN, Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.snapshot import Snapshot
from victim_protocol.law.variables import Vector
from victim_protocol.law.walk import Rows

_GOVERNED_BY = Key("governed_by")
_UNDER_WAY = (Occurrence.PENDING, UNKNOWN)
_SETTLED = (Occurrence.HAPPENED, Occurrence.CLOSED)


class Part(NamedTuple):
    """Days of an occasion on which nothing changes."""

    number: int
    """Which of the intervals of the occasion it belongs to, counted from 0."""
    days: Interval
    vector: Vector
    """What is known on these days."""
    snapshot: Snapshot
    """What the law says on these days."""
    begun: bool
    """Whether the occasion has begun; otherwise it is judged on the day asked."""
    over: bool
    """Whether the interval has ended by the day asked."""


@frozen(kw_only=True)
class Occasions:
    """A person's occasions up to the day asked.

    Args:
        book: The law.
        history: What was recorded of the person.
        on: The day asked; what happened later is hidden.
        chosen: The choice of each reading; ``None`` leaves it open.
        accept: The weakest evidence that counts.
    """

    book: LawBook
    history: History
    on: date
    chosen: Mapping[Key, str | None]
    accept: Evidence
    _parts: dict[Key, tuple[Part, ...]] = field(factory=dict, init=False, eq=False, repr=False)
    _vectors: dict[date, list[Any]] = field(factory=dict, init=False, eq=False, repr=False)
    _rows: dict[tuple[int, Key], Rows] = field(factory=dict, init=False, eq=False, repr=False)

    @cached_property
    def governing(self) -> Governing:
        """The regime that governs the person, and the day that decided.

        Raises:
            NotModelled: The book holds no such regime.
        """
        return governing(self.book, self.history, self.on, self.chosen)

    @cached_property
    def _choices(self) -> tuple[Any, ...]:
        return self.book.variables.choices(self.chosen)

    @cached_property
    def _worked_out(self) -> dict[Key, Any]:
        """Which law governs, and whether rights were used too late, as known on the day asked and told of every day."""
        found: dict[Key, Any] = dict(late(self.book, self.chosen, self.history.events, self.on))
        with suppress(NotModelled):
            found[_GOVERNED_BY] = self.governing.regime.key
        return found

    def vector(self, day: date) -> Vector:
        """What is known on a day, as the book's conditions read it."""
        found = self._vectors.get(day)
        if found is None:
            found, slots = self.history.values(day, self.book.variables), self.book.variables.slots
            for key, value in self._worked_out.items():
                if key in slots:  # a book may do without it
                    found[slots[key]] = value
            found += self._choices
            if day < self.on:
                self._look_back(found, self.vector(self.on))
            self._vectors[day] = found
        return found

    def came_later(self, day: date, event: Key) -> bool:
        """Whether an event happened after a day, by the day asked, and a reading says if it counts on that day.

        Args:
            day: The day.
            event: The event fact.
        """
        slot = self.book.variables.slots[event]
        if day >= self.on or slot not in self.book.variables.reaching:
            return False
        happened = self.vector(self.on)[slot] is Occurrence.HAPPENED
        return happened and self.history.on(day).get(event) is not Occurrence.HAPPENED

    def _look_back(self, then: list[Any], now: Vector) -> None:
        """Mark in a vector of the past what came later: what was under way has lapsed, unless it reaches back."""
        variables = self.book.variables
        for slot in variables.events:
            if then[slot] in _UNDER_WAY and now[slot] in _SETTLED:
                reading = variables.reaching.get(slot) if now[slot] is Occurrence.HAPPENED else None
                choice = "from_its_day" if reading is None else self.chosen[reading]
                then[slot] = LATER if choice is None else REACHING[choice]

    def rows(self, snapshot: Snapshot, regime: Key) -> Rows:
        """The benefits of a regime by recipient and occasion, ready to be judged under this choice of readings.

        Args:
            snapshot: The law of some days.
            regime: The regime.
        """
        found = self._rows.get((id(snapshot), regime))  # the book keeps its snapshots
        if found is None:
            found = self._rows[id(snapshot), regime] = snapshot.rows(regime, self._choices)
        return found

    def parts(self, occasion: Occasion) -> tuple[Part, ...]:
        """The days of an occasion in parts, each with its own facts and law."""
        found = self._parts.get(occasion.key)
        if found is None:
            found = self._parts[occasion.key] = tuple(self._cut(occasion))
        return found

    def _cut(self, occasion: Occasion) -> Iterator[Part]:
        intervals = tuple(presence(intervals_of(occasion, self.history.events, self.on)))
        if not intervals:
            yield from self._merged(0, Interval(self.on, self.on), begun=False, over=False)
        for number, (interval, over) in enumerate(intervals):
            yield from self._merged(number, interval, begun=True, over=over)

    def _merged(self, number: int, interval: Interval, *, begun: bool, over: bool) -> Iterator[Part]:
        """The parts of one interval; neighbours on which nothing differs are one part."""
        if interval.first == interval.last:  # most are one day, of which nothing can be cut
            yield self._part(number, interval, begun=begun, over=over)
            return
        changes = self._changes
        inside = changes[bisect_right(changes, interval.first) : bisect_right(changes, interval.last)]
        pieces = cut(interval, inside)
        last = self._part(number, next(pieces), begun=begun, over=over)
        for piece in pieces:
            part = self._part(number, piece, begun=begun, over=over)
            if part.snapshot is last.snapshot and part.vector == last.vector:
                last = last._replace(days=Interval(last.days.first, piece.last))
            else:
                yield last
                last = part
        yield last

    def _part(self, number: int, days: Interval, *, begun: bool, over: bool) -> Part:
        return Part(number, days, self.vector(days.first), self.book.on(days.first, self.accept), begun, over)

    @cached_property
    def _changes(self) -> tuple[date, ...]:
        """The days, in order, on which what is known or the law may change, from the first that is recorded on."""
        first = min((day for day, _ in self.history.events), default=self.on)
        days = set[date]()
        for person in (self.history, self.history.principal):
            if person is not None:
                days.update(person.days, birthdays(person.person.born, first, self.on))
        changes = self.book.change_days
        days.update(changes[bisect_right(changes, first) : bisect_right(changes, self.on)])
        return tuple(sorted(days))


def intervals_of(occasion: Occasion, events: tuple[tuple[date, Key], ...], on: date) -> Iterator[Stay]:
    """The intervals of an occasion that began by the day asked, and whether each is over; one that is not ends then.

    Args:
        occasion: What begins and ends them.
        events: What happened, each with its day, in order.
        on: The day asked, inclusive; what happened later is hidden.

    >>> from victim_protocol.labels import Label
    >>> stay = Occasion(key=Key("stay"), label=Label("ở", "stay"), begins=(Key("lodged"),), ends=(Key("died"),))
    >>> [found.days.days for found in intervals_of(stay, ((date(2017, 3, 20), Key("lodged")),), date(2017, 3, 31))]
    [12]
    """
    begun: date | None = None
    for day, event in events:
        if day > on:
            break
        if event in occasion.begins:
            if not occasion.ends:
                yield Stay(Interval(day, day), over=True)
            else:
                begun = begun or day
        elif begun is not None and event in occasion.ends:
            yield Stay(Interval(begun, day), over=True)
            begun = None
    if begun is not None:
        yield Stay(Interval(begun, on), over=False)
