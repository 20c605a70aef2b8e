"""The licence of a support establishment: new, changed, replaced, renewed (Decree 09/2013 Articles 5 to 13)."""

__all__ = ["CHANGED", "LICENCE", "LOST"]

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Final, NamedTuple

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, Condition, Is, Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_UNTIL
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import defined, every, no, yes

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_row = partial(row, since=DECREE_FROM)
_DEPARTMENT: Final = "provincial_department"
_CHAIR: Final = "provincial_chair"
_HEAD: Final = "founder victim_support_establishment"
_NEW: Final = 6
"""The article on a new licence."""
_BEFORE_CIRCULAR: Final = ESTABLISHMENTS_FROM - timedelta(days=1)


class _Kind(NamedTuple):
    """One thing that may be asked for, by the article that is about it."""

    key: str
    article: int
    act: str
    forms: str
    appraise: str
    event: str
    paper: str
    granted_if: Condition
    more: tuple[Source, ...]
    by_circular: tuple[Source, ...] = ()
    more_forms: str = ""


_NOT_REFUSED: Final = Not(defined("licence_refused_by_law", _DECREE("10")), _DECREE("10"))
_KINDS: Final = (
    _Kind(
        "new_licence",
        _NEW,
        "file_for_licence",
        "licence_application project_of_establishment cv_of_head",
        "appraise_licence",
        "licensed",
        "licence",
        _NOT_REFUSED,
        (_DECREE("7.1"), _DECREE("7.2"), _DECREE("7.3"), _DECREE("7.4")),
        tuple(_CIRCULAR(f"4.{point}") for point in ("1", "2", "3", "4.a", "4.b", "4.b#2")),
        "list_of_staff papers_on_land opinion_of_commune diplomas_of_staff",
    ),
    _Kind(
        "change",
        11,
        "file_change",
        "licence_application copy_of_licence proof_of_change",
        "appraise_licence_change",
        "licence_amended",
        "decision_on_licence",
        ALWAYS,
        (_DECREE("11.2.a"), _DECREE("11.2.b"), _DECREE("11.2.c")),
    ),
    _Kind(
        "new_copy",
        12,
        "file_loss",
        "licence_application proof_of_loss",
        "appraise_licence_change",
        "licence_reissued",
        "licence",
        ALWAYS,
        (_DECREE("12.2.a"), _DECREE("12.2.b")),
    ),
    _Kind(
        "renewal",
        13,
        "file_renewal",
        "licence_application report_on_support original_licence",
        "appraise_licence_change",
        "licence_renewed",
        "decision_on_licence",
        every(yes("wishes_to_continue", _DECREE("13.1.a")), no("broke_the_law", _DECREE("13.1.b"))),
        (_DECREE("13.2.a"), _DECREE("13.2.b"), _DECREE("13.2.c")),
        tuple(_CIRCULAR(f"5.{point}") for point in "abc"),
    ),
)


def _is(kind: _Kind, source: Source) -> Is:
    return Is(Key("licence_file_is_for"), kind.key, source)


def _clause(kind: _Kind, number: int) -> Source:
    """The clause of a kind's own article, or of the articles on a new licence, that a step stands on."""
    new = {1: "6.1", 3: "6.1", 4: "6.2", 5: "8.2", 6: "9.4.a", 7: "9.4.b"}
    others = {1: "3", 3: "3", 4: "4", 5: "5", 6: "6", 7: "6:p2"}
    return _DECREE(new[number]) if kind.article == _NEW else _DECREE(f"{kind.article}.{others[number]}")


def _sent(stage: str) -> Iterator[Transition]:
    """The file; since the circular in its forms."""
    for kind in _KINDS:
        source = _clause(kind, 1)
        sent = partial(
            _row,
            f"{stage}: licence_file_sent > sent",
            kind.act,
            _HEAD,
            source,
            *kind.more,
            to_whom=_DEPARTMENT,
            guard=_is(kind, source),
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
                _clause(kind, 4),
                to_whom=_HEAD,
                guard=every(
                    _is(kind, _clause(kind, 4)), Not(yes("licence_file_is_valid", _clause(kind, 4)), _clause(kind, 4))
                ),
                finding=True,
            )
            for kind in _KINDS
        ),
        _row("incomplete: licence_file_sent > sent", "complete_licence_file", _HEAD, _DECREE("6.2"), duty=False),
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
    for kind in _KINDS:
        source = _clause(kind, 5)
        contents = tuple(_DECREE(f"8.1.{letter}") for letter in "abcd") if kind.article == _NEW else ()
        proposed = partial(
            row,
            "being_appraised: licence_proposal_sent > proposed",
            kind.appraise,
            _DEPARTMENT,
            source,
            *contents,
            to_whom=_CHAIR,
            guard=_is(kind, source),
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
    for kind in _KINDS:
        source = _clause(kind, 6)
        more = _NEW_LICENCE if kind.article == _NEW else (_DECREE("5:p1"),)
        asked = _is(kind, source)
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
            _clause(kind, 7),
            to_whom=_HEAD,
            guard=_is(kind, _clause(kind, 7)),
            forms="written_refusal",
            silent=_FROM_WHEN,
        )


LICENCE: Final = procedure(
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


def _upkeep(
    key: str, label: tuple[str, str], stage: tuple[str, str, str], event: str, act: str, kind: _Kind, *why: Source
) -> Procedure:
    """What must be filed within ten working days: a change that the licence must show, or its loss."""
    name, *named = stage
    source = _clause(kind, 3)
    return procedure(
        key,
        label,
        {
            name: (named[0], named[1]),
            "filed": ("đã gửi hồ sơ", "the file is sent"),
            "revoked": ("bị thu hồi giấy phép", "the licence is revoked"),
        },
        (
            *(
                _row(f"{at}: {event} > {name}", act, _HEAD, *why, duty=False)
                for at in ("not_started", "filed", "revoked")
            ),
            _row(f"{name}: {event}", act, _HEAD, *why, duty=False),
            _row(
                f"{name}: licence_file_sent > filed",
                kind.act,
                _HEAD,
                source,
                to_whom=_DEPARTMENT,
                guard=_is(kind, source),
                finding=True,
            ),
            _row(f"{name}: licence_revoked > revoked", "decide_sanction", _CHAIR, _DECREE("17.2"), duty=False),
        ),
        ends="filed revoked",
    )


_CHANGE, _COPY = _KINDS[1], _KINDS[2]

CHANGED: Final = _upkeep(
    "licence_change",
    ("thay đổi phải sửa đổi giấy phép", "a change that the licence must show"),
    ("changed", "có thay đổi, chưa gửi hồ sơ", "changed, and not filed"),
    "licence_changed",
    "record_change",
    _CHANGE,
    *(_DECREE(f"11.1.{letter}") for letter in "abc"),
)
LOST: Final = _upkeep(
    "licence_loss",
    ("mất, rách, tiêu hủy giấy phép", "a licence lost or destroyed"),
    ("lost", "giấy phép mất, chưa gửi hồ sơ", "lost, and not filed"),
    "licence_lost",
    "record_loss",
    _COPY,
    _DECREE("12.1"),
)
