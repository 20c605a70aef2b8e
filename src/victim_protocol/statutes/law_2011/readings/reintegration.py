"""Readings on schooling, training and the claim."""

__all__ = ["READINGS"]

from typing import Final

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
        "schooling_for_whom",
        ("ai được hỗ trợ học văn hóa?", "who is given support for schooling?"),
        (_LAW("37.1"), _DECREE("23.2.a"), _AMOUNTS("4.3.a:d1")),
        {
            "poor_minors": ("người chưa thành niên thuộc hộ nghèo", "minors of a poor household"),
            "poor_victims": ("mọi nạn nhân thuộc hộ nghèo", "all victims of a poor household"),
            "all_victims": ("mọi nạn nhân", "all victims"),
        },
    ),
    reading(
        "vocational_training_for_whom",
        ("ai được hỗ trợ học nghề, và hỗ trợ hay xem xét?", "who is given vocational training, and how strongly?"),
        (_LAW("37.2"), _DECREE("23.2.b"), _AMOUNTS("4.3.a:d2")),
        {
            "poor_and_considered": (
                "nạn nhân thuộc hộ nghèo khi trở về, được xem xét",
                "victims of a poor household on return, considered",
            ),
            "all_who_need_it": ("mọi nạn nhân có nhu cầu, được hỗ trợ", "all victims who need it, owed"),
        },
    ),
    reading(
        "late_application",
        (
            "nộp đơn quá 12 tháng có làm mất quyền được hỗ trợ không?",
            "does an application after the 12 months end the right?",
        ),
        (_DECREE("23.3.b:p2"),),
        {
            "right_remains": ("không: văn bản không nói mất quyền", "no: the text does not say that it ends"),
            "right_ends": ("có", "yes"),
        },
        SILENCE,
    ),
    reading(
        "allowance_given_by",
        (
            "ai chi trợ cấp khó khăn ban đầu?",
            "who gives the initial hardship allowance?",
        ),
        (_LAW("39.5"), _DECREE("23.3.b:p5")),
        {
            "provincial_department": ("Sở Lao động - Thương binh và Xã hội", "the provincial labour department"),
            "district": ("cấp huyện, theo quyết định của Chủ tịch", "the district, as its chair decides"),
        },
    ),
    reading(
        "papers_for_the_claim",
        (
            "giấy xác nhận nào dùng được để đề nghị hỗ trợ?",
            "which certificates serve for a claim?",
        ),
        (_LAW("28"), _DECREE("23.3.a"), CIRCULAR_35_2013.at("16.1.b")),
        {
            "closed_list": ("chỉ bốn loại được liệt kê", "only the four that are listed"),
            "any_competent_body": (
                "văn bản của bất kỳ cơ quan có thẩm quyền nào",
                "a paper of any competent body",
            ),
        },
    ),
    reading(
        "certificate_of_provincial_police",
        (
            "giấy xác nhận của Công an cấp tỉnh có thuộc danh mục không?",
            "is a certificate of the provincial police in the list?",
        ),
        (_LAW("24.4:s3"), _LAW("28.1"), _PROCEDURE("6.3.c"), CIRCULAR_35_2013.at("16.1.b:d1")),
        {
            "in_the_list": ("có: cơ quan đã xác minh cấp", "yes: the body that verified issues it"),
            "not_in_the_list": ("không: danh mục chỉ nêu Công an cấp huyện", "no: the list names the district police"),
        },
    ),
)
