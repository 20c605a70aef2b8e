from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import DAY, assessed, entry, finding, of, victim

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


def test_the_day_of_these_scenes_is_before_the_day_asked() -> None:
    """Else nothing would have been received."""
    assert DAY < ON
