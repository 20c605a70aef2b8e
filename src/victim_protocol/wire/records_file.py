"""The records of a province from the rows of spreadsheets: a bad row is told with its cell, and the others go on."""

__all__ = ["ReadRecords", "activities_of", "deliveries_of", "places_of"]

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any, Final, Generic, Protocol, TypeAlias, TypeVar
from unicodedata import is_normalized

from attrs import frozen

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.records.activity import Activity, ActivityKind, Count
from victim_protocol.records.delivery import Delivery
from victim_protocol.records.place import MeantFor, Place
from victim_protocol.statutes.book import default_book
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
_Reader: TypeAlias = Callable[[Any], Any]
"""What makes of a plain value the value of a field."""
_Choice = TypeVar("_Choice", bound=Enum)


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
class _Field:
    """A column: its name, what its cells hold and how a value is made of one."""

    label: Label
    kind: CellKind = CellKind.TEXT
    read: _Reader = str
    required: bool = False


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise RefusalError("day", "cần một ngày, ví dụ 2017-03-20", "not a day such as 2017-03-20") from None


def _count(text: str) -> Count:
    try:
        return Count.parse(text)
    except InvalidFact as error:
        raise RefusalError(*error.problems[0][1:]) from None


def _key_of(known: Collection[str]) -> _Reader:
    """What reads a key that the book has."""

    def read(text: str) -> Key:
        if text not in known:
            raise RefusalError("unknown_key", "mã không được biết", "unknown key")
        return Key(text)

    return read


def _choice_of(kind: type[_Choice]) -> _Reader:
    """What reads one of a few words."""
    words = {str(one.value): one for one in kind}

    def read(text: str) -> _Choice:
        if text not in words:
            told = ", ".join(words)
            raise RefusalError("choice", f"cần một trong: {told}", f"one of: {told}")
        return words[text]

    return read


_ID: Final = _Field(Label("mã", "code"), required=True)
_DAY: Final = _Field(Label("ngày", "day"), CellKind.DAY, _day, required=True)
_SINCE: Final = _Field(Label("từ ngày", "since"), CellKind.DAY, _day)
_UNTIL: Final = _Field(Label("đến ngày", "until"), CellKind.DAY, _day)


def _number(vi: str, en: str) -> _Field:
    return _Field(Label(vi, en), CellKind.NUMBER, int)


def deliveries_of(rows: Rows, book: LawBook | None = None) -> ReadRecords[Delivery]:
    """What was handed over, row by row.

    Args:
        rows: The rows; the first holds the names of the columns: ``id``, ``case``, ``person``, ``benefit``, ``day``
            and, where they are told, ``quantity``, ``dong``, ``actor`` and ``paper``.
        book: The law, whose supports and bodies may be named; the library's own where none is given.

    >>> rows = [["id", "case", "person", "benefit", "day", "dong"], ["d1", "01", "p01", "fare", "2017-04-01", "-5"]]
    >>> deliveries_of(rows).problems[0].text("en")
    'F2 dong: not a whole number without points and commas'
    """
    law = default_book() if book is None else book
    fields = {
        "id": _ID,
        "case": _Field(Label("mã hồ sơ", "case"), required=True),
        "person": _Field(Label("mã người", "person"), required=True),
        "benefit": _Field(Label("hỗ trợ", "support"), read=_key_of({one.key for one in law.benefits}), required=True),
        "day": _DAY,
        "quantity": _number("số lượng", "quantity"),
        "dong": _number("số tiền (đồng)", "amount (đồng)"),
        "actor": _Field(Label("cơ quan giao", "handed over by"), read=_key_of(law.actors)),
        "paper": _Field(Label("giấy tờ", "paper")),
    }
    return _read(rows, fields, Delivery)


