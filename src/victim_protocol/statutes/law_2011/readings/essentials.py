"""Readings on essential needs: when, for whom, by whom, and how days are counted."""

__all__ = ["READINGS"]

from typing import Final

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
        "need_for_essentials",
        (
            "khi nào là trường hợp cần thiết để được hỗ trợ nhu cầu thiết yếu?",
            "when is it necessary to give essential support?",
        ),
        (_LAW("33:s1"), _DECREE("19.2.a"), CIRCULAR_78_2013.at("10.1")),
        {
            "placement_shows_it": (
                "việc đưa vào cơ sở đã chứng tỏ là cần thiết",
                "placement in an establishment shows it",
            ),
            "shown_for_the_person": ("phải được xác định riêng cho từng người", "it must be shown for the person"),
        },
        (
            "placement_shows_it",
            "Nghị định 09/2013/NĐ-CP khoản 2 Điều 19 không nhắc lại điều kiện này",
            "Decree 09/2013/NĐ-CP Article 19 clause 2 does not repeat the condition",
        ),
    ),
    reading(
        "essentials_on_reception",
        (
            "hỗ trợ nhu cầu thiết yếu khi tiếp nhận chỉ khi cần thiết, hay luôn phải thực hiện ngay?",
            "are essential needs met on reception only where necessary, or always and at once?",
        ),
        (_LAW("24.1"), _LAW("25.1"), _LAW("33:s1"), CIRCULAR_35_2013.at("13.2")),
        {
            "where_necessary": ("chỉ trong trường hợp cần thiết", "only where necessary"),
            "always_at_once": ("luôn luôn, thực hiện ngay", "always, and at once"),
        },
    ),
    reading(
        "essentials_given_by",
        (
            "Phòng Lao động - Thương binh và Xã hội và cơ quan đại diện có phải hỗ trợ nhu cầu thiết yếu không?",
            "must the district division and the mission abroad also meet essential needs?",
        ),
        (_LAW("39.1"), _LAW("39.3"), _DECREE("19.3.a"), CIRCULAR_35_2013.at("13.1"), CIRCULAR_35_2013.at("13.2")),
        {
            "bodies_of_law_and_decree": (
                "không: Luật và Nghị định không nêu",
                "no: the Law and the Decree leave them out",
            ),
            "circular_35_too": ("có: Thông tư 35 nêu", "yes: Circular 35 names them"),
        },
    ),
    reading(
        "border_post_and_self_returners",
        (
            "đồn biên phòng có hỗ trợ nhu cầu thiết yếu cho người tự trở về không?",
            "does the border post meet the essential needs of someone who returned alone?",
        ),
        (_PROCEDURE("5.1.a:d1"), CIRCULAR_78_2013.at("10.1"), CIRCULAR_78_2013.at("10.2")),
        {
            "post_gives_them": ("có", "yes"),
            "passes_the_person_on": ("không: chuyển ngay cho cơ quan chức năng", "no: it passes the person on at once"),
        },
    ),
    reading(
        "fixed_kit_while_awaiting",
        (
            "danh mục vật dụng và mức trần có áp dụng cho người đang chờ xác minh không?",
            "do the fixed list of effects and its ceiling apply to a person awaiting verification?",
        ),
        (_DECREE("19.1.b"), _DECREE("19.2.b:s2"), _AMOUNTS("4.1.b")),
        {
            "applies": ("có", "yes"),
            "victims_only": ("không: câu này chỉ nói nạn nhân", "no: the sentence names victims only"),
        },
    ),
    reading(
        "meal_days_are_counted_over",
        (
            "60 ngày tiền ăn từ ngân sách nhà nước tính cho từng lần lưu trú hay cho cả vụ việc?",
            "are the 60 days of meals from the State budget counted for each stay or for the whole case?",
        ),
        (_DECREE("19.2.a"), _AMOUNTS("4.1.a")),
        {"each_stay": ("từng lần lưu trú", "each stay"), "all_stays": ("cả vụ việc", "all stays together")},
        SILENCE,
    ),
    reading(
        "days_of_presence",
        (
            "ngày đến và ngày rời cơ sở có được tính là ngày ở cơ sở không?",
            "do the day of arrival and the day of leaving count as days of presence?",
        ),
        (_DECREE("19.2.a"), _AMOUNTS("4.1.a")),
        {
            "both_days": ("tính cả hai ngày", "both count"),
            "not_the_day_of_leaving": ("không tính ngày rời", "the day of leaving does not"),
        },
        (
            "both_days",
            "mức chi tính theo ngày và trong cả hai ngày người đó đều có mặt tại cơ sở",
            "the amount is given by the day, and on both days the person is there",
        ),
    ),
    reading(
        "private_establishments_and_budget",
        (
            "cơ sở hỗ trợ nạn nhân có được ngân sách địa phương hỗ trợ không?",
            "is a private establishment helped from the local budget?",
        ),
        (_LAW("40.2"), _DECREE("3.3"), _AMOUNTS("2.2"), _AMOUNTS("6.2")),
        {
            "no_budget": ("không (Luật)", "no (Law)"),
            "for_what_it_gives": ("có, cho các chế độ của Điều 19 đến 21", "yes, for what Articles 19 to 21 give"),
        },
    ),
)
