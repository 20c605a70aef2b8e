"""Deadlines of bodies: which were kept, which were missed, by whom and under which article."""

__all__ = ["Kept", "Outcome", "kept_in"]

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

from attrs import field, frozen

from victim_protocol.assessment import PersonAssessment
from victim_protocol.dates.day import day_of
from victim_protocol.dates.deadline import State
from victim_protocol.engine.due import Due
from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
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
    State.NOT_OPEN: Outcome.RUNNING,
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
    """The deadlines that ended between two days, or that had begun by then where the last day is not known.

    What a text wants done at once has no last day that could be counted, and is left out.

    Args:
        person: What the law says of the person on a day; later entries count for nothing.
        case: The code of the case.
        first: The first day, inclusive.
        last: The last day, inclusive.
    """
    for due in person.deadlines:
        outcome = _outcome(due, person.asked)
        day = due.start.day if due.end is None else due.end
        if outcome is not None and first <= day_of(day) <= last and not _PERSONS.issuperset(due.limit.actors):
            yield Kept(
                ref=Ref(case, person.person),
                act=due.limit.act,
                actors=due.limit.actors,
                source=due.limit.source,
                last=None if due.end is None else day_of(due.end),
                outcome=outcome,
            )


def _outcome(due: Due, on: date) -> Outcome | None:
    """How it turned out; ``None`` for what is no deadline of one act, such as the most days that are paid."""
    limit = due.limit
    if limit.kind in _WITHOUT_LAST_DAY or limit.unit is Unit.DAYS_PRESENT or not limit.done_by:
        return None
    standing = due.standing(on)
    if standing is None:
        return Outcome.NOT_KNOWN
    outcome = _OUTCOMES.get(standing.state)
    return Outcome.NOT_KNOWN if outcome is Outcome.NOT_DONE and due.needs else outcome
