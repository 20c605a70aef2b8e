"""The time limits of the Law of 2024 and its decrees that are known."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.statutes.law_2024.people import ASKED, NEW, declared, victim
from tests.statutes.scene import assessed, entry

from victim_protocol.case.entry import Entry
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.statutes.law_2024.limits import ACTS, LIMITS

TABLE = {
    "brought_to_commune_at_once": ("at_once", "", "53/2024/QH15:27.1", "declared", "brought_to_commune"),
    "health_agency_told_at_once": (
        "at_once",
        "",
        "53/2024/QH15:27.1",
        "brought_to_commune",
        "health_agency_notified",
    ),
    "health_agency_told_of_report_at_once": (
        "at_once",
        "",
        "53/2024/QH15:27.1",
        "declared",
        "health_agency_notified",
    ),
    "first_school_year_and_next": ("at_most", "", "162/2025/NĐ-CP:24", "schooling_began", ""),
    "health_agency_receives_at_once": (
        "at_once",
        "",
        "53/2024/QH15:27.2",
        "health_agency_notified",
        "health_agency_received",
    ),
    "initial_information_in_three_days": (
        "within",
        "3 days",
        "53/2024/QH15:27.2",
        "health_agency_notified",
        "initial_information_established",
    ),
    "brought_for_support_at_once": ("at_once", "", "53/2024/QH15:30.1.b", "returned_through_mission", "handed_over"),
    "application_decided": ("within", "9 working_days", "162/2025/NĐ-CP:24", "applied", "claim_decided"),
    "operating_licence_appraised": (
        "within",
        "5 working_days",
        "162/2025/NĐ-CP",
        "operating_licence_filed",
        "operating_licence_submitted",
    ),
    "operating_licence_decided": (
        "within",
        "3 working_days",
        "162/2025/NĐ-CP",
        "operating_licence_submitted",
        "operating_licence_granted operating_licence_refused",
    ),
    "health_card_in_five_days": (
        "within",
        "5 working_days",
        "40/2026/VBHN-VPQH:17.2",
        "health_card_file_received",
        "health_card_issued",
    ),
    "premium_support_year": ("at_most", "1 years", "188/2025/NĐ-CP:6.6.d", "certified", ""),
}
"""Each but that of the stay, as the texts have it: kind, length, provision, start, end."""
ACTORS = {
    "brought_to_commune_at_once": "police border_guard coast_guard receiving_agency",
    "health_agency_told_at_once": "commune_committee",
    "health_agency_told_of_report_at_once": "commune_committee",
    "first_school_year_and_next": "provincial_health_agency",
    "stay_begun_before_decree_162": "social_assistance_establishment victim_support_establishment",
    "health_agency_receives_at_once": "provincial_health_agency",
    "initial_information_in_three_days": "provincial_health_agency provincial_police",
    "brought_for_support_at_once": "public_security_or_defence_body",
    "stay_by_decree_162": "social_assistance_establishment victim_support_establishment",
    "application_decided": "provincial_health_agency",
    "operating_licence_appraised": "provincial_health_agency",
    "operating_licence_decided": "provincial_chair",
    "health_card_in_five_days": "social_insurance_agency",
    "premium_support_year": "the_person",
}
NOTIFIED = entry("health_agency_notified", day=NEW)


def ends(*entries: Entry, on: date = ASKED, **options: Any) -> dict[str, date | None]:
    person = assessed(*entries, on=on, **options)
    return {str(due.limit.key): due.end for due in person.deadlines}


def is_listed(limit: TimeLimit) -> bool:
    """Whether the table has a limit of this key."""
    return limit.key in TABLE


def is_as_listed(limit: TimeLimit) -> bool:
    """Whether a limit is as its text sets it, on the bodies and the days listed."""
    unit = "" if limit.unit is None else f"{limit.length} {limit.unit.value}"
    found = (limit.kind.value, unit, limit.source.citation.key, " ".join(limit.starts), " ".join(limit.done_by))
    days = (limit.in_force or limit.since, limit.until) == (date(2025, 7, 1), None)
    return found == TABLE[limit.key] and " ".join(limit.actors) == ACTORS[limit.key] and days


class TestTable:
    """As the texts have them."""

    @pytest.mark.parametrize("key", TABLE)
    def test_each(self, key: str) -> None:
        assert is_as_listed(next(one for one in LIMITS if one.key == key))

    def test_of_another_length_or_body_none_is(self) -> None:
        limit = next(one for one in LIMITS if one.key == "application_decided")
        for changes in ({"length": 8}, {"actors": (Key("court"),)}, {"since": date(2025, 7, 2)}):
            assert not is_as_listed(evolve(limit, **changes))

    def test_who_is_bound(self) -> None:
        assert {str(one.key): " ".join(one.actors) for one in LIMITS} == ACTORS

    def test_from_the_first_day_on_and_without_an_end(self) -> None:
        reaches_back = next(one for one in LIMITS if one.key == "stay_begun_before_decree_162")
        assert (reaches_back.in_force, reaches_back.until) == (date(2025, 7, 1), date(2025, 6, 30))
        others = {(one.in_force or one.since, one.until) for one in LIMITS if one is not reaches_back}
        assert others == {(date(2025, 7, 1), None)}
        of_other_tables = {"bring_to_commune", "hand_over_for_support"}
        assert {one.act for one in LIMITS} - of_other_tables == set(ACTS)


class TestEach:
    """In a case."""

    def test_three_calendar_days(self) -> None:
        """From Thursday 10/07/2025 to Sunday 13/07, which the Civil Code moves to Monday."""
        assert ends(declared(), NOTIFIED)["initial_information_in_three_days"] == date(2025, 7, 14)

    def test_nine_working_days(self) -> None:
        assert ends(victim(), entry("applied", day=NEW))["application_decided"] == date(2025, 7, 23)

    def test_120_days_of_stay(self) -> None:
        assert ends(victim(), entry("lodged", day=NEW))["stay_by_decree_162"] == date(2025, 11, 7)
        stay = next(one for one in LIMITS if one.key == "stay_by_decree_162")
        assert (stay.kind, stay.length, stay.source.citation.key) == (LimitKind.AT_MOST, 120, "162/2025/NĐ-CP:17")
        assert "left_establishment" in stay.done_by

    @pytest.mark.parametrize(
        ("identified", "expected"),
        [
            (date(2025, 6, 20), {"stay_by_circular_35", "stay_by_decree_20"}),
            (NEW, {"stay_by_decree_162", "stay_by_decree_20_and_law_2024"}),
        ],
    )
    def test_each_regime_has_its_own(self, identified: date, expected: set[str]) -> None:
        """Who was identified before keeps the 60 days; beside both stand the three months of social assistance."""
        lodged = entry("lodged", day=NEW, lodged_in="social_protection_establishment")
        found = ends(victim(day=identified), lodged)
        assert {key for key in found if key.startswith("stay_by")} == expected

    @pytest.mark.parametrize(
        ("choice", "expected"),
        [("decree_162", {"stay_by_decree_162"}), ("decree_20", {"stay_by_decree_20_and_law_2024"})],
    )
    def test_of_the_two_longest_stays_the_reading_takes_one(self, choice: str, expected: set[str]) -> None:
        """In a public establishment; elsewhere social assistance sets none."""
        for kind, stays in (("social_protection", expected), ("victim_support", {"stay_by_decree_162"})):
            lodged = entry("lodged", day=NEW, lodged_in=f"{kind}_establishment")
            found = ends(victim(), lodged, readings={"stay_since_2025": choice})
            assert {key for key in found if key.startswith("stay_by")} == stays

    @pytest.mark.parametrize(("choice", "there"), [("from_the_lodging", True), ("from_the_first_day", False)])
    def test_a_stay_that_began_before_the_law(self, choice: str, *, there: bool) -> None:
        lodged = entry("lodged", day=date(2025, 6, 20), lodged_in="victim_support_establishment")
        found = ends(victim(), lodged, readings={"stay_begun_before_the_law_of_2024": choice})
        assert found.get("stay_begun_before_decree_162") == (date(2025, 10, 18) if there else None)
        assert "stay_begun_before_decree_162" in ends(victim(), lodged)

    @pytest.mark.parametrize(
        ("actor", "expected"),
        [
            ("commune_committee", {"health_agency_told_of_report_at_once"}),
            ("district_police", {"brought_to_commune_at_once"}),
            (None, {"brought_to_commune_at_once", "health_agency_told_of_report_at_once"}),
        ],
    )
    def test_who_took_the_report_decides_what_is_to_be_done_at_once(
        self, actor: str | None, expected: set[str]
    ) -> None:
        took = evolve(declared(), actor=None if actor is None else Key(actor))
        assert {key for key in ends(took) if key.endswith("at_once")} == expected
