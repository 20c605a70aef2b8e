"""Emergency protection under social-assistance law: its time limits (Decree 20/2021 Articles 18, 24, 28)."""

__all__ = ["ACTS", "LIMITS"]

from datetime import date
from typing import Final

from attrs import evolve

from victim_protocol.events import STAY_ENDS
from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, NEVER, OneOf
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.statutes.general.social_base import DECREE_20_2021, DECREE_335_2026, EMERGENCY_FROM, REPLACED_FROM
from victim_protocol.statutes.notation import by_reading, every, happened, limit

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

_UNTIL: Final = REPLACED_FROM - date.resolution
_NOT_HELD: Final = Label(
    "từ ngày 05/10/2026: chưa rõ Nghị định 335/2026/NĐ-CP giữ thời hạn nào",
    "from 05/10/2026: which limits Decree 335/2026/NĐ-CP keeps is not held",
)
_STAY: Final = limit(
    "stay_by_decree_20",
    "stay_in_public_establishment",
    "social_assistance_establishment",
    "3 months",
    "lodged",
    _AT("24.4"),
    _SINCE,
    _UNTIL,
    kind=LimitKind.AT_MOST,
    condition=_PUBLIC,
    done_by=_OUT,
)
"""Beside it stand 60 days under the Law of 2011, and 120 under that of 2024; no text says which prevails."""

_KNOWN: Final = (
    limit(
        "stay_in_household",
        "stay_in_household",
        "caring_household",
        "3 months",
        "taken_in",
        _AT("18.3:s1"),
        _SINCE,
        _UNTIL,
        kind=LimitKind.AT_MOST,
        done_by="left_household returned_home died",
    ),
    evolve(_STAY, regime=Key("law_2011"), conflict=(Key("stay_in_public_establishment"), "decree_20")),
    evolve(
        _STAY,
        key=Key("stay_by_decree_20_and_law_2024"),
        regime=Key("law_2024"),
        condition=every(_PUBLIC, by_reading("stay_since_2025", _AT("24.4"), decree_162=NEVER, decree_20=ALWAYS)),
    ),
    limit(
        "admission",
        "admit",
        "social_assistance_establishment",
        "",
        "placement_decided",
        _AT("28.2.a"),
        _SINCE,
        _UNTIL,
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
        _UNTIL,
        condition=_PUBLIC,
        extended=happened("admission_time_extended", _AT("28.2.b")),
        done_by="admission_file_completed",
    ),
)


def _doubted(known: TimeLimit) -> TimeLimit:
    """The same limit under the text that replaced the decree: none that is known."""
    return evolve(
        known,
        key=Key(f"{known.key}_since_2026"),
        length=None,
        unit=None,
        since=REPLACED_FROM,
        until=None,
        missing=_NOT_HELD,
        source=DECREE_335_2026.at(),
    )


LIMITS: Final = (*_KNOWN, *map(_doubted, _KNOWN))
"""Of who is taken in for a time, by a household or an establishment."""
