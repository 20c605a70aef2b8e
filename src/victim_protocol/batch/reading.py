"""Reading the columns of a batch as numbers and bits; what cannot be read is a fault of its row, and unknown."""

__all__ = ["NEVER", "Counts", "Reader"]

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Final, TypeAlias

import numpy as np
import pyarrow as pa
from attrs import field, frozen

from victim_protocol.batch.arrow import (
    bits,
    codes,
    day_number,
    known,
    numbers,
    parsed,
    texts_of,
    unpacked,
    without_null_values,
)
from victim_protocol.batch.columns import Column, Holds, is_text
from victim_protocol.batch.faults import Faults
from victim_protocol.batch.known import UNLIMITED, Choices, Truths
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact

NEVER: Final = 2**40
"""Stands for a day that there is not; it is later than all days."""
FIRST_DAY, LAST_DAY = day_number(date.min), day_number(date.max)
UNKNOWN: Final = -1
"""Stands for a whole number that there is not."""
Counts: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]
"""A whole number for each row."""


def _truth(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text)


def _whole(text: str) -> int | None:
    """A whole number; one that 64 bits do not hold as the greatest, which is told as too large."""
    if not (text.isascii() and text.isdecimal()):
        return None
    digits = text.lstrip("0")
    return min(int(digits or "0"), UNLIMITED) if len(digits) <= len(str(UNLIMITED)) else UNLIMITED


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None  # weeks, and days without hyphens, are read nowhere else


_READ: Final = {
    Holds.TRUTH: (_truth, pa.bool_()),
    Holds.WHOLE: (_whole, pa.int64()),
    Holds.DAY: (_day, pa.date32()),
}


@frozen(kw_only=True)
class Reader:
    """Reads the columns of one batch.

    Args:
        batch: The batch, whose columns have been checked.
        columns: The columns that it may have.
        faults: Where faults are put down.
    """

    batch: pa.RecordBatch = field(repr=False)
    columns: Mapping[str, Column] = field(repr=False)
    faults: Faults = field(repr=False)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self.batch.schema.names)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return int(self.batch.num_rows)

    def has(self, name: str) -> bool:
        """Whether there is a column.

        Args:
            name: Its name.
        """
        return name in self._names

    def _array(self, name: str) -> pa.Array:
        """A column in the type of what it holds; all missing where there is no such column."""
        holds = self.columns[name].holds
        read, kind = _READ.get(holds, (None, pa.string()))
        if not self.has(name) or pa.types.is_null(self.batch.column(name).type):
            return pa.nulls(self.rows, kind)
        array = without_null_values(self.batch.column(name))
        if read is None or not is_text(array.type):
            return array
        found = parsed(array, read, kind)
        unread = known(array) & ~known(found)
        self.faults.add(name, "type", unpacked(unread, self.rows))
        return found

    def value(self, name: str) -> Any:  # noqa: ANN401 - of the type of the column
        """What a column tells of the first row; ``None`` for nothing.

        Args:
            name: Its name.
        """
        return self._array(name)[0].as_py() if name in self.columns else None

    def places(self, name: str, values: Sequence[str]) -> Choices:
        """The place of each row's text among those that there are.

        Args:
            name: The column; there need not be such a column.
            values: The texts that there are; another one is a fault.
        """
        array = self._array(name)
        found, told = codes(array, values), known(array)
        if (found == -1).any():
            self.faults.add(name, "choice", (found == -1) & unpacked(told, self.rows))
        return Choices(found, told)

    def truths(self, name: str) -> Truths:
        """A column of truths.

        Args:
            name: Its name; there need not be such a column.
        """
        array = self._array(name)
        holds = bits(array)
        if not array.null_count:
            return Truths(holds, ~holds)
        told = known(array)
        return Truths(holds & told, ~holds & told)

    def counts(self, name: str) -> Counts:
        """A column of whole numbers; ``UNKNOWN`` where there is none. A negative one is a fault, and one too large.

        Args:
            name: Its name; without such a column, a single ``UNKNOWN`` stands for all rows.
        """
        if not self.has(name):
            return np.full(1, UNKNOWN, np.int64)
        array = self._array(name)
        found = numbers(array, UNKNOWN)
        if (found < 0).any():
            self.faults.add(name, "negative", (found < 0) & unpacked(known(array), self.rows))
        self.faults.add(name, "too_large", found == UNLIMITED)
        return found

    def days(self, name: str) -> Counts:
        """A column of days, counted from 01/01/1970; ``NEVER`` where there is none. Beyond the year 9999 is a fault.

        Args:
            name: Its name; without such a column, a single ``NEVER`` stands for all rows.
        """
        if not self.has(name):
            return np.full(1, NEVER, np.int64)
        found = numbers(self._array(name), NEVER)
        beyond = (found != NEVER) & ((found < FIRST_DAY) | (found > LAST_DAY))
        self.faults.add(name, "type", beyond)
        return np.where(beyond, NEVER, found)

    def births(self) -> tuple[list[PartialDate | None], np.ndarray[Any, np.dtype[np.int64]]]:
        """The birth dates of the column ``born``, each once, and the place of each row's; the last stands for none."""
        array = self._array("born")
        encoded = array if pa.types.is_dictionary(array.type) else array.dictionary_encode()
        births = [*map(_birth, texts_of(encoded.dictionary)), None]
        places = numbers(encoded.indices, len(births) - 1)
        unread = np.array([birth is None for birth in births[:-1]] + [False])
        self.faults.add("born", "type", unread[places])
        return births, places


def _birth(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except InvalidFact:
        return None
