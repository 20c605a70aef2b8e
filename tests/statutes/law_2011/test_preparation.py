from datetime import date

import pytest
from tests.statutes.scene import entry, finding, lines, victim

from victim_protocol.law.benefit import Status
from victim_protocol.quantities import Bound

DAY, ON = date(2017, 6, 20), date(2017, 6, 30)
STAY = entry("lodged", day=DAY)


class TestLifeSkills:
    """Law 40.1.c, Circular 35 14.1: skills and guidance in a stay."""

    @pytest.mark.parametrize(
        ("day", "article"),
        [(date(2014, 2, 14), "66/2011/QH12:40.1.c"), (date(2014, 2, 15), "35/2013/TT-BLĐTBXH:14.1")],
    )
    def test_in_a_stay(self, day: date, article: str) -> None:
        found = finding("life_skills", victim(day=day), entry("lodged", day=day), on=day)
        assert (found.status, found.reasons[0].ground.source.citation.key) == (Status.OWED, article)

    def test_not_without_one(self) -> None:
        assert finding("life_skills", victim(), entry("returned_home"), on=ON).status is Status.REFUSED


class TestAdvice:
    """Circular 35 11.3.a: advice on study and work for whoever needs it, and an introduction."""

    def test_by_need(self) -> None:
        for need, status in ((True, Status.OWED), (False, Status.REFUSED)):
            known = victim(day=DAY, needs_study_or_work_advice=need)
            assert finding("study_and_work_advice", known, STAY, on=ON).status is status


class TestPlan:
    """Law 40.1.d in a stay; Circular 35 15.3: every victim has a plan made."""

    def test_of_every_victim(self) -> None:
        assert finding("reintegration_plan", victim(), on=ON).status is Status.OWED
        assert finding("reintegration_plan", entry("declared"), on=ON).status is Status.NOT_YET

    def test_before_the_circular_in_a_stay(self) -> None:
        day = date(2014, 2, 14)
        found = finding("reintegration_plan", victim(day=day), entry("returned_home", day=day), on=day)
        assert found.status is Status.REFUSED


class TestSocialProtection:
    """Circular 35 11.3.c: an orphan or an unsupported child goes over to social protection."""

    @pytest.mark.parametrize(
        ("born", "unsupported", "status"),
        [("2010", True, Status.OWED), ("2010", False, Status.REFUSED), ("1990", True, Status.REFUSED)],
    )
    def test_of_an_unsupported_child(self, born: str, unsupported: bool, status: Status) -> None:
        known = victim(day=DAY, unsupported=unsupported)
        assert finding("social_protection", known, STAY, on=ON, born=born).status is status

    def test_no_amount_is_known(self) -> None:
        (line,) = lines("social_protection", victim(day=DAY, unsupported=True), STAY, on=ON, born="2010")
        assert line.amount.bound is Bound.NOT_KNOWN
