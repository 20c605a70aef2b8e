"""Readings on who a person is, and since when."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
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
        "treated_as_a_child",
        (
            "người có khả năng là trẻ em được đối xử như trẻ em trong việc gì?",
            "in what is a person treated as a child who possibly is one?",
        ),
        (CIRCULAR_35_2013.at("19.4"),),
        {
            "in_all_support": ("trong mọi chế độ hỗ trợ", "in all support"),
            "in_reception": ("chỉ khi tiếp nhận, phỏng vấn xác định", "in reception and interviews only"),
        },
        Label(
            "quy định nằm trong tiêu chuẩn tiếp nhận, phỏng vấn; văn bản không nói rộng hay hẹp hơn",
            "it stands among the standards of reception and interviews; no text says how far it reaches",
        ),
    ),
    reading(
        "minor_age",
        ("người chưa thành niên là người dưới bao nhiêu tuổi?", "below which age is a person a minor?"),
        (_LAW("32.3"), _LAW("37.1")),
        {"under_18": ("dưới 18 tuổi", "under 18"), "under_16": ("dưới 16 tuổi", "under 16")},
        (
            "under_18",
            "không văn bản nào đang có nêu tuổi; pháp luật dân sự lấy mốc 18 tuổi, và mốc này không bỏ sót ai",
            "no text that is held gives an age; civil law takes 18, and 18 leaves nobody out",
        ),
    ),
    reading(
        "certificate_reaches_back",
        (
            "giấy xác nhận nạn nhân có hiệu lực cho cả những ngày trước khi cấp không?",
            "does a certificate reach back to days before it?",
        ),
        (_LAW("24.3"), _LAW("28"), _PROCEDURE("6.2.b")),
        {
            "reaches_back": ("có: giấy chỉ chứng minh", "yes: it proves what was so before"),
            "from_its_day": ("không: chỉ từ ngày cấp", "no: from its day only"),
        },
        SILENCE,
    ),
    reading(
        "accompanying_minor_and_victim_only_texts",
        (
            "văn bản chỉ nói nạn nhân có loại trừ người chưa thành niên đi cùng không?",
            "do texts that name victims only leave out the accompanying minor?",
        ),
        (
            _LAW("24.3"),
            _LAW("26.1.b"),
            _LAW("32.3"),
            _LAW("33"),
            _LAW("34"),
            _LAW("35"),
            _DECREE("19.2.b:s2"),
            _DECREE("19.2.c"),
            _DECREE("19.3.a:p2"),
            _DECREE("20.1"),
            _DECREE("20.3:p2"),
            _DECREE("20.4"),
            _DECREE("21.1"),
            CIRCULAR_78_2013.at("10.1"),
            _AMOUNTS("4.1.b"),
            _AMOUNTS("4.1.c"),
            _AMOUNTS("4.2.a"),
            _AMOUNTS("4.2.b"),
            _AMOUNTS("4.2.c"),
            CIRCULAR_35_2013.at("11.1.a"),
            CIRCULAR_35_2013.at("11.2.a"),
            CIRCULAR_35_2013.at("11.2.b"),
            CIRCULAR_35_2013.at("13.3"),
        ),
        {
            "law_names_minor": (
                "không: khoản 3 Điều 32 Luật đã nêu",
                "no: Article 32 clause 3 of the Law names the minor",
            ),
            "victims_only": ("có: chỉ nạn nhân được hưởng", "yes: only victims are given it"),
        },
        (
            "law_names_minor",
            "văn bản có hiệu lực cao hơn cho hưởng",
            "the text of higher rank grants it",
        ),
    ),
)
