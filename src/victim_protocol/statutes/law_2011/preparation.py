"""Preparation for life outside: skills, advice, the plan, social protection (Law Article 40, Circular 35)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Benefit, Force
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.money import amount_not_known
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED, STAY
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM, LAW_FROM
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import body, defined, gives, happened, in_kind, living, provision, yes
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_CIRCULAR = CIRCULAR_35_2013.at
_BY_LAW: Final = (
    body("social_protection_establishment", _LAW("40.1")),
    body("victim_support_establishment", _LAW("40.2")),
)
_BY_CIRCULAR: Final = (
    body("social_protection_establishment", _CIRCULAR("11:p1")),
    body("victim_support_establishment", _CIRCULAR("11:p1")),
)
_SKILLS: Final = gives(
    Force.OWED, _LAW("40.1.c"), defined("victim", _LAW("40.1.c")), happened("lodged", _LAW("40.1.c"))
)

LIFE_SKILLS: Final = in_kind(
    "life_skills",
    ("giáo dục kỹ năng sống, hướng nghiệp", "life skills and vocational guidance"),
    REGIME.key,
    STAY,
    by_period(
        (LAW_FROM, provision(_BY_LAW, _SKILLS)),
        (
            ESTABLISHMENTS_FROM,
            provision(
                _BY_LAW,
                gives(
                    Force.OWED,
                    _CIRCULAR("14.1"),
                    defined("victim", _CIRCULAR("14.1")),
                    happened("lodged", _CIRCULAR("14.1")),
                    beside=_LAW("40.1.c"),
                ),
            ),
        ),
    ),
)

ADVICE: Final = in_kind(
    "study_and_work_advice",
    ("tư vấn học văn hóa, học nghề, việc làm và giới thiệu nơi học", "advice on study and work, and an introduction"),
    REGIME.key,
    STAY,
    by_period(
        (
            ESTABLISHMENTS_FROM,
            provision(
                _BY_CIRCULAR,
                gives(
                    Force.OWED,
                    _CIRCULAR("11.3.a"),
                    defined("victim", _CIRCULAR("11.3.a")),
                    happened("lodged", _CIRCULAR("11.3.a")),
                    yes("needs_study_or_work_advice", _CIRCULAR("11.3.a")),
                ),
            ),
        )
    ),
)

_ASSESSED: Final = gives(
    Force.OWED,
    _LAW("40.1.d"),
    defined("victim", _LAW("40.1.d")),
    happened("lodged", _LAW("40.1.d")),
    living(_LAW("40.1.d")),
)

PLAN: Final = in_kind(
    "reintegration_plan",
    ("kế hoạch hỗ trợ hòa nhập cộng đồng", "a plan for the return to the community"),
    REGIME.key,
    DAY_ASKED,
    by_period(
        (LAW_FROM, provision(_BY_LAW, _ASSESSED)),
        (
            ESTABLISHMENTS_FROM,
            provision(
                (
                    body("social_protection_establishment", _CIRCULAR("15.2")),
                    body("victim_support_establishment", _CIRCULAR("15.2")),
                    body("commune_committee", _CIRCULAR("15.2")),
                ),
                gives(Force.OWED, _CIRCULAR("15.3"), defined("victim", _CIRCULAR("15.3")), living(_CIRCULAR("15.3"))),
            ),
        ),
    ),
)

SOCIAL_PROTECTION: Final = Benefit(
    key=Key("social_protection"),
    label=Label("chuyển sang chế độ bảo trợ xã hội", "the regime of social protection"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=by_period(
        (
            ESTABLISHMENTS_FROM,
            provision(
                (body("establishment_director", _CIRCULAR("11.3.c")),),
                gives(
                    Force.OWED,
                    _CIRCULAR("11.3.c"),
                    defined("victim", _CIRCULAR("11.3.c")),
                    defined("child", _CIRCULAR("11.3.c")),
                    happened("lodged", _CIRCULAR("11.3.c")),
                    yes("unsupported", _CIRCULAR("11.3.c")),
                ),
            ),
        )
    ),
    allowance=amount_not_known(
        "chế độ bảo trợ xã hội: theo quy định về bảo trợ xã hội, chưa có văn bản",
        "the regime of social protection: set by the rules on it, which are not held",
        _CIRCULAR("11.3.c"),
        ESTABLISHMENTS_FROM,
    ),
)

BENEFITS: Final = (LIFE_SKILLS, ADVICE, PLAN, SOCIAL_PROTECTION)
"""What prepares for life outside the establishment."""
