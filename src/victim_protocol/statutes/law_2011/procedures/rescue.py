"""Rescue in the country (Law Article 25; Joint Circular 01/2014, 7)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, BY_LAW, procedure, row
from victim_protocol.statutes.law_2011.procedures.tasks import essentials
from victim_protocol.statutes.law_2011.procedures.verification import STAGES, verification
from victim_protocol.statutes.notation import defined

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_RESCUERS: Final = "police border_guard coast_guard"


def _to_division(step: str, point: str) -> tuple[Transition, ...]:
    by_law = partial(BY_LAW, to_whom="district_division", care=Care.RECEIVER)
    by_circular = partial(BY_CIRCULAR, to_whom="district_division", care=Care.RECEIVER)
    return (
        by_law(step, "bring_to_division", _RESCUERS, _LAW("25.1")),
        by_circular(step, "bring_to_division", _RESCUERS, _LAW("25.1"), _CIRCULAR(point)),
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
            guard=defined("enough_ground", _LAW("25.1:p2")),
            finding=True,
            forms="certificate_form_7",
        ),
        *_to_division("certified_by_rescuer: handed_over > paper_held", "7.1.a"),
        *_to_division("with_rescuer: handed_over > with_division", "7.1.b"),
        *verification(_LAW("25.1:p2"), _CIRCULAR("7.2.a"), _CIRCULAR("7.2.b"), _CIRCULAR("7.3")),
    ),
    ends="paper_held certified not_victim",
)
"""From the rescue to the certificate."""
