"""The journey home: the fare and the meals on the road (Law Articles 24, 26, 33; Decree Article 19)."""

__all__ = ["BENEFITS", "ROAD_DAYS"]

from datetime import timedelta
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Force, Ground, Provision, Role
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, NotHeld
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, LimitTerm, Quantity, Rate, RateKind, RateTerm, Span, When
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_78_2013,
    CIRCULAR_84_2019,
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.occasions import JOURNEY
from victim_protocol.statutes.law_2011.periods import AMOUNTS_FROM, AMOUNTS_UNTIL, DECREE_FROM, LAW_FROM, amounts
from victim_protocol.statutes.law_2011.standing import REGIME, entitled, in_need
from victim_protocol.statutes.notation import by_reading, defined, gives, happened, no, some, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_BORDER = CIRCULAR_78_2013.at
_DAY = timedelta(days=1)
_BORDER_FROM: Final = CIRCULAR_78_2013.in_force or LAW_FROM


def _beneficiary(source: Source) -> Condition:
    """Those to whom Article 32 gives the costs of travel, under a text that names victims only."""
    return entitled("essentials_and_travel", named_victims_only_by=source)


def _without_means_test(source: Source) -> Condition:
    """That a rule on reception, which asks no means, gives the journey."""
    return by_reading("fare_without_means_test", source, means_test_always=NEVER, no_means_test=ALWAYS)


def _in_need(source: Source) -> Ground:
    """Wishes to go home and cannot pay: the rule for everyone in Article 32."""
    return gives(
        Force.OWED,
        source,
        _beneficiary(source),
        yes("wishes_to_go_home", _LAW("33:s2")),
        no("can_pay_for_journey", _LAW("33:s2")),
    )


_THROUGH_MISSION: Final = gives(
    Force.OWED,
    _LAW("26.1.b"),
    _beneficiary(_LAW("26.1.b")),
    happened("returned_through_mission", _LAW("26.1.b")),
    yes("wishes_to_go_home", _LAW("26.1.b")),
    _without_means_test(_LAW("26.1.b")),
)

_AT_THE_BORDER: Final = gives(
    Force.OWED,
    _BORDER("10.1.c"),
    _beneficiary(_BORDER("10.1")),
    some(happened("rescued", _BORDER("10.1")), happened("handed_back", _BORDER("10.1"))),
    yes("received_by_border_or_coast_guard", _BORDER("10.1")),
    in_need(_BORDER("10.1")),
    yes("wishes_to_go_home", _BORDER("10.1.c")),
    _without_means_test(_BORDER("10.1.c")),
)

_BY_DIVISION: Final = gives(
    Force.CONSIDERED,
    _LAW("24.3"),
    _beneficiary(_LAW("24.3")),
    some(
        happened("declared", _LAW("24.1")),
        happened("rescued", _LAW("25.2")),
        happened("returned_by_self", _LAW("26.3")),
    ),
    yes("wishes_to_go_home", _LAW("24.3")),
    _without_means_test(_LAW("24.3")),
)

_WHILE_AWAITING: Final = gives(
    Force.CONSIDERED,
    _LAW("24.3"),
    defined("being_identified", _LAW("24.3")),
    happened("initial_information_established", _LAW("24.3")),
    yes("wishes_to_go_home", _LAW("24.3")),
    by_reading("fare_while_awaiting", _LAW("24.3"), on_initial_information=ALWAYS, victims_only=NEVER),
    some(no("can_pay_for_journey", _LAW("33:s2")), _without_means_test(_LAW("24.3"))),
)

_LAW_GROUNDS: Final = (
    _in_need(_LAW("33:s2")),
    _THROUGH_MISSION,
    _BY_DIVISION,
    _WHILE_AWAITING,
)
_DECREE_GROUNDS: Final = (
    _in_need(_DECREE("19.2.c")),
    _THROUGH_MISSION,
    _BY_DIVISION,
    _WHILE_AWAITING,
)

