"""The time limits of the 2024 regime that are known (Law of 2024 Article 27; Decree 162/2025; Decree 188/2025)."""

__all__ = ["ACTS", "LIMITS"]

from datetime import date
from typing import Final

from attrs import evolve

from victim_protocol.events import STAY_ENDS
from victim_protocol.law.condition import ALWAYS, NEVER, Not, OneOf
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.law_2011.limits.care import SCHOOL_YEARS
from victim_protocol.statutes.law_2011.periods import LAW_FROM
from victim_protocol.statutes.law_2024.instruments import (
    DECREE_162_2025,
    DECREE_188_2025,
    HEALTH_INSURANCE_LAW,
    NEW_LAW_FROM,
    read,
)
from victim_protocol.statutes.law_2024.needs import STAY_DAYS
from victim_protocol.statutes.law_2024.standing import REGIME
from victim_protocol.statutes.notation import by_reading, every, limit, no, some, yes

_DECREE = DECREE_162_2025.at
_HEALTH: Final = "provincial_health_agency"

ACTS: Final = labelled(
    tell_health_agency=("thông báo cho Sở Y tế", "tell the provincial health agency"),
    receive_at_health_agency=("tiếp nhận, hỗ trợ", "receive and support"),
    verify_initial_information=("xác minh thông tin ban đầu", "verify the initial information"),
    stay_with_support=("lưu trú và hỗ trợ nhu cầu thiết yếu", "lodging and essential needs"),
    decide_application=("giải quyết đơn đề nghị hỗ trợ", "decide on the application for support"),
    appraise_operating_licence=("thẩm định và trình Chủ tịch", "appraise and submit to the chair"),
    decide_operating_licence=("quyết định cấp giấy phép hoạt động", "decide on the operating licence"),
    support_two_school_years=(
        "hỗ trợ trong năm học đầu và năm liền kề",
        "support in the first school year and the next",
    ),
    issue_health_card=("cấp thẻ bảo hiểm y tế", "issue the health-insurance card"),
    have_premium_supported=("được hỗ trợ đóng bảo hiểm y tế", "have the premium supported"),
)
"""What is to be done, or lasts."""

_PUBLIC: Final = OneOf(Key("lodged_in"), ("social_protection_establishment",), _DECREE("17"))
_STAY: Final = limit(
    "stay_by_decree_162",
    "stay_with_support",
    "social_assistance_establishment victim_support_establishment",
    f"{STAY_DAYS} days",
    "lodged",
    _DECREE("17"),
    NEW_LAW_FROM,
    kind=LimitKind.AT_MOST,
    done_by=" ".join(STAY_ENDS),
    condition=some(
        Not(_PUBLIC, _DECREE("17")),
        by_reading("stay_since_2025", _DECREE("17"), decree_162=ALWAYS, decree_20=NEVER),
    ),
    regime=REGIME.key,
    extended=yes("stay_extended", _DECREE("17")),
)
"""In an establishment of social assistance, unless the three months of social assistance stand in its place."""

_TOLD: Final = limit(
    "health_agency_told_at_once",
    "tell_health_agency",
    "commune_committee",
    "",
    "brought_to_commune",
    read("27.1"),
    NEW_LAW_FROM,
    kind=LimitKind.AT_ONCE,
    done_by="health_agency_notified",
)
"""Once the commune has the person: brought by another body, or come to the commune itself."""

LIMITS: Final = (
    limit(
        "brought_to_commune_at_once",
        "bring_to_commune",
        "police border_guard coast_guard receiving_agency",
        "",
        "declared",
        read("27.1"),
        NEW_LAW_FROM,
        kind=LimitKind.AT_ONCE,
        condition=no("reported_to_commune", read("27.1")),
        done_by="brought_to_commune",
    ),
    _TOLD,
    evolve(
        _TOLD,
        key=Key("health_agency_told_of_report_at_once"),
        starts=(Key("declared"),),
        condition=yes("reported_to_commune", read("27.1")),
    ),
    limit(
        "health_agency_receives_at_once",
        "receive_at_health_agency",
        _HEALTH,
        "",
        "health_agency_notified",
        read("27.2"),
        NEW_LAW_FROM,
        kind=LimitKind.AT_ONCE,
        done_by="health_agency_received",
    ),
    limit(
        "initial_information_in_three_days",
        "verify_initial_information",
        f"{_HEALTH} provincial_police",
        "3 days",
        "health_agency_notified",
        read("27.2"),
        NEW_LAW_FROM,
        done_by="initial_information_established",
    ),
    limit(
        "brought_for_support_at_once",
        "hand_over_for_support",
        "public_security_or_defence_body",
        "",
        "returned_through_mission",
        read("30.1.b"),
        NEW_LAW_FROM,
        kind=LimitKind.AT_ONCE,
        done_by="handed_over",
    ),
    _STAY,
    evolve(
        _STAY,
        key=Key("stay_begun_before_decree_162"),
        condition=every(
            _STAY.condition,
            by_reading(
                "stay_begun_before_the_law_of_2024",
                _DECREE("17"),
                from_the_lodging=ALWAYS,
                from_the_first_day=NEVER,
            ),
        ),
        since=LAW_FROM,
        until=NEW_LAW_FROM - date.resolution,
        in_force=NEW_LAW_FROM,
    ),
    limit(
        "application_decided",
        "decide_application",
        _HEALTH,
        "9 working_days",
        "applied",
        _DECREE("24"),
        NEW_LAW_FROM,
        done_by="claim_decided",
        regime=REGIME.key,
    ),
    *(
        limit(
            key,
            act,
            actor,
            f"{days} working_days",
            start,
            _DECREE(),
            NEW_LAW_FROM,
            condition=condition,
            done_by=done_by,
        )
        for key, act, actor, days, start, done_by, condition in (
            (
                "operating_licence_appraised",
                "appraise_operating_licence",
                _HEALTH,
                5,
                "operating_licence_filed",
                "operating_licence_submitted",
                yes("licence_file_is_valid", _DECREE()),
            ),
            (
                "operating_licence_decided",
                "decide_operating_licence",
                "provincial_chair",
                3,
                "operating_licence_submitted",
                "operating_licence_granted operating_licence_refused",
                ALWAYS,
            ),
        )
    ),
    limit(
        "first_school_year_and_next",
        "support_two_school_years",
        _HEALTH,
        "",
        "schooling_began",
        _DECREE("24"),
        NEW_LAW_FROM,
        kind=LimitKind.AT_MOST,
        regime=REGIME.key,
        missing=SCHOOL_YEARS,
    ),
    limit(
        "health_card_in_five_days",
        "issue_health_card",
        "social_insurance_agency",
        "5 working_days",
        "health_card_file_received",
        HEALTH_INSURANCE_LAW.at("17.2"),
        NEW_LAW_FROM,
        done_by="health_card_issued",
    ),
    limit(
        "premium_support_year",
        "have_premium_supported",
        "the_person",
        "1 years",
        "certified",
        DECREE_188_2025.at("6.6.d"),
        LAW_FROM,
        kind=LimitKind.AT_MOST,
        is_right=True,
        in_force=NEW_LAW_FROM,
    ),
)
"""Those that are known; of verification after the initial information no limit is held."""
