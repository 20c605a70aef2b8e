"""A condition on one line."""

__all__ = ["condition_line"]

from victim_protocol.law.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Not,
    NotHeld,
    OneOf,
    Under,
)


def condition_line(condition: Condition) -> str:
    """What a condition asks, with keys for names, and without its provisions.

    Args:
        condition: The condition.
    """
    match condition:
        case AllOf(parts=parts):
            return _joined("and", parts, "always")
        case AnyOf(parts=parts):
            return _joined("or", parts, "never")
        case Not(part=part):
            return f"not {condition_line(part)}"
        case Defined(name=name):
            return f"<{name}>"
        case ByReading(reading=reading, choices=choices):
            return f"{reading}{{{'; '.join(f'{name}: {condition_line(branch)}' for name, branch in choices)}}}"
        case NotHeld(text=text):
            return f"{text} (not held)"
        case _:
            return _leaf(condition)


def _leaf(leaf: Is | OneOf | AtLeast | Under | Happened | Awaiting) -> str:
    match leaf:
        case Is(fact=fact, value=value):
            return f"{fact} = {value}"
        case OneOf(fact=fact, values=values):
            return f"{fact} in {' '.join(values)}"
        case AtLeast(fact=fact, number=number):
            return f"{fact} >= {number}"
        case Under(fact=fact, number=number):
            return f"{fact} < {number}"
        case _:
            return f"{leaf.fact} {type(leaf).__name__.lower()}"


def _joined(word: str, parts: tuple[Condition, ...], nothing: str) -> str:
    return f"({f' {word} '.join(map(condition_line, parts))})" if parts else nothing
