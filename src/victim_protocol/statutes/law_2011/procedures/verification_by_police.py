"""What the police of the district and of the province do once they are asked to verify (Law 24; Joint Circular, 6)."""

__all__ = ["by_district", "by_province"]

from functools import partial

from victim_protocol.law.condition import Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, BY_LAW, row
from victim_protocol.statutes.law_2011.procedures.papers_held import paper_held
from victim_protocol.statutes.notation import defined, every, yes

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at


def by_district(answer: Source) -> tuple[Transition, ...]:
    """The district police verify, answer, or report what is complex.

    Args:
        answer: The clause of the joint circular on their answer.
    """
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
        *_answered_by_district(answer),
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


def _answered_by_district(answer: Source) -> tuple[Transition, ...]:
    """A certificate, or a written answer that the person is no victim."""
    enough = defined("enough_ground", _LAW("24.4:s3"))
    by_law = partial(BY_LAW, to_whom="district_division", finding=True, guard=enough)
    by_circular = partial(BY_CIRCULAR, to_whom="district_division", finding=True, guard=enough)
    return (
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
    )


def by_province() -> tuple[Transition, ...]:
    """Under the provincial police what is complex is verified; the district sends the result on."""
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
        *_answered_by_province(),
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


def _answered_by_province() -> tuple[Transition, ...]:
    enough = defined("enough_ground", _CIRCULAR("6.3.c"))
    verifiers = "provincial_criminal_police district_police"
    return (
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
    )
