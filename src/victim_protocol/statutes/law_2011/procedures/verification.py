"""Verification by the district and the provincial police: the part that self-report and rescue have in common."""

__all__ = ["STAGES", "verification"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, BY_LAW, row
from victim_protocol.statutes.law_2011.procedures.papers_held import (
    NO_PAPER,
    PAPER,
    PAPERS_BEFORE,
    paper_held,
    with_paper,
)
from victim_protocol.statutes.law_2011.procedures.routes import STAGE, as_anybody, to_article_8
from victim_protocol.statutes.notation import defined, every, yes

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
    return (*_division(first_step, by_law, by_paper, by_request, after_answer), *_district(answer), *_province())


_NO_DAY_AFTER_THE_ANSWER: Final = Label(
    "trong bao lâu sau khi có văn bản trả lời", "how soon after the answer of the police"
)


def _division(
    first_step: Source, by_law: Source, by_paper: Source, by_circular: Source, after_answer: Source
) -> tuple[Transition, ...]:
    place = "which_district_police"
    as_anybody_without = every(NO_PAPER, as_anybody(by_circular))
    asked = {"to_whom": "district_police", "forms": "verification_request", "doubts": place}
    first = partial(BY_CIRCULAR, **asked, guard=as_anybody_without)
    may = partial(BY_CIRCULAR, **asked, guard=NO_PAPER, duty=False)
    then = partial(BY_LAW, **asked, guard=NO_PAPER)
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
        BY_LAW(
            "with_division: initial_information_established > initial_information",
            "receive_and_support",
            "district_division",
            first_step,
            guard=NO_PAPER,
        ),
        BY_CIRCULAR(
            "with_division: initial_information_established > initial_information",
            "receive_and_support",
            "district_division",
            first_step,
            guard=as_anybody_without,
            reading=("division_first_step", "initial_information_first"),
        ),
        BY_CIRCULAR(
            "with_division: initial_information_established > initial_information",
            "receive_and_support",
            "district_division",
            first_step,
            guard=NO_PAPER,
            duty=False,
            reading=("division_first_step", "initial_information_first"),
        ),
        row(
            "with_division: initial_information_established",
            "receive_and_support",
            "district_division",
            first_step,
            guard=PAPER,
            duty=False,
        ),
        first(
            "with_division: verification_requested > verification_by_district",
            "arrange_or_request_verification",
            "district_division",
            by_circular,
            reading=("division_first_step", "request_at_once"),
        ),
        may(
            "with_division: verification_requested > verification_by_district",
            "arrange_or_request_verification",
            "district_division",
            by_law,
            reading=("division_first_step", "request_at_once"),
        ),
        BY_CIRCULAR(
            "with_division: verification_request_received > verification_by_district",
            "receive_request",
            "district_police",
            by_circular,
            duty=False,
            reading=("division_first_step", "request_at_once"),
        ),
        *with_paper("with_division", by_paper, PAPER),
        *with_paper("paper_held", by_paper),
        *with_paper("certified", after_answer, silent=_NO_DAY_AFTER_THE_ANSWER),
        paper_held("with_division", PAPERS_BEFORE),
        paper_held("with_division", PAPERS_BEFORE, since=PROCEDURE_FROM, circular=by_paper),
        then(
            "initial_information: verification_requested > verification_by_district",
            "arrange_or_request_verification",
            "district_division",
            by_law,
        ),
        *(
            one(
                "initial_information: verification_requested > verification_by_district",
                "arrange_or_request_verification",
                "district_division",
                by_law,
            )
            for one in (first, may)
        ),
        row(
            "initial_information: verification_request_received > verification_by_district",
            "receive_request",
            "district_police",
            by_law,
            duty=False,
        ),
        *(
            to_article_8(
                stage, "immigration_police_informed", "tell_immigration_police", "district_division", "8.2.b:d3"
            )
            for stage in ("with_division", "initial_information")
        ),
        paper_held("initial_information", PAPERS_BEFORE),
        paper_held("initial_information", PAPERS_BEFORE, since=PROCEDURE_FROM, circular=by_paper),
    )


