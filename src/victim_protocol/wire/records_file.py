"""The records of a province from the rows of spreadsheets: deliveries, activities and places."""

__all__ = ["activities_of", "deliveries_of", "places_of"]

from collections.abc import Collection
from enum import Enum
from typing import Final, TypeVar

from victim_protocol.errors import InvalidFact
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.records.activity import Activity, ActivityKind, Count
from victim_protocol.records.delivery import Delivery
from victim_protocol.records.place import MeantFor, Place
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.record_rows import ColumnOf, Reader, ReadRecords, day_reader, read_records
from victim_protocol.wire.refusal import RefusalError
from victim_protocol.wire.sheet import Rows
from victim_protocol.wire.sheet_columns import CellKind

_Choice = TypeVar("_Choice", bound=Enum)


def _count(text: str) -> Count:
    try:
        return Count.parse(text)
    except InvalidFact as error:
        raise RefusalError(*error.problems[0][1:]) from None


def _key_of(known: Collection[str]) -> Reader:
    """What reads a key that the book has."""

    def read(text: str) -> Key:
        if text not in known:
            raise RefusalError("unknown_key", "mã không được biết", "unknown key")
        return Key(text)

    return read


def _choice_of(kind: type[_Choice]) -> Reader:
    """What reads one of a few words."""
    words = {str(one.value): one for one in kind}

    def read(text: str) -> _Choice:
        if text not in words:
            told = ", ".join(words)
            raise RefusalError("choice", f"cần một trong: {told}", f"one of: {told}")
        return words[text]

    return read


_ID: Final = ColumnOf(Label("mã", "code"), required=True)
_DAY: Final = ColumnOf(Label("ngày", "day"), CellKind.DAY, day_reader, required=True)
_SINCE: Final = ColumnOf(Label("từ ngày", "since"), CellKind.DAY, day_reader)
_UNTIL: Final = ColumnOf(Label("đến ngày", "until"), CellKind.DAY, day_reader)


def _number(vi: str, en: str) -> ColumnOf:
    return ColumnOf(Label(vi, en), CellKind.NUMBER, int)


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
        "case": ColumnOf(Label("mã hồ sơ", "case"), required=True),
        "person": ColumnOf(Label("mã người", "person"), required=True),
        "benefit": ColumnOf(Label("hỗ trợ", "support"), read=_key_of({one.key for one in law.benefits}), required=True),
        "day": _DAY,
        "quantity": _number("số lượng", "quantity"),
        "dong": _number("số tiền (đồng)", "amount (đồng)"),
        "actor": ColumnOf(Label("cơ quan giao", "handed over by"), read=_key_of(law.actors)),
        "paper": ColumnOf(Label("giấy tờ", "paper")),
    }
    return read_records(rows, fields, Delivery)


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
        "kind": ColumnOf(Label("loại", "kind"), read=_choice_of(ActivityKind), required=True),
        "level": ColumnOf(Label("cấp", "level")),
        "where": ColumnOf(Label("nơi", "where")),
        "times": _number("số lần", "times"),
        "attendances": ColumnOf(Label("số lượt người", "attendances"), read=_count),
        "leaflets": ColumnOf(Label("số tờ rơi", "leaflets"), read=_count),
        "districts": _number("số huyện, địa bàn", "districts"),
    }
    return read_records(rows, fields, Activity)


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
        "name": ColumnOf(Label("tên", "name"), required=True),
        "meant_for": ColumnOf(Label("dành cho", "meant for"), read=_choice_of(MeantFor), required=True),
        "beds": _number("số chỗ", "beds"),
        "rooms": _number("số phòng", "rooms"),
        "room_area": _number("diện tích phòng ở (m²)", "area of rooms (m²)"),
        "has_separate_zones": ColumnOf(Label("có khu riêng", "separate zones"), CellKind.TRUTH, bool),
        "since": _SINCE,
        "until": _UNTIL,
    }
    return read_records(rows, fields, Place)