def activities_of(rows: Rows) -> ReadRecords[Activity]:
    """What was held and told to the public, row by row.

    Args:
        rows: The rows; the first holds the names of the columns: ``id``, ``day``, ``kind`` and, where they are told,
            ``level``, ``where``, ``times``, ``attendances``, ``leaflets`` and ``districts``.

    >>> rows = [["id", "day", "kind", "attendances"], ["a1", "2017-06-30", "communication", ">1000"]]
    >>> str(activities_of(rows).found[0].attendances)
    '>1000'
    """
    fields = {
        "id": _ID,
        "day": _DAY,
        "kind": _Field(Label("loại", "kind"), read=_choice_of(ActivityKind), required=True),
        "level": _Field(Label("cấp", "level")),
        "where": _Field(Label("nơi", "where")),
        "times": _number("số lần", "times"),
        "attendances": _Field(Label("số lượt người", "attendances"), read=_count),
        "leaflets": _Field(Label("số tờ rơi", "leaflets"), read=_count),
        "districts": _number("số huyện, địa bàn", "districts"),
    }
    return _read(rows, fields, Activity)


def places_of(rows: Rows) -> ReadRecords[Place]:
    """Where people lodge, row by row.

    Args:
        rows: The rows; the first holds the names of the columns: ``id``, ``name``, ``meant_for`` and, where they are
            told, ``beds``, ``rooms``, ``room_area`` in square metres, ``has_separate_zones``, ``since`` and ``until``.

    >>> places_of([["id", "name", "meant_for"], ["t1", "Trung tâm", "everyone"]]).problems[0].text("en")
    'C2 meant_for: one of: victims, orphaned_children, disabled_children, others'
    """
    fields = {
        "id": _ID,
        "name": _Field(Label("tên", "name"), required=True),
        "meant_for": _Field(Label("dành cho", "meant for"), read=_choice_of(MeantFor), required=True),
        "beds": _number("số chỗ", "beds"),
        "rooms": _number("số phòng", "rooms"),
        "room_area": _number("diện tích phòng ở (m²)", "area of rooms (m²)"),
        "has_separate_zones": _Field(Label("có khu riêng", "separate zones"), CellKind.TRUTH, bool),
        "since": _SINCE,
        "until": _UNTIL,
    }
    return _read(rows, fields, Place)


def _read(rows: Rows, fields: Mapping[str, _Field], make: Callable[..., Record]) -> ReadRecords[Record]:
    body = iter(enumerate(rows, start=1))
    header = next(body, (1, ()))[1]
    names = {number: str(cell).strip() for number, cell in enumerate(header) if not is_empty(cell)}
    problems = [*_of_header(names, fields)]
    found: dict[str, Record] = {}
    if problems:
        return ReadRecords((), tuple(problems))
    for row, cells in body:
        if all(is_empty(cell) for cell in cells) or str(cells[0]).startswith("#"):
            continue
        told = len(problems)
        values = dict(_values(row, [*cells], names, fields, problems))
        try:
            record = make(**values) if len(problems) == told else None
        except InvalidFact as error:
            problems += [one._replace(path=_cell(row, one.path, names)) for one in error.problems]
            continue
        if record is not None and found.setdefault(record.id, record) is not record:
            vi, en = "mã này đã có ở dòng trước", "an earlier row has this code"
            problems.append(Problem(_cell(row, "id", names), "duplicate", vi, en))
    return ReadRecords(tuple(found.values()), tuple(problems))


def _of_header(names: Mapping[int, str], fields: Mapping[str, _Field]) -> Iterator[Problem]:
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
    row: int, cells: list[Cell], names: Mapping[int, str], fields: Mapping[str, _Field], problems: list[Problem]
) -> Iterator[tuple[str, Any]]:
    """What a row says, by field; what cannot be read is told."""
    for number, name in names.items():
        cell = cells[number] if number < len(cells) else None
        path = _cell(row, name, names)
        if isinstance(cell, str) and not is_normalized("NFC", cell):
            problems.append(Problem(path, "nfc", "chữ không theo chuẩn Unicode NFC", "text that is not in Unicode NFC"))
            continue
        if is_empty(cell):
            if fields[name].required:
                problems.append(Problem(path, "missing", "thiếu", "missing"))
            continue
        try:
            plain = value_of(cell, Column(key=name, label=fields[name].label, kind=fields[name].kind))
            yield name, fields[name].read(plain)
        except RefusalError as error:
            problems.append(Problem(path, error.code, error.vi, error.en))


def _cell(row: int, name: str, names: Mapping[int, str]) -> str:
    """A place as a program names it, with the name of its column; the row alone where there is no such column."""
    number = next((number for number, one in names.items() if one == name), None)
    return f"row {row}" if number is None else f"{letters(number)}{row} {name}"
