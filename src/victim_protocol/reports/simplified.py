"""A condition without what changes nothing in it, so that its words can be read; it holds as the whole one does."""

__all__ = ["simplified"]

from collections.abc import Iterable, Iterator
from typing import TypeGuard

from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, AnyOf, ByReading, Condition, Is, Not, OneOf
from victim_protocol.law.key import Key


def simplified(condition: Condition) -> Condition:
    """A condition without parts that are always or never so, and with parts and values that belong together in one.

    Args:
        condition: The condition.

    >>> from victim_protocol.law.condition import Defined
    >>> from victim_protocol.law.citation import Citation
    >>> from victim_protocol.law.evidence import Evidence, Source
    >>> child = Defined(Key("child"), Source(Citation.parse("66/2011/QH12:2"), Evidence.OFFICIAL))
    >>> simplified(AllOf((ALWAYS, AnyOf((child, NEVER))))) == child
    True
    """
    match condition:
        case AllOf(parts=parts):
            return _all(tuple(_flat(parts, AllOf)))
        case AnyOf(parts=parts):
            return _any(tuple(_flat(parts, AnyOf)))
        case Not(part=part):
            return _not(simplified(part), condition)
        case ByReading(reading=reading, choices=choices, source=source):
            return ByReading(reading, tuple((name, simplified(branch)) for name, branch in choices), source)
        case _:
            return condition


def _flat(parts: tuple[Condition, ...], kind: type[AllOf | AnyOf]) -> Iterator[Condition]:
    """Parts, and in the place of one that is several of its kind, its own."""
    for part in map(simplified, parts):
        yield from part.parts if isinstance(part, kind) and part.parts else (part,)


def _all(parts: tuple[Condition, ...]) -> Condition:
    if NEVER in parts:
        return NEVER
    left = tuple(dict.fromkeys(part for part in parts if part != ALWAYS))
    return left[0] if len(left) == 1 else AllOf(left)


def _any(parts: tuple[Condition, ...]) -> Condition:
    if ALWAYS in parts:
        return ALWAYS
    left = _values_together(part for part in parts if part != NEVER)
    return left[0] if len(left) == 1 else AnyOf(left)


def _not(part: Condition, whole: Not) -> Condition:
    if part in (ALWAYS, NEVER):
        return NEVER if part == ALWAYS else ALWAYS
    return Not(part, whole.source)


def _values_together(parts: Iterable[Condition]) -> tuple[Condition, ...]:
    """Alternatives, those on named values of one fact as one, in the place of the first."""
    found: dict[Key | Condition, Condition] = {}
    for part in parts:
        one = OneOf(part.fact, (part.value,), part.source) if isinstance(part, Is) and _is_named(part.value) else part
        place: Key | Condition = one.fact if isinstance(one, OneOf) else one
        held = found.get(place)
        if isinstance(one, OneOf) and isinstance(held, OneOf):
            one = OneOf(one.fact, tuple(dict.fromkeys((*held.values, *one.values))), held.source)
        found[place] = one
    return tuple(found.values())


def _is_named(value: object) -> TypeGuard[str]:
    """Whether it is a value by its name, not true or false."""
    return isinstance(value, str)
