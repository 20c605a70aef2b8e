"""Norms: which of them hold toward a person on the day asked."""

__all__ = ["NormFinding", "norms"]

from collections.abc import Iterator

from attrs import field, frozen

from victim_protocol.engine.occasions import Occasions
from victim_protocol.law.explain import Explanation, Truth, explain
from victim_protocol.law.norm import Norm


@frozen(kw_only=True)
class NormFinding:
    """Whether a norm holds toward a person.

    Args:
        norm: The norm.
        explanation: Whether its condition holds, and why.
    """

    norm: Norm
    explanation: Explanation = field(repr=False)

    @property
    def truth(self) -> Truth:
        """Whether it holds, waits for an event or is unknown."""
        return self.explanation.truth


def norms(occasions: Occasions) -> Iterator[NormFinding]:
    """The norms in force on the day asked that hold toward a person or may, in the order of the book.

    Args:
        occasions: The person's occasions.
    """
    compiler = occasions.book.on(occasions.on, occasions.accept).compiler
    vector = occasions.vector(occasions.on)
    for norm in occasions.book.norms:
        if norm.holds_on(occasions.on):
            found = NormFinding(norm=norm, explanation=explain(norm.condition, compiler, vector))
            if found.truth is not Truth.FAILS:
                yield found
