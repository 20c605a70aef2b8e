"""Arrow arrays as arrays of numbers and bits, and back."""

__all__ = [
    "Bits",
    "bits",
    "codes",
    "column_of",
    "day_number",
    "day_of",
    "everyone",
    "everywhere",
    "known",
    "numbers",
    "packed",
    "parsed",
    "texts_of",
    "together",
    "unpacked",
    "without_null_values",
    "words_of",
]

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

Bits: TypeAlias = np.ndarray[Any, np.dtype[np.uint64]]
"""One bit for each row, sixty-four rows in a word."""


_EPOCH: Final = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """A day, counted from 01/01/1970, as Arrow counts days."""
    return day.toordinal() - _EPOCH


def day_of(number: int) -> date:
    """The day of a number.

    >>> day_of(day_number(date(2017, 5, 10)))
    datetime.date(2017, 5, 10)
    """
    return date.fromordinal(number + _EPOCH)


def words_of(rows: int) -> int:
    """How many words hold the bits of some rows."""
    return -(-rows // 64)


def everyone(rows: int) -> Bits:
    """The bits of all rows."""
    return np.full(words_of(rows), ~np.uint64(0))


def everywhere(truths: np.ndarray[Any, Any], rows: int) -> Bits:
    """Truths as bits; a single one stands for all rows.

    Args:
        truths: One for each row, or one.
        rows: How many rows there are.
    """
    if truths.size == rows:
        return packed(truths)
    return everyone(rows) if truths[0] else np.zeros(words_of(rows), np.uint64)


def packed(truths: np.ndarray[Any, Any]) -> Bits:
    """Truths, one for each row, as bits."""
    found = np.zeros(words_of(len(truths)) * 8, np.uint8)
    found[: -(-len(truths) // 8)] = np.packbits(truths, bitorder="little")
    return found.view(np.uint64)


def unpacked(plane: Bits, rows: int) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """Bits as truths, one for each row.

    Args:
        plane: The bits.
        rows: How many rows there are.
    """
    return np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little").view(np.bool_)


def together(planes: Sequence[Bits | None], rows: int) -> np.ndarray[Any, np.dtype[np.int8]]:
    """For each row, which of at most seven planes hold of it, as bits of a byte.

    Args:
        planes: The planes, from that of the lowest bit on; ``None`` for one that holds of nobody.
        rows: How many rows there are.
    """
    found = np.zeros(words_of(rows) * 8, np.uint64)  # eight rows in a word: no bit is shifted out of its byte
    for place, plane in enumerate(planes):
        if plane is not None:
            found |= np.unpackbits(plane.view(np.uint8), bitorder="little").view(np.uint64) << np.uint64(place)
    return found.view(np.int8)[:rows]


def _bitmap(buffer: Any, offset: int, rows: int) -> Bits:  # noqa: ANN401 - a buffer of Arrow
    """The bits of a bitmap of Arrow from a row on."""
    whole = np.frombuffer(buffer, np.uint8)
    if offset % 8:
        return packed(np.unpackbits(whole, bitorder="little")[offset : offset + rows])
    found = np.zeros(words_of(rows) * 8, np.uint8)
    size = -(-rows // 8)
    found[:size] = whole[offset // 8 : offset // 8 + size]
    return found.view(np.uint64)


def known(array: pa.Array) -> Bits:
    """The bits of the rows of which a column says something."""
    validity = array.buffers()[0]
    if validity is None or not array.null_count:
        return everyone(len(array))
    return _bitmap(validity, array.offset, len(array))


def bits(array: pa.Array) -> Bits:
    """The bits of a column of truths; of a row of which it says nothing, any."""
    return _bitmap(array.buffers()[1], array.offset, len(array))


def numbers(array: pa.Array, unknown: int) -> np.ndarray[Any, np.dtype[np.int64]]:
    """A column of whole numbers or days as numbers.

    Args:
        array: The column.
        unknown: What stands for a row of which it says nothing.
    """
    kind = np.int32 if pa.types.is_date32(array.type) else array.type.to_pandas_dtype()
    values = _values(array, kind).astype(np.int64, copy=False)
    return np.where(unpacked(known(array), len(array)), values, unknown) if array.null_count else values


def _values(array: pa.Array, kind: Any) -> np.ndarray[Any, Any]:  # noqa: ANN401 - a type of NumPy
    """What a column holds, whether or not it says something of a row."""
    return np.frombuffer(array.buffers()[1], kind)[array.offset : array.offset + len(array)]


def codes(array: pa.Array, values: Sequence[str]) -> np.ndarray[Any, np.dtype[np.int16]]:
    """The place of each row's text among some; -1 where it is none of them or there is none.

    Args:
        array: A column of texts, which may be encoded by a dictionary.
        values: The texts.
    """
    if not pa.types.is_dictionary(array.type):
        places = pc.index_in(array, value_set=pa.array(values, array.type))
        return _values(pc.fill_null(places, -1), np.int32).astype(np.int16)
    own, indices = texts_of(array.dictionary), array.indices
    places = numbers(indices, -1)
    if own == list(values[: len(own)]):
        return places.astype(np.int16, copy=False)
    table = np.array([*(values.index(text) if text in values else -1 for text in own), -1], np.int16)
    found: np.ndarray[Any, np.dtype[np.int16]] = table[places]
    return found


def texts_of(array: pa.Array) -> list[str]:
    """Texts, none of which is null; what is not UTF-8 has signs in its place that no text of ours has."""
    return [data.decode("utf-8", "replace") for data in array.cast(pa.large_binary()).to_pylist()]


def without_null_values(array: pa.Array) -> pa.Array:
    """A column whose dictionary, if it has one, holds no null: what is not known is told by the rows alone."""
    if pa.types.is_dictionary(array.type) and array.dictionary.null_count:
        return array.dictionary_decode()
    return array


def parsed(array: pa.Array, parse: Callable[[str], Any], kind: pa.DataType) -> pa.Array:
    """A column of texts as another type; a text that cannot be read becomes null. Each different text is read once.

    Args:
        array: The texts.
        parse: Reads one; ``None`` for what cannot be read.
        kind: The type.
    """
    encoded = array if pa.types.is_dictionary(array.type) else array.dictionary_encode()
    return pa.array([parse(text) for text in texts_of(encoded.dictionary)], kind).take(encoded.indices)


def column_of(values: np.ndarray[Any, Any], valid: Bits, kind: pa.DataType) -> pa.Array:
    """Numbers as a column of Arrow, without a copy.

    Args:
        values: One number for each row.
        valid: The bits of the rows that have one.
        kind: The type of Arrow, of the same width.
    """
    return pa.Array.from_buffers(kind, len(values), [pa.py_buffer(valid), pa.py_buffer(values)])
