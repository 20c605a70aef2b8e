import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.batch.arrow import Bits, packed
from victim_protocol.batch.known import UNLIMITED
from victim_protocol.batch.line import NO_LINE, Line
from victim_protocol.batch.prices import MOST, Bounds
from victim_protocol.batch.totals import KINDS, Totals, kinds_of
from victim_protocol.quantities import NOTHING, Amount, total

AMOUNTS = st.builds(
    lambda low, more: Amount(low, None if more is None else low + more),
    st.integers(0, 9),
    st.none() | st.integers(0, 9),
)


def line(amounts: list[Amount]) -> Line:
    low = np.array([one.low for one in amounts])
    high = np.array([UNLIMITED if one.high is None else one.high for one in amounts])
    return Line(Bounds(low, high), np.zeros(1, np.int64), np.zeros(1, np.bool_))


def bits_of(*truths: bool) -> Bits:
    return packed(np.array(truths))


def amount(bounds: Bounds, row: int) -> Amount:
    low, high = int(bounds.low[row]), int(bounds.high[row])
    return Amount(low, None if high == UNLIMITED else high)


class TestTotals:
    """What is owed is the sum of the lines that are owed; what is possible, of all that are or may be given."""

    @given(st.lists(st.tuples(AMOUNTS, st.sampled_from(["owed", "given", "no"])), min_size=1, max_size=6))
    def test_they_are_the_sums_of_amounts(self, lines: list[tuple[Amount, str]]) -> None:
        totals = Totals(2)
        for one, status in lines:
            owed, given_too = status == "owed", status != "no"
            totals.add(line([one, one]), owed=bits_of(owed, False), given=bits_of(given_too, given_too))
        owed_sum = total(one for one, status in lines if status == "owed")
        most = total(one for one, status in lines if status != "no")
        assert amount(totals.owed, 0) == owed_sum
        assert amount(totals.owed, 1) == NOTHING
        assert amount(totals.possible, 0) == Amount(owed_sum.low, most.high)
        assert not totals.too_large.any()

    def test_a_sum_beyond_64_bits_is_told(self) -> None:
        totals = Totals(2)
        for one in (MOST, 1):
            totals.add(
                line([Amount(one, one)] * 2),
                owed=bits_of(True, one == 1),
                given=bits_of(True, True),
            )
        assert totals.too_large.tolist() == [True, True]
        totals = Totals(2)
        for one in (MOST - 1, 1):
            totals.add(
                line([Amount(one, None)] * 2),
                owed=bits_of(True, False),
                given=bits_of(True, False),
            )
        assert totals.too_large.tolist() == [False, False]
        assert amount(totals.owed, 0) == Amount(MOST, None)

    def test_an_amount_beyond_64_bits_is_told_where_it_is_given(self) -> None:
        totals = Totals(2)
        large = NO_LINE._replace(too_large=np.array([True]))
        totals.add(large, owed=bits_of(False, False), given=bits_of(True, False))
        assert totals.too_large.tolist() == [True, False]


class TestKinds:
    """How an amount is known, as it is said of a single one."""

    @given(AMOUNTS)
    def test_it_is_the_bound_of_the_amount(self, one: Amount) -> None:
        assert KINDS[int(kinds_of(line([one]).bounds)[0])] is one.bound

    @pytest.mark.parametrize("one", [Amount(0, 0), Amount(0, None), Amount(0, 5), Amount(5, 5), Amount(5, 6)])
    def test_of_each_kind(self, one: Amount) -> None:
        assert KINDS[int(kinds_of(line([one]).bounds)[0])] is one.bound
