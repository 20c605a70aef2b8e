"""Placement, the way to relatives, and protection from harm (Law of 2024 Articles 30, 34 and 35)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.law.benefit import Force, Role
from victim_protocol.law.condition import Condition, Not, NotHeld
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.occasions import CARE, DAY_ASKED, JOURNEY
from victim_protocol.statutes.law_2011.protection import protected_since_2025
from victim_protocol.statutes.law_2024.instruments import DECREE_162_2025, quoted, read
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.notation import body, by_reading, defined, every, gives, happened, no, some, yes

_MISSION: Final = happened("returned_through_mission", read("30.1.b:p2"))
_OTHERWISE: Final[Condition] = every(
    Not(_MISSION),
    some(
        defined("confirmed_victim", quoted("27")),
        defined("in_process_of_identification", quoted("27")),
        every(yes("accompanies_victim", quoted("27")), defined("under_18", quoted("27"))),
    ),
)
"""Everybody else whom the chapter is about; what Articles 27 clauses 3 to 5, 28, 30 clause 2 and 31 say is not held."""
_BROUGHT_BY: Final = (body("public_security_or_defence_body", read("30.1.b"), Role.DELIVERS, _MISSION),)
_CHILD: Final = defined("child", read("30.1.b:p3"))
_WISH: Final = yes("wishes_to_stay_in_establishment", read("30.1.b:p2"))
_CARE: Final = some(yes("needs_medical_care", read("30.1.b:p2")), yes("needs_psychological_care", read("30.1.b:p2")))
_NO_HOME: Final = no("has_residence", read("30.1.b:p2"))
_PROTECTED: Final = protected_since_2025("confirmed_victim", "in_process_of_identification")

BENEFITS: Final = (
    support(
        "placement",
        ("chuyển vào cơ sở trợ giúp xã hội hoặc cơ sở hỗ trợ nạn nhân", "placement in an establishment"),
        CARE,
        (
            gives(
                Force.OWED,
                read("30.1.b:p2"),
                _MISSION,
                by_reading(
                    "wish_to_stay_in_article_30",
                    read("30.1.b:p2"),
                    in_both_cases=every(some(_CARE, _NO_HOME), _WISH),
                    without_a_residence_only=some(_CARE, every(_NO_HOME, _WISH)),
                ),
            ),
            gives(
                Force.OWED,
                read("30.1.b:p3"),
                _MISSION,
                _CHILD,
                yes("without_relatives", read("30.1.b:p3")),
                NotHeld(Key("child_with_nobody_to_rely_on"), read("30.1.b:p3")),
            ),
            gives(Force.OWED, quoted("27"), _OTHERWISE, NotHeld(Key("placement_in_other_articles"), quoted("27"))),
        ),
        _BROUGHT_BY,
    ),
    support(
        "escort_to_relatives",
        ("người thân thích đến đón hoặc được đưa về", "collected by, or brought to, relatives"),
        JOURNEY,
        (
            gives(Force.OWED, read("30.1.b:p3"), _MISSION, _CHILD),
            gives(
                Force.OWED,
                quoted("27"),
                some(_MISSION, _OTHERWISE),
                defined("under_18", quoted("27")),
                NotHeld(Key("way_of_minors_in_other_articles"), quoted("27")),
            ),
        ),
        _BROUGHT_BY,
    ),
    support(
        "protection",
        ("bảo vệ: nơi tạm lánh an toàn, ngăn chặn xâm hại", "protection: a safe refuge, and harm prevented"),
        DAY_ASKED,
        (
            gives(
                Force.OWED,
                quoted("35"),
                _PROTECTED,
                yes("at_risk_of_harm", DECREE_162_2025.at()),
            ),
        ),
    ),
)
"""What is given beside Article 37."""
