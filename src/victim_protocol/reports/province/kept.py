"""Deadlines of bodies: which were kept, which were missed, by whom and under which article."""

__all__ = ["Kept", "Outcome", "kept_in"]

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

from attrs import evolve, field, frozen

from victim_protocol.assessment import PersonAssessment
from victim_protocol.dates.day import day_of
from victim_protocol.dates.deadline import State
from victim_protocol.engine.due import Due, KnownBy
from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, Unit
from victim_protocol.reports.province.tables import Ref

_PERSONS: Final = frozenset({Key("the_person"), Key("victim_or_family"), Key("relatives")})
"""Whoever has a right rather than a duty: that it was not used in time is nobody's delay."""
_WITHOUT_LAST_DAY: Final = frozenset({LimitKind.AT_ONCE, LimitKind.EVERY, LimitKind.NOT_BEFORE})
"""Limits that no act on or before a last day keeps."""


class Outcome(Enum):
    """How a deadline turned out."""

    KEPT = "kept"
    LATE = "late"
    """It was done after the last day."""
    NOT_DONE = "not_done"
    """The last day has passed, and nothing is recorded."""
    RUNNING = "running"
    NOT_KNOWN = "not_known"
    """Whether it applied, or by when, hangs on what is not known."""

    @property
    def label(self) -> Label:
        """Its name.

        >>> Outcome.NOT_DONE.label.en
        'not recorded as done'
        """
        return _LABELS[self]


_LABELS = {
    Outcome.KEPT: Label("đúng hạn", "kept"),
    Outcome.LATE: Label("trễ hạn", "done late"),
    Outcome.NOT_DONE: Label("quá hạn, không ghi nhận đã làm", "not recorded as done"),
    Outcome.RUNNING: Label("còn hạn", "running"),
    Outcome.NOT_KNOWN: Label("chưa rõ", "not known"),
}
_OUTCOMES: Final = {
    State.DONE: Outcome.KEPT,
    State.DONE_LATE: Outcome.LATE,
    State.LATE: Outcome.NOT_DONE,
    State.OPEN: Outcome.RUNNING,
    State.DUE_TODAY: Outcome.RUNNING,
    State.NOT_KNOWN: Outcome.NOT_KNOWN,
}


@frozen(kw_only=True)
class Kept:
    """One deadline of one person's case.

    Args:
        ref: The person.
        act: What had to be done.
        actors: By whom.
        source: The provision that sets the limit.
        last: The last day; ``None`` where it is not known.
        outcome: How it turned out.
    """

    ref: Ref = field(repr=False)
    act: Key
    actors: tuple[Key, ...]
    source: Source
    last: date | None
    outcome: Outcome


def kept_in(person: PersonAssessment, case: str, first: date, last: date) -> Iterator[Kept]:
    """The deadlines that ended between two days, and those that had begun by the last day and still run.

    What a text wants done at once has no last day that could be counted, and is left out; so is a limit of a step that
    nobody has begun, and one that is known to be extended. Two readings of one provision are one deadline: where they
    differ in how it turned out, that is not known.

    Args:
        person: What the law says of the person on a day; later entries count for nothing.
        case: The code of the case.
        first: The first day, inclusive.
        last: The last day, inclusive.
    """
    found: dict[tuple[Key, Source, date], list[Kept]] = {}
    for due in person.deadlines:
        one = _kept(due, person, case)
        if one is not None and _is_in(due, one, first, last):
            found.setdefault((one.act, one.source, due.start.day), []).append(one)
    for alike in found.values():
        same = len({one.outcome for one in alike}) == 1
        yield alike[0] if same else evolve(alike[0], last=None, outcome=Outcome.NOT_KNOWN)


def _is_in(due: Due, one: Kept, first: date, last: date) -> bool:
    """Whether it ended in a period, or runs at its end."""
    if one.outcome is Outcome.RUNNING:
        return due.start.day <= last
    return first <= (one.last or day_of(due.start.day)) <= last


def _kept(due: Due, person: PersonAssessment, case: str) -> Kept | None:
    """A deadline with how it turned out; ``None`` for what is no deadline of a body."""
    outcome = None if _PERSONS.issuperset(due.limit.actors) else _outcome(due, person)
    if outcome is None:
        return None
    limit = due.limit
    end = due.start.day if limit.kind is LimitKind.BEFORE else due.end
    return Kept(
        ref=Ref(case, person.person),
        act=limit.act,
        actors=limit.actors,
        source=limit.source,
        last=None if end is None else day_of(end),
        outcome=outcome,
    )


def _outcome(due: Due, person: PersonAssessment) -> Outcome | None:
    """How it turned out; ``None`` for what is no deadline of one act, or of a step that nobody has begun."""
    limit = due.limit
    if limit.kind in _WITHOUT_LAST_DAY or limit.unit is Unit.DAYS_PRESENT or not limit.done_by:
        return None
    if due.start.known_by is KnownBy.LATEST and due.done is None:
        return None
    extended = person.extends(limit)
    if extended in (Truth.HOLDS, Truth.PASSES):
        return None
    outcome = _before_a_day(due, person.asked) if limit.kind is LimitKind.BEFORE else _by_a_day(due, person.asked)
    certain = not due.needs and extended is Truth.FAILS
    return outcome if certain or outcome in (None, Outcome.RUNNING) else Outcome.NOT_KNOWN


def _by_a_day(due: Due, on: date) -> Outcome | None:
    standing = due.standing(on)
    return Outcome.NOT_KNOWN if standing is None else _OUTCOMES.get(standing.state)


def _before_a_day(due: Due, on: date) -> Outcome:
    """What must be done before something else: on the day of that, nobody knows which came first."""
    day = day_of(due.start.day)
    if due.done is not None:
        return Outcome.KEPT if due.done <= day else Outcome.LATE
    return Outcome.NOT_DONE if day < on else Outcome.RUNNING
