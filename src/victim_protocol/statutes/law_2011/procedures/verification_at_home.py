"""Verification in Viet Nam of somebody who is abroad (Joint Circular 01/2014 Article 4 clause 2)."""

__all__ = ["AT_HOME"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR
from victim_protocol.statutes.notation import no

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_MISSION: Final = "mission_abroad"
_DEPARTMENT: Final = "immigration_department"
_POLICE: Final = "provincial_immigration_police"

AT_HOME: Final[tuple[Transition, ...]] = (
    BY_CIRCULAR(
        "with_department: mission_request_received", "receive_request", _DEPARTMENT, _CIRCULAR("4.2.a"), duty=False
    ),
    BY_CIRCULAR(
        "with_department: department_delegated > with_province",
        "organise_verification",
        _DEPARTMENT,
        _CIRCULAR("4.2.a"),
        to_whom=_POLICE,
        duty=False,
    ),
    BY_CIRCULAR(
        "with_department: criminal_department_told",
        "tell_criminal_department",
        _DEPARTMENT,
        _CIRCULAR("4.2.a"),
        to_whom="criminal_police_department",
    ),
    BY_CIRCULAR("with_province: delegation_received", "receive_request", _POLICE, _CIRCULAR("4.2.a:p2"), duty=False),
    BY_CIRCULAR(
        "with_province: province_reported > with_department",
        "report_verification",
        _POLICE,
        _CIRCULAR("4.2.a:p2"),
        to_whom=_DEPARTMENT,
    ),
    BY_CIRCULAR(
        "with_department: verification_result_received",
        "receive_request",
        _DEPARTMENT,
        _CIRCULAR("4.2.b"),
        duty=False,
    ),
    BY_CIRCULAR(
        "with_department: department_answered > answered",
        "answer_mission",
        _DEPARTMENT,
        _CIRCULAR("4.2.b"),
        to_whom=f"{_MISSION} consular_department",
        forms="written_answer",
        silent=Label(
            "khi Cục tự xác minh thì không có thời hạn",
            "where the Department verifies itself there is no time limit",
        ),
    ),
    BY_CIRCULAR("answered: department_answer_received", "receive_request", _MISSION, _CIRCULAR("4.1.b:p2"), duty=False),
    BY_CIRCULAR(
        "answered: left_to_general_law > general_law",
        "leave_to_general_law",
        _MISSION,
        _CIRCULAR("4.1.b:p2"),
        guard=no("received_back_agreed", _CIRCULAR("4.1.b:p2")),
        finding=True,
    ),
)
"""From the file that the mission sends until its answer comes back."""
