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
LATER, GUIDED, ASSISTANCE = "84/2019/TT-BTC", "02/2021/TT-BLĐTBXH", "20/2021/NĐ-CP"

PERIODS = {
    "law": (date(2012, 1, 1), date(2013, 4, 14)),
    "decree": (date(2013, 4, 15), date(2013, 11, 9)),
    "circular": (date(2013, 11, 10), date(2014, 2, 14)),
    "care": (date(2014, 2, 15), date(2019, 11, 26)),
    "since": (date(2019, 11, 27), date(2020, 7, 6)),
    "2020": (date(2020, 7, 7), date(2021, 6, 30)),
    "2021": (date(2021, 7, 1), date(2024, 6, 30)),
    "2024": (date(2024, 7, 1), date(2025, 6, 30)),
    "2025": (date(2025, 7, 1), date(2026, 3, 29)),
    "2026": (date(2026, 3, 30), date(2026, 6, 30)),
}
"""First and last day of each."""
AS_BEFORE = {"care": "circular", "2020": "since", "2021": "2020", "2024": "2021", "2025": "2024", "2026": "2025"}
"""The period whose amount goes on, where none is told."""
HA_GIANG, AN_GIANG, HAU_GIANG = (
    (date(2020, 7, 20), "15/2020/NQ-HĐND@02"),
    (date(2020, 7, 20), "11/2020/NQ-HĐND@89"),
    (
        date(2020, 7, 17),
        "?/2020/NQ-HĐND@93",
    ),
)
KHANH_HOA, BINH_DINH = (date(2020, 8, 1), "05/2020/NQ-HĐND@56"), (date(2020, 8, 7), "?/2020/QĐ-UBND@52")
LOCAL: dict[str, dict[tuple[date, str], int]] = {
    "meals": {HA_GIANG: 60_000, AN_GIANG: 40_000},
    "clothing_and_effects": {HA_GIANG: 500_000},
    "ordinary_medicine": {HA_GIANG: 200_000},
    "road_meals": {HA_GIANG: 100_000, HAU_GIANG: 70_000, KHANH_HOA: 100_000, BINH_DINH: 100_000},
    "file_of_victim": {HAU_GIANG: 70_000},
    "unpaid_guards": {HA_GIANG: 200_000, AN_GIANG: 200_000, HAU_GIANG: 140_000, KHANH_HOA: 200_000},
    "counsellor_pay": {HAU_GIANG: 10_000},
    "initial_hardship_allowance": {
        HA_GIANG: 3_000_000,
        HAU_GIANG: 1_000_000,
        KHANH_HOA: 2_000_000,
        BINH_DINH: 2_000_000,
    },
}
"""What provinces set, each from its first day on."""

