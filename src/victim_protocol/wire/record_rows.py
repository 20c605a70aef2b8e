"""Rows of a spreadsheet as values, one for each row: a bad row is told with its cell, and the others go on."""

__all__ = ["ColumnOf", "ReadRecords", "Reader", "day_reader", "read_records"]

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Generic, Protocol, TypeAlias, TypeVar
from unicodedata import is_normalized

from attrs import frozen

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.wire.refusal import RefusalError
from victim_protocol.wire.sheet import Rows, letters
from victim_protocol.wire.sheet_cells import is_empty, value_of
from victim_protocol.wire.sheet_columns import Cell, CellKind, Column


class _Named(Protocol):
    """A record: each has a code of its own."""

    @property
    def id(self) -> str:
        """Its code."""


Record = TypeVar("Record", bound=_Named)
Reader: TypeAlias = Callable[[Any], Any]
"""What makes of a plain value the value of a field."""


@frozen
class ReadRecords(Generic[Record]):
    """What a spreadsheet of records holds.

    Args:
        found: The records that could be read, in order.
        problems: What is wrong with the others, each with its cell.
    """

    found: tuple[Record, ...]
    problems: tuple[Problem, ...]


@frozen
class ColumnOf:
    """A column of a spreadsheet of records.

    Args:
        label: Its name.
        kind: What its cells hold.
        read: What makes a value of what a cell holds.
        required: Whether each row must say it.
    """

    label: Label
    kind: CellKind = CellKind.TEXT
    read: Reader = str
    required: bool = False


def read_records(rows: Rows, fields: Mapping[str, ColumnOf], make: Callable[..., Record]) -> ReadRecords[Record]:
    """A value for each row.

    Args:
        rows: The rows; the first holds the names of the columns, and a row that begins with ``#`` is a remark.
        fields: The columns that may be there, by their names.
        make: What makes a value of the fields of a row that are told.
    """
    body = iter(enumerate(rows, start=1))
    header = next(body, (1, ()))[1]
    names = {number: str(cell).strip() for number, cell in enumerate(header) if not is_empty(cell)}
    problems = [*_of_header(names, fields)]
    if problems:
        return ReadRecords((), tuple(problems))
    columns = {number: _Place.of(number, name, fields[name]) for number, name in names.items()}
    found: dict[str, Record] = {}
    for row, cells in body:
        if all(is_empty(cell) for cell in cells) or str(cells[0]).startswith("#"):
            continue
        faults: list[Problem] = []
        values = dict(_values(row, cells, columns, faults))
        try:
            record = None if faults else make(**values)
        except InvalidFact as error:
            faults += [one._replace(path=_cell(row, one.path, columns)) for one in error.problems]
            record = None
        if record is not None and found.setdefault(record.id, record) is not record:
            vi, en = "mã này đã có ở dòng trước", "an earlier row has this code"
            faults.append(Problem(_cell(row, "id", columns), "duplicate", vi, en))
        problems += faults
    return ReadRecords(tuple(found.values()), tuple(problems))


@frozen
class _Place:
    """A column of one spreadsheet, with its letters."""

    letters: str
    column: Column
    read: Reader
    required: bool

    @classmethod
    def of(cls, number: int, name: str, field: ColumnOf) -> "_Place":
        column = Column(key=name, label=field.label, kind=field.kind)
        return cls(letters(number), column, field.read, field.required)

    def cell(self, row: int) -> str:
        return f"{self.letters}{row} {self.column.key}"


def _of_header(names: Mapping[int, str], fields: Mapping[str, ColumnOf]) -> Iterator[Problem]:
    heard = [*names.values()]
    for number, name in names.items():
        if name not in fields:
            yield Problem(f"{letters(number)}1", "unknown_key", "không có cột này", "there is no such column")
        elif heard.index(name) != [*names].index(number):
            yield Problem(f"{letters(number)}1", "duplicate", "cột bị trùng", "this column stands twice")
    for name, field in fields.items():
        if field.required and name not in heard:
            yield Problem("row 1", "missing", f"thiếu cột {name}", f"the column {name} is missing")


def _values(
    row: int, cells: Sequence[Cell], columns: Mapping[int, _Place], faults: list[Problem]
) -> Iterator[tuple[str, Any]]:
    """What a row says, by field; what cannot be read is told."""
    for number, cell in enumerate(cells):
        if number not in columns and not is_empty(cell):
            vi, en = "ô nằm ngoài các cột", "a cell outside the columns"
            faults.append(Problem(f"{letters(number)}{row}", "unknown_key", vi, en))
    for number, place in columns.items():
        cell = cells[number] if number < len(cells) else None
        try:
            if not is_empty(cell):
                yield place.column.key, place.read(value_of(_normal(cell), place.column))
            elif place.required:
                faults.append(Problem(place.cell(row), "missing", "thiếu", "missing"))
        except RefusalError as error:
            faults.append(Problem(place.cell(row), error.code, error.vi, error.en))


def _normal(cell: Cell) -> Cell:
    if isinstance(cell, str) and not is_normalized("NFC", cell):
        raise RefusalError("nfc", "chữ không theo chuẩn Unicode NFC", "text that is not in Unicode NFC")
    return cell


def _cell(row: int, name: str, columns: Mapping[int, _Place]) -> str:
    """The place of a field in a row; the row alone where the spreadsheet has no such column."""
    return next((one.cell(row) for one in columns.values() if one.column.key == name), f"row {row}")


def day_reader(text: str) -> date:
    """A day as a cell has it.

    Raises:
        RefusalError: It is none, or is written in another form.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise RefusalError("day", "cần một ngày, ví dụ 2017-03-20", "not a day such as 2017-03-20") from None
