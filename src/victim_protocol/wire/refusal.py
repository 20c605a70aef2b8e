"""One value that is refused, not yet knowing where it stands, and the paths that a converter's notes give it."""

__all__ = ["READ_ERRORS", "Hook", "RefusalError", "exact", "exactly", "joined", "problems_of"]

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Final, TypeAlias, TypeVar

from cattrs import AttributeValidationNote, IterableValidationNote
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from victim_protocol.errors import Problem

Value = TypeVar("Value")
Hook: TypeAlias = Callable[[Any, Any], Any]
"""What reads a value; a converter tells it the type as well."""

_SHAPE = re.compile(r"[a-z][a-z0-9_-]{0,63}")
_NAMES: Final = {
    bool: ("true hoặc false", "true or false"),
    int: ("một số nguyên", "a whole number"),
    str: ("một chuỗi ký tự", "a text"),
    date: ("một ngày, ví dụ 2017-03-20", "a day such as 2017-03-20"),
    dict: ("một bảng", "a table"),
    list: ("một danh sách", "a list"),
}


class RefusalError(ValueError):
    """A value that is none of what may stand in its place; its words never tell the value.

    Args:
        code: The code of the problem.
        vi: What is wrong, in Vietnamese.
        en: What is wrong, in English.
    """

    def __init__(self, code: str, vi: str, en: str) -> None:
        super().__init__()
        self.code, self.vi, self.en = code, vi, en


READ_ERRORS: Final = (BaseValidationError, RefusalError)
"""What a converter raises for a value that it does not read."""


def exact(value: object, kind: type[Value]) -> Value:
    """Take a type and none of its relatives: no truth for a number, no moment for a day, no text for a list.

    Args:
        value: Anything.
        kind: The type.

    Raises:
        RefusalError: It is of another type.

    >>> exact(True, bool)
    True
    """
    if type(value) is kind:
        return value
    if value is None:
        raise RefusalError("null", "không dùng null: bỏ khóa này đi", "null says nothing: leave the key out")
    vi, en = _NAMES[kind]
    raise RefusalError("type", f"cần {vi}", f"not {en}")


def exactly(kind: type[Value]) -> Hook:
    """What reads values of a type, whatever a converter calls it.

    Args:
        kind: The type.

    >>> exactly(bool)(True, bool | None)
    True
    """
    return lambda value, _kind: exact(value, kind)


def problems_of(error: BaseException, path: str) -> Iterator[Problem]:
    """Every problem that a converter found.

    Args:
        error: What it raised.
        path: Where the value stands that it was to read.
    """
    match error:
        case RefusalError():
            yield Problem(path, error.code, error.vi, error.en)
        case ForbiddenExtraKeysError():
            for key in sorted(error.extra_fields, key=str):
                yield Problem(joined(path, key), "unknown_key", "mã không được biết", "unknown key")
        case BaseValidationError():
            for inner in error.exceptions:
                yield from problems_of(inner, _place(inner, path))
        case _:  # the converter looks a key up that is not there
            yield Problem(path, "missing", "thiếu", "missing")


def joined(path: str, key: object) -> str:
    """The path of what stands under a key; that of the table, where the key is not shaped like one of ours.

    It may be a name or a number of a telephone.

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
        if isinstance(note, IterableValidationNote):
            return f"{path}[{note.index}]" if isinstance(note.index, int) else joined(path, note.index)
    return path
