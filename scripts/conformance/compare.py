"""Comparing an answer with what is expected of it: what is not expected is not compared."""

__all__ = ["INCLUDE", "differences"]

from collections.abc import Iterator, Mapping
from typing import Any

INCLUDE = "_include"
"""How a key ends whose list must only be among the answer's list of that name."""


def differences(expected: object, found: object, path: str = "$") -> Iterator[str]:
    """Each place at which an answer is not as expected.

    A table is compared key by key, and only by the keys that are expected; everything else must be the same.
    Of a key that ends in ``_include`` each member must be matched by one of the list without that ending.

    Args:
        expected: What is expected.
        found: The answer.
        path: Where it stands.

    >>> list(differences({"a": 1, "b_include": ["x"]}, {"a": 2, "b": ["y", "x"], "c": 3}))
    ['$.a: 1 expected, 2 found']
    """
    if not isinstance(expected, Mapping):
        if expected != found or type(expected) is not type(found):
            yield f"{path}: {expected!r} expected, {found!r} found"
        return
    if not isinstance(found, Mapping):
        yield f"{path}: a table expected, {found!r} found"
        return
    for key, value in expected.items():
        if key.endswith(INCLUDE):
            yield from _missing(value, found.get(key.removesuffix(INCLUDE)), f"{path}.{key}")
        elif key not in found:
            yield f"{path}.{key}: missing"
        else:
            yield from differences(value, found[key], f"{path}.{key}")


def _missing(expected: list[Any], found: object, path: str) -> Iterator[str]:
    members = found if isinstance(found, list) else []
    for place, one in enumerate(expected):
        if not any(next(differences(one, member), None) is None for member in members):
            yield f"{path}[{place}]: {one!r} is not among what was found"
