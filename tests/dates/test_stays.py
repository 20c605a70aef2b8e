from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.dates.interval import Interval
from victim_protocol.dates.stays import Stay, days_of_presence, presence

FIRST = date(2017, 6, 1)


def stay(first: int, last: int, *, over: bool = True) -> Stay:
    return Stay(Interval(FIRST + timedelta(days=first), FIRST + timedelta(days=last)), over)


@st.composite
def several(draw: st.DrawFn) -> list[Stay]:
    """Stays in order, some of which begin on the day on which the one before ends."""
    day, stays = 0, []
    for _ in range(draw(st.integers(0, 5))):
        first = day + draw(st.integers(0, 4))
        day = first + draw(st.integers(0, 70))
        stays.append(stay(first, day))
    return stays


class TestPresence:
    """A day of transfer is a day of the later stay alone."""

    def test_a_gap_changes_nothing(self) -> None:
        stays = [stay(0, 9), stay(11, 20)]
        assert list(presence(stays)) == stays

    def test_a_transfer_on_the_next_day_changes_nothing(self) -> None:
        stays = [stay(0, 9), stay(10, 20)]
        assert list(presence(stays)) == stays

    def test_a_transfer_on_the_same_day(self) -> None:
        assert list(presence([stay(0, 9), stay(9, 20)])) == [stay(0, 8, over=False), stay(9, 20)]

    def test_a_stay_of_one_day_within_a_transfer(self) -> None:
        assert list(presence([stay(0, 9), stay(9, 9), stay(9, 20)])) == [stay(0, 8, over=False), stay(9, 20)]

    def test_no_stay(self) -> None:
        assert list(presence([])) == []

    @given(several())
    def test_each_day_once(self, stays: list[Stay]) -> None:
        days = {one.days.first + timedelta(days=number) for one in stays for number in range(one.days.days)}
        assert days_of_presence(stays) == len(days)

    @given(st.integers(0, 100), st.data())
    def test_splitting_a_stay_anywhere_leaves_its_sum(self, length: int, data: st.DataObject) -> None:
        """Whether the second part begins on the same day or on the next one."""
        cut = data.draw(st.integers(0, length))
        assert days_of_presence([stay(0, cut), stay(cut, length)]) == length + 1
        if cut < length:
            assert days_of_presence([stay(0, cut), stay(cut + 1, length)]) == length + 1


class TestTwoCounts:
    """Sixty days of presence and a stay of sixty days are not the same."""

    @pytest.mark.parametrize(("last", "days"), [(date(2017, 7, 30), 60), (date(2017, 7, 31), 61)])
    def test_from_the_first_of_june(self, last: date, days: int) -> None:
        assert days_of_presence([Stay(Interval(FIRST, last), over=False)]) == days
