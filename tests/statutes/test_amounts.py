"""Every amount of the book on each side of each day on which one changed, told independently of the book."""

from datetime import date, timedelta

import pytest

from victim_protocol.law.benefit import Allowance
from victim_protocol.law.rate import Limit, Rate, RateKind, outcomes
from victim_protocol.statutes.book import default_book

NOT_KNOWN, AT_LEAST, EXACTLY, AT_COST = RateKind.NOT_KNOWN, RateKind.AT_LEAST, RateKind.EXACTLY, RateKind.AT_COST
LAW, DECREE, CIRCULAR = "66/2011/QH12", "09/2013/NĐ-CP", "134/2013/TTLT-BTC-BLĐTBXH"
LATER = "84/2019/TT-BTC"

PERIODS = {
    "law": (date(2012, 1, 1), date(2013, 4, 14)),
    "decree": (date(2013, 4, 15), date(2013, 11, 9)),
    "circular": (date(2013, 11, 10), date(2019, 11, 26)),
    "since": (date(2019, 11, 27), date(2025, 6, 30)),
}
"""First and last day of each."""

NONE = (NOT_KNOWN, None)
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
    "schooling": {key: {(*NONE, f"{LAW}:37.1")} for key in PERIODS},
    "vocational_training": {
        "law": {(*NONE, f"{LAW}:37.2")},
        "decree": {(*NONE, f"{LAW}:37.2")},
        "circular": {(*NONE, f"{CIRCULAR}:4.3.a:d2")},
        "since": {(*NONE, LATER)},
    },
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
}
"""The most days that are paid; beside nothing, where it is doubtful whether the cap still holds."""

BENEFITS = {str(benefit.key): benefit for benefit in default_book().benefits}
ALLOWANCES = {key: benefit.allowance for key, benefit in BENEFITS.items() if benefit.allowance is not None}
EDGES = [(benefit, period, day) for benefit in AMOUNTS for period, days in PERIODS.items() for day in days]
AT_THE_EDGES = pytest.mark.parametrize(("benefit", "period", "day"), EDGES)


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
        assert given is (period in AMOUNTS[benefit])
        if given:
            found = {stated(rate) for rate in outcomes(ALLOWANCES[benefit].rate.on(day))}
            assert found == AMOUNTS[benefit][period]

    @AT_THE_EDGES
    def test_caps(self, benefit: str, period: str, day: date) -> None:
        assert caps(ALLOWANCES[benefit], day) == CAPS.get(benefit, {}).get(period, set())
