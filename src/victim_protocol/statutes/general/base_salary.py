"""The base salary of the State, day by day: what premiums and other amounts are counted from."""

__all__ = ["BASE_SALARY", "INSTRUMENTS"]

from datetime import date, timedelta
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.rate import Rate, RateKind

_TITLE: Final = Label("mức lương cơ sở", "the base salary")


def _decree(number: str, year: int, in_force: date, evidence: Evidence) -> Instrument:
    return Instrument(
        identity=InstrumentId(number, year, "NĐ-CP"), title=_TITLE, signed=None, in_force=in_force, evidence=evidence
    )


_SINCE_2024: Final = _decree("73", 2024, date(2024, 7, 1), Evidence.SECONDARY)
_SINCE_2026: Final = _decree("161", 2026, date(2026, 7, 1), Evidence.OFFICIAL)
INSTRUMENTS: Final = (_SINCE_2024, _SINCE_2026)
"""The decrees that set it."""

BASE_SALARY: Final = Series(
    (
        Step(
            since=date(2024, 7, 1),
            until=date(2026, 7, 1) - timedelta(days=1),
            value=Rate(kind=RateKind.EXACTLY, dong=2_340_000, source=_SINCE_2024.at()),
        ),
        Step(
            since=date(2026, 7, 1),
            value=Rate(kind=RateKind.EXACTLY, dong=2_530_000, source=_SINCE_2026.at("3.2")),
        ),
    )
)
"""Whole đồng a month."""
