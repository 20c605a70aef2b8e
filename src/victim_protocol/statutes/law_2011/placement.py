"""Placement in an establishment: who is handed over to one, and when (Law Articles 24 to 26)."""

__all__ = ["BENEFITS", "PLACEMENT"]

from typing import Final

from victim_protocol.law.benefit import Body, Force, Ground
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Is
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.bodies import BY_DECREE
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.occasions import CARE
from victim_protocol.statutes.law_2011.periods import (
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    PROCEDURE_FROM,
)
from victim_protocol.statutes.law_2011.routes import RECEIVED_IN_THE_COUNTRY
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import (
    body,
    by_reading,
    defined,
    every,
    gives,
    happened,
    in_kind,
    no,
    provision,
    some,
    yes,
)
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_BORDER = CIRCULAR_78_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at


_INFORMED: Final = happened("initial_information_established", _LAW("25.2"))


def _awaiting_may_be_placed(source: Source, *, joint_circular: bool) -> Condition:
    """Someone not yet certified, from the moment at which one reads the texts to allow it.

    Before the joint circular no text allows it at once, so that the Law's own moment stands in its place.
    """
    return every(
        defined("being_identified", source),
        by_reading(
            "placement_before_identification",
            source,
            after_identification=NEVER,
            after_initial_information=_INFORMED,
            at_once=ALWAYS if joint_circular else _INFORMED,
        ),
    )


def _who(source: Source, awaiting: Condition) -> Condition:
    return some(entitled("essentials_and_travel", named_victims_only_by=source), awaiting)


def _by_law(awaiting: Condition) -> tuple[Ground, ...]:
    """The grounds of the Law, with those not yet certified who may be placed."""
    care = some(yes("needs_medical_care", _LAW("24.3")), yes("needs_psychological_care", _LAW("24.3")))
    unsupported = every(defined("child", _LAW("24.3")), yes("unsupported", _LAW("24.3")))
    wishes = yes("wishes_to_stay_in_establishment", _LAW("24.3"))
    at_home_nowhere = some(no("has_residence", _LAW("26.1.b")), yes("wishes_to_stay_in_establishment", _LAW("26.1.b")))
    unsupported_from_abroad = every(defined("child", _LAW("26.1.b")), yes("unsupported", _LAW("26.1.b")))
    return (
        gives(
            Force.OWED,
            _LAW("24.3"),
            _who(_LAW("24.3"), awaiting),
            RECEIVED_IN_THE_COUNTRY,
            some(every(care, wishes), unsupported),
        ),
        gives(
            Force.OWED,
            _LAW("26.1.b"),
            entitled("essentials_and_travel", named_victims_only_by=_LAW("26.1.b")),
            happened("returned_through_mission", _LAW("26.1.b")),
            some(at_home_nowhere, unsupported_from_abroad),
        ),
    )


_BY_RECEIVER: Final = gives(
    Force.OWED,
    _DECREE("19.3.a:p2"),
    entitled("essentials_and_travel", named_victims_only_by=_DECREE("19.3.a:p2")),
    yes("receiver_cannot_lodge", _DECREE("19.3.a:p2")),
)


def _by_circular(*, joint_circular: bool) -> Ground:
    return gives(
        Force.OWED,
        _CIRCULAR("13.3"),
        _who(_CIRCULAR("13.3"), _awaiting_may_be_placed(_CIRCULAR("13.3"), joint_circular=joint_circular)),
        yes("needs_help_or_information", _CIRCULAR("13.3")),
        by_reading(
            "placement_for_whom",
            _CIRCULAR("13.3"),
            need_of_care_and_wish=NEVER,
            need_of_help_or_information=ALWAYS,
            every_rescued_person_not_certified=NEVER,
        ),
    )


