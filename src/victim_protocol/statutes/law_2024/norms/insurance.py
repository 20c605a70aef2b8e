"""What a health-insurance card of a victim is asked for by, covers, and from when (Health Insurance Law 13 to 22)."""

__all__ = ["NORMS"]

from datetime import date
from functools import partial
from typing import Final

from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.health import INSURED
from victim_protocol.statutes.law_2024.instruments import DECREE_188_2025, HEALTH_INSURANCE_LAW, NEW_LAW_FROM
from victim_protocol.statutes.notation import defined, every, no, norm

_AT = HEALTH_INSURANCE_LAW.at
_DECREE = DECREE_188_2025.at
_VICTIM: Final = defined("confirmed_victim", INSURED)
_DISEASE_PREVENTION_FROM: Final = date(2026, 7, 1)
"""The first day of the law that sets the free checks, as the footnotes of the consolidated text give it."""
_standard = partial(norm, kind=NormKind.STANDARD, since=NEW_LAW_FROM, until=None, toward=_VICTIM)

_CARD: Final = (
    _standard(
        "health_card_valid_after_thirty_days",
        (
            "người lần đầu tham gia bảo hiểm y tế, hoặc gián đoạn từ 90 ngày: thẻ có giá trị 30 ngày sau khi đóng đủ",
            (
                "for who is insured for the first time, or again after 90 days or more, the card is valid 30 days "
                "after full payment"
            ),
        ),
        _AT("16.3.c"),
        toward=every(_VICTIM, no("health_insurance_card_valid", _AT("16.3.c"))),
    ),
    _standard(
        "health_card_goes_on",
        (
            "người tham gia bảo hiểm y tế liên tục: thẻ nối tiếp ngày hết hạn của thẻ trước",
            "for who stays insured without a break, a card counts from the end of the one before",
        ),
        _AT("16.3.b"),
    ),
    _standard(
        "health_card_counts_in_either_form",
        (
            "thẻ bảo hiểm y tế bản điện tử và bản giấy có giá trị như nhau; mỗi người một mã số",
            "a health-insurance card counts alike on paper and in electronic form; each person has one number",
        ),
        _AT("16.1"),
        _AT("16.2"),
    ),
    _standard(
        "health_card_without_value",
        (
            "thẻ bảo hiểm y tế hết hạn, bị sửa chữa, tẩy xóa, hoặc của người không còn tham gia thì không có giá trị",
            "a health-insurance card that ran out, was altered, or is of somebody no longer insured does not count",
        ),
        _AT("16.4.a"),
        _AT("16.4.b"),
        _AT("16.4.c"),
    ),
    _standard(
        "health_card_file",
        (
            "hồ sơ cấp thẻ: tờ khai khi tham gia lần đầu; danh sách do Ủy ban nhân dân cấp xã lập theo hộ gia đình",
            "the file for a card: a declaration the first time; the list that the commune makes by household",
        ),
        _AT("17.1.a"),
        _AT("17.1.c"),
        bearers="commune_committee",
        toward=every(_VICTIM, no("health_insurance_card_valid", _AT("17.1"))),
    ),
)

_PREMIUM: Final = (
    _standard(
        "premium_is_a_share_of_the_base_salary",
        (
            "mức đóng hằng tháng bằng 4,5% mức lương cơ sở, do người đó tự đóng và được ngân sách hỗ trợ một phần",
            "the premium of a month is 4.5 % of the base salary, paid by the person, and the State supports a part",
        ),
        _DECREE("6.4"),
        bearers="state_budget",
    ),
    _standard(
        "premium_support_is_paid_quarterly",
        (
            (
                "hằng quý cơ quan bảo hiểm xã hội gửi Mẫu số 1 cho Sở Tài chính; Sở chuyển kinh phí mỗi quý một lần, "
                "xong trước hoặc trong ngày 15 tháng 12"
            ),
            (
                "each quarter the social-insurance agency sends form 1 to the finance department, which pays once a "
                "quarter, and all by 15 December"
            ),
        ),
        _DECREE("7.4"),
        _DECREE("7.10"),
        bearers="social_insurance_agency provincial_finance_department",
    ),
    _standard(
        "premium_until_the_stop",
        (
            (
                "người chết, mất tích hoặc không còn cư trú tại Việt Nam: số tiền đóng bảo hiểm y tế tính đến thời "
                "điểm ngừng đóng theo danh sách báo giảm"
            ),
            (
                "of who dies, disappears or no longer lives in Viet Nam the premium is counted up to the stop that the "
                "competent body lists"
            ),
        ),
        _DECREE("7.13"),
        bearers="social_insurance_agency",
    ),
    _standard(
        "ground_of_insurance_may_be_chosen",
        (
            "người thuộc nhiều đối tượng được chọn mức hỗ trợ cao nhất, hoặc chọn tham gia theo hộ gia đình",
            "who is in several groups may choose the highest support, or be insured with the household",
        ),
        _AT("13.5.e"),
        _AT("13.5.g"),
    ),
)

