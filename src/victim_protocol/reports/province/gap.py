"""The gap: what the law gave a person, beside what was handed over."""

__all__ = ["Delivered", "Gap", "Given", "gaps_of"]

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import evolve, field, frozen

from victim_protocol.assessment import PersonAssessment
from victim_protocol.dates.day import day_of
from victim_protocol.engine.allowances import Line, Statement
from victim_protocol.engine.support import Finding
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Role, Status
from victim_protocol.law.evidence import Source
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.quantities import Amount
from victim_protocol.records.delivery import Delivery
from victim_protocol.reports.province.tables import Ref

_DECISION = Key("claim_decided")
"""What ends a request for a support; its limits are the only ones that a support of its own has."""


class Given(Enum):
    """How far a support that is owed was given."""

    IN_FULL = "in_full"
    """As much as is owed for certain."""
    IN_PART = "in_part"
    NOT_TOLD = "not_told"
    """Something, of which nobody wrote down what it was worth."""
    NOTHING = "nothing"
    """No delivery is recorded."""
    MAY_BE = "may_be"
    """Whether it is owed is considered, or not decided."""
    NOT_OWED = "not_owed"

    @property
    def label(self) -> Label:
        """Its name.

        >>> Given.IN_PART.label.en
        'given in part'
        """
        return _LABELS[self]


_LABELS = {
    Given.IN_FULL: Label("đã giao đủ mức chắc chắn", "given as much as is certain"),
    Given.IN_PART: Label("đã giao một phần", "given in part"),
    Given.NOT_TOLD: Label("đã giao, không ghi số tiền", "given, worth not told"),
    Given.NOTHING: Label("không ghi nhận đã giao", "no delivery recorded"),
    Given.MAY_BE: Label("còn xem xét, chưa rõ", "considered or not decided"),
    Given.NOT_OWED: Label("không thuộc diện", "not owed"),
}


