"""Support of a victim in need of emergency protection (Decree 20/2021 Articles 19, 25; Circular 02/2021 Article 3)."""

__all__ = ["CIRCULAR_02_2021", "DEFINITIONS", "INSTRUMENTS", "emergency_support", "if_kept"]

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Force, Ground, Provision
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, Condition, NotHeld, OneOf
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, QuantityTerm, Rate, RateTerm, When
from victim_protocol.statutes.general import ages
from victim_protocol.statutes.general.social_base import (
    DECREE_20_2021,
    DECREE_335_2026,
    EMERGENCY_FROM,
    REPLACED_FROM,
    times_base,
)
from victim_protocol.statutes.notation import body, by_reading, defined, gives, happened, living, no, some, yes
from victim_protocol.statutes.rate_notation import at_cost, exactly, not_known
from victim_protocol.statutes.series_notation import by_period

CIRCULAR_02_2021: Final = Instrument(
    identity=InstrumentId("02", 2021, "TT-BLĐTBXH"),
    title=Label("hướng dẫn chính sách trợ giúp xã hội", "guidance on social assistance"),
    signed=None,
    in_force=EMERGENCY_FROM,
    evidence=Evidence.OFFICIAL,
)
INSTRUMENTS: Final = (CIRCULAR_02_2021,)
"""What this module cites beside the decree."""

_DECREE = DECREE_20_2021.at
_GUIDED = CIRCULAR_02_2021.at

DEFINITIONS: Final[Mapping[Key, Series[Condition]]] = MappingProxyType(
    {Key("below_four"): ages.by_day(EMERGENCY_FROM, lambda below: below(4, _DECREE("25.1.a")))}
)
"""Who is given the higher allowance."""

_ESTABLISHMENT: Final = (body("social_assistance_establishment", _DECREE("25")),)
_PUBLIC: Final = OneOf(Key("lodged_in"), ("social_protection_establishment",), _DECREE("24.2.a"))
_DAYS: Final[QuantityTerm] = When(
    by_reading("days_of_presence", _DECREE("19.2.a"), both_days=ALWAYS, not_the_day_of_leaving=NEVER),
    Quantity.DAYS,
    Quantity.DAYS_BEFORE_LAST,
)


_REPLACED: Final = not_known(
    "mức hỗ trợ bảo vệ khẩn cấp từ ngày 05/10/2026: chưa có văn bản, xem Nghị định 335/2026/NĐ-CP",
    "the amounts of emergency protection from 05/10/2026: the text is not held; see Decree 335/2026/NĐ-CP",
    DECREE_335_2026.at(),
)


@frozen(kw_only=True)
class _Scheme:
    """For whom and since when the supports below are given."""

    regime: Key
    since: date
    victim: str
    being_identified: str

    def support(
        self,
        key: str,
        label: tuple[str, str],
        occasion: str,
        ground: Ground,
        bodies: tuple[Body, ...] = (),
        allowance: Allowance | None = None,
    ) -> Benefit:
        """A support from the first day on."""
        return Benefit(
            key=Key(key),
            label=Label(*label),
            regime=self.regime,
            occasion=Key(occasion),
            provisions=by_period(
                (self.since, Provision(grounds=(ground,), bodies=bodies)),
                (REPLACED_FROM, Provision(grounds=(if_kept(ground),), bodies=bodies)),
            ),
            allowance=allowance,
        )

    def once(self, rate: Rate) -> Allowance:
        """Money that is given once."""
        return Allowance(rate=self.until_replaced(rate), quantity=Quantity.ONCE)

    def until_replaced(self, rate: Rate) -> Series[RateTerm]:
        """An amount until another decree is in force, of which it is not known what it keeps."""
        return by_period((self.since, rate), (REPLACED_FROM, _REPLACED))

    @property
    def in_household(self) -> tuple[Condition, ...]:
        """A victim in need of emergency protection whom a household took in."""
        return (
            self.trafficked(_DECREE("18.2.b")),
            yes("needs_emergency_protection", _DECREE("18.2.b")),
            happened("taken_in", _DECREE("18.2.b")),
        )

    @property
    def in_establishment(self) -> tuple[Condition, ...]:
        """A victim in an establishment of social assistance."""
        return (self.trafficked(_DECREE("24.2.a")), happened("lodged", _DECREE("25")), _PUBLIC)

    def trafficked(self, source: Source) -> Condition:
        """A victim; whether the decree means those too who are still being identified it does not say."""
        victim = defined(self.victim, source)
        either = some(victim, defined(self.being_identified, source))
        return by_reading("victims_in_emergency", source, confirmed_only=victim, being_identified_too=either)


