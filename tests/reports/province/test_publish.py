from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import chain, combinations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.province.scene import BOOK, many

from victim_protocol.errors import InvalidFact
from victim_protocol.labels import Label
from victim_protocol.records.activity import Activity, ActivityKind, Count
from victim_protocol.reports.province.publish import LEAST, published
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.tables import TOGETHER, Figure, Ref, Row, Table
from victim_protocol.reports.province.withholding import withheld
from victim_protocol.reports.province.yearly import YearReport, yearly

NAME = Label("tên", "name")
DAY = date(2017, 6, 1)
REPORT = yearly(Register(cases=many(80)), year=2017, code="20")


def people(count: int, name: str) -> frozenset[Ref]:
    return frozenset(Ref(name, str(number)) for number in range(count))


def of(*tables: Table) -> YearReport:
    """A report of these tables alone."""
    return evolve(REPORT, tables=tables, people=())


def division(counts: list[int]) -> Table:
    groups = [people(count, f"g{place}") for place, count in enumerate(counts)]
    rows = [Row(key=f"g{place}", label=NAME, figures=(Figure.of(group),)) for place, group in enumerate(groups)]
    whole = Row(key="total", label=NAME, figures=(Figure.of(frozenset().union(*groups)),), is_total=True)
    return Table(key="sex", title=NAME, heads=(("year", NAME),), rows=(*rows, whole))


def crossing(counts: list[list[int]]) -> Table:
    cells = [[people(count, f"{r}.{c}") for c, count in enumerate(row)] for r, row in enumerate(counts)]
    heads = (*((f"c{place}", NAME) for place in range(len(counts[0]))), ("total", NAME))

    def line(key: str, groups: list[frozenset[Ref]]) -> Row:
        figures = (*map(Figure.of, groups), Figure.of(frozenset().union(*groups)))
        return Row(key=key, label=NAME, figures=figures, is_total=key == "total")

    body = [line(f"r{place}", row) for place, row in enumerate(cells)]
    sums = [frozenset[Ref]().union(*column) for column in zip(*cells, strict=True)]
    return Table(key="who_by_sex", title=NAME, heads=heads, rows=(*body, line("total", sums)))


def reduced(row: list[Fraction], basis: dict[int, list[Fraction]]) -> list[Fraction]:
    """What is left of a row once everything that the basis tells is taken out."""
    for column, known in basis.items():
        if row[column]:
            factor = row[column]
            row = [one - factor * other for one, other in zip(row, known, strict=True)]
    return row


def basis_of(told: list[list[int]]) -> dict[int, list[Fraction]]:
    """The rows that say all that is told, each with a column of its own that is 1; without rounding."""
    basis: dict[int, list[Fraction]] = {}
    for one in told:
        row = reduced([Fraction(value) for value in one], basis)
        column = next((place for place, value in enumerate(row) if value), None)
        if column is not None:
            row = [value / row[column] for value in row]
            basis = {place: reduced(known, {column: row}) for place, known in basis.items()} | {column: row}
    return basis


def given_back(told: list[list[int]], cells: int) -> Iterator[tuple[int, ...]]:
    """Every group of cells whose sum follows from what is told, by adding and subtracting."""
    basis = basis_of(told)
    for group in chain.from_iterable(combinations(range(cells), size) for size in range(1, cells + 1)):
        if not any(reduced([Fraction(cell in group) for cell in range(cells)], basis)):
            yield group


class TestGivenBack:
    """What follows from sums: the missing cell of a row, and the sum of two rows that are told."""

    def test_known_answers(self) -> None:
        assert [*given_back([[1, 1, 1], [1, 0, 0]], 3)] == [(0,), (1, 2), (0, 1, 2)]
        assert [*given_back([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0]], 4)] == [
            (0, 1),
            (0, 2),
            (1, 3),
            (2, 3),
            (0, 1, 2, 3),
        ]
        assert [*given_back([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [1, 0, 0, 0]], 4)][:4] == [
            (0,),
            (1,),
            (2,),
            (3,),
        ]