_BY_JOINT_CIRCULAR: Final = gives(
    Force.OWED,
    _PROCEDURE("7.1.b"),
    _awaiting_may_be_placed(_PROCEDURE("7.1.b"), joint_circular=True),
    happened("rescued", _PROCEDURE("7.1.b")),
    by_reading(
        "placement_for_whom",
        _PROCEDURE("7.1.b"),
        need_of_care_and_wish=NEVER,
        need_of_help_or_information=NEVER,
        every_rescued_person_not_certified=ALWAYS,
    ),
)
_BY_LAW_ALONE: Final = every(defined("being_identified", _LAW("24.3")), _INFORMED)
"""Until the Decree no text says otherwise than the Law."""
_BEFORE: Final = _awaiting_may_be_placed(_LAW("24.3"), joint_circular=False)
_THROUGH_MISSION: Final = happened("returned_through_mission", _LAW("26.1.b"))


def _from_the_gate(actor: str, source: Source, when: Condition, choice: str) -> Body:
    """Who places those who return through a mission, under the reading by which it does."""
    read = {"body_that_received": NEVER, "provincial_department": NEVER} | {choice: ALWAYS}
    return body(actor, source, condition=every(when, by_reading("placed_from_the_gate_by", source, **read)))


_PLACED_BY: Final = (
    body("district_division", _LAW("24.3"), condition=RECEIVED_IN_THE_COUNTRY),
    body("public_security_or_defence_body", _LAW("26.1.b"), condition=_THROUGH_MISSION),
)
_BY_RECEIVERS: Final = tuple(
    body(bearer.actor, _DECREE("19.3.a:p2"), condition=bearer.condition) for bearer in BY_DECREE[2:]
)
"""Those who received or rescued and cannot lodge: the same as give the essentials outside an establishment."""
_BY_CIRCULAR: Final = body(
    "receiving_body", _CIRCULAR("13.3"), condition=yes("needs_help_or_information", _CIRCULAR("13.3"))
)
_AT_THE_GATE: Final = (
    body("district_division", _LAW("24.3"), condition=RECEIVED_IN_THE_COUNTRY),
    _from_the_gate("public_security_or_defence_body", _LAW("26.1.b"), _THROUGH_MISSION, "body_that_received"),
    _from_the_gate(
        "provincial_department",
        _PROCEDURE("4.3.c"),
        every(_THROUGH_MISSION, Is(Key("entry_gate"), "international_airport", _PROCEDURE("4.3.c"))),
        "provincial_department",
    ),
    _from_the_gate(
        "provincial_department",
        _PROCEDURE("4.4.e"),
        every(_THROUGH_MISSION, Is(Key("entry_gate"), "road_rail_or_sea", _PROCEDURE("4.4.e"))),
        "provincial_department",
    ),
)

PLACEMENT: Final = in_kind(
    "placement",
    ("chuyển vào cơ sở bảo trợ xã hội, cơ sở hỗ trợ nạn nhân", "placement in an establishment"),
    REGIME.key,
    CARE,
    by_period(
        (LAW_FROM, provision(_PLACED_BY, *_by_law(_BY_LAW_ALONE))),
        (DECREE_FROM, provision((*_PLACED_BY, *_BY_RECEIVERS), *_by_law(_BEFORE), _BY_RECEIVER)),
        (
            ESTABLISHMENTS_FROM,
            provision(
                (*_PLACED_BY, *_BY_RECEIVERS, _BY_CIRCULAR),
                *_by_law(_BEFORE),
                _BY_RECEIVER,
                _by_circular(joint_circular=False),
            ),
        ),
        (
            PROCEDURE_FROM,
            provision(
                (*_AT_THE_GATE, *_BY_RECEIVERS, _BY_CIRCULAR),
                *_by_law(_awaiting_may_be_placed(_LAW("24.3"), joint_circular=True)),
                _BY_RECEIVER,
                _by_circular(joint_circular=True),
                _BY_JOINT_CIRCULAR,
            ),
        ),
    ),
)

BENEFITS: Final = (PLACEMENT,)
"""Placement alone, as its texts differ most."""
