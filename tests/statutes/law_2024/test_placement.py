"""Placement, the way to relatives and protection (Articles 30, 34 and 35)."""

from typing import Any

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, status, victim
from tests.statutes.scene import entry, of

from victim_protocol.law.benefit import Status

BACK = entry("returned_through_mission", day=NEW)
OUT = entry("set_out_home", day=NEW)


class TestPlacement:
    """Article 30.1.b: who needs care, or has no known residence, and wishes to stay."""

    @pytest.mark.parametrize(
        ("facts", "both", "residence_only"),
        [
            ({"needs_medical_care": True, "has_residence": True}, Status.REFUSED, Status.OWED),
            ({"needs_psychological_care": True, "has_residence": True}, Status.REFUSED, Status.OWED),
            (
                {"has_residence": False, "needs_medical_care": False, "needs_psychological_care": False},
                *[Status.REFUSED] * 2,
            ),
        ],
    )
    def test_without_a_wish_it_is_a_reading(self, facts: dict[str, Any], both: Status, residence_only: Status) -> None:
        known = victim(wishes_to_stay_in_establishment=False, **facts)
        for choice, expected in (("in_both_cases", both), ("without_a_residence_only", residence_only)):
            assert status("placement", known, BACK, readings={"wish_to_stay_in_article_30": choice}) is expected

    def test_with_a_wish_the_readings_agree(self) -> None:
        for fact, value in (("needs_medical_care", True), ("has_residence", False)):
            facts: dict[str, Any] = {"wishes_to_stay_in_establishment": True, fact: value}
            assert status("placement", victim(**facts), BACK) is Status.OWED

    def test_of_those_who_come_otherwise_the_article_does_not_speak(self) -> None:
        known = declared(wishes_to_stay_in_establishment=True, needs_medical_care=True)
        assert status("placement", known) is Status.REFUSED

    @pytest.mark.parametrize(("born", "expected"), [("2012", Status.OWED), ("2009-01-01", Status.REFUSED)])
    def test_a_child_goes_with_relatives(self, born: str, expected: Status) -> None:
        assert status("escort_to_relatives", victim(), BACK, OUT, born=born) is expected


class TestProtection:
    """Article 34: victims, those being identified, who accompanies them, relatives; where there is a risk."""

    @pytest.mark.parametrize("person", [victim(), declared(), entry(day=NEW, relative_of_victim=True)])
    def test_for_whom(self, person: Any) -> None:
        assert status("protection", person, entry(day=NEW, at_risk_of_harm=True)) is Status.OWED
        assert status("protection", person, entry(day=NEW, at_risk_of_harm=False)) is Status.REFUSED

    def test_who_accompanies(self) -> None:
        joined = entry("joined_as_accompanying", person="child", day=NEW, at_risk_of_harm=True)
        assert of(victim(), joined, on=ASKED).support["protection"].status is Status.OWED