def _district(answer: Source) -> tuple[Transition, ...]:
    enough = defined("enough_ground", _LAW("24.4:s3"))
    by_law = partial(BY_LAW, to_whom="district_division", finding=True, guard=enough)
    by_circular = partial(BY_CIRCULAR, to_whom="district_division", finding=True, guard=enough)
    return (
        row(
            "verification_by_district: initial_information_established",
            "receive_and_support",
            "district_division",
            _LAW("24.2"),
            duty=False,
            doubts="division_first_step",
        ),
        row(
            "verification_by_district: verification_request_received",
            "receive_request",
            "district_police",
            _LAW("24.4:s1"),
            duty=False,
        ),
        by_law("verification_by_district: certified > certified", "verify", "district_police", _LAW("24.4:s3")),
        by_circular(
            "verification_by_district: certified > certified",
            "verify",
            "district_police",
            _LAW("24.4:s3"),
            answer,
            forms="certificate_form_7 written_answer",
        ),
        row(
            "verification_by_district: found_not_victim > not_victim",
            "verify",
            "district_police",
            _LAW("24.4:s1"),
            guard=Not(enough, _LAW("24.4:s1")),
            forms="written_answer",
            to_whom="district_division",
            finding=True,
        ),
        row(
            "verification_by_district: certified > certified",
            "verify_complex",
            "district_police",
            _LAW("24.4:s2"),
            guard=every(yes("verification_is_complex", _LAW("24.4:s2")), enough),
            to_whom="district_division",
            finding=True,
            forms="certificate_form_7 written_answer",
            doubts="complex_verification_limit",
        ),
        BY_CIRCULAR(
            "verification_by_district: verification_reported_to_province > verification_by_province",
            "report_to_province",
            "district_police",
            _CIRCULAR("6.3.c"),
            to_whom="provincial_criminal_police",
            guard=yes("verification_is_complex", _CIRCULAR("6.3.c")),
        ),
        BY_CIRCULAR(
            "verification_by_district: district_report_received > verification_by_province",
            "receive_request",
            "provincial_criminal_police",
            _CIRCULAR("6.3.c"),
            duty=False,
        ),
        paper_held("verification_by_district"),
    )


def _province() -> tuple[Transition, ...]:
    enough = defined("enough_ground", _CIRCULAR("6.3.c"))
    verifiers = "provincial_criminal_police district_police"
    return (
        BY_CIRCULAR(
            "verification_by_province: initial_information_established",
            "receive_and_support",
            "district_division",
            _LAW("24.2"),
            duty=False,
        ),
        BY_CIRCULAR(
            "verification_by_province: district_report_received",
            "receive_request",
            "provincial_criminal_police",
            _CIRCULAR("6.3.c"),
            duty=False,
        ),
        BY_CIRCULAR(
            "verification_by_province: certified > certified",
            "verify_complex",
            verifiers,
            _LAW("24.4:s3"),
            _CIRCULAR("6.3.c"),
            guard=enough,
            finding=True,
            to_whom="district_division district_police",
            forms="certificate_form_7 written_answer",
            doubts="certificate_of_provincial_police complex_verification_limit",
        ),
        BY_CIRCULAR(
            "verification_by_province: found_not_victim > not_victim",
            "verify_complex",
            verifiers,
            _CIRCULAR("6.3.c"),
            guard=Not(enough, _CIRCULAR("6.3.c")),
            finding=True,
            to_whom="district_division district_police",
            forms="written_answer",
            doubts="complex_verification_limit",
        ),
        paper_held("verification_by_province", since=PROCEDURE_FROM),
        BY_CIRCULAR(
            "certified: result_sent_to_division",
            "send_result",
            "district_police",
            _CIRCULAR("6.3.b"),
            to_whom="district_division",
            forms="certificate_form_7 written_answer",
        ),
    )
