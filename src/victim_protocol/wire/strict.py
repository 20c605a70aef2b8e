"""Strict reading of plain data: exact types, no unknown keys, every problem with its path, in two languages."""

__all__ = ["refusal", "structure"]

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any, TypeVar

from attrs import has
from cattrs import AttributeValidationNote, Converter, IterableValidationNote
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from victim_protocol.errors import Problem, WireError

Row = TypeVar("Row")

_NAMES = {
    bool: ("true hoặc false", "true or false"),
    int: ("một số nguyên", "a whole number"),
    str: ("một chuỗi ký tự", "a text"),
    date: ("một ngày, ví dụ 2017-03-20", "a day such as 2017-03-20"),
    dict: ("một bảng", "a table"),
    list: ("một danh sách", "a list"),
}


class _RefusalError(ValueError):
    """One value that is refused, not yet knowing where it stands."""

    def __init__(self, code: str, vi: str, en: str) -> None:
        super().__init__(en)
        self.code, self.vi, self.en = code, vi, en


def refusal(code: str, vi: str, en: str) -> ValueError:
    """An error for a hook to raise; the path is added where the value stands."""
    return _RefusalError(code, vi, en)


def _exactly(kind: type) -> Callable[[Any, Any], Any]:
    """A hook that takes a type and none of its relatives: no truth for a number, no moment for a day."""
    vi, en = _NAMES[kind]

    def take(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise _RefusalError("type", f"cần {vi}", f"not {en}")
        if isinstance(value, str) and unicodedata.normalize("NFC", value) != value:
            raise _RefusalError("nfc", "chữ không theo chuẩn Unicode NFC", "text not in Unicode NFC")
        return value

    return take


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for kind in (bool, int, str, date, dict, list):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook_factory(has, lambda kind: _tables_only(make_dict_structure_fn(kind, converter)))
    return converter


def _tables_only(structure_row: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def take(value: Any, kind: Any) -> Any:
        if type(value) is not dict:
            raise _RefusalError("type", "cần một bảng", "not a table")
        return structure_row(value, kind)

    return take


def structure(value: object, kind: type[Row], path: str) -> Row:
    """Read plain data as a row.

    Args:
        value: What a parser made of a file.
        kind: An attrs class whose fields name the keys.
        path: Where the value stands.

    Raises:
        WireError: A key is unknown or missing, or a value is of another type; all problems are listed.
    """
    try:
        return _converter().structure(value, kind)
    except (BaseValidationError, _RefusalError) as error:
        raise WireError(*_problems(error, path)) from None


def _problems(error: Exception, path: str) -> Iterator[Problem]:
    match error:
        case _RefusalError():
            yield Problem(path, error.code, error.vi, error.en)
        case ForbiddenExtraKeysError():
            for key in sorted(map(str, error.extra_fields)):
                yield Problem(_join(path, key), "unknown_key", "mã không được biết", "unknown key")
        case KeyError():
            yield Problem(_join(path, str(error.args[0])), "missing", "thiếu", "missing")
        case BaseValidationError():
            for inner in error.exceptions:
                yield from _problems(inner, _place(inner, path))
        case _:
            yield Problem(path, "type", "giá trị không hợp lệ", "not a valid value")


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _place(error: BaseException, path: str) -> str:
    """The path of an inner error: one step further, where a note of the converter names it."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return path if isinstance(error, KeyError) else _join(path, note.name)
        if isinstance(note, IterableValidationNote):
            return f"{path}[{note.index}]"
    return path
