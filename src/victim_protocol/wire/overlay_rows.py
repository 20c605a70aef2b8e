"""The rows of an overlay file, and the value that each of them makes."""

__all__ = ["AmountRow", "InstrumentRow", "LimitRow", "OverlayRows", "ProvisionRow", "TextRow"]

from datetime import date
from typing import Any

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Force, Ground
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.condition import AllOf, Is
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.laid import LOCAL
from victim_protocol.law.overlay import Amount, Given, HeldText
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.wire.overlay_conditions import ConditionRow, condition_of


def _source(source: str, grade: str) -> Source:
    return Source(Citation.parse(source), Evidence(grade))


@frozen(kw_only=True)
class InstrumentRow:
    """``[[instrument]]``: a text that the book does not list."""

    id: str
    vi: str
    en: str
    grade: str
    signed: date | None = None
    in_force: date | None = None

    def made(self) -> Instrument:
        """The instrument."""
        return Instrument(
            identity=InstrumentId.parse(self.id),
            title=Label(self.vi, self.en),
            signed=self.signed,
            in_force=self.in_force,
            evidence=Evidence(self.grade),
        )


@frozen(kw_only=True)
class AmountRow:
    """``[[amount]]``: what a text sets for a benefit; a province by its code until 30/06/2025."""

    regime: str
    benefit: str
    since: date
    until: date | None = None
    kind: str
    dong: int | None = None
    cost: str | None = None
    ceiling: int | None = None
    source: str
    grade: str
    province: str | None = None
    when: list[ConditionRow] = field(factory=list)
    replaces: str | None = None

    def made(self) -> Amount:
        """The amount."""
        source = _source(self.source, self.grade)
        place = [] if self.province is None else [Is(LOCAL, self.province, source)]
        whom = [condition_of(self.when, source)] if self.when else []
        parts = (*place, *whom)
        return Amount(
            regime=Key(self.regime),
            benefit=Key(self.benefit),
            since=self.since,
            until=self.until,
            where=None if not parts else parts[0] if len(parts) == 1 else AllOf(parts),
            replaces=None if self.replaces is None else InstrumentId.parse(self.replaces),
            rate=Rate(
                kind=RateKind(self.kind),
                dong=self.dong,
                cost=None if self.cost is None else Key(self.cost),
                ceiling=self.ceiling,
                source=source,
            ),
        )


@frozen(kw_only=True)
class ProvisionRow:
    """``[[provision]]``: a further ground of a benefit."""

    regime: str
    benefit: str
    force: str
    since: date
    until: date | None = None
    when: list[ConditionRow] = field(factory=list)
    source: str
    grade: str

    def made(self) -> Given:
        """The ground."""
        source = _source(self.source, self.grade)
        return Given(
            regime=Key(self.regime),
            benefit=Key(self.benefit),
            ground=Ground(condition_of(self.when, source), Force(self.force), source),
            since=self.since,
            until=self.until,
        )


@frozen(kw_only=True)
class TextRow:
    """``[[text]]``: whether what a missing text was asked for holds."""

    text: str
    holds: bool
    source: str
    grade: str

    def made(self) -> HeldText:
        """What the text says."""
        return HeldText(text=Key(self.text), holds=self.holds, source=_source(self.source, self.grade))


@frozen(kw_only=True)
class LimitRow:
    """``[[limit]]``: a time limit that is added."""

    key: str
    act: str
    actors: list[str]
    kind: str = LimitKind.WITHIN.value
    length: int | None = None
    unit: str | None = None
    starts: list[str]
    done_by: list[str] = field(factory=list)
    regime: str | None = None
    since: date
    until: date | None = None
    source: str
    grade: str

    def made(self) -> TimeLimit:
        """The limit."""
        return TimeLimit(
            key=Key(self.key),
            act=Key(self.act),
            actors=tuple(map(Key, self.actors)),
            kind=LimitKind(self.kind),
            length=self.length,
            unit=None if self.unit is None else Unit(self.unit),
            starts=tuple(map(Key, self.starts)),
            done_by=tuple(map(Key, self.done_by)),
            regime=None if self.regime is None else Key(self.regime),
            since=self.since,
            until=self.until,
            source=_source(self.source, self.grade),
        )


@frozen(kw_only=True)
class OverlayRows:
    """A whole overlay file; what its rows are made of is looked at row by row."""

    name: str
    fictitious: bool = False
    instrument: list[Any] = field(factory=list)
    amount: list[Any] = field(factory=list)
    provision: list[Any] = field(factory=list)
    text: list[Any] = field(factory=list)
    limit: list[Any] = field(factory=list)
