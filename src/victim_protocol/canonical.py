"""One byte string for one value, so that a hash means the same everywhere and in every year."""

__all__ = ["canonical_bytes", "digest"]

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from attrs import fields, has

from victim_protocol.errors import InvalidLaw, Problem


def _plain(value: Any) -> Any:
    match value:
        case None | bool() | int() | str():
            return value.value if isinstance(value, Enum) else value
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple() | list():
            return [_plain(item) for item in value]
        case Mapping():
            return {str(key): _plain(item) for key, item in value.items()}
        case frozenset() | set():
            return sorted(_plain(item) for item in value)
        case _ if has(type(value)):
            return _record(value)
        case _:
            name = type(value).__name__
            raise InvalidLaw(
                Problem("canonical", "type", f"không có dạng chuẩn cho {name}", f"no canonical form for {name}")
            )


def _record(value: Any) -> dict[str, Any]:
    """An attrs value by its type's name and its fields; a field marked ``legal=False`` is not content."""
    content = {
        attribute.name: _plain(getattr(value, attribute.name))
        for attribute in fields(type(value))
        if attribute.metadata.get("legal", True)
    }
    return {"": type(value).__name__, **content}


def canonical_bytes(value: object) -> bytes:
    """The value as canonical JSON in UTF-8: sorted keys, no spaces, no float.

    Args:
        value: Plain values, dates, enums, attrs values, and tuples, sets or mappings of them.

    Raises:
        InvalidLaw: A type that has no canonical form, a float among them.

    >>> canonical_bytes({"b": 1, "a": date(2017, 3, 20)})
    b'{"a":"2017-03-20","b":1}'
    """
    from json import dumps  # noqa: PLC0415 - few ask for a hash, and everybody pays for what is imported above

    text = dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def digest(value: object) -> str:
    """SHA-256 of the canonical bytes, in hexadecimal.

    >>> digest(())[:12]
    '4f53cda18c2b'
    """
    from hashlib import sha256  # noqa: PLC0415 - as above

    return sha256(canonical_bytes(value)).hexdigest()
