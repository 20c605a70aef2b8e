"""Strict reading of plain data: exact types, no unknown keys, every problem with its path, in two languages."""

__all__ = ["each", "make_strict_converter", "structure", "unreadable"]

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, partial
from typing import Any, TypeVar, get_args, get_origin

from attrs import has
from cattrs import Converter, IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.refusal import READ_ERRORS, Hook, exact, exactly, joined, problems_of
from victim_protocol.wire.walking import path_text, walked

Row = TypeVar("Row")

_DEEPEST = 16
_LARGEST = 2**63 - 1  # what every TOML reader can read


def make_strict_converter() -> Converter:
    """A new converter that takes each type and none of its relatives, no unknown key, and reports every fault.

    >>> make_strict_converter().structure([1, 2], list[int])
    [1, 2]
    """
    converter = Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=True)
    for kind in (bool, int, str, date):
        converter.register_structure_hook(kind, exactly(kind))
    converter.register_structure_hook_factory(has, partial(_of_row, converter))
    converter.register_structure_hook_factory(partial(_is_of, list), partial(_of_list, converter))
    converter.register_structure_hook_factory(partial(_is_of, dict), partial(_of_dict, converter))
    return converter


_converter = cache(make_strict_converter)


def _is_of(origin: type, kind: type[Any]) -> bool:
    return get_origin(kind) is origin


def _of_row(converter: Converter, kind: type[Any]) -> Hook:
    of_fields = make_dict_structure_fn(kind, converter)
    return lambda value, kind: of_fields(exact(value, dict), kind)


def _of_list(converter: Converter, kind: type[Any]) -> Hook:
    (inner,) = get_args(kind)
    hook = converter.get_structure_hook(inner)
    return lambda value, _kind: [*each(enumerate(exact(value, list)), lambda one: hook(one, inner)).values()]


def _of_dict(converter: Converter, kind: type[Any]) -> Hook:
    _, inner = get_args(kind)
    hook = converter.get_structure_hook(inner)
    return lambda value, _kind: each(exact(value, dict).items(), lambda one: hook(one, inner))


def each(values: Iterable[tuple[Any, object]], read: Callable[[Any], Any]) -> dict[Any, Any]:
    """Every value of a list or a table, by its place or key.

    Args:
        values: Each with its place or key.
        read: What reads one.

    Raises:
        IterableValidationError: Some cannot be read; each of them is in it.

    >>> each(enumerate("12"), int)
    {0: 1, 1: 2}
    """
    taken, errors = {}, []
    for place, value in values:
        try:
            taken[place] = read(value)
        except READ_ERRORS as error:
            error.add_note(IterableValidationNote("", place, type(value)))
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
    except READ_ERRORS as error:
        raise WireError(*problems_of(error, path)) from None


def unreadable(value: object) -> Iterator[Problem]:
    """Each text or key that is not in Unicode NFC, each number beyond 64 bits, and deep nesting.

    Two texts that look the same are the same; a number of thousands of digits cannot be written out again.

    Args:
        value: What a parser made of a file.

    >>> [problem.text() for problem in unreadable({"title": "a\u0301"})]
    ['title: text not in Unicode NFC']
    """
    for path, inner, depth in walked(value, _DEEPEST + 1):
        if depth > _DEEPEST + 1 and isinstance(inner, dict | list):
            yield Problem(path_text(path, ""), "depth", "lồng nhau quá sâu", "nested too deeply")
        elif isinstance(inner, dict):
            yield from (_not_nfc(joined(path_text(path, ""), key)) for key in inner if not _is_nfc(key))
        elif type(inner) is int and abs(inner) > _LARGEST:
            yield Problem(path_text(path, ""), "size", "số quá lớn", "a number that is too large")
        elif isinstance(inner, str) and not _is_nfc(inner):
            yield _not_nfc(path_text(path, ""))


def _is_nfc(text: object) -> bool:
    return unicodedata.is_normalized("NFC", str(text))


def _not_nfc(path: str) -> Problem:
    return Problem(path, "nfc", "chữ không theo chuẩn Unicode NFC", "text not in Unicode NFC")
