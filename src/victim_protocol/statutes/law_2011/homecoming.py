"""Homecoming: escort to relatives, contact with the family, the safety of a minor (Law Articles 24, 26)."""

__all__ = ["BENEFITS", "ESCORT", "FAMILY_CONTACT", "SAFETY"]

from typing import Final

from victim_protocol.law.benefit import Force
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Is
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.occasions import CARE, JOURNEY, STAY
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
_CIRCULAR = CIRCULAR_35_2013.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at


def _victim(source: Source) -> Condition:
    """A victim of Article 32; texts on escort name victims only, and Article 32 clause 3 gives minors no escort."""
    return some(defined("citizen_victim", source), defined("foreign_victim", source))


_ON_INFORMATION: Final = every(
    defined("being_identified", _LAW("24.3")),
    happened("initial_information_established", _LAW("24.3")),
    by_reading("fare_while_awaiting", _LAW("24.3"), on_initial_information=ALWAYS, victims_only=NEVER),
)
_CHILD_IN_THE_COUNTRY: Final = gives(
    Force.OWED,
    _LAW("24.3"),
    some(_victim(_LAW("24.3")), _ON_INFORMATION),
    RECEIVED_IN_THE_COUNTRY,
    defined("child", _LAW("24.3")),
    no("unsupported", _LAW("24.3")),
)
_CHILD_THROUGH_MISSION: Final = gives(
    Force.OWED,
    _LAW("26.1.b"),
    _victim(_LAW("26.1.b")),
    happened("returned_through_mission", _LAW("26.1.b")),
    defined("child", _LAW("26.1.b")),
    no("unsupported", _LAW("26.1.b")),
)
_MINOR: Final = gives(
    Force.OWED,
    _DECREE("19.2.c:p2"),
    _victim(_DECREE("19.2.c:p2")),
    by_reading(
        "escort_home_of",
        _DECREE("19.2.c:p2"),
        children=defined("child", _DECREE("19.2.c:p2")),
        minors=defined("minor", _DECREE("19.2.c:p2")),
    ),
    no("without_relatives", _DECREE("19.2.c:p2")),
)


def _unable(gate: str, source: Source) -> Condition:
    return every(
        Is(Key("entry_gate"), gate, source),
        yes("unable_to_travel_alone", source),
    )


_AT_THE_GATE: Final = gives(
    Force.OWED,
    _PROCEDURE("4.3.a:d3"),
    _victim(_PROCEDURE("4.3.a:d3")),
    happened("returned_through_mission", _PROCEDURE("4.3.a:d3")),
    some(
        _unable("international_airport", _PROCEDURE("4.3.a:d3")),
        _unable("road_rail_or_sea", _PROCEDURE("4.4.d:p2")),
    ),
)

_BROUGHT_BY: Final = (
    body("district_division", _LAW("24.3")),
    body(
        "public_security_or_defence_body",
        _LAW("26.1.b"),
        condition=happened("returned_through_mission", _LAW("26.1.b")),
    ),
)
_BROUGHT_BY_DECREE: Final = (
    body("district_division", _DECREE("19.2.c:p2")),
    body("public_security_or_defence_body", _DECREE("19.2.c:p2")),
)
_FROM_ESTABLISHMENT: Final = body(
    "establishment_director",
    _CIRCULAR("11.3.c"),
    condition=every(defined("child", _CIRCULAR("11.3.c")), happened("lodged", _CIRCULAR("11.3.c"))),
)
_AT_GATES: Final = tuple(
    body(
        actor,
        source,
        condition=every(happened("returned_through_mission", source), Is(Key("entry_gate"), gate, source)),
    )
    for actor, gate, source in (
        ("immigration_department", "international_airport", _PROCEDURE("4.3.a:d3")),
        ("provincial_immigration_police", "road_rail_or_sea", _PROCEDURE("4.4.d:p2")),
    )
)
_CHILD: Final = (_CHILD_IN_THE_COUNTRY, _CHILD_THROUGH_MISSION)

ESCORT: Final = in_kind(
    "escort_to_relatives",
    (
        "được người thân thích đón hoặc được đưa về nơi người thân thích cư trú",
        "collected by, or brought to, relatives",
    ),
    REGIME.key,
    JOURNEY,
    by_period(
        (LAW_FROM, provision(_BROUGHT_BY, *_CHILD)),
        (DECREE_FROM, provision(_BROUGHT_BY_DECREE, *_CHILD, _MINOR)),
        (ESTABLISHMENTS_FROM, provision((*_BROUGHT_BY_DECREE, _FROM_ESTABLISHMENT), *_CHILD, _MINOR)),
        (
            PROCEDURE_FROM,
            provision((*_BROUGHT_BY_DECREE, _FROM_ESTABLISHMENT, *_AT_GATES), *_CHILD, _MINOR, _AT_THE_GATE),
        ),
    ),
)

_ESTABLISHMENTS: Final = ("social_protection_establishment", "victim_support_establishment")

FAMILY_CONTACT: Final = in_kind(
    "family_contact",
    ("liên hệ, báo tin cho gia đình trước khi về", "contact with the family before the way home"),
    REGIME.key,
    CARE,
    by_period(
        (
            ESTABLISHMENTS_FROM,
            provision(
                (
                    *(body(one, _CIRCULAR("11.3.b")) for one in _ESTABLISHMENTS),
                    body("receiving_body", _CIRCULAR("13.1")),
                ),
                gives(
                    Force.OWED,
                    _CIRCULAR("11.3.b"),
                    defined("victim", _CIRCULAR("11.3.b")),
                    happened("lodged", _CIRCULAR("11.3.b")),
                ),
                gives(
                    Force.OWED,
                    _CIRCULAR("13.2"),
                    defined("victim", _CIRCULAR("13.2")),
                    yes("wishes_to_go_home", _CIRCULAR("13.2")),
                ),
            ),
        )
    ),
)

SAFETY: Final = in_kind(
    "safety_assessment",
    ("đánh giá mức độ an toàn trước khi đưa người chưa thành niên về", "assessment of a minor's safety at home"),
    REGIME.key,
    STAY,
    by_period(
        (
            DECREE_FROM,
            provision(
                tuple(body(one, _DECREE("21.3")) for one in _ESTABLISHMENTS),
                gives(
                    Force.OWED,
                    _DECREE("21.3"),
                    _victim(_DECREE("21.1")),
                    defined("minor", _DECREE("21.3")),
                    happened("lodged", _DECREE("21.3")),
                ),
            ),
        )
    ),
)

BENEFITS: Final = (ESCORT, FAMILY_CONTACT, SAFETY)
"""What goes with the way home, beside its cost."""
