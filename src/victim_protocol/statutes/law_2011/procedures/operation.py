"""A licensed establishment: notices, inspection, suspension, revocation (Decree 09/2013, 16 and 17; Circular 35, 7)."""

__all__ = ["PROCEDURE"]

from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Condition, OneOf
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import happened, some, yes

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_row = partial(row, since=DECREE_FROM)
_HEAD: Final = "victim_support_establishment"
_DEPARTMENT: Final = "provincial_department"
_CHAIR: Final = "provincial_chair"
_LICENSED: Final = ("licensed", "violation_recorded", "sanction_proposed")
"""The stages at which the licence is good."""
_BEFORE_CIRCULAR: Final = ESTABLISHMENTS_FROM - timedelta(days=1)


def _is(violation: str, source: Source) -> OneOf:
    return OneOf(Key("violation"), (violation,), source)


_SUSPENDS: Final[Condition] = some(
    _is("conditions_or_guidance", _DECREE("17.1.a")),
    _is("duties_of_notice_and_report", _DECREE("17.1.b")),
)
_REVOKES: Final[Condition] = some(
    _is("idle_for_six_months", _DECREE("17.2.a")),
    _is("abused_for_trafficking", _DECREE("17.2.b")),
    _is("no_reports", _DECREE("17.2.c")),
    _is("rules_on_licences", _DECREE("17.2.d")),
    _is("demands_not_met_in_suspension", _DECREE("17.2.đ")),
)


def _while_licensed(stage: str) -> tuple[Transition, ...]:
    """What the establishment tells and does while it may operate."""
    return (
        _row(f"{stage}: licence_announced", "announce", _HEAD, _DECREE("16.2.a")),
        _row(f"{stage}: start_told", "tell_start", _HEAD, _DECREE("16.2.b"), to_whom=_DEPARTMENT),
        _row(
            f"{stage}: operation_begins",
            "operate",
            _HEAD,
            _DECREE("17.2.a"),
            _DECREE("16.1"),
            _DECREE("14.2"),
        ),
        _row(f"{stage}: operation_stopped", "stop_operation", _HEAD, _DECREE("17.2.a"), duty=False),
        *_at_all_times(stage),
    )


def _renewed_and_inspected(stage: str) -> tuple[Transition, ...]:
    return (
        _row(
            f"{stage}: renewal_filed",
            "file_renewal",
            f"founder {_HEAD}",
            _DECREE("13.3"),
            to_whom=_DEPARTMENT,
            guard=yes("wishes_to_continue", _DECREE("13.1.a")),
        ),
        row(
            f"{stage}: inspected",
            "inspect",
            _DEPARTMENT,
            _CIRCULAR("7.1"),
            since=ESTABLISHMENTS_FROM,
            anew="inspected",
            silent=Label(
                "06 tháng đầu tính từ ngày nào; các lần sau tính từ lần trước",
                "from which day the first six months run; later ones are counted from the time before",
            ),
        ),
    )


def _at_all_times(stage: str) -> tuple[Transition, ...]:
    """What it posts, reports and files, and what the department looks at, in a suspension too."""
    demanded = happened("report_demanded", _DECREE("17.2.c"))
    return (
        _row(f"{stage}: signs_posted", "post_signs", _HEAD, _DECREE("16.2.c")),
        _row(
            f"{stage}: activity_reported",
            "report_activity",
            _HEAD,
            _DECREE("16.3"),
            to_whom=_DEPARTMENT,
            anew="activity_reported",
            silent=Label("bao lâu báo cáo định kỳ một lần", "how often the periodic report is made"),
        ),
        _row(f"{stage}: report_demanded", "demand_report", _DEPARTMENT, _DECREE("17.2.c"), to_whom=_HEAD, duty=False),
        _row(
            f"{stage}: report_sent",
            "send_report",
            _HEAD,
            _DECREE("17.2.c"),
            to_whom=_DEPARTMENT,
            guard=demanded,
        ),
        *_renewed_and_inspected(stage),
    )


def _recorded(stage: str) -> tuple[Transition, ...]:
    """The minutes of a violation; since the circular in its form."""
    recorded = partial(
        row,
        f"{stage}: violation_recorded > violation_recorded",
        "record_violation",
        _DEPARTMENT,
        _DECREE("17.3"),
        duty=False,
    )
    return (
        recorded(since=DECREE_FROM, until=_BEFORE_CIRCULAR),
        recorded(_CIRCULAR("7.2"), since=ESTABLISHMENTS_FROM, forms="minutes_of_inspection"),
    )


def _decided(event: str, to: str, clause: str, guard: Condition, form: str) -> tuple[Transition, ...]:
    """The chair suspends or revokes; since the circular in its form."""
    decided = partial(
        row,
        f"sanction_proposed: {event} > {to}",
        "decide_sanction",
        _CHAIR,
        _DECREE("17.4"),
        _DECREE(clause),
        guard=guard,
        finding=True,
    )
    return (
        decided(since=DECREE_FROM, until=_BEFORE_CIRCULAR),
        decided(_CIRCULAR("7.2:p2"), since=ESTABLISHMENTS_FROM, forms=form),
    )


def _sanctions() -> tuple[Transition, ...]:
    return (
        *_recorded("licensed"),
        *_recorded("suspended"),
        _row(
            "violation_recorded: sanction_proposed > sanction_proposed",
            "propose_sanction",
            "provincial_department_director",
            _DECREE("17.3"),
            to_whom=_CHAIR,
        ),
        _row("sanction_proposed: sanction_proposal_received", "receive_request", _CHAIR, _DECREE("17.4"), duty=False),
        *_decided("operation_suspended", "suspended", "17.1", _SUSPENDS, "decision_to_suspend"),
        *_decided("licence_revoked", "revoked", "17.2", _REVOKES, "decision_to_revoke"),
        _row(
            "suspended: suspension_ended > licensed",
            "end_suspension",
            "",
            _DECREE("17.2.đ"),
            duty=False,
            silent=Label(
                "không văn bản nào nói đình chỉ trong bao lâu và ai cho hoạt động lại",
                "no text says how long a suspension lasts, and who lets operation go on",
            ),
        ),
    )


PROCEDURE: Final = procedure(
    "operation",
    ("hoạt động, kiểm tra, đình chỉ, thu hồi giấy phép", "operation, inspection, suspension and revocation"),
    {
        "licensed": ("có giấy phép", "licensed"),
        "violation_recorded": ("đã lập biên bản vi phạm", "a violation is recorded"),
        "sanction_proposed": ("đã đề nghị Chủ tịch quyết định", "a sanction is proposed"),
        "suspended": ("bị tạm thời đình chỉ", "suspended"),
        "revoked": ("bị thu hồi giấy phép", "the licence is revoked"),
        "over": ("đã chấm dứt hoạt động", "closed, or the licence has expired"),
    },
    (
        *(
            _row(f"{stage}: licensed > licensed", "decide_licence", _CHAIR, _DECREE("9.1"), duty=False, link=True)
            for stage in ("not_started", "revoked", "over")
        ),
        *(one for stage in _LICENSED for one in _while_licensed(stage)),
        *_at_all_times("suspended"),
        *_sanctions(),
        *(
            _row(f"{stage}: {event} > over", "close", _HEAD, source, duty=False, link=True)
            for stage in ("licensed", "violation_recorded", "sanction_proposed", "suspended")
            for event, source in (("establishment_closes", _DECREE("18.1")), ("licence_expires", _DECREE("18.1.b")))
        ),
    ),
    ends="revoked over",
)
"""From the licence until it is revoked or at an end."""
