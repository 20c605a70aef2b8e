"""Limits for foreigners found in Viet Nam (Joint Circular 01/2014 Articles 8 and 9)."""

__all__ = ["ACTS", "LIMITS"]

from typing import Final

from victim_protocol.law.key import labelled
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.periods import LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.standing import foreigner
from victim_protocol.statutes.notation import defined, every, happened, limit

_PROCEDURE = JOINT_CIRCULAR_01_2014.at

ACTS: Final = labelled(
    tell_criminal_police=(
        "báo cho Phòng Cảnh sát điều tra tội phạm về trật tự xã hội",
        "tell the provincial criminal police",
    ),
    bring_foreigner_to_division=(
        "chuyển người đó đến Phòng Lao động - Thương binh và Xã hội",
        "bring the foreigner to the district division",
    ),
    lodge_and_report_foreigner=("đưa vào cơ sở và báo cáo Sở", "lodge the foreigner and report to the Department"),
    tell_foreign_affairs=("thông báo cho Sở Ngoại vụ", "tell the provincial foreign affairs office"),
    tell_immigration_police=(
        "thông báo cho Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh",
        "tell the provincial immigration police",
    ),
    meet_foreigner=(
        "báo cáo Cục Quản lý xuất nhập cảnh kèm hồ sơ",
        "report on the foreigner to the Immigration Department, with the file",
    ),
    contact_foreigner=("phối hợp với Sở Ngoại vụ tiếp xúc", "meet, with the foreign affairs office"),
    check_papers_and_stay=(
        "kiểm tra giấy tờ, việc nhập cảnh, xuất cảnh, cư trú",
        "check papers, entry, exit and stay",
    ),
    take_first_statement=(
        "lấy lời khai sơ bộ, có phiên dịch nếu cần",
        "take a first statement, interpreted if need be",
    ),
    take_six_photos=("chụp 06 ảnh", "take six photos"),
    guide_foreigner=(
        "hướng dẫn kê khai vào tờ khai, có phiên dịch nếu cần",
        "guide the declaration, interpreted if need be",
    ),
    request_check_of_foreigner=(
        "đề nghị Phòng Cảnh sát điều tra tội phạm về trật tự xã hội xác minh",
        "ask the provincial criminal police to verify",
    ),
    check_stay_of_foreigner=(
        "kiểm tra thông tin về việc nhập xuất cảnh, cư trú",
        "check entry, exit and stay",
    ),
    verify_foreigner=("xác minh và trả lời kết quả", "verify whether the foreigner is a victim"),
    write_to_consular_department=("có văn bản trao đổi với Cục Lãnh sự", "write to the Consular Department"),
    send_diplomatic_note=("gửi công hàm cho cơ quan đại diện ngoại giao", "send a note to the embassy"),
    grant_exit_visa=("cấp thị thực xuất cảnh, tạm trú", "grant an exit visa or temporary stay"),
    tell_return_plan=("thông báo kế hoạch đưa nạn nhân về nước", "give notice of the plan of return"),
    send_exit_papers=("chuyển giấy tờ xuất nhập cảnh", "send the exit papers"),
)
"""What is to be done."""