_COVER: Final = (
    _standard(
        "health_insurance_pays_four_fifths",
        (
            (
                "quỹ bảo hiểm y tế chi trả 80%; 100% tại trạm y tế xã và cơ sở cấp ban đầu, hoặc khi chi phí một lần "
                "khám thấp hơn mức Chính phủ quy định"
            ),
            (
                "health insurance pays 80 %; 100 % at commune stations and other initial-level facilities, or where a "
                "visit costs less than the Government sets"
            ),
        ),
        _AT("22.1.b"),
        _AT("22.1.c"),
        _AT("22.1.e"),
    ),
    _standard(
        "health_insurance_pays_all_after_five_years",
        (
            (
                "tham gia bảo hiểm y tế 5 năm liên tục, đã cùng chi trả trong năm hơn 6 lần mức tham chiếu: quỹ chi "
                "trả 100%"
            ),
            (
                "for who was insured for 5 years without a break and has borne more than 6 times the reference level "
                "in the year, health insurance pays 100 %"
            ),
        ),
        _AT("22.1.d"),
    ),
    _standard(
        "health_insurance_by_the_best_ground",
        (
            "người thuộc nhiều đối tượng hưởng theo đối tượng có quyền lợi cao nhất",
            "who is in several groups is covered by the best of them",
        ),
        _AT("22.2"),
    ),
    _standard(
        "health_insurance_at_another_place",
        (
            "thay đổi nơi tạm trú, lưu trú: được khám tại cơ sở cấp cơ bản phù hợp và hưởng như nơi đăng ký",
            "who stays elsewhere is treated at a fitting basic-level facility there, and covered as where registered",
        ),
        _AT("22.3"),
    ),
    _standard(
        "health_insurance_elsewhere_by_choice",
        (
            (
                "tự đi khám không đúng nơi, so với mức hưởng: 100% tại cấp ban đầu, khi nội trú tại cấp cơ bản, tại "
                "tuyến huyện trước 01/01/2025, với bệnh hiếm, hiểm nghèo, và nội trú chuyên sâu của người dân tộc "
                "thiểu số, hộ nghèo ở vùng khó khăn, người ở xã đảo, đặc khu; 50–100% ngoại trú cấp cơ bản; 40% nội "
                "trú chuyên sâu; 50% ngoại trú và 100% nội trú tại tuyến tỉnh trước 01/01/2025"
            ),
            (
                "of the cover, for who goes elsewhere by choice: 100 % at the initial level, for a stay at the basic "
                "level, at former district facilities, for rare and grave illness, and for a specialised stay of "
                "ethnic minorities, of the poor of hard areas and of islanders; 50 to 100 % without a stay at the "
                "basic level; 40 % for a specialised stay; 50 % without and 100 % with a stay at former provincial "
                "facilities"
            ),
        ),
        *(_AT(f"22.4.{letter}") for letter in ("a", "b", "c", "d", "đ", "e", "g", "h")),
    ),
    _standard(
        "health_insurance_in_an_emergency",
        (
            "cấp cứu tại bất kỳ cơ sở nào: hưởng 100% mức hưởng",
            "in an emergency the whole cover is paid at any facility",
        ),
        _AT("22.5"),
    ),
    _standard(
        "health_check_and_screening_for_free",
        (
            "khám sức khỏe định kỳ, khám sàng lọc miễn phí theo Luật Phòng bệnh: 100% chi phí",
            "the free health checks and screenings of the Law on Disease Prevention are paid wholly",
        ),
        _AT("22.5a"),
        since=_DISEASE_PREVENTION_FROM,
    ),
)

NORMS: Final = (*_CARD, *_PREMIUM, *_COVER)
"""From when a card counts is told of victims without one, what it pays of all."""
