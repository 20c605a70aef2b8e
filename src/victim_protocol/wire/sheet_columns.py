"""The columns of a spreadsheet of cases, and how a cell is written.

A cell that is empty says nothing, and a question mark takes a fact back.
A truth is ``có`` or ``không``, ``yes`` or ``no``, ``true`` or ``false``; a number known in part is ``1..2`` or ``1..``.
"""

__all__ = ["COLUMNS", "Cell", "CellKind", "Column"]

from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import field, frozen

from victim_protocol.facts import COSTS, FACTS
from victim_protocol.labels import Label
from victim_protocol.law.fact import FactKind
from victim_protocol.wire.field_labels import ENTRY_LABELS, PERSON_LABELS

Cell: TypeAlias = str | int | bool | float | date | None
"""What a reader of spreadsheets makes of a cell; a CSV file has texts only."""


class CellKind(Enum):
    """What a cell of a column holds."""

    TEXT = "text"
    DAY = "day"
    TRUTH = "truth"
    NUMBER = "number"
    LIST = "list"
    """Codes with spaces between them."""


@frozen(kw_only=True)
class Column:
    """A column of a spreadsheet.

    Args:
        key: What stands above it: a field, ``facts.`` and a fact, ``costs.`` and a cost, or ``case``.
        label: Its name.
        kind: What a cell holds.
    """

    key: str
    label: Label
    kind: CellKind = field(default=CellKind.TEXT, repr=False)

    @property
    def is_fact(self) -> bool:
        """Whether it holds a fact, which may be unknown.

        >>> COLUMNS["facts.accused"].is_fact, COLUMNS["day"].is_fact
        (True, False)
        """
        return self.key.startswith("facts.")


_DAYS: Final = frozenset({"day", "recorded", "since"})
_TRUTHS: Final = frozenset({"establishment", "departs"})
_KINDS: Final = {
    FactKind.YES_NO: CellKind.TRUTH,
    FactKind.CHOICE: CellKind.TEXT,
    FactKind.NUMBER: CellKind.NUMBER,
}


def _kind(name: str) -> CellKind:
    if name == "forms":
        return CellKind.LIST
    if name in _TRUTHS:
        return CellKind.TRUTH
    return CellKind.DAY if name in _DAYS else CellKind.TEXT


def _columns() -> list[Column]:
    persons = [Column(key=name, label=PERSON_LABELS[name], kind=_kind(name)) for name in PERSON_LABELS if name != "id"]
    entries = [
        Column(key=name, label=label, kind=_kind(name))
        for name, label in ENTRY_LABELS.items()
        if name not in {"person", "facts", "costs"}
    ]
    facts = [
        Column(key=f"facts.{key}", label=fact.label, kind=_KINDS[fact.kind])
        for key, fact in FACTS.items()
        if fact.kind in _KINDS and not fact.derived
    ]
    costs = [Column(key=f"costs.{key}", label=label, kind=CellKind.NUMBER) for key, label in COSTS.items()]
    first = [
        Column(key="case", label=Label("mã hồ sơ", "the code of the case")),
        Column(key="person", label=ENTRY_LABELS["person"]),
    ]
    return [*first, *persons, *entries, *facts, *costs]


COLUMNS: Final[Mapping[str, Column]] = MappingProxyType({column.key: column for column in _columns()})
"""Every column that there is, in the order of the template."""

OF_PERSONS: Final = tuple(name for name in PERSON_LABELS if name != "id")
"""The columns that tell who somebody is, and nothing that happened."""
