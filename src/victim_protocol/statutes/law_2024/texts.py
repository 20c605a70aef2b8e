"""Texts that would decide something under the Law of 2024 and that this library does not hold."""

__all__ = ["TEXTS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.law.reading import MissingText


def _text(key: str, vi: str, en: str) -> MissingText:
    return MissingText(key=Key(key), label=Label(f"{vi}: chưa có văn bản", f"{en}: the text is not held"))


TEXTS: Final = (
    _text(
        "definition_of_being_identified",
        "định nghĩa người đang trong quá trình xác định là nạn nhân (khoản 8 Điều 2 Luật số 53/2024/QH15)",
        "the definition of a person being identified (Article 2 clause 8 of Law 53/2024/QH15)",
    ),
    _text(
        "foreigners_in_the_law_of_2024",
        "người không quốc tịch không thường trú có phải là người nước ngoài theo khoản 4 Điều 37 không",
        "whether a stateless person without permanent residence is a foreigner under Article 37 clause 4",
    ),
    _text(
        "inhumane_purposes_in_the_law_of_2024",
        "cưỡng bức đi ăn xin, kết hôn, sinh con, làm việc trái pháp luật hay để bán lại có là mục đích vô nhân đạo "
        "khác không (khoản 1 Điều 2 Luật số 53/2024/QH15)",
        "whether forced begging, marriage, birth, unlawful acts, or a sale or transfer onward is another inhumane "
        "purpose (Article 2 clause 1 of Law 53/2024/QH15)",
    ),
    _text(
        "premium_of_the_insured",
        "người đã có thẻ có được hỗ trợ đóng không, tùy đối tượng ghi trên thẻ "
        "(khoản 5 Điều 13 Luật Bảo hiểm y tế, mới biết điểm e và điểm g)",
        "whether who has a card is supported, by the ground of that card "
        "(Article 13 clause 5, Health Insurance Law, of which only points e and g are known)",
    ),
    _text(
        "accompanying_a_foreigner",
        "người dưới 18 tuổi đi cùng người nước ngoài được hỗ trợ gì (Điều 37 không nêu; "
        "Nghị định 162/2025/NĐ-CP chi tiết khoản 5 Điều 37)",
        "what is given to someone under 18 who accompanies a foreigner (Article 37 does not say; "
        "Decree 162/2025/NĐ-CP details it by Article 37 clause 5)",
    ),
    _text(
        "stateless_resident_abroad",
        "người không quốc tịch thường trú đang được xác định ở nước ngoài được hỗ trợ gì (khoản 3 Điều 37 không nêu)",
        "what is given to a stateless resident who is being identified abroad (Article 37 clause 3 does not say)",
    ),
    _text(
        "means_test_for_the_journey",
        "người có khả năng chi trả có được hỗ trợ chi phí đi lại không (Nghị định 162/2025/NĐ-CP)",
        "whether someone who can pay is given the way home (Decree 162/2025/NĐ-CP)",
    ),
    _text(
        "poverty_in_the_law_of_2024",
        "có còn phải thuộc hộ nghèo để được hỗ trợ học nghề, trợ cấp khó khăn ban đầu không "
        "(Điều 24 Nghị định 162/2025/NĐ-CP)",
        "whether one must still be of a poor household to be given training or the hardship allowance "
        "(Article 24 of Decree 162/2025/NĐ-CP)",
    ),
    _text(
        "conditions_of_the_hardship_allowance",
        "điều kiện khác của trợ cấp khó khăn ban đầu, như đã trở về nơi cư trú (Điều 24 Nghị định 162/2025/NĐ-CP)",
        "other conditions of the hardship allowance, such as being back at the residence "
        "(Article 24 of Decree 162/2025/NĐ-CP)",
    ),
    _text(
        "schooling_of_adults",
        "nạn nhân từ đủ 18 tuổi được hỗ trợ học văn hóa gì (phần còn lại của Điều 24 Nghị định 162/2025/NĐ-CP)",
        "which schooling is given to a victim of 18 or more (the rest of Article 24 of Decree 162/2025/NĐ-CP)",
    ),
    _text(
        "placement_in_other_articles",
        "người không trở về qua cơ quan đại diện có được chuyển vào cơ sở không "
        "(khoản 3 đến khoản 5 Điều 27, Điều 28, khoản 2 Điều 30, Điều 31 Luật số 53/2024/QH15)",
        "whether someone who did not return through a mission is placed in an establishment "
        "(Article 27 clauses 3 to 5, Article 28, Article 30 clause 2 and Article 31 of Law 53/2024/QH15)",
    ),
    _text(
        "way_of_minors_in_other_articles",
        "người dưới 18 tuổi không trở về qua cơ quan đại diện, hoặc từ đủ 16 tuổi, có được đón hoặc đưa về không "
        "(khoản 3 đến khoản 5 Điều 27, Điều 28, khoản 2 Điều 30, Điều 31 Luật số 53/2024/QH15)",
        "whether someone under 18 who is 16 or more, or did not return through a mission, is collected or brought home "
        "(Article 27 clauses 3 to 5, Article 28, Article 30 clause 2 and Article 31 of Law 53/2024/QH15)",
    ),
    _text(
        "supports_beside_article_37",
        "hỗ trợ mà các nghị định trước đây quy định ngoài danh mục của luật có còn không "
        "(khoản 5 Điều 37; phần còn lại của Nghị định 162/2025/NĐ-CP)",
        "whether what the earlier decrees gave beside the list of the law goes on "
        "(Article 37 clause 5; the rest of Decree 162/2025/NĐ-CP)",
    ),
    _text(
        "child_with_nobody_to_rely_on",
        "trẻ em không còn nơi nương tựa được đưa đến đâu (phần còn lại của điểm b khoản 1 Điều 30 "
        "Luật số 53/2024/QH15)",
        "where a child with nobody to rely on is brought (the rest of Article 30 clause 1 point b of Law 53/2024/QH15)",
    ),
    _text(
        "first_day_of_circular_02_2026",
        "ngày có hiệu lực của Thông tư 02/2026/TT-BNG, ký ngày 05/05/2026",
        "the first day of Circular 02/2026/TT-BNG, which was signed on 05/05/2026",
    ),
)
"""Each with what it would tell and where it would be found."""
