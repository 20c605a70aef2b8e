"""Health: care in the establishment and at the border, hospital, crisis, burial (Decree Article 20)."""

__all__ = ["BENEFITS"]

from datetime import date
from typing import Final

from attrs import evolve

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Force, Ground, Role
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, OneOf
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, RateTerm, When
from victim_protocol.statutes.general.social_base import BURIAL as SOCIAL_ASSISTANCE_BURIAL
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.money import amount_not_known
from victim_protocol.statutes.law_2011.occasions import CARE, STAY
from victim_protocol.statutes.law_2011.periods import (
    AFTER_AMOUNTS,
    AMOUNTS_FROM,
    BORDER_FROM,
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
)
from victim_protocol.statutes.law_2011.routes import RECEIVED_BY_GUARD
from victim_protocol.statutes.law_2011.standing import REGIME, needed
from victim_protocol.statutes.notation import (
    body,
    by_reading,
    defined,
    gives,
    happened,
    in_kind,
    no,
    provision,
    some,
    yes,
)
from victim_protocol.statutes.rate_notation import not_known
from victim_protocol.statutes.series_notation import by_period

_DECREE = DECREE_09_2013.at
_BORDER = CIRCULAR_78_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_ESTABLISHMENTS: Final = ("social_protection_establishment", "victim_support_establishment")


def _in_stay(source: Source) -> tuple[Condition, Condition]:
    """Those of Article 32 during a stay."""
    return entitled("medical_care", named_victims_only_by=source), happened("lodged", source)


_CARE_BY: Final = tuple(body(one, _DECREE("20.3:s1")) for one in _ESTABLISHMENTS)
_CARE_BY_DECREE: Final = gives(Force.OWED, _DECREE("20.3:s1"), *_in_stay(_DECREE("20.1")))
_CARE_BY_CIRCULAR: Final = gives(Force.OWED, _CIRCULAR("11.2.a"), *_in_stay(_CIRCULAR("11.2.a")))

CARE_IN_ESTABLISHMENT: Final = in_kind(
    "care_in_establishment",
    ("khám và điều trị bệnh thông thường tại cơ sở", "health care in the establishment"),
    REGIME.key,
    STAY,
    by_period(
        (DECREE_FROM, provision(_CARE_BY, _CARE_BY_DECREE)),
        (ESTABLISHMENTS_FROM, provision(_CARE_BY, _CARE_BY_CIRCULAR, _CARE_BY_DECREE)),
    ),
)

FIRST_CARE: Final = in_kind(
    "first_care_at_border",
    ("chăm sóc sức khỏe ban đầu và hỗ trợ tâm lý tại biên giới", "first health care and comfort at the border"),
    REGIME.key,
    CARE,
    by_period(
        (
            BORDER_FROM,
            provision(
                (body("border_guard", _BORDER("10.1")), body("coast_guard", _BORDER("10.1"))),
                gives(
                    Force.OWED,
                    _BORDER("10.1.b"),
                    entitled("medical_care", named_victims_only_by=_BORDER("10.1")),
                    RECEIVED_BY_GUARD,
                    needed(_BORDER("10.1")),
                ),
            ),
        )
    ),
)


def _moved(source: Source, *, by_establishment: bool = True) -> tuple[Condition, ...]:
    """Seriously ill and moved to a hospital during the stay; the establishment that may help, as one reads."""
    moved = (*_in_stay(source), happened("moved_to_hospital", source))
    if not by_establishment:
        return moved
    here = OneOf(Key("lodged_in"), ("victim_support_establishment",), source)
    return (*moved, by_reading("hospital_cost_paid_by", source, victim_support_establishment=here, both_kinds=ALWAYS))


def _hospital(groups: Source, no_relatives: Source, card: Source) -> tuple[Ground, ...]:
    """Who is helped with a hospital's cost; whoever is none of these pays."""
    return (
        gives(
            Force.OWED,
            groups,
            *_moved(groups),
            some(
                yes("poor_household", groups),
                yes("near_poor_household", groups),
                yes("merit_family", groups),
                defined("minor", groups),
            ),
        ),
        gives(Force.OWED, no_relatives, *_moved(no_relatives), yes("without_relatives", no_relatives)),
        gives(Force.OWED, card, *_moved(card, by_establishment=False), yes("health_insurance_card_valid", card)),
    )


_BY_DECREE: Final = _hospital(_DECREE("20.3:p2"), _DECREE("20.3:p2:s2"), _DECREE("20.3:p3"))
_BY_AMOUNTS: Final = _hospital(_AMOUNTS("4.2.b:d1"), _AMOUNTS("4.2.b:d2"), _AMOUNTS("4.2.b:d3"))


