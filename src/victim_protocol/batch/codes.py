"""Rows sorted by which of several things may be of them, so that each sort is worked out once."""

__all__ = ["At", "Codes", "Column", "are_alike"]

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np

from victim_protocol.batch.arrow import Bits, packed, together

Column: TypeAlias = np.ndarray[Any, Any]
"""A value for each row, or a single one for all of them."""
_AT_ONCE = 7
"""How many planes a byte holds that has a sign."""
At: TypeAlias = Callable[[Column], Column]
"""Gives of a column the values of some rows."""


def are_alike(one: Column, other: Column) -> bool:
    """Whether two columns are a single value for all rows, and the same.

    >>> are_alike(np.array([0]), np.array([0])), are_alike(np.array([0, 0]), np.array([0, 0]))
    (True, False)
    """
    return one.size == other.size == 1 and bool(one[0] == other[0])


class Codes:
    """Rows by which of some planes hold of them; a row of which none holds is left out."""

    def __init__(self, planes: Sequence[Bits], rows: int) -> None:
        """Sort the rows.

        Args:
            planes: The planes.
            rows: How many rows there are.
        """
        self._codes: Column = together(planes[:_AT_ONCE], rows)
        for first in range(_AT_ONCE, len(planes), _AT_ONCE):
            self._codes = self._codes | together(planes[first : first + _AT_ONCE], rows).astype(np.int64) << first
        self._places: dict[int, Column] = {}
        self._planes = planes

    @cached_property
    def there(self) -> list[int]:
        """The codes that some row has: of the planes that hold the first is 1, the next 2, then 4."""
        cells = {0: packed(np.ones(len(self._codes), np.bool_))}
        for place, plane in enumerate(self._planes):
            halves = (
                (code | bit << place, cell & half)
                for code, cell in cells.items()
                for bit, half in ((0, ~plane), (1, plane))
            )
            cells = {code: cell for code, cell in halves if cell.any()}
        return sorted(code for code in cells if code)

    def where(self, code: int) -> At:
        """Gives of a column the values of the rows of a code; a single value stands for all rows.

        Args:
            code: The code.
        """
        return lambda column: column if column.size == 1 else column[self._at(code)]

    def _at(self, code: int) -> Column:
        if code not in self._places:
            self._places[code] = np.flatnonzero(self._codes == code)
        return self._places[code]

    def merged(self, columns: Sequence[Column], others: Column) -> Column:
        """One column of the values of the rows of each code.

        Args:
            columns: For each code that there is, the values of its rows, or a single one for all of them.
            others: The values of all rows, or a single one for all of them; they stay with the rows that have no code.
        """
        if all(are_alike(others, column) for column in columns):
            return others
        single = all(column.size == 1 for column in (*columns, others))
        if single and self._codes.dtype == np.int8:
            table = np.full(1 << _AT_ONCE, others[0])
            table[self.there] = [column[0] for column in columns]
            of_each: Column = table[self._codes]
            return of_each
        found = np.array(np.broadcast_to(others, len(self._codes)))
        for code, column in zip(self.there, columns, strict=True):
            found[self._at(code)] = column
        return found
