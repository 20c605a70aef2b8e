"""Facts on a person's means, household and group."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.law.fact import Fact
from victim_protocol.law.fact_notation import yes_no

FACTS: Final[tuple[Fact, ...]] = (
    yes_no("poor_household", ("thuộc hộ nghèo", "poor household"), ("không thuộc hộ nghèo", "not a poor household")),
    yes_no(
        "near_poor_household",
        ("thuộc hộ cận nghèo", "near-poor household"),
        ("không thuộc hộ cận nghèo", "not a near-poor household"),
    ),
    yes_no(
        "monthly_social_assistance",
        ("đang hưởng trợ cấp xã hội hằng tháng", "receives monthly social assistance"),
        ("không hưởng trợ cấp xã hội hằng tháng", "receives no monthly social assistance"),
    ),
    yes_no(
        "merit_person",
        ("người có công với cách mạng", "person with merit to the revolution"),
        ("không phải người có công với cách mạng", "not a person with merit to the revolution"),
    ),
    yes_no(
        "merit_family",
        ("thuộc gia đình chính sách người có công", "of a family with merit to the revolution"),
        ("không thuộc gia đình chính sách người có công", "not of a family with merit to the revolution"),
    ),
    yes_no(
        "without_relatives",
        ("không còn thân nhân", "has no relatives left"),
        ("còn thân nhân", "has relatives"),
    ),
    yes_no(
        "health_insurance_card_valid",
        ("có thẻ bảo hiểm y tế còn thời hạn", "holds a valid health-insurance card"),
        ("không có thẻ bảo hiểm y tế còn thời hạn", "holds no valid health-insurance card"),
    ),
    yes_no(
        "ethnic_minority_in_difficult_area",
        (
            "người dân tộc thiểu số cư trú ở vùng đặc biệt khó khăn",
            "of an ethnic minority and resident in an extremely difficult area",
        ),
        (
            "không phải người dân tộc thiểu số cư trú ở vùng đặc biệt khó khăn",
            "not of an ethnic minority resident in an extremely difficult area",
        ),
    ),
    yes_no("accused", ("là người bị buộc tội", "is accused of a crime"), ("không bị buộc tội", "is not accused")),
)
