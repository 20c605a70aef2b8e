"""What a row may be, against the completions of the scalar engine."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.batch.arrow import everyone, packed, unpacked
from victim_protocol.batch.known import UNLIMITED, Choices, Known, Numbers, Truths, Whatever
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

VARIABLES = default_book().variables
AGE = VARIABLES.slots[Key("age")]
ATOMS = VARIABLES.completions(AGE, UNKNOWN)


def tells(known: Known, rows: int, values: set[int]) -> list[bool]:
    found: list[bool] = unpacked(known.plane(frozenset(values)), rows).tolist()
    return found


class TestWhatever:
    """Of whom nothing is known may be anything."""

    def test_all_may_have_any_value(self) -> None:
        assert tells(Whatever(3), 3, {1}) == [True] * 3


class TestTruths:
    """True, false and unknown, in this order."""

    KNOWN = Truths(packed(np.array([True, False, False])), packed(np.array([False, True, False])))

    @pytest.mark.parametrize(
        ("values", "expected"), [({0}, [True, False, True]), ({1}, [False, True, True]), ({0, 1}, [True, True, True])]
    )
    def test_who_may_have_which(self, values: set[int], expected: list[bool]) -> None:
        assert tells(self.KNOWN, 3, values) == expected


class TestChoices:
    """One of several, or unknown."""

    KNOWN = Choices(np.array([0, 1, 2, 7], np.int16), packed(np.array([True, True, True, False])))

    @pytest.mark.parametrize(
        ("values", "expected"),
        [({1}, [False, True, False, True]), ({0, 2}, [True, False, True, True]), ({0, 1}, [True, True, False, True])],
    )
    def test_who_may_have_which(self, values: set[int], expected: list[bool]) -> None:
        assert tells(self.KNOWN, 4, values) == expected

    def test_what_is_no_value_is_none_of_them(self) -> None:
        assert tells(Choices(np.array([-1]), everyone(1)), 1, {0, 1}) == [False]


class TestNumbers:
    """A number may lie in the ranges that its completions name."""

    @given(
        st.lists(st.tuples(st.integers(0, 30), st.none() | st.integers(0, 30)), min_size=1, max_size=20),
        st.sets(st.integers(0, len(ATOMS) - 1), min_size=1),
    )
    def test_they_are_the_completions(self, bounds: list[tuple[int, int | None]], values: set[int]) -> None:
        ranges: list[Any] = [Range(low, None if more is None else low + more) for low, more in bounds]
        low = np.array([one.low for one in ranges])
        high = np.array([UNLIMITED if one.high is None else one.high for one in ranges])
        known = Numbers(low, high, ATOMS, low < 0, len(ranges))
        expected = [bool({ATOMS[value] for value in values} & {*VARIABLES.completions(AGE, one)}) for one in ranges]
        assert tells(known, len(ranges), values) == expected
        assert tells(known, len(ranges), values) == expected  # what was worked out is kept

    def test_one_number_may_stand_for_all_rows(self) -> None:
        one = np.array([5])
        assert tells(Numbers(one, one, ATOMS, one < 0, 3), 3, {1}) == [True] * 3
