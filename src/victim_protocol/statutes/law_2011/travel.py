"""The journey home: the fare and the meals on the road (Law Articles 24, 26, 33; Decree Article 19)."""

__all__ = ["BENEFITS", "ROAD_DAYS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Force, Ground, Role
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Is, NotHeld
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, LimitTerm, Quantity, Rate, RateKind, RateTerm, Span, When
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_78_2013,
    CIRCULAR_84_2019,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.money import amounts
from victim_protocol.statutes.law_2011.occasions import JOURNEY
from victim_protocol.statutes.law_2011.periods import (
    AFTER_AMOUNTS,
    AMOUNTS_FROM,
    BORDER_FROM,
    DECREE_FROM,
    LAW_FROM,
    PROCEDURE_FROM,
)
from victim_protocol.statutes.law_2011.routes import RECEIVED_BY_GUARD, RECEIVED_IN_THE_COUNTRY
from victim_protocol.statutes.law_2011.standing import REGIME, needed
from victim_protocol.statutes.notation import (
    body,
    by_reading,
    defined,
    every,
    gives,
    happened,
    no,
    provision,
    some,
    yes,
)
from victim_protocol.statutes.rate_notation import at_least
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_BORDER = CIRCULAR_78_2013.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at


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
    RECEIVED_BY_GUARD,
    needed(_BORDER("10.1")),
    yes("wishes_to_go_home", _BORDER("10.1.c")),
    _without_means_test(_BORDER("10.1.c")),
)

_BY_DIVISION: Final = gives(
    Force.CONSIDERED,
    _LAW("24.3"),
    _beneficiary(_LAW("24.3")),
    RECEIVED_IN_THE_COUNTRY,
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


def _paid_by(actor: str, source: Source, received: Condition, labour: Condition) -> Body:
    """A body that pays, under either reading of who does."""
    condition = by_reading("journey_paid_by", source, the_body_that_received=received, labour_bodies=labour)
    return body(actor, source, Role.PAYS, condition)


def _through_mission(source: Source, gate: str | None = None) -> Condition:
    """Received at a gate after a return through a mission abroad."""
    returned = happened("returned_through_mission", source)
    return returned if gate is None else every(returned, Is(Key("entry_gate"), gate, source))


_BY_LAW: Final = (
    _paid_by("district_division", _LAW("39.2"), RECEIVED_IN_THE_COUNTRY, ALWAYS),
    _paid_by("public_security_or_defence_body", _LAW("26.1.b"), _through_mission(_LAW("26.1.b")), NEVER),
)
_BY_DECREE: Final = (
    *_BY_LAW,
    _paid_by("social_protection_establishment", _DECREE("19.3.b"), NEVER, ALWAYS),
    _paid_by("victim_support_establishment", _DECREE("19.3.b"), NEVER, ALWAYS),
)
_AT_BORDER: Final = (
    *_BY_DECREE,
    _paid_by("border_guard", _BORDER("10.1.c"), RECEIVED_BY_GUARD, NEVER),
    _paid_by("coast_guard", _BORDER("10.1.c"), RECEIVED_BY_GUARD, NEVER),
)
_AT_GATES: Final = (
    *_AT_BORDER,
    _paid_by(
        "immigration_department",
        _PROCEDURE("4.3.a:d3"),
        _through_mission(_PROCEDURE("4.3.a:d3"), "international_airport"),
        NEVER,
    ),
    _paid_by(
        "provincial_immigration_police",
        _PROCEDURE("4.4.d:p2"),
        _through_mission(_PROCEDURE("4.4.d:p2"), "road_rail_or_sea"),
        NEVER,
    ),
)

_PROVISIONS: Final = by_period(
    (LAW_FROM, provision(_BY_LAW, *_LAW_GROUNDS)),
    (DECREE_FROM, provision(_BY_DECREE, *_DECREE_GROUNDS)),
    (BORDER_FROM, provision(_AT_BORDER, *_DECREE_GROUNDS, _AT_THE_BORDER)),
    (PROCEDURE_FROM, provision(_AT_GATES, *_DECREE_GROUNDS, _AT_THE_BORDER)),
)

_NO_FARE_RULE: Final = Label(
    "mức hỗ trợ tiền tàu xe trước ngày 15/04/2013: không tìm thấy văn bản quy định",
    "how much of the fare is given before 15/04/2013: no text that sets it was found",
)


def _ordinary_fare(source: Source) -> RateTerm:
    """The fare of ordinary public transport."""
    return Rate(kind=RateKind.AT_COST, cost=Key("fare"), source=source)


FARE: Final = Benefit(
    key=Key("fare"),
    label=Label("tiền tàu xe", "fare home"),
    regime=REGIME.key,
    occasion=JOURNEY.key,
    provisions=_PROVISIONS,
    allowance=Allowance(
        rate=by_period(
            (LAW_FROM, Rate(kind=RateKind.NOT_KNOWN, missing=_NO_FARE_RULE, source=_LAW("33:s2"))),
            (DECREE_FROM, _ordinary_fare(_DECREE("19.2.c"))),
            (AMOUNTS_FROM, _ordinary_fare(_AMOUNTS("4.1.c:d1"))),
            (AFTER_AMOUNTS, _ordinary_fare(_DECREE("19.2.c"))),
        ),
        quantity=Quantity.ONCE,
    ),
)

ROAD_DAYS: Final = 5
"""The days of meals on the road that are paid at most."""

_FIVE_DAYS: Final[LimitTerm] = Limit(units=ROAD_DAYS, span=Span.INTERVAL, source=_AMOUNTS("4.1.c:d2"))

ROAD_MEALS: Final = Benefit(
    key=Key("road_meals"),
    label=Label("tiền ăn trong những ngày đi đường", "meals on the road"),
    regime=REGIME.key,
    occasion=JOURNEY.key,
    provisions=_PROVISIONS,
    allowance=Allowance(
        rate=amounts(
            "road_meals",
            at_least(40_000, _AMOUNTS("4.1.c:d2")),
            _LAW("33:s2"),
            at_least(70_000, CIRCULAR_84_2019.at()),
        ),
        quantity=Quantity.NUMBER,
        number=Key("days_on_road"),
        limit=by_period(
            (AMOUNTS_FROM, _FIVE_DAYS),
            (AFTER_AMOUNTS, When(NotHeld(Key("road_meal_days_since_2019"), CIRCULAR_84_2019.at()), None, _FIVE_DAYS)),
        ),
    ),
)

BENEFITS: Final = (FARE, ROAD_MEALS)
"""The fare and the meals on the road."""
