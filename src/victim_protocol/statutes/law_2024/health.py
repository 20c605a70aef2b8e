"""Health: checks, care, and the premium of the health insurance (Law of 2024 37.1.b; Decree 188/2025 6)."""

__all__ = ["BENEFITS", "INSURED", "least_support", "premium"]

from typing import Final

from attrs import evolve

from victim_protocol.law.benefit import Allowance, Benefit, Force, Role
from victim_protocol.law.condition import Condition, Not, NotHeld
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, LimitTerm, Quantity, Rate, RateKind, RateTerm, Span
from victim_protocol.statutes.general.base_salary import BASE_SALARY
from victim_protocol.statutes.law_2011.occasions import CARE, DAY_ASKED, STAY
from victim_protocol.statutes.law_2024.instruments import (
    DECREE_188_2025,
    HEALTH_INSURANCE_LAW,
    NEW_LAW_FROM,
    quoted,
)
from victim_protocol.statutes.law_2024.matrix import grounds
from victim_protocol.statutes.law_2024.money import not_known
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.law_2024.standing import REGIME
from victim_protocol.statutes.notation import body, defined, gives, happened, living, no, some, yes

_DECREE = DECREE_188_2025.at
_RATE: Final = (45, 1000)
"""The premium of a month: 4.5 % of the base salary (Article 6 clause 4)."""
_SHARE: Final = (50, 100)
"""The least share of it that the State supports (Article 6 clause 6 point d)."""


def least_support(base: Rate) -> int:
    """The least support of a month: half of 4.5 % of the base salary.

    Args:
        base: The base salary of a month.

    Returns:
        Whole đồng.

    Raises:
        ArithmeticError: The base is not known, or it is no whole number of đồng, which is never rounded.
    """
    if base.dong is None:
        raise ArithmeticError("no base salary")
    dong, rest = divmod(base.dong * _RATE[0] * _SHARE[0], _RATE[1] * _SHARE[1])
    if rest:
        raise ArithmeticError("no whole đồng")
    return dong


def _share_of(base: Rate) -> Source:
    """The provision that sets the share; the amount is known as well as its base is."""
    return Source(_DECREE("6.6.d").citation, base.source.evidence)


def _premium() -> Series[RateTerm]:
    """The least support of a month, as the base salary of each time makes it."""
    steps = [step for step in BASE_SALARY.steps if step.until is None or step.until >= NEW_LAW_FROM]
    return Series(
        tuple(
            Step[RateTerm](
                since=max(step.since, NEW_LAW_FROM),
                until=step.until,
                value=Rate(kind=RateKind.AT_LEAST, dong=least_support(step.value), source=_share_of(step.value)),
            )
            for step in steps
        )
    )


_A_YEAR: Final = Limit(units=12, span=Span.CASE, source=_DECREE("6.6.d"))
INSURED: Final = HEALTH_INSURANCE_LAW.at("12.4.i")
"""Victims, by the law on human trafficking, whose number it does not name."""


_OTHER_GROUND: Final = HEALTH_INSURANCE_LAW.at("13.5")
_UNINSURED: Final = some(
    no("health_insurance_card_valid", _OTHER_GROUND), NotHeld(Key("premium_of_the_insured"), _OTHER_GROUND)
)
"""Of who has a card it hangs on the ground of that card, which may be this support itself."""


def premium(regime: Key, victim: Condition, beside: Source | None = None) -> Benefit:
    """Support for the premium, for a year from the confirmation: so many months, twelve at the most.

    Args:
        regime: The regime that governs the person.
        victim: Who is a victim by the law that the Health Insurance Law names.
        beside: The provision of the regime's own law that gives it too.
    """
    given = support(
        "health_insurance_premium",
        ("hỗ trợ đóng bảo hiểm y tế", "support for the premium of the health insurance, per month"),
        DAY_ASKED,
        (
            gives(
                Force.OWED,
                _DECREE("6.6.d"),
                victim,
                _UNINSURED,
                Not(yes("premium_year_is_over", _DECREE("6.6.d")), _DECREE("6.6.d")),
                living(_DECREE("6.6.d")),
                beside=beside,
            ),
        ),
        (
            body("commune_committee", HEALTH_INSURANCE_LAW.at("17.1.c")),
            body("provincial_finance_department", _DECREE("7.10"), Role.PAYS),
        ),
        Allowance(
            rate=_premium(),
            quantity=Quantity.NUMBER,
            number=Key("months_of_premium"),
            limit=Series((Step[LimitTerm](since=NEW_LAW_FROM, value=_A_YEAR),)),
        ),
    )
    return evolve(given, regime=regime)


BENEFITS: Final = (
    support(
        "health_check",
        ("khám sức khỏe khi tiếp nhận", "health check on reception"),
        CARE,
        grounds("b", beside=quoted("37.1.b")),
        allowance=not_known("chi khám sức khỏe", "the amount for the health check"),
    ),
    support(
        "first_aid",
        ("sơ cứu, cấp cứu khi bị thương tích", "first aid and emergency care of the injured"),
        CARE,
        grounds("b", yes("is_injured", quoted("37.1.b"))),
        allowance=not_known("chi sơ cứu, cấp cứu", "the amount for first aid and emergency care"),
    ),
    support(
        "medical_care",
        ("khám bệnh, chữa bệnh trong thời gian lưu trú", "examination and treatment during the stay"),
        STAY,
        grounds("b", happened("lodged", quoted("37.1.b")), yes("needs_medical_care", quoted("37.1.b"))),
        allowance=not_known("chi khám bệnh, chữa bệnh", "the amount for examination and treatment"),
    ),
    premium(REGIME.key, defined("confirmed_victim", INSURED), quoted("37.1.b")),
)
"""Point b."""
