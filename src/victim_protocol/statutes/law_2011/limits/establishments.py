"""Limits on support establishments: licence, operation, inspection, closing (Decree 09/2013 Articles 6 to 18)."""

__all__ = ["ACTS", "LIMITS", "YEARLY_REPORTERS"]

from typing import Final

from victim_protocol.law.evidence import Source
from victim_protocol.law.key import labelled
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013, JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.limits.licence_files import LICENCE_FILES
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.notation import limit

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at

ACTS: Final = labelled(
    tell_file_is_incomplete=("thông báo hồ sơ chưa hợp lệ", "tell that the file is not valid"),
    appraise_licence=("thẩm định việc cấp và trình Chủ tịch", "appraise the new licence and submit to the chair"),
    appraise_licence_change=(
        "thẩm định việc sửa đổi, cấp lại, gia hạn và trình Chủ tịch",
        "appraise the change, copy or renewal and submit to the chair",
    ),
    decide_licence=("quyết định về giấy phép", "decide on the licence"),
    refuse_licence=("trả lời bằng văn bản, nêu rõ lý do", "refuse in writing with reasons"),
    hold_licence=("giấy phép có hiệu lực", "the licence lasts"),
    file_change=("gửi hồ sơ sửa đổi, bổ sung", "file a change of the licence"),
    file_loss=("gửi hồ sơ cấp lại", "file for a new copy of the licence"),
    file_renewal=("gửi hồ sơ gia hạn", "file for renewal"),
    announce=("thông báo trên báo", "announce in a newspaper"),
    tell_start=("thông báo ngày bắt đầu hoạt động", "tell the day on which operation begins"),
    operate=("bắt đầu hoặc tiếp tục hoạt động", "begin or resume operation"),
    send_report=("gửi báo cáo theo yêu cầu", "send the report demanded"),
    propose_sanction=("đề nghị đình chỉ hoặc thu hồi", "propose suspension or revocation"),
    decide_sanction=("quyết định đình chỉ hoặc thu hồi", "decide on suspension or revocation"),
    propose_closing=("đề nghị Chủ tịch quyết định chấm dứt hoạt động", "propose that the chair decide on closing"),
    decide_closing=("có ý kiến về việc chấm dứt hoạt động", "decide on closing"),
    plan_for_victims=("thông báo chấm dứt và phương án đối với nạn nhân", "give notice with a plan for the victims"),
    publish_closing=("công bố việc chấm dứt hoạt động", "publish the closing"),
    inspect=("kiểm tra, thanh tra định kỳ", "inspect"),
    report_yearly=("báo cáo định kỳ hằng năm", "report once a year"),
)
"""What is to be done, or lasts."""


def _by_decree(  # noqa: PLR0913, PLR0917 - a row of the table below
    key: str,
    act: str,
    actors: str,
    length: str,
    start: str,
    place: str,
    kind: LimitKind = LimitKind.WITHIN,
    *,
    received_when: str = "",
    done_by: str = "",
) -> TimeLimit:
    return limit(
        key,
        act,
        actors,
        length,
        start,
        _DECREE(place),
        DECREE_FROM,
        LAW_UNTIL,
        kind=kind,
        received_when=received_when,
        done_by=done_by,
    )


def _every(key: str, actors: str, length: str, start: str, source: Source) -> TimeLimit:
    since = PROCEDURE_FROM if key == "report_yearly" else ESTABLISHMENTS_FROM
    return limit(key, key, actors, length, start, source, since, LAW_UNTIL, kind=LimitKind.EVERY)


