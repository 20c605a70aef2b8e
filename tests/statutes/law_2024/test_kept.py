"""What the law since 01/07/2025 gives, beside their support, to persons identified before it."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.law_2024.people import victim
from tests.statutes.scene import assessed, entry, lines

from victim_protocol.assessment import PersonAssessment
from victim_protocol.law.benefit import Status
from victim_protocol.statutes.law_2024.kept import READINGS

CERTIFIED = date(2025, 3, 10)
READING = "law_named_without_its_number"


def earlier(on: date, *, day: date = CERTIFIED, readings: dict[str, str] | None = None) -> PersonAssessment:
    """Identified under the Law of 2011, without a card."""
    known = victim(day=day, health_insurance_card_valid=False, months_of_premium=2)
    return assessed(known, entry("fund_support_requested", day=date(2026, 4, 6)), on=on, readings=readings or {})


class TestPremium:
    """Health Insurance Law 12.4.i, Decree 188/2025 6.6.d: victims, in the year after the confirmation."""

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2025, 6, 30), None),
            (date(2025, 7, 1), Status.OWED),
            (date(2026, 3, 10), Status.OWED),
            (date(2026, 3, 11), Status.REFUSED),
        ],
    )
    def test_from_the_decree_to_the_end_of_the_year(self, on: date, expected: Status | None) -> None:
        found = earlier(on).support.get("health_insurance_premium")
        assert (None if found is None else found.status) is expected

    def test_whose_year_had_passed_before_the_decree(self) -> None:
        for day in (date(2012, 3, 1), date(2024, 6, 30)):
            assert earlier(date(2025, 7, 1), day=day).support["health_insurance_premium"].status is Status.REFUSED

    def test_of_who_has_a_card_a_text_that_is_not_held_decides(self) -> None:
        insured = assessed(victim(day=CERTIFIED, health_insurance_card_valid=True), on=date(2025, 8, 1))
        found = insured.support["health_insurance_premium"]
        assert found.status is Status.UNDETERMINED
        assert found.needs == ("premium_of_the_insured",)

    def test_how_much(self) -> None:
        known: dict[str, Any] = {"health_insurance_card_valid": False, "months_of_premium": 2}
        (line,) = lines("health_insurance_premium", victim(day=CERTIFIED, **known), on=date(2025, 8, 1))
        assert (line.amount.low, line.amount.high) == (2 * 52_650, None)

    def test_the_year_is_told_once_its_text_is_in_force(self) -> None:
        def told(on: date, day: date = CERTIFIED) -> list[date | None]:
            return [due.end for due in earlier(on, day=day).deadlines if due.limit.key == "premium_support_year"]

        assert told(date(2025, 6, 30)) == []
        assert told(date(2025, 7, 1)) == [date(2026, 3, 10)]
        assert told(date(2025, 7, 1), date(2024, 7, 1)) == [date(2025, 7, 1)]
        assert told(date(2025, 7, 1), date(2024, 6, 30)) == []


class TestFund:
    """Circular 29/2026 5.4.b: who holds a paper that was issued under the Law."""

    @pytest.mark.parametrize(("on", "given"), [(date(2026, 3, 29), False), (date(2026, 3, 30), True)])
    def test_from_the_day_of_the_circular(self, on: date, *, given: bool) -> None:
        assert ("crime_fund_support" in earlier(on).support) is given

    def test_who_asks_is_considered_in_days_that_run(self) -> None:
        found = earlier(date(2026, 4, 6))
        assert found.support["crime_fund_support"].status is Status.CONSIDERED
        assert "fund_request_in_three_days" in {due.limit.key for due in found.deadlines}


class TestReading:
    """Both texts name the law without its number."""

    def test_stands_on_both_texts_and_leaves_nobody_out(self) -> None:
        (reading,) = READINGS
        assert reading.default == "either_law"
        assert [source.citation.key for source in reading.sources] == [
            "40/2026/VBHN-VPQH:12.4.i",
            "29/2026/TT-BCA:5.4.b",
        ]

    @pytest.mark.parametrize("benefit", ["health_insurance_premium", "crime_fund_support"])
    def test_each_choice(self, benefit: str) -> None:
        on = date(2026, 3, 30) if benefit == "crime_fund_support" else date(2025, 8, 1)
        assert earlier(on).support[benefit].status is not Status.REFUSED
        assert earlier(on, readings={READING: "law_of_2024_only"}).support[benefit].status is Status.REFUSED
