"""The licence of a support establishment: new, changed, replaced, renewed (Decree 09/2013 Articles 5 to 13)."""

__all__ = ["PROCEDURE"]

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, Not
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_UNTIL
from victim_protocol.statutes.law_2011.procedures.licence_kinds import KINDS, NEW, clause, is_about
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import every, yes

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_row = partial(row, since=DECREE_FROM)
_DEPARTMENT: Final = "provincial_department"
_CHAIR: Final = "provincial_chair"
_HEAD: Final = "founder victim_support_establishment"
_BEFORE_CIRCULAR: Final = ESTABLISHMENTS_FROM - timedelta(days=1)


def _sent(stage: str) -> Iterator[Transition]:
    """The file; since the circular in its forms."""
    for kind in KINDS:
        source = clause(kind, 1)
        sent = partial(
            _row,
            f"{stage}: {kind.filed} > sent",
            kind.act,
            _HEAD,
            source,
            *kind.more,
            to_whom=_DEPARTMENT,
            guard=is_about(kind, source),
            duty=False,
        )
        until = _BEFORE_CIRCULAR if kind.by_circular else LAW_UNTIL
        yield sent(forms=kind.forms, until=until)
        if kind.by_circular:
            yield sent(*kind.by_circular, forms=f"{kind.forms} {kind.more_forms}", since=ESTABLISHMENTS_FROM)


def _checked() -> tuple[Transition, ...]:
    """Received with a slip; sent back within three days, or taken as whole and valid."""
    received = partial(
        row,
        "sent: licence_file_received > being_checked",
        "receive_licence_file",
        _DEPARTMENT,
        _DECREE("6.2"),
        duty=False,
    )
    return (
        received(since=DECREE_FROM, until=_BEFORE_CIRCULAR),
        received(_CIRCULAR("6.1.a"), _CIRCULAR("6.1.b"), since=ESTABLISHMENTS_FROM, forms="slip_of_receipt"),
        *(
            _row(
                "being_checked: licence_file_returned > incomplete",
                "tell_file_is_incomplete",
                _DEPARTMENT,
                clause(kind, 4),
                to_whom=_HEAD,
                guard=every(
                    is_about(kind, clause(kind, 4)), Not(yes("licence_file_is_valid", clause(kind, 4)), clause(kind, 4))
                ),
                finding=True,
            )
            for kind in KINDS
        ),
        _row("incomplete: completed_file_sent > sent", "complete_licence_file", _HEAD, _DECREE("6.2"), duty=False),
        _row(
            "being_checked: complete_licence_file_received > being_appraised",
            "take_file_as_valid",
            _DEPARTMENT,
            _DECREE("8.2"),
            guard=yes("licence_file_is_valid", _DECREE("8.2")),
            finding=True,
            duty=False,
        ),
    )


def _appraised() -> Iterator[Transition]:
    """The department appraises and proposes, since the circular by a team and with minutes."""
    for kind in KINDS:
        source = clause(kind, 5)
        contents = tuple(_DECREE(f"8.1.{letter}") for letter in "abcd") if kind.article == NEW else ()
        proposed = partial(
            row,
            "being_appraised: licence_proposal_sent > proposed",
            kind.appraise,
            _DEPARTMENT,
            source,
            *contents,
            to_whom=_CHAIR,
            guard=is_about(kind, source),
        )
        yield proposed(since=DECREE_FROM, until=_BEFORE_CIRCULAR)
        yield proposed(
            *(_CIRCULAR(point) for point in ("6.2.a", "6.2.b", "6.3", "6.4")),
            since=ESTABLISHMENTS_FROM,
            forms="minutes_of_appraisal",
        )
    yield _row("proposed: licence_proposal_received", "receive_request", _CHAIR, _DECREE("9.4.a"), duty=False)


_NEW_LICENCE: Final = tuple(map(_DECREE, ("9.1", "9.2.a", "9.2.b", "9.2.c", "9.3", "5:p1")))
"""Who gives it, and what it states."""


_FROM_WHEN: Final = Label(
    "văn bản không nói 03 ngày làm việc tính từ ngày nào; ở đây tính từ ngày Chủ tịch không đồng ý",
    "the text does not say from when the three working days run; here from the day on which the chair refuses",
)


def _decided() -> Iterator[Transition]:
    for kind in KINDS:
        source = clause(kind, 6)
        more = _NEW_LICENCE if kind.article == NEW else (_DECREE("5:p1"),)
        asked = is_about(kind, source)
        granted = asked if kind.granted_if is ALWAYS else every(asked, kind.granted_if)
        yield _row(
            f"proposed: {kind.event} > granted",
            "decide_licence",
            _CHAIR,
            source,
            *more,
            guard=granted,
            finding=True,
            forms=kind.paper,
        )
        yield _row(
            "proposed: licence_refused > refusal_decided",
            "decide_licence",
            _CHAIR,
            source,
            guard=asked if kind.granted_if is ALWAYS else every(asked, Not(kind.granted_if, source)),
            finding=True,
            duty=kind.granted_if is not ALWAYS,
        )
        yield _row(
            "refusal_decided: licence_refusal_written > refused",
            "refuse_licence",
            _CHAIR,
            clause(kind, 7),
            to_whom=_HEAD,
            guard=is_about(kind, clause(kind, 7)),
            forms="written_refusal",
            silent=_FROM_WHEN,
        )


PROCEDURE: Final = procedure(
    "licence",
    ("cấp, sửa đổi, cấp lại, gia hạn giấy phép cơ sở hỗ trợ nạn nhân", "licence of a support establishment"),
    {
        "sent": ("đã gửi hồ sơ", "the file is sent"),
        "being_checked": ("Sở đang kiểm tra hồ sơ", "the department checks the file"),
        "incomplete": ("hồ sơ phải hoàn thiện", "the file must be completed"),
        "being_appraised": ("Sở đang thẩm định", "the department appraises"),
        "proposed": ("Chủ tịch Ủy ban nhân dân cấp tỉnh xem xét", "before the provincial chair"),
        "refusal_decided": ("Chủ tịch không đồng ý", "the chair has refused"),
        "granted": ("đã được cấp, sửa đổi, cấp lại hoặc gia hạn", "granted"),
        "refused": ("đã trả lời bằng văn bản nêu rõ lý do", "refused in writing, with reasons"),
    },
    (
        *(one for stage in ("not_started", "granted", "refused") for one in _sent(stage)),
        *_checked(),
        *_appraised(),
        *_decided(),
    ),
    ends="granted refused",
    silent_stages={
        "incomplete": Label(
            "không văn bản nào nói hồ sơ phải hoàn thiện trong bao lâu",
            "no text says how soon the file must be completed",
        )
    },
)
"""From the file to the licence or its refusal; a later request begins anew."""
