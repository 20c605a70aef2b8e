"""Self-report in the country, and of who returned alone (Law Articles 24, 26 clause 3; Joint Circular 01/2014, 6)."""

__all__ = ["PROCEDURE"]

from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Not
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.periods import BORDER_FROM, DECREE_FROM, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure, row
from victim_protocol.statutes.law_2011.procedures.papers_held import PAPERS_BEFORE, paper_shown
from victim_protocol.statutes.law_2011.procedures.routes import as_anybody, to_article_8
from victim_protocol.statutes.law_2011.procedures.tasks import essentials, explained
from victim_protocol.statutes.law_2011.procedures.verification import STAGES, verification
from victim_protocol.statutes.notation import defined, happened

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at

_NOT_AT_THE_BORDER: Final = (
    "receiving_agency district_police provincial_police district_division provincial_department establishment"
)
_AGENCIES: Final = f"{_NOT_AT_THE_BORDER} border_guard coast_guard"
"""Any body to which someone may come, but the commune and its police."""


_from_the_border = partial(
    row,
    "not_started: handed_over > with_commune",
    "receive_from_border",
    "border_guard coast_guard",
    to_whom="commune_committee",
    guard=happened("returned_by_self", _LAW("26.3")),
    link=True,
    duty=False,
    care=Care.RECEIVER,
)
"""Whom a border post passes on: the procedure of the post says when it may."""


def _declared() -> tuple[Transition, ...]:
    """Who comes and tells, and where."""
    return (
        row(
            "not_started: declared > with_agency",
            "declare",
            _AGENCIES,
            _LAW("24.1:s1"),
            duty=False,
        ),
        row("not_started: declared > with_commune", "declare", "commune_committee", _LAW("24.1:s1"), duty=False),
        row("not_started: declared > with_commune_police", "declare", "commune_police", _LAW("24.1:s1"), duty=False),
        *_returned(),
        _from_the_border(_LAW("26.3"), until=PROCEDURE_FROM - timedelta(days=1)),
        _from_the_border(_LAW("26.3"), _CIRCULAR("5.1.b"), since=PROCEDURE_FROM),
    )


def _returned() -> tuple[Transition, ...]:
    """Who came back alone, and tells so: to whom, by the texts of each time."""
    agency, texts = "not_started: returned_by_self > with_agency", (_LAW("26.3"), _LAW("24.1:s1"))
    return (
        row(agency, "declare", _AGENCIES, *texts, duty=False, until=BORDER_FROM - timedelta(days=1)),
        row(
            agency,
            "declare",
            _NOT_AT_THE_BORDER,
            *texts,
            duty=False,
            since=BORDER_FROM,
            until=PROCEDURE_FROM - timedelta(days=1),
        ),
        BY_CIRCULAR(agency, "declare", _NOT_AT_THE_BORDER, _LAW("26.3"), _CIRCULAR("5.2"), duty=False),
        row("not_started: returned_by_self > with_commune", "declare", "commune_committee", *texts, duty=False),
        row("not_started: returned_by_self > with_commune_police", "declare", "commune_police", *texts, duty=False),
    )


def _declaration(stage: str, actor: str) -> Transition:
    return BY_CIRCULAR(
        f"{stage}: declaration_made", "guide_declaration", actor, _CIRCULAR("6.1"), forms="declaration_form_2"
    )


_to_the_commune = partial(row, to_whom="commune_committee")
"""Who answers for the person then is told with the care: not the commune, where the person is lodged already."""


def _from_an_agency() -> tuple[Transition, ...]:
    """To the commune; since the joint circular the police bring a foreigner to the division, as one reads it."""
    step, police = "with_agency: brought_to_commune > with_commune", "district_police provincial_police"
    brought = partial(_to_the_commune, step, "bring_to_commune")
    others = " ".join(one for one in _AGENCIES.split() if one not in police.split())
    return (
        brought(_AGENCIES, _LAW("24.1:s2"), until=PROCEDURE_FROM - timedelta(days=1)),
        brought(others, _LAW("24.1:s2"), since=PROCEDURE_FROM),
        brought(police, _LAW("24.1:s2"), since=PROCEDURE_FROM, guard=as_anybody(_LAW("24.1:s2"))),
        brought(police, _LAW("24.1:s2"), since=PROCEDURE_FROM, duty=False),
    )


