"""Emergency protection under social-assistance law: its time limits (Decree 20/2021 Articles 18, 24, 28)."""

__all__ = ["ACTS", "LIMITS"]

from typing import Final

from victim_protocol.events import STAY_ENDS
from victim_protocol.law.condition import OneOf
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.general.social_base import DECREE_20_2021, EMERGENCY_FROM
from victim_protocol.statutes.notation import happened, limit

_AT = DECREE_20_2021.at
_SINCE: Final = EMERGENCY_FROM
_OUT: Final = " ".join(STAY_ENDS)
_PUBLIC: Final = OneOf(Key("lodged_in"), ("social_protection_establishment",), _AT("24.4"))

ACTS: Final = labelled(
    stay_in_household=("sống tại hộ nhận chăm sóc tạm thời", "stay in a household that takes the person in"),
    admit=("tiếp nhận người cần bảo vệ khẩn cấp", "admit who needs emergency protection"),
    complete_admission_file=("hoàn thiện thủ tục, hồ sơ tiếp nhận", "complete the file of admission"),
)
"""What is to be done, or lasts."""

LIMITS: Final = (
    limit(
        "stay_in_household",
        "stay_in_household",
        "caring_household",
        "3 months",
        "taken_in",
        _AT("18.3:s1"),
        _SINCE,
        kind=LimitKind.AT_MOST,
        done_by="left_household returned_home died",
    ),
    limit(
        "stay_by_decree_20",
        "stay_in_public_establishment",
        "social_assistance_establishment",
        "3 months",
        "lodged",
        _AT("24.4"),
        _SINCE,
        kind=LimitKind.AT_MOST,
        condition=_PUBLIC,
        conflict=("stay_in_public_establishment", "decree_20"),
        done_by=_OUT,
    ),
    limit(
        "admission",
        "admit",
        "social_assistance_establishment",
        "",
        "placement_decided",
        _AT("28.2.a"),
        _SINCE,
        kind=LimitKind.AT_ONCE,
        done_by="lodged",
    ),
    limit(
        "admission_file",
        "complete_admission_file",
        "social_assistance_establishment",
        "10 working_days",
        "lodged",
        _AT("28.2.b"),
        _SINCE,
        condition=_PUBLIC,
        extended=happened("admission_time_extended", _AT("28.2.b")),
        done_by="admission_file_completed",
    ),
)
"""Of who is taken in for a time, by a household or an establishment."""
