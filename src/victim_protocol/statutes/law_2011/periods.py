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
    "NEW_LAW_FROM",
    "PROCEDURE_FROM",
    "PROTECTION_FROM",
    "law_then_decree",
]

from datetime import date, timedelta
from typing import Final, TypeVar

from victim_protocol.law.dated import Series, Step
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
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
NEW_LAW_FROM: Final = LAW_53_2024.in_force or date.max
LAW_UNTIL: Final = NEW_LAW_FROM - timedelta(days=1)
"""The last day before the Law of 2024; who was identified by then keeps the support, not the procedures."""

Value = TypeVar("Value")


def law_then_decree(law: Value, decree: Value) -> Series[Value]:
    """What holds under the Law alone, and what holds since the decree that details it."""
    return Series(
        (
            Step(since=LAW_FROM, until=DECREE_FROM - timedelta(days=1), value=law),
            Step(since=DECREE_FROM, value=decree),
        )
    )