NONE = (NOT_KNOWN, None)
DOUBTED = {
    "meals",
    "clothing_and_effects",
    "ordinary_medicine",
    "road_meals",
    "vocational_training",
    "initial_hardship_allowance",
    "file_of_victim",
    "unpaid_guards",
    "counsellor_pay",
    "escort_vehicle",
}
"""Those of which it is not known whether the amounts before 01/07/2025 go on for whom the old support is kept."""
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
        "2020": {(AT_COST, None, LATER), (*NONE, f"{DECREE}:19.2.b:s1")},
    },
    "ordinary_medicine": {
        "circular": {(EXACTLY, 50_000, f"{CIRCULAR}:4.2.a")},
        "since": {(*NONE, LATER)},
        "2020": {(AT_COST, None, LATER)},
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
        "2020": {(AT_LEAST, 70_000, LATER)},
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
        "2021": {(AT_LEAST, 18_000_000, f"{ASSISTANCE}:25.3"), (*NONE, f"{DECREE}:20.4")},
        "2024": {(AT_LEAST, 25_000_000, f"{ASSISTANCE}:25.3"), (*NONE, f"{DECREE}:20.4")},
    },
    "social_protection": {key: {(*NONE, "35/2013/TT-BLĐTBXH:11.3.c")} for key in SINCE_CARE},
    "food_and_shelter_abroad": {"circular": {(*NONE, f"{CIRCULAR}:5.2.a")}, **ABROAD_SINCE},
    "clothing_and_fees_abroad": {"circular": {(AT_COST, None, f"{CIRCULAR}:5.2.b")}, **ABROAD_SINCE},
    "ticket_to_viet_nam": {"circular": {(AT_COST, None, f"{CIRCULAR}:5.2.c")}, **ABROAD_SINCE},
    "hospital_abroad": {"circular": {(*NONE, f"{CIRCULAR}:5.2.d")}, **ABROAD_SINCE},
    "death_abroad": {"circular": {(*NONE, f"{CIRCULAR}:5.2.d")}, **ABROAD_SINCE},
    "household_meals": {"2021": {(EXACTLY, 60_000, f"{GUIDED}:3.1")}},
    "household_treatment": {"2021": {(*NONE, f"{GUIDED}:3.2")}},
    "emergency_transfer": {"2021": {(AT_COST, None, f"{GUIDED}:3.3")}},
    "care_allowance": {
        "2021": {(AT_LEAST, 1_800_000, f"{ASSISTANCE}:25.1.a"), (AT_LEAST, 1_440_000, f"{ASSISTANCE}:25.1.b")},
        "2024": {(AT_LEAST, 2_500_000, f"{ASSISTANCE}:25.1.a"), (AT_LEAST, 2_000_000, f"{ASSISTANCE}:25.1.b")},
    },
    "health_insurance_premium": {"2025": {(AT_LEAST, 52_650, "188/2025/NĐ-CP:6.6.d")}},
    "crime_fund_support": {"2026": {(*NONE, "29/2026/TT-BCA:5.4.a")}},
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
    "counsellor_pay": {"circular": {50}, "since": {None}},
    "health_insurance_premium": {"2025": {12}},
}
"""The most days that are paid; beside nothing, where it is doubtful whether the cap still holds."""

BENEFITS = {str(benefit.key): benefit for benefit in default_book().benefits if benefit.regime == "law_2011"}
ALLOWANCES = {key: benefit.allowance for key, benefit in BENEFITS.items() if benefit.allowance is not None}
EDGES = [(benefit, period, day) for benefit in AMOUNTS for period, days in PERIODS.items() for day in days]
AT_THE_EDGES = pytest.mark.parametrize(("benefit", "period", "day"), EDGES)


def told(table: Mapping[str, Told], period: str) -> Told | None:
    if period in table or period not in AS_BEFORE:
        return table.get(period)
    return told(table, AS_BEFORE[period])


def local(benefit: str, day: date) -> set[tuple[RateKind, int | None, str]]:
    """What provinces set for a benefit by a day."""
    return {(EXACTLY, dong, key) for (since, key), dong in LOCAL.get(benefit, {}).items() if since <= day}


def stated(rate: object) -> tuple[RateKind, int | None, str]:
    assert isinstance(rate, Rate)
    return rate.kind, rate.ceiling if rate.kind is AT_COST else rate.dong, rate.source.citation.key


def caps(allowance: Allowance, day: date) -> set[int | None]:
    """The units of each cap that may hold on a day; nothing for a day without one."""
    if allowance.limit is None or not allowance.limit.covers(day):
        return set()
    return {cap.units if isinstance(cap, Limit) else None for cap in outcomes(allowance.limit.on(day))}


class TestAmounts:
    """Law, Decree, Joint Circular 134/2013, then Circular 84/2019 as pages tell it, and what provinces set."""

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
            found = {stated(rate) for rate in outcomes(ALLOWANCES[benefit].rate.on(day))}
            doubt = {(*NONE, "53/2024/QH15:63")} if benefit in DOUBTED and day >= date(2025, 7, 1) else set()
            assert found == (amounts or set()) | local(benefit, day) | doubt

    @AT_THE_EDGES
    def test_caps(self, benefit: str, period: str, day: date) -> None:
        of_a_province = {35} if benefit == "counsellor_pay" and day >= HAU_GIANG[0] else set()
        assert caps(ALLOWANCES[benefit], day) == (told(CAPS.get(benefit, {}), period) or set()) | of_a_province
