"""The base salary of the State, day by day: what premiums and other amounts are counted from."""

__all__ = ["BASE_SALARY", "INSTRUMENTS"]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.rate import Rate
from victim_protocol.statutes.rate_notation import exactly, not_known
from victim_protocol.statutes.series_notation import by_period

_TITLE: Final = Label("mức lương cơ sở", "the base salary")


def _decree(
    identity: str, signed: date | None = None, in_force: date | None = None, evidence: Evidence = Evidence.SECONDARY
) -> Instrument:
    return Instrument(
        identity=InstrumentId.parse(identity), title=_TITLE, signed=signed, in_force=in_force, evidence=evidence
    )


_TABLE: Final = (
    (date(2012, 1, 1), 830_000, "?/2011/NĐ-CP"),
    (date(2012, 5, 1), 1_050_000, "31/2012/NĐ-CP"),
    (date(2013, 7, 1), 1_150_000, "66/2013/NĐ-CP"),
    (date(2016, 1, 1), None, "47/2016/NĐ-CP"),
    (date(2017, 7, 1), 1_300_000, "?/2017/NĐ-CP"),
    (date(2018, 7, 1), 1_390_000, "?/2018/NĐ-CP"),
    (date(2019, 7, 1), 1_490_000, "38/2019/NĐ-CP"),
    (date(2023, 7, 1), 1_800_000, "?/2023/NĐ-CP"),
    (date(2024, 7, 1), 2_340_000, "73/2024/NĐ-CP"),
)
"""From secondary sources; a number that none of them gives is "?". In 2016 the first day of 1,210,000 is not held."""

_SINCE_2026: Final = _decree("161/2026/NĐ-CP", date(2026, 5, 15), date(2026, 7, 1), Evidence.OFFICIAL)
_DECREES: Final = tuple(_decree(identity) for _, _, identity in _TABLE)
INSTRUMENTS: Final = (*_DECREES, _SINCE_2026)
"""The decrees that set it."""


def _value(dong: int | None, decree: Instrument) -> Rate:
    if dong is not None:
        return exactly(dong, decree.at())
    return not_known(
        "mức lương cơ sở từ ngày 01/01/2016 đến ngày 30/06/2017: 1.150.000 rồi 1.210.000, chưa rõ ngày đổi mức",
        "the base salary from 01/01/2016 to 30/06/2017: 1,150,000, then 1,210,000 from a day that is not held",
        decree.at(),
    )


_UNTIL_2026: Final[Series[Rate]] = by_period(
    *((since, _value(dong, decree)) for (since, dong, _), decree in zip(_TABLE, _DECREES, strict=True)),
    until=date(2026, 6, 30),
)
BASE_SALARY: Final[Series[Rate]] = Series(
    (
        *_UNTIL_2026.steps,
        Step(
            since=date(2026, 7, 1),
            value=exactly(2_530_000, _SINCE_2026.at("3.2")),
            published=_SINCE_2026.signed,
            in_force=_SINCE_2026.in_force,
        ),
    )
)
"""Whole đồng a month."""
