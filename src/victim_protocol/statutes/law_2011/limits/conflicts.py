"""Where two texts limit one act differently: the readings under which one of them binds; none has a default."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.reading import Reading
from victim_protocol.statutes.general.social_base import DECREE_20_2021
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    JOINT_CIRCULAR_01_2014,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)

_ALL_ARE_SHOWN: Final = Label(
    "không văn bản nào nói văn bản nào được áp dụng; mọi thời hạn đều được nêu, sớm nhất trước",
    "no text says which prevails; every limit is shown, the earliest first",
)


def _conflict(key: str, question: Label, sources: tuple[Source, ...], **choices: tuple[str, str]) -> Reading:
    return Reading(
        key=Key(key),
        question=question,
        sources=sources,
        choices=tuple((name, Label(*texts)) for name, texts in choices.items()),
        default=None,
        reason=_ALL_ARE_SHOWN,
    )


READINGS: Final = (
    _conflict(
        "complex_verification_limit",
        Label(
            "thời hạn xác minh vụ việc phức tạp là bao lâu?", "how long may the verification of a complex case take?"
        ),
        (LAW_66_2011.at("24.4:s2"), JOINT_CIRCULAR_01_2014.at("6.3.c")),
        law_in_all=("tổng cộng 02 tháng kể từ khi nhận yêu cầu", "2 months in all from the receipt of the request"),
        law_after_the_20_days=("thêm 02 tháng sau 20 ngày đầu", "2 months more after the first 20 days"),
        circular_from_the_report=(
            "60 ngày kể từ khi Công an cấp tỉnh nhận báo cáo",
            "60 days from the receipt of the report by the provincial police",
        ),
    ),
    _conflict(
        "stay_in_public_establishment",
        Label("được lưu trú tại cơ sở công lập bao lâu?", "how long may one stay in a public establishment?"),
        (CIRCULAR_35_2013.at("14.1"), DECREE_20_2021.at("24.4")),
        circular_35=("60 ngày", "60 days"),
        decree_20=("03 tháng", "03 months"),
    ),
    _conflict(
        "private_claim_period",
        Label("cơ sở hỗ trợ nạn nhân đề nghị hỗ trợ theo kỳ nào?", "how often does a private establishment claim?"),
        (JOINT_CIRCULAR_134_2013.at("6.2.b"),),
        three_months=("03 tháng một lần", "every 3 months"),
        six_months=("06 tháng một lần", "every 6 months"),
    ),
)
"""The conflicts between limits."""
