"""A nest of values with some of them changed; what is not touched stays the very same."""

__all__ = ["rebuilt"]

from collections.abc import Callable, Mapping
from functools import cache
from operator import is_
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import evolve, fields, has

_Made: TypeAlias = dict[int, tuple[Any, Any]]
"""By its identity, a value and what stands in its place; it is kept, so that no other can come by its identity."""


def rebuilt(value: Any, change: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - of whatever type the value is
    """The same nest of tuples, mappings and attrs values, with a change made wherever it applies.

    Args:
        value: The nest.
        change: For a value, what stands in its place; the value itself where nothing changes. Asked once of a value
            that stands in several places.

    >>> rebuilt((1, (2, 3)), lambda one: 9 if one == 3 else one)
    (1, (2, 9))
    """
    return _rebuilt(value, change, {})


def _rebuilt(value: Any, change: Callable[[Any], Any], made: _Made) -> Any:  # noqa: ANN401 - as above
    if id(value) not in made:
        changed = change(value)
        made[id(value)] = (value, _inside(value, change, made) if changed is value else changed)
    return made[id(value)][1]


def _inside(value: Any, change: Callable[[Any], Any], made: _Made) -> Any:  # noqa: ANN401 - as above
    if type(value) is tuple:
        parts = tuple(_rebuilt(one, change, made) for one in value)
        return value if all(map(is_, parts, value)) else parts
    if isinstance(value, Mapping):
        found = {key: _rebuilt(one, change, made) for key, one in value.items()}
        return value if all(map(is_, found.values(), value.values())) else MappingProxyType(found)
    new = {}
    for name in _names(value.__class__):
        before = getattr(value, name)
        after = _rebuilt(before, change, made)
        if after is not before:
            new[name] = after
    return evolve(value, **new) if new else value


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    """The fields that an attrs class is made from; none for any other type."""
    given = (one for one in fields(kind) if one.init) if has(kind) else ()
    return tuple(one.name for one in given if not one.name.startswith("_"))