class TestDivisions:
    """Of people divided once nothing follows of fewer than k, whatever is added and subtracted."""

    @pytest.mark.exhaustive
    @given(st.lists(st.integers(0, 9), min_size=1, max_size=6), st.integers(2, 5))
    def test_brute_force(self, counts: list[int], k: int) -> None:
        (table,) = published(of(division(counts)), k).tables
        shown = {row.key: row.figures[0] for row in table.rows}
        told = []
        for place in range(len(counts)):
            figure = shown.get(f"g{place}")
            if figure is not None and figure.value is not None:
                assert figure.value == counts[place]
                told.append([int(place == other) for other in range(len(counts))])
        total = shown["total"]
        if total is not None and total.value is not None:
            told.append([1] * len(counts))
        for group in given_back(told, len(counts)) if told else ():
            assert sum(counts[place] for place in group) >= k

    @given(st.lists(st.integers(5, 9), min_size=1, max_size=6))
    def test_large_groups_are_all_told(self, counts: list[int]) -> None:
        (table,) = published(of(division(counts)), 5).tables
        assert [row.figures[0] and row.figures[0].value for row in table.rows] == [*counts, sum(counts)]

    def test_what_is_withheld_is_told_together(self) -> None:
        (table,) = published(of(division([20, 3, 12, 4])), 5).tables
        values = {row.key: row.figures[0] and row.figures[0].value for row in table.rows}
        assert values == {"g0": 20, "g2": 12, TOGETHER: 7, "total": 39}

    def test_one_small_group_takes_the_smallest_other_with_it(self) -> None:
        assert withheld({"a": people(30, "a"), "b": people(3, "b"), "c": people(12, "c")}, 5) == {"b", "c"}

    def test_nobody_counts_as_few(self) -> None:
        """That somebody of a kind did not come tells something of all others."""
        (table,) = published(of(division([20, 0])), 5).tables
        assert [row.key for row in table.rows] == [TOGETHER, "total"]

    def test_a_group_that_is_small_in_one_year_only(self) -> None:
        rows = [
            Row(key=key, label=NAME, figures=(Figure.of(people(now, f"n{key}")), Figure.of(people(then, f"t{key}"))))
            for key, now, then in (("a", 20, 20), ("b", 20, 3), ("c", 20, 4))
        ]
        sums = (Figure.of(people(60, "now")), Figure.of(people(27, "then")))
        whole = Row(key="total", label=NAME, figures=sums, is_total=True)
        heads = (("year", NAME), ("year_before", NAME))
        table = Table(key="sex", title=NAME, heads=heads, rows=(*rows, whole))
        (found,) = published(of(table), 5).tables
        told = {row.key: tuple(one and one.value for one in row.figures) for row in found.rows}
        assert told == {"a": (20, 20), "b": (20, None), "c": (20, None), TOGETHER: (None, 7), "total": (60, 27)}

    def test_of_a_year_that_is_not_held(self) -> None:
        rows = [Row(key="a", label=NAME, figures=(Figure.of(people(9, "a")), None))]
        whole = Row(key="total", label=NAME, figures=(Figure.of(people(9, "a")), None), is_total=True)
        table = Table(key="sex", title=NAME, heads=(("year", NAME), ("year_before", NAME)), rows=(*rows, whole))
        (found,) = published(of(table), 5).tables
        assert [key for key, _ in found.heads] == ["year"]

    def test_a_sum_of_some_groups_is_not_told(self) -> None:
        """The difference to the whole would tell the others."""
        assert all(row.key != "received" for row in published(REPORT).table("who").rows)


class TestCrossings:
    """Of people divided twice nothing follows of fewer than k, by rows, columns and totals together."""

    @pytest.mark.exhaustive
    @given(
        st.integers(1, 3).flatmap(
            lambda width: st.lists(st.lists(st.integers(0, 9), min_size=width, max_size=width), min_size=1, max_size=3)
        ),
        st.integers(2, 5),
    )
    @settings(max_examples=300)
    def test_brute_force(self, counts: list[list[int]], k: int) -> None:
        height, width = len(counts), len(counts[0])
        (table,) = published(of(crossing(counts)), k).tables
        flat = [count for row in counts for count in row]
        told = [*_equations(table, counts, height, width)]
        for group in given_back(told, len(flat)) if told else ():
            assert sum(flat[place] for place in group) >= k

    @given(st.lists(st.lists(st.integers(5, 9), min_size=3, max_size=3), min_size=1, max_size=3))
    def test_large_groups_are_all_told(self, counts: list[list[int]]) -> None:
        (table,) = published(of(crossing(counts)), 5).tables
        told = [[figure and figure.value for figure in row.figures[:-1]] for row in table.rows[:-1]]
        assert told == counts

    def test_the_block_grows_until_it_holds(self) -> None:
        (table,) = published(of(crossing([[2, 20, 20], [20, 20, 20], [20, 20, 20]])), 5).tables
        told = [[figure and figure.value for figure in row.figures] for row in table.rows]
        assert told == [[None, None, 20, 42], [None, None, 20, 60], [20, 20, 20, 60], [42, 60, 60, 162]]

    def test_a_table_of_too_few(self) -> None:
        (table,) = published(of(crossing([[1, 1], [1, 1]])), 5).tables
        assert [[figure and figure.value for figure in row.figures] for row in table.rows] == [[None]]


