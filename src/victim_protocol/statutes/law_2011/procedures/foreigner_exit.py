"""How a foreigner leaves: papers, visa and plan, then the gate (Joint Circular 01/2014 Article 9)."""

__all__ = ["EXIT"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Is, Not
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR
from victim_protocol.statutes.notation import by_reading, defined, every

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_PROVINCE: Final = "provincial_immigration_police"
_DEPARTMENT: Final = "immigration_department"
_NO_LIMIT: Final = Label("không có thời hạn", "no time limit")
_ON_THE_FLIGHT: Final = Label(
    "không văn bản nào nói ai chịu trách nhiệm về người này trong chuyến bay",
    "no text says who answers for the person on the flight",
)


def _prepared() -> tuple[Transition, ...]:
    """The Department's three acts; what it does late is late, not unlawful."""
    both = ("notice_given", "papers_with_province")
    return (
        BY_CIRCULAR(
            "notice_given: consular_notice_received", "receive_request", _DEPARTMENT, _CIRCULAR("9.2"), duty=False
        ),
        *(
            BY_CIRCULAR(
                f"{stage}: exit_visa_granted",
                "grant_exit_visa",
                _DEPARTMENT,
                _CIRCULAR("9.2.a"),
                forms="exit_visa",
            )
            for stage in both
        ),
        *(
            BY_CIRCULAR(
                f"{stage}: return_plan_told",
                "tell_return_plan",
                _DEPARTMENT,
                _CIRCULAR("9.2.b"),
                to_whom="provincial_immigration_police provincial_department airport_police_post border_gate_post",
            )
            for stage in both
        ),
        BY_CIRCULAR(
            "notice_given: exit_papers_sent > papers_with_province",
            "send_exit_papers",
            _DEPARTMENT,
            _CIRCULAR("9.2.c"),
            to_whom=_PROVINCE,
            forms="exit_papers",
        ),
    )


_BROUGHT: Final = by_reading(
    "escort_home_of",
    DECREE_09_2013.at("19.2.c:p2"),
    children=defined("child", LAW_66_2011.at("24.3:s1")),
    minors=defined("minor", DECREE_09_2013.at("19.2.c:p2")),
)
"""Who is brought to relatives and not sent alone, a foreigner too: somebody must be named who takes the person over."""


def _by_air() -> tuple[Transition, ...]:
    """With the police of the airport; whoever is not sent alone is handed to somebody."""
    by_air = Is(Key("exit_gate"), "international_airport", _CIRCULAR("9.4"))
    return (
        BY_CIRCULAR(
            "at_exit_gate: repatriated > returned",
            "do_exit_formalities",
            "provincial_immigration_police airport_police_post",
            _CIRCULAR("9.4"),
            guard=every(by_air, Not(_BROUGHT, _CIRCULAR("9.4"))),
            care=Care.NOT_KNOWN,
            silent=_ON_THE_FLIGHT,
        ),
        BY_CIRCULAR(
            "at_exit_gate: repatriated > returned",
            "do_exit_formalities",
            "provincial_immigration_police airport_police_post",
            _CIRCULAR("9.4"),
            DECREE_09_2013.at("19.2.c:p2"),
            to_whom="relatives embassy foreign_side",
            guard=every(by_air, _BROUGHT),
            care=Care.RECEIVER,
            doubts="escort_home_of",
        ),
    )


def _at_the_gate() -> tuple[Transition, ...]:
    """Brought to the gate; by road through the Border Guard; of rail and sea no text speaks."""
    by_road = Is(Key("exit_gate"), "road", _CIRCULAR("9.4"))
    return (
        BY_CIRCULAR(
            "papers_with_province: return_directed",
            "direct_return",
            "provincial_department",
            _CIRCULAR("9.3"),
            to_whom="establishment",
        ),
        BY_CIRCULAR(
            "papers_with_province: brought_to_gate > at_exit_gate",
            "bring_to_exit_gate",
            "establishment",
            _CIRCULAR("9.3"),
            care=Care.ACTOR,
            silent=_NO_LIMIT,
        ),
        BY_CIRCULAR(
            "at_exit_gate: handed_over > with_gate_post",
            "hand_to_gate_post",
            _PROVINCE,
            _CIRCULAR("9.4"),
            to_whom="border_gate_post",
            guard=by_road,
            care=Care.RECEIVER,
        ),
        BY_CIRCULAR(
            "with_gate_post: repatriated > returned",
            "hand_to_foreign_side",
            "border_gate_post",
            _CIRCULAR("9.4"),
            to_whom="foreign_side",
            care=Care.RECEIVER,
        ),
    )


EXIT: Final = (*_prepared(), *_at_the_gate(), *_by_air())
"""From the notice of the Consular Department to the handover at a gate."""
