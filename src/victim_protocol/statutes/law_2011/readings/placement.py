"""Readings on placement, hospital and burial."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.general.social_base import DECREE_20_2021
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.reading_notation import SILENCE, reading

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at

READINGS: Final = (
    reading(
        "placement_for_whom",
        ("khi nào thì đưa vào cơ sở?", "when is a person placed in an establishment?"),
        (_LAW("24.3"), CIRCULAR_35_2013.at("13.3"), _PROCEDURE("7.1.b")),
        {
            "need_of_care_and_wish": (
                "cần chăm sóc và có nguyện vọng (Luật)",
                "who needs care and wishes it (Law)",
            ),
            "need_of_help_or_information": (
                "cần hỗ trợ hoặc chưa đủ thông tin để đưa về (Thông tư 35)",
                "who needs help or cannot be sent home for want of information (Circular 35)",
            ),
            "every_rescued_person_not_certified": (
                "mọi người được giải cứu chưa đủ căn cứ (Thông tư liên tịch 01)",
                "every rescued person not yet certified (Joint Circular 01)",
            ),
        },
    ),
    reading(
        "placement_before_identification",
        (
            "người chưa được xác nhận được đưa vào cơ sở từ khi nào?",
            "from when on may someone not yet certified be placed?",
        ),
        (_DECREE("19.3.a:p2"), _LAW("25.2"), _PROCEDURE("7.1.b")),
        {
            "after_identification": (
                "sau khi làm thủ tục xác định nạn nhân",
                "after the formalities of identification",
            ),
            "after_initial_information": (
                "sau khi xác định thông tin ban đầu",
                "after initial information is established",
            ),
            "at_once": ("ngay khi chuyển giao", "at once"),
        },
    ),
    reading(
        "placed_from_the_gate_by",
        (
            "ai đưa người về nước qua cơ quan đại diện vào cơ sở?",
            "who places those who return through a mission in an establishment?",
        ),
        (_LAW("26.1.b"), _PROCEDURE("4.3.a:d3"), _PROCEDURE("4.3.c"), _PROCEDURE("4.4.d:p2"), _PROCEDURE("4.4.e")),
        {
            "body_that_received": (
                "cơ quan tiếp nhận chuyển thẳng đến cơ sở (Luật)",
                "the body that received, straight to an establishment (Law)",
            ),
            "provincial_department": (
                "Sở Lao động - Thương binh và Xã hội nơi có cửa khẩu (Thông tư liên tịch 01)",
                "the labour department of the gate (Joint Circular 01)",
            ),
        },
    ),
    reading(
        "hospital_cost_paid_by",
        (
            "cơ sở nào hỗ trợ chi phí khám, chữa bệnh tại bệnh viện?",
            "which establishment helps with the cost of a hospital?",
        ),
        (_DECREE("20.3:p2"), _DECREE("20.5"), _AMOUNTS("4.2.b:d1")),
        {
            "victim_support_establishment": ("chỉ cơ sở hỗ trợ nạn nhân", "the victim-support establishment only"),
            "both_kinds": ("cả cơ sở bảo trợ xã hội", "the social-protection establishment too"),
        },
    ),
    reading(
        "burial_rule",
        (
            "mức chi mai táng theo quy định nào?",
            "which rule sets the cost of a burial?",
        ),
        (_DECREE("20.4"), DECREE_20_2021.at("25.3")),
        {
            "social_assistance": (
                "Nghị định 20/2021/NĐ-CP về trợ giúp xã hội",
                "Decree 20/2021/NĐ-CP on social assistance",
            ),
            "another_text": ("văn bản khác, chưa có", "another text, not held"),
        },
        SILENCE,
    ),
)
