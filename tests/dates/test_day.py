from datetime import UTC, date, datetime

import pytest

from victim_protocol.dates.day import is_day


class TestDay:
    """A day is a date and nothing else."""

    def test_a_date_is_a_day(self) -> None:
        """Any date of the calendar."""
        assert is_day(date.min)
        assert is_day(date(2017, 3, 20))

    @pytest.mark.parametrize(
        "value",
        [datetime(2017, 3, 20, tzinfo=UTC), "2017-03-20", 20170320, None, True],
        ids=["moment", "text", "number", "nothing", "truth"],
    )
    def test_nothing_else_is(self, value: object) -> None:
        """A moment least of all: it has an hour and cannot be compared with a day."""
        assert not is_day(value)
