"""Tables that may leave the office: no figure of few people, and none that adding and subtracting would give back.

Small numbers are people. Withheld figures are told together, where together they are of enough people; and so much
more is withheld that this holds for every row, every column and every total.
"""

__all__ = ["LEAST", "published"]

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from attrs import evolve

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.reports.province.tables import TOGETHER, Figure, Ref, Row, Table
from victim_protocol.reports.province.yearly import YearReport

LEAST: Final = 11
"""How many people stand behind a published figure at the least, as the Counter-Trafficking Data Collaborative asks."""
_CROSSED: Final = "_by_"
_TOGETHER: Final = Label("các nhóm không công bố riêng, gộp lại", "groups not told apart, together")
_WITHHELD: Final = Label(
    "Số có dưới {k} người, và số từ đó suy ra được, không công bố.",
    "Figures of fewer than {k} people, and those that would give them back, are withheld.",
)
_NOTHING: Final = Label(
    "Không công bố được gì từ bảng này: số người quá ít.", "Nothing of this table can be published: too few people."
)


def published(report: YearReport, k: int = LEAST) -> YearReport:
    """The report as it may be published, with no name of a case or a person behind any figure.

    In the published version all people are counted together, whoever they came with: otherwise the difference of two
    totals would tell how few came along.

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
    cohort = frozenset(one.ref for one in report.people)
    kept = [_withheld(table, cohort, k) for table in report.tables if table.key != "money"]
    anchors = [figure.people for table in kept for _, _, figure in table.figures() if figure.value is not None]
    tables = tuple(_told(_apart(table, anchors, k), k) for table in kept)
    return evolve(report, tables=tables, people=(), problems=(), k=k)


_FEWEST: Final = 2
_OF_NOBODY: Final = "activities"


def _withheld(table: Table, cohort: frozenset[Ref], k: int) -> Table:
    """A table without the figures that must not be told, by itself."""
    if table.key == _OF_NOBODY:
        return table
    if _CROSSED in table.key:
        return evolve(table, rows=_crossed(table, k))
    if any(row.is_total for row in table.rows):
        return evolve(table, rows=_divided(table, k))
    return evolve(table, rows=_row_by_row(table, cohort, k))


def _apart(table: Table, anchors: Sequence[frozenset[Ref]], k: int) -> Table:
    """A table of rows that count the same people again, without what differs from another figure by few of them."""
    if table.key == _OF_NOBODY or any(row.is_total for row in table.rows):
        return table
    by_size: dict[int, list[frozenset[Ref]]] = {}
    for people in dict.fromkeys(anchors):
        by_size.setdefault(len(people), []).append(people)

    def is_close(people: frozenset[Ref]) -> bool:
        larger = (other for more in range(1, k) for other in by_size.get(len(people) + more, ()))
        return any(people < other for other in larger)

    def told(figure: Figure | None) -> Figure | None:
        close = figure is not None and figure.value is not None and is_close(figure.people)
        return Figure(None) if close else figure

    return evolve(table, rows=tuple(evolve(row, figures=tuple(map(told, row.figures))) for row in table.rows))


def _told(table: Table, k: int) -> Table:
    """A table without the people behind its figures, and with what must be said of it."""
    if table.key == _OF_NOBODY:
        return table
    rows = tuple(evolve(row, figures=tuple(map(_bare, row.figures))) for row in table.rows)
    found = evolve(table, rows=rows)
    note = Label(_WITHHELD.vi.format(k=k), _WITHHELD.en.format(k=k)) if found.says_something else _NOTHING
    return evolve(found, notes=(*table.notes, note))


def _bare(figure: Figure | None) -> Figure | None:
    """A figure without the people behind it."""
    return None if figure is None else Figure(figure.value)


def withheld(groups: Mapping[str, Collection[Ref]], k: int) -> frozenset[str]:
    """Which of the groups that people are divided into must not be told apart.

    Those of few people; and, until together they are of enough, the smallest of the others.

    Args:
        groups: The people of each group.
        k: How many people a figure is of at the least.

    >>> people = [Ref("c", str(number)) for number in range(9)]
    >>> sorted(withheld({"a": people[:2], "b": people[2:5], "c": people[5:]}, 3))
    ['a', 'b']
    """
    hidden = {key for key, people in groups.items() if len(people) < k}
    shown = sorted(set(groups) - hidden, key=lambda key: (-len(groups[key]), key))
    while hidden and shown and len(set[Ref]().union(*(groups[key] for key in hidden))) < k:
        hidden.add(shown.pop())
    return frozenset(hidden)


def _divided(table: Table, k: int) -> tuple[Row, ...]:
    """A division: each column by itself, the withheld groups together in one row."""
    parts = [row for row in table.rows if not row.is_total]
    whole = table.rows[-1]  # a sum of some of the parts, above it, would tell the others
    columns = [_column(parts, whole, place, k) for place in range(len(table.heads))]
    keys = [row.key for row in parts]
    together = Row(key=TOGETHER, label=_TOGETHER, figures=tuple(rest for _, rest, _ in columns))
    shown = [evolve(row, figures=tuple(figures[place] for figures, _, _ in columns)) for place, row in enumerate(parts)]
    told = [row for row in shown if any(figure is not None and figure.value is not None for figure in row.figures)]
    total = evolve(whole, figures=tuple(figure for _, _, figure in columns))
    rest = [together] if len(told) < len(keys) or _has_withheld(told) else []
    return (*told, *rest, total)


def _has_withheld(rows: Iterable[Row]) -> bool:
    return any(figure is not None and figure.value is None for row in rows for figure in row.figures)


def _column(
    rows: Sequence[Row], whole: Row, place: int, k: int
) -> tuple[list[Figure | None], Figure | None, Figure | None]:
    """One column of a division: its figures, that of the withheld groups together, and the total."""
    total = whole.figures[place]
    if total is None:
        return [None for _ in rows], None, None
    if len(total.people) < k:
        return [Figure(None) for _ in rows], Figure(None), Figure(None)
    groups = {row.key: figure.people for row in rows if (figure := row.figures[place]) is not None}
    hidden = withheld(groups, k)
    figures = [Figure(None) if row.key in hidden else row.figures[place] for row in rows]
    rest = frozenset[Ref]().union(*(groups[key] for key in hidden))
    return figures, Figure.of(rest) if hidden else None, total


def _crossed(table: Table, k: int) -> tuple[Row, ...]:
    """Pairs of groups: first each margin as a division, then the block of rows and columns that hold small figures."""
    *body, whole = table.rows
    everybody = whole.figures[-1]
    if everybody is None or len(everybody.people) < k:
        return tuple(evolve(row, figures=tuple(Figure(None) for _ in row.figures)) for row in table.rows)
    cells = [[figure.people if figure else frozenset[Ref]() for figure in row.figures[:-1]] for row in body]
    down = _merged([row.key for row in body], [frozenset[Ref]().union(*row) for row in cells], k)
    columns = [frozenset[Ref]().union(*column) for column in zip(*cells, strict=True)]
    across = _merged([key for key, _ in table.heads[:-1]], columns, k)
    block = _block([[one & other for other in across.values()] for one in down.values()], k)
    return tuple(_crossed_rows(table, down, across, block))


def _merged(keys: Sequence[str], groups: Sequence[frozenset[Ref]], k: int) -> dict[str, frozenset[Ref]]:
    """The groups of a margin that are told apart, and the others together."""
    found = dict(zip(keys, groups, strict=True))
    hidden = withheld(found, k)
    told = {key: people for key, people in found.items() if key not in hidden}
    rest = frozenset[Ref]().union(*(found[key] for key in hidden))
    return {**told, TOGETHER: rest} if hidden else told


def _block(cells: Sequence[Sequence[frozenset[Ref]]], k: int) -> tuple[frozenset[int], frozenset[int]]:
    """The rows and columns whose crossings are all withheld, so that none can be found from the margins.

    A whole block gives nothing back but the sums of its rows and columns; it grows until these are of enough people.
    """
    rows = {row for row, of_row in enumerate(cells) for cell in of_row if len(cell) < k}
    columns = {column for of_row in cells for column, cell in enumerate(of_row) if len(cell) < k}
    while rows:
        short_rows = any(sum(len(cells[row][column]) for column in columns) < k for row in rows)
        short_columns = any(sum(len(cells[row][column]) for row in rows) < k for column in columns)
        more_columns = [column for column in range(len(cells[0])) if column not in columns]
        more_rows = [row for row in range(len(cells)) if row not in rows]
        if (short_rows or len(columns) == 1) and more_columns:
            columns.add(more_columns[0])
        elif (short_columns or len(rows) == 1) and more_rows:
            rows.add(more_rows[0])
        else:
            break
    return frozenset(rows), frozenset(columns)


def _crossed_rows(
    table: Table,
    down: Mapping[str, frozenset[Ref]],
    across: Mapping[str, frozenset[Ref]],
    block: tuple[frozenset[int], frozenset[int]],
) -> Iterable[Row]:
    """The rows in the columns of the table; what was merged stands in the column of the total only."""
    places = {key: place for place, key in enumerate(across)}
    rows, columns = block
    labels = {row.key: row.label for row in table.rows}
    for number, (key, people) in enumerate(down.items()):
        figures = [
            Figure(None)
            if head not in places or (number in rows and places[head] in columns)
            else Figure.of(people & across[head])
            for head, _ in table.heads[:-1]
        ]
        yield Row(key=key, label=labels.get(key, _TOGETHER), figures=(*figures, Figure.of(people)))
    sums = [Figure.of(across[head]) if head in across else Figure(None) for head, _ in table.heads[:-1]]
    everybody = frozenset[Ref]().union(*down.values())
    yield evolve(table.rows[-1], figures=(*sums, Figure.of(everybody)))


def _row_by_row(table: Table, cohort: frozenset[Ref], k: int) -> tuple[Row, ...]:
    """Rows that count the same people again: each divides all whom the table counts, or who came in the year.

    Whoever belongs to none of its groups is one more group, also where that is nobody: that something happened to all
    tells it of each.
    """
    everybody = cohort.union(*(figure.people for _, _, figure in table.figures()))
    return tuple(evolve(row, figures=_of_row(row, everybody, k, whole=table.key == _WHOLE)) for row in table.rows)


_WHOLE: Final = "supports"
"""The table whose rows leave nobody out."""


def _of_row(row: Row, everybody: frozenset[Ref], k: int, *, whole: bool) -> tuple[Figure | None, ...]:
    groups = {str(place): figure.people for place, figure in enumerate(row.figures) if figure is not None}
    if not whole:
        groups["rest"] = everybody.difference(*groups.values())
    hidden = withheld(groups, k)
    return tuple(Figure(None) if str(place) in hidden else figure for place, figure in enumerate(row.figures))
