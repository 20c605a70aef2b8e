"""Cases from the rows of a spreadsheet: a row for what happened to somebody on a day, a column for each thing known.

The first row holds the keys of the columns; a row that begins with ``#`` is for the reader.
A row without a day says who somebody is, and what it says need not be said again.
"""

__all__ = ["Rows", "cases_of", "letters"]

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from victim_protocol.case.case import Case
from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.door_faults import plain_faults
from victim_protocol.wire.migrations import VERSION
from victim_protocol.wire.refusal import RefusalError
from victim_protocol.wire.sheet_cells import is_empty, value_of
from victim_protocol.wire.sheet_columns import COLUMNS, OF_PERSONS, Cell, Column

Rows: TypeAlias = Iterable[Sequence[Cell]]
"""The rows of a spreadsheet, each a list of cells."""

_REMARK: Final = "#"
_OF_THE_CODE: Final[Mapping[str, tuple[str, ...]]] = {"persons": ("", "id"), "entries": ("",)}
"""What is told in the column of the person's code: its shape, and what no other column holds."""


@frozen(kw_only=True)
class _Header:
    """The columns of a sheet by their numbers, and what is wrong with it so far."""

    columns: Mapping[int, Column]
    problems: list[Problem]

    def at(self, row: int, key: str) -> str:
        """A place as a program names it, with the key of its column; the row alone where the sheet has no such one."""
        numbers = {column.key: number for number, column in self.columns.items()}
        return f"{letters(numbers[key])}{row} {key}" if key in numbers else f"row {row}"


@frozen(kw_only=True)
class _Read:
    """A case that is being read, and the rows that it comes from."""

    persons: dict[str, dict[str, Any]] = field(factory=dict, repr=False)
    entries: list[dict[str, Any]] = field(factory=list, repr=False)
    rows_of_persons: dict[str, int] = field(factory=dict, repr=False)
    rows_of_entries: list[int] = field(factory=list)

    def table(self) -> dict[str, Any]:
        """It as a payload."""
        persons = [{"id": code, **told} for code, told in self.persons.items()]
        return {"schema_version": VERSION, "persons": persons, "entries": self.entries}


def cases_of(rows: Rows, payloads: Payloads | None = None) -> dict[str, Case]:
    """The cases of a spreadsheet, by their codes; where no code is given, one case of the code ``""``.

    Args:
        rows: The rows as a reader of CSV or XLSX files gives them; the first holds the keys of the columns.
        payloads: What looks at each case; one with the default limits where none is given.

    Raises:
        WireError: Columns are unknown or missing, cells are written in another way, or a case contradicts itself;
            all problems are listed, each with its cell and the key of its column.

    >>> rows = [["person", "day", "event", "facts.poor_household"], ["p1", "2017-03-20", "certified", "có"]]
    >>> cases_of(rows)[""].entries[0].facts
    mappingproxy({'poor_household': True})
    >>> cases_of([["person", "day"], ["p1", "20/3/2017"]])
    Traceback (most recent call last):
    victim_protocol.errors.WireError: B2 day: not a day such as 2017-03-20
    """
    body = iter(enumerate(rows, start=1))
    header = _header(next(body, (1, ()))[1])
    found: dict[str, _Read] = {}
    for row, cells in body:
        values = dict(_values(row, cells, header))
        if values:
            _add(row, values, found, header)
    reader, cases = payloads or Payloads(), dict[str, Case]()
    for code, read in found.items():
        problems = plain_faults(read.table(), reader.limits)
        try:
            if not problems:
                cases[code] = reader.of_plain(read.table())
        except WireError as error:
            problems += error.problems
        _add_problems(header, (_in_sheet(problem, read, header) for problem in problems))
    if header.problems:
        raise WireError(*header.problems)
    return cases


def _add_problems(header: _Header, problems: Iterable[Problem]) -> None:
    """Problems of cells of which nothing is told yet: a cell that could not be read is missing from its case."""
    told = {problem.path for problem in header.problems}
    header.problems.extend(problem for problem in dict.fromkeys(problems) if problem.path not in told)


