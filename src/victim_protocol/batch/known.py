"""What the rows of a batch may be: for each variable, planes of the rows that may have some of its values."""

__all__ = ["UNLIMITED", "Choices", "Known", "Numbers", "Truths", "Whatever"]

from collections.abc import Sequence
from typing import Any, Final, Protocol

import numpy as np
from attrs import field, frozen

from victim_protocol.batch.arrow import Bits, everyone, everywhere, packed, words_of
from victim_protocol.batch.program import Values
from victim_protocol.law.fact import Range

UNLIMITED: Final = 2**63 - 1
"""Stands for the upper bound of a number that nothing limits."""


class Known(Protocol):
    """What is known of one variable in each row."""

    def plane(self, values: Values) -> Bits:
        """The bits of the rows that may have one of some values, by their places in the domain."""


@frozen
class Whatever:
    """Nothing is known.

    Args:
        rows: How many rows there are.
    """

    rows: int

    def plane(self, _values: Values) -> Bits:
        """Every row may have any value."""
        return everyone(self.rows)


@frozen(eq=False, repr=False)
class Truths:
    """Of a truth, which rows are known to have it, and which are known not to.

    Args:
        holds: The bits of the rows of which it is true.
        fails: The bits of the rows of which it is false.
    """

    holds: Bits
    fails: Bits

    def plane(self, values: Values) -> Bits:
        """The rows that may have it (the first value of the domain), may lack it, or either."""
        if len(values) > 1:
            return np.full_like(self.holds, ~np.uint64(0))
        return ~self.fails if 0 in values else ~self.holds


@frozen(eq=False, repr=False)
class Choices:
    """Of one of several values, the place of each row's in the domain.

    Args:
        codes: The places; anything where it is not known.
        told: The bits of the rows of which it is known.
    """

    codes: np.ndarray[Any, Any]
    told: Bits

    def plane(self, values: Values) -> Bits:
        """The rows that have one of the values, or of which nothing is known."""
        one, *others = values
        if not others:
            return packed(self.codes == one) | ~self.told
        table = np.zeros(max(values) + 2, np.bool_)  # what is beyond the greatest is told by the last
        table[[one, *others]] = True
        return packed(table[np.minimum(self.codes, len(table) - 1)] & (self.codes >= 0)) | ~self.told


@frozen(eq=False, repr=False)
class Numbers:
    """Of a whole number, the least and the most that it may be.

    Args:
        low: The least; a single one may stand for all rows.
        high: The most, likewise; ``UNLIMITED`` where nothing limits it.
        domain: The ranges within which no condition tells numbers apart, in order.
        is_unknown: Whether nothing at all is known of it.
        rows: How many rows there are.
    """

    low: np.ndarray[Any, Any]
    high: np.ndarray[Any, Any]
    domain: Sequence[Range]
    is_unknown: np.ndarray[Any, Any]
    rows: int
    _planes: dict[tuple[bool, int], Bits] = field(factory=dict, init=False, eq=False, repr=False)

    def plane(self, values: Values) -> Bits:
        """The rows whose number may lie in one of the ranges."""
        found = np.zeros(words_of(self.rows), np.uint64)
        for one in (self.domain[value] for value in values):
            beyond = 0 if one.high is None else self._is_at_least(one.high + 1, certainly=True)
            found |= self._is_at_least(one.low, certainly=False) & ~np.uint64(beyond)
        return found

    def _is_at_least(self, number: int, *, certainly: bool) -> Bits:
        plane = self._planes.get((certainly, number))
        if plane is None:
            reaches = (self.low if certainly else self.high) >= number
            plane = self._planes[certainly, number] = everywhere(reaches, self.rows)
        return plane
