from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.reports.province.scene import LAST, lang_son

from victim_protocol.records.activity import Activity, ActivityKind, Count
from victim_protocol.reports.province.held import activities
from victim_protocol.reports.province.tables import Row, Table

FIRST = date(2017, 1, 1)


def values(table: Table, key: str) -> list[object]:
    (row,) = [row for row in table.rows if row.key == key]
    return [figure and figure.value for figure in row.figures]


def activity(number: int, day: date = FIRST, **told: Any) -> Activity:
    one = Activity(id=str(number), day=day, kind=ActivityKind.COMMUNICATION, level="communes")
    return evolve(one, **told)


def row(*held: Activity) -> Row:
    (found,) = activities(held, FIRST, LAST).rows
    return found


class TestActivities:
    """Activities of one kind and level add up; a lower bound stays one, and what is not told is not 0."""

    def test_2017(self) -> None:
        table = activities(lang_son().activities, FIRST, LAST)
        assert values(table, "conference.tỉnh và huyện") == [6, Count(563), None, None]
        assert values(table, "communication.huyện") == [1, None, Count(3704), Count(11)]
        assert values(table, "communication.xã") == [4, Count(1001, is_open=True), None, Count(4)]

    def test_sums(self) -> None:
        found = row(activity(1, attendances=Count(10)), activity(2, attendances=Count(5)))
        assert [figure and figure.value for figure in found.figures] == [2, Count(15), None, None]

    @pytest.mark.parametrize(("other", "told"), [(None, ">9"), (Count(5, is_open=True), ">14")])
    def test_what_is_only_the_least_makes_the_sum_the_least(self, other: Count | None, told: str) -> None:
        found = row(activity(1, attendances=Count(10)), activity(2, attendances=other))
        assert found.figures[1] is not None
        assert str(found.figures[1].value) == told

    def test_districts_may_be_the_same(self) -> None:
        found = row(activity(1, districts=4), activity(2, districts=6))
        assert found.figures[3] is not None
        assert found.figures[3].value == Count(6, is_open=True)

    def test_without_a_level(self) -> None:
        assert row(activity(1, level="")).key == "communication"

    @pytest.mark.parametrize("day", [date(2016, 12, 31), date(2018, 1, 1)])
    def test_of_another_year(self, day: date) -> None:
        assert activities([activity(1, day)], FIRST, LAST).rows == ()
