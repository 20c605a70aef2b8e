"""Essential needs: meals, clothing and effects, ordinary medicine (Law Article 33, Decree Article 19)."""

__all__ = ["BENEFITS", "MEAL_DAYS"]

from datetime import timedelta
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Force, Ground, Provision
from victim_protocol.law.condition import ALWAYS, NEVER, NotHeld
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, LimitTerm, Quantity, QuantityTerm, Rate, RateKind, RateTerm, Span, When
from victim_protocol.statutes.law_2011.bodies import (
    BY_CIRCULAR,
    BY_DECREE,
    BY_DECREE_AND_POST,
    BY_LAW,
    PAID_BY,
)
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_84_2019,
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled, in_need
from victim_protocol.statutes.law_2011.occasions import STAY
from victim_protocol.statutes.law_2011.periods import (
    AMOUNTS_FROM,
    AMOUNTS_UNTIL,
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    PROCEDURE_FROM,
    amounts,
    by_period,
)
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import body, by_reading, defined, every, gives, happened, provision, some

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_DAY = timedelta(days=1)

_LODGED_BY_LAW: Final = happened("lodged", _LAW("39.3"))
_LODGED: Final = happened("lodged", _DECREE("19.2.a"))


_BY_LAW: Final = (
    some(
        entitled("essentials_and_travel", named_victims_only_by=_LAW("33:s1")),
        defined("being_identified", _LAW("24.1")),
    ),
    in_need(_LAW("33:s1")),
)
_BY_DECREE: Final = (
    some(entitled("essentials_and_travel"), defined("being_identified", _DECREE("19.1.b"))),
    in_need(_LAW("33:s1")),
)
"""Those of Article 32 and whoever awaits verification, in case of need."""

_MEDICINE_BY: Final = (
    body("social_protection_establishment", _LAW("39.3")),
    body("victim_support_establishment", _LAW("39.3")),
    *PAID_BY,
)


def _by_body(by_law: Ground, by_decree: Ground, *by_circular: Ground) -> Series[Provision]:
    """What the Law, then the Decree and Circular 35 give, by the bodies that the texts of each time name."""
    return by_period(
        (LAW_FROM, provision(BY_LAW, by_law)),
        (DECREE_FROM, provision((*BY_DECREE, *PAID_BY), by_decree)),
        (ESTABLISHMENTS_FROM, provision((*BY_DECREE, *BY_CIRCULAR, *PAID_BY), by_decree, *by_circular)),
        (PROCEDURE_FROM, provision((*BY_DECREE_AND_POST, *BY_CIRCULAR, *PAID_BY), by_decree, *by_circular)),
    )


_DAYS: Final[QuantityTerm] = When(
    by_reading("days_of_presence", _DECREE("19.2.a"), both_days=ALWAYS, not_the_day_of_leaving=NEVER),
    Quantity.DAYS,
    Quantity.DAYS_BEFORE_LAST,
)
MEAL_DAYS: Final = 60
"""The days of meals that the State budget pays at most."""

_SIXTY_DAYS: Final[LimitTerm] = When(
    by_reading("meal_days_are_counted_over", _DECREE("19.2.a"), each_stay=ALWAYS, all_stays=NEVER),
    Limit(units=MEAL_DAYS, span=Span.INTERVAL, source=_DECREE("19.2.a")),
    Limit(units=MEAL_DAYS, span=Span.CASE, source=_DECREE("19.2.a")),
)

MEALS: Final = Benefit(
    key=Key("meals"),
    label=Label("tiền ăn trong thời gian ở cơ sở", "meals in the establishment"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=_by_body(
        gives(Force.OWED, _LAW("33:s1"), *_BY_LAW, _LODGED_BY_LAW),
        gives(Force.OWED, _DECREE("19.2.a"), *_BY_DECREE, _LODGED),
    ),
    allowance=Allowance(
        rate=amounts(Rate(kind=RateKind.AT_LEAST, dong=30_000, source=_AMOUNTS("4.1.a")), _LAW("33:s1")),
        quantity=_DAYS,
        limit=Series(
            (
                Step[LimitTerm](since=DECREE_FROM, until=AMOUNTS_UNTIL, value=_SIXTY_DAYS),
                Step[LimitTerm](
                    since=AMOUNTS_UNTIL + _DAY,
                    value=When(NotHeld(Key("meal_days_since_2019"), CIRCULAR_84_2019.at()), None, _SIXTY_DAYS),
                ),
            )
        ),
    ),
)

_FIXED_KIT: Final = every(
    _LODGED,
    some(
        entitled("essentials_and_travel", named_victims_only_by=_DECREE("19.2.b:s2")),
        every(
            defined("being_identified", _DECREE("19.1.b")),
            by_reading("fixed_kit_while_awaiting", _DECREE("19.2.b:s2"), applies=ALWAYS, victims_only=NEVER),
        ),
    ),
)
_KIT: Final[RateTerm] = When(
    _FIXED_KIT,
    Rate(kind=RateKind.AT_COST, cost=Key("clothing_and_effects"), ceiling=400_000, source=_AMOUNTS("4.1.b")),
    Rate(
        kind=RateKind.NOT_KNOWN,
        missing=Label(
            "mức chi quần áo, vật dụng ngoài danh mục dành cho nạn nhân: văn bản không quy định",
            "clothes and effects outside the fixed list for victims: no text sets an amount",
        ),
        source=_DECREE("19.2.b:s1"),
    ),
)

CLOTHING: Final = Benefit(
    key=Key("clothing_and_effects"),
    label=Label("quần áo, vật dụng sinh hoạt cá nhân", "clothing and personal effects"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=_by_body(
        gives(Force.OWED, _LAW("33:s1"), *_BY_LAW),
        gives(Force.OWED, _DECREE("19.2.b:s1"), *_BY_DECREE),
        gives(
            Force.OWED,
            _CIRCULAR("11.1.a"),
            entitled("essentials_and_travel", named_victims_only_by=_CIRCULAR("11.1.a")),
            happened("lodged", _CIRCULAR("11.1.a")),
        ),
    ),
    allowance=Allowance(rate=amounts(_KIT, _LAW("33:s1")), quantity=Quantity.ONCE),
)

_MEDICINE_FOR: Final = entitled("medical_care", named_victims_only_by=_AMOUNTS("4.2.a"))

MEDICINE: Final = Benefit(
    key=Key("ordinary_medicine"),
    label=Label("tiền thuốc thông thường", "ordinary medicine"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=Series(
        (
            Step(
                since=AMOUNTS_FROM,
                until=AMOUNTS_UNTIL,
                value=provision(
                    _MEDICINE_BY,
                    gives(Force.OWED, _AMOUNTS("4.2.a"), _MEDICINE_FOR, happened("lodged", _AMOUNTS("4.2.a"))),
                ),
            ),
            Step(
                since=AMOUNTS_UNTIL + _DAY,
                value=provision(
                    _MEDICINE_BY,
                    gives(
                        Force.OWED,
                        CIRCULAR_84_2019.at(),
                        _MEDICINE_FOR,
                        happened("lodged", _DECREE("20.1")),
                        NotHeld(Key("ordinary_medicine_since_2019"), CIRCULAR_84_2019.at()),
                    ),
                ),
            ),
        )
    ),
    allowance=Allowance(
        rate=amounts(Rate(kind=RateKind.EXACTLY, dong=50_000, source=_AMOUNTS("4.2.a")), None),
        quantity=Quantity.ONCE,
    ),
)

BENEFITS: Final = (MEALS, CLOTHING, MEDICINE)
"""Meals, clothing and effects, ordinary medicine."""
