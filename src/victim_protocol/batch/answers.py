"""The answers to a batch as columns: sets of bits, whole đồng, and codes."""

__all__ = ["answers", "answers_schema"]

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa

from victim_protocol.batch.arrow import Bits, column_of, packed, together, unpacked, words_of
from victim_protocol.batch.asking import Question, Subject
from victim_protocol.batch.columns import ID
from victim_protocol.batch.faults import Mask
from victim_protocol.batch.known import UNLIMITED
from victim_protocol.batch.line import NO_LINE, Line
from victim_protocol.batch.lines import Liner
from victim_protocol.batch.prices import Bounds
from victim_protocol.batch.programmer import Asked
from victim_protocol.batch.rows import Rows
from victim_protocol.batch.totals import Totals, kinds_of
from victim_protocol.law.benefit import Recipient
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key

May: TypeAlias = Mapping[Asked, Bits]
"""For each thing asked that may be of some row, the rows of which it may be."""


Liners: TypeAlias = Mapping[Key, tuple[Liner, ...]]
"""For each support with an amount, what works it out under each regime; empty where no money is asked for."""


def answers_schema(book: LawBook, liners: Liners, identity: pa.Field | None) -> pa.Schema:
    """The columns of the answers.

    Args:
        book: The law.
        liners: What works out amounts.
        identity: The column that is passed on; ``None`` for none.
    """
    fields = [] if identity is None else [pa.field(ID, _plain_type(identity.type))]
    fields += [pa.field("regime", pa.string()), pa.field("problem", pa.string())]
    fields += [pa.field(f"standing_{key}", pa.int8()) for key in _standings(book)]
    for key in _supports(book):
        fields.append(pa.field(f"status_{key}", pa.int8()))
        fields += [*_money(key), pa.field(f"reason_{key}", pa.int32())] if key in liners else []
    return pa.schema([*fields, *([*_money("owed"), *_money("possible")] if liners else [])])


