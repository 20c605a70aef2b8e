from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import bodies_of, entry, finding, victim

from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence

BEFORE, SINCE = date(2017, 12, 31), date(2018, 1, 1)
TESTED, UNTESTED = date(2025, 6, 30), date(2025, 7, 1)
NONE: dict[str, Any] = {
    "merit_person": False,
    "poor_household": False,
    "ethnic_minority_in_difficult_area": False,
    "accused": False,
    "near_poor_household": False,
    "monthly_social_assistance": False,
}
"""Known to belong to no group of the article."""


def aid(*entries: Any, on: date, born: str = "1980", **options: Any) -> Any:
    return finding("legal_aid", *entries, on=on, born=born, **options)


class TestBefore2018:
    """Law 66/2011 Article 36.1 gives it; 36.2 refers to the law on legal aid of the time, whose text is not held."""

    def test_in_doubt_for_a_victim(self) -> None:
        found = aid(victim(day=BEFORE, **NONE), on=BEFORE)
        assert found.needs == ("legal_aid_before_2018",)
        assert found.possible == Status.REFUSED.value | Status.OWED.value
        cited = [source.citation.key for source in found.sources]
        assert {"66/2011/QH12:36.1", "66/2011/QH12:36.2"} <= set(cited)

    def test_in_doubt_for_a_foreigner_trafficked_here(self) -> None:
        found = aid(victim(day=BEFORE, citizenship="foreign", trafficked_in_viet_nam=True), on=BEFORE)
        assert found.needs == ("legal_aid_before_2018",)

    @pytest.mark.parametrize("on", [BEFORE, SINCE])
    def test_by_the_state_legal_aid_centre(self, on: date) -> None:
        found = aid(victim(day=BEFORE), on=on)
        assert [(body.actor, body.source.citation.key) for body in bodies_of(found)] == [
            ("legal_aid_centre", "66/2011/QH12:39.4")
        ]

    def test_refused_where_article_32_names_nobody(self) -> None:
        found = aid(victim(day=BEFORE, citizenship="foreign", trafficked_in_viet_nam=False), on=BEFORE)
        assert found.status is Status.REFUSED


