"""Who a person is in law."""

__all__ = ["StandingFinding", "standings"]

from collections.abc import Iterator

from attrs import field, frozen

from victim_protocol.engine.occasions import Occasions
from victim_protocol.law.explain import Explanation, Truth, explain
from victim_protocol.law.regime import Standing


@frozen(kw_only=True)
class StandingFinding:
    """Whether a person has a place in law on the day asked.

    Args:
        standing: The place.
        explanation: Whether its definition holds, and why.
    """

    standing: Standing
    explanation: Explanation = field(repr=False)

    @property
    def truth(self) -> Truth:
        """Whether it holds, fails, waits for an event or is unknown."""
        return self.explanation.truth


def standings(occasions: Occasions) -> Iterator[StandingFinding]:
    """Each place that the regime of the person names, and whether the person has it on the day asked."""
    compiler = occasions.book.on(occasions.on, occasions.accept).compiler
    vector = occasions.vector(occasions.on)
    for standing in occasions.book.standings:
        if standing.regime == occasions.governing.regime.key:
            definition = compiler.definitions[standing.definition]
            yield StandingFinding(standing=standing, explanation=explain(definition, compiler, vector))