@frozen
class Delivered:
    """What was handed over of one support to one person.

    Args:
        times: How much of it, as it was counted.
        dong: What it was worth, in whole đồng, as far as that was told.
        is_open: Whether of some delivery nobody wrote down what it was worth.
    """

    times: int = 0
    dong: int = 0
    is_open: bool = False

    @classmethod
    def of(cls, deliveries: Iterable[Delivery]) -> "Delivered":
        """The sum of deliveries.

        Args:
            deliveries: Those of one support to one person.
        """
        told = [*deliveries]
        is_open = any(one.dong is None and one.quantity for one in told)
        return cls(sum(one.quantity for one in told), sum(one.dong or 0 for one in told), is_open)

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was handed over."""
        return not (self.times or self.dong)


@frozen(kw_only=True)
class Gap:
    """One support of one person: what was owed, what was given, and what is missing or too much.

    Args:
        ref: The person.
        benefit: The support.
        regime: The law that gives it.
        label: What it is called there.
        status: What the law says on the day asked.
        may_be: Whether it may still be owed, or considered.
        owed: The amount; ``None`` for what is not counted in money.
        delivered: What was handed over by then.
        sources: Where something is missing or too much, the provisions that give it, or do not.
        bodies: Where something is missing, who had to give it, as far as that is known; those who may have had to
            come last.
        due: Where something is missing, the last day on which a request for it was to be decided; ``None`` where no
            text sets one, or none runs.
    """

    ref: Ref = field(repr=False)
    benefit: Key
    regime: Key
    label: Label = field(repr=False)
    status: Status
    may_be: bool
    owed: Amount | None = field(repr=False)
    delivered: Delivered = field(repr=False)
    sources: tuple[Source, ...] = field(default=(), repr=False)
    bodies: tuple[Key, ...] = field(default=(), repr=False)
    due: date | None = field(default=None, repr=False)

    @property
    def short(self) -> int:
        """Whole đồng that are missing for certain; 0 for what is not counted in money, or whose worth is not told."""
        certain = self.owed.low if self.owed is not None and self.status is Status.OWED else 0
        return 0 if self.delivered.is_open else max(0, certain - self.delivered.dong)

    @property
    def over(self) -> int:
        """Whole đồng that were given beyond the most that the law can give; 0 where nothing limits it."""
        if not self.may_be:
            return self.delivered.dong
        high = None if self.owed is None else self.owed.high
        return 0 if high is None else max(0, self.delivered.dong - high)

    @property
    def given(self) -> Given:
        """How far it was given."""
        if self.status is not Status.OWED:
            return Given.MAY_BE if self.may_be else Given.NOT_OWED
        if self.delivered.is_nothing:
            return Given.NOTHING
        certain = 0 if self.owed is None else self.owed.low
        if self.delivered.is_open and self.delivered.dong < certain:
            return Given.NOT_TOLD
        return Given.IN_PART if self.short else Given.IN_FULL

    @property
    def is_missing(self) -> bool:
        """Whether something that is owed was not given."""
        return self.given in (Given.NOTHING, Given.IN_PART)


def gaps_of(
    person: PersonAssessment, case: str, delivered: Mapping[Key, Delivered], *, explained: bool = True
) -> Iterator[Gap]:
    """Every support of a person that is owed, may be, or was given all the same.

    Args:
        person: What the law says of the person.
        case: The code of the case.
        delivered: What was handed over to the person by the day asked, by support.
        explained: Whether it is told under which provisions and by whose omission; it takes as long as all the rest.
    """
    lines: dict[Key, list[Line]] = {}
    for line in person.statement.lines:
        lines.setdefault(line.benefit.key, []).append(line)
    ref = Ref(case, person.person)
    for finding in person.support.values():
        benefit, status = finding.benefit, finding.status
        given = delivered.get(benefit.key, _NOTHING)
        may_be = bool(finding.possible & _GRANTING)
        if not may_be and given is _NOTHING:
            continue
        gap = Gap(
            ref=ref,
            benefit=benefit.key,
            regime=benefit.regime,
            label=benefit.label,
            status=status,
            may_be=may_be,
            owed=None if benefit.allowance is None else _amount(lines.get(benefit.key, [])),
            delivered=given,
        )
        yield _explained(gap, finding, person) if explained else gap
    yield from _of_no_law(ref, person, delivered)


def _of_no_law(ref: Ref, person: PersonAssessment, delivered: Mapping[Key, Delivered]) -> Iterator[Gap]:
    """What was handed over and is no support of the law that governs the person: all of it is beyond that."""
    for benefit, given in delivered.items():
        if benefit not in person.support and not given.is_nothing:
            known = next(one for one in person.book.benefits if one.key == benefit)
            yield Gap(
                ref=ref,
                benefit=benefit,
                regime=known.regime,
                label=known.label,
                status=Status.REFUSED,
                may_be=False,
                owed=None,
                delivered=given,
            )


_NOTHING: Final = Delivered()
_GRANTING: Final = Status.OWED.value | Status.CONSIDERED.value


def _amount(lines: Iterable[Line]) -> Amount:
    """From what is owed for certain to the most that may be."""
    return Statement(tuple(lines)).possible


def _explained(gap: Gap, finding: Finding, person: PersonAssessment) -> Gap:
    """Where something is missing or too much, under which provisions, by whose omission, and since when."""
    if not (gap.is_missing or gap.over):
        return gap
    sources = tuple(dict.fromkeys(reason.ground.source for reason in finding.reasons))
    if not gap.is_missing:
        return evolve(gap, sources=sources)
    return evolve(gap, sources=sources, bodies=_bodies(finding), due=_due(finding, person))


def _bodies(finding: Finding) -> tuple[Key, ...]:
    found = [one for one in finding.bodies if one.ended is None and one.body.role is not Role.DECIDES]
    ordered = sorted(found, key=lambda one: one.truth is not Truth.HOLDS)
    return tuple(dict.fromkeys(one.body.actor for one in ordered))


def _due(finding: Finding, person: PersonAssessment) -> date | None:
    if not finding.papers:
        return None
    ends = [one.end for one in person.deadlines if _DECISION in one.limit.done_by and one.end is not None]
    return max(map(day_of, ends), default=None)
