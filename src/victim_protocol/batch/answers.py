"""The answers to a batch as columns: sets of bits, whole đồng, and codes."""

__all__ = ["Answers"]

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, partial, reduce
from operator import or_
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa

from victim_protocol.batch.arrow import Bits, column_of, everywhere, packed, together, words_of
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


class Answers:
    """How the answers to batches are written."""

    def __init__(self, book: LawBook, liners: Liners) -> None:
        """Of a book.

        Args:
            book: The law.
            liners: What works out amounts.
        """
        self.liners = liners
        self.standings = tuple(dict.fromkeys(standing.key for standing in book.standings))
        of_persons = (benefit.key for benefit in book.benefits if benefit.recipient is Recipient.PERSON)
        self.supports = tuple(dict.fromkeys(of_persons))
        self._fields = tuple(self._all_fields())

    def _all_fields(self) -> Iterator[pa.Field]:
        yield from (pa.field(name, pa.string()) for name in ("regime", "problem"))
        yield from (pa.field(f"standing_{key}", pa.int8()) for key in self.standings)
        for key in self.supports:
            yield pa.field(f"status_{key}", pa.int8())
            yield from [*_money(key), pa.field(f"reason_{key}", pa.int32())] if key in self.liners else []
        yield from [*_money("owed"), *_money("possible")] if self.liners else []

    def schema(self, asked: pa.Schema) -> pa.Schema:
        """The columns of the answers to batches of some columns.

        Args:
            asked: The columns of the batches.
        """
        own = [pa.field(ID, _plain_type(asked.field(ID).type))] if ID in asked.names else []
        return pa.schema([*own, *self._fields])

    def of(self, rows: Rows, may: May) -> pa.RecordBatch:
        """The answers to a batch; of a row with a fault, only what the fault is.

        Args:
            rows: The rows.
            may: What may be of which rows.
        """
        schema, faults = self.schema(rows.reader.batch.schema), rows.reader.faults
        found = dict(_Writer(self, rows, may).columns())
        bad = faults.any_of
        told = {"regime": _regimes(rows, bad), "problem": faults.told()}
        if rows.reader.has(ID):
            told[ID] = _plain(rows.reader.batch.column(ID))
        write = _Written(~packed(bad) if bad.any() else None, rows.reader.rows)
        columns = [told[field.name] if field.name in told else write(found[field.name], field.type) for field in schema]
        return pa.RecordBatch.from_arrays(columns, schema=schema)


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


_ZERO = np.zeros(1, np.int8)


class _Column(NamedTuple):
    values: np.ndarray[Any, Any]
    valid: Bits


def _regimes(rows: Rows, bad: Mask) -> pa.Array:
    regimes = pa.array([*(law.regime for law in rows.laws.all), None], pa.string())  # the last is that of NOT_HELD
    return regimes.take(pa.array(np.where(bad, len(regimes) - 1, rows.law % len(regimes))))


class _Written:
    """Writes columns; those of one value for all rows share it."""

    def __init__(self, good: Bits | None, rows: int) -> None:
        self._good, self._rows = good, rows
        self._constant: dict[tuple[int, pa.DataType], np.ndarray[Any, Any]] = {}

    def __call__(self, column: _Column, kind: pa.DataType) -> pa.Array:
        valid = column.valid if self._good is None else column.valid & self._good
        return column_of(self._wide(column.values, kind), valid, kind)

    def _wide(self, values: np.ndarray[Any, Any], kind: pa.DataType) -> np.ndarray[Any, Any]:
        if values.size > 1:
            return np.ascontiguousarray(values, kind.to_pandas_dtype())
        key = (int(values[0]), kind) if values.size else (0, kind)
        if key not in self._constant:
            self._constant[key] = np.full(self._rows, key[0], kind.to_pandas_dtype())
        return self._constant[key]


class _Writer:
    """Works out the columns of a batch."""

    def __init__(self, answers: Answers, rows: Rows, may: May) -> None:
        self._answers, self._rows, self._may = answers, rows, may
        self._count = rows.reader.rows
        self._nobody = np.zeros(words_of(self._count), np.uint64)
        self._stands: dict[Key, Mask] = {}

    def columns(self) -> Iterator[tuple[str, _Column]]:
        """Each column that is worked out, by its name."""
        totals, liners = Totals(self._count), self._answers.liners
        for key in self._answers.standings:
            yield f"standing_{key}", self._set(Subject.STANDING, key)
        for key in self._answers.supports:
            yield f"status_{key}", self._set(Subject.STATUS, key)
            if key in liners:
                yield from self._amount(key, totals)
        if liners:
            self._rows.reader.faults.add("amount", "too_large", totals.too_large)
            yield from self._bounds("owed", totals.owed, ~self._nobody)
            yield from self._bounds("possible", totals.possible, ~self._nobody)

    def _planes(self, subject: Subject, key: Key) -> list[Bits | None]:
        """For each bit of an answer, the rows that may have it; ``None`` where none may."""
        question = Question(subject, key)
        return [self._may.get((question, bit)) for bit in (1, 2, 4, 8)]

    def _any(self, planes: Iterable[Bits | None]) -> Bits:
        there = [plane for plane in planes if plane is not None]
        return reduce(or_, there) if there else self._nobody

    def _set(self, subject: Subject, key: Key) -> _Column:
        planes = self._planes(subject, key)
        valid = self._any(planes)
        return _Column(together(planes, self._count) if valid is not self._nobody else _ZERO, valid)

    def _amount(self, key: Key, totals: Totals) -> Iterator[tuple[str, _Column]]:
        planes = self._planes(Subject.PAID, key)
        given = self._any(planes[2:])
        certain = self._any(planes[3:]) & ~self._any(planes[:3])
        line = self._line(key) if given.any() else NO_LINE
        totals.add(line, owed=certain, given=given)
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
        terms = [(liner, self._terms.get((liner.benefit.regime, key), {})) for liner in self._answers.liners[key]]
        found = NO_LINE
        for liner, of_it in sorted(terms, key=_count_of_terms):  # of few terms, a line is mostly one for all rows
            if of_it:
                found = liner.line(of_it, self._rows, partial(self._under, liner.benefit.regime), found)
        return found

    def _under(self, regime: Key) -> Mask:
        """The rows that stand under a regime."""
        if regime not in self._stands:
            laws = np.array([*(law.regime == regime for law in self._rows.laws.all), False])
            self._stands[regime] = laws[self._rows.law]
        return self._stands[regime]

    def _bounds(self, name: str, bounds: Bounds, given: Bits) -> Iterator[tuple[str, _Column]]:
        limited = everywhere(bounds.high != UNLIMITED, self._count)
        yield f"low_{name}", _Column(bounds.low, given)
        yield f"high_{name}", _Column(bounds.high, given & limited)
        yield f"kind_{name}", _Column(kinds_of(bounds), given)


def _count_of_terms(liner: tuple[Liner, dict[Question, Bits]]) -> int:
    return len(liner[1])
