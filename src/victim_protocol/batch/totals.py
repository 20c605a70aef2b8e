"""What the lines of a row come to together, in whole numbers of 64 bits."""

__all__ = ["KINDS", "Totals", "kinds_of"]

from typing import Any, Final

import numpy as np

from victim_protocol.batch.arrow import Bits, everywhere, unpacked, words_of
from victim_protocol.batch.faults import Mask
from victim_protocol.batch.known import UNLIMITED
from victim_protocol.batch.line import Line
from victim_protocol.batch.prices import MOST, Bounds
from victim_protocol.batch.reading import Counts
from victim_protocol.quantities import Bound

KINDS: Final = (Bound.EXACTLY, Bound.AT_LEAST, Bound.AT_MOST, Bound.BETWEEN, Bound.NOT_KNOWN)
"""How an amount is known, by the number that tells it."""


class Totals:
    """The money owed in each row, and what it is if all may be given that may be."""

    def __init__(self, rows: int) -> None:
        """Nothing is added yet.

        Args:
            rows: How many rows there are.
        """
        self._owed, self._owed_at_most, self._possible = (_Sum(rows) for _ in range(3))
        self._owed_unlimited, self._possible_unlimited = (np.zeros(words_of(rows), np.uint64) for _ in range(2))
        self._too_large: Mask = np.zeros(rows, np.bool_)
        self._rows = rows

    def add(self, line: Line, *, owed: Bits, given: Bits) -> None:
        """Add the line of a support.

        Args:
            line: The line.
            owed: The bits of the rows to which it is owed.
            given: The bits of the rows to which it is or may be given.
        """
        low, high = line.bounds
        unlimited = everywhere(high == UNLIMITED, self._rows)
        self._owed_unlimited |= owed & unlimited
        self._possible_unlimited |= given & unlimited
        if line.too_large.any():
            self._too_large |= unpacked(given, self._rows) & line.too_large
        self._owed.add(low, owed)
        limited = np.where(high == UNLIMITED, 0, high)
        self._owed_at_most.add(limited, owed)
        self._possible.add(limited, given)

    @property
    def too_large(self) -> Mask:
        """The rows in which an amount or a sum is more than 64 bits hold."""
        return self._too_large | self._owed.too_large | self._possible.too_large

    @property
    def owed(self) -> Bounds:
        """What is owed."""
        return Bounds(self._owed.sums, self._high(self._owed_at_most, self._owed_unlimited))

    @property
    def possible(self) -> Bounds:
        """What it is at the most if all is given that may be; its lower bound is what is owed."""
        return Bounds(self._owed.sums, self._high(self._possible, self._possible_unlimited))

    def _high(self, summed: "_Sum", unlimited: Bits) -> Counts:
        return np.where(unpacked(unlimited, self._rows), UNLIMITED, summed.sums)


class _Sum:
    """A sum of each row, and the rows in which it is more than 64 bits hold."""

    def __init__(self, rows: int) -> None:
        self.sums: Counts = np.zeros(rows, np.int64)
        self.too_large: Mask = np.zeros(1, np.bool_)
        self._at_most = 0

    def add(self, amounts: Counts, where: Bits) -> None:
        most = int(amounts.max(initial=0))
        if most == 0 or not where.any():
            return
        self.sums += unpacked(where, len(self.sums)) * amounts
        self._at_most += most
        if self._at_most > MOST:  # two numbers of 63 bits add up to a negative one
            self.too_large = self.too_large | (self.sums < 0) | (self.sums > MOST)


def kinds_of(bounds: Bounds) -> np.ndarray[Any, np.dtype[np.int8]]:
    """How each amount is known, as a number of `KINDS`.

    Args:
        bounds: The amounts.
    """
    told = (bounds.low == bounds.high, bounds.low == 0, bounds.high == UNLIMITED)
    exactly, nothing, unlimited = (truths.view(np.int8) for truths in told)
    found: np.ndarray[Any, np.dtype[np.int8]] = _KINDS[exactly | nothing << 1 | unlimited << 2]
    return found


def _kind(*, exactly: bool, nothing: bool, unlimited: bool) -> Bound:
    if unlimited:
        return Bound.NOT_KNOWN if nothing else Bound.AT_LEAST
    if exactly:
        return Bound.EXACTLY
    return Bound.AT_MOST if nothing else Bound.BETWEEN


_KINDS = np.array(
    [KINDS.index(_kind(exactly=bool(bits & 1), nothing=bool(bits & 2), unlimited=bool(bits & 4))) for bits in range(8)],
    np.int8,
)
