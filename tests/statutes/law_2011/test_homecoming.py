from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import assessed, bodies_of, entry, finding, of, victim

from victim_protocol.law.benefit import Status

ON = date(2017, 7, 1)
DAY = date(2017, 6, 20)
FAMILY: Any = {"unsupported": False, "without_relatives": False}


def escort(born: str, *entries: Any, **readings: str) -> Status:
    return finding(
        "escort_to_relatives", victim(day=DAY, **FAMILY), *entries, on=ON, born=born, readings=readings
    ).status


class TestEscortOfChildren:
    """Law Articles 24.3 and 26.1.b: relatives collect a child, or someone brings it to them."""

    @pytest.mark.parametrize("route", ["declared", "rescued", "returned_by_self", "returned_through_mission"])
    def test_on_every_route_of_the_law(self, route: str) -> None:
        assert escort("2005", entry(route, day=DAY)) is Status.OWED

    def test_an_unsupported_child_without_relatives_is_not_sent_to_them(self) -> None:
        alone: Any = {"unsupported": True, "without_relatives": True}
        known = (victim(day=DAY, **alone), entry("rescued", day=DAY))
        assert finding("escort_to_relatives", *known, on=ON, born="2005").status is Status.REFUSED

    def test_on_initial_information_as_one_reads(self) -> None:
        """Article 24.3 acts on initial information too."""
        known = (
            entry("rescued", day=DAY, citizenship="viet_nam", **FAMILY),
            entry("initial_information_established", day=DAY),
        )
        for choice, status in (("on_initial_information", Status.OWED), ("victims_only", Status.NOT_YET)):
            readings = {"fare_while_awaiting": choice}
            assert finding("escort_to_relatives", *known, on=ON, born="2005", readings=readings).status is status


class TestEscortOfMinors:
    """Decree 19.2.c, second paragraph: a minor is brought to relatives; the Law says so of children (row 17)."""

    def test_from_sixteen_on_it_is_a_reading(self) -> None:
        rescue = entry("rescued", day=DAY)
        assert escort("2000-09-01", rescue) is Status.UNDETERMINED
        assert escort("2000-09-01", rescue, escort_home_of="minors") is Status.OWED
        assert escort("2000-09-01", rescue, escort_home_of="children") is Status.REFUSED

    def test_an_adult_goes_alone(self) -> None:
        assert escort("1990", entry("rescued", day=DAY)) is Status.REFUSED

    def test_before_the_decree_no_text_says_it(self) -> None:
        day = date(2013, 4, 14)
        known = (victim(day=day, **FAMILY), entry("rescued", day=day))
        found = finding("escort_to_relatives", *known, on=day, born="1996", readings={"escort_home_of": "minors"})
        assert Status.OWED not in found.statuses or "child_age_before_2017" in found.needs


class TestEscortAtTheGate:
    """Joint Circular 01/2014 4.3.a, 4.4.d: whoever cannot travel alone is collected or brought home."""

    @pytest.mark.parametrize("gate", ["international_airport", "road_rail_or_sea"])
    def test_at_either_kind_of_gate(self, gate: str) -> None:
        back = entry("returned_through_mission", day=DAY, entry_gate=gate, unable_to_travel_alone=True)
        assert escort("1990", back) is Status.OWED

    def test_not_before_the_joint_circular(self) -> None:
        day = date(2014, 3, 24)
        back = entry("returned_through_mission", day=day, entry_gate="road_rail_or_sea", unable_to_travel_alone=True)
        assert finding("escort_to_relatives", victim(day=day), back, on=day, born="1980").status is Status.REFUSED


class TestFamilyContact:
    """Circular 35 11.3.b in a stay, 13.2 on reception: the family is told before anybody is sent home."""

    def test_in_a_stay_whatever_the_wish(self) -> None:
        known = (victim(day=DAY, wishes_to_go_home=False), entry("lodged", day=DAY))
        assert finding("family_contact", *known, on=ON).status is Status.OWED

    def test_without_a_stay_for_who_goes_home(self) -> None:
        home = entry("returned_home", day=ON)
        for wish, status in ((True, Status.OWED), (False, Status.REFUSED)):
            assert finding("family_contact", victim(day=DAY, wishes_to_go_home=wish), home, on=ON).status is status


class TestSafety:
    """Decree 21.3: before a minor is brought back, the family's safety is assessed."""

    @pytest.mark.parametrize(("born", "status"), [("2001", Status.OWED), ("1990", Status.REFUSED)])
    def test_of_minors(self, born: str, status: Status) -> None:
        assert (
            finding("safety_assessment", victim(day=DAY), entry("lodged", day=DAY), on=ON, born=born).status is status
        )

    def test_of_victims_only(self) -> None:
        child = (
            entry("joined_as_accompanying", day=DAY, person="child", citizenship="viet_nam"),
            entry("lodged", day=DAY, person="child"),
        )
        assert of(victim(day=DAY), *child, on=ON).support["safety_assessment"].status is Status.REFUSED


class TestBodies:
    """The division or the body that received; from an establishment its director, for a child."""

    def test_of_a_child_in_an_establishment(self) -> None:
        known = (victim(day=DAY, **FAMILY), entry("rescued", day=DAY), entry("lodged", day=DAY))
        found = finding("escort_to_relatives", *known, on=ON, born="2008")
        assert {body.actor for body in bodies_of(found)} == {
            "district_division",
            "public_security_or_defence_body",
            "establishment_director",
        }

    def test_no_director_without_a_stay(self) -> None:
        person = assessed(victim(day=DAY, **FAMILY), entry("rescued", day=DAY), entry("returned_home", day=DAY), on=ON)
        actors = {body.actor for body in bodies_of(person.support["escort_to_relatives"])}
        assert "establishment_director" not in actors
