"""Referral to another provider of services, and its refusal in writing (Circular 35/2013 Article 16 clause 3)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import defined, every, yes

_CIRCULAR = CIRCULAR_35_2013.at
_row = partial(row, since=ESTABLISHMENTS_FROM)
_SUPPORTERS: Final = "establishment commune_committee district_division police border_guard coast_guard"
"""The bodies concerned whose officers support the person."""
_PROVIDERS: Final = "service_provider health_facility social_protection_establishment victim_support_establishment"

_AS_BEFORE: Final = Label(
    "đến khi tiếp nhận, ai chịu trách nhiệm về người này: như trước khi chuyển gửi",
    "until the person is taken in, whoever answered for the person before answers still",
)


def _answered_too() -> tuple[Transition, ...]:
    """By another provider that was asked as well: it takes the person in, or refuses, after the first has answered."""
    return (
        _row(
            "refused: referred > taken_in",
            "take_in_referred",
            _PROVIDERS,
            _CIRCULAR("16.3.b"),
            care=Care.ACTOR,
            duty=False,
        ),
        *(
            _row(
                f"{stage}: referral_refused",
                "refuse_referral",
                _PROVIDERS,
                _CIRCULAR("16.3.b:p2"),
                to_whom=_SUPPORTERS,
                forms="written_refusal",
                duty=False,
            )
            for stage in ("refused", "taken_in")
        ),
    )


PROCEDURE: Final = procedure(
    "referral",
    ("chuyển gửi tới đơn vị cung cấp dịch vụ khác", "referral to another provider of services"),
    {
        "offered": ("đã chuyển gửi, chờ tiếp nhận", "referred, and not taken in yet"),
        "taken_in": ("đơn vị khác đã tiếp nhận", "taken in by the other provider"),
        "lapsed": ("đã rời nơi ở trước khi được tiếp nhận", "left before being taken in"),
        "refused": ("đơn vị khác từ chối bằng văn bản", "refused by the other provider, in writing"),
    },
    (
        *(
            _row(
                f"{stage}: referral_offered{'' if stage == 'offered' else ' > offered'}",
                "propose_referral",
                _SUPPORTERS,
                _CIRCULAR("16.3.a"),
                to_whom=_PROVIDERS,
                guard=every(defined("victim", _CIRCULAR("16.3.a")), yes("wishes_referral", _CIRCULAR("16.3.a"))),
                duty=False,
                care=Care.NOT_KNOWN if stage == "not_started" else None,
                silent=_AS_BEFORE,
            )
            for stage in ("not_started", "offered", "taken_in", "refused", "lapsed")
        ),
        _row(
            "offered: referred > taken_in",
            "take_in_referred",
            _PROVIDERS,
            _CIRCULAR("16.3.b"),
            care=Care.ACTOR,
            refusable=ALWAYS,
        ),
        _row(
            "offered: referral_refused > refused",
            "refuse_referral",
            _PROVIDERS,
            _CIRCULAR("16.3.b:p2"),
            to_whom=_SUPPORTERS,
            forms="written_refusal",
            duty=False,
        ),
        *_answered_too(),
        *(
            _row(f"offered: {event} > lapsed", "discharge", "every_body", _CIRCULAR("16.3.a"), duty=False, link=True)
            for event in ("set_out_home", "collected_by_family", "escort_assigned", "left_establishment", "repatriated")
        ),
    ),
    ends="taken_in refused lapsed",
    silent_stages={
        "refused": Label(
            "đơn vị khác cũng đã được đề nghị thì vẫn phải tự trả lời; bảng chỉ ghi một câu trả lời",
            "any other provider that was asked owes an answer of its own still; the table keeps one answer",
        )
    },
)
"""As the person wishes; who is asked takes the person in, or refuses with reasons."""