def _header(cells: Sequence[Cell]) -> _Header:
    columns: dict[int, Column] = {}
    problems: list[Problem] = []
    for number, cell in enumerate(cells):
        key = cell.strip() if isinstance(cell, str) else ""
        path = f"{letters(number)}1"
        if key in {column.key for column in columns.values()}:
            problems.append(Problem(path, "duplicate", "cột bị trùng", "this column stands twice"))
        elif key in COLUMNS:
            columns[number] = COLUMNS[key]
        elif not is_empty(cell):
            problems.append(Problem(path, "unknown_key", "không có cột này", "there is no such column"))
    if "person" not in {column.key for column in columns.values()}:
        problems.append(Problem("row 1", "missing", "thiếu cột person", "the column person is missing"))
    return _Header(columns=columns, problems=problems)


def _values(row: int, cells: Sequence[Cell], header: _Header) -> Iterator[tuple[str, Any]]:
    """What a row says, by column, as a payload writes it; nothing for a remark."""
    first = cells[0] if cells else None
    if isinstance(first, str) and first.startswith(_REMARK):
        return
    for number, cell in enumerate(cells):
        column = header.columns.get(number)
        if is_empty(cell):
            continue
        if column is None:
            vi, en = "ô nằm ngoài các cột", "a cell outside the columns"
            header.problems.append(Problem(f"{letters(number)}{row}", "unknown_key", vi, en))
            continue
        try:
            yield column.key, value_of(cell, column)
        except RefusalError as error:
            header.problems.append(Problem(header.at(row, column.key), error.code, error.vi, error.en))


def _add(row: int, values: dict[str, Any], found: dict[str, _Read], header: _Header) -> None:
    """Take a row into the case that it belongs to."""
    code, person = values.pop("case", ""), values.pop("person", None)
    if person is None:
        header.problems.append(Problem(header.at(row, "person"), "missing", "thiếu mã người", "no person is named"))
        return
    read = found.setdefault(code, _Read())
    known = read.persons.setdefault(person, {})
    read.rows_of_persons.setdefault(person, row)
    for key in OF_PERSONS:
        if key in values and known.setdefault(key, values[key]) != values[key]:
            vi, en = "khác với dòng trước về người này", "another value than in an earlier row of this person"
            header.problems.append(Problem(header.at(row, key), "contradiction", vi, en))
    entry = {key: value for key, value in values.items() if key not in OF_PERSONS}
    if entry:
        read.entries.append(_nested({"person": person, **entry}))
        read.rows_of_entries.append(row)


def _nested(entry: Mapping[str, Any]) -> dict[str, Any]:
    """An entry with its facts and costs in tables of their own."""
    nested: dict[str, Any] = {}
    for key, value in entry.items():
        table, dot, inner = key.partition(".")
        if dot:
            nested.setdefault(table, {})[inner] = value
        else:
            nested[key] = value
    return nested


def _in_sheet(problem: Problem, read: _Read, header: _Header) -> Problem:
    """A problem of a payload with the cell that it lies in."""
    name, _, rest = problem.path.removeprefix("$.").partition("[")
    place, _, key = rest.partition("]")
    key = key.removeprefix(".").partition("[")[0]
    if not place:  # more persons or entries than are allowed
        return problem._replace(path="row 1")
    rows = read.rows_of_entries if name == "entries" else [*read.rows_of_persons.values()]
    return problem._replace(path=header.at(rows[int(place)], "person" if key in _OF_THE_CODE[name] else key))


def letters(number: int) -> str:
    """The letters of a column, as programs write them.

    Args:
        number: The number of the column, counted from 0.

    >>> letters(0), letters(25), letters(26), letters(701), letters(702)
    ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    above, last = divmod(number, 26)
    return (letters(above - 1) if above else "") + chr(ord("A") + last)
