"""Readings of the 2024 regime: who stays under the old law, and what its wording leaves open."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.law_2024.instruments import quoted, read
from victim_protocol.statutes.reading_notation import SILENCE, reading

READINGS: Final = (
    reading(
        "received_before_the_law_of_2024",
        (
            "người được tiếp nhận trước ngày 01/07/2025 mà được xác định là nạn nhân sau ngày đó theo luật nào?",
            "which law governs someone who was received before 01/07/2025 and is identified later?",
        ),
        (quoted("63"),),
        {
            "law_2024": ("Luật số 53/2024/QH15", "Law 53/2024/QH15"),
            "law_2011": ("Luật số 66/2011/QH12", "Law 66/2011/QH12"),
        },
        (
            "law_2024",
            "Điều 63 chỉ giữ chế độ cũ cho người đã được xác định là nạn nhân",
            "Article 63 keeps the old support only for those who were identified by then",
        ),
    ),
    reading(
        "being_identified_in_the_law_of_2024",
        (
            "ai là người đang trong quá trình xác định là nạn nhân?",
            "who is in the process of being identified as a victim?",
        ),
        (quoted("2.8"), read("37.3")),
        {
            "whoever_is_being_verified": (
                "người mà việc xác minh, xác định đang diễn ra",
                "whoever's verification or identification is under way",
            ),
            "by_the_definition": (
                "theo định nghĩa tại khoản 8 Điều 2, chưa có nguyên văn",
                "as Article 2 clause 8 defines it, whose wording is not held",
            ),
        },
        (
            "whoever_is_being_verified",
            "đó là nghĩa của chính thuật ngữ mà Chương V dùng",
            "that is what the term itself says, which Chapter V uses",
        ),
    ),
    reading(
        "citizenship_in_article_37_clause_2",
        (
            "ở khoản 2 Điều 37, điều kiện quốc tịch là của ai?",
            "in Article 37 clause 2, whose citizenship is meant?",
        ),
        (read("37.2"),),
        {
            "of_the_victim": ("của nạn nhân mà người đó đi cùng", "the victim's, whom the person accompanies"),
            "of_the_accompanying": ("của người dưới 18 tuổi đi cùng", "that of the person under 18"),
        },
        (
            "of_the_victim",
            "các từ đó đứng cạnh nạn nhân, và cách hiểu này không bỏ sót trẻ em nào đi cùng nạn nhân là công dân",
            "the words stand beside the victim, and this reading leaves out no child who accompanies a citizen",
        ),
    ),
    reading(
        "wish_to_stay_in_article_30",
        (
            "ở điểm b khoản 1 Điều 30, nguyện vọng lưu trú là điều kiện của trường hợp nào?",
            "in Article 30 clause 1 point b, to which case does the wish to stay belong?",
        ),
        (read("30.1.b:p2"),),
        {
            "in_both_cases": ("của cả hai trường hợp", "to both"),
            "without_a_residence_only": (
                "chỉ của trường hợp chưa xác định được nơi cư trú",
                "only to that of whoever has no known residence",
            ),
        },
        SILENCE,
    ),
)
"""Each with the texts that are silent."""
