from datetime import date
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.errors import InvalidFact
from victim_protocol.records.activity import Activity, ActivityKind, Count

COUNTS = st.builds(Count, st.integers(0, 10**6), st.booleans())


class TestCount:
    """A lower bound stays one, whatever is added to it."""

    @given(st.lists(COUNTS, min_size=1))
    def test_sums(self, counts: list[Count]) -> None:
        whole = reduce(Count.__add__, counts)
        assert whole.low == sum(count.low for count in counts)
        assert whole.is_open is any(count.is_open for count in counts)

    @given(st.integers(0, 10**11), st.booleans())
    def test_read_as_written(self, number: int, more: bool) -> None:
        text = f">{number}" if more else str(number)
        assert str(Count.parse(text)) == text

    def test_more_than_is_at_least_one_more(self) -> None:
        assert Count.parse(">1000") == Count(1001, is_open=True)

    @pytest.mark.parametrize("text", ["", "many", "-1", "1.000", ">", "٣", "1" * 13, ">>1"])
    def test_not_a_number(self, text: str) -> None:
        with pytest.raises(InvalidFact, match="a number such as 563"):
            Count.parse(text)

    def test_negative(self) -> None:
        with pytest.raises(InvalidFact, match="whole number"):
            Count(-1)


class TestActivity:
    """Numbers of an activity are not negative."""

    def test_negative(self) -> None:
        with pytest.raises(InvalidFact, match="whole number") as raised:
            Activity(id="a", day=date(2017, 6, 1), kind=ActivityKind.CONFERENCE, times=-1, districts=-2)
        assert [problem.path for problem in raised.value.problems] == ["times", "districts"]

    def test_kinds_have_names(self) -> None:
        assert len({kind.label for kind in ActivityKind}) == len(ActivityKind)
