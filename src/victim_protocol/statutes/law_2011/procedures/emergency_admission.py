"""Emergency admission to a social-assistance establishment (Decree 20/2021 Articles 24, 27 and 28)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Not, OneOf
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.general.social_base import DECREE_20_2021
from victim_protocol.statutes.law_2011.periods import LAW_UNTIL
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import yes

_DECREE = DECREE_20_2021.at
_FROM: Final = DECREE_20_2021.in_force or LAW_UNTIL
_row = partial(row, since=_FROM)
_HEAD: Final = "social_assistance_establishment social_protection_establishment"
_PUBLIC: Final = OneOf(Key("lodged_in"), ("social_protection_establishment",), _DECREE("24.2.a"))
_LEAVING: Final = "referred set_out_home collected_by_family escort_assigned left_establishment repatriated"


def _steps(stage: str) -> tuple[Transition, ...]:
    """The five steps of Article 28 clause 2; what is done late is late, not unlawful."""
    return (
        _row(
            f"{stage}: admission_minutes_made",
            "make_admission_minutes",
            _HEAD,
            _DECREE("28.2.a:p2"),
            forms="admission_minutes",
        ),
        _row(f"{stage}: vulnerability_assessed", "assess_vulnerability", _HEAD, _DECREE("28.2.a:p3")),
        _row(f"{stage}: safety_secured", "secure_and_treat", _HEAD, _DECREE("28.2.a:p4")),
        _row(
            f"{stage}: admission_file_completed",
            "complete_admission_file",
            _HEAD,
            _DECREE("28.2.b"),
            _DECREE("28.2.a:p6"),
            *(_DECREE(f"27.3.{letter}") for letter in ("a", "b", "c", "d", "đ", "e")),
            forms="declaration_form_07 admission_minutes commune_chair_request decision_to_admit",
            if_any="identity_paper district_chair_request",
        ),
        _row(
            f"{stage}: admission_time_extended",
            "extend_admission_time",
            "superior_body",
            _DECREE("28.2.b"),
            duty=False,
        ),
    )


PROCEDURE: Final = procedure(
    "emergency_admission",
    ("tiếp nhận khẩn cấp vào cơ sở trợ giúp xã hội", "emergency admission to social assistance"),
    {
        "admitted": ("đã tiếp nhận ngay", "admitted at once"),
        "assisted": ("đã quyết định trợ giúp tại cơ sở", "assistance in the establishment decided"),
        "left": ("đã về gia đình, cộng đồng", "back with family or community"),
    },
    (
        *(
            _row(
                f"{stage}: lodged > admitted",
                "admit",
                _HEAD,
                _DECREE("28.2.a"),
                _DECREE("24.2.a"),
                guard=_PUBLIC,
                duty=False,
                link=True,
            )
            for stage in ("not_started", "left")
        ),
        *_steps("admitted"),
        _row(
            "admitted: assistance_decided > assisted",
            "decide_on_assistance",
            _HEAD,
            _DECREE("28.2.a:p5"),
            _DECREE("27.1:s1"),
            guard=Not(yes("establishment_is_of_district", _DECREE("27.1:s2")), _DECREE("27.1:s2")),
            forms="decision_to_admit",
        ),
        _row(
            "admitted: assistance_decided > assisted",
            "decide_on_assistance",
            "district_chair",
            _DECREE("28.2.a:p5"),
            _DECREE("27.1:s2"),
            guard=yes("establishment_is_of_district", _DECREE("27.1:s2")),
        ),
        *_steps("assisted"),
        _row(
            "assisted: longer_stay_decided",
            "decide_on_longer_stay",
            "superior_body",
            _DECREE("24.4:s2"),
            guard=yes("cannot_return_to_family", _DECREE("24.4:s2")),
            duty=False,
            silent=Label("chỉ khi đã quá 03 tháng", "only once the 03 months have passed"),
        ),
        *(
            _row(f"{stage}: {event} > left", "discharge", "every_body", _DECREE("28.2.a:p5"), duty=False, link=True)
            for stage in ("admitted", "assisted")
            for event in _LEAVING.split()
        ),
    ),
    ends="assisted left",
    silent=(
        Label(
            "không văn bản nào nói thời hạn này và thời hạn 60 ngày của Thông tư 35 cùng áp dụng thế nào",
            "no text says how its limit and the 60 days of Circular 35 go together",
        ),
    ),
)
"""Received at once; the papers follow within ten working days."""