def _equations(table: Table, counts: list[list[int]], height: int, width: int) -> Iterator[list[int]]:
    """What is told, each as the cells of which it is the sum; and that it is their sum."""
    merged = [row for row in range(height) if all(f"r{row}" != one.key for one in table.rows)]
    for row in table.rows:
        rows = range(height) if row.is_total else merged if row.key == TOGETHER else [int(row.key.removeprefix("r"))]
        for place, (column, _) in enumerate(table.heads):
            columns = range(width) if column == "total" else [int(column.removeprefix("c"))]
            figure = row.figures[place]
            if figure is not None and figure.value is not None:
                assert figure.value == sum(counts[r][c] for r in rows for c in columns)
                yield [int(r in rows and c in columns) for r in range(height) for c in range(width)]


def values(table: Table) -> dict[str, list[object]]:
    return {row.key: [figure and figure.value for figure in row.figures] for row in table.rows}


class TestRows:
    """Rows that count the same people again tell nothing of few of them either; what is withheld leaves no row."""

    @staticmethod
    def rows(*groups: frozenset[Ref]) -> Table:
        rows = tuple(
            Row(key=f"r{place}", label=NAME, figures=(Figure.of(group), None)) for place, group in enumerate(groups)
        )
        return Table(key="movements", title=NAME, heads=(("year", NAME), ("year_before", NAME)), rows=rows)

    def told(self, *groups: frozenset[Ref], k: int = 5) -> dict[str, list[object]]:
        (table,) = published(of(self.rows(*groups)), k).tables
        return values(table)

    def test_few(self) -> None:
        assert self.told(people(20, "a"), people(3, "a")) == {}

    def test_all_but_few(self) -> None:
        assert self.told(people(10, "a"), people(20, "a"), people(17, "a")) == {"r0": [10]}

    def test_few_more_than_another(self) -> None:
        """Of two rows of which one holds the other, the difference is one more figure."""
        told = self.told(people(40, "x"), people(20, "a"), people(18, "a"), people(10, "b"))
        assert told == {"r0": [40], "r1": [20], "r3": [10]}

    def test_each_year_by_itself(self) -> None:
        rows = (
            Row(key="r0", label=NAME, figures=(Figure.of(people(20, "a")), Figure.of(people(3, "t")))),
            Row(key="r1", label=NAME, figures=(Figure.of(people(40, "a")), Figure.of(people(30, "t")))),
        )
        heads = (("year", NAME), ("year_before", NAME))
        (table,) = published(of(Table(key="movements", title=NAME, heads=heads, rows=rows)), 5).tables
        assert values(table) == {"r0": [20]}

    @pytest.mark.parametrize(("key", "left_out"), [("supports", 0), ("deadlines", 9)])
    def test_a_row_that_divides(self, key: str, left_out: int) -> None:
        """Whoever stands in no column is one more group, where there is anybody."""
        groups = (people(20, "a"), people(20, "b"), people(3, "c"), people(6, "d"))
        row = Row(key="r", label=NAME, figures=tuple(map(Figure.of, groups)))
        rows = (row, Row(key="s", label=NAME, figures=(Figure.of(people(left_out, "z")), None, None, None)))
        heads = tuple((str(place), NAME) for place in range(4))
        (table,) = published(of(Table(key=key, title=NAME, heads=heads, rows=rows)), 5).tables
        assert values(table)["r"] == [20, 20]
        assert [head for head, _ in table.heads] == ["0", "1"]

    def test_who_stands_in_two_columns_is_left_out(self) -> None:
        groups = (people(20, "a"), people(20, "b"), people(20, "a") | people(20, "b"))
        heads = (("in_full", NAME), ("nothing", NAME), ("delivered_to", NAME))
        row = Row(key="r", label=NAME, figures=tuple(map(Figure.of, groups)))
        (table,) = published(of(Table(key="supports", title=NAME, heads=heads, rows=(row,))), 5).tables
        assert ([head for head, _ in table.heads], values(table)) == (["in_full", "nothing"], {"r": [20, 20]})


def sets_told(report: YearReport, office: YearReport) -> Iterator[frozenset[Ref]]:
    """The people of every sum that is told or follows within a row, a column or a division of a published report."""
    for table in report.tables:
        if table.key == "activities":
            continue
        behind = {(row, column): figure.people for row, column, figure in office.table(table.key).figures()}
        lines: dict[str, list[frozenset[Ref]]] = {}
        for row, column, figure in table.figures():
            if figure.value is not None and (row, column) in behind and "total" not in (row, column):
                lines.setdefault(f"row {row}", []).append(behind[row, column])
                lines.setdefault(f"column {column}", []).append(behind[row, column])
        for key, line in lines.items():
            # Rows that count the same people again are no division of them: their sums are of nobody.
            alone = key.startswith("column") and table.key in ("supports", "deadlines", "movements")
            for size in range(1, 2 if alone else min(len(line), 8) + 1):
                yield from (frozenset[Ref]().union(*some) for some in combinations(line, size))


