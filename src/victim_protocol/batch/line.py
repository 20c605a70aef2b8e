"""The line of a statement that one support has in each row of a table."""

__all__ = ["NOTHING", "NO_LINE", "Line"]

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import numpy as np

from victim_protocol.batch.codes import Column, are_alike
from victim_protocol.batch.prices import Bounds

NOTHING: Final = Bounds(np.zeros(1, np.int64), np.zeros(1, np.int64))
"""Exactly no đồng."""


class Line(NamedTuple):
    """A line; of a row to which the support is not given, any."""

    bounds: Bounds
    reason: Column
    """What is unknown in it, as bits: of the parts of its `Liner` the first is 1, the next 2, then 4."""
    too_large: Column
    """Whether the amount is more than 64 bits hold."""

    def where(self, own: Callable[[], Column], other: "Line") -> "Line":
        """This line for some rows, and another one for the rest.

        Args:
            own: Gives whether each row has this one.
            other: The line of the others.
        """
        both = zip(self.columns, other.columns, strict=True)
        return Line.of(one if are_alike(one, rest) else np.where(own(), one, rest) for one, rest in both)

    @classmethod
    def of(cls, columns: Iterable[Column]) -> "Line":
        """A line of its columns, in the order of ``columns``."""
        low, high, reason, too_large = columns
        return cls(Bounds(low, high), reason, too_large)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The lower bound, the upper bound, the reason, and whether it is too large."""
        return (*self.bounds, self.reason, self.too_large)


NO_LINE: Final = Line(NOTHING, np.zeros(1, np.int64), np.zeros(1, np.bool_))
"""The line of a support that is given to nobody."""
