from datetime import UTC, date, datetime

import pytest

from victim_protocol.dates.day import day_of, is_day
from victim_protocol.errors import InvalidFact


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


class TestDayOf:
    """A moment falls on a day of Viet Nam; without its offset nobody knows which."""

    def test_a_day_is_its_own(self) -> None:
        assert day_of(date(2017, 3, 20)) == date(2017, 3, 20)

    def test_a_moment_without_its_offset(self) -> None:
        with pytest.raises(InvalidFact, match=r"^moment: a moment needs its offset") as caught:
            day_of(datetime(2017, 3, 20, 8))  # noqa: DTZ001 - what is refused
        assert caught.value.text("vi").startswith("moment: thời điểm phải ghi múi giờ")
        assert caught.value.problems[0].code == "offset"

    def test_a_moment_beyond_the_calendar(self) -> None:
        with pytest.raises(InvalidFact, match=r"^moment: a moment beyond the calendar$") as caught:
            day_of(datetime.max.replace(tzinfo=UTC))
        assert caught.value.text("vi") == "moment: thời điểm ngoài lịch"
        assert caught.value.problems[0].code == "range"
