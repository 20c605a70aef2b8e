"""The time limits of the 2011 regime, by the procedure they belong to."""

__all__ = ["ACTS", "LIMITS", "READINGS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.limits import (
    abroad,
    care,
    claims,
    conflicts,
    establishments,
    foreigners,
    verification,
)
from victim_protocol.statutes.law_2011.standing import REGIME

_MODULES: Final = (verification, abroad, foreigners, care, claims, establishments)

READINGS: Final = conflicts.READINGS
"""Where two texts limit one act differently."""

LIMITS: Final = tuple(
    evolve(limit, regime=REGIME.key) if limit.until is None else limit for module in _MODULES for limit in module.LIMITS
)
"""Every time limit of the regime; what has no end is on support, for those who keep the support of 2011."""

ACTS: Final[Mapping[Key, Label]] = MappingProxyType(
    {key: label for module in _MODULES for key, label in module.ACTS.items()}
)
"""What the limits are on."""
