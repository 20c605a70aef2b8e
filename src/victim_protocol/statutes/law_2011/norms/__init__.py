"""Norms of the 2011 regime: rights and duties, prohibitions, and how the person must be treated."""

__all__ = ["INSTRUMENTS", "NORMS"]

from typing import Final

from victim_protocol.statutes.law_2011.norms import (
    direction,
    establishments,
    founding,
    legal_aid,
    money,
    prohibitions,
    protection,
    rights,
    society,
)

NORMS: Final = (
    *rights.NORMS,
    *protection.NORMS,
    *prohibitions.NORMS,
    *establishments.NORMS,
    *legal_aid.NORMS,
    *money.NORMS,
    *society.NORMS,
    *direction.NORMS,
    *founding.NORMS,
)
"""Every norm, in the order in which it is told."""

INSTRUMENTS: Final = (legal_aid.CIRCULAR_11_2014,)
"""What they cite beside the regime's own instruments."""
