"""The published form of a crossing: which sums of it are told, and its rows."""

__all__ = ["OTHERS", "rows_told", "sums_of", "sums_told"]

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve

from victim_protocol.labels import Label
from victim_protocol.reports.province.tables import Figure, Ref, Row, Table

OTHERS: Final = Label("các nhóm không công bố riêng, gộp lại", "groups not told apart, together")
"""What the groups together are called that are not told apart."""


def sums_told(
    cells: Sequence[Sequence[frozenset[Ref]]], rows: frozenset[int], columns: frozenset[int]
) -> Iterator[list[frozenset[Ref]]]:
    """Of each row and each column, the cells that are told and what follows of the others together.

    Args:
        cells: The people of each pair of groups, row by row.
        rows: The rows of the block that is withheld.
        columns: Its columns.
    """
    for number, row in enumerate(cells):
        hidden = columns if number in rows else frozenset[int]()
        yield _part(row, hidden)
    for number, column in enumerate(zip(*cells, strict=True)):
        hidden = rows if number in columns else frozenset[int]()
        yield _part(column, hidden)


def _part(groups: Sequence[frozenset[Ref]], hidden: frozenset[int]) -> list[frozenset[Ref]]:
    shown = [people for place, people in enumerate(groups) if place not in hidden]
    return [*shown, frozenset[Ref]().union(*(groups[place] for place in hidden))]


def rows_told(
    table: Table,
    down: Mapping[str, frozenset[Ref]],
    across: Mapping[str, frozenset[Ref]],
    hidden: tuple[frozenset[int], frozenset[int]],
    labels: Mapping[str, Label],
) -> Iterator[Row]:
    """The rows in the columns of the table; what was merged stands in the column of the total only.

    Args:
        table: The table for the office.
        down: The people of each row that is told, and of the others together.
        across: The same of the columns.
        hidden: The rows and columns of the block that is withheld.
        labels: What the rows are called.
    """
    places = {key: place for place, key in enumerate(across)}
    rows, columns = hidden
    for number, (key, people) in enumerate(down.items()):
        figures = [
            Figure(None)
            if head not in places or (number in rows and places[head] in columns)
            else Figure.of(people & across[head])
            for head, _ in table.heads[:-1]
        ]
        yield Row(key=key, label=labels.get(key, OTHERS), figures=(*figures, Figure.of(people)))


def sums_of(table: Table, across: Mapping[str, frozenset[Ref]]) -> Row:
    """The row of totals.

    Args:
        table: The table for the office.
        across: The people of each column that is told, and of the others together.
    """
    sums = [Figure.of(across[head]) if head in across else Figure(None) for head, _ in table.heads[:-1]]
    everybody = frozenset[Ref]().union(*across.values())
    return evolve(table.rows[-1], figures=(*sums, Figure.of(everybody)))
