"""What the rules on emergency protection leave open (Decree 20/2021 Articles 18, 24, 25, 28; Decree 335/2026)."""

__all__ = ["READINGS", "TEXTS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.law.reading import MissingText
from victim_protocol.statutes.general.social_base import DECREE_20_2021
from victim_protocol.statutes.reading_notation import SILENCE, reading

_DECREE = DECREE_20_2021.at

TEXTS: Final = (
    MissingText(
        key=Key("emergency_support_since_decree_335"),
        label=Label(
            "từ ngày 05/10/2026 chế độ bảo vệ khẩn cấp còn như Nghị định 20/2021/NĐ-CP không (Nghị định "
            "335/2026/NĐ-CP): chưa có văn bản",
            "whether emergency protection from 05/10/2026 is as Decree 20/2021/NĐ-CP had it (Decree 335/2026/NĐ-CP): "
            "the text is not held",
        ),
    ),
)
"""What would tell whether these supports go on."""

READINGS: Final = (
    reading(
        "victims_in_emergency",
        (
            "“nạn nhân bị buôn bán” trong Nghị định 20/2021/NĐ-CP có gồm người đang được xác minh không?",
            "does “trafficking victim” in Decree 20/2021/NĐ-CP take in who is still being identified?",
        ),
        (_DECREE("18.2.b"), _DECREE("24.2.a"), _DECREE("28.2.a")),
        {
            "confirmed_only": ("không: chỉ người đã được xác định", "no: only who is confirmed"),
            "being_identified_too": (
                "có: cơ sở tiếp nhận ngay người cần bảo vệ khẩn cấp",
                "yes: whoever needs emergency protection is admitted at once",
            ),
        },
        SILENCE,
    ),
    reading(
        "care_allowance_beside_meals",
        (
            "trợ cấp nuôi dưỡng hằng tháng có được hưởng cùng với tiền ăn theo chế độ hỗ trợ nạn nhân không?",
            "is the monthly care allowance of Decree 20/2021/NĐ-CP given beside the meals of the support of victims?",
        ),
        (_DECREE("25.1"),),
        {
            "beside_them": ("có: hai văn bản, hai khoản", "yes: two texts, two sums"),
            "they_are_it": ("không: cùng một khoản chi", "no: they are the same money"),
        },
        SILENCE,
    ),
)
"""What the two sets of rules leave open."""