LIMITS: Final = (
    limit(
        "foreigner_not_rescued_reported",
        "tell_criminal_police",
        "receiving_agency",
        "",
        "foreign_victim_reported",
        _PROCEDURE("8.1:p2"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        done_by="criminal_police_told",
    ),
    limit(
        "foreigner_brought_to_division",
        "bring_foreigner_to_division",
        "police border_guard coast_guard",
        "",
        "rescued declared",
        _PROCEDURE("8.2.a"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.AT_ONCE,
        condition=foreigner(_PROCEDURE("8.2.a")),
        done_by="division_received handed_over",
    ),
    limit(
        "foreigner_certified_before_transfer",
        "certify_before_transfer",
        "police border_guard coast_guard",
        "",
        "handed_over",
        _PROCEDURE("8.2.a:s2"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        kind=LimitKind.BEFORE,
        condition=every(
            foreigner(_PROCEDURE("8.2.a")),
            happened("rescued", _PROCEDURE("8.2.a:s2")),
            defined("enough_ground", _PROCEDURE("8.2.a:s2")),
        ),
        done_by="certified",
    ),
    *(
        limit(
            f"division_{act}",
            act,
            "district_division",
            "",
            "division_received",
            _PROCEDURE(f"8.2.b:d{dash}"),
            PROCEDURE_FROM,
            LAW_UNTIL,
            kind=LimitKind.AT_ONCE,
            condition=foreigner(_PROCEDURE("8.2.b")),
            done_by=done_by,
        )
        for dash, act, done_by in (
            (1, "lodge_and_report_foreigner", "department_told"),
            (2, "tell_foreign_affairs", "foreign_affairs_told"),
            (3, "tell_immigration_police", "immigration_police_informed"),
        )
    ),
    limit(
        "immigration_police_meet_foreigner",
        "meet_foreigner",
        "provincial_immigration_police",
        "3 days",
        "immigration_police_informed",
        _PROCEDURE("8.2.c"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        done_by="foreigner_reported",
    ),
    limit(
        "immigration_police_request_check",
        "request_check_of_foreigner",
        "provincial_immigration_police",
        "3 days",
        "immigration_police_informed",
        _PROCEDURE("8.2.c:d4"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        done_by="foreigner_check_requested certified",
        once=True,
    ),
    limit(
        "department_checks_stay",
        "check_stay_of_foreigner",
        "immigration_department",
        "3 days",
        "foreigner_report_received",
        _PROCEDURE("8.2.d"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="foreigner_reported",
        done_by="stay_checked",
    ),
    *(
        limit(
            f"immigration_police_{act}",
            act,
            "provincial_immigration_police",
            "3 days",
            "immigration_police_informed",
            _PROCEDURE(f"8.2.c{dash}"),
            PROCEDURE_FROM,
            LAW_UNTIL,
            done_by=done_by,
        )
        for act, dash, done_by in (
            ("contact_foreigner", "", "foreigner_met"),
            ("check_papers_and_stay", ":d1", "identity_checked"),
            ("take_first_statement", ":d1", "statement_taken"),
            ("take_six_photos", ":d2", "photos_taken"),
            ("guide_foreigner", ":d2", "declaration_made"),
        )
    ),
    limit(
        "criminal_police_verify_foreigner",
        "verify_foreigner",
        "provincial_criminal_police",
        "20 days",
        "foreigner_check_request_received",
        _PROCEDURE("8.2.c:d4"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="foreigner_check_requested",
        done_by="certified found_not_victim foreigner_check_answered",
        once=True,
    ),
    limit(
        "department_writes_to_consular",
        "write_to_consular_department",
        "immigration_department",
        "3 days",
        "foreigner_report_received",
        _PROCEDURE("8.2.d"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="foreigner_reported",
        done_by="department_wrote",
    ),
    limit(
        "consular_sends_note",
        "send_diplomatic_note",
        "consular_department",
        "3 days",
        "department_letter_received",
        _PROCEDURE("8.2.đ"),
        PROCEDURE_FROM,
        LAW_UNTIL,
        received_when="department_wrote",
        done_by="diplomatic_note_sent",
    ),
    *(
        limit(
            f"department_{act}",
            act,
            "immigration_department",
            "5 days",
            "consular_notice_received",
            _PROCEDURE(f"9.2.{point}"),
            PROCEDURE_FROM,
            LAW_UNTIL,
            received_when="consular_notice_sent",
            done_by=done_by,
        )
        for point, act, done_by in (
            ("a", "grant_exit_visa", "exit_visa_granted"),
            ("b", "tell_return_plan", "return_plan_told"),
            ("c", "send_exit_papers", "exit_papers_sent"),
        )
    ),
)
"""Of who is a citizen of another country, from the first information to the return."""
