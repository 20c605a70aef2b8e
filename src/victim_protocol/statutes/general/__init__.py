"""General law that both trafficking laws rely on, put together."""

__all__ = ["ACTS", "DEFINITIONS", "INSTRUMENTS", "LIMITS", "NORMS", "PARAMETERS", "READINGS", "TEXTS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.statutes.general import (
    ages,
    base_salary,
    children,
    counting,
    emergency_readings,
    emergency_support,
    legal_aid,
    poverty,
    social_assistance,
    social_base,
    training_ceilings,
)
from victim_protocol.statutes.general.emergency_support import DEFINITIONS
from victim_protocol.statutes.general.parameters import PARAMETERS

INSTRUMENTS: Final = (
    *legal_aid.INSTRUMENTS,
    *counting.INSTRUMENTS,
    *ages.INSTRUMENTS,
    *social_base.INSTRUMENTS,
    *emergency_support.INSTRUMENTS,
    *training_ceilings.INSTRUMENTS,
    *base_salary.INSTRUMENTS,
    *poverty.INSTRUMENTS,
    *children.INSTRUMENTS,
)
"""What general law is cited from."""

TEXTS: Final = (*emergency_readings.TEXTS, *children.TEXTS)
"""What it refers to and is not held."""

READINGS: Final = (*counting.READINGS, *ages.READINGS, *emergency_readings.READINGS)
"""What it leaves open."""

ACTS: Final[Mapping[Key, Label]] = MappingProxyType({**social_assistance.ACTS, **children.ACTS})
"""What it limits."""

LIMITS: Final = (*social_assistance.LIMITS, *children.LIMITS)
"""By when, or for how long."""

NORMS: Final = children.NORMS
"""How others must act toward a child."""
