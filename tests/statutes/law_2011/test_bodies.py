from collections.abc import Mapping
from datetime import date
from typing import Any

from tests.statutes.scene import entry, finding, victim

from victim_protocol.law.explain import Truth

ON = date(2017, 3, 30)


def acting(*entries: Any, on: date = ON, **readings: str) -> dict[str, Truth]:
    found = finding("food_and_shelter", *entries, on=on, readings=readings)
    return {str(bearer.body.actor): bearer.truth for bearer in found.bodies}


class TestCircular35:
    """13.1 names the division and the mission too; the Law and the Decree do not (row 26)."""

    def test_the_division_as_one_reads(self) -> None:
        known = entry("declared", needs_essentials=True)
        assert acting(known, essentials_given_by="circular_35_too")["district_division"] is Truth.HOLDS
        assert "district_division" not in acting(known, essentials_given_by="bodies_of_law_and_decree")

    def test_the_mission_for_whom_it_was_told_of(self) -> None:
        known = (victim(needs_essentials=True), entry("mission_informed"))
        assert acting(*known, essentials_given_by="circular_35_too")["mission_abroad"] is Truth.HOLDS


class TestGuards:
    """They care for whom they rescued or took over; for who came alone, as one reads (row 23)."""

    GUARD: Mapping[str, Any] = {"received_by_border_or_coast_guard": True, "needs_essentials": True}

    def test_rescued(self) -> None:
        assert acting(entry("rescued", **self.GUARD))["border_guard"] is Truth.HOLDS

    def test_returned_alone(self) -> None:
        known = entry("returned_by_self", **self.GUARD)
        assert acting(known, border_post_and_self_returners="post_gives_them")["border_guard"] is Truth.HOLDS
        assert "border_guard" not in acting(known, border_post_and_self_returners="passes_the_person_on")

    def test_not_whom_others_received(self) -> None:
        assert "coast_guard" not in acting(entry("rescued", received_by_border_or_coast_guard=False))


class TestLocalBudget:
    """Decree 3.3 against Law 40.2: the local budget helps a private establishment, or not (row 11)."""

    def test_as_one_reads(self) -> None:
        known = (victim(needs_essentials=True), entry("lodged", lodged_in="victim_support_establishment"))
        choices = {"for_what_it_gives": Truth.HOLDS, "no_budget": None}
        for choice, truth in choices.items():
            assert acting(*known, private_establishments_and_budget=choice).get("local_budget") is truth

    def test_of_private_establishments_only(self) -> None:
        known = (victim(needs_essentials=True), entry("lodged", lodged_in="social_protection_establishment"))
        assert "local_budget" not in acting(*known)
