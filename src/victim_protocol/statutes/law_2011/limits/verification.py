"""Limits of reception and verification in the country (Law Articles 24, 25; Joint Circular 01/2014)."""

__all__ = ["ACTS", "LIMITS"]

from typing import Final

from victim_protocol.law.key import labelled
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.periods import (
    BORDER_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    LAW_UNTIL,
    PROCEDURE_FROM,
)
from victim_protocol.statutes.notation import defined, limit, some, yes

_LAW = LAW_66_2011.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at
_RESCUERS: Final = "police border_guard coast_guard"
_RESULT: Final = "certified found_not_victim"
_COMPLEX: Final = "complex_verification_limit"

ACTS: Final = labelled(
    bring_to_commune=("chuyển người khai báo đến Ủy ban nhân dân cấp xã", "bring the person to the commune committee"),
    notify_division=("thông báo cho Phòng Lao động - Thương binh và Xã hội", "notify the district division"),
    receive_and_support=(
        "tiếp nhận, hỗ trợ và phối hợp xác định thông tin ban đầu",
        "receive, support and help to establish initial information",
    ),
    arrange_or_request_verification=(
        "bố trí về nơi cư trú hoặc vào cơ sở, hoặc đề nghị xác minh",
        "send home or lodge, or request verification",
    ),
    verify=("xác minh và trả lời bằng văn bản", "verify and answer in writing"),
    verify_complex=("xác minh vụ việc phức tạp", "verify a complex case"),
    bring_to_division=(
        "chuyển người được giải cứu đến Phòng Lao động - Thương binh và Xã hội",
        "bring the rescued person to the district division",
    ),
    certify_before_transfer=("cấp giấy xác nhận nạn nhân", "certify the victim"),
    pass_on_to_functional_body=("chuyển nạn nhân đến cơ quan chức năng", "pass the person on to the competent body"),
    give_essential_needs=("hỗ trợ nhu cầu thiết yếu về ăn, mặc, ở", "give food, clothes and a place to stay"),
)
"""What is to be done."""

LIMITS: Final = (
    limit(
        "bring_to_commune",
        "bring_to_commune",
        "receiving_agency commune_police",
        "",
        "declared returned_by_self",
        _LAW("24.1:s2"),
        LAW_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        done_by="brought_to_commune",
    ),
    limit(
        "commune_notifies_division",
        "notify_division",
        "commune_committee",
        "",
        "declared returned_by_self",
        _LAW("24.1:s3"),
        LAW_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        done_by="division_notified",
    ),
    limit(
        "division_receives",
        "receive_and_support",
        "district_division",
        "3 days",
        "division_notified",
        _LAW("24.2"),
        LAW_FROM,
        LAW_UNTIL,
        done_by="initial_information_established division_received",
    ),
    limit(
        "division_requests_verification",
        "arrange_or_request_verification",
        "district_division",
        "3 days",
        "division_notified",
        _PROCEDURE("6.2"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        done_by="verification_requested lodged returned_home set_out_home placement_decided collected_by_family "
        "escort_assigned",
    ),
    limit(
        "verification_by_law",
        "verify",
        "district_police",
        "20 days",
        "verification_request_received",
        _LAW("24.4:s1"),
        LAW_FROM,
        LAW_UNTIL,
        received_when="verification_requested",
        done_by=_RESULT,
        once=True,
        extended=yes("verification_is_complex", _LAW("24.4:s2")),
    ),
    limit(
        "verification_by_circular",
        "verify",
        "district_police",
        "20 days",
        "verification_request_received",
        _PROCEDURE("6.3.a"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="verification_requested",
        done_by=_RESULT,
        once=True,
        extended=yes("verification_is_complex", _LAW("24.4:s2")),
    ),
    limit(
        "complex_verification_in_all",
        "verify_complex",
        "district_police",
        "2 months",
        "verification_request_received",
        _LAW("24.4:s2"),
        LAW_FROM,
        LAW_UNTIL,
        received_when="verification_requested",
        done_by=_RESULT,
        once=True,
        condition=yes("verification_is_complex", _LAW("24.4:s2")),
        conflict=(_COMPLEX, "law_in_all"),
    ),
    limit(
        "complex_verification_after",
        "verify_complex",
        "district_police",
        "2 months",
        "verification_request_received",
        _LAW("24.4:s2"),
        LAW_FROM,
        LAW_UNTIL,
        after="verification_by_law",
        received_when="verification_requested",
        done_by=_RESULT,
        once=True,
        condition=yes("verification_is_complex", _LAW("24.4:s2")),
        conflict=(_COMPLEX, "law_after_the_20_days"),
    ),
    limit(
        "complex_verification_by_circular",
        "verify_complex",
        "provincial_police",
        "60 days",
        "district_report_received",
        _PROCEDURE("6.3.c"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="verification_reported_to_province",
        done_by=_RESULT,
        once=True,
        conflict=(_COMPLEX, "circular_from_the_report"),
    ),
    limit(
        "rescuer_brings_to_division",
        "bring_to_division",
        _RESCUERS,
        "",
        "rescued",
        _LAW("25.1"),
        LAW_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        done_by="handed_over",
    ),
    limit(
        "rescuer_certifies_by_law",
        "certify_before_transfer",
        _RESCUERS,
        "",
        "handed_over",
        _LAW("25.1:p2"),
        LAW_FROM,
        LAW_UNTIL,
        kind=LimitKind.BEFORE,
        done_by="certified",
    ),
    limit(
        "rescuer_certifies_by_circular",
        "certify_before_transfer",
        _RESCUERS,
        "",
        "handed_over",
        _PROCEDURE("7.1.a"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.BEFORE,
        done_by="certified",
    ),
    limit(
        "self_returner_passed_on",
        "pass_on_to_functional_body",
        "border_guard coast_guard",
        "",
        "returned_by_self",
        CIRCULAR_78_2013.at("10.2"),
        BORDER_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        condition=yes("received_by_border_or_coast_guard", CIRCULAR_78_2013.at("10.2")),
        done_by="handed_over",
        conflict=("border_post_time_limit", "at_once"),
    ),
    limit(
        "essential_needs_on_receipt",
        "give_essential_needs",
        "commune_committee district_division social_protection_establishment victim_support_establishment "
        "mission_abroad police border_guard coast_guard",
        "",
        "declared rescued handed_back returned_by_self returned_through_mission lodged",
        CIRCULAR_35_2013.at("13.2"),
        ESTABLISHMENTS_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        condition=some(
            entitled("essentials_and_travel", named_victims_only_by=CIRCULAR_35_2013.at("13.2")),
            defined("being_identified", CIRCULAR_35_2013.at("13.2")),
        ),
        done_by="essentials_given",
    ),
)
"""Of the reception and verification of who declares, returns alone or is rescued."""
