"""What a health-insurance card of a victim covers, and from when (Health Insurance Law Articles 16 and 22)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.health import INSURED
from victim_protocol.statutes.law_2024.instruments import HEALTH_INSURANCE_LAW, NEW_LAW_FROM
from victim_protocol.statutes.notation import defined, every, no, norm

_AT = HEALTH_INSURANCE_LAW.at
_VICTIM: Final = defined("confirmed_victim", INSURED)
_standard = partial(norm, kind=NormKind.STANDARD, since=NEW_LAW_FROM, until=None)

NORMS: Final = (
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
        toward=_VICTIM,
    ),
)
"""From when a card counts is told of victims without one, what it pays of all."""
