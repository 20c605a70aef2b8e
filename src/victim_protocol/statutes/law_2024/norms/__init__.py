"""Rights, prohibitions, standards and fines since 01/07/2025."""

__all__ = ["NORMS"]

from typing import Final

from victim_protocol.statutes.law_2024.norms import cover, fines, fund, insurance, prohibitions, rights, standards

NORMS: Final = (
    *rights.NORMS,
    *prohibitions.NORMS,
    *standards.NORMS,
    *insurance.NORMS,
    *cover.NORMS,
    *fund.NORMS,
    *fines.NORMS,
)
"""In the order in which they are told."""
