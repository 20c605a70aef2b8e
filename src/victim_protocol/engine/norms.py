"""Norms: which of them hold toward a person on the day asked."""

__all__ = ["NormFinding", "norms"]

from collections.abc import Iterator

from attrs import field, frozen

from victim_protocol.engine.occasions import Occasions
from victim_protocol.law.evidence import Evidence, weakest
from victim_protocol.law.explain import Explanation, Truth, explain
from victim_protocol.law.norm import Norm


@frozen(kw_only=True)
class NormFinding:
    """Whether a norm holds toward a person.

    Args:
        norm: The norm.
        explanation: Whether its condition holds, and why.
        accepted: Whether its own provisions are known as well as was asked for.
    """

    norm: Norm
    explanation: Explanation = field(repr=False)
    accepted: bool = True

    @property
    def truth(self) -> Truth:
        """Whether it holds, waits for an event or is unknown, as it is where its provisions are known too little."""
        return self.explanation.truth if self.accepted else Truth.UNKNOWN

    @property
    def evidence(self) -> Evidence:
        """How well the provisions are known that say so, and on which it hangs whether it holds."""
        return weakest((*self.norm.sources, *self.explanation.sources))


def norms(occasions: Occasions) -> Iterator[NormFinding]:
    """The norms in force on the day asked that hold toward a person or may, in the order of the book.

    Args:
        occasions: The person's occasions.
    """
    compiler = occasions.book.on(occasions.on, occasions.accept).compiler
    vector = occasions.vector(occasions.on)
    for norm in occasions.book.norms:
        if norm.holds_on(occasions.on):
            explanation = explain(norm.condition, compiler, vector)
            accepted = all(map(compiler.counts, norm.sources))
            found = NormFinding(norm=norm, explanation=explanation, accepted=accepted)
            if explanation.truth is not Truth.FAILS:
                yield found
