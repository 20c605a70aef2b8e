from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import entry, finding, victim

from victim_protocol.law.benefit import Status

BEFORE, SINCE = date(2017, 12, 31), date(2018, 1, 1)
NONE: dict[str, Any] = {
    "merit_person": False,
    "poor_household": False,
    "ethnic_minority_in_difficult_area": False,
    "accused": False,
    "near_poor_household": False,
    "monthly_social_assistance": False,
}
"""Known to belong to no group of the article."""


def aid(*entries: Any, on: date, born: str = "1980") -> Any:
    return finding("legal_aid", *entries, on=on, born=born)


class TestBefore2018:
    """Law 66/2011 Article 36.2 refers to the law on legal aid of the time, whose text is not held."""

    def test_in_doubt_for_a_victim(self) -> None:
        assert aid(victim(day=BEFORE, **NONE), on=BEFORE).needs == ("legal_aid_before_2018",)

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

    def test_refused_only_where_every_group_is_known_not_to_fit(self) -> None:
        assert aid(victim(day=SINCE, **NONE), on=SINCE).status is Status.REFUSED
        for fact in NONE:
            known = {key: value for key, value in NONE.items() if key != fact}
            expected = Status.REFUSED if fact == "accused" else Status.UNDETERMINED
            assert aid(victim(day=SINCE, **known), on=SINCE).status is expected

    @pytest.mark.parametrize(("born", "status"), [("2000-01-01", Status.REFUSED), ("2002-01-02", Status.OWED)])
    def test_ages(self, born: str, status: Status) -> None:
        assert aid(entry(day=SINCE, **{**NONE, "accused": True}), on=SINCE, born=born).status is status

    def test_the_day_of_change(self) -> None:
        poor = victim(day=BEFORE, **{**NONE, "poor_household": True})
        assert aid(poor, on=BEFORE).status is Status.UNDETERMINED
        assert aid(poor, on=SINCE).status is Status.OWED
