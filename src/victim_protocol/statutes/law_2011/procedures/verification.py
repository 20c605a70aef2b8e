"""Verification by the district and the provincial police: the part that self-report and rescue have in common."""

__all__ = ["STAGES", "verification"]

from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, BY_LAW, row
from victim_protocol.statutes.law_2011.procedures.papers_held import (
    NO_PAPER,
    PAPER,
    PAPERS_BEFORE,
    paper_held,
    with_paper,
)
from victim_protocol.statutes.law_2011.procedures.routes import STAGE, as_anybody, division_by_article_8
from victim_protocol.statutes.law_2011.procedures.verification_by_police import by_district, by_province
from victim_protocol.statutes.notation import defined, every

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at

STAGES: Final = {
    "with_division": (
        "Phòng Lao động - Thương binh và Xã hội đã nhận thông báo",
        "with the district division",
    ),
    "initial_information": ("đã xác định thông tin ban đầu", "initial information established"),
    "verification_by_district": ("Công an cấp huyện đang xác minh", "being verified by the district police"),
    "verification_by_province": ("Công an cấp tỉnh chỉ đạo xác minh", "being verified under the provincial police"),
    "paper_held": ("có giấy tờ chứng nhận là nạn nhân", "holds a paper that certifies a victim"),
    "certified": ("Công an đã xác nhận là nạn nhân", "certified by the police who verified"),
    "not_victim": ("có kết luận không phải là nạn nhân", "found not to be a victim"),
    **STAGE,
}
"""From the district division on."""


def verification(
    first_step: Source, by_law: Source, by_paper: Source, by_request: Source, after_answer: Source, answer: Source
) -> tuple[Transition, ...]:
    """The rows from the district division on.

    Args:
        first_step: The clause of the Law on what the division does first.
        by_law: The clause of the Law that has the division request verification.
        by_paper: The point of the joint circular on who holds a paper.
        by_request: The point of it on who holds none.
        after_answer: The sentence of it on who is found a victim then.
        answer: The clause of it on the answer of the district police.
    """
    return (
        *_received(first_step, by_request),
        *_requested(by_law, by_request),
        *_with_papers(by_paper, after_answer),
        *by_district(answer),
        *by_province(),
    )


_NO_DAY_AFTER_THE_ANSWER: Final = Label(
    "trong bao lâu sau khi có văn bản trả lời", "how soon after the answer of the police"
)


def _received(first_step: Source, by_circular: Source) -> tuple[Transition, ...]:
    """Essential needs, and the initial information: a duty toward who goes as anybody, open toward a foreigner."""
    established = "with_division: initial_information_established > initial_information"
    establish = ("receive_and_support", "district_division", first_step)
    by_law_first = ("division_first_step", "initial_information_first")
    return (
        row(
            "with_division: essentials_given",
            "give_essential_needs",
            "district_division",
            CIRCULAR_35_2013.at("13.1"),
            since=ESTABLISHMENTS_FROM,
            guard=defined("in_need", CIRCULAR_35_2013.at("13.1")),
            reading=("essentials_given_by", "circular_35_too"),
            doubts="essentials_on_reception",
        ),
        BY_LAW(established, *establish, guard=NO_PAPER),
        BY_CIRCULAR(
            established,
            *establish,
            guard=every(NO_PAPER, as_anybody(by_circular)),
            reading=by_law_first,
        ),
        BY_CIRCULAR(established, *establish, guard=NO_PAPER, duty=False, reading=by_law_first),
        row("with_division: initial_information_established", *establish, guard=PAPER, duty=False),
    )


def _requested(by_law: Source, by_circular: Source) -> tuple[Transition, ...]:
    """At once or after the initial information, as one reads the texts; of a foreigner it may be asked."""
    request = ("arrange_or_request_verification", "district_division")
    asked = partial(
        row, to_whom="district_police", forms="verification_request", doubts="which_district_police", until=LAW_UNTIL
    )
    must = partial(asked, since=PROCEDURE_FROM, guard=every(NO_PAPER, as_anybody(by_circular)))
    may = partial(asked, since=PROCEDURE_FROM, guard=NO_PAPER, duty=False)
    at_once = ("division_first_step", "request_at_once")
    directly = "with_division: verification_requested > verification_by_district"
    then = "initial_information: verification_requested > verification_by_district"
    received = "verification_request_received > verification_by_district"
    return (
        must(directly, *request, by_circular, reading=at_once),
        may(directly, *request, by_law, reading=at_once),
        BY_CIRCULAR(
            f"with_division: {received}",
            "receive_request",
            "district_police",
            by_circular,
            duty=False,
            reading=at_once,
        ),
        asked(then, *request, by_law, guard=NO_PAPER, until=PROCEDURE_FROM - timedelta(days=1)),
        must(then, *request, by_law),
        may(then, *request, by_law),
        row(f"initial_information: {received}", "receive_request", "district_police", by_law, duty=False),
    )


def _with_papers(by_paper: Source, after_answer: Source) -> tuple[Transition, ...]:
    """Who holds a paper, or was found a victim; and where the table for foreigners takes over."""
    stages = ("with_division", "initial_information")
    return (
        *with_paper("with_division", by_paper, PAPER),
        *with_paper("paper_held", by_paper),
        *with_paper("certified", after_answer, silent=_NO_DAY_AFTER_THE_ANSWER),
        *(one for stage in stages for one in division_by_article_8(stage)),
        *(one for one in division_by_article_8("by_article_8") if one.is_task),
        *(paper_held(stage, PAPERS_BEFORE) for stage in stages),
        *(paper_held(stage, PAPERS_BEFORE, since=PROCEDURE_FROM, circular=by_paper) for stage in stages),
    )
