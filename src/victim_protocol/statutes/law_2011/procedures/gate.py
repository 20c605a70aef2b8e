"""The land, rail or sea gate: what the border-gate post and the provincial immigration police do there."""

__all__ = ["CERTIFIER_NOT_NAMED", "STAGES", "gate", "own_duties"]

from collections.abc import Callable
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.periods import PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR
from victim_protocol.statutes.law_2011.procedures.tasks import explained
from victim_protocol.statutes.law_2011.standing import needed
from victim_protocol.statutes.notation import defined, every, yes

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_ESTABLISHMENTS = CIRCULAR_35_2013.at
_BORDER = CIRCULAR_78_2013.at
_LAW = LAW_66_2011.at
_POLICE: Final = "provincial_immigration_police"

STAGES: Final = {
    "received_at_gate": ("Đồn Biên phòng cửa khẩu đã tiếp nhận", "received by the border-gate post"),
    "with_immigration_police": (
        "Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh đã nhận bàn giao",
        "with the provincial immigration police",
    ),
}
"""From the reception at the gate on."""

CERTIFIER_NOT_NAMED: Final = Label(
    "không văn bản nào nói cơ quan nào cấp giấy xác nhận cho người về qua cửa khẩu; Giấy chứng nhận về nước không "
    "nằm trong danh sách của Điều 28",
    "no text says who certifies someone who comes back through a gate; the return certificate is not in the list "
    "of Article 28",
)


def own_duties(stage: str, actors: str, row: Callable[..., Transition]) -> tuple[Transition, ...]:
    """What the Border Guard itself gives to whom it receives: needs, first care, and the way home.

    Args:
        stage: Where the person is.
        actors: Who gives it.
        row: Makes a row of the time.
    """
    return (
        row(
            f"{stage}: essentials_given",
            "give_essential_needs",
            actors,
            _BORDER("10.1.a"),
            guard=defined("in_need", _BORDER("10.1")),
            doubts="essentials_on_reception",
        ),
        row(
            f"{stage}: health_checked",
            "give_first_care",
            actors,
            _BORDER("10.1.b"),
            guard=needed(_BORDER("10.1")),
        ),
        row(
            f"{stage}: regimes_explained",
            "explain_way_home",
            actors,
            _BORDER("10.1.c"),
            guard=every(needed(_BORDER("10.1")), yes("wishes_to_go_home", _BORDER("10.1.c"))),
            doubts="journey_paid_by",
        ),
    )


def _paper_of_article_28(stage: str) -> Transition:
    return BY_CIRCULAR(
        f"{stage}: certified",
        "show_certificate",
        "district_police investigating_body procuracy court foreign_issuer",
        _LAW("28"),
        duty=False,
        silent=CERTIFIER_NOT_NAMED,
    )


def gate(
    reception: str, since_when: Source, guard: Condition, reading: tuple[str, str] | None
) -> tuple[Transition, ...]:
    """The rows from the reception by the border-gate post on.

    Args:
        reception: The step that brings the person there.
        since_when: The provision that has the gate receive.
        guard: What must hold for it.
        reading: The reading and the choice under which these steps are those of the gate.
    """
    return (
        BY_CIRCULAR(
            reception,
            "receive_at_gate",
            "border_gate_post",
            _CIRCULAR("4.4.c"),
            since_when,
            guard=guard,
            forms="minutes_with_foreign_side declaration_form_1",
            reading=reading,
        ),
        BY_CIRCULAR(
            "received_at_gate: declaration_made",
            "guide_declaration",
            "border_gate_post",
            _CIRCULAR("4.4.c"),
            forms="declaration_form_1",
        ),
        BY_CIRCULAR("received_at_gate: entered_viet_nam", "make_entry", "border_gate_post", _CIRCULAR("4.4.c")),
        *own_duties("received_at_gate", "border_gate_post", BY_CIRCULAR),
        BY_CIRCULAR(
            "received_at_gate: handed_over > with_immigration_police",
            "hand_to_immigration_police",
            "border_gate_post",
            _CIRCULAR("4.4.c"),
            to_whom=_POLICE,
            care=Care.RECEIVER,
            forms="handover_minutes_form_4",
        ),
        _paper_of_article_28("received_at_gate"),
        *_with_immigration_police(),
    )


def _with_immigration_police() -> tuple[Transition, ...]:
    """What the provincial immigration police do for whom the border-gate post handed over."""
    return (
        BY_CIRCULAR(
            "with_immigration_police: return_certificate_issued",
            "issue_return_certificate",
            _POLICE,
            _CIRCULAR("4.4.d"),
            forms="return_certificate",
        ),
        BY_CIRCULAR(
            "with_immigration_police: statement_taken",
            "take_statement",
            "provincial_immigration_police provincial_criminal_police",
            _CIRCULAR("4.4.d"),
        ),
        BY_CIRCULAR(
            "with_immigration_police: residence_police_told",
            "tell_residence_police",
            _POLICE,
            _CIRCULAR("4.4.đ"),
            to_whom=_POLICE,
        ),
        explained("with_immigration_police", _POLICE, _ESTABLISHMENTS("13.2"), since=PROCEDURE_FROM),
        BY_CIRCULAR(
            "with_immigration_police: essentials_given",
            "give_essential_needs",
            _POLICE,
            _ESTABLISHMENTS("13.2"),
            guard=defined("in_need", _ESTABLISHMENTS("13.2")),
            doubts="essentials_on_reception",
        ),
        _paper_of_article_28("with_immigration_police"),
    )
