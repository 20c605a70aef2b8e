"""The arithmetic of columns, against that of single amounts."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import source

from victim_protocol.batch.known import UNLIMITED
from victim_protocol.batch.prices import MOST, Bounds, are_too_many, capped, either, priced
from victim_protocol.engine import amounts
from victim_protocol.engine.amounts import Units
from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Rate, RateKind, Span
from victim_protocol.quantities import Amount

FARE = Key("fare")
NAMES = {FARE: Label("tiền tàu xe", "fare")}
RATES = [
    Rate(kind=RateKind.EXACTLY, dong=30_000, source=source()),
    Rate(kind=RateKind.AT_LEAST, dong=30_000, source=source()),
    Rate(kind=RateKind.AT_MOST, dong=30_000, source=source()),
    Rate(kind=RateKind.AT_COST, cost=FARE, source=source()),
    Rate(kind=RateKind.AT_COST, cost=FARE, ceiling=400_000, source=source()),
    Rate(kind=RateKind.NOT_KNOWN, missing=Label("chưa có", "missing"), source=source()),
]
LIMITS = [
    None,
    Limit(units=3, span=Span.CASE, source=source()),
    Limit(units=3, span=Span.BEYOND_CASE, source=source()),
]
UNITS = [Units(0, 0), Units(0, None), Units(2, 2), Units(2, 5), Units(3, None), Units(9, 9)]


def column(units: Units) -> Bounds:
    return Bounds(np.array([units.low]), np.array([UNLIMITED if units.high is None else units.high]))


def amount(bounds: Bounds) -> Amount:
    low, high = int(bounds.low[0]), int(bounds.high[0])
    return Amount(low, None if high == UNLIMITED else high)


class TestPriced:
    """Every kind of rate, every way in which units are known, with and without a recorded cost."""

    @pytest.mark.parametrize(("rate", "units", "cost"), [*product(RATES, UNITS, [None, 0, 50_000, 500_000])])
    def test_it_is_the_amount_itself(self, rate: Rate, units: Units, cost: int | None) -> None:
        spent = {} if cost is None else {FARE: cost}
        expected = amounts.priced(rate, units, spent, NAMES)
        found = priced(rate, column(units), np.array([-1 if cost is None else cost]))
        assert amount(found) == Amount(expected.low, expected.high)


class TestCapped:
    """What is paid under a cap; of a cap beyond the case nobody sees how much is left."""

    @pytest.mark.parametrize(("units", "limit"), [*product(UNITS, LIMITS)])
    def test_it_is_what_is_paid_of_units(self, units: Units, limit: Limit | None) -> None:
        if limit is None:
            expected = units
        elif limit.span is Span.BEYOND_CASE:
            expected = Units(0, units.high)
        else:
            expected = units.within(limit.units, limit.units)
        low, high = capped(column(units), limit)
        assert Units(int(low[0]), None if high[0] == UNLIMITED else int(high[0])) == expected


class TestEither:
    """The hull of two amounts."""

    @given(*[st.tuples(st.integers(0, 9), st.none() | st.integers(9, 20))] * 2)
    def test_it_is_the_hull(self, one: tuple[int, int | None], other: tuple[int, int | None]) -> None:
        assert amount(either(column(Units(*one)), column(Units(*other)))) == Amount(*one).hull(Amount(*other))

    def test_the_first_is_itself(self) -> None:
        assert either(None, column(Units(1, 2))) == column(Units(1, 2))


class TestTooMany:
    """An amount of 64 bits is exact, up to the greatest; one beyond is told."""

    @pytest.mark.parametrize("units", [2**53 // 30_000 + 1, MOST // 30_000])
    def test_up_to_the_greatest_it_is_exact(self, units: int) -> None:
        assert not are_too_many(RATES[0], column(Units(units, units)))[0]
        assert amount(priced(RATES[0], column(Units(units, units)), np.array([-1]))) == Amount(
            units * 30_000, units * 30_000
        )

    def test_beyond_it_is_told(self) -> None:
        units = MOST // 30_000 + 1
        assert are_too_many(RATES[0], column(Units(units, units)))[0]
        assert are_too_many(RATES[0], column(Units(0, units)))[0]
        assert not are_too_many(RATES[0], column(Units(0, None)))[0]
        assert not are_too_many(RATES[5], column(Units(units, units)))[0]
