"""Protection from harm: asked for, urgent, ordered, refused, ended (Decree 62/2012, 6 to 11; Circular 78, 9)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, NEVER, Not
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, DECREE_62_2012
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, PROTECTION_FROM
from victim_protocol.statutes.law_2011.procedures.measures import ORDERS, PROTECTED, ordered
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import by_reading, defined, every, yes

_DECREE = DECREE_62_2012.at
_row = partial(row, since=PROTECTION_FROM)
_BODIES: Final = (
    "investigating_police military_investigating_body border_guard coast_guard procuracy court commune_committee "
    "district_division establishment mission_abroad"
)
"""Those that may apply measures (Article 8 clause 1)."""
_PROPOSERS: Final = (
    "investigating_police military_investigating_body procuracy court commune_chair district_division "
    "establishment_director border_guard coast_guard mission_abroad"
)
"""Those that may ask another body to (Article 8 clause 2, Article 10 clause 3)."""
_RISK: Final = yes("at_risk_of_harm", _DECREE("10.2"))

_NO_DAYS: Final = Label("trong bao lâu phải quyết định hoặc trả lời", "how soon the decision or the answer must come")
_HOW_LONG: Final = Label(
    "bảo vệ kéo dài tối đa bao lâu, khi người đó vẫn còn bị đe dọa xâm hại",
    "for how long at most protection lasts, while harm still threatens",
)
_OTHERS: Final = Label(
    "cơ quan khác cũng đã được đề nghị thì vẫn phải tự trả lời; bảng chỉ ghi một câu trả lời",
    "any other body that was asked owes an answer of its own still; the table keeps one answer",
)
_ALL_AT_ONCE: Final = Label(
    "điểm b khoản 1 Điều 3 cho từ chối từng biện pháp; trong bảng, người đó từ chối tất cả",
    "point b of Article 3 clause 1 lets one measure be declined; in the table all of them are",
)
_REPRESENTED: Final = Label(
    "ai đại diện cho người chưa thành niên để từ chối bảo vệ", "who represents a minor in declining protection"
)
_ASKED: Final = ("requested", "requested_at_once")
"""The stages at which somebody asked and no answer has come."""
_OVER: Final = ("refused", "declined", "ended")


def _asks(stage: str) -> tuple[Transition, ...]:
    """In writing; in an emergency by any means, and in writing afterwards; where it is asked already, once more."""
    anew = stage not in (*_ASKED, "urgent", "protected")
    return (
        _row(
            f"{stage}: protection_requested{' > requested' if anew else ''}",
            "request_protection",
            "every_body",
            _DECREE("10.1"),
            _DECREE("10.1:p2"),
            _DECREE("3.1.a"),
            to_whom=_BODIES,
            forms="protection_request",
            duty=False,
        ),
        _row(
            f"{stage}: protection_requested_at_once{' > requested_at_once' if anew else ''}",
            "request_protection",
            "every_body",
            _DECREE("10.1"),
            to_whom=_BODIES,
            duty=False,
        ),
    )


def _considered(stage: str) -> Transition:
    """A refusal in writing with its reasons, where no protection is needed; the decision is in the measures.

    Where another body has answered already, it moves nothing.
    """
    answered = stage in ("protected", "refused")
    return _row(
        f"{stage}: protection_refused{'' if answered else ' > refused'}",
        "refuse_protection",
        _BODIES,
        _DECREE("10.2"),
        guard=Not(yes("protection_is_needed", _DECREE("10.2")), _DECREE("10.2")),
        finding=True,
        forms="written_refusal",
        duty=not answered,
    )


def _written(stage: str) -> Transition:
    """What was asked for at once must be put in writing afterwards."""
    to = " > requested" if stage == "requested_at_once" else ""
    return _row(
        f"{stage}: protection_request_written{to}",
        "write_request",
        "every_body",
        _DECREE("10.1"),
        to_whom=_BODIES,
        forms="protection_request",
        duty=stage == "requested_at_once",
    )


def _urgent(stage: str) -> Transition:
    return _row(
        f"{stage}: protected_at_once > urgent",
        "protect_at_once",
        _BODIES,
        _DECREE("10.5"),
        guard=every(PROTECTED, _RISK),
        finding=True,
        duty=False,
    )


def _proposed(stage: str) -> tuple[Transition, ...]:
    """Who handles the matter and may not order the measure asks the body that may; a private establishment, too."""
    proposed = partial(
        row,
        f"{stage}: protection_proposed{' > requested' if stage in ('not_started', *_OVER) else ''}",
        "propose_protection",
        to_whom=_BODIES,
        guard=every(PROTECTED, _RISK),
        finding=True,
        duty=False,
        forms="protection_request",
    )
    private = "victim_support_establishment"
    points = (_DECREE("10.3"), _DECREE("8.2.đ"), _DECREE("8.2.e"), _DECREE("8.2.g"))
    return (
        proposed(_PROPOSERS, *points, since=PROTECTION_FROM),
        proposed(private, DECREE_09_2013.at("15.2"), _DECREE("8.2.g"), since=DECREE_FROM),
    )


def _sent(stage: str) -> Transition:
    """Every decision goes to the person, to who asked and to those concerned."""
    return _row(
        f"{stage}: protection_decision_sent",
        "send_protection_decision",
        _BODIES,
        _DECREE("10.8"),
        to_whom="the_person every_body",
        forms="decision_to_end_protection" if stage == "ended" else "protection_decision",
        anew=" ".join((*ORDERS, "protection_ended")),
    )


def _under_protection() -> tuple[Transition, ...]:
    """Entrusted where the person lives elsewhere, and kept in a secret file."""
    return (
        _row(
            "protected: protection_entrusted",
            "entrust_protection",
            _BODIES,
            _DECREE("8.3"),
            to_whom=_BODIES,
            guard=yes("lives_elsewhere", _DECREE("8.3")),
        ),
        _row(
            "protected: protection_file_made",
            "keep_protection_file",
            _BODIES,
            *(_DECREE(f"11.{number}") for number in range(1, 9)),
            _DECREE("9.6"),
        ),
    )


def _ended(stage: str) -> Transition:
    """By a decision with reasons, once the harm is over."""
    return _row(
        f"{stage}: protection_ended > ended",
        "end_protection",
        _BODIES,
        _DECREE("10.7"),
        guard=yes("harm_is_over", _DECREE("10.7")),
        finding=True,
        forms="decision_to_end_protection",
    )


def _declined(stage: str) -> tuple[Transition, ...]:
    """By the person; whether a minor may alone, or only somebody of the family for a minor, is a reading."""
    source = _DECREE("3.1.b")
    minor = defined("minor", source)
    declined = partial(_row, f"{stage}: protection_declined > declined", "decline_protection", duty=False)
    alone = by_reading("minor_declines_protection", source, as_anybody=ALWAYS, not_alone=Not(minor, source))
    for_a_minor = by_reading("minor_declines_protection", source, as_anybody=NEVER, not_alone=minor)
    return (
        declined("the_person", source, guard=alone, silent=_ALL_AT_ONCE),
        declined("relatives", source, guard=for_a_minor, silent=_REPRESENTED),
    )


PROCEDURE: Final = procedure(
    "protection",
    ("bảo vệ an toàn cho nạn nhân, người thân thích", "protection of victims and their relatives"),
    {
        "requested": ("đã có đề nghị bảo vệ bằng văn bản", "protection is asked for in writing"),
        "requested_at_once": ("đã có đề nghị bảo vệ khẩn cấp", "protection is asked for at once"),
        "urgent": ("đang được bảo vệ khẩn cấp trước khi có quyết định", "protected at once, before a decision"),
        "protected": ("đang được bảo vệ theo quyết định", "protected by a decision"),
        "refused": ("cơ quan trả lời không cần thiết", "answered that it is not needed"),
        "declined": ("người đó từ chối bảo vệ", "declined by the person"),
        "ended": ("đã chấm dứt bảo vệ", "ended"),
    },
    (
        *(one for stage in ("not_started", *_ASKED, "urgent", "protected", *_OVER) for one in _asks(stage)),
        *(one for stage in ("not_started", *_ASKED, "urgent", "protected", *_OVER) for one in _proposed(stage)),
        *(_urgent(stage) for stage in ("not_started", *_ASKED, *_OVER)),
        *(_considered(stage) for stage in (*_ASKED, "urgent", "protected", "refused")),
        *(_written(stage) for stage in ("requested_at_once", "urgent", "protected")),
        *(one for stage in ("not_started", *_ASKED, "urgent", "protected", *_OVER) for one in ordered(stage)),
        *_under_protection(),
        *(_ended(stage) for stage in ("urgent", "protected")),
        *(one for stage in (*_ASKED, "urgent", "protected") for one in _declined(stage)),
        *(_sent(stage) for stage in ("protected", "ended")),
    ),
    ends="refused declined ended",
    silent_stages={
        "requested": _NO_DAYS,
        "requested_at_once": _NO_DAYS,
        "refused": _OTHERS,
        "urgent": Label(
            "trong bao lâu phải ra quyết định sau khi bảo vệ khẩn cấp",
            "how soon a decision must follow urgent protection",
        ),
        "protected": Label(f"{_HOW_LONG.vi}; {_OTHERS.vi}", f"{_HOW_LONG.en}; {_OTHERS.en}"),
    },
    silent=(
        Label(
            "Luật tố tụng hình sự quy định các biện pháp khác (điểm d khoản 1 Điều 30): chưa có văn bản",
            "other measures are those of criminal procedure (point d of Article 30 clause 1): the text is not held",
        ),
    ),
)
"""From the request, or the body's own finding, to the end."""
