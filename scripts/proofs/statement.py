"""What is claimed of the law, in words, and what is expected to be found of it."""

__all__ = ["Found", "Statement", "Verdict"]

from collections.abc import Mapping
from enum import Enum

from attrs import field, frozen


class Verdict(Enum):
    """What is known of a statement."""

    PROVED = "proved"
    """For every value of everything that it speaks of."""
    LISTED = "does not hold; where, is listed, and all else is proved"
    SEARCHED = "searched"
    """Tried on many inputs, and never found wrong."""
    OUT_OF_REACH = "out of reach"


@frozen(kw_only=True)
class Statement:
    """A statement about the law as this library holds it.

    Args:
        name: Stable code: the area, a point, what is said.
        words: The statement in words.
        expected: What is expected to be found.
        counterexamples: Of whom or what it is not so, each with the reason why that is no error.
        by: For what is searched, the test that searches it; for what is out of reach, the reason.
    """

    name: str
    words: str
    expected: Verdict = Verdict.PROVED
    counterexamples: Mapping[str, str] = field(factory=dict)
    by: str = ""

    @property
    def area(self) -> str:
        """What it is about."""
        return self.name.partition(".")[0]


@frozen
class Found:
    """What a proof found.

    Args:
        count: Of how many things the statement was looked at.
        counterexamples: Those of which it is not so.
    """

    count: int
    counterexamples: tuple[str, ...] = ()
