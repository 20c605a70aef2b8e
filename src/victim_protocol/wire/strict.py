"""Strict reading of plain data: exact types, no unknown keys, every problem with its path, in two languages."""

__all__ = ["joined", "structure", "unreadable"]

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, partial
from typing import Any, TypeVar, get_args, get_origin

from attrs import has
from cattrs import AttributeValidationNote, Converter, IterableValidationError, IterableValidationNote
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from victim_protocol.errors import Problem, WireError

Row = TypeVar("Row")

_SHAPE = re.compile(r"[A-Za-z0-9_-]+")
_DEEPEST = 16
_LARGEST = 2**63 - 1  # what every TOML reader can read
_NAMES = {
    bool: ("true hoặc false", "true or false"),
    int: ("một số nguyên", "a whole number"),
    str: ("một chuỗi ký tự", "a text"),
    date: ("một ngày, ví dụ 2017-03-20", "a day such as 2017-03-20"),
    dict: ("một bảng", "a table"),
    list: ("một danh sách", "a list"),
}


class _RefusalError(ValueError):
    """One value that is of another type, not yet knowing where it stands."""

    def __init__(self, kind: type) -> None:
        super().__init__()
        self.vi, self.en = _NAMES[kind]


def _exact(value: object, kind: type[Row]) -> Row:
    """Take a type and none of its relatives: no truth for a number, no moment for a day, no text for a list."""
    if type(value) is not kind:
        raise _RefusalError(kind)
    return value


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for kind in (bool, int, str, date):
        converter.register_structure_hook(kind, _exact)
    converter.register_structure_hook_factory(has, lambda kind: _row(make_dict_structure_fn(kind, converter)))
    converter.register_structure_hook_func(partial(_is_of, list), _list)
    converter.register_structure_hook_func(partial(_is_of, dict), _dict)
    return converter


def _is_of(origin: type, kind: type[Any]) -> bool:
    return get_origin(kind) is origin


def _row(structure_row: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda value, kind: structure_row(_exact(value, dict), kind)


def _list(value: object, kind: type[Any]) -> list[Any]:
    return list(_each(enumerate(_exact(value, list)), get_args(kind)[0]).values())


def _dict(value: object, kind: type[Any]) -> dict[str, Any]:
    return _each(_exact(value, dict).items(), get_args(kind)[1])


def _each(values: Iterable[tuple[Any, object]], kind: type[Any]) -> dict[Any, Any]:
    """Every value of a list or a table, by its place or key."""
    taken, errors = {}, []
    for place, value in values:
        try:
            taken[place] = _converter().structure(value, kind)
        except (BaseValidationError, _RefusalError) as error:
            error.add_note(IterableValidationNote("", place, kind))
            errors.append(error)
    if errors:
        raise IterableValidationError("", errors, dict)
    return taken


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


def _problems(error: BaseException, path: str) -> Iterator[Problem]:
    match error:
        case _RefusalError():
            yield Problem(path, "type", f"cần {error.vi}", f"not {error.en}")
        case ForbiddenExtraKeysError():
            for key in sorted(error.extra_fields):
                yield Problem(joined(path, key), "unknown_key", "mã không được biết", "unknown key")
        case BaseValidationError():
            for inner in error.exceptions:
                yield from _problems(inner, _place(inner, path))
        case _:  # the converter looks a key up that is not there
            yield Problem(path, "missing", "thiếu", "missing")


def joined(path: str, key: object) -> str:
    """The path of what stands under a key; that of the table, where the key is not shaped like one: it may be a name.

    Args:
        path: The path of the table; empty for the whole file.
        key: The key.

    >>> joined("person.p1", "born"), joined("person.p1", "Họ tên")
    ('person.p1.born', 'person.p1')
    """
    if not _SHAPE.fullmatch(str(key)):
        return path or "file"
    return f"{path}.{key}" if path else str(key)


def _place(error: BaseException, path: str) -> str:
    """The path of an inner error: one step further, where a note of the converter names it."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return joined(path, note.name)
        return f"{path}[{note.index}]" if isinstance(note.index, int) else joined(path, note.index)
    return path


def unreadable(value: object) -> Iterator[Problem]:
    """Each text or key that is not in Unicode NFC, each number beyond 64 bits, and deep nesting.

    Two texts that look the same are the same; a number of thousands of digits cannot be written out again.

    Args:
        value: What a parser made of a file.

    >>> [problem.text() for problem in unreadable({"title": "a\u0301"})]
    ['title: text not in Unicode NFC']
    """
    waiting: list[tuple[str, object, int]] = [("", value, 0)]
    while waiting:
        path, inner, depth = waiting.pop()
        if depth > _DEEPEST and isinstance(inner, dict | list):
            yield Problem(path, "depth", "lồng nhau quá sâu", "nested too deeply")
        elif isinstance(inner, dict):
            waiting += [(joined(path, key), one, depth + 1) for key in reversed(inner) for one in (inner[key], key)]
        elif isinstance(inner, list):
            waiting += [(f"{path}[{place}]", one, depth + 1) for place, one in reversed([*enumerate(inner)])]
        elif type(inner) is int and abs(inner) > _LARGEST:
            yield Problem(path, "size", "số quá lớn", "a number that is too large")
        elif isinstance(inner, str) and not unicodedata.is_normalized("NFC", inner):
            yield Problem(path, "nfc", "chữ không theo chuẩn Unicode NFC", "text not in Unicode NFC")
