"""Return through a mission before the joint circular (Law Article 26 clause 1; Circular 78/2013, 10)."""

__all__ = ["NOBODY_NAMED_ABROAD", "RETURN_BY_LAW"]

from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.periods import BORDER_FROM, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.gate import own_duties
from victim_protocol.statutes.law_2011.procedures.notation import BY_LAW, row
from victim_protocol.statutes.notation import no, yes

_LAW = LAW_66_2011.at
_MISSION: Final = "mission_abroad"
_RECEIVERS: Final = "public_security_or_defence_body"
_OF_THE_GUARD = partial(row, since=BORDER_FROM, until=PROCEDURE_FROM - timedelta(days=1))

NOBODY_NAMED_ABROAD: Final = Label(
    "không văn bản nào nói ai chăm lo cho người đó ở nước ngoài",
    "no text says who answers for the person abroad",
)


def _received(stage: str, *, duty: bool) -> Transition:
    step = f"{stage}: returned_through_mission > received_by_ministry"
    return BY_LAW(step, "receive_from_abroad", _RECEIVERS, _LAW("26.1.b"), duty=duty)


RETURN_BY_LAW: Final[tuple[Transition, ...]] = (
    BY_LAW(
        "not_started: mission_informed > mission_informed",
        "inform_mission",
        "every_body",
        _LAW("26.1.a"),
        duty=False,
        care=Care.NOT_KNOWN,
        silent=NOBODY_NAMED_ABROAD,
    ),
    BY_LAW("mission_informed: mission_checked", "check_information", _MISSION, _LAW("26.1.a")),
    BY_LAW(
        "mission_informed: travel_paper_issued > cleared",
        "issue_travel_paper",
        _MISSION,
        _LAW("26.1.a"),
        guard=no("has_travel_paper", _LAW("26.1.a")),
    ),
    BY_LAW(
        "mission_informed: return_arranged",
        "arrange_return",
        _MISSION,
        _LAW("26.1.a"),
        guard=yes("has_travel_paper", _LAW("26.1.a")),
    ),
    BY_LAW("cleared: return_arranged", "arrange_return", _MISSION, _LAW("26.1.a")),
    _received("not_started", duty=False),
    _received("mission_informed", duty=False),
    _received("cleared", duty=True),
    BY_LAW(
        "received_by_ministry: regimes_explained",
        "explain_regimes",
        _RECEIVERS,
        _LAW("26.1.b"),
        guard=yes("wishes_to_go_home", _LAW("26.1.b")),
    ),
    *own_duties("received_by_ministry", "border_guard", _OF_THE_GUARD),
)
"""From the first word to the mission until a body of the two ministries has received the person."""
