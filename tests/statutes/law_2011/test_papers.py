from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import entry, finding, victim

from victim_protocol.engine.papers import BroughtPapers
from victim_protocol.law.explain import Truth
from victim_protocol.statutes.law_2011.papers import PAPERS

ON = date(2017, 5, 10)
CLAIMED = ("schooling", "vocational_training", "initial_hardship_allowance")


def papers(benefit: str, *entries: Any, on: date = ON, **readings: str) -> tuple[BroughtPapers, ...]:
    return finding(benefit, *entries, on=on, readings=readings).papers


def held(kind: str, **readings: Any) -> dict[str, Truth]:
    certificate = papers(CLAIMED[2], victim(certificate_from=kind), **readings)[1]
    return {str(one.paper.paper): one.truth for one in certificate.one_of}


class TestApplication:
    """Decree 23.3.a, Circular 35 16.1.a: an application that the commune confirmed; since the circular, on form 16."""

    @pytest.mark.parametrize("benefit", CLAIMED)
    def test_applied_and_confirmed(self, benefit: str) -> None:
        filed = entry("applied", day=ON, application_confirmed_by_commune=True)
        assert papers(benefit, victim(), filed)[0].truth is Truth.HOLDS
        assert papers(benefit, victim(application_confirmed_by_commune=True))[0].truth is Truth.WAITS
        assert papers(benefit, victim(), entry("applied", day=ON))[0].truth is Truth.UNKNOWN

    @pytest.mark.parametrize(
        ("day", "paper"), [(date(2014, 2, 14), "application_confirmed"), (date(2014, 2, 15), "application_form")]
    )
    def test_the_form_since_the_circular(self, day: date, paper: str) -> None:
        (one,) = papers("schooling", victim(day=day), on=day)[0].one_of
        assert one.paper.paper == paper

    def test_no_papers_before_the_decree(self) -> None:
        assert papers("schooling", victim(day=date(2013, 4, 14)), on=date(2013, 4, 14)) == ()


class TestCertificate:
    """Law Article 28, Circular 35 16.1.b: one of four kinds; others as one reads the texts (rows 9 and 21)."""

    @pytest.mark.parametrize(
        ("kind", "paper"),
        [
            ("district_police", "certificate_of_district_police"),
            ("rescuing_agency", "certificate_of_rescuer"),
            ("investigation_procuracy_or_court", "certificate_of_investigation_or_court"),
            ("legalised_foreign_paper", "legalised_foreign_paper"),
        ],
    )
    def test_each_of_the_four(self, kind: str, paper: str) -> None:
        found = held(kind, papers_for_the_claim="closed_list")
        assert [name for name, truth in found.items() if truth is Truth.HOLDS] == [paper]

    def test_of_the_provincial_police(self) -> None:
        for choice, truth in (("in_the_list", Truth.HOLDS), ("not_in_the_list", Truth.FAILS)):
            readings = {"papers_for_the_claim": "closed_list", "certificate_of_provincial_police": choice}
            assert held("provincial_police", **readings)["certificate_of_provincial_police"] is truth

    def test_of_any_competent_body_by_the_decree_alone(self) -> None:
        kind = "another_competent_body"
        assert held(kind, papers_for_the_claim="any_competent_body")["paper_of_competent_body"] is Truth.HOLDS
        closed = papers(CLAIMED[0], victim(certificate_from=kind), papers_for_the_claim="closed_list")[1]
        assert closed.truth is Truth.FAILS

    def test_which_kind_is_not_recorded(self) -> None:
        assert papers(CLAIMED[0], victim(), papers_for_the_claim="closed_list")[1].truth is Truth.UNKNOWN

    def test_a_return_certificate_is_not_enough(self) -> None:
        needed = papers(CLAIMED[0], victim())[1].papers
        assert [(paper, source.citation.key) for paper, source in needed.not_enough] == [
            ("return_certificate", "66/2011/QH12:28")
        ]


def test_every_paper_that_is_named_has_words() -> None:
    """And no word is left over."""
    named = {"application", "certificate", "return_certificate"}
    for day in (date(2014, 2, 14), ON):
        for needed in papers(CLAIMED[0], victim(day=day), on=day):
            named |= {str(one.paper.paper) for one in needed.one_of}
    assert set(PAPERS) == named
