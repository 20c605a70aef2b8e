from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import DAY, assessed, bodies_of, entry, finding, of, victim

from victim_protocol.law.benefit import Status

ON = date(2017, 3, 25)


def asked(benefit: str, *entries: Any, on: date = ON, **readings: str) -> Status:
    return finding(benefit, *entries, on=on, readings=readings).status


class TestFoodAndShelter:
    """Law Article 33: in case of need a victim is lodged for the time being and fed; so is who awaits verification."""

    NEEDY: Mapping[str, Any] = {"citizenship": "viet_nam", "needs_essentials": True}

    @pytest.mark.parametrize("route", ["declared", "rescued", "returned_by_self"])
    def test_while_awaiting_verification(self, route: str) -> None:
        assert asked("food_and_shelter", entry(route, **self.NEEDY)) is Status.OWED

    def test_need_is_asked_for_unless_one_reads_circular_35_otherwise(self) -> None:
        known = entry("declared", citizenship="viet_nam", needs_essentials=False)
        lodged_or_not = (known, entry("returned_home", day=date(2017, 4, 2)))
        on = date(2017, 4, 2)
        assert asked("food_and_shelter", *lodged_or_not, on=on, essentials_on_reception="where_necessary") is (
            Status.REFUSED
        )
        assert asked("food_and_shelter", *lodged_or_not, on=on, essentials_on_reception="always_at_once") is Status.OWED

    def test_before_circular_35_need_is_asked_for_under_every_reading(self) -> None:
        day = date(2014, 2, 14)
        known = (entry("declared", day=day, citizenship="viet_nam", needs_essentials=False),)
        home = entry("returned_home", day=day)
        assert asked("food_and_shelter", *known, home, on=day) is Status.REFUSED

    def test_from_reception_to_the_way_home(self) -> None:
        """What was owed in between stays owed when it is asked for later."""
        known = (entry("declared", **self.NEEDY), entry("returned_home", day=date(2017, 3, 22), needs_essentials=False))
        assert asked("food_and_shelter", *known) is Status.OWED


class TestPlacementByTheLaw:
    """Law Article 24.3: who needs care and wishes it, and the unsupported child, is handed to an establishment."""

    @pytest.mark.parametrize(
        ("facts", "status"),
        [
            ({"needs_medical_care": True, "wishes_to_stay_in_establishment": True}, Status.OWED),
            ({"needs_psychological_care": True, "wishes_to_stay_in_establishment": True}, Status.OWED),
            ({"needs_medical_care": True, "wishes_to_stay_in_establishment": False}, Status.REFUSED),
            (
                {
                    "needs_medical_care": False,
                    "needs_psychological_care": False,
                    "wishes_to_stay_in_establishment": True,
                },
                Status.REFUSED,
            ),
        ],
    )
    def test_need_and_wish(self, facts: Any, status: Status) -> None:
        others: Any = {"needs_help_or_information": False, "receiver_cannot_lodge": False, "unsupported": False}
        assert asked("placement", victim(), entry("rescued", **others, **facts)) is status

    def test_the_unsupported_child(self) -> None:
        known = (victim(day=date(2017, 6, 1), unsupported=True), entry("rescued", day=date(2017, 6, 1)))
        found = finding("placement", *known, on=date(2017, 6, 2), born="2010")
        assert found.status is Status.OWED

    @pytest.mark.parametrize("facts", [{"has_residence": False}, {"wishes_to_stay_in_establishment": True}])
    def test_through_a_mission_without_a_home_or_by_wish(self, facts: Any) -> None:
        """Law Article 26.1.b asks no need of care."""
        assert asked("placement", victim(), entry("returned_through_mission", **facts)) is Status.OWED


class TestPlacementByTheCirculars:
    """Circular 35 13.3 and Joint Circular 01/2014 7.1.b go further than the Law, each its own way."""

    NO: Mapping[str, Any] = {
        "wishes_to_stay_in_establishment": False,
        "receiver_cannot_lodge": False,
        "unsupported": False,
        "citizenship": "viet_nam",
    }

    def test_need_of_help_or_information(self) -> None:
        known = (victim(), entry("rescued", **self.NO, needs_help_or_information=True))
        given = "need_of_help_or_information"
        assert asked("placement", *known, placement_for_whom=given) is Status.OWED
        assert asked("placement", *known, placement_for_whom="need_of_care_and_wish") is Status.REFUSED
        assert asked("placement", *known) is Status.UNDETERMINED

    def test_every_rescued_person_not_certified(self) -> None:
        known = entry("rescued", **self.NO, needs_help_or_information=False)
        everyone = "every_rescued_person_not_certified"
        for when, status in (("at_once", Status.OWED), ("after_identification", Status.REFUSED)):
            readings: Any = {"placement_for_whom": everyone, "placement_before_identification": when}
            assert asked("placement", known, **readings) is status

    def test_where_the_receiver_cannot_lodge(self) -> None:
        """Decree Article 19.3.a, second paragraph."""
        assert asked("placement", victim(), entry("rescued", receiver_cannot_lodge=True)) is Status.OWED


class TestInformation:
    """Law Article 40.1.d in a stay; Circular 35 13.2 to every victim, 19.3 to who is being identified."""

    def test_to_a_victim_and_to_who_is_being_identified(self) -> None:
        assert asked("information_and_choice", victim()) is Status.OWED
        assert asked("information_and_choice", entry("declared")) is Status.OWED

    def test_before_the_circular_in_a_stay_only(self) -> None:
        day = date(2014, 2, 14)
        assert asked("information_and_choice", victim(day=day), on=day) is Status.UNDETERMINED
        assert asked("information_and_choice", victim(day=day), entry("lodged", day=day), on=day) is Status.OWED


class TestGuardian:
    """Decree 19.3.b, Circular 35 11.1.b: an establishment appoints a guardian for a minor victim."""

    @pytest.mark.parametrize(("born", "status"), [("2005", Status.OWED), ("1990", Status.REFUSED)])
    def test_to_a_minor_in_a_stay(self, born: str, status: Status) -> None:
        assert finding("guardian", victim(), entry("lodged"), on=ON, born=born).status is status

    def test_not_to_a_minor_who_accompanies(self) -> None:
        """The texts name victims, and Article 32.3 names no guardian."""
        child = (
            entry("joined_as_accompanying", person="child", citizenship="viet_nam"),
            entry("lodged", person="child"),
        )
        assert of(victim(), *child, on=ON).support["guardian"].status is Status.REFUSED

    def test_no_text_before_the_decree(self) -> None:
        assert "guardian" not in assessed(victim(day=date(2013, 4, 14)), on=date(2013, 4, 14)).support


class TestBodies:
    """Who places, and who tells."""

    def test_each_cites_its_article(self) -> None:
        found = finding("placement", victim(), entry("rescued", receiver_cannot_lodge=True), on=ON)
        assert [(body.actor, body.source.citation.key) for body in bodies_of(found)] == [
            ("district_division", "66/2011/QH12:24.3")
        ]

    def test_the_body_of_public_security_or_defence_for_who_came_through_a_mission(self) -> None:
        found = finding("placement", victim(), entry("returned_through_mission", has_residence=False), on=ON)
        assert {body.actor for body in bodies_of(found)} == {"district_division", "public_security_or_defence_body"}


def test_the_day_of_these_scenes_is_before_the_day_asked() -> None:
    """Else nothing would have been received."""
    assert DAY < ON
