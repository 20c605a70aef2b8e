"""A bar that says how far a long command has come: on a terminal, and nowhere else."""

__all__ = ["progress"]

from collections.abc import Iterator, Sequence
from typing import Final, TextIO, TypeVar

Item = TypeVar("Item")

_WIDTH: Final = 40
_CLEAR: Final = "\r\x1b[K"


def progress(items: Sequence[Item], stream: TextIO) -> Iterator[Item]:
    """Each item; while it is worked on, the stream shows how many are done.

    Args:
        items: The items.
        stream: Where the bar is shown, if it is a terminal.

    >>> from io import StringIO
    >>> stream = StringIO()
    >>> [*progress("ab", stream)], stream.getvalue()
    (['a', 'b'], '')
    """
    if not stream.isatty():
        yield from items
        return
    try:
        for done, item in enumerate(items):
            stream.write(_CLEAR + _bar(done, len(items)))
            stream.flush()
            yield item
    finally:
        stream.write(_CLEAR)
        stream.flush()


def _bar(done: int, whole: int) -> str:
    """A bar as far as the work has come.

    >>> _bar(1, 4)
    '[##########                              ] 1/4'
    """
    filled = _WIDTH * done // whole
    return f"[{'#' * filled}{' ' * (_WIDTH - filled)}] {done}/{whole}"
