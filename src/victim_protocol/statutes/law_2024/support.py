"""All that the Law of 2024 gives, in the order in which it is told."""

__all__ = ["BENEFITS", "KNOWN"]

from typing import Final

from victim_protocol.statutes.general.emergency_support import emergency_support
from victim_protocol.statutes.law_2024 import advice, burial, crime_fund, health, needs, placement, reintegration
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM
from victim_protocol.statutes.law_2024.standing import REGIME
from victim_protocol.statutes.law_2024.unread import carried_over_or_not
from victim_protocol.statutes.notation import defined

KNOWN: Final = (
    *needs.BENEFITS,
    *health.BENEFITS,
    *advice.BENEFITS,
    *reintegration.BENEFITS,
    *placement.BENEFITS,
    *burial.BENEFITS,
    crime_fund.fund_support(REGIME.key, defined("confirmed_victim", crime_fund.PAPER)),
    *emergency_support(REGIME.key, NEW_LAW_FROM, "confirmed_victim", "in_process_of_identification"),
)
"""What a person is known to be given, by this law or beside it."""

BENEFITS: Final = (*KNOWN, *carried_over_or_not(KNOWN))
"""These, and what the earlier law gave and nothing that is held says of."""
