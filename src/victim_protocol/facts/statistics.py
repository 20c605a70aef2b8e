"""Facts that only a report counts by; no provision turns on them."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.law.fact import Fact
from victim_protocol.law.fact_notation import choice
from victim_protocol.provinces import FORMER, PRESENT

FACTS: Final[tuple[Fact, ...]] = (
    choice(
        "sex",
        ("giới tính", "sex"),
        ("giới tính thuộc diện này", "the sex is one of these"),
        ("giới tính không thuộc diện này", "the sex is none of these"),
        {
            "female": ("nữ", "female"),
            "male": ("nam", "male"),
            "another": ("giới tính khác", "another"),
        },
        lasting=True,
    ),
    choice(
        "residence_province",
        (
            "tỉnh nơi cư trú, theo mã tỉnh của ngày ghi nhận",
            "the province of residence, by its code on the day from which this holds",
        ),
        ("cư trú ở tỉnh này", "resides in this province"),
        ("cư trú ở tỉnh khác", "resides in another province"),
        {
            # A code may have meant two provinces: the name is looked up by the day.
            code: (f"mã {code}", f"code {code}")
            for code in sorted({one.code for one in FORMER + PRESENT})
        },
        tells="place_of_living home_town",
    ),
)
