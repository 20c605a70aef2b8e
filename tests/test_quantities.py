from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.errors import InvalidFact
from victim_protocol.labels import Label
from victim_protocol.quantities import NOTHING, Amount, Bound, total

_dong = st.integers(0, 10**12)
_labels = st.sampled_from([Label(word, word) for word in ("fare", "meal", "night")])
_unknown = st.lists(_labels, unique=True, max_size=3).map(tuple)


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """Any amount."""
    low = draw(_dong)
    high = draw(st.none() | st.integers(0, 1000).map(lambda more: low + more))
    return Amount(low, high, draw(_unknown))


def bounds(amount: Amount) -> tuple[int, int | None, frozenset[Label]]:
    """An amount without the order in which its unknowns are told."""
    return amount.low, amount.high, frozenset(amount.unknown)


def holds(amount: Amount, dong: int) -> bool:
    """Whether so many đồng lie between the bounds."""
    return amount.low <= dong and (amount.high is None or dong <= amount.high)


class TestAmount:
    """Money between two bounds."""

    @pytest.mark.parametrize(
        ("low", "high", "bound"),
        [
            (0, None, Bound.NOT_KNOWN),
            (1, None, Bound.AT_LEAST),
            (0, 0, Bound.EXACTLY),
            (7, 7, Bound.EXACTLY),
            (0, 7, Bound.AT_MOST),
            (1, 7, Bound.BETWEEN),
        ],
    )
    def test_says_how_much_is_known(self, low: int, high: int | None, bound: Bound) -> None:
        """Exactly nothing is known; a floor of nothing is not."""
        assert Amount(low, high).bound is bound

    @pytest.mark.parametrize("wrong", [1.0, 0.0, True, False, -1, "1", 2.5])
    def test_is_whole_dong_only(self, wrong: Any) -> None:
        """No float, no truth, nothing negative, on either side; an unknown floor is no floor."""
        for low, high, path in ((wrong, None, "amount.low"), (0, wrong, "amount.high")):
            with pytest.raises(InvalidFact, match="whole number of đồng") as caught:
                Amount(low, high)
            assert [problem.path for problem in caught.value.problems] == [path]

    def test_has_a_floor(self) -> None:
        """What is not known is written as no upper bound, never as no lower one."""
        with pytest.raises(InvalidFact, match=r"amount\.low"):
            Amount(None, None)  # type: ignore[arg-type]

    def test_lists_both_bounds_that_are_wrong(self) -> None:
        """And a crossing of two good ones."""
        with pytest.raises(InvalidFact, match=r"amount\.low.*\n.*amount\.high"):
            Amount(-1, 2.0)  # type: ignore[arg-type]
        with pytest.raises(InvalidFact, match=r"^amount: the upper bound lies below the lower one$"):
            Amount(2, 1)


class TestAddition:
    """Two amounts together."""

    @given(amounts(), amounts(), amounts())
    def test_order_and_grouping_do_not_matter(self, one: Amount, two: Amount, three: Amount) -> None:
        """Nor for what is unknown."""
        assert bounds(one + two) == bounds(two + one)
        assert (one + two) + three == one + (two + three)

    @given(amounts())
    def test_nothing_changes_nothing(self, amount: Amount) -> None:
        """On either side."""
        assert amount + NOTHING == NOTHING + amount == amount

    @given(amounts(), amounts(), st.integers(0, 1000), st.integers(0, 1000))
    def test_holds_every_sum(self, one: Amount, two: Amount, more: int, still_more: int) -> None:
        """Of one value from each, and the bounds themselves are such sums."""
        first = one.low + more if holds(one, one.low + more) else one.low
        second = two.low + still_more if holds(two, two.low + still_more) else two.low
        assert holds(one + two, first + second)
        assert (one + two).low == one.low + two.low

    @given(amounts(), amounts())
    def test_an_open_bound_stays_open(self, one: Amount, two: Amount) -> None:
        """What is not limited in a part is not limited in the sum."""
        assert ((one + two).high is None) == (one.high is None or two.high is None)


class TestHull:
    """Two readings of which neither is chosen."""

    @given(amounts(), amounts(), amounts())
    def test_order_grouping_and_repetition_do_not_matter(self, one: Amount, two: Amount, three: Amount) -> None:
        """It only grows."""
        assert bounds(one.hull(two)) == bounds(two.hull(one))
        assert one.hull(two).hull(three) == one.hull(two.hull(three))
        assert one.hull(one) == one
        assert one.hull(two).hull(two) == one.hull(two)

    @given(amounts(), amounts())
    def test_holds_both_and_no_more(self, one: Amount, two: Amount) -> None:
        """Each of its bounds is a bound of one of them."""
        hull = one.hull(two)
        assert all(holds(hull, amount.low) for amount in (one, two))
        assert all(amount.high is None or holds(hull, amount.high) for amount in (one, two))
        assert hull.low in (one.low, two.low)
        assert hull.high in (one.high, two.high)
        assert (hull.high is None) == (one.high is None or two.high is None)

    @given(amounts(), amounts(), amounts())
    def test_addition_goes_into_it(self, one: Amount, two: Amount, more: Amount) -> None:
        """The same sum is added under either reading."""
        assert bounds(one.hull(two) + more) == bounds((one + more).hull(two + more))


class TestTotal:
    """The sum of lines."""

    @given(st.lists(amounts(), max_size=5))
    def test_equals_its_parts_added_one_by_one(self, parts: list[Amount]) -> None:
        """No đồng and no unknown is lost; of no lines it is exactly nothing."""
        added = NOTHING
        for part in parts:
            added += part
        assert total(iter(parts)) == added

    @given(st.lists(amounts(), min_size=1, max_size=5))
    def test_an_unknown_line_never_counts_as_nothing(self, parts: list[Amount]) -> None:
        """One open line opens the total, and every unknown is named."""
        summed = total([*parts, Amount(0, None, (Label("khác", "other"),))])
        assert summed.high is None
        assert summed.low == sum(part.low for part in parts)
        assert set(summed.unknown) == {label for part in parts for label in part.unknown} | {Label("khác", "other")}
