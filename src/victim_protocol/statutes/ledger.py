"""Of which texts the ledger lists every unit, of which as far as they are known, and of which what the book cites."""

__all__ = ["Extent", "extent_of"]

from enum import Enum
from typing import Final

from victim_protocol.law.citation import InstrumentId
from victim_protocol.statutes.law_2011.instruments import CODIFIED, LAW_53_2024


class Extent(Enum):
    """How much of a text the ledger lists."""

    WHOLE = "whole"
    """Every unit of it, as the official codification prints it."""
    KNOWN = "known"
    """Every unit that was read, or that a page tells of; how many the rest has is not known."""
    CITED = "cited"
    """What the law book cites of it, and nothing else."""


_WHOLE: Final = frozenset(instrument.identity for instrument in CODIFIED)
_KNOWN_FROM: Final = 2025
"""Of what was issued in this year and later every unit that is known is listed; of the Law of 2024 too."""


def extent_of(instrument: InstrumentId) -> Extent:
    """How much of a text the ledger lists.

    Args:
        instrument: The text.

    >>> extent_of(InstrumentId.parse("66/2011/QH12")), extent_of(InstrumentId.parse("162/2025/NĐ-CP"))
    (<Extent.WHOLE: 'whole'>, <Extent.KNOWN: 'known'>)
    """
    if instrument in _WHOLE:
        return Extent.WHOLE
    known = instrument.year >= _KNOWN_FROM or instrument == LAW_53_2024.identity
    return Extent.KNOWN if known else Extent.CITED
