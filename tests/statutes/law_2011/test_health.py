from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import bodies_of, entry, finding, lines, of, victim

from victim_protocol.law.benefit import Role, Status
from victim_protocol.quantities import Bound

DAY, ON = date(2017, 3, 20), date(2017, 3, 30)
STAY = entry("lodged", lodged_in="victim_support_establishment")


class TestCareInEstablishment:
    """Decree 20.3, Circular 35 11.2.a: in a stay a victim is examined and treated for ordinary illness."""

    def test_in_a_stay(self) -> None:
        assert finding("care_in_establishment", victim(), STAY, on=ON).status is Status.OWED

    def test_of_a_minor_who_accompanies_by_article_32(self) -> None:
        child = entry("lodged", person="child")
        assert of(victim(), child, on=ON).support["care_in_establishment"].status is Status.OWED

    def test_not_while_awaiting(self) -> None:
        known = entry("declared", citizenship="viet_nam")
        assert finding("care_in_establishment", known, STAY, on=ON).status is Status.NOT_YET

    @pytest.mark.parametrize(
        ("day", "article"),
        [(date(2014, 2, 14), "09/2013/NĐ-CP:20.3:s1"), (date(2014, 2, 15), "35/2013/TT-BLĐTBXH:11.2.a")],
    )
    def test_by_the_decree_then_by_the_circular(self, day: date, article: str) -> None:
        found = finding("care_in_establishment", victim(day=day), entry("lodged", day=day), on=day)
        assert found.reasons[0].ground.source.citation.key == article


class TestFirstCareAtTheBorder:
    """Circular 78 10.1.b: whom the guards rescue or take over they care for first, in case of need."""

    @pytest.mark.parametrize(
        ("route", "guard", "status"),
        [
            ("rescued", True, Status.OWED),
            ("handed_back", True, Status.OWED),
            ("rescued", False, Status.REFUSED),
            ("returned_by_self", True, Status.REFUSED),
        ],
    )
    def test_rescued_or_handed_back(self, route: str, guard: bool, status: Status) -> None:
        known = entry(route, received_by_border_or_coast_guard=guard, needs_essentials=True)
        assert finding("first_care_at_border", victim(), known, on=ON).status is status


class TestHospital:
    """Decree 20.3, Joint Circular 134 4.2.b: the seriously ill pay themselves, but for the groups that are helped."""

    ILL = entry("moved_to_hospital")
    NOBODY: Mapping[str, Any] = dict.fromkeys(
        ("poor_household", "near_poor_household", "merit_family", "without_relatives", "health_insurance_card_valid"),
        False,
    )

    def test_whoever_is_in_no_group_pays(self) -> None:
        found = finding("hospital_treatment", victim(**self.NOBODY), STAY, self.ILL, on=ON, born="1990")
        assert found.status is Status.REFUSED

    @pytest.mark.parametrize(
        ("group", "article"),
        [
            ("poor_household", "4.2.b:d1"),
            ("near_poor_household", "4.2.b:d1"),
            ("merit_family", "4.2.b:d1"),
            ("without_relatives", "4.2.b:d2"),
            ("health_insurance_card_valid", "4.2.b:d3"),
        ],
    )
    def test_each_group(self, group: str, article: str) -> None:
        known = victim(**{**self.NOBODY, group: True})
        found = finding("hospital_treatment", known, STAY, self.ILL, on=ON, born="1990")
        assert found.status is Status.OWED
        assert found.reasons[0].ground.source.citation.key.endswith(article)

    def test_a_minor(self) -> None:
        assert finding("hospital_treatment", victim(), STAY, self.ILL, on=ON, born="2005").status is Status.OWED

    def test_not_without_a_hospital(self) -> None:
        known = victim(poor_household=True)
        assert finding("hospital_treatment", known, STAY, on=ON, born="1990").status is Status.REFUSED

    def test_in_a_public_establishment_it_is_a_reading(self) -> None:
        """The Decree names the one kind of establishment, its circular both (row 28)."""
        public = entry("lodged", lodged_in="social_protection_establishment")
        known: tuple[Any, ...] = (victim(poor_household=True, health_insurance_card_valid=False), public, self.ILL)
        for choice, status in (("both_kinds", Status.OWED), ("victim_support_establishment", Status.REFUSED)):
            readings = {"hospital_cost_paid_by": choice}
            more = (*known, entry(without_relatives=False))
            assert finding("hospital_treatment", *more, on=ON, born="1990", readings=readings).status is status

    def test_the_fund_pays_for_a_valid_card_in_either(self) -> None:
        public = entry("lodged", lodged_in="social_protection_establishment")
        found = finding("hospital_treatment", victim(health_insurance_card_valid=True), public, self.ILL, on=ON)
        assert found.status is Status.OWED
        payers = {bearer.body.actor for bearer in found.bodies if bearer.truth.value == "holds"}
        assert "health_insurance_fund" in payers

    def test_the_amount_is_not_known(self) -> None:
        (line,) = lines("hospital_treatment", victim(poor_household=True), STAY, self.ILL, on=ON)
        assert line.amount.bound is Bound.NOT_KNOWN


class TestCrisis:
    """Circular 35 11.2.b, 20.2.b: intervention at once, when it is needed."""

    def test_when_noticed(self) -> None:
        assert finding("crisis_intervention", victim(), STAY, entry("crisis_noticed"), on=ON).status is Status.OWED
        assert finding("crisis_intervention", victim(), STAY, on=ON).status is Status.REFUSED


class TestBurial:
    """Decree 20.4, Joint Circular 134 4.2.c: the establishment buries whom no relative comes for or can bury."""

    @pytest.mark.parametrize(("relatives", "status"), [(False, Status.OWED), (True, Status.REFUSED)])
    def test_where_relatives_do_not(self, relatives: bool, status: Status) -> None:
        died = entry("died", day=ON, relatives_hold_burial=relatives)
        assert finding("burial", victim(), STAY, died, on=ON).status is status

    def test_in_the_stay_only(self) -> None:
        known = (victim(), STAY, entry("left_establishment", day=date(2017, 3, 25)))
        died = entry("died", day=ON, relatives_hold_burial=False)
        assert finding("burial", *known, died, on=ON).status is Status.REFUSED

    @pytest.mark.parametrize(
        ("day", "low"),
        [
            (date(2021, 6, 30), 0),
            (date(2021, 7, 1), 18_000_000),
            (date(2024, 6, 30), 18_000_000),
            (date(2024, 7, 1), 25_000_000),
        ],
    )
    def test_the_least_cost_by_social_assistance(self, day: date, low: int) -> None:
        """50 times the base, if that is the rule meant; otherwise no text that is held sets it."""
        known = (victim(day=day), entry("lodged", day=day), entry("died", day=day, relatives_hold_burial=False))
        readings = {"burial_rule": "social_assistance"}
        (line,) = lines("burial", *known, on=day, readings=readings)
        assert (line.amount.low, line.amount.high) == (low, None)
        (other,) = lines("burial", *known, on=day, readings={"burial_rule": "another_text"})
        assert other.amount.bound is Bound.NOT_KNOWN

    def test_by_the_establishment(self) -> None:
        died = entry("died", day=ON, relatives_hold_burial=False)
        found = finding("burial", victim(), STAY, died, on=ON)
        assert {(body.actor, body.role) for body in bodies_of(found)} == {
            ("social_protection_establishment", Role.DELIVERS),
            ("victim_support_establishment", Role.DELIVERS),
        }
