"""A nest of values with some of them changed; what is not touched stays the very same."""

__all__ = ["rebuilt"]

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve, fields, has


def rebuilt(value: Any, change: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - of whatever type the value is
    """The same nest of tuples, mappings and attrs values, with a change made wherever it applies.

    Args:
        value: The nest.
        change: For a value, what stands in its place; the value itself where nothing changes.

    >>> rebuilt((1, (2, 3)), lambda one: 9 if one == 3 else one)
    (1, (2, 9))
    """
    changed = change(value)
    if changed is not value:
        return changed
    if isinstance(value, tuple) and type(value) is tuple:
        parts = tuple(rebuilt(one, change) for one in value)
        return value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
    if isinstance(value, Mapping):
        found = {key: rebuilt(one, change) for key, one in value.items()}
        return value if all(found[key] is one for key, one in value.items()) else MappingProxyType(found)
    if has(type(value)):
        return _evolved(value, change)
    return value


def _evolved(value: Any, change: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - as above
    names = [one.name for one in fields(type(value)) if one.init and not one.name.startswith("_")]
    parts = {name: (getattr(value, name), rebuilt(getattr(value, name), change)) for name in names}
    new = {name: after for name, (before, after) in parts.items() if after is not before}
    return evolve(value, **new) if new else value
