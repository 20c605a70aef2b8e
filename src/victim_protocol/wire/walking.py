"""Walking through plain values without building anything: paths are only written where something is to be told."""

__all__ = ["Path", "path_text", "walked"]

from collections.abc import Iterator
from typing import Any, TypeAlias

from victim_protocol.wire.refusal import joined

Path: TypeAlias = "tuple[Path, str | int] | None"
"""A path as a link to the one above it and a key or place; ``None`` for the whole."""


def path_text(path: Path, root: str) -> str:
    """A path as it is told.

    Args:
        path: The path.
        root: What the whole is called.

    >>> path_text(((None, "entries"), 0), "$")
    '$.entries[0]'
    """
    steps = []
    while path is not None:
        path, step = path
        steps.append(step)
    text = root
    for step in reversed(steps):
        text = f"{text}[{step}]" if isinstance(step, int) else joined(text, step)
    return text


def walked(value: object, most: int) -> Iterator[tuple[Path, Any, int]]:
    """Every value inside lists and tables, in order, with its path and depth; not what lies deeper than a limit.

    A table may also be a tuple of pairs, in which a key can stand twice.

    Args:
        value: The whole; its depth is 1.
        most: The depth of the deepest list or table that is looked into.

    >>> [(path_text(path, "$"), depth) for path, _, depth in walked({"a": [1]}, 5)]
    [('$', 1), ('$.a', 2), ('$.a[0]', 3)]
    """
    yield None, value, 1
    above: list[tuple[Path, Iterator[tuple[str | int, Any]]]] = [(None, _inside(value))]
    while above:
        path, inner = above[-1]
        step, one = next(inner, (None, None))
        if step is None:
            above.pop()
            continue
        here: Path = (path, step)
        depth = len(above) + 1
        yield here, one, depth
        if depth <= most and isinstance(one, dict | list | tuple):
            above.append((here, _inside(one)))


def _inside(value: object) -> Iterator[tuple[str | int, Any]]:
    match value:
        case dict():
            return iter(value.items())
        case list():
            return iter(enumerate(value))
        case tuple():
            return iter(value)
        case _:
            return iter(())
