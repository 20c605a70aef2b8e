from datetime import date
from itertools import combinations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.province.scene import BOOK, LAST, many, person

from victim_protocol.law.fact import UNKNOWN, Range, Unknown
from victim_protocol.reports.province.breakdowns import Division, breakdown, crossing, divisions
from victim_protocol.reports.province.people import NOT_TOLD, Looker, Seen
from victim_protocol.reports.province.tables import Figure, Ref, Table


def seen(count: int, seed: int = 0) -> list[Seen]:
    looker = Looker(book=BOOK, year=2017, on=LAST)
    return [one for code, case in many(count, seed).items() for one in looker.look(code, case)]


PEOPLE = seen(60)
WAYS = {way.key: way for way in divisions(PEOPLE, BOOK, LAST)}


def people_in(table: Table) -> list[frozenset[Ref]]:
    """The people of the first column, row by row, without totals."""
    return [row.figures[0].people for row in table.rows if not row.is_total and row.figures[0] is not None]


class TestTotals:
    """A total is the sum of its parts, however people are divided: everybody stands in one group, and only one."""

    @pytest.mark.parametrize("key", list(WAYS))
    @given(st.sets(st.sampled_from(range(60))))
    @settings(max_examples=20)
    def test_of_any_people(self, key: str, places: set[int]) -> None:
        chosen = [PEOPLE[place] for place in sorted(places)]
        table = breakdown(WAYS[key], chosen, [])
        groups = people_in(table)
        assert all(not one & other for one, other in combinations(groups, 2))
        assert frozenset().union(*groups) == {one.ref for one in chosen}
        total = table.rows[-1].figures[0]
        assert total is not None
        assert total.value == sum(map(len, groups)) == len(chosen)

    @pytest.mark.parametrize(("down", "across"), [("who", "sex"), ("channel", "standing"), ("gate", "residence")])
    @given(st.sets(st.sampled_from(range(60))))
    @settings(max_examples=20)
    def test_of_crossings(self, down: str, across: str, places: set[int]) -> None:
        table = crossing(WAYS[down], WAYS[across], [PEOPLE[place] for place in sorted(places)])
        numbers = [[figure.value for figure in row.figures if figure is not None] for row in table.rows]
        assert all(row[-1] == sum(int(str(number)) for number in row[:-1]) for row in numbers)
        for column in zip(*numbers, strict=True):
            assert column[-1] == sum(int(str(number)) for number in column[:-1])

    def test_both_ways_agree(self) -> None:
        table = crossing(WAYS["who"], WAYS["sex"], PEOPLE)
        margin = {row.key: row.figures[-1] for row in table.rows}
        alone = {row.key: row.figures[0] for row in breakdown(WAYS["who"], PEOPLE, []).rows if row.key in margin}
        assert alone == {key: margin[key] for key in alone}


def group(key: str, one: Seen) -> str:
    return WAYS[key].group(one)


class TestGroups:
    """Who belongs to which; whoever may belong to two is not known to belong to either."""

    @pytest.mark.parametrize(
        ("age", "who", "band"),
        [
            (5, "child", "under_6"),
            (6, "child", "6_to_15"),
            (15, "child", "6_to_15"),
            (16, "child", "16_to_17"),
            (17, "child", "16_to_17"),
            (18, "adult", "18_to_29"),
            (29, "adult", "18_to_29"),
            (30, "adult", "30_to_44"),
            (45, "adult", "from_45"),
            (90, "adult", "from_45"),
            (Range(13, 14), "child", "6_to_15"),
            (Range(17, 18), NOT_TOLD, NOT_TOLD),
            (Range(20, 31), "adult", NOT_TOLD),
            (Range(18, None), "adult", NOT_TOLD),
            (Range(12, None), NOT_TOLD, NOT_TOLD),
            (UNKNOWN, NOT_TOLD, NOT_TOLD),
        ],
    )
    def test_ages(self, age: int | Range | Unknown, who: str, band: str) -> None:
        one = evolve(PEOPLE[0], age=age)
        assert (group("who", one), group("age", one)) == (who, band)
        along = evolve(one, accompanies=True, standing="accompanying_minor")
        assert group("who", along) == "accompanying"
        assert group("who", evolve(along, standing="victim")) == who

    def test_gates_are_the_same_however_they_are_written(self) -> None:
        looker = Looker(book=BOOK, year=2017, on=LAST)
        places = ("Hữu Nghị", "hữu  nghị", "Tân Thanh")
        cases = {str(n): person((date(2017, 3, 1), "handed_back"), place=place) for n, place in enumerate(places)}
        found = [one for code, case in cases.items() for one in looker.look(code, case)]
        (gate,) = [way for way in divisions(found, BOOK, LAST) if way.key == "gate"]
        told = {row.label.vi: row.figures[0] for row in breakdown(gate, found, []).rows}
        assert {name: figure and figure.value for name, figure in told.items()} == {
            "Hữu Nghị": 2,
            "Tân Thanh": 1,
            "Cộng": 3,
        }

    @pytest.mark.parametrize(
        ("on", "vi"),
        [
            (LAST, "người trong thời gian chờ xác minh là nạn nhân"),
            (date(2025, 7, 1), "người đang trong quá trình xác định là nạn nhân"),
        ],
    )
    def test_places_in_law_have_the_names_of_their_time(self, on: date, vi: str) -> None:
        (way,) = [way for way in divisions(PEOPLE, BOOK, on) if way.key == "standing"]
        assert way.label("being_identified").vi == vi

    def test_a_group_of_nobody_stands_there_where_the_list_is_closed(self) -> None:
        assert [row.key for row in breakdown(WAYS["sex"], [], []).rows] == ["female", "male", "another", "total"]
        assert [row.key for row in breakdown(WAYS["gate"], [], []).rows] == ["total"]

    def test_a_name_that_nobody_gave(self) -> None:
        assert WAYS["gate"].label("elsewhere").en == "not known"


class TestYearBefore:
    """Without a case of the year before its figures are not known, and are not 0."""

    def test_none(self) -> None:
        table = breakdown(WAYS["who"], PEOPLE, [])
        assert all(row.figures[1] is None for row in table.rows)
        assert len(table.notes) == 1
        assert [key for key, _ in table.known.heads] == ["year"]

    def test_some(self) -> None:
        table = breakdown(WAYS["who"], PEOPLE[:5], PEOPLE[5:8])
        assert table.rows[-1].figures[1] == Figure.of(frozenset(one.ref for one in PEOPLE[5:8]))
        assert table.notes == ()

    def test_received_are_counted_without_those_who_came_along(self) -> None:
        people = [*PEOPLE[:4], evolve(PEOPLE[4], accompanies=True, standing="accompanying_minor")]
        values = {row.key: row.figures[0] and row.figures[0].value for row in breakdown(WAYS["who"], people, []).rows}
        assert (values["received"], values["accompanying"], values["total"]) == (4, 1, 5)


class TestDivision:
    """Whoever has a code that no group has is not lost."""

    def test_a_code_of_no_group(self) -> None:
        way = Division("x", WAYS["sex"].title, lambda _: "blue", WAYS["sex"].labels, {})
        assert way.groups(PEOPLE[:2])[NOT_TOLD] == {one.ref for one in PEOPLE[:2]}
