"""Placement, the way to relatives and protection (Articles 30, 34 and 35)."""

from typing import Any

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, status, victim
from tests.statutes.scene import assessed, entry, of

from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Status
from victim_protocol.law.explain import Truth

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
            reading = {"wish_to_stay_in_article_30": choice}
            assert status("placement", known, BACK, born="1990", readings=reading) is expected

    def test_with_a_wish_the_readings_agree(self) -> None:
        for fact, value in (("needs_medical_care", True), ("has_residence", False)):
            facts: dict[str, Any] = {"wishes_to_stay_in_establishment": True, fact: value}
            assert status("placement", victim(**facts), BACK) is Status.OWED

    @pytest.mark.parametrize("person", [victim(), declared(), victim(citizenship="foreign")])
    def test_of_those_who_come_otherwise_the_articles_are_not_held(self, person: Entry) -> None:
        """Neither refused nor owed: what Articles 27, 28, 30.2 and 31 say would tell."""
        found = assessed(person, OUT, on=ASKED, born="2012").support
        for benefit, text in (
            ("placement", "placement_in_other_articles"),
            ("escort_to_relatives", "way_of_minors_in_other_articles"),
        ):
            assert found[benefit].status is Status.UNDETERMINED
            assert text in found[benefit].needs

    def test_nobody_else_is_placed_by_them(self) -> None:
        assert status("placement", declared(), entry("found_not_victim", day=NEW)) is Status.REFUSED

    def test_the_body_is_that_of_a_return_through_a_mission(self) -> None:
        truth = {
            known: [bearer.truth for bearer in assessed(victim(), *more, on=ASKED).support["placement"].bodies]
            for known, more in ((True, (BACK,)), (False, ()))
        }
        assert truth[True] == [Truth.HOLDS]
        assert Truth.HOLDS not in truth[False]

    def test_a_child_with_nobody_to_rely_on(self) -> None:
        """The sentence on it breaks off in what is held."""
        for alone, expected in ((True, Status.UNDETERMINED), (False, Status.REFUSED)):
            known = victim(wishes_to_stay_in_establishment=False, has_residence=True, without_relatives=alone)
            reading = {"wish_to_stay_in_article_30": "in_both_cases"}
            assert status("placement", known, BACK, born="2012", readings=reading) is expected


class TestProtection:
    """Article 34: victims, those being identified, who accompanies them, relatives; where there is a risk."""

    @pytest.mark.parametrize("person", [victim(), declared(), entry(day=NEW, relative_of_victim=True)])
    def test_for_whom(self, person: Any) -> None:
        assert status("protection", person, entry(day=NEW, at_risk_of_harm=True)) is Status.OWED
        assert status("protection", person, entry(day=NEW, at_risk_of_harm=False)) is Status.REFUSED

    def test_who_accompanies(self) -> None:
        joined = entry("joined_as_accompanying", person="child", day=NEW, at_risk_of_harm=True)
        assert of(victim(), joined, on=ASKED).support["protection"].status is Status.OWED

    @pytest.mark.parametrize("group", ["relative_of_victim", "relative_of_person_being_identified", "helps_victims"])
    def test_who_is_no_victim(self, group: str) -> None:
        groups = ("relative_of_victim", "relative_of_person_being_identified", "helps_victims")
        nobody: dict[str, Any] = dict.fromkeys(groups, False)
        no_victim = entry("found_not_victim", day=NEW)
        at_risk = entry(None, day=NEW, at_risk_of_harm=True, **{**nobody, group: True})
        assert status("protection", declared(), no_victim, at_risk) is Status.OWED
        none = entry(None, day=NEW, at_risk_of_harm=True, **nobody)
        assert status("protection", declared(), no_victim, none) is Status.REFUSED


class TestWayToRelatives:
    """Article 30.1.b: a child who returns through a mission; of those of 16 and 17 nothing that is held says."""

    @pytest.mark.parametrize(
        ("born", "expected"), [("2012", Status.OWED), ("2009-01-01", Status.UNDETERMINED), ("1990", Status.REFUSED)]
    )
    def test_by_age(self, born: str, expected: Status) -> None:
        assert status("escort_to_relatives", victim(), BACK, born=born) is expected
