"""How much a payload may hold before anything of it is built."""

__all__ = ["Limits"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import asdict, frozen

from victim_protocol.errors import InvalidFact, Problem

_MOST: Final = 10**100
_LEAST: Final[Mapping[str, int]] = MappingProxyType({"depth": 5, "entries": 0, "number": 0})
"""The least that a limit may be, where that is not 1; five deep lie a payload, entries, an entry, facts, a range."""


@frozen(kw_only=True)
class Limits:
    """The most of each that a payload may hold; whatever holds more is refused as a whole, before it is read.

    Args:
        size: Bytes of the whole payload in UTF-8.
        depth: Lists and tables within each other; no payload that has the form of one needs more than 5.
        persons: Persons.
        entries: Entries.
        text: Signs of one text or key.
        number: How far a whole number may lie from zero; the default is what every reader of JSON keeps exactly.

    Raises:
        InvalidFact: Limits are no whole numbers, or leave no room for the form of a payload; all are listed.

    >>> Limits(entries=100).entries, Limits().number
    (100, 9007199254740991)
    """

    size: int = 1_000_000
    depth: int = 16
    persons: int = 1_000
    entries: int = 10_000
    text: int = 10_000
    number: int = 2**53 - 1

    def __attrs_post_init__(self) -> None:
        problems = [
            Problem(name, "limit", f"cần số nguyên từ {least} đến 10^100", f"not a whole number from {least} to 10^100")
            for name, value in asdict(self).items()
            for least in (_LEAST.get(name, 1),)
            if type(value) is not int or not least <= value <= _MOST
        ]
        if problems:
            raise InvalidFact(*problems)
