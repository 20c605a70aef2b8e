"""Tables that may leave the office: no figure of few people, and none that adding and subtracting would give back.

Small numbers are people. Withheld figures are told together, where together they are of enough people; and so much
more is withheld that this holds for every row, every column, every total, and between the tables of a report.
"""

__all__ = ["LEAST", "published"]

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import evolve

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.records.activity import Count
from victim_protocol.reports.province.held import ACTIVITIES
from victim_protocol.reports.province.outcomes import DELIVERED, MONEY, MOVEMENTS
from victim_protocol.reports.province.published_crossing import OTHERS, rows_told, sums_of, sums_told
from victim_protocol.reports.province.tables import TOGETHER, Figure, Ref, Row, Table
from victim_protocol.reports.province.withholding import Told, block, withheld
from victim_protocol.reports.province.yearly import YearReport

LEAST: Final = 11
"""How many people stand behind a published figure at the least, as the Counter-Trafficking Data Collaborative asks."""
_FEWEST: Final = 2
_CROSSED: Final = "_by_"
_NOTE: Final = Label(
    "Số có dưới {k} người, và số từ đó suy ra được, không công bố.",
    "Figures of fewer than {k} people, and those that would give them back, are withheld.",
)


def published(report: YearReport, k: int = LEAST) -> YearReport:
    """The report as it may be published, with no name of a case or a person behind any figure.

    In the published version all people are counted together, whoever they came with: otherwise the difference of two
    totals would tell how few came along. Tables are taken in their order: where a figure of a later one would tell
    too much beside an earlier one, the later one is told with less.

    Args:
        report: The report for the office.
        k: How many people stand behind each figure at the least, from 2 on.

    Raises:
        InvalidFact: The number is smaller.

    >>> from victim_protocol.reports.province.register import Register
    >>> from victim_protocol.reports.province.yearly import yearly
    >>> published(yearly(Register(cases={}), year=2017, code="20")).k
    11
    """
    if type(k) is not int or k < _FEWEST:
        vi, en = f"cần số nguyên từ {_FEWEST}", f"a whole number from {_FEWEST} on"
        raise InvalidFact(Problem("k", "too_small", vi, en))
    publisher = _Publisher(frozenset(one.ref for one in report.people), k)
    tables = tuple(publisher.table(table) for table in report.tables if table.key != MONEY)
    return evolve(report, tables=tables, people=(), problems=(), k=k)


