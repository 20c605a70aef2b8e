"""A law book as a flat list: each thing that it says, with its days and the provisions that it stands on."""

__all__ = ["Content", "ContentKind", "contents"]

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING

from attrs import field, frozen

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.procedure import Procedure
from victim_protocol.law.regime import Regime

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook


class ContentKind(Enum):
    """What sort of thing a book says."""

    REGIME = "regime"
    DEFINITION = "definition"
    SUPPORT = "support"
    """Who is given something on which grounds, and by whom."""
    AMOUNT = "amount"
    CAP = "cap"
    """The most units that are paid."""
    PARAMETER = "parameter"
    """A figure of general law."""
    LIMIT = "limit"
    STEP = "step"
    """A row of a procedure."""
    NORM = "norm"
    READING = "reading"
    ENDED = "ended"
    """Bodies that no longer act."""
    UNSETTLED = "unsettled"
    """Days on which nobody knows who is competent."""
    UNREAD = "unread"
    """Articles that were not read."""


@frozen(kw_only=True)
class Content:
    """One thing that a book says.

    Args:
        kind: What sort of thing.
        owner: What it is about: a regime, a definition, a benefit, a procedure …; of a row, its procedure.
        value: What is said.
        since: The first day; ``None`` where it has no days.
        until: The last day; ``None`` while there is no end.
        signed: The day its text was signed, where it counts from another day and that is known.
        in_force: The day its text entered into force, likewise.
    """

    kind: ContentKind
    owner: object = field(repr=False)
    value: object = field(repr=False)
    since: date | None = None
    until: date | None = None
    signed: date | None = None
    in_force: date | None = None

    @property
    def sources(self) -> frozenset[Source]:
        """The provisions that it stands on."""
        return frozenset(values_in(self.value, Source))

    def holds(self, day: date) -> bool:
        """Whether it is said of a day.

        Args:
            day: The day; the first and the last day count.
        """
        return (self.since or date.min) <= day <= (self.until or date.max)

    def cites(self, place: Citation) -> bool:
        """Whether it stands on a place of a text, or on something within it.

        Args:
            place: The place.
        """
        return any(place.covers(source.citation) for source in self.sources)


def contents(book: "LawBook") -> Iterator[Content]:
    """Everything that a book says, in its order.

    Args:
        book: The book.
    """
    yield from map(_of_regime, book.regimes)
    for name, series in book.definitions.items():
        for one in series.steps:
            yield Content(kind=ContentKind.DEFINITION, owner=name, value=one.value, since=one.since, until=one.until)
    yield from chain.from_iterable(map(_of_benefit, book.benefits))
    for parameter in book.parameters:
        for step in parameter.values.steps:
            yield Content(
                kind=ContentKind.PARAMETER,
                owner=parameter,
                value=step.value,
                since=step.since,
                until=step.until,
                signed=step.published,
                in_force=step.in_force,
            )
    for limit in book.limits:
        since = limit.in_force or limit.since
        yield Content(kind=ContentKind.LIMIT, owner=limit, value=limit, since=since, until=limit.until)
    yield from chain.from_iterable(map(_of_procedure, book.procedures))
    for norm in book.norms:
        yield Content(kind=ContentKind.NORM, owner=norm, value=norm, since=norm.since, until=norm.until)
    yield from (Content(kind=ContentKind.READING, owner=one, value=one) for one in book.readings)
    yield from _of_bodies(book)
    for unread in book.unread:
        yield Content(kind=ContentKind.UNREAD, owner=unread, value=unread, since=unread.since, until=unread.until)


def _of_regime(regime: Regime) -> Content:
    since, until = regime.identified_from, regime.identified_until
    return Content(kind=ContentKind.REGIME, owner=regime, value=regime, since=since, until=until)


def _of_benefit(benefit: Benefit) -> Iterator[Content]:
    for step in benefit.provisions.steps:
        yield Content(kind=ContentKind.SUPPORT, owner=benefit, value=step.value, since=step.since, until=step.until)
    if benefit.allowance is None:
        return
    for rate in benefit.allowance.rate.steps:
        yield Content(kind=ContentKind.AMOUNT, owner=benefit, value=rate.value, since=rate.since, until=rate.until)
    for cap in () if benefit.allowance.limit is None else benefit.allowance.limit.steps:
        yield Content(kind=ContentKind.CAP, owner=benefit, value=cap.value, since=cap.since, until=cap.until)


def _of_procedure(procedure: Procedure) -> Iterator[Content]:
    for row in procedure.transitions:
        yield Content(kind=ContentKind.STEP, owner=procedure, value=row, since=row.since, until=row.until)


def _of_bodies(book: "LawBook") -> Iterator[Content]:
    for ended in book.ended:
        gone = ended.last_day + timedelta(days=1)
        yield Content(kind=ContentKind.ENDED, owner=ended, value=ended, since=gone)
    for one in book.unsettled:
        yield Content(kind=ContentKind.UNSETTLED, owner=one, value=one, since=one.since, until=one.until)
