"""Overlays as TOML: what an agency knows and the book does not, read strictly, every problem with its path."""

__all__ = ["read_overlay"]

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, TypeVar

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem, WireError
from victim_protocol.facts import FACTS
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Force, Ground
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.condition import Is
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.laid import LOCAL
from victim_protocol.law.overlay import Amount, Given, HeldText, Overlay
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.wire.overlay_conditions import ConditionRow, condition_of, condition_problems
from victim_protocol.wire.parsing import parsed
from victim_protocol.wire.problems import one_of
from victim_protocol.wire.strict import structure

Row = TypeVar("Row")
Value = TypeVar("Value")

_GRADES: Final = tuple(grade.value for grade in Evidence)
_RATES: Final = tuple(kind.value for kind in RateKind if kind is not RateKind.NOT_KNOWN)
_KINDS: Final = tuple(kind.value for kind in LimitKind)
_UNITS: Final = tuple(unit.value for unit in Unit)
_FORCES: Final = tuple(force.value for force in Force)
_PROVINCES: Final = FACTS[LOCAL].choices


@frozen(kw_only=True)
class _InstrumentRow:
    id: str
    vi: str
    en: str
    grade: str
    signed: date | None = None
    in_force: date | None = None


@frozen(kw_only=True)
class _AmountRow:
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
    replaces: str | None = None


@frozen(kw_only=True)
class _ProvisionRow:
    regime: str
    benefit: str
    force: str
    since: date
    until: date | None = None
    when: list[ConditionRow] = field(factory=list)
    source: str
    grade: str


@frozen(kw_only=True)
class _TextRow:
    text: str
    holds: bool
    source: str
    grade: str


@frozen(kw_only=True)
class _LimitRow:
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


@frozen(kw_only=True)
class _OverlayFile:
    name: str
    fictitious: bool = False
    instrument: list[_InstrumentRow] = field(factory=list)
    amount: list[_AmountRow] = field(factory=list)
    provision: list[_ProvisionRow] = field(factory=list)
    text: list[_TextRow] = field(factory=list)
    limit: list[_LimitRow] = field(factory=list)


def read_overlay(text: str) -> Overlay:
    r"""Read an overlay.

    Args:
        text: The whole file, at most a million characters.

    Returns:
        The overlay; where the file says that it is fictitious, its name says so too.

    Raises:
        WireError: It is not TOML, or has another shape, or a value that the law cannot have; all problems are listed.

    >>> given = 'name = "A"\n[[text]]\ntext = "poverty"\nholds = true\nsource = "1/2026/NQ-HĐND:2"\ngrade = "secondary"'
    >>> read_overlay(given).texts[0].source.citation.key
    '1/2026/NQ-HĐND:2'
    """
    row = structure(parsed(text), _OverlayFile, "")
    problems = [*_codes(row)]
    overlay = Overlay(
        name=f"{row.name} (hư cấu / fictitious)" if row.fictitious else row.name,
        instruments=_each("instrument", row.instrument, _instrument, problems),
        amounts=_each("amount", row.amount, _amount, problems),
        grounds=_each("provision", row.provision, _given, problems),
        texts=_each("text", row.text, _text, problems),
        limits=_each("limit", row.limit, _limit, problems),
    )
    if problems:
        raise WireError(*dict.fromkeys(problems))
    return overlay


def _codes(row: _OverlayFile) -> Iterable[Problem]:
    """Words that are none of a few, and a name that says nothing."""
    if not row.name.strip():
        yield Problem("name", "missing", "thiếu tên", "a name is missing")
    for path, grade in _grades(row):
        yield from one_of(path, grade, _GRADES)
    for place, amount in enumerate(row.amount):
        yield from one_of(f"amount[{place}].kind", amount.kind, _RATES)
        if amount.province is not None:
            yield from one_of(f"amount[{place}].province", amount.province, _PROVINCES)
    for place, provision in enumerate(row.provision):
        yield from one_of(f"provision[{place}].force", provision.force, _FORCES)
        yield from condition_problems(f"provision[{place}].when", provision.when)
    for place, limit in enumerate(row.limit):
        yield from one_of(f"limit[{place}].kind", limit.kind, _KINDS)
        if limit.unit is not None:
            yield from one_of(f"limit[{place}].unit", limit.unit, _UNITS)


def _grades(row: _OverlayFile) -> Iterable[tuple[str, str]]:
    """Each grade with its path."""
    yield from ((f"instrument[{place}].grade", one.grade) for place, one in enumerate(row.instrument))
    yield from ((f"amount[{place}].grade", one.grade) for place, one in enumerate(row.amount))
    yield from ((f"provision[{place}].grade", one.grade) for place, one in enumerate(row.provision))
    yield from ((f"text[{place}].grade", one.grade) for place, one in enumerate(row.text))
    yield from ((f"limit[{place}].grade", one.grade) for place, one in enumerate(row.limit))


def _each(name: str, rows: list[Row], make: Callable[[Row], Value], problems: list[Problem]) -> tuple[Value, ...]:
    """The values of rows; what the law cannot have is a problem of its row, unless a word of it is wrong already."""
    found: list[Value] = []
    for place, row in enumerate(rows):
        path = f"{name}[{place}]"
        if any(problem.path.startswith(f"{path}.") for problem in problems):
            continue
        try:
            found.append(make(row))
        except InvalidLaw as error:
            problems += (Problem(path, problem.code, problem.vi, problem.en) for problem in error.problems)
    return tuple(found)


def _source(source: str, grade: str) -> Source:
    return Source(Citation.parse(source), Evidence(grade))


def _instrument(row: _InstrumentRow) -> Instrument:
    return Instrument(
        identity=InstrumentId.parse(row.id),
        title=Label(row.vi, row.en),
        signed=row.signed,
        in_force=row.in_force,
        evidence=Evidence(row.grade),
    )


def _amount(row: _AmountRow) -> Amount:
    source = _source(row.source, row.grade)
    return Amount(
        regime=Key(row.regime),
        benefit=Key(row.benefit),
        since=row.since,
        until=row.until,
        where=None if row.province is None else Is(LOCAL, row.province, source),
        replaces=None if row.replaces is None else InstrumentId.parse(row.replaces),
        rate=Rate(
            kind=RateKind(row.kind),
            dong=row.dong,
            cost=None if row.cost is None else Key(row.cost),
            ceiling=row.ceiling,
            source=source,
        ),
    )


def _given(row: _ProvisionRow) -> Given:
    source = _source(row.source, row.grade)
    return Given(
        regime=Key(row.regime),
        benefit=Key(row.benefit),
        ground=Ground(condition_of(row.when, source), Force(row.force), source),
        since=row.since,
        until=row.until,
    )


def _text(row: _TextRow) -> HeldText:
    return HeldText(text=Key(row.text), holds=row.holds, source=_source(row.source, row.grade))


def _limit(row: _LimitRow) -> TimeLimit:
    return TimeLimit(
        key=Key(row.key),
        act=Key(row.act),
        actors=tuple(map(Key, row.actors)),
        kind=LimitKind(row.kind),
        length=row.length,
        unit=None if row.unit is None else Unit(row.unit),
        starts=tuple(map(Key, row.starts)),
        done_by=tuple(map(Key, row.done_by)),
        regime=None if row.regime is None else Key(row.regime),
        since=row.since,
        until=row.until,
        source=_source(row.source, row.grade),
    )
