from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.dates.interval import Interval, cut

FIRST = date(2016, 2, 20)
_days = st.integers(0, 40).map(lambda number: FIRST + timedelta(days=number))
_intervals = st.tuples(_days, _days).map(lambda pair: Interval(min(pair), max(pair)))


def every_day(interval: Interval) -> list[date]:
    """The days one by one."""
    return [interval.first + timedelta(days=number) for number in range((interval.last - interval.first).days + 1)]


class TestInterval:
    """Days in a row, with both ends."""

    @given(_intervals)
    def test_counts_both_ends(self, interval: Interval) -> None:
        """As many days as one can name one by one."""
        assert interval.days == len(every_day(interval))

    @given(_intervals, _days)
    def test_contains_its_days_only(self, interval: Interval, day: date) -> None:
        """The first and the last included."""
        assert (day in interval) == (day in every_day(interval))

    def test_contains_nothing_but_days(self) -> None:
        """A moment is no day, and a text is none either."""
        interval = Interval(FIRST, FIRST)
        moment: object = datetime(2016, 2, 20, tzinfo=UTC)
        text: object = "2016-02-20"
        assert FIRST in interval
        assert moment not in interval
        assert text not in interval


class TestCut:
    """An interval is divided where something changes."""

    @given(_intervals, st.lists(_days))
    def test_pieces_cover_the_interval_exactly(self, interval: Interval, days: list[date]) -> None:
        """No day is lost, none is there twice, and the order is that of time."""
        pieces = list(cut(interval, days))
        assert [day for piece in pieces for day in every_day(piece)] == every_day(interval)
        assert all(piece.days > 0 for piece in pieces)

    @given(_intervals, st.lists(_days))
    def test_a_piece_begins_on_every_given_day_inside_and_nowhere_else(
        self, interval: Interval, days: list[date]
    ) -> None:
        """The first piece begins where the interval does."""
        begins = {piece.first for piece in cut(interval, days)}
        assert begins == {interval.first, *(day for day in days if day in interval)}

    def test_takes_days_in_any_order_and_more_than_once(self) -> None:
        """Also from something that can be read once only."""
        days = iter([date(2016, 3, 1), date(2016, 2, 25), date(2016, 3, 1)])
        assert list(cut(Interval(FIRST, date(2016, 3, 2)), days)) == [
            Interval(date(2016, 2, 20), date(2016, 2, 24)),
            Interval(date(2016, 2, 25), date(2016, 2, 29)),
            Interval(date(2016, 3, 1), date(2016, 3, 2)),
        ]
