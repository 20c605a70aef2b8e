"""Tables of a report: each figure with the people behind it."""

__all__ = ["TOGETHER", "Figure", "Ref", "Row", "Table", "Value"]

from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

from attrs import evolve, field, frozen

from victim_protocol.labels import Label
from victim_protocol.quantities import Amount
from victim_protocol.records.activity import Count

TOGETHER: Final = "together"
"""The row of those who are withheld from the other rows of a published table."""


class Ref(NamedTuple):
    """A person of a case, by codes."""

    case: str
    person: str


Value: TypeAlias = int | Count | Amount | Label | None
"""A number, one that may be only the least, an amount, words; ``None`` for a figure that is withheld."""


@frozen
class Figure:
    """One figure.

    Args:
        value: What it says.
        people: Whom it counts; nobody, where it counts no people.
    """

    value: Value
    people: frozenset[Ref] = field(default=frozenset(), repr=False)

    @classmethod
    def of(cls, people: frozenset[Ref]) -> "Figure":
        """How many people these are.

        Args:
            people: The people.

        >>> Figure.of(frozenset({Ref("c1", "p1")})).value
        1
        """
        return cls(len(people), people)


@frozen(kw_only=True)
class Row:
    """One row.

    Args:
        key: Its code, unique in the table.
        label: What it is about.
        figures: One for each column; ``None`` where there is nothing to say.
        is_total: Whether it is the sum of the others.
    """

    key: str
    label: Label
    figures: tuple[Figure | None, ...]
    is_total: bool = False


@frozen(kw_only=True)
class Table:
    """A table.

    Args:
        key: Its code, unique in the report.
        title: What it shows.
        heads: The columns, each with its code.
        rows: The rows.
        notes: What must be said of it.
    """

    key: str
    title: Label
    heads: tuple[tuple[str, Label], ...]
    rows: tuple[Row, ...]
    notes: tuple[Label, ...] = ()

    def figures(self) -> Iterator[tuple[str, str, Figure]]:
        """Every figure, with the codes of its row and column."""
        for row in self.rows:
            for (column, _), figure in zip(self.heads, row.figures, strict=True):
                if figure is not None:
                    yield row.key, column, figure

    @property
    def says_something(self) -> bool:
        """Whether it says more than how many there are in all."""
        told = (row for row in self.rows if not row.is_total and row.key != TOGETHER)
        return any(figure is not None and figure.value is not None for row in told for figure in row.figures)

    @property
    def known(self) -> "Table":
        """The table without the columns of which nothing is known."""
        if not self.rows:
            return self
        kept = [place for place in range(len(self.heads)) if any(row.figures[place] is not None for row in self.rows)]
        rows = (evolve(row, figures=tuple(row.figures[place] for place in kept)) for row in self.rows)
        return evolve(self, heads=tuple(self.heads[place] for place in kept), rows=tuple(rows))
