"""Amounts of the 2011 regime that provinces set under Circular 84/2019, as pages describe their resolutions."""

__all__ = ["HAU_GIANG", "INSTRUMENTS", "LANG_SON", "RESOLUTIONS", "Resolution", "in_force_since"]

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import evolve, frozen

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import AllOf, Condition, Defined, Is
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.overlay import Amount, Overlay
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.law.reading import Unread
from victim_protocol.provinces import FIRST_DAY, MERGED_FROM, became, made_of, province
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_84_2019

_REGIME: Final = Key("law_2011")


@frozen(kw_only=True)
class Resolution:
    """What one province set.

    Args:
        instrument: The resolution or decision.
        since: The first day of its amounts; ``None`` where that is not known.
        amounts: By the key of the benefit.
        of_victims: The benefits of which it sets the amount for victims, and for nobody who is still identified.
    """

    instrument: Instrument
    since: date | None
    amounts: Mapping[Key, Rate]
    of_victims: frozenset[Key] = frozenset()

    @property
    def province(self) -> str:
        """The code of the province until 30/06/2025."""
        return self.instrument.identity.province

    @property
    def applies(self) -> Condition:
        """That the budget of the province pays."""
        return Is(Key("former_province"), self.province, self.instrument.at())

    def where(self, benefit: Key) -> Condition:
        """For whom its amount of a benefit counts.

        Args:
            benefit: The benefit.
        """
        whom = (Defined(Key("victim"), self.instrument.at()),) if benefit in self.of_victims else ()
        return AllOf((self.applies, *whom)) if whom else self.applies

    @property
    def was_merged(self) -> bool:
        """Whether the province has been a part of a larger one since 01/07/2025."""
        return len(made_of(became(self.province).code)) > 1


def _resolution(
    identity: str, *, signed: date | None = None, since: date | None = None, **amounts: int | tuple[RateKind, int]
) -> Resolution:
    """One of the table below; an amount that is a number is the amount itself."""
    parsed = InstrumentId.parse(identity)
    name = province(parsed.province, FIRST_DAY).name
    instrument = Instrument(
        identity=parsed,
        title=Label(f"mức chi hỗ trợ nạn nhân, {name}", f"amounts of support for victims, {name}"),
        signed=signed,
        in_force=since,
        evidence=Evidence.SECONDARY,
    )
    rates = {Key(benefit): _rate(instrument, Key(benefit), amount) for benefit, amount in amounts.items()}
    return Resolution(instrument=instrument, since=since, amounts=rates)


def _rate(instrument: Instrument, benefit: Key, amount: int | tuple[RateKind, int]) -> Rate:
    kind, dong = (RateKind.EXACTLY, amount) if isinstance(amount, int) else amount
    if kind is RateKind.AT_COST:
        return Rate(kind=kind, cost=benefit, ceiling=dong, source=instrument.at())
    return Rate(kind=kind, dong=dong, source=instrument.at())


LANG_SON: Final = evolve(
    _resolution(
        "08/2020/NQ-HĐND@20",
        meals=40_000,
        clothing_and_effects=(RateKind.AT_COST, 500_000),
        road_meals=70_000,
    ),
    of_victims=frozenset({Key("clothing_and_effects")}),
)
"""Its first day is not known: nobody is told of it until the caller gives that day (``in_force_since``)."""

HA_GIANG: Final = _resolution(
    "15/2020/NQ-HĐND@02",
    signed=date(2020, 7, 10),
    since=date(2020, 7, 20),
    meals=60_000,
    clothing_and_effects=500_000,
    ordinary_medicine=200_000,
    road_meals=100_000,
    initial_hardship_allowance=3_000_000,
    unpaid_guards=200_000,
)
AN_GIANG: Final = _resolution(
    "11/2020/NQ-HĐND@89",
    signed=date(2020, 7, 10),
    since=date(2020, 7, 20),
    meals=40_000,
    unpaid_guards=200_000,
)
HAU_GIANG: Final = _resolution(
    "?/2020/NQ-HĐND@93",
    signed=date(2020, 7, 7),
    since=date(2020, 7, 17),
    road_meals=70_000,
    initial_hardship_allowance=1_000_000,
    unpaid_guards=140_000,
    file_of_victim=70_000,
    counsellor_pay=10_000,
)
"""Its number is not known, and its citation shows that."""
KHANH_HOA: Final = _resolution(
    "05/2020/NQ-HĐND@56",
    signed=date(2020, 7, 21),
    since=date(2020, 8, 1),
    road_meals=100_000,
    initial_hardship_allowance=2_000_000,
    unpaid_guards=200_000,
)
BINH_DINH: Final = _resolution(
    "?/2020/QĐ-UBND@52",
    signed=date(2020, 8, 7),
    since=date(2020, 8, 7),
    road_meals=100_000,
    initial_hardship_allowance=2_000_000,
)

RESOLUTIONS: Final = (HA_GIANG, AN_GIANG, HAU_GIANG, KHANH_HOA, BINH_DINH)
"""Those whose first day is known."""

INSTRUMENTS: Final = tuple(one.instrument for one in (*RESOLUTIONS, LANG_SON))
"""What these amounts are cited from."""

UNREAD: Final = (
    Unread(
        missing=Label(
            "ngày bắt đầu áp dụng Nghị quyết 08/2020/NQ-HĐND của Lạng Sơn: chưa có văn bản",
            "the first day of Resolution 08/2020/NQ-HĐND of Lạng Sơn: the text is not held",
        ),
        sources=(LANG_SON.instrument.at(),),
    ),
)
"""Its amounts are told of nobody until a caller gives that day."""


def in_force_since(resolution: Resolution, day: date) -> Overlay:
    """A resolution whose first day is not known to this library, from the day that the caller knows on.

    Args:
        resolution: The resolution, such as ``LANG_SON``.
        day: Its first day, inclusive; its amounts are laid up to 30/06/2025, as nothing that was read says whether
            they go on after it.

    Returns:
        An overlay, for ``overlaid``.

    >>> in_force_since(LANG_SON, date(2020, 8, 1)).amounts[0].rate.dong
    40000
    """
    return Overlay(
        name=f"{resolution.instrument.identity.key} {day}",
        instruments=(resolution.instrument,),
        amounts=tuple(
            Amount(
                regime=_REGIME,
                benefit=benefit,
                rate=rate,
                since=day,
                until=MERGED_FROM - date.resolution,
                where=resolution.where(benefit),
                replaces=CIRCULAR_84_2019.identity,
            )
            for benefit, rate in resolution.amounts.items()
        ),
    )
