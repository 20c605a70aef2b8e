"""Walking through a law book leaf by leaf, and rebuilding it with one place in it changed."""

__all__ = ["PASSED_OVER", "SUPPORT", "Change", "Place", "places", "replaced", "told", "value_at", "without"]

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from attrs import evolve, fields, has

Place: TypeAlias = tuple[str | int, ...]
"""The way to a value: names of fields, places in tuples, keys of mappings."""

SUPPORT = ("definitions", "readings", "occasions", "benefits")
"""The parts of a book that decide what a person is given."""
PASSED_OVER = frozenset({"bodies", "papers", "source", "sources", "label", "question", "reason", "missing"})
"""Fields that say who gives, on which paper, on which text and by which name: nothing that is given hangs on them."""


def _inside(value: object, passed_over: frozenset[str]) -> Iterator[tuple[str | int, object]]:
    """The values directly inside one, each with the step that leads to it."""
    kind = type(value)
    if isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, tuple):
        yield from enumerate(value)
    elif has(kind):
        names = (one.name for one in fields(kind))
        yield from ((name, getattr(value, name)) for name in names if name not in passed_over)


def places(value: object, way: Place = (), passed_over: frozenset[str] = PASSED_OVER) -> Iterator[tuple[Place, object]]:
    """Every value of a nest with its place, a value before what is inside it.

    Args:
        value: The nest: attrs values, tuples and mappings.
        way: Its own place.
        passed_over: The fields that are not looked into.
    """
    yield way, value
    for step, one in _inside(value, passed_over):
        yield from places(one, (*way, step), passed_over)


def _one_step(value: Any, step: Any) -> Any:  # noqa: ANN401 - a nest holds anything
    return value[step] if isinstance(value, tuple | Mapping) else getattr(value, step)


def value_at(value: object, place: Place) -> object:
    """The value at a place of a nest."""
    for step in place:
        value = _one_step(value, step)
    return value


def replaced(value: Any, place: Place, new: object) -> Any:  # noqa: ANN401 - a nest holds anything
    """The nest with another value at one place; all that lies beside the way there is shared with the old nest.

    Args:
        value: The nest.
        place: Where the new value stands.
        new: The new value.

    Raises:
        InvalidLaw: A value on the way does not accept what it would hold.
    """
    if not place:
        return new
    step, *rest = place
    inner = replaced(_one_step(value, step), tuple(rest), new)
    if isinstance(value, Mapping):
        return {**value, step: inner}
    if isinstance(value, tuple):
        return tuple(inner if number == step else one for number, one in enumerate(value))
    return evolve(value, **{str(step): inner})


def told(value: object, place: Place) -> str:
    """A place in words, such as ``benefits.meals.provisions.steps[1].value``; what has a key is named by it."""
    words = []
    for step in place:
        value = _one_step(value, step)
        words.append(f".{step}" if isinstance(step, str) else f".{value.key}" if hasattr(value, "key") else f"[{step}]")
    return "".join(words).removeprefix(".")


class Change(NamedTuple):
    """Another value at one place.

    Args:
        kind: What kind of change it is.
        where: The place, from the value at which the change is made.
        new: What stands there instead.
        what: The change in words.
    """

    kind: str
    where: Place
    new: object
    what: str


def without(kind: str, name: str, parts: tuple[object, ...]) -> Iterator[Change]:
    """A field of several parts, with each of them left out once.

    Args:
        kind: What kind of change it is.
        name: The field.
        parts: What it holds.
    """
    for number in range(len(parts)):
        yield Change(kind, (name,), parts[:number] + parts[number + 1 :], f"without {name}[{number}]")
