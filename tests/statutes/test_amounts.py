"""Every amount of the book on each side of each day on which one changed, told independently of the book."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypeVar

import pytest

from victim_protocol.law.benefit import Allowance
from victim_protocol.law.rate import Limit, Rate, RateKind, outcomes
from victim_protocol.statutes.book import default_book

Told = TypeVar("Told")
NOT_KNOWN, AT_LEAST, AT_MOST = RateKind.NOT_KNOWN, RateKind.AT_LEAST, RateKind.AT_MOST
EXACTLY, AT_COST = RateKind.EXACTLY, RateKind.AT_COST
LAW, DECREE, CIRCULAR = "66/2011/QH12", "09/2013/NĐ-CP", "134/2013/TTLT-BTC-BLĐTBXH"
LATER = "84/2019/TT-BTC"

PERIODS = {
    "law": (date(2012, 1, 1), date(2013, 4, 14)),
    "decree": (date(2013, 4, 15), date(2013, 11, 9)),
    "circular": (date(2013, 11, 10), date(2014, 2, 14)),
    "care": (date(2014, 2, 15), date(2019, 11, 26)),
    "since": (date(2019, 11, 27), date(2021, 6, 30)),
    "2021": (date(2021, 7, 1), date(2024, 6, 30)),
    "2024": (date(2024, 7, 1), date(2025, 6, 30)),
}
"""First and last day of each."""
AS_BEFORE = {"care": "circular", "2021": "since", "2024": "since"}
"""The period whose amount goes on, where none is told."""

NONE = (NOT_KNOWN, None)
ABROAD_SINCE: Mapping[str, set[tuple[RateKind, int | None, str]]] = {"since": {(*NONE, LATER)}}
SINCE_DECREE, SINCE_CARE = ("decree", "circular", "since"), ("care", "since")
AMOUNTS: dict[str, dict[str, set[tuple[RateKind, int | None, str]]]] = {
    "meals": {
        "law": {(*NONE, f"{LAW}:33:s1")},
        "decree": {(*NONE, f"{LAW}:33:s1")},
        "circular": {(AT_LEAST, 30_000, f"{CIRCULAR}:4.1.a")},
        "since": {(*NONE, LATER)},
    },
    "clothing_and_effects": {
        "law": {(*NONE, f"{LAW}:33:s1")},
        "decree": {(*NONE, f"{LAW}:33:s1")},
        "circular": {(AT_COST, 400_000, f"{CIRCULAR}:4.1.b"), (*NONE, f"{DECREE}:19.2.b:s1")},
        "since": {(*NONE, LATER)},
    },
    "ordinary_medicine": {
        "circular": {(EXACTLY, 50_000, f"{CIRCULAR}:4.2.a")},
        "since": {(*NONE, LATER)},
    },
    "fare": {
        "law": {(*NONE, f"{LAW}:33:s2")},
        "decree": {(AT_COST, None, f"{DECREE}:19.2.c")},
        "circular": {(AT_COST, None, f"{CIRCULAR}:4.1.c:d1")},
        "since": {(AT_COST, None, f"{DECREE}:19.2.c")},
    },
    "road_meals": {
        "law": {(*NONE, f"{LAW}:33:s2")},
        "decree": {(*NONE, f"{LAW}:33:s2")},
        "circular": {(AT_LEAST, 40_000, f"{CIRCULAR}:4.1.c:d2")},
        "since": {(*NONE, LATER)},
    },
    "medical_care": {key: {(*NONE, f"{LAW}:34")} for key in PERIODS},
    "schooling": {
        "law": {(*NONE, f"{LAW}:37.1")},
        "decree": {(*NONE, f"{LAW}:37.1"), (*NONE, f"{DECREE}:23.2.a")},
        "circular": {(*NONE, f"{LAW}:37.1"), (*NONE, f"{DECREE}:23.2.a"), (*NONE, f"{CIRCULAR}:4.3.a:d1")},
        "since": {(*NONE, f"{LAW}:37.1"), (*NONE, f"{DECREE}:23.2.a"), (*NONE, f"{CIRCULAR}:4.3.a:d1")},
    },
    "vocational_training": {
        "law": {(*NONE, f"{LAW}:37.2")},
        "decree": {(*NONE, f"{LAW}:37.2")},
        "circular": {(*NONE, f"{CIRCULAR}:4.3.a:d2"), (*NONE, f"{DECREE}:23.2.b")},
        "since": {(*NONE, LATER)},
    },
    "hospital_treatment": {key: {(*NONE, f"{DECREE}:20.3:p2")} for key in SINCE_DECREE},
    "burial": {
        "decree": {(*NONE, f"{DECREE}:20.4")},
        "circular": {(*NONE, f"{DECREE}:20.4")},
        "since": {(*NONE, f"{DECREE}:20.4")},
        "2021": {(AT_LEAST, 18_000_000, "20/2021/NĐ-CP:25.3"), (*NONE, f"{DECREE}:20.4")},
        "2024": {(AT_LEAST, 25_000_000, "76/2024/NĐ-CP"), (*NONE, f"{DECREE}:20.4")},
    },
    "social_protection": {key: {(*NONE, "35/2013/TT-BLĐTBXH:11.3.c")} for key in SINCE_CARE},
    "food_and_shelter_abroad": {"circular": {(*NONE, f"{CIRCULAR}:5.2.a")}, **ABROAD_SINCE},
    "clothing_and_fees_abroad": {"circular": {(AT_COST, None, f"{CIRCULAR}:5.2.b")}, **ABROAD_SINCE},
    "ticket_to_viet_nam": {"circular": {(AT_COST, None, f"{CIRCULAR}:5.2.c")}, **ABROAD_SINCE},
    "hospital_abroad": {"circular": {(*NONE, f"{CIRCULAR}:5.2.d")}, **ABROAD_SINCE},
    "death_abroad": {"circular": {(*NONE, f"{CIRCULAR}:5.2.d")}, **ABROAD_SINCE},
    "file_of_victim": {"circular": {(EXACTLY, 100_000, f"{CIRCULAR}:3.7")}, **ABROAD_SINCE},
    "unpaid_guards": {"circular": {(AT_MOST, 100_000, f"{CIRCULAR}:3.8")}, **ABROAD_SINCE},
    "counsellor_pay": {"circular": {(EXACTLY, 10_000, f"{CIRCULAR}:3.9")}, **ABROAD_SINCE},
    "escort_vehicle": {"circular": {(AT_COST, None, f"{CIRCULAR}:4.1.c:d1")}, **ABROAD_SINCE},
    "initial_hardship_allowance": {
        "law": {(*NONE, f"{LAW}:38.1")},
        "decree": {(*NONE, f"{LAW}:38.1")},
        "circular": {(AT_LEAST, 1_000_000, f"{CIRCULAR}:4.3.b")},
        "since": {(*NONE, LATER)},
    },
}
"""How the text states it, the whole đồng or the ceiling, and where."""

CAPS: dict[str, dict[str, set[int | None]]] = {
    "meals": {"decree": {60}, "circular": {60}, "since": {60, None}},
    "road_meals": {"circular": {5}, "since": {5, None}},
    "counsellor_pay": {"circular": {50}},
}
"""The most days that are paid; beside nothing, where it is doubtful whether the cap still holds."""

BENEFITS = {str(benefit.key): benefit for benefit in default_book().benefits if benefit.regime == "law_2011"}
ALLOWANCES = {key: benefit.allowance for key, benefit in BENEFITS.items() if benefit.allowance is not None}
EDGES = [(benefit, period, day) for benefit in AMOUNTS for period, days in PERIODS.items() for day in days]
AT_THE_EDGES = pytest.mark.parametrize(("benefit", "period", "day"), EDGES)


def told(table: Mapping[str, Told], period: str) -> Told | None:
    return table.get(period, table.get(AS_BEFORE.get(period, "")))


def stated(rate: object) -> tuple[RateKind, int | None, str]:
    assert isinstance(rate, Rate)
    return rate.kind, rate.ceiling if rate.kind is AT_COST else rate.dong, rate.source.citation.key


def caps(allowance: Allowance, day: date) -> set[int | None]:
    """The units of each cap that may hold on a day; nothing for a day without one."""
    if allowance.limit is None or not allowance.limit.covers(day):
        return set()
    return {cap.units if isinstance(cap, Limit) else None for cap in outcomes(allowance.limit.on(day))}


class TestAmounts:
    """Law, Decree, Joint Circular 134/2013, and the days since 27/11/2019, whose circular is not held."""

    def test_these_are_all_benefits_with_money(self) -> None:
        assert set(ALLOWANCES) == set(AMOUNTS)

    def test_the_periods_leave_no_day_out(self) -> None:
        days = list(PERIODS.values())
        assert [first for first, _ in days[1:]] == [last + timedelta(days=1) for _, last in days[:-1]]

    @AT_THE_EDGES
    def test_on_the_first_and_on_the_last_day(self, benefit: str, period: str, day: date) -> None:
        given = BENEFITS[benefit].provisions.covers(day)
        amounts = told(AMOUNTS[benefit], period)
        assert given is (amounts is not None)
        if given:
            assert {stated(rate) for rate in outcomes(ALLOWANCES[benefit].rate.on(day))} == amounts

    @AT_THE_EDGES
    def test_caps(self, benefit: str, period: str, day: date) -> None:
        assert caps(ALLOWANCES[benefit], day) == (told(CAPS.get(benefit, {}), period) or set())
