"""Essential needs: meals, clothing and effects, ordinary medicine (Law Article 33, Decree Article 19)."""

__all__ = ["BENEFITS", "MEAL_DAYS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Force, Ground, Provision
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, NotHeld
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
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
    FIRST_CERTAIN_DAY_OF_CIRCULAR_84,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled, in_need
from victim_protocol.statutes.law_2011.money import amounts
from victim_protocol.statutes.law_2011.occasions import STAY
from victim_protocol.statutes.law_2011.periods import (
    AFTER_AMOUNTS,
    AMOUNTS_FROM,
    AMOUNTS_UNTIL,
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    PROCEDURE_FROM,
)
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import body, by_reading, defined, every, gives, happened, provision, some
from victim_protocol.statutes.rate_notation import at_cost, at_least, exactly, not_known
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at

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

_AS_IN_EMERGENCY: Final = not_known(
    "tiền ăn từ ngày 07/07/2020: theo Thông tư 84/2019/TT-BTC, bằng mức của đối tượng cần bảo vệ khẩn cấp; "
    "mức ngày đến 30/06/2021 chưa có, từ 01/07/2021 chỉ có mức tháng và không rõ cách chia ngày",
    "meals from 07/07/2020: by Circular 84/2019/TT-BTC as for persons in need of emergency protection, whose "
    "daily level until 30/06/2021 is not held, and which since 01/07/2021 is set by the month only",
    CIRCULAR_84_2019.at(),
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
        rate=amounts(
            "meals",
            at_least(30_000, _AMOUNTS("4.1.a")),
            _LAW("33:s1"),
            _AS_IN_EMERGENCY,
        ),
        quantity=_DAYS,
        limit=Series(
            (
                Step[LimitTerm](since=DECREE_FROM, until=AMOUNTS_UNTIL, value=_SIXTY_DAYS),
                Step[LimitTerm](
                    since=AFTER_AMOUNTS,
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
_CLOTHING_KEY: Final = Key("clothing_and_effects")
_BESIDE_THE_KIT: Final = not_known(
    "mức chi quần áo, vật dụng ngoài danh mục dành cho nạn nhân: văn bản không quy định",
    "clothes and effects outside the fixed list for victims: no text sets an amount",
    _DECREE("19.2.b:s1"),
)
_KIT: Final[RateTerm] = When(
    _FIXED_KIT,
    Rate(kind=RateKind.AT_COST, cost=_CLOTHING_KEY, ceiling=400_000, source=_AMOUNTS("4.1.b")),
    _BESIDE_THE_KIT,
)
_KIT_SINCE_2020: Final[RateTerm] = When(
    _FIXED_KIT,
    Rate(kind=RateKind.AT_COST, cost=_CLOTHING_KEY, source=CIRCULAR_84_2019.at()),
    _BESIDE_THE_KIT,
)
"""No page that tells of Circular 84/2019 names a ceiling of the centre."""

CLOTHING: Final = Benefit(
    key=_CLOTHING_KEY,
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
    allowance=Allowance(
        rate=amounts("clothing_and_effects", _KIT, _LAW("33:s1"), _KIT_SINCE_2020), quantity=Quantity.ONCE
    ),
)

_MEDICINE_FOR: Final = entitled("medical_care", named_victims_only_by=_AMOUNTS("4.2.a"))

_IN_BETWEEN: Final = NotHeld(Key("ordinary_medicine_since_2019"), CIRCULAR_84_2019.at())


def _medicine(source: Source, lodged: Source, *further: Condition) -> Provision:
    """Given during a stay, as one circular has it."""
    return provision(_MEDICINE_BY, gives(Force.OWED, source, _MEDICINE_FOR, happened("lodged", lodged), *further))


MEDICINE: Final = Benefit(
    key=Key("ordinary_medicine"),
    label=Label("tiền thuốc thông thường", "ordinary medicine"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=by_period(
        (AMOUNTS_FROM, _medicine(_AMOUNTS("4.2.a"), _AMOUNTS("4.2.a"))),
        (AFTER_AMOUNTS, _medicine(CIRCULAR_84_2019.at(), _DECREE("20.1"), _IN_BETWEEN)),
        (FIRST_CERTAIN_DAY_OF_CIRCULAR_84, _medicine(CIRCULAR_84_2019.at(), _DECREE("20.1"))),
    ),
    allowance=Allowance(
        rate=amounts(
            "ordinary_medicine",
            exactly(50_000, _AMOUNTS("4.2.a")),
            None,
            at_cost("ordinary_medicine", CIRCULAR_84_2019.at()),
        ),
        quantity=Quantity.ONCE,
    ),
)

BENEFITS: Final = (MEALS, CLOTHING, MEDICINE)
"""Meals, clothing and effects, ordinary medicine."""
