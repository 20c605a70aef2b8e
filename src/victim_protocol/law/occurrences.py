"""Which variables stand in a condition, and how often."""

__all__ = ["occurrences", "repetitions"]

from collections import Counter
from collections.abc import Iterable

from victim_protocol.law.condition import AllOf, AnyOf, ByReading, Condition, Defined, Not, NotHeld
from victim_protocol.law.evaluate import Compiler


def occurrences(condition: Condition, compiler: Compiler) -> Counter[int]:
    """How often each variable stands in a condition; of the branches of a reading only one applies at a time.

    Args:
        condition: The condition.
        compiler: What it is compiled with.

    Returns:
        Counts by the place of the variable, to be read and not changed: they are remembered.
    """
    made = compiler.counted.get(id(condition))
    if made is None:  # the condition is kept beside its counts, so that no other can come by its identity
        made = compiler.counted[id(condition)] = (condition, _counted(condition, compiler))
    return made[1]


def _counted(condition: Condition, compiler: Compiler) -> Counter[int]:
    slots = compiler.variables.slots
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return _sum(parts, compiler)
        case Not(part=part):
            return _sum((part,), compiler)
        case Defined(name=name):
            return _sum((compiler.definitions[name],), compiler)
        case ByReading(reading=reading, choices=choices):
            most = Counter[int]()
            for _, branch in choices:
                most |= occurrences(branch, compiler)
            return most + Counter({slots[reading]: 1})
        case NotHeld(text=text):
            return Counter({slots[text]: 1})
        case _:
            return Counter({slots[condition.fact]: 1})


def _sum(conditions: Iterable[Condition], compiler: Compiler) -> Counter[int]:
    found = Counter[int]()
    for condition in conditions:
        found.update(occurrences(condition, compiler))
    return found


def repetitions(counted: Counter[int]) -> tuple[int, ...]:
    """The variables that stand more than once, in the order of the vector.

    >>> repetitions(Counter({4: 2, 1: 3, 2: 1}))
    (1, 4)
    """
    return tuple(sorted(slot for slot, times in counted.items() if times > 1))
