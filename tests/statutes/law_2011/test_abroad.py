from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import bodies_of, entry, finding, lines, victim

from victim_protocol.law.benefit import Role, Status
from victim_protocol.quantities import Amount, Bound

DAY, ON = date(2017, 3, 20), date(2017, 3, 30)
ALL = (
    "food_and_shelter_abroad",
    "clothing_and_fees_abroad",
    "ticket_to_viet_nam",
    "hospital_abroad",
    "death_abroad",
)
ABROAD: Mapping[str, Any] = {"citizenship": "viet_nam", "can_pay_while_abroad": False, "wishes_to_go_home": True}


def informed(**changes: Any) -> Any:
    return entry("mission_informed", **{**ABROAD, **changes})


class TestWho:
    """Joint Circular 134 5.2: while verified and while papers are made, whoever cannot pay."""

    @pytest.mark.parametrize("benefit", ALL[:3])
    def test_while_being_verified_and_once_certified(self, benefit: str) -> None:
        assert finding(benefit, informed(), on=ON).status is Status.OWED
        assert finding(benefit, informed(), victim(day=DAY), on=ON).status is Status.OWED

    @pytest.mark.parametrize("benefit", ALL)
    @pytest.mark.parametrize("changes", [{"can_pay_while_abroad": True}, {"citizenship": "foreign"}])
    def test_not_who_can_pay_nor_a_foreigner(self, benefit: str, changes: dict[str, Any]) -> None:
        found = finding(benefit, informed(**changes), entry("moved_to_hospital"), on=ON)
        assert found.status is Status.REFUSED

    def test_not_who_was_found_not_to_be_a_victim(self) -> None:
        found = finding(ALL[0], informed(), entry("found_not_victim", day=DAY), on=ON)
        assert found.status in (Status.OWED, Status.REFUSED)  # it was owed up to that day
        assert finding(ALL[0], entry("found_not_victim"), on=ON).status is Status.REFUSED

    def test_until_one_has_entered(self) -> None:
        known = (informed(), entry("entered_viet_nam", day=date(2017, 3, 22)), entry(can_pay_while_abroad=True, day=ON))
        assert finding(ALL[0], *known, on=ON).status is Status.OWED


class TestWhat:
    """5.2.a–d: food and shelter, clothes and fees, the ticket; hospital and death are considered."""

    def test_the_ticket_by_wish(self) -> None:
        assert finding("ticket_to_viet_nam", informed(wishes_to_go_home=False), on=ON).status is Status.REFUSED

    def test_a_hospital_and_a_death_are_considered(self) -> None:
        ill = (informed(), entry("moved_to_hospital"))
        assert finding("hospital_abroad", *ill, on=ON).status is Status.CONSIDERED
        dead = (informed(), victim(day=DAY), entry("died", day=ON))
        assert finding("death_abroad", *dead, on=ON).status is Status.CONSIDERED

    def test_fees_and_ticket_at_cost(self) -> None:
        spent = entry(clothing_and_fees_abroad=900_000, fare_from_abroad=2_000_000)
        (fees,) = lines("clothing_and_fees_abroad", informed(), spent, on=ON)
        (ticket,) = lines("ticket_to_viet_nam", informed(), spent, on=ON)
        assert (fees.amount, ticket.amount) == (Amount(900_000, 900_000), Amount(2_000_000, 2_000_000))

    def test_food_by_a_scale_that_is_not_held(self) -> None:
        (line,) = lines("food_and_shelter_abroad", informed(), on=ON)
        assert line.amount.bound is Bound.NOT_KNOWN


class TestDays:
    """From 10/11/2013; what replaced the circular is not held."""

    def test_before_and_after(self) -> None:
        early, late = date(2013, 11, 9), date(2019, 11, 27)
        with pytest.raises(KeyError, match=ALL[0]):
            finding(ALL[0], entry("mission_informed", day=early, **ABROAD), on=early)
        found = finding(ALL[0], entry("mission_informed", day=late, **ABROAD), on=late)
        assert found.needs == ("support_abroad_since_2019",)

    def test_by_the_mission_from_the_fund(self) -> None:
        assert [(body.actor, body.role) for body in bodies_of(finding(ALL[0], informed(), on=ON))] == [
            ("mission_abroad", Role.DELIVERS),
            ("citizen_protection_fund", Role.PAYS),
        ]
