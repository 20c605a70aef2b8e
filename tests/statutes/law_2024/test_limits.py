"""The time limits of the Law of 2024 and its decrees that are known."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, victim
from tests.statutes.scene import assessed, entry

from victim_protocol.case.entry import Entry
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.law_2024.limits import ACTS, LIMITS

TABLE = {
    "brought_to_commune_at_once": ("at_once", "", "53/2024/QH15:27.1", "declared", "brought_to_commune"),
    "health_agency_told_at_once": (
        "at_once",
        "",
        "53/2024/QH15:27.1",
        "brought_to_commune declared",
        "health_agency_notified",
    ),
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
    "premium_support_year": ("at_most", "1 years", "188/2025/NĐ-CP:6.6.d", "certified", ""),
}
"""Each but that of the stay, as the texts have it: kind, length, provision, start, end."""
ACTORS = {
    "brought_to_commune_at_once": "police border_guard coast_guard receiving_agency",
    "health_agency_told_at_once": "commune_committee",
    "health_agency_receives_at_once": "provincial_health_agency",
    "initial_information_in_three_days": "provincial_health_agency provincial_police",
    "brought_for_support_at_once": "public_security_or_defence_body",
    "stay_by_decree_162": "social_assistance_establishment victim_support_establishment",
    "application_decided": "provincial_health_agency",
    "operating_licence_appraised": "provincial_health_agency",
    "operating_licence_decided": "provincial_chair",
    "premium_support_year": "the_person",
}
NOTIFIED = entry("health_agency_notified", day=NEW)


def ends(*entries: Entry, on: date = ASKED, **options: Any) -> dict[str, date | None]:
    person = assessed(*entries, on=on, **options)
    return {str(due.limit.key): due.end for due in person.deadlines}


class TestTable:
    """As the texts have them."""

    @pytest.mark.parametrize("key", TABLE)
    def test_each(self, key: str) -> None:
        limit = next(one for one in LIMITS if one.key == key)
        unit = "" if limit.unit is None else f"{limit.length} {limit.unit.value}"
        found = (limit.kind.value, unit, limit.source.citation.key, " ".join(limit.starts), " ".join(limit.done_by))
        assert found == TABLE[key]

    def test_who_is_bound(self) -> None:
        assert {str(one.key): " ".join(one.actors) for one in LIMITS} == ACTORS

    def test_from_the_first_day_on_and_without_an_end(self) -> None:
        assert {(one.in_force or one.since, one.until) for one in LIMITS} == {(date(2025, 7, 1), None)}
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
        [(date(2025, 6, 20), {"stay_by_circular_35"}), (NEW, {"stay_by_decree_162"})],
    )
    def test_each_regime_has_its_own(self, identified: date, expected: set[str]) -> None:
        """Who was identified before keeps the 60 days; beside both stand the three months of social assistance."""
        lodged = entry("lodged", day=NEW, lodged_in="social_protection_establishment")
        found = ends(victim(day=identified), lodged)
        assert {key for key in found if key.startswith("stay_by")} == expected | {"stay_by_decree_20"}
