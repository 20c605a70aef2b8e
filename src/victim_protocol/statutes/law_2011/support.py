"""All that the 2011 regime gives, in the order in which it is told."""

__all__ = ["BENEFITS", "COSTS_OF_BODIES"]

from typing import Final

from victim_protocol.statutes.general.emergency_support import emergency_support
from victim_protocol.statutes.general.social_base import EMERGENCY_FROM
from victim_protocol.statutes.law_2011 import (
    abroad,
    body_costs,
    care,
    essentials,
    foreigners,
    health,
    homecoming,
    learning,
    placement,
    preparation,
    protection,
    reception,
    reintegration,
    travel,
)
from victim_protocol.statutes.law_2011.standing import REGIME

BENEFITS: Final = (
    *essentials.BENEFITS,
    *travel.BENEFITS,
    *care.BENEFITS,
    *learning.BENEFITS,
    *reintegration.BENEFITS,
    *reception.BENEFITS,
    *placement.BENEFITS,
    *health.BENEFITS,
    *homecoming.BENEFITS,
    *preparation.BENEFITS,
    *protection.BENEFITS,
    *foreigners.BENEFITS,
    *abroad.BENEFITS,
    *emergency_support(REGIME.key, EMERGENCY_FROM, "victim", "being_identified"),
)
"""What a person is given."""

COSTS_OF_BODIES: Final = body_costs.BENEFITS
"""What bodies are paid for their work for a person."""