def emergency_support(regime: Key, since: date, victim: str, being_identified: str) -> tuple[Benefit, ...]:
    """What social assistance gives the victims whom a regime governs.

    Args:
        regime: The regime.
        since: The first day, inclusive; not before 01/07/2021.
        victim: The definition of a victim under the regime.
        being_identified: The definition of who is still being identified.
    """
    scheme = _Scheme(regime=regime, since=since, victim=victim, being_identified=being_identified)
    made = (_meals, _treatment, _transfer, _care_allowance, _articles, _health_card)
    return tuple(make(scheme) for make in made)


def if_kept(ground: Ground) -> Ground:
    """The same from 05/10/2026 on, if the text that replaced the decree keeps it.

    Args:
        ground: A ground by the decree.
    """
    kept = NotHeld(Key("emergency_support_since_decree_335"), DECREE_335_2026.at())
    return evolve(ground, condition=AllOf((ground.condition, kept)))


def _meals(scheme: _Scheme) -> Benefit:
    return scheme.support(
        "household_meals",
        ("tiền ăn trong thời gian sống tại hộ nhận chăm sóc", "meals in the household"),
        "household",
        gives(Force.OWED, _GUIDED("3.1"), *scheme.in_household, beside=_DECREE("19.2.a")),
        allowance=Allowance(rate=scheme.until_replaced(exactly(60_000, _GUIDED("3.1"))), quantity=_DAYS),
    )


def _treatment(scheme: _Scheme) -> Benefit:
    treated = (
        yes("treated_in_health_facility", _DECREE("19.2.b")),
        no("health_insurance_card_valid", _DECREE("19.2.b")),
    )
    cost = not_known(
        "chi phí điều trị: bằng mức quỹ bảo hiểm y tế chi trả, chưa có văn bản",
        "cost of treatment: as much as health insurance pays, whose text is not held",
        _GUIDED("3.2"),
    )
    return scheme.support(
        "household_treatment",
        ("chi phí điều trị khi không có thẻ bảo hiểm y tế", "cost of treatment without a health-insurance card"),
        "household",
        gives(Force.OWED, _GUIDED("3.2"), *scheme.in_household, *treated, beside=_DECREE("19.2.b")),
        allowance=scheme.once(cost),
    )


def _transfer(scheme: _Scheme) -> Benefit:
    return scheme.support(
        "emergency_transfer",
        ("đưa về nơi cư trú hoặc đến cơ sở trợ giúp xã hội", "transfer home or to an establishment"),
        "household",
        gives(Force.OWED, _GUIDED("3.3"), *scheme.in_household, living(_DECREE("19.2.c")), beside=_DECREE("19.2.c")),
        allowance=scheme.once(at_cost("emergency_transfer", _GUIDED("3.3"))),
    )


def _care_allowance(scheme: _Scheme) -> Benefit:
    beside = by_reading("care_allowance_beside_meals", _DECREE("25.1"), beside_them=ALWAYS, they_are_it=NEVER)
    return scheme.support(
        "care_allowance",
        ("trợ cấp nuôi dưỡng hằng tháng tại cơ sở trợ giúp xã hội", "monthly care allowance in an establishment"),
        "stay",
        gives(Force.OWED, _DECREE("25.1"), *scheme.in_establishment, beside),
        _ESTABLISHMENT,
        Allowance(rate=_by_age(scheme.since), quantity=Quantity.NUMBER, number=Key("months_of_care")),
    )


def _by_age(since: date) -> Series[RateTerm]:
    """Five times the base below four years of age, four times from then on."""
    young, others = times_base(5, _DECREE("25.1.a")), times_base(4, _DECREE("25.1.b"))
    below_four = defined("below_four", _DECREE("25.1.a"))
    return Series(
        tuple(
            evolve(step, since=max(step.since, since), value=When(below_four, step.value, others.on(step.since)))
            for step in young.steps
            if step.until is None or step.until >= since
        )
    )


def _articles(scheme: _Scheme) -> Benefit:
    return scheme.support(
        "articles_in_establishment",
        (
            "vật dụng sinh hoạt, quần áo, thuốc thông thường, vệ sinh, sách vở tại cơ sở trợ giúp xã hội",
            "articles of daily life, clothes, ordinary medicine, hygiene, books in an establishment",
        ),
        "stay",
        gives(Force.OWED, _DECREE("25.4"), *scheme.in_establishment),
        _ESTABLISHMENT,
    )


def _health_card(scheme: _Scheme) -> Benefit:
    return scheme.support(
        "health_card_in_establishment",
        ("thẻ bảo hiểm y tế tại cơ sở trợ giúp xã hội", "a health-insurance card in an establishment"),
        "stay",
        gives(Force.OWED, _DECREE("25.2"), *scheme.in_establishment, living(_DECREE("25.2"))),
        _ESTABLISHMENT,
    )
