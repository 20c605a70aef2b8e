"""Sets of answers as small numbers, and the connectives on them as tables.

A condition is judged as things stand and as they will stand once every pending event has happened.
The four pairs of answers are the bits 1, 2, 4 and 8; a set of pairs is a number below 16.
"""

__all__ = ["AND", "NOT", "OR", "filled"]

from collections.abc import Callable
from itertools import product

_BITS = ((1, 0, 0), (2, 0, 1), (4, 1, 0), (8, 1, 1))
"""Each bit with its answers: now, and once pending events have happened."""
_BIT = {(now, later): bit for bit, now, later in _BITS}


def filled(entries: bytearray) -> bytes:
    """A table of pairs of single bits, filled for pairs of sets: a set's entry joins those of its members.

    Args:
        entries: Entry ``first << 4 | second`` for two single bits; 0 elsewhere.
    """
    for first, second in product(range(1, 16), repeat=2):
        one, other = first & -first, second & -second  # the lowest bit of each
        entries[first << 4 | second] |= (
            entries[one << 4 | other] | entries[one << 4 | second - other] | entries[first - one << 4 | second]
        )
    return bytes(entries)


def _table(connect: Callable[[int, int], int]) -> bytes:
    """A connective on every two sets of answers."""
    entries = bytearray(256)
    for (a, now_a, later_a), (b, now_b, later_b) in product(_BITS, repeat=2):
        entries[a << 4 | b] = _BIT[connect(now_a, now_b), connect(later_a, later_b)]
    return filled(entries)


AND = _table(int.__and__)
"""Entry ``first << 4 | second``: what both together may be."""
OR = _table(int.__or__)
"""Entry ``first << 4 | second``: what the two as alternatives may be."""
NOT = bytes(sum(_BIT[1 - now, 1 - later] for bit, now, later in _BITS if answers & bit) for answers in range(16))
"""Entry ``answers``: what the contrary may be."""
