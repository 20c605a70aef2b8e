"""The door: from the bytes of a payload to plain tables, or to every reason why it is not let in.

A sound payload passes by few looks at the whole.
Where one of them sees something odd, the payload is read again slowly, so that each fault is told with its path.
"""

__all__ = ["Door"]

from collections.abc import Iterable
from json import JSONDecoder
from typing import Any, Final

from attrs import field, frozen

from victim_protocol.canonical import is_normal
from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.door_faults import count_faults, faults_of, too_large
from victim_protocol.wire.limits import Limits

_NESTING: Final = frozenset({dict, list})
_MARK: Final = "\ufeff"
"""What some programs write before a text in UTF-8; a reader may pass it over (RFC 8259 section 8.1)."""


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
            given: The payload as JSON; as bytes, in UTF-8. A byte-order mark is passed over.

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
        if type(table) is not dict or not self._is_sound(text, table):
            raise WireError(*faults_of(text, self.limits))
        opened: dict[str, Any] = table
        if too_many := count_faults(opened, self.limits):
            raise WireError(*too_many)
        return opened

    def _text(self, given: str | bytes) -> str:
        """The payload as text, of no more than the size allowed, without halves of signs."""
        size = self.limits.size
        if len(given) > size:
            raise WireError(too_large(size))
        try:
            text = given.decode() if isinstance(given, bytes) else given
            if isinstance(given, str) and not given.isascii() and len(given.encode()) > size:
                raise WireError(too_large(size))
        except UnicodeError:
            raise WireError(Problem("$", "utf_8", "không phải UTF-8", "not in UTF-8")) from None
        return text.removeprefix(_MARK)

    def _whole(self, digits: str) -> int:
        """A whole number within the limit; ``int`` itself would refuse thousands of digits without saying where."""
        if len(digits) > len(str(self.limits.number)) + 1 or abs(number := int(digits)) > self.limits.number:
            raise _OddError
        return number

    def _is_sound(self, text: str, table: dict[str, Any]) -> bool:
        """Whether nothing lies too deep, and no text of it is too long, or not in NFC, or half a sign.

        Parts of a text in NFC are in NFC; only where there are escapes, or much text, is each looked at.
        """
        if len(text) <= self.limits.text and "\\u" not in text:
            return is_normal(text) and not _deeper(table, self.limits.depth, None)
        texts: list[str] = []
        if _deeper(table, self.limits.depth, texts):
            return False
        return max(map(len, texts), default=0) <= self.limits.text and is_normal("\n".join(texts))


def _deeper(table: dict[str, Any], most: int, texts: list[str] | None) -> bool:
    """Whether lists and tables lie deeper within each other than a limit; texts and keys are collected, if wanted."""
    level: list[Any] = [table]
    for _ in range(most):
        if texts is not None:
            texts += (one for value in level for one in _texts_in(value))
        inner = (one for value in level for one in (value.values() if type(value) is dict else value))
        level = [one for one in inner if type(one) in _NESTING]
        if not level:
            return False
    return True


def _texts_in(value: Any) -> Iterable[str]:  # noqa: ANN401 - a list or a table
    """The keys and texts that stand in a list or a table itself."""
    if isinstance(value, dict):
        yield from value
        value = value.values()
    yield from (one for one in value if type(one) is str)