def _plain_type(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _plain(array: pa.Array) -> pa.Array:
    """A column without a dictionary, which may be another one in each batch."""
    return array.dictionary_decode() if pa.types.is_dictionary(array.type) else array


def _money(key: str) -> list[pa.Field]:
    return [
        pa.field(f"low_{key}", pa.int64()),
        pa.field(f"high_{key}", pa.int64()),
        pa.field(f"kind_{key}", pa.int8()),
    ]


def _standings(book: LawBook) -> Iterable[Key]:
    return dict.fromkeys(standing.key for standing in book.standings)


def _supports(book: LawBook) -> Iterable[Key]:
    return dict.fromkeys(benefit.key for benefit in book.benefits if benefit.recipient is Recipient.PERSON)


class _Column(NamedTuple):
    values: np.ndarray[Any, Any]
    valid: Bits


def answers(book: LawBook, liners: Liners, rows: Rows, may: May) -> pa.RecordBatch:
    """The answers to a batch; of a row with a fault, only what the fault is.

    Args:
        book: The law.
        liners: What works out amounts.
        rows: The rows.
        may: What may be of which rows.
    """
    schema = answers_schema(book, liners, rows.reader.batch.schema.field(ID) if rows.reader.has(ID) else None)
    found = dict(_Writer(book, liners, rows, may).columns())
    bad = rows.reader.faults.any_of
    told = {"regime": _regimes(rows, bad), "problem": rows.reader.faults.told()}
    if rows.reader.has(ID):
        told[ID] = _plain(rows.reader.batch.column(ID))
    write = _Written(~packed(bad), rows.reader.rows)
    columns = [told[field.name] if field.name in told else write(found[field.name], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _regimes(rows: Rows, bad: Mask) -> pa.Array:
    regimes = pa.array([*(law.regime for law in rows.laws.all), None], pa.string())  # the last is that of NOT_HELD
    return regimes.take(pa.array(np.where(bad, len(regimes) - 1, rows.law % len(regimes))))


class _Written:
    """Writes columns; those of one value for all rows share it."""

    def __init__(self, good: Bits, rows: int) -> None:
        self._good, self._rows = good, rows
        self._constant: dict[tuple[int, pa.DataType], np.ndarray[Any, Any]] = {}

    def __call__(self, column: _Column, kind: pa.DataType) -> pa.Array:
        return column_of(self._wide(column.values, kind), column.valid & self._good, kind)

    def _wide(self, values: np.ndarray[Any, Any], kind: pa.DataType) -> np.ndarray[Any, Any]:
        if values.size > 1:
            return np.ascontiguousarray(values, kind.to_pandas_dtype())
        key = (int(values[0]), kind) if values.size else (0, kind)
        if key not in self._constant:
            self._constant[key] = np.full(self._rows, key[0], kind.to_pandas_dtype())
        return self._constant[key]


class _Writer:
    """Works out the columns of a batch."""

    def __init__(self, book: LawBook, liners: Liners, rows: Rows, may: May) -> None:
        self._book, self._liners, self._rows, self._may = book, liners, rows, may
        self._count = rows.reader.rows
        self._nobody = np.zeros(words_of(self._count), np.uint64)
        self._everybody = ~self._nobody
        self._stands: dict[Key, Mask] = {}

    def columns(self) -> Iterator[tuple[str, _Column]]:
        """Each column that is worked out, by its name."""
        totals = Totals(self._count)
        for key in _standings(self._book):
            yield f"standing_{key}", self._set(Subject.STANDING, key)
        for key in _supports(self._book):
            yield f"status_{key}", self._set(Subject.STATUS, key)
            if key in self._liners:
                yield from self._amount(key, totals)
        if not self._liners:
            return
        self._rows.reader.faults.add("amount", "too_large", totals.too_large)
        for name, bounds in (("owed", totals.owed), ("possible", totals.possible)):
            yield from self._bounds(name, bounds, self._everybody)

    def _planes(self, subject: Subject, key: Key, regimes: Iterable[Key]) -> list[Bits]:
        """For each bit of an answer, the rows that stand under some of the regimes and may have it."""
        questions = [Question(subject, regime, key) for regime in regimes]
        return [self._any(self._may.get((question, bit)) for question in questions) for bit in (1, 2, 4, 8)]

    def _any(self, planes: Iterable[Bits | None]) -> Bits:
        found = self._nobody
        for plane in planes:
            found = found if plane is None else plane if found is self._nobody else found | plane
        return found

    def _set(self, subject: Subject, key: Key) -> _Column:
        planes = self._planes(subject, key, (regime.key for regime in self._book.regimes))
        sets = together([None if plane is self._nobody else plane for plane in planes], self._count)
        return _Column(sets, self._any(planes))

    def _amount(self, key: Key, totals: Totals) -> Iterator[tuple[str, _Column]]:
        with_amount = (liner.benefit.regime for liner in self._liners[key])
        refused, not_yet, considered, owed = self._planes(Subject.STATUS, key, with_amount)
        given, certain = considered | owed, owed & ~(refused | not_yet | considered)
        line = self._line(key)
        totals.add(line, owed=unpacked(certain, self._count), given=unpacked(given, self._count))
        yield from self._bounds(str(key), line.bounds, given)
        yield f"reason_{key}", _Column(line.reason, given)

    @cached_property
    def _terms(self) -> Mapping[tuple[Key, Key], dict[Question, Bits]]:
        """For each regime and support, the terms of its allowance that may apply, each with the rows."""
        found: dict[tuple[Key, Key], dict[Question, Bits]] = {}
        for (question, _), plane in self._may.items():
            if question.subject.is_term:
                found.setdefault((question.regime, question.key), {})[question] = plane
        return found

    def _line(self, key: Key) -> Line:
        """The line of a support, under whichever regime a row stands."""
        found: Line | None = None
        for liner in self._liners[key]:
            terms = self._terms.get((liner.benefit.regime, key))
            if terms is not None:
                line = liner.line(terms, self._rows)
                found = line if found is None else line.where(self._under(liner.benefit.regime), found)
        return found or NO_LINE

    def _under(self, regime: Key) -> Mask:
        """The rows that stand under a regime."""
        if regime not in self._stands:
            laws = np.array([*(law.regime == regime for law in self._rows.laws.all), False])
            self._stands[regime] = laws[self._rows.law]
        return self._stands[regime]

    def _bounds(self, name: str, bounds: Bounds, given: Bits) -> Iterator[tuple[str, _Column]]:
        limited = _everywhere(bounds.high != UNLIMITED, self._count)
        yield f"low_{name}", _Column(bounds.low, given)
        yield f"high_{name}", _Column(bounds.high, given & limited)
        yield f"kind_{name}", _Column(kinds_of(bounds), given)


def _everywhere(truths: np.ndarray[Any, Any], rows: int) -> Bits:
    return packed(truths if truths.size == rows else np.broadcast_to(truths, rows))
