"""Everything that keeps a payload outside, each with its path; slow, and only asked where something is odd."""

__all__ = ["count_faults", "faults_of", "plain_faults", "too_large"]

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Any, Final

from attrs import field, frozen

from victim_protocol.errors import Problem
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.refusal import joined
from victim_protocol.wire.walking import path_text, walked

_MOST_TOLD: Final = 100
"""A hostile payload may hold a million faults; nobody reads so many."""


class _Pairs(tuple[tuple[str, Any], ...]):
    """A table as it is written, with keys that stand in it twice."""

    __slots__ = ()


@frozen
class _Digits:
    """A number that is not whole, or too large, as it is written."""

    text: str = field(repr=False)
    whole: bool


def faults_of(text: str, limits: Limits) -> list[Problem]:
    """What is wrong with a payload before its form is looked at; the first hundred faults where there are more.

    Args:
        text: The payload.
        limits: How much it may hold.

    >>> [problem.text() for problem in faults_of('{"a": 1.5}', Limits())]
    ['$.a: not a whole number']
    """
    try:
        found = json.loads(
            text, object_pairs_hook=_Pairs, parse_int=_whole(limits), parse_float=_broken, parse_constant=_broken
        )
    except json.JSONDecodeError as error:
        vi, en = f"ở dòng {error.lineno}, cột {error.colno}", f"at line {error.lineno}, column {error.colno}"
        return [Problem("$", "json", f"không phải JSON hợp lệ {vi}", f"not valid JSON {en}")]
    except RecursionError:
        return [_too_deep("$")]
    if not isinstance(found, _Pairs):
        return [Problem("$", "type", "cần một bảng", "not a table")]
    return [*islice(dict.fromkeys(_faults(found, limits)), _MOST_TOLD)]


def plain_faults(table: Mapping[str, Any], limits: Limits) -> list[Problem]:
    """The same of a table that somebody else has made, and whether it lists more than is allowed.

    Args:
        table: Tables, lists, texts, whole numbers and truths.
        limits: How much it may hold.

    >>> [problem.text() for problem in plain_faults({"a": 10}, Limits(number=9))]
    ['$.a: a number further from zero than 9']
    """
    return [*islice(dict.fromkeys(_faults(table, limits)), _MOST_TOLD), *count_faults(table, limits)]


def count_faults(table: Mapping[str, Any], limits: Limits) -> list[Problem]:
    """Whether a table lists more persons or entries than is allowed.

    Args:
        table: The table.
        limits: How much it may hold.
    """
    return [
        Problem(f"$.{name}", "size", f"nhiều hơn {most} mục", f"more than {most} of them")
        for name, most in (("persons", limits.persons), ("entries", limits.entries))
        if isinstance(found := table.get(name), list) and len(found) > most
    ]


def too_large(size: int) -> Problem:
    """What is said of a payload that has more bytes than allowed.

    Args:
        size: How many are allowed.
    """
    return Problem("$", "size", f"lớn hơn {size} byte", f"larger than {size} bytes")


def _whole(limits: Limits) -> Callable[[str], Any]:
    """Reads a whole number, or keeps its digits where it is too large."""
    longest, most = len(str(limits.number)) + 1, limits.number

    def read(digits: str) -> Any:  # noqa: ANN401 - a number or its digits
        if len(digits) <= longest and abs(number := int(digits)) <= most:
            return number
        return _Digits(digits, whole=True)

    return read


def _broken(digits: str) -> _Digits:
    return _Digits(digits, whole=False)


def _faults(found: object, limits: Limits) -> Iterator[Problem]:
    for path, value, depth in walked(found, limits.depth):
        if isinstance(value, str):
            fault = _of_text(value, limits)
            if fault is not None:
                yield Problem(path_text(path, "$"), *fault)
        elif isinstance(value, dict | list | tuple):
            if depth > limits.depth:
                yield _too_deep(path_text(path, "$"))
            elif not isinstance(value, list):
                yield from _of_keys(path_text(path, "$"), value, limits)
        elif isinstance(value, _Digits | int) and not isinstance(value, bool):
            yield from _of_number(partial(path_text, path, "$"), value, limits)


def _of_keys(path: str, table: Any, limits: Limits) -> Iterator[Problem]:  # noqa: ANN401 - pairs or a table
    keys = [*table] if isinstance(table, dict) else [key for key, _ in table]
    for key, times in Counter(keys).items():
        fault = _of_text(key, limits)
        if fault is not None:
            yield Problem(joined(path, key), *fault)
        if times > 1:
            yield Problem(joined(path, key), "duplicate", "khóa được viết hai lần", "the key stands here twice")


def _of_number(path: Callable[[], str], value: int | _Digits, limits: Limits) -> Iterator[Problem]:
    if isinstance(value, _Digits) and not value.whole:
        yield Problem(path(), "number", "cần số nguyên", "not a whole number")
    elif isinstance(value, _Digits) or abs(value) > limits.number:
        most = limits.number
        yield Problem(path(), "size", f"số cách 0 quá {most}", f"a number further from zero than {most}")


def _of_text(text: str, limits: Limits) -> tuple[str, str, str] | None:
    if len(text) > limits.text:
        return "size", f"dài hơn {limits.text} ký tự", f"longer than {limits.text} signs"
    if text.isascii():
        return None
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        return "utf_8", "có nửa ký tự (surrogate lẻ)", "half a sign: a lone surrogate"
    if not unicodedata.is_normalized("NFC", text):
        return "nfc", "chữ không theo chuẩn Unicode NFC", "text not in Unicode NFC"
    return None


def _too_deep(path: str) -> Problem:
    return Problem(path, "depth", "lồng nhau quá sâu", "nested too deeply")
