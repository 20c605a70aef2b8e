import pickle
from copy import deepcopy
from datetime import UTC, date, datetime
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import example, given
from hypothesis import strategies as st

from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact


class TestParse:
    """A date is written as far as it is known."""

    @pytest.mark.parametrize(
        ("text", "earliest", "latest"),
        [
            ("2003", date(2003, 1, 1), date(2003, 12, 31)),
            ("2003-H1", date(2003, 1, 1), date(2003, 6, 30)),
            ("2003-H2", date(2003, 7, 1), date(2003, 12, 31)),
            ("2003-Q1", date(2003, 1, 1), date(2003, 3, 31)),
            ("2003-Q4", date(2003, 10, 1), date(2003, 12, 31)),
            ("2003-02", date(2003, 2, 1), date(2003, 2, 28)),
            ("2004-02", date(2004, 2, 1), date(2004, 2, 29)),
            ("2003-12", date(2003, 12, 1), date(2003, 12, 31)),
            ("2004-02-29", date(2004, 2, 29), date(2004, 2, 29)),
            ("2003-05/2004-01", date(2003, 5, 1), date(2004, 1, 31)),
            ("2003-Q2/2003-H2", date(2003, 4, 1), date(2003, 12, 31)),
            ("2003-05-04/2003", date(2003, 5, 4), date(2003, 12, 31)),
            ("2003/2003", date(2003, 1, 1), date(2003, 12, 31)),
            ("0001", date(1, 1, 1), date(1, 12, 31)),
            ("9999-Q4", date(9999, 10, 1), date(9999, 12, 31)),
        ],
    )
    def test_reads_every_shape(self, text: str, earliest: date, latest: date) -> None:
        """Year, half, quarter, month, day and ranges of these, both ends included."""
        assert PartialDate.parse(text) == PartialDate(earliest, latest)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "/",
            "2003/",
            "/2003",
            "2003/2004/2005",
            "/".join(["2003"] * 5000),
            "03",
            "12003",
            "0000",
            "2003-H0",
            "2003-H3",
            "2003-Q0",
            "2003-Q5",
            "2003-00",
            "2003-13",
            "2003-5",
            "2003-02-29",
            "2003-04-31",
            "2003-05-00",
            "2003-05-04-01",
            "2003-05-04T08:00",
            "2003-h1",
            "2003 ",
            " 2003",
            "2003\n",
            "-2003",
            "04/05/2003",
            "٢٠٠٣",
            "２００３",
        ],
        ids=repr,
    )
    def test_refuses_anything_else(self, text: str) -> None:
        """Also a range of more than two parts, and digits of other scripts."""
        with pytest.raises(InvalidFact, match="not a date; write 2003, "):
            PartialDate.parse(text)

    @pytest.mark.parametrize("text", ["2004/2003", "2003-05-04/2003-05-03", "2003-H2/2003-Q2"])
    def test_refuses_a_range_that_ends_before_it_begins(self, text: str) -> None:
        """And says so, in both languages."""
        with pytest.raises(InvalidFact, match="the last day lies before the first one") as caught:
            PartialDate.parse(text)
        assert caught.value.text("vi") == "date: ngày cuối trước ngày đầu"
        assert caught.value.problems[0].code == "order"

    @pytest.mark.parametrize("text", ["1987-11-31", "31.12.1987", "1987-13", "1988/1987-11"])
    def test_an_error_does_not_tell_the_date(self, text: str) -> None:
        """Neither the message nor what the standard library said before it."""
        with pytest.raises(InvalidFact, match=r"date: ") as caught:
            PartialDate.parse(text)
        assert caught.value.__context__ is None
        told = f"{caught.value!r} {caught.value.text('vi')} {caught.value.text('en')}"
        assert "1987" not in told
        assert "11" not in told

    @given(st.text() | st.text("0123456789-HQ/", max_size=12) | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"))
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        """Nothing else ever happens, and what is read can be written and read again."""
        try:
            read = PartialDate.parse(text)
        except InvalidFact:
            return
        assert PartialDate.parse(read.text) == read

    @given(st.dates())
    @example(date.min)
    @example(date.max)
    @example(date(2004, 2, 29))
    def test_a_day_lies_in_what_it_is_part_of(self, day: date) -> None:
        """Its year, half, quarter and month, each of which begins and ends where the next does not."""
        year, month = f"{day.year:04}", day.month
        for text, months in [
            (year, 12),
            (f"{year}-H{1 + (month > 6)}", 6),
            (f"{year}-Q{(month + 2) // 3}", 3),
            (f"{year}-{month:02}", 1),
        ]:
            read = PartialDate.parse(text)
            assert read.earliest <= day <= read.latest
            assert read.latest.month - read.earliest.month + 1 == months
            assert read.earliest.day == 1
            assert read.latest.day >= 28
            assert read.latest == date.max or date.fromordinal(read.latest.toordinal() + 1).day == 1
        assert PartialDate.parse(day.isoformat()) == PartialDate(day, day)


class TestText:
    """What is written can be read again."""

    @given(st.dates(), st.dates())
    @example(date.min, date.max)
    def test_round_trip(self, one: date, other: date) -> None:
        """For any two days, in either order."""
        partial = PartialDate(min(one, other), max(one, other))
        assert PartialDate.parse(partial.text) == partial

    def test_one_day_is_written_once(self) -> None:
        """A date known in full is no range."""
        assert PartialDate.parse("2003-05-04/2003-05-04").text == "2003-05-04"


class TestValue:
    """A partial date is a plain value that keeps what it knows to itself."""

    def test_repr_and_str_tell_nothing(self) -> None:
        """Since it is often a birth date."""
        partial = PartialDate.parse("1987-11")
        assert (repr(partial), str(partial), f"{partial}") == ("PartialDate()",) * 3

    def test_equal_hashed_ordered_and_pickled_by_its_days(self) -> None:
        """Two ways to write the same days are the same date."""
        partial = PartialDate.parse("2003-Q2")
        assert {partial, PartialDate.parse("2003-04/2003-06")} == {partial}
        assert partial != PartialDate.parse("2003-Q3")
        assert partial < PartialDate.parse("2003-Q3")
        assert pickle.loads(pickle.dumps(partial)) == deepcopy(partial) == partial  # noqa: S301 - our own bytes

    def test_cannot_be_changed(self) -> None:
        """Not even by accident."""
        partial: Any = PartialDate.parse("2003")
        with pytest.raises(FrozenInstanceError, match=r"^(can't set attribute)?$"):
            partial.latest = date(2017, 1, 1)

    def test_refuses_what_is_no_day(self) -> None:
        """A moment or a text in the place of a day."""
        wrong: Any
        for wrong in (datetime(2003, 5, 4, tzinfo=UTC), "2003-05-04", None):
            with pytest.raises(InvalidFact, match="date: not a day without an hour"):
                PartialDate(wrong, date(2003, 5, 4))
            with pytest.raises(InvalidFact, match="date: not a day without an hour"):
                PartialDate(date(2003, 5, 4), wrong)
