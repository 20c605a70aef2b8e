"""Essential needs and the way home (Law of 2024 Article 37.1 points a and e; Decree 162/2025 Article 17)."""

__all__ = ["BENEFITS", "STAY_DAYS"]

from typing import Final

from victim_protocol.law.condition import NotHeld
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, LimitTerm, Quantity, Span, When
from victim_protocol.statutes.law_2011.occasions import CARE, JOURNEY, STAY
from victim_protocol.statutes.law_2024.instruments import DECREE_162_2025, read
from victim_protocol.statutes.law_2024.matrix import grounds
from victim_protocol.statutes.law_2024.money import not_known
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.notation import body, happened, no, some, yes

_DECREE = DECREE_162_2025.at
_PROVIDERS: Final = tuple(
    body(actor, _DECREE("17"))
    for actor in (
        "police",
        "border_guard",
        "coast_guard",
        "commune_committee",
        "social_assistance_establishment",
        "victim_support_establishment",
        "mission_abroad",
    )
)
STAY_DAYS: Final = 120
"""The days of lodging and essential needs at most, unless they are extended."""

_AT_MOST: Final[LimitTerm] = When(
    yes("stay_extended", _DECREE("17")), None, Limit(units=STAY_DAYS, span=Span.INTERVAL, source=_DECREE("17"))
)
_HOME: Final = (
    yes("wishes_to_go_home", read("37.1.e")),
    some(
        no("can_pay_for_journey", read("37.1.e")),
        NotHeld(Key("means_test_for_the_journey"), read("37.1.e")),
    ),
)
"""To the place of residence; whoever cannot pay is given it whether or not there is a test of means."""

BENEFITS: Final = (
    support(
        "food_and_shelter",
        ("nơi ở tạm thời, ăn uống", "temporary lodging and food"),
        CARE,
        grounds("a"),
        _PROVIDERS,
    ),
    support(
        "meals",
        ("tiền ăn trong thời gian ở cơ sở", "meals in the establishment"),
        STAY,
        grounds("a", happened("lodged", read("37.1.a"))),
        _PROVIDERS,
        not_known("tiền ăn", "the amount for meals", quantity=Quantity.DAYS, limit=_AT_MOST),
    ),
    support(
        "clothing_and_effects",
        (
            "vật dụng sinh hoạt, đồ dùng học tập, y tế, vệ sinh cá nhân",
            "articles of daily life, for study, health and hygiene",
        ),
        CARE,
        grounds("a"),
        _PROVIDERS,
        not_known("chi vật dụng", "the amount for these articles"),
    ),
    support(
        "fare",
        ("tiền tàu xe về nơi cư trú", "fare home"),
        JOURNEY,
        grounds("e", *_HOME),
        allowance=not_known("tiền tàu xe", "the fare"),
    ),
    support(
        "road_meals",
        ("tiền ăn đi đường", "meals on the road"),
        JOURNEY,
        grounds("e", *_HOME),
        allowance=not_known(
            "tiền ăn đi đường", "the amount for meals on the road", quantity=Quantity.NUMBER, number="days_on_road"
        ),
    ),
)
"""Points a and e."""
