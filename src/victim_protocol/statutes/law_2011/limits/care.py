"""Limits of care: the stay, what is given in it, and the way home (Decree 09/2013, Circular 35/2013)."""

__all__ = ["ACTS", "LIMITS", "SCHOOL_YEARS"]

from typing import Final

from victim_protocol.events import STAY_ENDS
from victim_protocol.labels import Label
from victim_protocol.law.condition import Not, OneOf
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.law_2011.essentials import MEAL_DAYS
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.periods import (
    AMOUNTS_FROM,
    AMOUNTS_UNTIL,
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
)
from victim_protocol.statutes.law_2011.social_protection import under_social_protection
from victim_protocol.statutes.law_2011.travel import ROAD_DAYS
from victim_protocol.statutes.notation import defined, every, limit

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_ESTABLISHMENTS: Final = "social_protection_establishment victim_support_establishment"
_OUT: Final = " ".join(STAY_ENDS)

_IN_PUBLIC: Final = OneOf(Key("lodged_in"), ("social_protection_establishment",), _CIRCULAR("14.1"))
"""In a private one no text ends the stay."""

ACTS: Final = labelled(
    stay_in_public_establishment=("lưu trú tại cơ sở công lập", "stay in a public establishment"),
    paid_meals=("tiền ăn từ ngân sách nhà nước", "meals paid from the State budget"),
    paid_road_meals=("tiền ăn đi đường", "meals paid on the road"),
    notify_family_of_child=("thông báo cho gia đình đón trẻ em", "tell the family to collect the child"),
    support_psychologically=("hỗ trợ tâm lý", "give psychological support"),
    intervene_in_crisis=("can thiệp khủng hoảng tâm lý", "intervene in a crisis"),
    bury=("tổ chức mai táng", "hold the burial"),
    support_schooling=("hỗ trợ trong năm học đầu tiên", "support in the first school year"),
)
"""What is to be done, or lasts."""

SCHOOL_YEARS: Final = Label(
    "ngày bắt đầu và kết thúc năm học: theo quyết định của ngành giáo dục, chưa có văn bản",
    "the days on which the school year begins and ends: set by the rules on education, not held",
)

LIMITS: Final = (
    limit(
        "stay_by_circular_35",
        "stay_in_public_establishment",
        "social_protection_establishment",
        "60 days",
        "lodged",
        _CIRCULAR("14.1"),
        ESTABLISHMENTS_FROM,
        kind=LimitKind.AT_MOST,
        condition=every(_IN_PUBLIC, Not(under_social_protection(_CIRCULAR("11.3.c")), _CIRCULAR("11.3.c"))),
        conflict=("stay_in_public_establishment", "circular_35"),
        done_by=f"moved_to_social_protection {_OUT}",
    ),
    limit(
        "family_of_child_notified",
        "notify_family_of_child",
        "establishment_director",
        "20 days",
        "lodged",
        _CIRCULAR("11.3.c"),
        ESTABLISHMENTS_FROM,
        kind=LimitKind.LAST_PART,
        after="stay_by_circular_35",
        condition=every(defined("child", _CIRCULAR("11.3.c")), _IN_PUBLIC),
        done_by=f"family_informed moved_to_social_protection {_OUT}",
    ),
    limit(
        "meals_from_state_budget",
        "paid_meals",
        _ESTABLISHMENTS,
        f"{MEAL_DAYS} days_present",
        "lodged",
        _DECREE("19.2.a"),
        DECREE_FROM,
        kind=LimitKind.AT_MOST,
        conflict=("meal_days_are_counted_over", "each_stay"),
        done_by=_OUT,
    ),
    limit(
        "meals_by_circular_134",
        "paid_meals",
        _ESTABLISHMENTS,
        f"{MEAL_DAYS} days_present",
        "lodged",
        _AMOUNTS("4.1.a"),
        AMOUNTS_FROM,
        AMOUNTS_UNTIL,
        kind=LimitKind.AT_MOST,
        conflict=("meal_days_are_counted_over", "each_stay"),
        done_by=_OUT,
    ),
    limit(
        "road_meals",
        "paid_road_meals",
        f"district_division {_ESTABLISHMENTS} immigration_department provincial_immigration_police "
        "border_guard coast_guard",
        f"{ROAD_DAYS} days_present",
        "set_out_home",
        _AMOUNTS("4.1.c:d2"),
        AMOUNTS_FROM,
        AMOUNTS_UNTIL,
        kind=LimitKind.AT_MOST,
        done_by="returned_home",
    ),
    limit(
        "psychological_support_on_receipt",
        "support_psychologically",
        _ESTABLISHMENTS,
        "",
        "lodged",
        _CIRCULAR("20.2.a"),
        ESTABLISHMENTS_FROM,
        kind=LimitKind.AT_ONCE,
        condition=entitled("psychological_support", named_victims_only_by=_CIRCULAR("20.2.a")),
        done_by="psychological_support_given",
    ),
    limit(
        "crisis_intervention",
        "intervene_in_crisis",
        _ESTABLISHMENTS,
        "",
        "crisis_noticed",
        _CIRCULAR("20.2.b"),
        ESTABLISHMENTS_FROM,
        kind=LimitKind.AT_ONCE,
        condition=entitled("psychological_support", named_victims_only_by=_CIRCULAR("20.2.b")),
        done_by="crisis_intervened",
    ),
    limit(
        "burial_by_decree",
        "bury",
        _ESTABLISHMENTS,
        "24 hours",
        "death_concluded",
        _DECREE("20.4"),
        DECREE_FROM,
        kind=LimitKind.NOT_BEFORE,
        done_by="burial_held",
    ),
    limit(
        "burial_by_circular",
        "bury",
        _ESTABLISHMENTS,
        "24 hours",
        "death_concluded",
        _AMOUNTS("4.2.c"),
        AMOUNTS_FROM,
        AMOUNTS_UNTIL,
        kind=LimitKind.NOT_BEFORE,
        done_by="burial_held",
    ),
    limit(
        "first_school_year",
        "support_schooling",
        "provincial_department",
        "",
        "schooling_began",
        _LAW("37.1"),
        LAW_FROM,
        kind=LimitKind.AT_MOST,
        missing=SCHOOL_YEARS,
    ),
)
"""Of stays, meals, care and the way home."""
