"""One cell of a spreadsheet as the plain value of a payload, and the other way round."""

__all__ = ["cell_of", "is_empty", "value_of"]

import re
from datetime import date, datetime
from typing import Any, Final

from victim_protocol.wire.refusal import RefusalError
from victim_protocol.wire.sheet_columns import Cell, CellKind, Column

_TRUTHS: Final = {"có": True, "yes": True, "true": True, "không": False, "no": False, "false": False}
_NUMBER: Final = re.compile(r"[0-9]{1,18}")
_RANGE: Final = re.compile(r"([0-9]{1,18})\.\.([0-9]{1,18})?")
_UNKNOWN: Final = "?"


def is_empty(cell: Cell) -> bool:
    """Whether a cell says nothing.

    Args:
        cell: The cell.

    >>> is_empty(None), is_empty("  "), is_empty(False), is_empty(0)
    (True, True, False, False)
    """
    return cell is None or (isinstance(cell, str) and not cell.strip())


def value_of(cell: Cell, column: Column) -> Any:  # noqa: ANN401 - whatever the column holds
    """What a cell says, as a payload writes it.

    Args:
        cell: A cell that says something.
        column: Its column.

    Raises:
        RefusalError: It is written in another way than its column asks for.

    >>> from victim_protocol.wire.sheet_columns import COLUMNS
    >>> value_of("1..2", COLUMNS["facts.days_on_road"]), value_of("có", COLUMNS["facts.poor_household"])
    ({'is': 'range', 'low': 1, 'high': 2}, True)
    """
    if column.is_fact and isinstance(cell, str) and cell.strip() == _UNKNOWN:
        return {"is": "unknown"}
    match column.kind:
        case CellKind.DAY:
            return _day(cell)
        case CellKind.TRUTH:
            return _truth(cell)
        case CellKind.NUMBER:
            return _number(cell, known_in_part=column.is_fact)
        case CellKind.LIST:
            return _text(cell).split()
        case _:
            return _text(cell)


def _text(cell: Cell) -> str:
    """A text as it stands; a whole number, a day or a truth is what the program made of a text."""
    if isinstance(cell, datetime | float | bool):
        raise RefusalError("text", "định dạng ô này là văn bản", "format this cell as text")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _day(cell: Cell) -> str:
    """A day; one that a text tells is only looked at when the payload is read."""
    if isinstance(cell, datetime):
        if cell.time() != datetime.min.time() or cell.tzinfo is not None:
            raise RefusalError("day", "cần một ngày không kèm giờ", "not a day without an hour")
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return cell.strip()
    raise RefusalError("day", "cần một ngày, ví dụ 2017-03-20", "not a day such as 2017-03-20")


def _truth(cell: Cell) -> bool:
    if isinstance(cell, bool):
        return cell
    truth = _TRUTHS.get(cell.strip().lower()) if isinstance(cell, str) else None
    if truth is None:
        raise RefusalError("truth", "cần có hoặc không", "not có or không, yes or no")
    return truth


def _number(cell: Cell, *, known_in_part: bool) -> Any:  # noqa: ANN401 - a number or a range
    if type(cell) is int or (isinstance(cell, float) and cell.is_integer()):
        return int(cell)  # what a program stored as 1.8E5 is whole
    text = cell.strip() if isinstance(cell, str) else ""
    if _NUMBER.fullmatch(text):
        return int(text)
    if known_in_part and (match := _RANGE.fullmatch(text)):
        high = {} if match[2] is None else {"high": int(match[2])}
        return {"is": "range", "low": int(match[1]), **high}
    if known_in_part:
        raise RefusalError("number", "cần số nguyên, hoặc khoảng như 1..2", "not a whole number, or a range like 1..2")
    raise RefusalError("number", "cần số nguyên, không dấu chấm, phẩy", "not a whole number without points and commas")


def cell_of(value: object) -> str:
    """A plain value of a payload as the text of a cell.

    Args:
        value: The value.

    >>> cell_of(True), cell_of({"is": "range", "low": 1}), cell_of(["a", "b"])
    ('có', '1..', 'a b')
    """
    match value:
        case bool():
            return "có" if value else "không"
        case {"is": "unknown"}:
            return _UNKNOWN
        case {"is": "range", "low": low, "high": high}:
            return f"{low}..{high}"
        case {"is": "range", "low": low}:
            return f"{low}.."
        case list():
            return " ".join(map(str, value))
        case _:
            return str(value)
