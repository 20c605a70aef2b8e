"""Spreadsheets as XLSX: rows from bytes, and bytes from rows; needs the extra ``spreadsheet``."""

__all__ = ["rows_of_xlsx", "xlsx_bytes"]

import warnings
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, Final
from zipfile import BadZipFile, ZipFile
from zlib import error

from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.sheet_columns import Cell

_NAME: Final = "cases"
"""What the sheet is called, where a file has several."""
_LARGEST: Final = 100_000_000
"""Bytes of all parts of a file once they are unpacked."""
_MOST_ROWS: Final = 100_000
_MOST_CELLS: Final = 5_000_000
"""Empty ones too: a program that formats a whole sheet writes cells by the thousand million."""
_BROKEN: Final = (
    *(AttributeError, BadZipFile, EOFError, LookupError, NotImplementedError, OSError, RuntimeError),
    *(SyntaxError, TypeError, ValueError, error),
)
"""What the reader raises for a file that is broken in one of its parts, or locked."""
_TOO_LARGE: Final = Problem("file", "size", "tệp quá lớn", "the file is too large")


def rows_of_xlsx(data: bytes) -> list[list[Cell]]:
    """The rows of the sheet ``cases``, or of the only sheet, each up to its last cell that says something.

    Args:
        data: The whole file.

    Raises:
        WireError: It is no such file, or too large once it is unpacked; no sheet is called ``cases`` among several; or
            cells hold formulas or errors, each of which is listed.

    >>> rows_of_xlsx(xlsx_bytes([["person", ""], ["p1"]]))
    [['person'], ['p1']]
    """
    problems: list[Problem] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they tell what stands in the cells
            rows = _rows(data, problems)
    except _BROKEN:  # their words may, too
        raise WireError(Problem("file", "xlsx", "không phải tệp XLSX", "not an XLSX file")) from None
    if problems:
        raise WireError(*problems)
    return rows


def _rows(data: bytes, problems: list[Problem]) -> list[list[Cell]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - an extra, which few need

    with ZipFile(BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > _LARGEST:
            problems.append(_TOO_LARGE)
            return []
    workbook = load_workbook(BytesIO(data), read_only=True)
    names = workbook.sheetnames
    if _NAME not in names and len(names) != 1:
        vi, en = f"tệp có nhiều trang, không trang nào tên {_NAME}", f"several sheets, and none is called {_NAME}"
        problems.append(Problem("file", "sheet", vi, en))
        return []
    return _of_sheet(workbook[_NAME if _NAME in names else names[0]], problems)


def _of_sheet(sheet: Any, problems: list[Problem]) -> list[list[Cell]]:  # noqa: ANN401 - the reader tells no type
    """The rows of a sheet, whatever it says of its own size: programs write that wrongly."""
    sheet.reset_dimensions()
    rows: list[list[Cell]] = []
    cells = 0
    for row in sheet.iter_rows():
        cells += len(row)
        if len(rows) == _MOST_ROWS or cells > _MOST_CELLS:
            problems.append(_TOO_LARGE)
            return []
        rows.append([_cell(cell, problems) for cell in row])
        while rows[-1] and rows[-1][-1] is None:
            rows[-1].pop()
    return rows


def _cell(cell: Any, problems: list[Problem]) -> Cell:  # noqa: ANN401 - the reader has several types of cells
    value: Cell = cell.value
    if value is None:
        return None
    if cell.data_type == "f":
        vi, en = "công thức: hãy dán giá trị", "a formula: paste its value"
        problems.append(Problem(cell.coordinate, "formula", vi, en))
    if cell.data_type == "e":
        problems.append(Problem(cell.coordinate, "error", "ô báo lỗi", "the cell holds an error"))
    return value


def xlsx_bytes(rows: Iterable[Sequence[str]], name: str = _NAME) -> bytes:
    """Rows as XLSX, with one sheet, whose cells are texts: no program makes numbers or days of them.

    Args:
        rows: The rows.
        name: What the sheet is called.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - as above
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - as above

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(name)
    for row in rows:
        cells = [WriteOnlyCell(sheet, value=text or None) for text in row]
        for cell in cells:
            cell.number_format = "@"
        sheet.append(cells)
    held = BytesIO()
    workbook.save(held)
    return held.getvalue()