_BODIES_BY_LAW: Final = (
    Body(Key("district_division"), Role.DELIVERS, _LAW("39.2")),
    Body(Key("public_security_or_defence_body"), Role.DELIVERS, _LAW("26.1.b")),
)
_BODIES: Final = (
    *_BODIES_BY_LAW,
    Body(Key("district_division"), Role.PAYS, _DECREE("19.3.b")),
    Body(Key("social_protection_establishment"), Role.PAYS, _DECREE("19.3.b")),
    Body(Key("victim_support_establishment"), Role.PAYS, _DECREE("19.3.b")),
)
_BODIES_AT_THE_BORDER: Final = (
    *_BODIES,
    Body(Key("border_guard"), Role.PAYS, _BORDER("10.1.c")),
    Body(Key("coast_guard"), Role.PAYS, _BORDER("10.1.c")),
)


def _provision(grounds: tuple[Ground, ...], bodies: tuple[Body, ...]) -> Provision:
    return Provision(grounds=grounds, bodies=bodies)


_PROVISIONS: Final = Series(
    (
        Step(since=LAW_FROM, until=DECREE_FROM - _DAY, value=_provision(_LAW_GROUNDS, _BODIES_BY_LAW)),
        Step(since=DECREE_FROM, until=_BORDER_FROM - _DAY, value=_provision(_DECREE_GROUNDS, _BODIES)),
        Step(
            since=_BORDER_FROM,
            value=_provision((*_DECREE_GROUNDS, _AT_THE_BORDER), _BODIES_AT_THE_BORDER),
        ),
    )
)

_NO_FARE_RULE: Final = Label(
    "mức hỗ trợ tiền tàu xe trước ngày 15/04/2013: không tìm thấy văn bản quy định",
    "how much of the fare is given before 15/04/2013: no text that sets it was found",
)

FARE: Final = Benefit(
    key=Key("fare"),
    label=Label("tiền tàu xe", "fare home"),
    regime=REGIME.key,
    occasion=JOURNEY.key,
    provisions=_PROVISIONS,
    allowance=Allowance(
        rate=Series(
            (
                Step[RateTerm](
                    since=LAW_FROM,
                    until=DECREE_FROM - _DAY,
                    value=Rate(kind=RateKind.NOT_KNOWN, missing=_NO_FARE_RULE, source=_LAW("33:s2")),
                ),
                Step[RateTerm](
                    since=DECREE_FROM,
                    until=AMOUNTS_FROM - _DAY,
                    value=Rate(kind=RateKind.AT_COST, cost=Key("fare"), source=_DECREE("19.2.c")),
                ),
                Step[RateTerm](
                    since=AMOUNTS_FROM,
                    until=AMOUNTS_UNTIL,
                    value=Rate(kind=RateKind.AT_COST, cost=Key("fare"), source=_AMOUNTS("4.1.c:d1")),
                ),
                Step[RateTerm](
                    since=AMOUNTS_UNTIL + _DAY,
                    value=Rate(kind=RateKind.AT_COST, cost=Key("fare"), source=_DECREE("19.2.c")),
                ),
            )
        ),
        quantity=Quantity.ONCE,
    ),
)

ROAD_DAYS: Final = 5
"""The days of meals on the road that are paid at most."""

_FIVE_DAYS: Final = Limit(units=ROAD_DAYS, span=Span.INTERVAL, source=_AMOUNTS("4.1.c:d2"))

ROAD_MEALS: Final = Benefit(
    key=Key("road_meals"),
    label=Label("tiền ăn trong những ngày đi đường", "meals on the road"),
    regime=REGIME.key,
    occasion=JOURNEY.key,
    provisions=_PROVISIONS,
    allowance=Allowance(
        rate=amounts(Rate(kind=RateKind.AT_LEAST, dong=40_000, source=_AMOUNTS("4.1.c:d2")), _LAW("33:s2")),
        quantity=Quantity.NUMBER,
        number=Key("days_on_road"),
        limit=Series(
            (
                Step[LimitTerm](since=AMOUNTS_FROM, until=AMOUNTS_UNTIL, value=_FIVE_DAYS),
                Step[LimitTerm](
                    since=AMOUNTS_UNTIL + _DAY,
                    value=When(NotHeld(Key("road_meal_days_since_2019"), CIRCULAR_84_2019.at()), None, _FIVE_DAYS),
                ),
            )
        ),
    ),
)

BENEFITS: Final = (FARE, ROAD_MEALS)
"""The fare and the meals on the road."""