class TestArticle7:
    """Legal Aid Law 11/2017 Article 7: seven groups; a victim of trafficking needs difficulty of means besides."""

    @pytest.mark.parametrize(
        ("group", "born"),
        [
            ({"merit_person": True}, "1980"),
            ({"poor_household": True}, "1980"),
            ({}, "2002-01-02"),
            ({"ethnic_minority_in_difficult_area": True}, "1980"),
            ({"accused": True}, "2002-01-01"),
            ({"accused": True}, "2000-01-02"),
            ({"accused": True, "near_poor_household": True}, "1980"),
        ],
    )
    def test_groups_one_to_six_are_given_it_whoever_they_are(self, group: dict[str, Any], born: str) -> None:
        assert aid(entry(day=SINCE, **{**NONE, **group}), on=SINCE, born=born).status is Status.OWED

    @pytest.mark.parametrize("means", ["near_poor_household", "monthly_social_assistance"])
    def test_a_victim_with_difficulty_of_means(self, means: str) -> None:
        found = aid(victim(day=SINCE, **{**NONE, means: True}), on=SINCE)
        assert found.status is Status.OWED
        assert "144/2017/NĐ-CP:2" in [source.citation.key for source in found.sources]

    @pytest.mark.parametrize("citizenship", ["viet_nam", "stateless", "foreign"])
    def test_a_victim_of_whatever_nationality(self, citizenship: str) -> None:
        """Point g of clause 7 speaks of victims under the Law on trafficking, not of those of its Article 32."""
        facts = {**NONE, "near_poor_household": True, "citizenship": citizenship, "trafficked_in_viet_nam": False}
        found = aid(victim(day=SINCE, **facts), on=SINCE)
        assert found.status is Status.OWED
        assert found.reasons[0].ground.source.citation.key == "11/2017/QH14:7.7.g"

    @pytest.mark.parametrize("means", ["near_poor_household", "monthly_social_assistance"])
    def test_someone_else_with_difficulty_of_means_may_be_of_another_group(self, means: str) -> None:
        """The groups of clause 7 beside victims are defined by laws that are not held: in doubt, never refused."""
        found = aid(entry("found_not_victim", day=SINCE, **{**NONE, means: True}), on=SINCE)
        assert found.needs == ("other_groups_of_legal_aid",)
        assert aid(entry("found_not_victim", day=SINCE, **NONE), on=SINCE).status is Status.REFUSED

    def test_while_awaiting_the_certificate(self) -> None:
        found = aid(entry("declared", day=SINCE, **{**NONE, "near_poor_household": True}), on=SINCE)
        assert found.statuses == (Status.NOT_YET, Status.OWED)
        assert found.needs == ("other_groups_of_legal_aid",)

    def test_each_group_is_given_it_by_its_own_clause(self) -> None:
        groups = ("merit_person", "poor_household", None, "ethnic_minority_in_difficult_area")
        for clause, fact in enumerate(groups, start=1):
            known = NONE if fact is None else {**NONE, fact: True}
            found = aid(entry(day=SINCE, **known), on=SINCE, born="2010" if fact is None else "1980")
            assert found.reasons[0].ground.source.citation.key == f"11/2017/QH14:7.{clause}"

    def test_refused_only_where_every_group_is_known_not_to_fit(self) -> None:
        assert aid(victim(day=SINCE, **NONE), on=SINCE).status is Status.REFUSED
        for fact in NONE:
            known = {key: value for key, value in NONE.items() if key != fact}
            expected = Status.REFUSED if fact == "accused" else Status.UNDETERMINED
            assert aid(victim(day=SINCE, **known), on=SINCE).status is expected

    @pytest.mark.parametrize(
        ("born", "status"),
        [
            ("2000-01-01", Status.REFUSED),
            ("2000-01-02", Status.OWED),
            ("2002-01-01", Status.OWED),
            ("2002-01-02", Status.OWED),
        ],
    )
    def test_ages(self, born: str, status: Status) -> None:
        assert aid(entry(day=SINCE, **{**NONE, "accused": True}), on=SINCE, born=born).status is status

    @pytest.mark.parametrize(("born", "status"), [("2002-01-01", Status.REFUSED), ("2002-01-02", Status.OWED)])
    def test_a_child_is_under_sixteen(self, born: str, status: Status) -> None:
        assert aid(entry(day=SINCE, **NONE), on=SINCE, born=born).status is status

    def test_the_day_of_change(self) -> None:
        poor = victim(day=BEFORE, **{**NONE, "poor_household": True})
        assert aid(poor, on=BEFORE).status is Status.UNDETERMINED
        assert aid(poor, on=SINCE).status is Status.OWED


class TestClause6a:
    """From 01/07/2025 on without a test of means, also for whom Article 63 leaves the support of the old law."""

    def test_a_victim_of_the_old_law(self) -> None:
        person = victim(day=TESTED, **NONE)
        assert aid(person, on=TESTED).status is Status.REFUSED
        found = aid(person, on=UNTESTED)
        assert found.status is Status.OWED
        assert found.reasons[0].ground.source.citation.key == "11/2017/QH14:7.6a"
        assert found.evidence is Evidence.SECONDARY

    def test_who_is_no_victim(self) -> None:
        person = entry("found_not_victim", day=TESTED, **NONE)
        assert (
            aid(person, on=UNTESTED, readings={"received_before_the_law_of_2024": "law_2011"}).status is not Status.OWED
        )

    def test_another_group_may_still_be_in_difficulty(self) -> None:
        person = entry("found_not_victim", day=TESTED, **{**NONE, "near_poor_household": True})
        assert aid(person, on=UNTESTED).needs == ("other_groups_of_legal_aid",)
