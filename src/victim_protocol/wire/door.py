"""The door: from the bytes of a payload to plain tables, or to every reason why it is not let in.

A sound payload passes by few looks at the whole.
Where one of them sees something odd, the payload is read again slowly, so that each fault is told with its path.
"""

__all__ = ["Door"]

import unicodedata
from json import JSONDecoder
from typing import Any, Final

from attrs import field, frozen

from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.door_faults import faults_of
from victim_protocol.wire.limits import Limits

_NESTING: Final = frozenset({dict, list})


class _OddError(ValueError):
    """Something that a payload cannot hold."""


def _odd(_text: str) -> Any:  # noqa: ANN401 - it returns nothing
    raise _OddError


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A table, unless a key stands in it twice."""
    table = dict(pairs)
    if len(table) < len(pairs):
        raise _OddError
    return table


@frozen(kw_only=True)
class Door:
    r"""What stands between the text of a payload and everything else.

    Args:
        limits: How much a payload may hold.

    >>> Door().opened('{"schema_version": 1}')
    {'schema_version': 1}
    """

    limits: Limits = field(factory=Limits)
    _decoder: JSONDecoder = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        decoder = JSONDecoder(
            object_pairs_hook=_table, parse_int=self._whole, parse_float=_odd, parse_constant=_odd, strict=True
        )
        object.__setattr__(self, "_decoder", decoder)

    def opened(self, given: str | bytes) -> dict[str, Any]:
        """The table that a payload is.

        Args:
            given: The payload as JSON; as bytes, in UTF-8.

        Raises:
            WireError: It is larger than its limits allow, not JSON, or no table, or holds a key twice, a number that
                is not whole or too large, half a sign, or text not in Unicode NFC; all problems are listed.

        >>> Door().opened('{"a": NaN, "a": 1}')
        Traceback (most recent call last):
        victim_protocol.errors.WireError: $.a: the key stands here twice
        $.a: not a whole number
        """
        text = self._text(given)
        try:
            table = self._decoder.decode(text)
        except (ValueError, RecursionError):
            table = None
        if type(table) is not dict or not self._plainly_sound(text) or _deeper(table, self.limits.depth):
            faults = faults_of(text, self.limits)
            if faults:
                raise WireError(*faults)
        return self._counted(table)

    def _text(self, given: str | bytes) -> str:
        """The payload as text, of no more than the size allowed, without halves of signs."""
        size = self.limits.size
        if len(given) > size:
            raise WireError(_too_large(size))
        try:
            text = given.decode() if isinstance(given, bytes) else given
            if isinstance(given, str) and not given.isascii() and len(given.encode()) > size:
                raise WireError(_too_large(size))
        except UnicodeError:
            raise WireError(Problem("$", "utf_8", "không phải UTF-8", "not in UTF-8")) from None
        return text

    def _whole(self, digits: str) -> int:
        """A whole number within the limit; ``int`` itself would refuse thousands of digits without saying where."""
        if len(digits) > len(str(self.limits.number)) + 1 or abs(number := int(digits)) > self.limits.number:
            raise _OddError
        return number

    def _plainly_sound(self, text: str) -> bool:
        """Whether no text of it can be too long, or not in NFC, or half a sign: parts of NFC are in NFC."""
        if len(text) > self.limits.text or "\\u" in text:
            return False
        return text.isascii() or unicodedata.is_normalized("NFC", text)

    def _counted(self, table: dict[str, Any]) -> dict[str, Any]:
        """The table, where it lists no more than is allowed."""
        most = {"persons": self.limits.persons, "entries": self.limits.entries}
        faults = [
            Problem(f"$.{name}", "size", f"nhiều hơn {number} mục", f"more than {number} of them")
            for name, number in most.items()
            if isinstance(found := table.get(name), list) and len(found) > number
        ]
        if faults:
            raise WireError(*faults)
        return table


def _deeper(table: dict[str, Any], most: int) -> bool:
    """Whether lists and tables lie deeper within each other than a limit."""
    level: list[Any] = [table]
    for _ in range(most):
        inner = (one for value in level for one in (value.values() if type(value) is dict else value))
        level = [one for one in inner if type(one) in _NESTING]
        if not level:
            return False
    return True


def _too_large(size: int) -> Problem:
    return Problem("$", "size", f"lớn hơn {size} byte", f"larger than {size} bytes")