YEARLY_REPORTERS: Final = (
    "police immigration_department border_guard coast_guard district_division provincial_department mission_abroad "
    "consular_department"
)
"""The functional bodies of the four ministries that issued the joint circular, as far as it gives them a task."""
_DEPARTMENT: Final = "provincial_department"
_CHAIR: Final = "provincial_chair"
_HEAD: Final = "victim_support_establishment"
LIMITS: Final = (
    *LICENCE_FILES,
    _by_decree("licence_lasts", "hold_licence", _HEAD, "5 years", "licensed", "9.2", LimitKind.AT_MOST),
    _by_decree("renewal_lasts", "hold_licence", _HEAD, "5 years", "licence_renewed", "13.6:s2", LimitKind.AT_MOST),
    _by_decree(
        "change_filed", "file_change", _HEAD, "10 working_days", "licence_changed", "11.3", done_by="change_filed"
    ),
    _by_decree("loss_filed", "file_loss", _HEAD, "10 working_days", "licence_lost", "12.3", done_by="loss_filed"),
    _by_decree(
        "renewal_filed",
        "file_renewal",
        _HEAD,
        "30 working_days",
        "licence_expires",
        "13.3",
        LimitKind.AT_LEAST_BEFORE,
        done_by="renewal_filed",
    ),
    _by_decree(
        "licence_announced", "announce", _HEAD, "30 working_days", "licensed", "16.2.a", done_by="licence_announced"
    ),
    _by_decree(
        "start_told",
        "tell_start",
        _HEAD,
        "15 working_days",
        "operation_begins",
        "16.2.b",
        LimitKind.AT_LEAST_BEFORE,
        done_by="start_told",
    ),
    _by_decree(
        "operation_in_time",
        "operate",
        _HEAD,
        "6 months",
        "licensed operation_stopped",
        "17.2.a",
        LimitKind.AT_MOST,
        done_by="operation_begins",
    ),
    _by_decree("report_sent", "send_report", _HEAD, "60 days", "report_demanded", "17.2.c", done_by="report_sent"),
    _by_decree(
        "sanction_proposed",
        "propose_sanction",
        "provincial_department_director",
        "3 working_days",
        "violation_recorded",
        "17.3",
        done_by="sanction_proposed",
    ),
    _by_decree(
        "sanction_decided",
        "decide_sanction",
        _CHAIR,
        "5 working_days",
        "sanction_proposal_received",
        "17.4",
        received_when="sanction_proposed",
        done_by="operation_suspended licence_revoked",
    ),
    _by_decree(
        "closing_proposed",
        "propose_closing",
        _DEPARTMENT,
        "5 working_days",
        "closing_requested",
        "18.2.b",
        done_by="closing_proposed",
    ),
    _by_decree(
        "closing_decided",
        "decide_closing",
        _CHAIR,
        "5 working_days",
        "closing_proposal_received",
        "18.2.c",
        received_when="closing_proposed",
        done_by="closing_approved closing_not_approved",
    ),
    limit(
        "closing_proposed_with_plan",
        "propose_closing",
        "provincial_department_director",
        "5 working_days",
        "closing_requested",
        _CIRCULAR("8.2.a"),
        ESTABLISHMENTS_FROM,
        LAW_UNTIL,
        done_by="closing_proposed",
    ),
    limit(
        "closing_decided_by_circular",
        "decide_closing",
        _CHAIR,
        "5 working_days",
        "closing_proposal_received",
        _CIRCULAR("8.2.b"),
        ESTABLISHMENTS_FROM,
        LAW_UNTIL,
        received_when="closing_proposed",
        done_by="closing_approved closing_not_approved",
    ),
    _by_decree(
        "closing_notice",
        "plan_for_victims",
        _HEAD,
        "30 working_days",
        "establishment_closes",
        "18.3",
        LimitKind.AT_LEAST_BEFORE,
        done_by="closing_notice_given",
    ),
    _by_decree(
        "closing_published",
        "publish_closing",
        "provincial_committee",
        "15 working_days",
        "closing_decided licence_revoked",
        "18.3:p2",
        done_by="closing_published",
    ),
    _every("inspect", _DEPARTMENT, "6 months", "inspected", _CIRCULAR("7.1")),
    _every(
        "report_yearly",
        YEARLY_REPORTERS,
        "1 years",
        "reported_yearly",
        JOINT_CIRCULAR_01_2014.at("11:p1"),
    ),
)
"""Of licences, operation, inspection and closing."""