def _payers(groups: Source, card: Source) -> tuple[Body, ...]:
    """The Decree names one kind of establishment; its circular speaks of both."""
    both = by_reading("hospital_cost_paid_by", groups, victim_support_establishment=NEVER, both_kinds=ALWAYS)
    return (
        body("victim_support_establishment", groups, Role.PAYS),
        body("social_protection_establishment", groups, Role.PAYS, both),
        body("health_insurance_fund", card, Role.PAYS, yes("health_insurance_card_valid", card)),
    )


_PAID_BY_DECREE: Final = _payers(_DECREE("20.3:p2"), _DECREE("20.3:p3"))
_PAID_BY_AMOUNTS: Final = _payers(_AMOUNTS("4.2.b:d1"), _AMOUNTS("4.2.b:d3"))

HOSPITAL: Final = Benefit(
    key=Key("hospital_treatment"),
    label=Label("chi phí khám, chữa bệnh tại cơ sở y tế", "cost of treatment in a hospital"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=by_period(
        (DECREE_FROM, provision(_PAID_BY_DECREE, *_BY_DECREE)),
        (AMOUNTS_FROM, provision(_PAID_BY_AMOUNTS, *_BY_AMOUNTS)),
        (AFTER_AMOUNTS, provision(_PAID_BY_DECREE, *_BY_DECREE)),
    ),
    allowance=amount_not_known(
        "chi phí khám, chữa bệnh: theo mức quỹ bảo hiểm y tế chi trả, chưa có văn bản",
        "cost of treatment: at the level that health insurance pays, whose text is not held",
        _DECREE("20.3:p2"),
    ),
)

CRISIS: Final = in_kind(
    "crisis_intervention",
    ("can thiệp khủng hoảng tâm lý", "intervention in a crisis"),
    REGIME.key,
    STAY,
    by_period(
        (
            ESTABLISHMENTS_FROM,
            provision(
                tuple(body(one, _CIRCULAR("11.2.b")) for one in _ESTABLISHMENTS),
                gives(
                    Force.OWED,
                    _CIRCULAR("11.2.b"),
                    entitled("psychological_support", named_victims_only_by=_CIRCULAR("11.2.b")),
                    happened("lodged", _CIRCULAR("11.2.b")),
                    happened("crisis_noticed", _CIRCULAR("20.2.b")),
                ),
            ),
        )
    ),
)


def _burial(source: Source) -> Ground:
    return gives(
        Force.OWED,
        source,
        *_in_stay(source),
        happened("died", source),
        no("relatives_hold_burial", source),
    )


_COST_OF_BURIAL: Final = not_known(
    "chi phí giám định pháp y, mai táng: theo quy định đối với đối tượng bảo trợ xã hội, chưa có văn bản",
    "cost of the forensic examination and the burial: as for persons in social protection, whose text is not held",
    _DECREE("20.4"),
)


def _as_in_social_assistance(rate: RateTerm) -> RateTerm:
    condition = by_reading("burial_rule", _DECREE("20.4"), social_assistance=ALWAYS, another_text=NEVER)
    return When(condition, rate, _COST_OF_BURIAL)


_BURIED_BY: Final = tuple(body(one, _DECREE("20.4")) for one in _ESTABLISHMENTS)

BURIAL: Final = Benefit(
    key=Key("burial"),
    label=Label("mai táng", "burial"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=by_period(
        (DECREE_FROM, provision(_BURIED_BY, _burial(_DECREE("20.4")))),
        (AMOUNTS_FROM, provision(_BURIED_BY, _burial(_AMOUNTS("4.2.c")))),
        (AFTER_AMOUNTS, provision(_BURIED_BY, _burial(_DECREE("20.4")))),
    ),
    allowance=Allowance(
        rate=Series(
            (
                Step[RateTerm](
                    since=DECREE_FROM,
                    until=SOCIAL_ASSISTANCE_BURIAL.steps[0].since - date.resolution,
                    value=_COST_OF_BURIAL,
                ),
                *(evolve(step, value=_as_in_social_assistance(step.value)) for step in SOCIAL_ASSISTANCE_BURIAL.steps),
            )
        ),
        quantity=Quantity.ONCE,
    ),
)

BENEFITS: Final = (CARE_IN_ESTABLISHMENT, FIRST_CARE, HOSPITAL, CRISIS, BURIAL)
"""Health, beside ordinary medicine and the cost of care that may be considered."""
