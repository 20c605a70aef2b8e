"""Exactness: what may be, where a variable stands more than once and is the same each time."""

__all__ = ["exactly"]

from itertools import product

from victim_protocol.law.evaluate import Evaluator
from victim_protocol.law.fact import Later, Range, Unknown
from victim_protocol.law.variables import Variables, Vector

_MAYBE_OPEN = (Unknown, Range, Later)
"""The types of values that may leave a variable open; looked at first, since it is asked of every repeated one."""


def exactly(
    evaluate: Evaluator, slots: tuple[int, ...], variables: Variables, vector: Vector, possible: int | None = None
) -> int:
    """The answers of a function over every completion of the variables that stand in it more than once.

    Args:
        evaluate: A function of a vector whose answers are a set of bits.
        slots: The variables that stand more than once.
        variables: The layout of the vector.
        vector: What is known.
        possible: What the function says of the vector itself, where that is at hand.
    """
    opened = [slot for slot in slots if type(vector[slot]) in _MAYBE_OPEN and variables.is_open(slot, vector[slot])]
    if not opened:
        return evaluate(vector) if possible is None else possible
    answers = 0
    completed = list(vector)
    last = opened.pop()
    ends = variables.completions(last, vector[last])
    for values in product(*[variables.completions(slot, vector[slot]) for slot in opened]):
        for place, slot in enumerate(opened):
            completed[slot] = values[place]
        for completed[last] in ends:
            answers |= evaluate(completed)
            if answers == possible:  # it can be no more than that
                return answers
    return answers
