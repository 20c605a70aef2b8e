"""The change to the rules on social protection, which is for children (Circular 35/2013 Article 11 clause 3)."""

__all__ = ["under_social_protection"]

from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.statutes.notation import defined, every, happened


def under_social_protection(source: Source) -> Condition:
    """A child for whom the formalities of the change were made.

    Args:
        source: The provision that asks.
    """
    return every(happened("moved_to_social_protection", source), defined("child", source))
