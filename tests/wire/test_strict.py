from datetime import date, datetime
from typing import Any

import pytest
from attrs import field, frozen

from victim_protocol.errors import WireError
from victim_protocol.wire.strict import structure, unreadable


@frozen(kw_only=True)
class Inner:
    """A row within a row."""

    number: int = 0
    sure: bool = False


@frozen(kw_only=True)
class Outer:
    """A row of every kind of field."""

    day: date
    name: str = ""
    inner: Inner | None = None
    inners: list[Inner] = field(factory=list)
    by_name: dict[str, list[str]] = field(factory=dict)
    anything: dict[str, Any] = field(factory=dict)


DAY = date(2017, 3, 20)


def paths(value: object, kind: type = Outer) -> list[str]:
    """Where something is wrong."""
    with pytest.raises(WireError, match=r"not |null |unknown|missing") as caught:
        structure(value, kind, "")
    return [problem.path for problem in caught.value.problems]


class TestExactTypes:
    """A type is taken and none of its relatives."""

    def test_what_fits(self) -> None:
        row = structure({"day": DAY, "inners": [{"number": 3}], "by_name": {"a": ["b"]}}, Outer, "")
        assert row == Outer(day=DAY, inners=[Inner(number=3)], by_name={"a": ["b"]})

    @pytest.mark.parametrize("value", [1.9, True, "1", float("nan"), None, [1]])
    def test_a_whole_number(self, value: object) -> None:
        assert paths({"number": value}, Inner) == ["number"]

    @pytest.mark.parametrize("value", ["false", 0, None])
    def test_a_truth(self, value: object) -> None:
        assert paths({"sure": value}, Inner) == ["sure"]

    @pytest.mark.parametrize("value", ["2017-03-20", datetime(2017, 3, 20, 8), 2017])  # noqa: DTZ001 - a local moment
    def test_a_day(self, value: object) -> None:
        assert paths({"day": value}) == ["day"]

    def test_a_text_is_no_list_and_a_list_no_table(self) -> None:
        value = {"day": DAY, "by_name": {"a": "text"}, "anything": [], "inner": [], "inners": {"a": {}}}
        assert paths(value) == ["inner", "inners", "by_name.a", "anything"]

    def test_a_row_is_a_table(self) -> None:
        assert paths([]) == [""]

    def test_anything_is_taken_as_it_is(self) -> None:
        moment = datetime(2017, 3, 20, 8)  # noqa: DTZ001 - a local moment
        assert structure({"day": DAY, "anything": {"a": moment}}, Outer, "").anything == {"a": moment}


class TestPaths:
    """Every problem is told at once, with its path."""

    def test_all_at_once(self) -> None:
        value = {"name": 1, "inners": [{}, {"number": "x"}, 3], "by_name": {"a": ["b", 1]}, "other": 1, "more": 2}
        assert sorted(paths(value)) == sorted(
            ["day", "name", "inners[1].number", "inners[2]", "by_name.a[1]", "more", "other"]
        )

    def test_what_is_missing_is_told_where_it_should_stand(self) -> None:
        with pytest.raises(WireError, match=r"^ask\[2\]\.day: missing$"):
            structure({}, Outer, "ask[2]")

    def test_a_key_that_may_be_a_name_is_not_repeated(self) -> None:
        assert paths({"Nguyễn Thị A": 1}, Inner) == ["file"]
        assert paths({"day": DAY, "by_name": {"Nguyễn Thị A": 1}}) == ["by_name"]

    def test_in_two_languages_without_the_value(self) -> None:
        with pytest.raises(WireError, match="number") as caught:
            structure({"number": "secret"}, Inner, "row")
        assert caught.value.text("vi") == "row.number: cần một số nguyên"
        assert caught.value.text("en") == "row.number: not a whole number"


class TestUnreadable:
    """Two texts that look the same are the same, and nothing is nested without end."""

    @pytest.mark.parametrize(
        ("value", "path"),
        [
            ({"title": "a\u0301"}, "title"),
            ({"person": {"p1": {"note": ["x", "a\u0301"]}}}, "person.p1.note[1]"),
            ({"person": {"a\u0301": 1}}, "person"),
        ],
    )
    def test_text_that_is_not_nfc(self, value: object, path: str) -> None:
        assert [(problem.path, problem.code) for problem in unreadable(value)] == [(path, "nfc")]

    def test_the_order_is_that_of_the_file(self) -> None:
        value = {"z": "a\u0301", "a": ["e\u0301", "o\u0301"]}
        assert [problem.path for problem in unreadable(value)] == ["z", "a[0]", "a[1]"]

    @pytest.mark.parametrize("number", [2**63, -(2**63), 16**5_000], ids=["above", "below", "thousands of digits"])
    def test_a_number_that_cannot_be_written_out_again(self, number: int) -> None:
        (problem,) = unreadable({"entry": [{"costs": {"fare": number}}]})
        assert (problem.path, problem.code) == ("entry[0].costs.fare", "size")

    def test_the_largest_number(self) -> None:
        assert list(unreadable({"number": 2**63 - 1, "sure": True})) == []

    def test_nfc_and_other_values(self) -> None:
        assert list(unreadable({"title": "á", "day": DAY, "number": 1})) == []

    def test_deep_nesting(self) -> None:
        value: dict[str, Any] = {}
        for _ in range(5_000):
            value = {"a": value}
        (problem,) = unreadable(value)
        assert problem.code == "depth"
