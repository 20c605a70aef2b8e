"""Reading a row without what cannot be read of it, so that the rest of it is looked at too."""

__all__ = ["NONE", "Structure", "readable"]

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from types import MappingProxyType
from typing import Any, Final, TypeAlias, TypeVar

from attrs import fields_dict

from victim_protocol.errors import Problem, WireError

Row = TypeVar("Row")

NONE: Final[Mapping[str, object]] = MappingProxyType({})

Structure: TypeAlias = Callable[[object, type[Row], str], Row]
"""Reads a plain value as a row, or raises a ``WireError`` whose paths begin with the one that it is given."""


def readable(
    path: str,
    value: object,
    kind: type[Row],
    problems: list[Problem],
    structure: Structure[Row],
    stand_ins: Mapping[str, object] = NONE,
) -> Row | None:
    """The row, as far as it can be read; ``None`` where too much of it cannot.

    Args:
        path: Where it stands.
        value: The plain value.
        kind: The type of the row.
        problems: Takes what is wrong with it.
        structure: What reads it.
        stand_ins: What stands for a key that is needed, where it is missing or cannot be read.
    """
    try:
        return structure(value, kind, path)
    except WireError as error:
        problems += error.problems
        spared = _without(value, path, error.problems, kind)
    try:
        return None if spared is None else structure({**stand_ins, **spared}, kind, path)
    except WireError:
        return None


def _without(value: object, path: str, problems: Iterable[Problem], kind: type[Any]) -> dict[str, Any] | None:
    """A table without the values in which something is wrong; none for the file itself, or for what is no table."""
    if not isinstance(value, dict) or not path:
        return None
    known = fields_dict(kind)
    spared = deepcopy({key: one for key, one in value.items() if key in known})
    for problem in problems:
        *above, last = problem.path.removeprefix(f"{path}.").partition("[")[0].split(".")
        table: Any = spared
        for key in above:
            table = table.get(key, {})
        table.pop(last, None)
    return spared
