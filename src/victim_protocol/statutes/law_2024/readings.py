"""Readings of the 2024 regime: who stays under the old law, and what its wording leaves open."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.general.legal_aid import WITHOUT_MEANS_TEST
from victim_protocol.statutes.general.social_base import DECREE_20_2021
from victim_protocol.statutes.law_2024.instruments import DECREE_162_2025, quoted, read
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
        "companion_identified_in_the_law_of_2024",
        (
            "người đi cùng nạn nhân theo Luật năm 2011 mà chính mình được xác định sau 01/07/2025 theo luật nào?",
            "which law governs who accompanies a victim of the Law of 2011 and is identified alone after 01/07/2025?",
        ),
        (quoted("63"),),
        {
            "law_2024": ("Luật số 53/2024/QH15", "Law 53/2024/QH15"),
            "law_2011": ("Luật số 66/2011/QH12", "Law 66/2011/QH12"),
        },
        (
            "law_2024",
            "người được xác định từ ngày 01/07/2025 theo luật mới; chế độ cũ là của người chỉ đi cùng",
            "whoever is identified from 01/07/2025 on is under the new law; the old support is of who only accompanies",
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
        "legal_aid_since_2025",
        (
            "trợ giúp pháp lý cho mọi nạn nhân (khoản 6a Điều 7 Luật Trợ giúp pháp lý) hay chỉ như Điều 37?",
            "legal aid for every victim (Legal Aid Law, Article 7 clause 6a), or only as Article 37 gives it?",
        ),
        (WITHOUT_MEANS_TEST, read("37.4"), DECREE_162_2025.at("21")),
        {
            "legal_aid_law": (
                "mọi nạn nhân, người đang được xác định, người dưới 18 tuổi đi cùng",
                "every victim, person being identified and accompanying person under 18",
            ),
            "law_2024": ("chỉ những người Điều 37 nêu", "only those whom Article 37 names"),
        },
        (
            "law_2024",
            "Điều 37 và Điều 21 Nghị định 162 nói riêng về trợ giúp pháp lý cho nạn nhân",
            "Article 37, and Article 21 of Decree 162, speak of the legal aid of victims in particular",
        ),
    ),
    reading(
        "stay_since_2025",
        (
            "được lưu trú tại cơ sở trợ giúp xã hội bao lâu từ 01/07/2025?",
            "how long may one stay in a social-assistance establishment since 01/07/2025?",
        ),
        (DECREE_162_2025.at("17"), DECREE_20_2021.at("24.4")),
        {
            "decree_162": ("120 ngày", "120 days"),
            "decree_20": ("03 tháng", "03 months"),
        },
    ),
    reading(
        "stay_begun_before_the_law_of_2024",
        (
            "120 ngày của người đã lưu trú trước 01/07/2025 tính từ ngày nào?",
            "from which day do the 120 days of someone run who was lodged before 01/07/2025?",
        ),
        (DECREE_162_2025.at("17"),),
        {
            "from_the_lodging": ("từ ngày bắt đầu lưu trú", "from the day of the lodging"),
            "from_the_first_day": ("từ ngày 01/07/2025", "from 01/07/2025"),
        },
        SILENCE,
    ),
    reading(
        "loans_since_2025",
        (
            "người không quốc tịch thường trú có được vay vốn không (Điều 25 Nghị định 162 chỉ nêu công dân)?",
            "are stateless residents given loans (Article 25 of Decree 162 names citizens only)?",
        ),
        (read("37.1.k"), DECREE_162_2025.at("25")),
        {
            "law_2024": ("có, theo Luật", "yes, by the Law"),
            "decree_162": ("không, theo Nghị định", "no, by the Decree"),
        },
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
