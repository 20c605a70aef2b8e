"""Emergency protection under social-assistance law: its time limits (Decree 20/2021 Articles 18, 24, 28)."""

__all__ = ["ACTS", "BURIAL", "DECREE_20_2021", "INSTRUMENTS", "LIMITS"]

from datetime import date
from typing import Final

from victim_protocol.events import STAY_ENDS
from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import OneOf
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.notation import happened, limit

DECREE_20_2021: Final = Instrument(
    identity=InstrumentId("20", 2021, "NĐ-CP"),
    title=Label("chính sách trợ giúp xã hội", "social assistance"),
    signed=None,
    in_force=date(2021, 7, 1),
    evidence=Evidence.OFFICIAL,
)

DECREE_76_2024: Final = Instrument(
    identity=InstrumentId("76", 2024, "NĐ-CP"),
    title=Label("sửa đổi mức chuẩn trợ giúp xã hội", "a new base of social assistance"),
    signed=None,
    in_force=date(2024, 7, 1),
    evidence=Evidence.SECONDARY,
)
DECREE_335_2026: Final = Instrument(
    identity=InstrumentId("335", 2026, "NĐ-CP"),
    title=Label("trợ giúp xã hội", "social assistance"),
    signed=None,
    in_force=date(2026, 10, 5),
    evidence=Evidence.SECONDARY,
)
INSTRUMENTS: Final = (DECREE_20_2021, DECREE_76_2024, DECREE_335_2026)
"""What this module cites."""

_AT = DECREE_20_2021.at
_SINCE: Final = date(2021, 7, 1)
_OUT: Final = " ".join(STAY_ENDS)
_PUBLIC: Final = OneOf(Key("lodged_in"), ("social_protection_establishment",), _AT("24.4"))

_BASE_2021: Final = 360_000
_BASE_2024: Final = 500_000
_TIMES: Final = 50
"""How many times the base a burial costs at the least (Article 25 clause 3)."""

BURIAL: Final = (
    (_SINCE, Rate(kind=RateKind.AT_LEAST, dong=_TIMES * _BASE_2021, source=_AT("25.3"))),
    (date(2024, 7, 1), Rate(kind=RateKind.AT_LEAST, dong=_TIMES * _BASE_2024, source=DECREE_76_2024.at())),
    (
        date(2026, 7, 1),
        Rate(
            kind=RateKind.NOT_KNOWN,
            missing=Label(
                "chi phí mai táng từ ngày 01/07/2026: chưa rõ Nghị định 335/2026/NĐ-CP có giữ hệ số không",
                "cost of a burial from 01/07/2026: whether Decree 335/2026/NĐ-CP keeps the multiplier is not held",
            ),
            source=DECREE_335_2026.at(),
        ),
    ),
)
"""The least cost of a burial in an establishment, each with the first day on which it counts."""

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
