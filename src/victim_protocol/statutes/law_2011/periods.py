"""The days on which the support regime of 2011 changed, and series written in their terms."""

__all__ = [
    "AFTER_AMOUNTS",
    "AMOUNTS_FROM",
    "AMOUNTS_UNTIL",
    "BORDER_FROM",
    "DECREE_FROM",
    "ESTABLISHMENTS_FROM",
    "LAW_FROM",
    "LAW_UNTIL",
    "PROCEDURE_FROM",
    "PROTECTION_FROM",
    "amount_not_known",
    "amounts",
    "by_period",
    "law_then_decree",
]

from datetime import date, timedelta
from typing import Final, TypeVar

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.rate import Quantity, Rate, RateKind, RateTerm
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    CIRCULAR_84_2019,
    DECREE_09_2013,
    DECREE_62_2012,
    JOINT_CIRCULAR_01_2014,
    JOINT_CIRCULAR_134_2013,
    LAST_DAY_OF_JOINT_CIRCULAR_134,
    LAW_53_2024,
    LAW_66_2011,
)

LAW_FROM: Final = LAW_66_2011.in_force or date.min
DECREE_FROM: Final = DECREE_09_2013.in_force or date.min
AMOUNTS_FROM: Final = JOINT_CIRCULAR_134_2013.in_force or date.min
AMOUNTS_UNTIL: Final = LAST_DAY_OF_JOINT_CIRCULAR_134
AFTER_AMOUNTS: Final = AMOUNTS_UNTIL + timedelta(days=1)
BORDER_FROM: Final = CIRCULAR_78_2013.in_force or date.min
ESTABLISHMENTS_FROM: Final = CIRCULAR_35_2013.in_force or date.min
PROTECTION_FROM: Final = DECREE_62_2012.in_force or date.min
PROCEDURE_FROM: Final = JOINT_CIRCULAR_01_2014.in_force or date.min
LAW_UNTIL: Final = (LAW_53_2024.in_force or date.max) - timedelta(days=1)
"""The last day before the Law of 2024; who was identified by then keeps the support, not the procedures."""

_BEFORE: Final = Label(
    "mức chi trước ngày 10/11/2013: không tìm thấy văn bản quy định",
    "the amount before 10/11/2013: no text that sets it was found",
)
_AFTER: Final = Label(
    "mức chi từ ngày 27/11/2019 theo Thông tư 84/2019/TT-BTC: chưa có toàn văn và ngày có hiệu lực",
    "the amount from 27/11/2019 under Circular 84/2019/TT-BTC: its text and first day are not held",
)

Value = TypeVar("Value")


def law_then_decree(law: Value, decree: Value) -> Series[Value]:
    """What holds under the Law alone, and what holds since the decree that details it."""
    return Series(
        (
            Step(since=LAW_FROM, until=DECREE_FROM - timedelta(days=1), value=law),
            Step(since=DECREE_FROM, value=decree),
        )
    )


def by_period(*parts: tuple[date, Value], until: date | None = None) -> Series[Value]:
    """What holds from each of several days on, each until the day before the next.

    Args:
        parts: The first day of each value, in order, and the value.
        until: The last day of the last one; ``None`` while no end is known.
    """
    days = [since - timedelta(days=1) for since, _ in parts[1:]]
    return Series(
        tuple(
            Step(since=since, until=last, value=value)
            for (since, value), last in zip(parts, [*days, until], strict=True)
        )
    )


def amounts(set_by_circular: RateTerm, basis: Source | None) -> Series[RateTerm]:
    """An amount of Joint Circular 134/2013 on its days; not known before it and after it.

    Args:
        set_by_circular: The amount while the circular was certainly in force.
        basis: The provision that gives the benefit before the circular; ``None`` where no text gives it then.
    """
    after = Rate(kind=RateKind.NOT_KNOWN, missing=_AFTER, source=CIRCULAR_84_2019.at())
    steps = (
        Step[RateTerm](since=AMOUNTS_FROM, until=AMOUNTS_UNTIL, value=set_by_circular),
        Step[RateTerm](since=AMOUNTS_UNTIL + timedelta(days=1), value=after),
    )
    if basis is None:
        return Series(steps)
    before = Rate(kind=RateKind.NOT_KNOWN, missing=_BEFORE, source=basis)
    return Series((Step[RateTerm](since=LAW_FROM, until=AMOUNTS_FROM - timedelta(days=1), value=before), *steps))


def amount_not_known(vi: str, en: str, source: Source, since: date = LAW_FROM) -> Allowance:
    """Money, given once, without a figure in any text that is held.

    Args:
        vi: What is missing and where it would be found, in Vietnamese.
        en: The same in English.
        source: The provision that gives it.
        since: The first day on which it is given.
    """
    rate = Rate(kind=RateKind.NOT_KNOWN, missing=Label(vi, en), source=source)
    return Allowance(rate=Series((Step[RateTerm](since=since, value=rate),)), quantity=Quantity.ONCE)
