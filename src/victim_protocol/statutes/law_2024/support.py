"""All that the Law of 2024 gives, in the order in which it is told."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.statutes.law_2024 import advice, health, needs, placement, reintegration, unread

BENEFITS: Final = (
    *needs.BENEFITS,
    *health.BENEFITS,
    *advice.BENEFITS,
    *reintegration.BENEFITS,
    *placement.BENEFITS,
    *unread.BENEFITS,
)
"""What a person is given."""
