"""One byte string for one value, so that a hash means the same everywhere and in every year."""

__all__ = ["canonical_bytes", "digest", "is_normal"]

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import TypeAlias
from unicodedata import is_normalized

from attrs import AttrsInstance, fields, has

from victim_protocol.errors import InvalidLaw, Problem

_Made: TypeAlias = dict[int, tuple[object, object]]
"""By its identity, an attrs value and its plain form; it is kept, so that no other can come by its identity."""


def _plain(value: object, made: _Made) -> object:
    match value:
        case Enum():
            return _plain(value.value, made)
        case None | bool() | int() | str():
            return value
        case date():
            return value.isoformat()
        case tuple() | list():
            return [_plain(item, made) for item in value]
        case Mapping() if all(isinstance(key, str) for key in value):
            return {key: _plain(item, made) for key, item in value.items()}
        case frozenset() | set():
            return sorted((_plain(item, made) for item in value), key=_text)
        case _ if has(kind := type(value)):
            return _once(value, kind, made)
        case _:
            name = type(value).__name__
            raise InvalidLaw(
                Problem("canonical", "type", f"không có dạng chuẩn cho {name}", f"no canonical form for {name}")
            )


def _once(value: object, kind: type[AttrsInstance], made: _Made) -> object:
    """The plain form of an attrs value, made once of one that stands in many places."""
    if id(value) not in made:
        content = {name: _plain(getattr(value, name), made) for name in _content(kind)}
        made[id(value)] = (value, {"": kind.__name__} | content)
    return made[id(value)][1]


@cache
def _content(kind: type[AttrsInstance]) -> tuple[str, ...]:
    """The fields of an attrs class that are content; one marked ``legal=False`` is not."""
    return tuple(attribute.name for attribute in fields(kind) if attribute.metadata.get("legal", True))


def _text(plain: object) -> str:
    from json import dumps  # noqa: PLC0415 - few ask for a hash, and everybody pays for what is imported above

    return dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_bytes(value: object) -> bytes:
    """The value as canonical JSON in UTF-8: sorted keys, no spaces, no float.

    An attrs value stands there by its type's name and those of its fields that are not marked ``legal=False``.

    Args:
        value: Plain values, dates, enums, attrs values, and tuples, sets or mappings of them; the keys of a
            mapping are texts.

    Raises:
        InvalidLaw: A type that has no canonical form, a float among them.

    >>> canonical_bytes({"b": 1, "a": date(2017, 3, 20)})
    b'{"a":"2017-03-20","b":1}'
    """
    return _text(_plain(value, {})).encode("utf-8")


def digest(value: object) -> str:
    """SHA-256 of the canonical bytes, in hexadecimal.

    Args:
        value: As for ``canonical_bytes``.

    Raises:
        InvalidLaw: A type that has no canonical form.

    >>> digest(())[:12]
    '4f53cda18c2b'
    """
    from hashlib import sha256  # noqa: PLC0415 - as above

    return sha256(canonical_bytes(value)).hexdigest()


def is_normal(text: str) -> bool:
    r"""Whether a text is in Unicode NFC, without halves of signs: what looks the same is the same, and can be written.

    Args:
        text: The text.

    >>> is_normal("ệ"), is_normal("e\u0323\u0302"), is_normal("\ud800")
    (True, False, False)
    """
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return is_normalized("NFC", text)