def _from_the_police() -> tuple[Transition, ...]:
    """By the Law to the commune, as from any other agency; since the joint circular, as one reads the two.

    Whoever is not known to be no foreigner may be brought there too: the Law asks for no citizenship.
    """
    step = "with_commune_police: brought_to_commune > with_commune"
    brought = partial(_to_the_commune, step, "bring_to_commune", "commune_police", _LAW("24.1:s2"))
    return (
        brought(until=PROCEDURE_FROM - timedelta(days=1)),
        brought(
            since=PROCEDURE_FROM,
            guard=as_anybody(_LAW("24.1:s2")),
            reading=("commune_police_receives", "brings_to_commune"),
        ),
        brought(since=PROCEDURE_FROM, duty=False, reading=("commune_police_receives", "brings_to_commune")),
        _declaration("with_commune_police", "commune_police"),
        BY_CIRCULAR(
            "with_commune_police: essentials_given",
            "give_essential_needs",
            "commune_police",
            _CIRCULAR("6.1"),
            guard=defined("in_need", _CIRCULAR("6.1")),
            doubts="essentials_on_reception",
        ),
        paper_shown("with_commune_police", PAPERS_BEFORE),
        *_told_by_the_police(),
    )


def _told_by_the_police() -> tuple[Transition, ...]:
    """They notify the division themselves, as one reads the joint circular."""
    told = partial(
        BY_CIRCULAR,
        "with_commune_police: division_notified > with_division",
        "notify_division",
        "commune_police",
        _CIRCULAR("6.1"),
        to_whom="district_division",
        reading=("commune_police_receives", "notifies_division_itself"),
    )
    return (
        told(
            guard=as_anybody(_CIRCULAR("6.1")),
            silent=Label(
                "khoản 1 Điều 6 không nói Công an cấp xã phải thông báo ngay",
                "clause 1 of Article 6 does not say that the commune police notify immediately",
            ),
        ),
        told(duty=False),
    )


def _received_by_division() -> tuple[Transition, ...]:
    """The division receives the person, whatever was done before; whoever holds a paper is then sent home or placed."""
    act, division, source = "receive_and_support", "district_division", _LAW("24.2")
    paper = happened("certified", _LAW("28"))
    return (
        row("with_division: division_received > paper_held", act, division, source, guard=paper),
        row("with_division: division_received", act, division, source, guard=Not(paper, _LAW("24.2"))),
        *(
            row(f"{stage}: division_received", act, division, source)
            for stage in ("initial_information", "verification_by_district", "paper_held", "certified")
        ),
        row("verification_by_province: division_received", act, division, source, since=PROCEDURE_FROM),
    )


PROCEDURE: Final = procedure(
    "self_report",
    ("tự đến trình báo", "self-report"),
    {
        "with_agency": ("ở cơ quan, tổ chức tiếp nhận khai báo", "with the agency that took the declaration"),
        "with_commune_police": ("ở Công an cấp xã", "with the commune police"),
        "with_commune": ("ở Ủy ban nhân dân cấp xã", "with the commune"),
        **STAGES,
    },
    (
        *_declared(),
        *_from_an_agency(),
        *(to_article_8(stage) for stage in ("with_agency", "with_commune_police")),
        row(
            "with_agency: essentials_given",
            "give_essential_needs",
            "police border_guard coast_guard",
            DECREE_09_2013.at("19.3.a"),
            since=DECREE_FROM,
            guard=defined("in_need", DECREE_09_2013.at("19.3.a")),
            doubts="essentials_on_reception",
        ),
        paper_shown("with_agency", PAPERS_BEFORE),
        *_from_the_police(),
        _declaration("with_commune", "commune_committee"),
        essentials("with_commune", "commune_committee", _LAW("24.1:s4")),
        explained("with_commune", "commune_committee", CIRCULAR_35_2013.at("13.2")),
        paper_shown("with_commune", PAPERS_BEFORE),
        row(
            "with_commune: division_notified > with_division",
            "notify_division",
            "commune_committee",
            _LAW("24.1:s3"),
            to_whom="district_division",
        ),
        *_received_by_division(),
        explained("with_division", "district_division", CIRCULAR_35_2013.at("13.2")),
        *verification(
            _LAW("24.2"),
            _LAW("24.3:s2"),
            _CIRCULAR("6.2.a"),
            _CIRCULAR("6.2.b:s1"),
            _CIRCULAR("6.2.b:s3"),
            _CIRCULAR("6.3.b"),
        ),
    ),
    ends="paper_held certified not_victim by_article_8",
    silent_stages={
        "not_victim": Label(
            "không văn bản nào nói việc gì tiếp theo khi kết luận không phải là nạn nhân; có thể khiếu nại "
            "(khoản 3 Điều 25 Nghị định 09/2013/NĐ-CP)",
            "no text says what follows a finding of not being a victim; a complaint may be made "
            "(Decree 09/2013/NĐ-CP Article 25 clause 3)",
        )
    },
    silent=(
        Label(
            "không văn bản nào nói về xác minh lại hoặc về trường hợp hết thời hạn mà chưa kết luận",
            "no text speaks of verifying again, or of a limit that passes without an answer",
        ),
    ),
)
"""From the declaration to the certificate."""