class _Publisher:
    """Takes one table after the other, and remembers what was told.

    Args:
        cohort: Who came in the year.
        k: How many people stand behind each figure at the least.
    """

    def __init__(self, cohort: frozenset[Ref], k: int) -> None:
        self._cohort, self._k, self._told = cohort, k, Told(k)

    def table(self, table: Table) -> Table:
        """A table without the figures that must not be told, and without rows and columns of which nothing is left."""
        if table.key == ACTIVITIES:
            return self._activities(table)
        if _CROSSED in table.key:
            told = self._crossed(table)
        elif any(row.is_total for row in table.rows):
            told = evolve(table, rows=self._divided(table))
        else:
            told = self._row_by_row(table)
        note = Label(_NOTE.vi.format(k=self._k), _NOTE.en.format(k=self._k))
        return evolve(_bare(told), notes=(note,))

    def _shown(self, groups: Mapping[str, frozenset[Ref]]) -> frozenset[str] | None:
        """Which of the groups of a division are told apart, and taken as told; ``None`` where not even their sum is.

        Where they would tell too much beside what is told already, one more is withheld: one without which they would
        not, or else the smallest.
        """
        also: frozenset[str] = frozenset()
        shown = self._taken(groups, also)
        while shown is None and len(also) < len(groups):
            left = sorted(groups.keys() - also, key=lambda key: (len(groups[key]), key))
            tried = (self._taken(groups, also | {key}) for key in left)
            shown = next((found for found in tried if found is not None), None)
            also |= {left[0]}
        return shown

    def _taken(self, groups: Mapping[str, frozenset[Ref]], also: frozenset[str]) -> frozenset[str] | None:
        """The groups that are shown where some are withheld, taken as told; ``None`` where that cannot be."""
        hidden = withheld(groups, self._k, also)
        shown = groups.keys() - hidden
        rest = frozenset[Ref]().union(*(groups[key] for key in hidden))
        if hidden and len(rest) < self._k:
            return None
        return frozenset(shown) if self._told.take([*(groups[key] for key in sorted(shown)), rest]) else None

    def _divided(self, table: Table) -> tuple[Row, ...]:
        """A division: each column by itself, the withheld groups together in one row."""
        parts, whole = [row for row in table.rows if not row.is_total], table.rows[-1]
        columns = [self._column(parts, whole, place) for place in range(len(table.heads))]
        together = Row(key=TOGETHER, label=OTHERS, figures=tuple(column[TOGETHER] for column in columns))
        told = (evolve(row, figures=tuple(column[row.key] for column in columns)) for row in parts)
        return (*told, together, evolve(whole, figures=tuple(column[whole.key] for column in columns)))

    def _column(self, parts: Sequence[Row], whole: Row, place: int) -> dict[str, Figure | None]:
        """The figures of one column, by row."""
        total = whole.figures[place]
        if total is None:
            return dict.fromkeys((*(row.key for row in parts), TOGETHER, whole.key))
        groups = {row.key: figure.people for row in parts if (figure := row.figures[place]) is not None}
        shown = self._shown(groups)
        if shown is None:
            return {key: Figure(None) for key in (*groups, TOGETHER, whole.key)}
        hidden = frozenset[Ref]().union(*(people for key, people in groups.items() if key not in shown))
        told = {key: Figure.of(people) if key in shown else Figure(None) for key, people in groups.items()}
        return {**told, TOGETHER: Figure.of(hidden) if hidden else None, whole.key: total}

    def _row_by_row(self, table: Table) -> Table:
        """Rows that count the same people again: each, or each of its columns, divides all whom the table counts."""
        heads = [place for place, (key, _) in enumerate(table.heads) if key != DELIVERED]
        kept = evolve(table, heads=tuple(table.heads[place] for place in heads))
        rows = (evolve(row, figures=tuple(row.figures[place] for place in heads)) for row in table.rows)
        if table.key == MOVEMENTS:
            return evolve(kept, rows=self._columns_of(tuple(rows)))
        everybody = self._cohort.union(*(figure.people for row in table.rows for figure in row.figures if figure))
        return evolve(kept, rows=tuple(self._row(row, everybody) for row in rows))

    def _row(self, row: Row, everybody: frozenset[Ref]) -> Row:
        """A row whose columns divide everybody; who stands in none of them is one more group."""
        groups = {str(place): figure.people for place, figure in enumerate(row.figures) if figure is not None}
        rest = everybody.difference(*groups.values())
        shown = self._shown({**groups, "": rest} if rest else groups) or frozenset()
        told = (figure if str(place) in shown else Figure(None) for place, figure in enumerate(row.figures))
        return evolve(row, figures=tuple(told))

    def _columns_of(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """Rows of which each column stands for itself: to whom it happened, and to whom it did not, if to nobody."""
        everybody = [self._cohort, frozenset[Ref]()]
        for place in range(2):
            found = (row.figures[place] for row in rows)
            everybody[place] = everybody[place].union(*(figure.people for figure in found if figure is not None))

        def told(figure: Figure | None, all_of_them: frozenset[Ref]) -> Figure | None:
            if figure is None:
                return None
            groups = {"yes": figure.people, "no": all_of_them - figure.people}
            shown = self._shown(groups)
            return figure if shown is not None and "yes" in shown else Figure(None)

        return tuple(evolve(row, figures=tuple(map(told, row.figures, everybody))) for row in rows)

    def _crossed(self, table: Table) -> Table:
        """Pairs of groups: first each margin as a division, then the block of rows and columns of small figures."""
        nothing = evolve(table, rows=tuple(evolve(row, figures=tuple(map(_hide, row.figures))) for row in table.rows))
        body = table.rows[:-1]
        cells = [[figure.people if figure else frozenset[Ref]() for figure in row.figures[:-1]] for row in body]
        down = self._merged([row.key for row in body], [frozenset[Ref]().union(*row) for row in cells])
        sums = [frozenset[Ref]().union(*column) for column in zip(*cells, strict=True)]
        across = self._merged([key for key, _ in table.heads[:-1]], sums)
        if any(len(people) < self._k for people in (*down.values(), *across.values())) or not (down and across):
            return nothing
        crossed = [[one & other for other in across.values()] for one in down.values()]
        rows, columns = block(crossed, self._k)
        if not all(self._told.take(part) for part in sums_told(crossed, rows, columns)):
            return nothing
        labels = {row.key: row.label for row in body}
        told = rows_told(table, down, across, (rows, columns), labels)
        return evolve(table, rows=(*told, sums_of(table, across)))

    def _merged(self, keys: Sequence[str], groups: Sequence[frozenset[Ref]]) -> dict[str, frozenset[Ref]]:
        """The groups of a margin that are told apart, and the others together."""
        found = dict(zip(keys, groups, strict=True))
        shown = self._shown(found) or frozenset()
        rest = frozenset[Ref]().union(*(people for key, people in found.items() if key not in shown))
        told = {key: people for key, people in found.items() if key in shown}
        return {**told, TOGETHER: rest} if len(told) < len(found) else told

    def _activities(self, table: Table) -> Table:
        """By kind alone, since a level is in free words; without attendances of few."""
        kinds: dict[str, list[Row]] = {}
        for row in table.rows:
            kinds.setdefault(row.key.partition(".")[0], []).append(row)
        rows = []
        for kind, inside in kinds.items():
            label = Label(*(text.partition(":")[0] for text in (inside[0].label.vi, inside[0].label.en)))
            columns = zip(table.heads, zip(*(row.figures for row in inside), strict=True), strict=True)
            rows.append(Row(key=kind, label=label, figures=tuple(self._sum(key, found) for (key, _), found in columns)))
        return evolve(table, rows=tuple(rows))

    def _sum(self, column: str, figures: Sequence[Figure | None]) -> Figure | None:
        """The sum of counts, which is only the least where some are not told; of districts the largest is the least."""
        told = [figure.value for figure in figures if figure is not None]
        counts = [Count(value) if isinstance(value, int) else value for value in told]
        known = [count for count in counts if isinstance(count, Count)]
        if not known:
            return None
        is_open = len(known) < len(figures) or any(count.is_open for count in known)
        if column == "districts":
            return Figure(Count(max(count.low for count in known), is_open or len(known) > 1))
        found = Count(sum(count.low for count in known), is_open)
        return Figure(None) if column == "attendances" and 0 < found.low < self._k else Figure(found)


def _hide(figure: Figure | None) -> Figure | None:
    return None if figure is None else Figure(None)


def _bare(table: Table) -> Table:
    """A table without the people behind its figures, and without rows and columns of which nothing is told."""
    rows = [evolve(row, figures=tuple(map(_nameless, row.figures))) for row in table.rows]
    kept = [row for row in rows if any(map(_is_told, row.figures)) or (row.is_total and row is rows[-1])]
    heads = [place for place in range(len(table.heads)) if any(_is_told(row.figures[place]) for row in kept)] or [0]
    picked = (evolve(row, figures=tuple(row.figures[place] for place in heads)) for row in kept)
    return evolve(table, heads=tuple(table.heads[place] for place in heads), rows=tuple(picked))


def _is_told(figure: Figure | None) -> bool:
    return figure is not None and figure.value is not None


def _nameless(figure: Figure | None) -> Figure | None:
    return None if figure is None else Figure(figure.value)
