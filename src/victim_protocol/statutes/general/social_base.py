"""The base of social assistance, day by day, and what is so many times of it (Decree 20/2021 Articles 4, 25)."""

__all__ = [
    "BASE",
    "BURIAL",
    "DECREE_20_2021",
    "DECREE_335_2026",
    "EMERGENCY_FROM",
    "INSTRUMENTS",
    "REPLACED_FROM",
    "multiplied",
    "times_base",
]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence, Source, weakest
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.rate import Rate, RateTerm
from victim_protocol.statutes.rate_notation import at_least, exactly, not_known

DECREE_20_2021: Final = Instrument(
    identity=InstrumentId("20", 2021, "NĐ-CP"),
    title=Label("chính sách trợ giúp xã hội", "social assistance"),
    signed=None,
    in_force=date(2021, 7, 1),
    evidence=Evidence.OFFICIAL,
)
DECREE_136_2013: Final = Instrument(
    identity=InstrumentId("136", 2013, "NĐ-CP"),
    title=Label("chính sách trợ giúp xã hội trước ngày 01/07/2021", "social assistance before 01/07/2021"),
    signed=date(2013, 10, 21),
    in_force=None,
    evidence=Evidence.SECONDARY,
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
    title=Label(
        "trợ giúp xã hội: chỉ biết qua các trang dẫn lại báo chí",
        "social assistance: known only from texts that quote the press",
    ),
    signed=date(2026, 8, 21),
    in_force=date(2026, 10, 5),
    evidence=Evidence.SECONDARY,
)
INSTRUMENTS: Final = (DECREE_20_2021, DECREE_136_2013, DECREE_76_2024, DECREE_335_2026)
"""What this module cites."""

EMERGENCY_FROM: Final = date(2021, 7, 1)
"""The first day of Decree 20/2021 and of the circular that guides it."""
REPLACED_FROM: Final = DECREE_335_2026.in_force or date.max
"""From this day on it is not known what of Decree 20/2021 still holds."""
_AT = DECREE_20_2021.at
_APPLIED_BACK_TO: Final = date(2026, 7, 1)

BASE: Final[Series[Rate]] = Series(
    (
        Step(
            since=date(2012, 1, 1),
            until=EMERGENCY_FROM - date.resolution,
            value=not_known(
                "mức chuẩn trợ giúp xã hội trước ngày 01/07/2021: 270.000 theo Nghị định 136/2013/NĐ-CP, "
                "chưa rõ từ ngày nào",
                "the base of social assistance before 01/07/2021: 270,000 by Decree 136/2013/NĐ-CP, from a day that "
                "is not held",
                DECREE_136_2013.at(),
            ),
        ),
        Step(since=EMERGENCY_FROM, until=date(2024, 6, 30), value=exactly(360_000, _AT("4.2"))),
        Step(since=date(2024, 7, 1), until=date(2026, 6, 30), value=exactly(500_000, DECREE_76_2024.at())),
        Step(
            since=_APPLIED_BACK_TO,
            value=exactly(540_000, DECREE_335_2026.at("4")),
            published=DECREE_335_2026.signed,
            in_force=DECREE_335_2026.in_force,
        ),
    )
)
"""Whole đồng a month; the last counts back from before the day on which its text was signed."""


def times_base(times: int, source: Source) -> Series[RateTerm]:
    """At least so many times the base, from 01/07/2021 on; whether the text of 2026 keeps the number is not held.

    Args:
        times: How many times.
        source: The provision of Decree 20/2021 that says so.
    """
    return Series(
        (
            *(
                Step[RateTerm](since=step.since, until=step.until, value=multiplied(times, step, source))
                for step in BASE.steps
                if EMERGENCY_FROM <= step.since < _APPLIED_BACK_TO
            ),
            Step[RateTerm](
                since=_APPLIED_BACK_TO,
                published=DECREE_335_2026.signed,
                in_force=DECREE_335_2026.in_force,
                value=not_known(
                    "mức tính theo chuẩn trợ giúp xã hội từ ngày 01/07/2026: chưa rõ Nghị định 335/2026/NĐ-CP "
                    "có giữ hệ số không",
                    "what is so many times the base from 01/07/2026: whether Decree 335/2026/NĐ-CP keeps the "
                    "multipliers is not held",
                    DECREE_335_2026.at(),
                ),
            ),
        )
    )


def multiplied(times: int, step: Step[Rate], source: Source) -> Rate:
    """So many times the base of a step, by the provision that multiplies; known no better than the base.

    Args:
        times: How many times.
        step: The base of some days.
        source: The provision that multiplies.

    Raises:
        ArithmeticError: The base is not known: so many times it is no amount, and never zero.
    """
    if step.value.dong is None:
        raise ArithmeticError("no base to multiply")
    grade = weakest((source, step.value.source))
    return at_least(times * step.value.dong, Source(source.citation, grade))


BURIAL: Final = times_base(50, _AT("25.3"))
"""The least cost of a burial in an establishment."""
