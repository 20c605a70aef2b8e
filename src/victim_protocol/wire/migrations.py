"""Versions of the payload, and the steps from each older one to the next."""

__all__ = ["STEPS", "VERSION", "Step", "migrated"]

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from victim_protocol.errors import Problem, WireError

VERSION: Final = 1
"""The version that is written."""

Step: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]
"""A pure step: a new table of the next version, and the one that it was made of as it was."""

STEPS: Final[Mapping[int, Step]] = MappingProxyType({})
"""For each older version, the step that makes the next one of it; the first version has none."""


def migrated(table: dict[str, Any], steps: Mapping[int, Step] = STEPS, last: int = VERSION) -> dict[str, Any]:
    """A payload in the form of the last version.

    Args:
        table: The payload in the form of the version that it names.
        steps: For each older version, the step that makes the next one of it.
        last: The version to reach.

    Raises:
        WireError: It names no version, or one that no step leads on from.

    >>> migrated({"schema_version": 0, "people": []}, {0: lambda old: {"schema_version": 1, "persons": old["people"]}})
    {'schema_version': 1, 'persons': []}
    """
    while (version := table.get("schema_version")) != last or type(version) is not int:
        if type(version) is not int or version not in steps:
            raise WireError(_unknown(version, [*steps, last]))
        table = {**_stepped(table, steps[version], version), "schema_version": version + 1}
    return table


def _stepped(table: dict[str, Any], step: Step, version: int) -> dict[str, Any]:
    """The table after a step; one that has not the form of its version cannot be taken on."""
    try:
        return step(table)
    except (AttributeError, LookupError, TypeError, ValueError):  # its words may tell what stands in the table
        vi, en = f"không đúng dạng của phiên bản {version}", f"not in the form of version {version}"
        raise WireError(Problem("$", "form", vi, en)) from None


def _unknown(version: object, known: list[int]) -> Problem:
    told = ", ".join(map(str, sorted(known)))
    if version is None:
        return Problem("$.schema_version", "missing", f"thiếu phiên bản; có: {told}", f"missing; there are: {told}")
    return Problem("$.schema_version", "version", f"không có phiên bản này; có: {told}", f"not one of: {told}")
