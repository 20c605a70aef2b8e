"""Where the 2011 texts are silent or conflict: the choices, and which is taken for what reason."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.law_2011.readings import (
    essentials,
    identification,
    journey,
    legal_aid,
    money,
    person,
    placement,
    reintegration,
)

READINGS: Final = (
    *person.READINGS,
    *identification.READINGS,
    *essentials.READINGS,
    *placement.READINGS,
    *journey.READINGS,
    *reintegration.READINGS,
    *legal_aid.READINGS,
    *money.READINGS,
)
"""Every open question that the conditions of this regime ask; those on time limits stand with the limits."""
