"""Support of a victim in need of emergency protection, under either trafficking law."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import assessed, entry, victim

from victim_protocol.assessment import PersonAssessment
from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Status

OLD, NEW = date(2021, 7, 1), date(2025, 7, 10)
BOTH = pytest.mark.parametrize("day", [OLD, NEW])
BESIDE = {"care_allowance_beside_meals": "beside_them"}
IN_HOUSEHOLD = ("household_meals", "emergency_transfer")
IN_ESTABLISHMENT = ("articles_in_establishment", "health_card_in_establishment")


def taken_in(day: date, **facts: Any) -> tuple[Entry, ...]:
    known = {"needs_emergency_protection": True, "health_insurance_card_valid": False, **facts}
    return victim(day=day, **known), entry("taken_in", day=day)


def lodged(day: date, kind: str = "social_protection_establishment", **facts: Any) -> tuple[Entry, ...]:
    return victim(day=day, **facts), entry("lodged", day=day, lodged_in=kind)


def money(person: PersonAssessment, benefit: str) -> list[tuple[int, int | None]]:
    return [(one.amount.low, one.amount.high) for one in person.statement.lines if one.benefit.key == benefit]


class TestHousehold:
    """Article 19 clause 2 and Circular 02/2021 Article 3, from 01/07/2021 on."""

    @BOTH
    def test_meals_a_day(self, day: date) -> None:
        until = day.replace(day=day.day + 4)
        person = assessed(*taken_in(day), entry("left_household", day=until), on=until)
        assert person.support["household_meals"].status is Status.OWED
        assert money(person, "household_meals") == [(300_000, 300_000)]

    @BOTH
    def test_without_the_day_of_leaving_if_one_reads_it_so(self, day: date) -> None:
        until = day.replace(day=day.day + 4)
        readings = {"days_of_presence": "not_the_day_of_leaving"}
        person = assessed(*taken_in(day), entry("left_household", day=until), on=until, readings=readings)
        assert money(person, "household_meals") == [(240_000, 240_000)]

    @BOTH
    def test_the_transfer_at_cost(self, day: date) -> None:
        spent = entry(None, day=day, emergency_transfer=150_000)
        assert money(assessed(*taken_in(day), spent, on=day), "emergency_transfer") == [(150_000, 150_000)]
        assert money(assessed(*taken_in(day), on=day), "emergency_transfer") == [(0, None)]

    @BOTH
    @pytest.mark.parametrize(
        ("facts", "status"),
        [
            ({"treated_in_health_facility": True}, Status.OWED),
            ({"treated_in_health_facility": False}, Status.REFUSED),
            ({"treated_in_health_facility": True, "health_insurance_card_valid": True}, Status.REFUSED),
        ],
    )
    def test_treatment_without_a_card(self, day: date, facts: dict[str, bool], status: Status) -> None:
        person = assessed(*taken_in(day, **facts), on=day)
        assert person.support["household_treatment"].status is status
        assert money(person, "household_treatment") in ([], [(0, None)])

    @BOTH
    @pytest.mark.parametrize("benefit", IN_HOUSEHOLD)
    def test_for_whom(self, benefit: str, day: date) -> None:
        assert assessed(*taken_in(day), on=day).support[benefit].status is Status.OWED
        needless = taken_in(day, needs_emergency_protection=False)
        assert assessed(*needless, on=day).support[benefit].status is Status.REFUSED
        assert assessed(victim(day=day), on=day).support[benefit].status is Status.REFUSED

    @BOTH
    @pytest.mark.parametrize("benefit", IN_HOUSEHOLD)
    def test_of_who_is_being_identified_it_is_open(self, benefit: str, day: date) -> None:
        """18.2.b speaks of victims, 28.2.a of admitting at once whoever needs emergency protection."""
        waiting = (entry("declared", day=day, needs_emergency_protection=True), entry("taken_in", day=day))
        found = assessed(*waiting, on=day).support[benefit]
        assert (found.status, "victims_in_emergency" in found.needs) == (Status.UNDETERMINED, True)
        for choice, status in (("confirmed_only", Status.NOT_YET), ("being_identified_too", Status.OWED)):
            readings = {
                "victims_in_emergency": choice,
                "being_identified_in_the_law_of_2024": "whoever_is_being_verified",
            }
            assert assessed(*waiting, on=day, readings=readings).support[benefit].status is status

    @pytest.mark.parametrize("benefit", [*IN_HOUSEHOLD, *IN_ESTABLISHMENT])
    def test_since_the_decree_of_2026_it_is_not_known(self, benefit: str) -> None:
        last = date(2026, 10, 4)
        for day, status in ((last, Status.OWED), (last + date.resolution, Status.UNDETERMINED)):
            entries = taken_in(day) if benefit in IN_HOUSEHOLD else lodged(day)
            found = assessed(*entries, on=day).support[benefit]
            assert found.status is status
            assert ("emergency_support_since_decree_335" in found.needs) is (status is Status.UNDETERMINED)

    def test_a_day_of_meals_since_then_has_no_amount(self) -> None:
        day = date(2026, 10, 4)
        person = assessed(*taken_in(day), on=day + date.resolution)
        assert money(person, "household_meals") == [(60_000, 60_000), (0, None)]

    def test_not_before_the_decree(self) -> None:
        day = date(2021, 6, 30)
        assert "household_meals" not in assessed(*taken_in(day), on=day).support


class TestEstablishment:
    """Article 25: a monthly allowance, articles and a card, in an establishment of social assistance."""

    @BOTH
    @pytest.mark.parametrize("benefit", IN_ESTABLISHMENT)
    def test_in_kind(self, benefit: str, day: date) -> None:
        assert assessed(*lodged(day), on=day).support[benefit].status is Status.OWED
        private = lodged(day, "victim_support_establishment")
        assert assessed(*private, on=day).support[benefit].status is Status.REFUSED

    def test_whether_the_allowance_stands_beside_the_meals_is_open(self) -> None:
        finding = assessed(*lodged(NEW), on=NEW).support["care_allowance"]
        assert finding.statuses == (Status.REFUSED, Status.OWED)
        assert finding.needs == ("care_allowance_beside_meals",)

    @pytest.mark.parametrize(
        ("day", "born", "dong"),
        [
            (OLD, "2017-07-02", 1_800_000),
            (OLD, "2017-07-01", 1_440_000),
            (OLD, "1990", 1_440_000),
            (date(2024, 7, 1), "2022", 2_500_000),
            (date(2024, 6, 30), "1990", 1_440_000),
            (NEW, "1990", 2_000_000),
            (NEW, "2023", 2_500_000),
            (date(2026, 6, 30), "1990", 2_000_000),
        ],
    )
    def test_times_the_base_by_age(self, day: date, born: str, dong: int) -> None:
        people = lodged(day, months_of_care=3)
        person = assessed(*people, on=day, born=born, readings=BESIDE)
        assert money(person, "care_allowance") == [(3 * dong, None)]

    def test_since_the_base_of_2026_the_multiplier_is_not_known(self) -> None:
        day = date(2026, 7, 1)
        person = assessed(*lodged(day, months_of_care=3), on=day, readings=BESIDE)
        assert money(person, "care_allowance") == [(0, None)]

    def test_how_many_months_is_what_the_establishment_counts(self) -> None:
        """No text that is held says how a part of a month counts."""
        person = assessed(*lodged(NEW), on=NEW, readings=BESIDE)
        assert money(person, "care_allowance") == [(0, None)]
