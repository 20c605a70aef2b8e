"""What short vocational training costs at most by group (Decision 46/2015 Articles 4 and 5; Circular 152/2016 7).

No group is that of trafficking victims, and no text that is held leads from their support to these ceilings: they are
figures to look up, and no one is told an amount from them.
"""

__all__ = ["INSTRUMENTS", "PARAMETERS"]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.parameter import Parameter
from victim_protocol.law.rate import Rate
from victim_protocol.statutes.rate_notation import at_most, exactly
from victim_protocol.statutes.series_notation import by_period

_FROM: Final = date(2016, 1, 1)
DECISION_46_2015: Final = Instrument(
    identity=InstrumentId("46", 2015, "QĐ-TTg"),
    title=Label("hỗ trợ đào tạo trình độ sơ cấp, dưới 03 tháng", "support of short vocational training"),
    signed=None,
    in_force=_FROM,
    evidence=Evidence.OFFICIAL,
)
INSTRUMENTS: Final = (DECISION_46_2015,)
"""What these figures are cited from."""

_AT = DECISION_46_2015.at


def _figure(key: str, vi: str, en: str, rate: Rate) -> Parameter:
    return Parameter(key=Key(key), label=Label(vi, en), values=by_period((_FROM, rate)))


PARAMETERS: Final = (
    _figure(
        "training_of_disabled",
        "học nghề ngắn hạn: người khuyết tật, một khóa",
        "short training of the disabled, a course",
        at_most(6_000_000, _AT("4.1")),
    ),
    _figure(
        "training_of_poor_minority",
        "học nghề ngắn hạn: người nghèo dân tộc thiểu số hoặc ở vùng đặc biệt khó khăn, một khóa",
        "short training of the poor of a minority or in an extremely difficult area, a course",
        at_most(4_000_000, _AT("4.2")),
    ),
    _figure(
        "training_of_poor",
        "học nghề ngắn hạn: dân tộc thiểu số, người có công, hộ nghèo, bị thu hồi đất, nữ mất việc, ngư dân, một khóa",
        "short training of minorities, persons with merit, the poor, those whose land was recovered, women who lost "
        "their jobs, fishers, a course",
        at_most(3_000_000, _AT("4.3")),
    ),
    _figure(
        "training_of_near_poor",
        "học nghề ngắn hạn: hộ cận nghèo, một khóa",
        "short training of the near-poor, a course",
        at_most(2_500_000, _AT("4.4")),
    ),
    _figure(
        "training_of_others",
        "học nghề ngắn hạn: phụ nữ, lao động nông thôn khác, một khóa",
        "short training of other women and rural workers, a course",
        at_most(2_000_000, _AT("4.5")),
    ),
    _figure(
        "training_meals",
        "tiền ăn của nhóm ưu tiên, một ngày thực học",
        "meals of the groups that are given them, a day attended",
        exactly(30_000, _AT("5.2")),
    ),
    _figure(
        "training_travel",
        "tiền đi lại của nhóm ưu tiên, từ 15 km, một khóa",
        "travel of the same groups, of 15 km or more, a course",
        exactly(200_000, _AT("5.2")),
    ),
    _figure(
        "training_travel_of_disabled",
        "tiền đi lại từ 5 km: người khuyết tật, vùng khó khăn hoặc đặc biệt khó khăn, một khóa",
        "travel of 5 km or more, of the disabled and in difficult or extremely difficult areas, a course",
        exactly(300_000, _AT("5.2")),
    ),
)
"""Of whoever belongs to several groups, only the highest (Article 4 clause 7)."""
