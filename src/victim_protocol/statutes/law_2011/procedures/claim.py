"""The claim for schooling, training and the allowance (Decree 09/2013 Article 23 clause 3; Circular 35/2013, 16)."""

__all__ = ["PROCEDURE"]

from datetime import timedelta
from functools import partial
from typing import Final

from attrs import evolve

from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_UNTIL
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.law_2011.procedures.papers_held import OTHER_BODIES, PAPERS_BEFORE
from victim_protocol.statutes.notation import defined

_DECREE = DECREE_09_2013.at
_row = partial(row, since=DECREE_FROM, until=None)
_BEFORE_CIRCULAR: Final = ESTABLISHMENTS_FROM - timedelta(days=1)


def _with_papers(
    step: str, act: str, actors: str, point: str, to_whom: str, *, duty: bool = True
) -> tuple[Transition, ...]:
    """The application as the Decree has it, and in the form and with the certificates of the circular."""
    sent = partial(_row, step, act, actors, _DECREE(point), to_whom=to_whom, duty=duty, doubts=_PAPERS)
    return (
        sent(until=_BEFORE_CIRCULAR, forms="application application_confirmed certificate"),
        sent(CIRCULAR_35_2013.at("16.1"), since=ESTABLISHMENTS_FROM, forms="application application_form certificate"),
    )


def _certified_before() -> tuple[Transition, ...]:
    """Who was certified before the Decree may apply under it, within the same twelve months."""
    step = "not_started: applied > with_commune"
    rows = _with_papers(step, "apply_for_support", "victim_or_family", "23.3.b:p2", "commune_committee", duty=False)
    victim = defined("citizen_victim", _DECREE("23.1"))
    return tuple(evolve(one, guard=victim, until=min(one.until or LAW_UNTIL, LAW_UNTIL)) for one in rows)


_PAPERS: Final = "papers_for_the_claim late_application"

PROCEDURE: Final = procedure(
    "claim",
    (
        "đề nghị hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu",
        "claim for schooling, training and the allowance",
    ),
    {
        "may_apply": ("có thể nộp đơn", "may apply"),
        "with_commune": ("Ủy ban nhân dân cấp xã lập hồ sơ", "with the commune, which makes the file"),
        "with_division": ("Phòng Lao động - Thương binh và Xã hội thẩm định", "being appraised by the division"),
        "with_chair": ("Chủ tịch Ủy ban nhân dân cấp huyện xem xét", "before the district chair"),
        "decided": ("đã quyết định", "decided"),
    },
    (
        _row(
            "not_started: certified > may_apply",
            "open_window",
            f"{PAPERS_BEFORE} {OTHER_BODIES}",
            _DECREE("23.3.b:p2"),
            duty=False,
            link=True,
            guard=defined("citizen_victim", _DECREE("23.1")),
            finding=True,
            until=LAW_UNTIL,
        ),
        *_certified_before(),
        *_with_papers(
            "may_apply: applied > with_commune",
            "apply_for_support",
            "victim_or_family",
            "23.3.b:p2",
            "commune_committee",
            duty=False,
        ),
        _row(
            "with_commune: application_received",
            "receive_request",
            "commune_committee",
            _DECREE("23.3.b:p3"),
            duty=False,
        ),
        *_with_papers(
            "with_commune: claim_file_sent > with_division",
            "make_claim_file",
            "commune_chair",
            "23.3.b:p3",
            "district_division",
        ),
        _row(
            "with_division: claim_file_received",
            "receive_request",
            "district_division",
            _DECREE("23.3.b:p4"),
            duty=False,
        ),
        _row(
            "with_division: claim_submitted > with_chair",
            "appraise_claim",
            "district_division",
            _DECREE("23.3.b:p4"),
            to_whom="district_chair",
        ),
        _row(
            "with_chair: claim_submission_received",
            "receive_request",
            "district_chair",
            _DECREE("23.3.b:p5"),
            duty=False,
        ),
        _row(
            "with_chair: claim_decided > decided",
            "decide_claim",
            "district_chair",
            _DECREE("23.3.b:p5"),
            guard=defined("citizen_victim", _DECREE("23.1")),
            finding=True,
            doubts="allowance_given_by papers_for_the_claim certificate_of_provincial_police",
        ),
    ),
    ends="decided",
)
"""From the certificate, which opens the time to apply, to the decision."""
