from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import bodies_of, entry, finding, victim

from victim_protocol.law.benefit import Status
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key

ON = date(2017, 3, 25)


def asked(benefit: str, *entries: Any, on: date = ON, **readings: str) -> Status:
    return finding(benefit, *entries, on=on, readings=readings).status


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


class TestBodies:
    """Who places, and who tells."""

    def test_the_division_and_those_who_rescued(self) -> None:
        facts: Any = {"receiver_cannot_lodge": True, "received_by_border_or_coast_guard": False}
        found = finding("placement", victim(), entry("rescued", needs_help_or_information=False, **facts), on=ON)
        assert [(body.actor, body.source.citation.key) for body in bodies_of(found)] == [
            ("district_division", "66/2011/QH12:24.3"),
            ("police", "09/2013/NĐ-CP:19.3.a:p2"),
        ]

    @pytest.mark.parametrize(("gate", "clause"), [("international_airport", "4.3.c"), ("road_rail_or_sea", "4.4.e")])
    def test_from_the_gate_the_receiver_or_the_labour_department(self, gate: str, clause: str) -> None:
        """Law Article 26.1.b says straight to an establishment; Joint Circular 01/2014 Article 4, by the department."""
        known: Any = {"has_residence": False, "needs_help_or_information": False, "entry_gate": gate}
        known["received_by_border_or_coast_guard"] = True
        who = {
            "body_that_received": "public_security_or_defence_body",
            "provincial_department": "provincial_department",
        }
        case = (victim(), entry("returned_through_mission", **known))
        assert set(who.values()) <= {body.actor for body in bodies_of(finding("placement", *case, on=ON))}
        for choice, actor in who.items():
            found = finding("placement", *case, on=ON, readings={"placed_from_the_gate_by": choice})
            certain = {one.body.actor: one.body.source.citation.key for one in found.bodies if one.truth is Truth.HOLDS}
            assert set(certain) & set(who.values()) == {actor}
            if choice == "provincial_department":
                assert certain[Key(actor)].endswith(f":{clause}")
