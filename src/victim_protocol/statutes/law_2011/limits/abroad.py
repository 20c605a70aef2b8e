"""Limits of verification and return of victims abroad (Joint Circular 01/2014 Article 4)."""

__all__ = ["ACTS", "LIMITS"]

from typing import Final

from victim_protocol.law.condition import Is
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.periods import LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.notation import every, happened, limit

_PROCEDURE = JOINT_CIRCULAR_01_2014.at

_BY_A_MISSION: Final = happened("returned_through_mission", _PROCEDURE("4"))
"""Article 4 is about who is abroad and comes home through a mission; nobody gave notice of others who enter."""

ACTS: Final = labelled(
    tell_host_authority=("thông báo cho cơ quan có thẩm quyền của nước sở tại", "tell the host country's authority"),
    send_to_immigration_department=(
        "gửi hồ sơ về Cục Quản lý xuất nhập cảnh để xác minh",
        "send the file to the Immigration Department",
    ),
    organise_verification=("tổ chức hoặc chỉ đạo xác minh", "verify, or have the province verify"),
    report_verification=("báo cáo kết quả xác minh", "report the result of the verification"),
    answer_mission=("trả lời cơ quan đại diện", "answer the mission"),
    issue_travel_paper=("cấp giấy thông hành", "issue a travel paper"),
    notify_entry=("thông báo việc nhập cảnh", "give notice of the entry"),
    notify_gate=("thông báo cho nơi có cửa khẩu", "notify the gate"),
)
"""What is to be done."""

LIMITS: Final = (
    limit(
        "mission_tells_host",
        "tell_host_authority",
        "mission_abroad",
        "",
        "mission_informed",
        _PROCEDURE("4.1.a"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        done_by="host_authority_told",
    ),
    limit(
        "mission_sends_file",
        "send_to_immigration_department",
        "mission_abroad",
        "3 days",
        "mission_informed",
        _PROCEDURE("4.1.b:d3"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        done_by="mission_requested_verification",
    ),
    limit(
        "department_organises_verification",
        "organise_verification",
        "immigration_department",
        "",
        "mission_request_received",
        _PROCEDURE("4.2.a"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        received_when="mission_requested_verification",
        done_by="department_delegated verification_result_received department_answered",
    ),
    limit(
        "province_reports_verification",
        "report_verification",
        "provincial_immigration_police",
        "10 days",
        "delegation_received",
        _PROCEDURE("4.2.a:p2"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="department_delegated",
        done_by="province_reported",
    ),
    limit(
        "department_answers_mission",
        "answer_mission",
        "immigration_department",
        "3 days",
        "verification_result_received",
        _PROCEDURE("4.2.b"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="province_reported",
        done_by="department_answered",
    ),
    limit(
        "mission_issues_travel_paper",
        "issue_travel_paper",
        "mission_abroad",
        "3 days",
        "department_answer_received",
        _PROCEDURE("4.1.b:p2"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="department_answered",
        done_by="travel_paper_issued",
    ),
    limit(
        "mission_notifies_entry",
        "notify_entry",
        "mission_abroad",
        "5 days",
        "entered_viet_nam",
        _PROCEDURE("4.1.b:d4"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_LEAST_BEFORE,
        condition=_BY_A_MISSION,
        done_by="entry_notified",
    ),
    limit(
        "department_notifies_airport",
        "notify_gate",
        "immigration_department",
        "3 days",
        "entered_viet_nam",
        _PROCEDURE("4.3.a:d1"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_LEAST_BEFORE,
        condition=every(_BY_A_MISSION, Is(Key("entry_gate"), "international_airport", _PROCEDURE("4.3.a:d1"))),
        done_by="gate_notified",
    ),
    limit(
        "department_notifies_land_gate",
        "notify_gate",
        "immigration_department",
        "3 days",
        "entered_viet_nam",
        _PROCEDURE("4.4.a"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_LEAST_BEFORE,
        condition=every(_BY_A_MISSION, Is(Key("entry_gate"), "road_rail_or_sea", _PROCEDURE("4.4.a"))),
        done_by="gate_notified",
    ),
)
"""Of the verification and return of who is abroad."""
