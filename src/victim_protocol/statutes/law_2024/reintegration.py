"""Schooling, training, work, allowance and loan (Law of 2024 37.1 points h, i, k; Decree 162/2025, 24 and 25)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.law.benefit import Force, Role
from victim_protocol.law.condition import ALWAYS, NEVER, Is, Not, NotHeld
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED, RETURN
from victim_protocol.statutes.law_2024.instruments import DECREE_162_2025, read
from victim_protocol.statutes.law_2024.matrix import grounds
from victim_protocol.statutes.law_2024.money import not_known
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.notation import body, by_reading, defined, every, gives, happened, living, some, yes

_DECREE = DECREE_162_2025.at
_HEALTH: Final = "provincial_health_agency"
_POOR: Final = some(
    yes("poor_household", _DECREE("24")),
    NotHeld(Key("poverty_in_the_law_of_2024"), _DECREE("24")),
)
"""Whoever is of a poor household meets what the law may still ask; of the others no text that is held says."""

_AT_SCHOOL: Final = yes("goes_to_school", _DECREE("24"))
_LODGED: Final = happened("lodged", _DECREE("24"))
_NEEDS_SCHOOLING: Final = yes("needs_schooling", _DECREE("24"))
_TO_SCHOOL: Final = every(
    defined("under_18", _DECREE("24")),
    some(
        every(_LODGED, some(_AT_SCHOOL, _NEEDS_SCHOOLING)),
        every(happened("returned_home", _DECREE("24")), _AT_SCHOOL),
    ),
)
"""In the establishment whoever needs it; back in the community whoever goes on at school."""
_ADULT_TO_SCHOOL: Final = every(
    Not(defined("under_18", _DECREE("24")), _DECREE("24")),
    some(_AT_SCHOOL, every(_LODGED, _NEEDS_SCHOOLING)),
    NotHeld(Key("schooling_of_adults"), _DECREE("24")),
)

BENEFITS: Final = (
    support(
        "schooling",
        (
            "học văn hóa: tại cơ sở; khi về cộng đồng, miễn học phí, sách và đồ dùng năm học đầu và năm liền kề",
            "schooling: in the establishment; back home free of fees, with books, for the first year and the next",
        ),
        DAY_ASKED,
        grounds(
            "h",
            some(_TO_SCHOOL, _ADULT_TO_SCHOOL),
            living(read("37.1.h")),
        ),
        (body(_HEALTH, _DECREE("24")),),
        not_known("hỗ trợ học văn hóa", "the amount for schooling"),
    ),
    support(
        "vocational_training",
        ("học nghề", "vocational training"),
        DAY_ASKED,
        grounds("i", yes("needs_vocational_training", _DECREE("24")), _POOR, living(read("37.1.i"))),
        (body(_HEALTH, _DECREE("24")),),
        not_known("hỗ trợ học nghề", "the amount for vocational training"),
    ),
    support(
        "job_support",
        (
            "tư vấn, giới thiệu việc làm, thông tin thị trường lao động miễn phí",
            "free advice on work, introductions and news of the labour market",
        ),
        DAY_ASKED,
        grounds("i", living(read("37.1.i"))),
        (body(_HEALTH, _DECREE("25")),),
    ),
    support(
        "initial_hardship_allowance",
        ("trợ cấp khó khăn ban đầu", "initial hardship allowance"),
        RETURN,
        grounds(
            "k",
            _POOR,
            some(
                happened("returned_home", _DECREE("24")),
                NotHeld(Key("conditions_of_the_hardship_allowance"), _DECREE("24")),
            ),
        ),
        (body(_HEALTH, _DECREE("24")),),
        not_known("trợ cấp khó khăn ban đầu", "the amount of the hardship allowance"),
    ),
    support(
        "loan",
        ("vay vốn ưu đãi", "preferential loan"),
        DAY_ASKED,
        (
            gives(
                Force.CONSIDERED,
                read("37.1.k"),
                defined("resident_victim", read("37.1.k")),
                some(
                    Is(Key("citizenship"), "viet_nam", _DECREE("25")),
                    by_reading("loans_since_2025", _DECREE("25"), law_2024=ALWAYS, decree_162=NEVER),
                ),
                happened("returned_home", _DECREE("25")),
                yes("needs_capital", _DECREE("25")),
                living(read("37.1.k")),
            ),
        ),
        (body("social_policy_bank", _DECREE("25"), Role.DELIVERS),),
        not_known("vay", "the amount of the loan"),
    ),
)
"""Points h, i and k."""
