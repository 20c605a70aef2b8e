"""Readings on the way home."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_78_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.reading_notation import reading

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at

READINGS: Final = (
    reading(
        "fare_while_awaiting",
        (
            "người đang chờ xác minh có được hỗ trợ chi phí đi lại không?",
            "is a person awaiting verification given the journey home?",
        ),
        (_LAW("24.3"), _LAW("25.2"), _DECREE("19.1.b"), _DECREE("19.2.c"), _PROCEDURE("6.2.b")),
        {
            "on_initial_information": (
                "được xem xét khi đã xác định thông tin ban đầu",
                "considered once initial information is established",
            ),
            "victims_only": ("chỉ sau khi được xác nhận là nạn nhân", "only once certified as a victim"),
        },
    ),
    reading(
        "fare_without_means_test",
        (
            "có trường hợp được hỗ trợ chi phí đi lại mà không xét khả năng chi trả không?",
            "is the journey home ever given without a means test?",
        ),
        (
            _LAW("33:s2"),
            _LAW("24.3"),
            _LAW("26.1.b"),
            _LAW("39.2"),
            _DECREE("19.2.c"),
            CIRCULAR_78_2013.at("10.1.c"),
            _AMOUNTS("4.1.c"),
        ),
        {
            "means_test_always": ("không: luôn phải không có khả năng chi trả", "no: one must be unable to pay"),
            "no_means_test": ("có, theo từng quy định tiếp nhận", "yes, where a rule on reception gives it"),
        },
    ),
    reading(
        "journey_paid_by",
        ("ai chi trả chuyến đi về?", "who pays for the journey home?"),
        (
            _LAW("26.1.b"),
            _LAW("39.2"),
            _DECREE("19.3.b"),
            _PROCEDURE("4.3.a"),
            _PROCEDURE("4.4.d"),
            CIRCULAR_78_2013.at("10.1.c"),
        ),
        {
            "the_body_that_received": ("cơ quan đã tiếp nhận người đó", "the body that received the person"),
            "labour_bodies": (
                "Phòng Lao động - Thương binh và Xã hội và cơ sở",
                "the district division and the establishments",
            ),
        },
    ),
    reading(
        "escort_home_of",
        ("ai được đưa về tận nơi người thân thích cư trú?", "who is brought to relatives, and not sent alone?"),
        (
            _LAW("24.3"),
            _LAW("26.1.b"),
            _PROCEDURE("4.3.a"),
            _PROCEDURE("4.4.d"),
            _DECREE("19.2.c:p2"),
            _DECREE("19.3.b:p2"),
            _DECREE("21.3"),
        ),
        {
            "children": ("trẻ em", "children"),
            "minors": ("mọi người chưa thành niên", "all minors"),
        },
    ),
)
