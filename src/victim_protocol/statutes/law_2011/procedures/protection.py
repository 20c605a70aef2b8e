"""Protection from harm: asked for, urgent, ordered, refused, ended (Decree 62/2012, 6 to 11; Circular 78, 9)."""

__all__ = ["PROCEDURE"]

from collections.abc import Iterator
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Not
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, DECREE_62_2012
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, PROTECTION_FROM
from victim_protocol.statutes.law_2011.procedures.measures import PROTECTED, ordered
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import every, yes

_DECREE = DECREE_62_2012.at
_row = partial(row, since=PROTECTION_FROM)
_BODIES: Final = (
    "investigating_police military_investigating_body border_guard coast_guard procuracy court commune_committee "
    "district_division establishment mission_abroad"
)
"""Those that may apply measures (Article 8 clause 1)."""
_PROPOSERS: Final = "procuracy court commune_chair district_division establishment_director border_guard coast_guard"
"""Those that may ask another body to (Article 8 clause 2, Article 10 clause 3)."""
_RISK: Final = yes("at_risk_of_harm", _DECREE("10.2"))


def _asked(stage: str) -> tuple[Transition, ...]:
    """In writing; in an emergency by any means, and in writing afterwards."""
    return (
        _row(
            f"{stage}: protection_requested > requested",
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
            f"{stage}: protection_requested_at_once > requested",
            "request_protection",
            "every_body",
            _DECREE("10.1"),
            to_whom=_BODIES,
            duty=False,
        ),
    )


def _considered() -> tuple[Transition, ...]:
    """The answer to who asked: a decision, or a refusal in writing with its reasons."""
    return (
        _row(
            "requested: protection_request_written",
            "write_request",
            "every_body",
            _DECREE("10.1"),
            to_whom=_BODIES,
            forms="protection_request",
            duty=False,
        ),
        *(
            _row(
                f"{stage}: protection_refused > refused",
                "refuse_protection",
                _BODIES,
                _DECREE("10.2"),
                guard=Not(every(PROTECTED, _RISK), _DECREE("10.2")),
                finding=True,
                forms="written_refusal",
                silent=_NO_DAYS,
            )
            for stage in ("requested", "urgent")
        ),
    )


_NO_DAYS: Final = Label("trong bao lâu phải quyết định hoặc trả lời", "how soon the decision or the answer must come")


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


def _proposed() -> tuple[Transition, ...]:
    """Who handles the matter and may not order the measure asks the body that may; a private establishment, too."""
    proposed = partial(
        row,
        "not_started: protection_proposed > requested",
        "propose_protection",
        to_whom=_BODIES,
        guard=every(PROTECTED, _RISK),
        finding=True,
        duty=False,
        forms="protection_request",
    )
    private = "victim_support_establishment"
    return (
        proposed(_PROPOSERS, _DECREE("10.3"), since=PROTECTION_FROM),
        proposed(private, DECREE_09_2013.at("15.2"), _DECREE("8.2.g"), since=DECREE_FROM),
    )


def _under_protection() -> Iterator[Transition]:
    """Sent to those concerned, entrusted where the person lives elsewhere, and ended with reasons."""
    yield _row(
        "protected: protection_decision_sent",
        "send_protection_decision",
        _BODIES,
        _DECREE("10.8"),
        to_whom="the_person every_body",
        forms="protection_decision",
    )
    yield _row(
        "protected: protection_entrusted",
        "entrust_protection",
        _BODIES,
        _DECREE("8.3"),
        to_whom=_BODIES,
        guard=yes("lives_elsewhere", _DECREE("8.3")),
    )
    yield _row(
        "protected: protection_file_made",
        "keep_protection_file",
        _BODIES,
        *(_DECREE(f"11.{number}") for number in range(1, 9)),
        _DECREE("9.6"),
    )
    yield _row(
        "protected: protection_ended > ended",
        "end_protection",
        _BODIES,
        _DECREE("10.7"),
        guard=yes("harm_is_over", _DECREE("10.7")),
        finding=True,
        forms="decision_to_end_protection",
    )
    for stage in ("requested", "urgent", "protected"):
        yield _row(
            f"{stage}: protection_declined > declined",
            "decline_protection",
            "the_person relatives",
            _DECREE("3.1.b"),
            duty=False,
        )
    for stage in ("refused", "declined", "ended"):
        yield from _asked(stage)


PROCEDURE: Final = procedure(
    "protection",
    ("bảo vệ an toàn cho nạn nhân, người thân thích", "protection of victims and their relatives"),
    {
        "requested": ("đã có đề nghị bảo vệ", "protection is asked for"),
        "urgent": ("đang được bảo vệ khẩn cấp trước khi có quyết định", "protected at once, before a decision"),
        "protected": ("đang được bảo vệ theo quyết định", "protected by a decision"),
        "refused": ("cơ quan trả lời không cần thiết", "answered that it is not needed"),
        "declined": ("người đó từ chối bảo vệ", "declined by the person"),
        "ended": ("đã chấm dứt bảo vệ", "ended"),
    },
    (
        *_asked("not_started"),
        *_proposed(),
        *(_urgent(stage) for stage in ("not_started", "requested")),
        *_considered(),
        *(one for stage in ("not_started", "requested", "urgent", "protected") for one in ordered(stage)),
        *_under_protection(),
    ),
    ends="refused declined ended",
    silent=(
        _NO_DAYS,
        Label(
            "không văn bản nào nói nhân chứng, người tố giác không phải là người thân thích được bảo vệ thế nào",
            "no text says how a witness or informant who is no relative is protected",
        ),
        Label(
            "Luật tố tụng hình sự quy định các biện pháp khác (điểm d khoản 1 Điều 30): chưa có văn bản",
            "other measures are those of criminal procedure (point d of Article 30 clause 1): the text is not held",
        ),
    ),
)
"""From the request, or the body's own finding, to the end."""
