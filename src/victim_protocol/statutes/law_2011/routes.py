"""The ways on which a person comes to a body, as several provisions ask for them."""

__all__ = ["RECEIVED_BY_GUARD", "RECEIVED_IN_THE_COUNTRY"]

from typing import Final

from victim_protocol.statutes.law_2011.instruments import CIRCULAR_78_2013, LAW_66_2011
from victim_protocol.statutes.notation import every, happened, some, yes

_LAW = LAW_66_2011.at
_BORDER = CIRCULAR_78_2013.at

RECEIVED_IN_THE_COUNTRY: Final = some(
    happened("declared", _LAW("24.1")), happened("rescued", _LAW("25.2")), happened("returned_by_self", _LAW("26.3"))
)
"""The district division receives whoever declares, was rescued, or returned alone, by the same clause."""

RECEIVED_BY_GUARD: Final = every(
    some(happened("rescued", _BORDER("10.1")), happened("handed_back", _BORDER("10.1"))),
    yes("received_by_border_or_coast_guard", _BORDER("10.1")),
)
"""Rescued or handed back, and received by the Border Guard or the Coast Guard."""
