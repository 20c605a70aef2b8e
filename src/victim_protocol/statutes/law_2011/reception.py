"""Reception: food and shelter, information and choice, a guardian (Law Articles 33 and 40)."""

__all__ = ["BENEFITS", "GUARDIAN"]

from typing import Final

from victim_protocol.law.benefit import Force, Ground
from victim_protocol.law.evidence import Source
from victim_protocol.statutes.law_2011.bodies import BY_CIRCULAR, BY_DECREE, BY_DECREE_AND_POST, BY_LAW, PAID_BY
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled, in_need
from victim_protocol.statutes.law_2011.occasions import CARE, DAY_ASKED, STAY
from victim_protocol.statutes.law_2011.periods import (
    BORDER_FROM,
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    PROCEDURE_FROM,
)
from victim_protocol.statutes.law_2011.routes import RECEIVED_BY_GUARD
from victim_protocol.statutes.law_2011.standing import REGIME, needed
from victim_protocol.statutes.notation import body, defined, gives, happened, in_kind, living, provision, some
from victim_protocol.statutes.series_notation import by_period

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


_IN_ESTABLISHMENT: Final = (
    body("social_protection_establishment", _LAW("40.1.d")),
    body("victim_support_establishment", _LAW("40.2")),
)
_TOLD_IN_ESTABLISHMENT: Final = gives(
    Force.OWED,
    _LAW("40.1.d"),
    defined("victim", _LAW("40.1.d")),
    happened("lodged", _LAW("40.1.d")),
    living(_LAW("40.1.d")),
)


def _told(person: str, source: Source) -> Ground:
    return gives(Force.OWED, source, defined(person, source), living(source))


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
                _told("victim", _CIRCULAR("13.2")),
                _told("being_identified", _CIRCULAR("19.3")),
            ),
        ),
    ),
)


_BY_DECREE_19: Final = gives(
    Force.OWED,
    _DECREE("19.3.b:p2"),
    some(defined("citizen_victim", _DECREE("19.1.a")), defined("foreign_victim", _DECREE("19.1.a"))),
    defined("minor", _DECREE("19.3.b:p2")),
    happened("lodged", _DECREE("19.3.b:p2")),
)
"""Those of the Decree's clause 1; the circular names every victim who is a minor."""
_BY_CIRCULAR_11: Final = gives(
    Force.OWED,
    _CIRCULAR("11.1.b"),
    defined("victim", _CIRCULAR("11.1.b")),
    defined("minor", _CIRCULAR("11.1.b")),
    happened("lodged", _CIRCULAR("11.1.b")),
    beside=_DECREE("19.3.b:p2"),
)
_APPOINTED_BY: Final = tuple(
    body(one, _DECREE("19.3.b:p2")) for one in ("social_protection_establishment", "victim_support_establishment")
)

GUARDIAN: Final = in_kind(
    "guardian",
    ("người giám hộ trong thời gian ở cơ sở", "a guardian during the stay"),
    REGIME.key,
    STAY,
    by_period(
        (DECREE_FROM, provision(_APPOINTED_BY, _BY_DECREE_19)),
        (ESTABLISHMENTS_FROM, provision(_APPOINTED_BY, _BY_CIRCULAR_11, _BY_DECREE_19)),
    ),
)

BENEFITS: Final = (FOOD_AND_SHELTER, INFORMATION, GUARDIAN)
"""From reception to the way home."""
