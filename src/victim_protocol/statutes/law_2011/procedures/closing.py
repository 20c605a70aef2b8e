"""How a support establishment closes (Decree 09/2013 Article 18; Circular 35/2013 Article 8)."""

__all__ = ["PROCEDURE"]

from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import yes

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_row = partial(row, since=DECREE_FROM)
_by_circular = partial(row, since=ESTABLISHMENTS_FROM)
_by_decree = partial(row, since=DECREE_FROM, until=ESTABLISHMENTS_FROM - timedelta(days=1))
_HEAD: Final = "victim_support_establishment"
_DEPARTMENT: Final = "provincial_department"
_DIRECTOR: Final = "provincial_department_director"
_CHAIR: Final = "provincial_chair"


def _requested() -> tuple[Transition, ...]:
    """On the founder's request; since the circular with a plan for the victims, which the department looks at."""
    return (*_asked(), *_considered(), *_disputed())


def _asked() -> tuple[Transition, ...]:
    ask = ("request_closing", "founder", _DECREE("18.2.a"), _DECREE("18.1.a"))
    return tuple(
        one
        for stage in ("not_started", "noticed", "not_approved", "closed")
        for one in (
            _by_decree(f"{stage}: closing_requested > requested", *ask, to_whom=_DEPARTMENT, duty=False),
            _by_circular(
                f"{stage}: closing_requested > requested",
                *ask,
                _CIRCULAR("8.1.a"),
                _CIRCULAR("8.1.b"),
                to_whom=_DEPARTMENT,
                forms="closing_request plan_for_victims",
                duty=False,
            ),
        )
    )


def _considered() -> tuple[Transition, ...]:
    """The department proposes, the chair decides."""
    propose, decide = "requested: closing_proposed > proposed", "proposed: closing_approved > approved"
    return (
        _by_decree(propose, "propose_closing", _DEPARTMENT, _DECREE("18.2.b"), to_whom=_CHAIR),
        _by_circular(propose, "propose_closing", _DIRECTOR, _DECREE("18.2.b"), _CIRCULAR("8.2.a"), to_whom=_CHAIR),
        _row("proposed: closing_proposal_received", "receive_request", _CHAIR, _DECREE("18.2.c"), duty=False),
        _by_decree(decide, "decide_closing", _CHAIR, _DECREE("18.2.c")),
        _by_circular(
            decide,
            "decide_closing",
            _CHAIR,
            _DECREE("18.2.c"),
            _CIRCULAR("8.2.b"),
            forms="decision_to_close",
        ),
        _row(
            "proposed: closing_not_approved > not_approved",
            "decide_closing",
            _CHAIR,
            _DECREE("18.2.c"),
            duty=False,
            silent=Label(
                "không văn bản nào nói khi nào Chủ tịch không đồng ý chấm dứt hoạt động",
                "no text says when the chair may not agree to the closing",
            ),
        ),
    )


def _disputed() -> tuple[Transition, ...]:
    return tuple(
        _by_circular(
            f"{stage}: dispute_referred",
            "refer_dispute",
            _DIRECTOR,
            _CIRCULAR("8.2.c"),
            to_whom="victim_support_establishment every_body",
            guard=yes("dispute_on_closing", _CIRCULAR("8.2.c")),
        )
        for stage in ("requested", "proposed")
    )


def _told(stage: str) -> tuple[Transition, ...]:
    """The notice with a plan for the victims, and the day posted at the establishment."""
    return (
        _row(f"{stage}: closing_notice_given", "plan_for_victims", _HEAD, _DECREE("18.3"), to_whom=_DEPARTMENT),
        _row(f"{stage}: closing_posted", "post_closing", _HEAD, _DECREE("18.3:s2")),
    )


def _published() -> tuple[Transition, ...]:
    """Where renewal is refused or the licence revoked, the province publishes the closing and its day."""
    return (
        *(
            _row(
                f"{stage}: closing_decided > to_be_published",
                "decide_closing_of_office",
                _CHAIR,
                _DECREE("18.1.c"),
                duty=False,
            )
            for stage in ("not_started", "noticed", "expired", "not_approved")
        ),
        *(
            _row(
                f"{stage}: licence_revoked > to_be_published",
                "decide_sanction",
                _CHAIR,
                _DECREE("18.1.d"),
                duty=False,
                link=True,
            )
            for stage in ("not_started", "noticed", "requested", "proposed", "approved", "not_approved", "closed")
        ),
        _row(
            "to_be_published: closing_published > published",
            "publish_closing",
            "provincial_committee",
            _DECREE("18.3:p2"),
        ),
    )


PROCEDURE: Final = procedure(
    "closing",
    ("chấm dứt hoạt động cơ sở hỗ trợ nạn nhân", "closing of a support establishment"),
    {
        "noticed": ("đã thông báo sẽ chấm dứt hoạt động", "notice of the closing is given"),
        "requested": ("đã đề nghị chấm dứt hoạt động", "closing is requested"),
        "proposed": ("Chủ tịch Ủy ban nhân dân cấp tỉnh xem xét", "before the provincial chair"),
        "approved": ("đã quyết định chấm dứt hoạt động", "closing is decided"),
        "not_approved": ("Chủ tịch không đồng ý chấm dứt", "the chair does not agree"),
        "expired": ("giấy phép hết hạn, không đề nghị gia hạn", "the licence expires, and no renewal is asked for"),
        "to_be_published": ("phải công bố việc chấm dứt", "the closing must be published"),
        "published": ("đã công bố việc chấm dứt", "the closing is published"),
        "closed": ("đã chấm dứt hoạt động", "closed"),
    },
    (
        *_requested(),
        _row(
            "not_started: closing_notice_given > noticed",
            "plan_for_victims",
            _HEAD,
            _DECREE("18.3"),
            to_whom=_DEPARTMENT,
            duty=False,
        ),
        *(
            _row(f"{stage}: licence_expires > expired", "record_expiry", _HEAD, _DECREE("18.1.b"), duty=False)
            for stage in ("not_started", "noticed", "requested", "proposed", "approved", "not_approved")
        ),
        *(one for stage in ("noticed", "requested", "proposed", "approved", "expired") for one in _told(stage)),
        *_published(),
        *(
            _row(f"{stage}: establishment_closes > closed", "close", _HEAD, _DECREE("18.3"), duty=False)
            for stage in ("noticed", "approved", "expired", "published")
        ),
        _row("to_be_published: establishment_closes", "close", _HEAD, _DECREE("18.3:p2"), duty=False),
    ),
    ends="closed not_approved",
)
"""On request, on expiry, or by a decision of the province."""
