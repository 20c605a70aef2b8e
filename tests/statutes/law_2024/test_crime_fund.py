"""Support from the central fund for the prevention of crime (Circular 29/2026/TT-BCA)."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.law_2024.people import declared, victim
from tests.statutes.scene import assessed, entry

from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Status
from victim_protocol.statutes.law_2024.crime_fund import ACTS, LIMITS

DAY = date(2026, 4, 6)
"""A Monday."""


def asked(**facts: Any) -> Entry:
    return entry("fund_support_requested", day=DAY, **facts)


def status(*entries: Entry, on: date = DAY) -> Status:
    return assessed(*entries, on=on).support["crime_fund_support"].status


def due(*entries: Entry, on: date = DAY) -> dict[str, str]:
    keys = {limit.key for limit in LIMITS}
    found = assessed(victim(), *entries, on=on).deadlines
    return {str(one.limit.key): str(one.end) for one in found if one.limit.key in keys}


class TestWhoIsConsidered:
    """A confirmed victim for whom it is asked; the amount is what the minister decides."""

    def test_a_victim_who_asks(self) -> None:
        assert status(victim(), asked()) is Status.CONSIDERED
        (line,) = (
            one
            for one in assessed(victim(), asked(), on=DAY).statement.lines
            if one.benefit.key == "crime_fund_support"
        )
        assert (line.amount.low, line.amount.high) == (0, None)
        assert "Decision 07/2026/QĐ-TTg" in " ".join(missing.en for missing in line.amount.unknown)

    def test_not_yet_without_asking_or_without_the_paper(self) -> None:
        assert status(victim()) is Status.NOT_YET
        assert status(declared(), asked()) is Status.NOT_YET

    def test_the_minister_decides(self) -> None:
        bearers = assessed(victim(), asked(), on=DAY).support["crime_fund_support"].bodies
        assert [bearer.body.actor for bearer in bearers] == ["minister_of_public_security"]

    def test_from_the_day_of_the_circular(self) -> None:
        assert "crime_fund_support" in assessed(victim(), on=date(2026, 3, 30)).support
        assert "crime_fund_support" not in assessed(victim(), on=date(2026, 3, 29)).support


class TestClocks:
    """Working days: 2 to guide, 3 to report or 5 where it is complex, 1 to announce, 2 to pay."""

    def test_of_a_complete_file(self) -> None:
        found = due(asked(fund_request_is_complex=False, fund_file_is_incomplete=False))
        assert found == {"fund_request_in_three_days": "2026-04-09"}

    def test_of_a_file_that_is_not_complete(self) -> None:
        incomplete = asked(fund_request_is_complex=False, fund_file_is_incomplete=True)
        assert due(incomplete) == {"fund_file_guided_in_two_days": "2026-04-08"}
        completed = entry("fund_file_completed", day=date(2026, 4, 8))
        found = due(incomplete, completed, on=date(2026, 4, 8))
        assert found["fund_request_completed_in_three_days"] == "2026-04-13"
        assert "fund_request_in_three_days" not in found

    def test_of_a_complex_request(self) -> None:
        found = due(asked(fund_request_is_complex=True, fund_file_is_incomplete=False))
        assert found["complex_fund_request_in_five_days"] == "2026-04-13"

    def test_a_complex_file_once_it_is_complete(self) -> None:
        completed = entry("fund_file_completed", day=DAY)
        found = due(asked(fund_request_is_complex=True, fund_file_is_incomplete=True), completed)
        assert found["complex_fund_request_completed_in_five_days"] == "2026-04-13"

    @pytest.mark.parametrize(
        ("event", "key", "end"),
        [
            ("fund_support_decided", "fund_decision_in_one_day", "2026-04-07"),
            ("fund_support_decided", "fund_support_in_two_days", "2026-04-08"),
        ],
    )
    def test_after_the_decision(self, event: str, key: str, end: str) -> None:
        assert due(entry(event, day=DAY))[key] == end

    def test_each_act_is_limited(self) -> None:
        assert {limit.act for limit in LIMITS} == set(ACTS)
        assert [limit.source.citation.key for limit in LIMITS] == ["29/2026/TT-BCA:6"] * 6 + ["29/2026/TT-BCA:7"]
