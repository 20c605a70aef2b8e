"""Facts on a person's means, household and group."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.law.fact import Fact
from victim_protocol.law.fact_notation import choice, number, yes_no
from victim_protocol.provinces import FORMER

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
        tells="place_of_living",
    ),
    yes_no(
        "insured_in_another_group_paid_wholly",
        (
            "thuộc đối tượng khác được quỹ bảo hiểm y tế chi trả 100%",
            "is in another group for which health insurance pays 100 %",
        ),
        (
            "không thuộc đối tượng nào khác được quỹ bảo hiểm y tế chi trả 100%",
            "is in no other group for which health insurance pays 100 %",
        ),
    ),
    yes_no(
        "insured_in_another_group_paid_at_95",
        (
            "thuộc đối tượng khác được quỹ bảo hiểm y tế chi trả 95%",
            "is in another group for which health insurance pays 95 %",
        ),
        (
            "không thuộc đối tượng nào khác được quỹ bảo hiểm y tế chi trả 95%",
            "is in no other group for which health insurance pays 95 %",
        ),
    ),
    choice(
        "former_province",
        (
            "địa bàn của tỉnh nào (mã tỉnh đến ngày 30/06/2025) mà ngân sách chi trả",
            "the province whose budget pays, by its code until 30/06/2025",
        ),
        ("ngân sách của tỉnh này chi trả", "the budget of this province pays"),
        ("ngân sách của tỉnh khác chi trả", "the budget of another province pays"),
        {one.code: (one.name, one.name) for one in FORMER},
        tells="place_of_living",
    ),
    yes_no(
        "needs_emergency_protection",
        (
            "cần được bảo vệ khẩn cấp trong thời gian chờ đưa về nơi cư trú hoặc đưa vào cơ sở",
            "needs emergency protection until brought home or into an establishment",
        ),
        ("không cần được bảo vệ khẩn cấp", "needs no emergency protection"),
        of_the_living=True,
    ),
    yes_no(
        "treated_in_health_facility",
        ("phải điều trị tại cơ sở khám bệnh, chữa bệnh", "must be treated in a health facility"),
        ("không phải điều trị tại cơ sở khám bệnh, chữa bệnh", "need not be treated in a health facility"),
        of_the_living=True,
        tells="health",
    ),
    number(
        "months_of_care",
        (
            "số tháng hưởng trợ cấp nuôi dưỡng, theo cách tính của cơ sở",
            "months of the care allowance, as the establishment counts them",
        ),
        ("đủ số tháng nuôi dưỡng", "at least that many months of the allowance"),
        ("chưa đủ số tháng nuôi dưỡng", "fewer months of the allowance"),
    ),
    yes_no("accused", ("là người bị buộc tội", "is accused of a crime"), ("không bị buộc tội", "is not accused")),
)