class TestBetweenTables:
    """What two tables tell differs by nobody, or by enough."""

    @pytest.mark.exhaustive
    @given(st.integers(30, 120), st.integers(0, 10**6), st.sampled_from([3, 5, 11]))
    @settings(max_examples=25)
    def test_no_two_sums_differ_by_few(self, count: int, seed: int, k: int) -> None:
        office = yearly(Register(cases=many(count, seed)), year=2017, code="20")
        found = {*sets_told(published(office, k), office), frozenset(one.ref for one in office.people)}
        by_size = sorted(found, key=len)
        for place, one in enumerate(by_size):
            for other in by_size[place + 1 :]:
                if len(other) - len(one) >= k:
                    break
                assert not one < other

    def test_a_later_table_tells_less(self) -> None:
        """Of two divisions of the same people, the second is coarser where it would tell what few are."""
        first = division([30, 30, 30])
        groups = [people(30, "g0") - people(2, "g0"), people(2, "g0") | people(30, "g1"), people(30, "g2")]
        rows = tuple(Row(key=f"h{n}", label=NAME, figures=(Figure.of(group),)) for n, group in enumerate(groups))
        second = evolve(first, key="age", rows=(*rows, first.rows[-1]))
        one, other = published(of(first, second), 5).tables
        assert values(one) == {"g0": [30], "g1": [30], "g2": [30], "total": [90]}
        assert values(other) == {"h2": [30], TOGETHER: [60], "total": [90]}

    def test_a_crossing_that_would_tell_too_much(self) -> None:
        wide = crossing([[30, 30], [30, 30]])
        close = division([28, 92])
        rows = (Row(key="h0", label=NAME, figures=(Figure.of(people(28, "0.0")),)), *close.rows[1:-1], wide_total(wide))
        (_, crossed) = published(of(evolve(close, rows=rows), wide), 5).tables
        assert values(crossed) == {"total": [None]}

    def test_many_groups(self) -> None:
        """Of more groups than can be put together in every way, each and all but each are looked at."""
        counts = [20 + place for place in range(12)]
        (table,) = published(of(division(counts)), 5).tables
        assert [row.figures[0] and row.figures[0].value for row in table.rows] == [*counts, sum(counts)]


def wide_total(table: Table) -> Row:
    whole = table.rows[-1].figures[-1]
    return Row(key="total", label=NAME, figures=(whole,), is_total=True)


class TestReport:
    """A published report holds no name of a case or a person, no amounts, and says how little it can say."""

    def test_nobody_stands_behind_a_figure(self) -> None:
        report = published(REPORT, 5)
        assert all(not figure.people for table in report.tables for _, _, figure in table.figures())
        assert (report.people, report.problems, report.k) == ((), (), 5)
        assert all(table.key != "money" for table in report.tables)

    @pytest.mark.parametrize("k", [2, 5, LEAST, 200])
    def test_no_figure_of_few(self, k: int) -> None:
        report = published(REPORT, k)
        values = [
            figure.value for table in report.tables for _, _, figure in table.figures() if table.key != "activities"
        ]
        assert all(value is None or (isinstance(value, int) and value >= k) for value in values)

    def test_what_is_withheld_leaves_no_trace(self) -> None:
        """Neither a row, nor a column, nor a note tells that there is something to withhold."""
        for table in published(REPORT, 5).tables:
            for row in table.rows[:-1]:
                assert any(figure is not None and figure.value is not None for figure in row.figures)
            assert len(table.notes) == (table.key != "activities")

    def test_something_can_be_told_of_many(self) -> None:
        assert sum(table.says_something for table in published(REPORT, 5).tables) > 5

    def test_activities_are_told_by_kind(self) -> None:
        """A level is in free words, and may name a hamlet; who came may be few."""
        told = [
            Activity(id="1", day=DAY, kind=ActivityKind.TRAINING, level="thôn A", attendances=Count(3), districts=2),
            Activity(id="2", day=DAY, kind=ActivityKind.COMMUNICATION, level="xã", leaflets=Count(7), districts=4),
            Activity(
                id="3", day=DAY, kind=ActivityKind.COMMUNICATION, level="huyện", attendances=Count(40), districts=6
            ),
        ]
        report = yearly(Register(cases={}, activities=told), year=2017, code="20")
        table = published(report).table("activities")
        assert values(table) == {
            "training": [Count(1), None, None, Count(2)],
            "communication": [Count(2), Count(40, is_open=True), Count(7, is_open=True), Count(6, is_open=True)],
        }
        assert not any("thôn A" in row.label.vi for row in table.rows)

    @pytest.mark.parametrize("k", [1, 0, -3, True])
    def test_too_few(self, k: int) -> None:
        with pytest.raises(InvalidFact, match="a whole number from 2 on"):
            published(REPORT, k)

    def test_the_book(self) -> None:
        assert published(REPORT).book is BOOK
