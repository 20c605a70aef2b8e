"""Limits of claims: the victim's (Decree 09/2013 Article 23), a private establishment's (Joint Circular 134/2013)."""

__all__ = ["ACTS", "LIMITS"]

from typing import Final

from victim_protocol.law.key import labelled
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, JOINT_CIRCULAR_134_2013
from victim_protocol.statutes.law_2011.periods import AMOUNTS_FROM, AMOUNTS_UNTIL, DECREE_FROM
from victim_protocol.statutes.notation import limit

_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at

ACTS: Final = labelled(
    apply_for_support=("gửi đơn đề nghị hỗ trợ", "send the application for support"),
    make_claim_file=(
        "lập hồ sơ gửi Phòng Lao động - Thương binh và Xã hội",
        "make the file and send it to the division",
    ),
    appraise_claim=("thẩm định, trình Chủ tịch Ủy ban nhân dân cấp huyện", "appraise and submit to the district chair"),
    decide_claim=("quyết định chi hỗ trợ", "decide on the support"),
    claim_for_establishment=("đề nghị hỗ trợ cho cơ sở hỗ trợ nạn nhân", "claim for the private establishment"),
    pay_establishment=("thẩm định và cấp kinh phí hoặc từ chối bằng văn bản", "appraise and pay, or refuse in writing"),
)
"""What is to be done."""

LIMITS: Final = (
    limit(
        "application_window",
        "apply_for_support",
        "victim_or_family",
        "12 months",
        "certified",
        _DECREE("23.3.b:p2"),
        DECREE_FROM,
        done_by="applied",
        once=True,
        is_right=True,
    ),
    limit(
        "commune_makes_file",
        "make_claim_file",
        "commune_committee",
        "3 working_days",
        "application_received",
        _DECREE("23.3.b:p3"),
        DECREE_FROM,
        received_when="applied",
        done_by="claim_file_sent",
    ),
    limit(
        "division_appraises",
        "appraise_claim",
        "district_division",
        "5 working_days",
        "claim_file_received",
        _DECREE("23.3.b:p4"),
        DECREE_FROM,
        received_when="claim_file_sent",
        done_by="claim_submitted",
    ),
    limit(
        "chair_decides",
        "decide_claim",
        "district_chair",
        "3 working_days",
        "claim_submission_received",
        _DECREE("23.3.b:p5"),
        DECREE_FROM,
        received_when="claim_submitted",
        done_by="claim_decided",
    ),
    limit(
        "private_claim_every_three_months",
        "claim_for_establishment",
        "victim_support_establishment",
        "3 months",
        "private_claim_made",
        _AMOUNTS("6.2.b"),
        AMOUNTS_FROM,
        AMOUNTS_UNTIL,
        kind=LimitKind.EVERY,
        conflict=("private_claim_period", "three_months"),
    ),
    limit(
        "private_claim_every_six_months",
        "claim_for_establishment",
        "victim_support_establishment",
        "6 months",
        "private_claim_made",
        _AMOUNTS("6.2.b"),
        AMOUNTS_FROM,
        AMOUNTS_UNTIL,
        kind=LimitKind.EVERY,
        conflict=("private_claim_period", "six_months"),
    ),
    limit(
        "department_pays_establishment",
        "pay_establishment",
        "provincial_department",
        "15 working_days",
        "private_claim_received",
        _AMOUNTS("6.2.c"),
        AMOUNTS_FROM,
        AMOUNTS_UNTIL,
        received_when="private_claim_made",
        done_by="private_claim_paid private_claim_refused",
    ),
)
"""Of the application, its three steps, and of private establishments."""
