"""Deadlines of a case: each limit that has started, from recorded events or from the latest day of the step before."""

__all__ = ["Timers"]

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from victim_protocol.dates.counting import Rules, deadline
from victim_protocol.dates.day import day_of
from victim_protocol.dates.deadline import Deadline
from victim_protocol.engine.due import Due, KnownBy, Start
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.evaluate import Judgement
from victim_protocol.law.exactness import answers, needed
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit

if TYPE_CHECKING:
    from victim_protocol.engine.occasions import Occasions

_NOW = Judgement.PASSES | Judgement.HOLDS
_BACKWARDS = (LimitKind.BEFORE, LimitKind.AT_LEAST_BEFORE)


@frozen
class Timers:
    """The limits of a book over the events of a case.

    Args:
        book: The law.
        chosen: The choice of each reading; a limit that binds under another choice is left out.
        events: What happened, each with its day, in order; what lies after the day asked is left out.
        occasions: What is known of the person; ``None`` to take what a limit asks for as given.
    """

    book: LawBook
    chosen: Mapping[Key, str | None] = field(repr=False)
    events: tuple[tuple[date, Key], ...] = field(repr=False)
    occasions: "Occasions | None" = field(default=None, repr=False)
    _found: dict[Key, tuple[Due, ...]] = field(factory=dict, init=False, eq=False, repr=False)

    @cached_property
    def _rules(self) -> Rules:
        if self.book.counting is None or self.book.calendar is None:
            raise NotModelled(Problem("limits", "none", "bộ luật không có thời hạn", "the book has no limits"))
        return Rules.of(self.book.counting, self.book.calendar, self.chosen)

    @cached_property
    def _days(self) -> Mapping[Key, tuple[date, ...]]:
        """Each event that happened, with its days in order."""
        found: dict[Key, tuple[date, ...]] = {}
        for day, event in self.events:
            found[event] = (*found.get(event, ()), day)
        return found

    @cached_property
    def _regime(self) -> Key | None:
        return None if self.occasions is None else self.occasions.governing.regime.key

    def of_act(self, act: str) -> tuple[Due, ...]:
        """What is due of one act, the earliest first; texts that limit it differently stand side by side.

        Args:
            act: A key of the book's acts.
        """
        found = [due for limit in self.book.limits_of.get(Key(act), ()) for due in self.of(limit)]
        return tuple(sorted(found, key=_when))

    def all(self) -> Iterator[Due]:
        """Everything that is due, in the order of the book; within an act the earliest first."""
        for act, events in self.book.started_by.items():
            if not self._days.keys().isdisjoint(events):
                yield from self.of_act(act)

    def of(self, limit: TimeLimit) -> tuple[Due, ...]:
        """What is due of one limit, once for each time that it started.

        Args:
            limit: A limit of the book.
        """
        found = self._found.get(limit.key)
        if found is None:
            found = self._found[limit.key] = tuple(self._of(limit))
        return found

    def _of(self, limit: TimeLimit) -> Iterator[Due]:
        if limit.conflict is not None and self.chosen[limit.conflict[0]] not in (None, limit.conflict[1]):
            return
        if limit.regime is not None and self._regime not in (None, limit.regime):
            return
        for start in self._starts(limit):
            if limit.governs(start.day):
                yield from self._applying(self.from_day(limit, start))

    def _starts(self, limit: TimeLimit) -> Iterator[Start]:
        """The days from which a limit is counted: recorded, or else the sending, or else the latest day."""
        recorded = {day: event for event in limit.starts for day in self._days.get(event, ())}
        yield from (Start(day, recorded[day], KnownBy.RECORDED) for day in sorted(recorded))
        if limit.received_when is None:
            return
        for sent, following in pairwise((*self._days.get(limit.received_when, ()), date.max)):
            if not any(sent <= day < following for day in recorded):
                yield Start(sent, limit.received_when, KnownBy.SENT)
        for earlier in self.book.duties_done_by.get(limit.received_when, ()):
            for due in self.of(earlier):
                if due.done is None and due.end is not None:
                    yield Start(due.end, limit.starts[0], KnownBy.LATEST)

    def from_day(self, limit: TimeLimit, start: Start) -> Due:
        """What is due of one limit that starts on a day, whether or not the events say so.

        Args:
            limit: A limit of the book.
            start: The day it is counted from.
        """
        done = self._done(limit, start)
        if self.occasions is not None and limit.source.evidence.rank < self.occasions.accept.rank:
            return Due(limit=limit, start=start, deadline=None, done=done, problem=_too_weak(limit))
        try:
            return Due(limit=limit, start=start, deadline=self.counted(limit, self._from(limit, start)), done=done)
        except (InvalidFact, NotModelled) as error:
            return Due(limit=limit, start=start, deadline=None, done=done, problem=error.problems[0])

    def _from(self, limit: TimeLimit, start: Start) -> date:
        """The day of a start; for a limit in hours the moment, where the case records it."""
        if limit.unit is not Unit.HOURS or self.occasions is None:
            return start.day
        return self.occasions.history.moments.get((start.day, start.event), start.day)

    def _done(self, limit: TimeLimit, start: Start) -> date | None:
        """The day on which a limit was fulfilled; of what ends a state, the first that was recorded after its start.

        What is to be done once in every such time is done by its next start.
        """
        if limit.kind is LimitKind.EVERY:
            starts = sorted(day for event in limit.starts for day in self._days.get(event, ()))
            return next((day for day in starts if day > day_of(start.day)), None)
        if limit.kind is LimitKind.AT_MOST:
            begun = (start.day, start.event)
            after = self.events[self.events.index(begun) + 1 :] if begun in self.events else self.events
            return next((day for day, event in after if event in limit.done_by and day >= start.day), None)
        days = sorted(day for event in limit.done_by for day in self._days.get(event, ()))
        day = day_of(start.day)
        if limit.once or limit.kind in _BACKWARDS:
            earlier = [one for one in days if one <= day]
            if earlier:
                return earlier[-1]
        return next((one for one in days if one >= day), None)

    def _applying(self, due: Due) -> Iterator[Due]:
        """The limit, where its condition may hold by what is known at its start, or else at its end or when asked."""
        condition, occasions = due.limit.condition, self.occasions
        if occasions is None:
            yield due
            return
        if not due.limit.ever_ran(None if due.end is None else day_of(due.end), occasions.on):
            return
        if condition is ALWAYS:
            yield due
            return
        end = occasions.on if due.end is None else min(occasions.on, day_of(due.end))
        found, needs = self._judged(condition, occasions, min(occasions.on, day_of(due.start.day)))
        if needs:
            found, needs = self._judged(condition, occasions, end)
        if found & _NOW:
            yield evolve(due, needs=needs) if needs else due

    def _judged(self, condition: Condition, occasions: "Occasions", day: date) -> tuple[int, tuple[Key, ...]]:
        """What a condition may be on a day, and the unknowns on which that depends."""
        compiler, vector = self.book.on(day, occasions.accept).compiler, occasions.vector(day)
        found = answers(condition, compiler, vector)
        decided = not found & _NOW or not found & ~_NOW
        return found, () if decided else needed(condition, compiler, vector)

    def counted(self, limit: TimeLimit, start: date) -> Deadline:
        """The deadline of a limit from a day; one that follows another limit is counted from that one's end.

        Args:
            limit: A limit of the book.
            start: The day from which it, or the limit that it follows, is counted.

        Raises:
            InvalidFact: A limit in hours starts from a day.
            NotModelled: The calendar does not cover a year that is met.
        """
        if limit.after is None:
            return deadline(limit, start, self._rules)
        other = self.counted(self.book.limit(limit.after), start)
        return deadline(limit, start, self._rules, other=other)


def _when(due: Due) -> date:
    """By the last day; without one, by the start."""
    return day_of(due.end or due.start.day)


def _too_weak(limit: TimeLimit) -> Problem:
    vi, en = "chỉ biết qua nguồn yếu hơn mức được chấp nhận", "known from a weaker source than was accepted"
    return Problem(f"limits.{limit.key}", "evidence", vi, en)
