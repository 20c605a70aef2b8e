"""How well a provision is known."""

__all__ = ["Evidence", "Source", "weakest"]

from collections.abc import Iterable
from enum import Enum

from attrs import frozen

from victim_protocol.law.citation import Citation


class Evidence(Enum):
    """How the words of a provision were read."""

    OFFICIAL = "official"
    """In the text of the instrument itself."""
    SECONDARY = "secondary"
    """In a page that quotes or describes it."""

    __hash__ = object.__hash__  # members are single, and snapshots are looked up by them

    @property
    def rank(self) -> int:
        """Higher is better known."""
        return 2 if self is Evidence.OFFICIAL else 1


@frozen
class Source:
    """A provision and how well it is known: what every value of a law book stands on.

    >>> Source(Citation.parse("điểm a khoản 2 Điều 19 Nghị định 09/2013/NĐ-CP"), Evidence.OFFICIAL).citation.key
    '09/2013/NĐ-CP:19.2.a'
    """

    citation: Citation
    evidence: Evidence


def weakest(sources: Iterable[Source]) -> Evidence:
    """How well something is known that rests on several provisions: as well as the least known of them.

    Args:
        sources: The provisions; what rests on none needs no evidence.

    >>> weakest(())
    <Evidence.OFFICIAL: 'official'>
    """
    return min((source.evidence for source in sources), key=lambda one: one.rank, default=Evidence.OFFICIAL)
