"""Who a person is in law, and which law governs."""

__all__ = ["StandingFinding", "governing", "standings"]

from collections.abc import Iterator
from datetime import date

from attrs import field, frozen

from victim_protocol.case.history import History
from victim_protocol.engine.occasions import Occasions
from victim_protocol.errors import NotModelled, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Explanation, Truth, explain
from victim_protocol.law.regime import Regime, Standing


def governing(book: LawBook, history: History, on: date) -> tuple[Regime, date]:
    """The regime that governs a person, and the day that decided.

    The day is that of identification, for someone who accompanies another that of the other; where it has not
    come, the day asked.

    Args:
        book: The law.
        history: What was recorded of the person.
        on: The day asked.

    Raises:
        NotModelled: The book holds no regime of that day.
    """
    decisive = history.principal or history
    for regime in book.regimes:
        identified = decisive.day_of(regime.identified_by)
        day = identified if identified is not None and identified <= on else on
        if regime.modelled and regime.governs(day):
            return regime, day
    raise NotModelled(
        Problem(
            "day",
            "not_modelled",
            f"thư viện chưa có luật áp dụng cho người này vào ngày {on}: ngày xác định nạn nhân thuộc thời kỳ khác",
            f"the law that governs this person on {on} is not held: the person is identified in another period",
        )
    )


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
    """Each place that the book names, and whether the person has it on the day asked."""
    compiler = occasions.book.on(occasions.on, occasions.accept).compiler
    vector = occasions.vector(occasions.on)
    for standing in occasions.book.standings:
        definition = compiler.definitions[standing.key]
        yield StandingFinding(standing=standing, explanation=explain(definition, compiler, vector))
