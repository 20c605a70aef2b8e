"""The papers that prove who is a victim, where they are shown while a matter goes on (Law Articles 24 and 28)."""

__all__ = ["NO_PAPER", "OTHER_BODIES", "PAPER", "PAPERS_BEFORE", "paper_held", "paper_shown", "with_paper"]

from datetime import date, timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, Condition, Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.periods import LAW_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, row
from victim_protocol.statutes.law_2011.procedures.routes import as_anybody
from victim_protocol.statutes.notation import every, happened

_LAW = LAW_66_2011.at

OTHER_BODIES: Final = "investigating_body procuracy court foreign_issuer"
"""Those whose papers prove it whoever verifies: who investigates or judges, or a foreign body, legalised."""

PAPERS_BEFORE: Final = "district_police police border_guard coast_guard"
"""Those whose papers may be held before anybody is asked to verify: the police of a district, who rescued."""


PAPER: Final = happened("certified", _LAW("28"))
NO_PAPER: Final = Not(PAPER, _LAW("24.2"))
"""What is asked of who holds none of the papers of Article 28."""


def with_paper(
    stage: str, by_paper: Source, guard: Condition = ALWAYS, silent: Label | None = None
) -> tuple[Transition, ...]:
    """Who holds a paper is sent home or placed; any of the ways does it.

    Args:
        stage: Where the matter stands.
        by_paper: The point of the joint circular.
        guard: For whom.
        silent: What it does not say.
    """
    ways = ("set_out_home", "placement_decided", "collected_by_family", "escort_assigned")
    act, division = "arrange_or_request_verification", "district_division"
    asked = every(*(() if guard is ALWAYS else (guard,)), as_anybody(by_paper))
    return tuple(
        BY_CIRCULAR(f"{stage}: {event}", act, division, by_paper, guard=asked, silent=silent) for event in ways
    )


def paper_shown(stage: str, also: str = "") -> Transition:
    """A paper of Article 28, shown before the matter is with the division, which acts on it.

    Args:
        stage: Where the matter stands.
        also: Bodies whose papers count beside those of any time.
    """
    return row(f"{stage}: certified", "show_certificate", f"{also} {OTHER_BODIES}", _LAW("28"), duty=False)


def paper_held(stage: str, also: str = "", *, since: date = LAW_FROM, circular: Source | None = None) -> Transition:
    """A paper of another body of Article 28, shown while the matter stands there."""
    shown = partial(row, f"{stage}: certified > paper_held", "show_certificate", f"{also} {OTHER_BODIES}")
    sources = (_LAW("24.3"), _LAW("28"), *(() if circular is None else (circular,)))
    until = PROCEDURE_FROM - timedelta(days=1) if also and since < PROCEDURE_FROM else LAW_UNTIL
    return shown(*sources, duty=False, since=since, until=until)
