"""The stable names of the things a law speaks of."""

__all__ = ["Key", "check_key", "labelled"]

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NewType, TypeVar

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label

Key = NewType("Key", str)
"""A stable code of a fact, event, benefit, actor, reading or text: lower-case words joined by underscores."""

Text = TypeVar("Text", bound=str)

_SHAPE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def check_key(_owner: object, attribute: object, value: Text) -> None:
    """Refuse a key that is not lower-case words joined by underscores; used as an attrs validator.

    Args:
        _owner: The value that has the key.
        attribute: The field that holds it.
        value: The key.

    Raises:
        InvalidLaw: The key has another shape.

    >>> check_key(None, "key", "initial_hardship_allowance")
    """
    if not _SHAPE.fullmatch(value):
        raise InvalidLaw(
            Problem(
                str(getattr(attribute, "name", attribute)),
                "key",
                f"mã không hợp lệ: {value!r}",
                f"not a key: {value!r}; write lower-case words joined by underscores",
            )
        )


def labelled(**texts: tuple[str, str]) -> Mapping[Key, Label]:
    """Keys, each with its label in Vietnamese and in English.

    >>> labelled(died=("chết", "died"))["died"].en
    'died'
    """
    return MappingProxyType({Key(key): Label(vi, en) for key, (vi, en) in texts.items()})
