"""Rescue in the country (Law Article 25; Joint Circular 01/2014, 7)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.periods import BORDER_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, BY_LAW, procedure, row
from victim_protocol.statutes.law_2011.procedures.papers_held import paper_shown
from victim_protocol.statutes.law_2011.procedures.tasks import essentials, explained
from victim_protocol.statutes.law_2011.procedures.verification import STAGES, verification
from victim_protocol.statutes.law_2011.standing import needed
from victim_protocol.statutes.notation import defined, every, yes

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_BORDER = CIRCULAR_78_2013.at
_RESCUERS: Final = "police border_guard coast_guard"


def _to_division(step: str, point: str) -> tuple[Transition, ...]:
    by_law = partial(BY_LAW, to_whom="district_division", care=Care.RECEIVER)
    which = "which_division_receives_rescued"
    by_circular = partial(BY_CIRCULAR, to_whom="district_division", care=Care.RECEIVER, doubts=which)
    return (
        by_law(step, "bring_to_division", _RESCUERS, _LAW("25.1")),
        by_circular(step, "bring_to_division", _RESCUERS, _LAW("25.1"), _CIRCULAR(point), _CIRCULAR("8.2.a")),
    )


def _of_the_guard() -> tuple[Transition, ...]:
    """What the Border Guard and the Coast Guard give to whom they rescue, beside essential needs."""
    guarding = partial(row, since=BORDER_FROM)
    need = needed(_BORDER("10.1"))
    home = every(need, yes("wishes_to_go_home", _BORDER("10.1.c")))
    guards = "border_guard coast_guard"
    return (
        guarding("with_rescuer: health_checked", "give_first_care", guards, _BORDER("10.1.b"), guard=need),
        guarding(
            "with_rescuer: regimes_explained",
            "explain_way_home",
            guards,
            _BORDER("10.1.c"),
            guard=home,
            doubts="journey_paid_by",
        ),
        explained("with_rescuer", _RESCUERS, CIRCULAR_35_2013.at("13.2")),
    )


PROCEDURE: Final = procedure(
    "rescue",
    ("được giải cứu trong nước", "rescue in the country"),
    {
        "with_rescuer": ("ở cơ quan giải cứu", "with the body that rescued"),
        "certified_by_rescuer": ("cơ quan giải cứu đã cấp giấy xác nhận", "certified by the body that rescued"),
        **STAGES,
    },
    (
        row("not_started: rescued > with_rescuer", "rescue", _RESCUERS, _LAW("25.1"), duty=False),
        essentials("with_rescuer", _RESCUERS, _LAW("25.1")),
        BY_LAW(
            "with_rescuer: certified > certified_by_rescuer",
            "certify_before_transfer",
            _RESCUERS,
            _LAW("25.1:p2"),
            guard=defined("enough_ground", _LAW("25.1:p2")),
            finding=True,
        ),
        BY_CIRCULAR(
            "with_rescuer: certified > certified_by_rescuer",
            "certify_before_transfer",
            _RESCUERS,
            _LAW("25.1:p2"),
            _CIRCULAR("7.1.a"),
            _CIRCULAR("8.2.a:s2"),
            guard=defined("enough_ground", _LAW("25.1:p2")),
            finding=True,
            forms="certificate_form_7",
        ),
        *_to_division("certified_by_rescuer: handed_over > paper_held", "7.1.a"),
        *_to_division("with_rescuer: handed_over > with_division", "7.1.b"),
        paper_shown("with_rescuer"),
        *_of_the_guard(),
        *verification(
            _LAW("25.2:s2"),
            _LAW("25.1:p2"),
            _CIRCULAR("7.2.a"),
            _CIRCULAR("7.2.b"),
            _CIRCULAR("7.2.b"),
            _CIRCULAR("7.3"),
        ),
        BY_CIRCULAR(
            "not_victim: left_establishment", "discharge", "district_division establishment", _CIRCULAR("7.3:p2")
        ),
    ),
    ends="paper_held certified not_victim by_article_8",
)
"""From the rescue to the certificate."""
