"""Spreadsheets as CSV: rows from a text, and a text from rows."""

__all__ = ["csv_text", "rows_of_csv"]

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from victim_protocol.errors import Problem, WireError


def rows_of_csv(text: str) -> list[list[str]]:
    r"""The rows of a CSV file, with commas, or with semicolons or tabs where the header has those and no comma.

    Args:
        text: The whole file.

    Raises:
        WireError: A quoted cell is not closed, or a cell is too long.

    >>> rows_of_csv('person;place\np1;"Cao Lộc; Lạng Sơn"\n')
    [['person', 'place'], ['p1', 'Cao Lộc; Lạng Sơn']]
    """
    text = text.removeprefix("\ufeff")  # by which Excel marks UTF-8
    header = text.partition("\n")[0]
    delimiter = "," if "," in header else next((sign for sign in ";\t" if sign in header), ",")
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return [*reader]
    except csv.Error:  # its words may tell what stands in the cell
        vi, en = "không phải CSV hợp lệ từ dòng này", "not valid CSV from this line on"
        raise WireError(Problem(f"line {reader.line_num}", "csv", vi, en)) from None


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    r"""Rows as CSV, with commas and the line breaks of RFC 4180; to be written in UTF-8 with a mark, for Excel.

    Args:
        rows: The rows.

    >>> csv_text([["person", "place"], ["p1", "a, b"]])
    'person,place\r\np1,"a, b"\r\n'
    """
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue()
