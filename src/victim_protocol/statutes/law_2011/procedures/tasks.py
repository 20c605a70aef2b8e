"""Things to be done for a person wherever one is received: essential needs, and what is explained."""

__all__ = ["essentials", "explained"]

from datetime import date

from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.notation import row
from victim_protocol.statutes.notation import defined


def essentials(stage: str, actors: str, source: Source, doubts: str = "essentials_on_reception") -> Transition:
    """Essential needs, in case of need, or at once and always, as one reads the texts.

    Args:
        stage: Where the person is.
        actors: Who gives them.
        source: The provision that has them give.
        doubts: The readings on it.
    """
    needed = defined("in_need", source)
    return row(f"{stage}: essentials_given", "give_essential_needs", actors, source, guard=needed, doubts=doubts)


def explained(
    stage: str, actors: str, source: Source, since: date = ESTABLISHMENTS_FROM, guard: Condition = ALWAYS
) -> Transition:
    """The regimes and the way home, explained.

    Args:
        stage: Where the person is.
        actors: Who explains them.
        source: The provision.
        since: The first day.
        guard: To whom.
    """
    return row(f"{stage}: regimes_explained", "explain_regimes", actors, source, since=since, guard=guard)
