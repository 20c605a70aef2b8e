"""Everything that keeps a payload outside, each with its path; slow, and only asked where something is odd."""

__all__ = ["faults_of"]

import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from victim_protocol.errors import Problem
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.refusal import joined

_MOST_TOLD: Final = 100
"""A hostile payload may hold a million faults; nobody reads so many."""


class _Pairs(tuple[tuple[str, Any], ...]):
    """A table as it is written, with keys that stand in it twice."""

    __slots__ = ()


class _Digits(NamedTuple):
    """A number as it is written."""

    text: str
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
            text,
            object_pairs_hook=_Pairs,
            parse_int=lambda digits: _Digits(digits, whole=True),
            parse_float=lambda digits: _Digits(digits, whole=False),
            parse_constant=lambda digits: _Digits(digits, whole=False),
        )
    except json.JSONDecodeError as error:
        vi, en = f"ở dòng {error.lineno}, cột {error.colno}", f"at line {error.lineno}, column {error.colno}"
        return [Problem("$", "json", f"không phải JSON hợp lệ {vi}", f"not valid JSON {en}")]
    except RecursionError:
        return [_too_deep("$")]
    if not isinstance(found, _Pairs):
        return [Problem("$", "type", "cần một bảng", "not a table")]
    faults: dict[Problem, None] = {}
    for fault in _faults(found, limits):
        faults[fault] = None
        if len(faults) == _MOST_TOLD:
            break
    return [*faults]


def _faults(found: _Pairs, limits: Limits) -> Iterator[Problem]:
    waiting: list[tuple[str, object, int]] = [("$", found, 1)]
    while waiting:
        path, value, depth = waiting.pop()
        match value:
            case _Pairs() | list() if depth > limits.depth:
                yield _too_deep(path)
            case _Pairs():
                yield from _key_faults(path, value, limits)
                waiting += [(joined(path, key), one, depth + 1) for key, one in reversed(value)]
            case list():
                waiting += [(f"{path}[{place}]", one, depth + 1) for place, one in reversed([*enumerate(value)])]
            case _Digits():
                yield from _number_faults(path, value, limits)
            case str():
                yield from _text_faults(path, value, limits)
            case _:
                pass


def _key_faults(path: str, pairs: _Pairs, limits: Limits) -> Iterator[Problem]:
    for key, times in Counter(key for key, _ in pairs).items():
        yield from _text_faults(joined(path, key), key, limits)
        if times > 1:
            yield Problem(joined(path, key), "duplicate", "khóa được viết hai lần", "the key stands here twice")


def _number_faults(path: str, digits: _Digits, limits: Limits) -> Iterator[Problem]:
    if not digits.whole:
        yield Problem(path, "number", "cần số nguyên", "not a whole number")
    elif len(digits.text) > len(str(limits.number)) + 1 or abs(int(digits.text)) > limits.number:
        most = limits.number
        yield Problem(path, "size", f"số cách 0 quá {most}", f"a number further from zero than {most}")


def _text_faults(path: str, text: str, limits: Limits) -> Iterator[Problem]:
    if len(text) > limits.text:
        yield Problem(path, "size", f"dài hơn {limits.text} ký tự", f"longer than {limits.text} signs")
    elif any("\ud800" <= sign <= "\udfff" for sign in text):
        yield Problem(path, "utf_8", "có nửa ký tự (surrogate lẻ)", "half a sign: a lone surrogate")
    elif not unicodedata.is_normalized("NFC", text):
        yield Problem(path, "nfc", "chữ không theo chuẩn Unicode NFC", "text not in Unicode NFC")


def _too_deep(path: str) -> Problem:
    return Problem(path, "depth", "lồng nhau quá sâu", "nested too deeply")
