"""Reception: food and shelter, placement, information and choice, a guardian (Law Articles 24 to 26, 33, 40)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.law.benefit import Force, Ground
from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.statutes.law_2011.bodies import BY_CIRCULAR, BY_DECREE, BY_DECREE_AND_POST, BY_LAW, PAID_BY
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.occasions import CARE, DAY_ASKED, STAY
from victim_protocol.statutes.law_2011.periods import (
    BORDER_FROM,
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    PROCEDURE_FROM,
    by_period,
)
from victim_protocol.statutes.law_2011.routes import RECEIVED_BY_GUARD, RECEIVED_IN_THE_COUNTRY
from victim_protocol.statutes.law_2011.standing import REGIME, entitled, in_need, needed
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

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_BORDER = CIRCULAR_78_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_PROCEDURE = JOINT_CIRCULAR_01_2014.at


_SHELTER_BY_LAW: Final = gives(
    Force.OWED,
    _LAW("33:s1"),
    some(
        entitled("essentials_and_travel", named_victims_only_by=_LAW("33:s1")),
        defined("being_identified", _LAW("24.1")),
    ),
    in_need(_LAW("33:s1")),
)
_SHELTER_BY_DECREE: Final = gives(
    Force.OWED,
    _LAW("33:s1"),
    some(entitled("essentials_and_travel"), defined("being_identified", _DECREE("19.1.b"))),
    in_need(_LAW("33:s1")),
)
_SHELTER_AT_THE_BORDER: Final = gives(
    Force.OWED,
    _BORDER("10.1.a"),
    entitled("essentials_and_travel", named_victims_only_by=_BORDER("10.1")),
    RECEIVED_BY_GUARD,
    needed(_BORDER("10.1")),
)
_SHELTER_IN_ESTABLISHMENT: Final = gives(
    Force.OWED,
    _CIRCULAR("11.1.a"),
    entitled("essentials_and_travel", named_victims_only_by=_CIRCULAR("11.1.a")),
    happened("lodged", _CIRCULAR("11.1.a")),
)
_SHELTER: Final = (_SHELTER_BY_DECREE, _SHELTER_AT_THE_BORDER, _SHELTER_IN_ESTABLISHMENT)

FOOD_AND_SHELTER: Final = in_kind(
    "food_and_shelter",
    ("chỗ ở tạm thời và bữa ăn", "shelter and food"),
    REGIME.key,
    CARE,
    by_period(
        (LAW_FROM, provision(BY_LAW, _SHELTER_BY_LAW)),
        (DECREE_FROM, provision((*BY_DECREE, *PAID_BY), _SHELTER_BY_DECREE)),
        (BORDER_FROM, provision((*BY_DECREE, *PAID_BY), *_SHELTER[:2])),
        (ESTABLISHMENTS_FROM, provision((*BY_DECREE, *BY_CIRCULAR, *PAID_BY), *_SHELTER)),
        (PROCEDURE_FROM, provision((*BY_DECREE_AND_POST, *BY_CIRCULAR, *PAID_BY), *_SHELTER)),
    ),
)


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
_PLACED_BY: Final = (
    body("district_division", _LAW("24.3")),
    body(
        "public_security_or_defence_body",
        _LAW("26.1.b"),
        condition=happened("returned_through_mission", _LAW("26.1.b")),
    ),
)

PLACEMENT: Final = in_kind(
    "placement",
    ("chuyển vào cơ sở bảo trợ xã hội, cơ sở hỗ trợ nạn nhân", "placement in an establishment"),
    REGIME.key,
    CARE,
    by_period(
        (LAW_FROM, provision(_PLACED_BY, *_by_law(_BY_LAW_ALONE))),
        (DECREE_FROM, provision(_PLACED_BY, *_by_law(_BEFORE), _BY_RECEIVER)),
        (
            ESTABLISHMENTS_FROM,
            provision(_PLACED_BY, *_by_law(_BEFORE), _BY_RECEIVER, _by_circular(joint_circular=False)),
        ),
        (
            PROCEDURE_FROM,
            provision(
                _PLACED_BY,
                *_by_law(_awaiting_may_be_placed(_LAW("24.3"), joint_circular=True)),
                _BY_RECEIVER,
                _by_circular(joint_circular=True),
                _BY_JOINT_CIRCULAR,
            ),
        ),
    ),
)

_IN_ESTABLISHMENT: Final = (
    body("social_protection_establishment", _LAW("40.1.d")),
    body("victim_support_establishment", _LAW("40.2")),
)
_TOLD_IN_ESTABLISHMENT: Final = gives(
    Force.OWED, _LAW("40.1.d"), defined("victim", _LAW("40.1.d")), happened("lodged", _LAW("40.1.d"))
)

INFORMATION: Final = in_kind(
    "information_and_choice",
    ("được thông tin và lựa chọn dịch vụ", "information, and the choice of services"),
    REGIME.key,
    DAY_ASKED,
    by_period(
        (LAW_FROM, provision(_IN_ESTABLISHMENT, _TOLD_IN_ESTABLISHMENT)),
        (
            ESTABLISHMENTS_FROM,
            provision(
                (body("receiving_body", _CIRCULAR("13.1")), *_IN_ESTABLISHMENT),
                gives(Force.OWED, _CIRCULAR("13.2"), defined("victim", _CIRCULAR("13.2"))),
                gives(Force.OWED, _CIRCULAR("19.3"), defined("being_identified", _CIRCULAR("19.3"))),
            ),
        ),
    ),
)


def _guarded(source: Source, victim: Condition) -> Ground:
    return gives(Force.OWED, source, victim, defined("minor", source), happened("lodged", source))


_BY_DECREE_19: Final = _guarded(
    _DECREE("19.3.b:p2"),
    some(defined("citizen_victim", _DECREE("19.1.a")), defined("foreign_victim", _DECREE("19.1.a"))),
)
"""Those of the Decree's clause 1; the circular names every victim who is a minor."""
_BY_CIRCULAR_11: Final = _guarded(_CIRCULAR("11.1.b"), defined("victim", _CIRCULAR("11.1.b")))

GUARDIAN: Final = in_kind(
    "guardian",
    ("người giám hộ trong thời gian ở cơ sở", "a guardian during the stay"),
    REGIME.key,
    STAY,
    by_period(
        (DECREE_FROM, provision(BY_DECREE[:2], _BY_DECREE_19)),
        (ESTABLISHMENTS_FROM, provision(BY_DECREE[:2], _BY_CIRCULAR_11, _BY_DECREE_19)),
    ),
)

BENEFITS: Final = (FOOD_AND_SHELTER, PLACEMENT, INFORMATION, GUARDIAN)
"""From reception to the way home."""
