"""What is wrong with rows: which rows, which column, and in which way. A value is never repeated."""

__all__ = ["PROBLEMS", "Faults", "Mask"]

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

import numpy as np
import pyarrow as pa

from victim_protocol.labels import Label

Mask: TypeAlias = np.ndarray[Any, np.dtype[np.bool_]]
"""One truth for each row."""

PROBLEMS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "type": Label("không đọc được theo kiểu của cột", "cannot be read as what the column holds"),
        "choice": Label("không phải giá trị nào trong danh mục", "none of the values that there are"),
        "negative": Label("số âm", "a negative number"),
        "bounds": Label(
            "cận trên nhỏ hơn cận dưới, hoặc vừa có số vừa có cận",
            "the upper bound lies below the lower one, or there are bounds beside a number",
        ),
        "missing": Label("thiếu", "missing"),
        "days": Label("cần ít nhất một ngày", "not at least one day"),
        "law_changes": Label(
            "luật thay đổi trong những ngày này; mỗi bên một dòng",
            "the law changes within these days; write a row for each side",
        ),
        "not_modelled": Label("thư viện không có luật của ngày này", "the law of this day is not held"),
        "too_large": Label("số vượt 64 bit", "a number or an amount beyond 64 bits"),
        "born_later": Label("sinh sau ngày được hỏi", "born after the day asked about"),
    }
)
"""What can be wrong with a row, by code."""


class Faults:
    """The faults of the rows of one batch."""

    def __init__(self, rows: int) -> None:
        """No row has a fault.

        Args:
            rows: How many rows there are.
        """
        self.rows = rows
        self._found: dict[tuple[str, str], Mask] = {}

    def add(self, column: str, code: str, rows: Mask) -> None:
        """Add a fault of some rows.

        Args:
            column: The column.
            code: A key of ``PROBLEMS``.
            rows: Which rows have it.
        """
        if rows.any():
            before = self._found.get((column, code))
            self._found[column, code] = rows if before is None else before | rows

    @property
    def found(self) -> Iterable[tuple[str, str]]:
        """What is wrong with some row: the column and the code, in the order in which it was found."""
        return tuple(self._found)

    @property
    def any_of(self) -> Mask:
        """The rows that have some fault."""
        found = np.zeros(self.rows, np.bool_)
        for rows in self._found.values():
            found |= rows
        return found

    def told(self) -> pa.Array:
        """For each row its faults, as ``column: code`` joined by semicolons; null where it has none."""
        if not self._found:
            return pa.nulls(self.rows, pa.string())
        told: list[str | None] = [None] * self.rows
        for (column, code), rows in self._found.items():
            for row in np.flatnonzero(rows).tolist():
                before = told[row]
                told[row] = f"{column}: {code}" if before is None else f"{before}; {column}: {code}"
        return pa.array(told, pa.string())
