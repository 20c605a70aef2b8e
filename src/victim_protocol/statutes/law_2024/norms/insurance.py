"""The health-insurance card and its premium (Health Insurance Law 13, 16 and 17, Decree 188/2025 6 and 7)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.health import INSURED
from victim_protocol.statutes.law_2024.instruments import DECREE_188_2025, HEALTH_INSURANCE_LAW, NEW_LAW_FROM
from victim_protocol.statutes.law_2024.norms.cover import PAID_BY_THE_STATE
from victim_protocol.statutes.notation import defined, every, no, norm

_AT = HEALTH_INSURANCE_LAW.at
_DECREE = DECREE_188_2025.at
_VICTIM: Final = defined("confirmed_victim", INSURED)
_standard = partial(norm, kind=NormKind.STANDARD, since=NEW_LAW_FROM, until=None, toward=_VICTIM)

_CARD: Final = (
    _standard(
        "health_card_valid_after_thirty_days",
        (
            (
                "người tham gia theo khoản 4, 5 Điều 12 lần đầu, hoặc gián đoạn từ 90 ngày: thẻ có giá trị 30 ngày "
                "sau khi đóng đủ"
            ),
            (
                "for who is insured by Article 12 clauses 4 and 5, as a victim is, for the first time, or again after "
                "90 days or more, the card is valid 30 days after full payment"
            ),
        ),
        _AT("16.3.c"),
        toward=every(_VICTIM, no("health_insurance_card_valid", _AT("16.3.c"))),
    ),
    _standard(
        "health_card_valid_from_payment",
        (
            "người do ngân sách nhà nước đóng, tham gia lần đầu: thẻ có giá trị từ ngày đóng bảo hiểm y tế",
            "for whom the State pays, insured for the first time, the card is valid from the day of the payment",
        ),
        _AT("16.3.a"),
        toward=every(_VICTIM, PAID_BY_THE_STATE, no("health_insurance_card_valid", _AT("16.3.a"))),
    ),
    _standard(
        "health_card_of_a_small_child",
        (
            (
                "trẻ em dưới 6 tuổi: thẻ có giá trị đến ngày đủ 72 tháng tuổi; chưa đến kỳ nhập học thì đến hết ngày "
                "30 tháng 9 năm đó"
            ),
            (
                "the card of a child under 6 is valid until the child is 72 months old, or until 30 September of that "
                "year where school has not begun"
            ),
        ),
        _AT("16.3.d"),
        toward=every(_VICTIM, defined("below_six", _AT("16.3.d"))),
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

NORMS: Final = (*_CARD, *_PREMIUM)
"""From when a card counts is told of who has none."""
