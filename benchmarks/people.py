"""Made-up people as tables, by chance from a number: the same number gives the same people."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pyarrow as pa

from victim_protocol.batch.columns import counted_occasions
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

_EPOCH = date(1970, 1, 1).toordinal()
FIRST, LAST = date(2012, 1, 1), date(2026, 10, 31)


def asked_of(regime: str, on: date) -> tuple[Fact, ...]:
    """The facts that the supports of a regime ask for on a day, without those that follow from others."""
    book = default_book()
    judges = book.on(on).judges[Key(regime)].values()
    keys = {book.variables.keys[slot] for judge in judges for slot in judge.slots}
    derived = ("lowest_age", "governed_by")
    return tuple(fact for key, fact in book.facts.items() if key in keys and key not in derived)


def people(count: int, facts: Sequence[Fact], *, on: date | None, known: float = 1.0, seed: int = 1) -> pa.RecordBatch:
    """A table of people of whom a part of some facts is known, on one day or each on a day of their own."""
    chance = np.random.default_rng(seed)
    columns: dict[str, pa.Array] = {"id": pa.array(np.arange(count))}
    first, last = (day.toordinal() - _EPOCH for day in (on or FIRST, on or LAST))
    columns["on"] = pa.array(chance.integers(first, last + 1, count).astype(np.int32)).cast(pa.date32())
    for fact in facts:
        columns[fact.key] = _column(fact, count, known, chance)
    return pa.RecordBatch.from_pydict(columns)


def with_amounts(batch: pa.RecordBatch, *, known: float = 1.0, seed: int = 2) -> pa.RecordBatch:
    """The same people with costs and days spent; each stretch is of one day, so that no law changes within it."""
    chance, book, count = np.random.default_rng(seed), default_book(), batch.num_rows
    for cost in book.costs:
        dong = pa.array(chance.integers(0, 1_000_000, count), mask=chance.random(count) >= known)
        batch = batch.append_column(f"cost_{cost}", dong)
    for occasion in counted_occasions(book):
        days = pa.array(np.ones(count, np.int16), mask=chance.random(count) >= known)
        batch = batch.append_column(f"days_{occasion}", days)
        batch = batch.append_column(f"over_{occasion}", pa.array(chance.random(count) < 0.5))
    return batch


def _column(fact: Fact, count: int, known: float, chance: np.random.Generator) -> pa.Array:
    unknown = chance.random(count) >= known
    if fact.kind is FactKind.YES_NO:
        return pa.array(chance.random(count) < 0.5, mask=unknown)
    if fact.kind is FactKind.NUMBER:
        return pa.array(chance.integers(0, 80, count).astype(np.int16), mask=unknown)
    book = default_book()
    values = book.variables.completions(book.variables.slots[fact.key], UNKNOWN)
    texts = [value if fact.kind is FactKind.CHOICE else value.value for value in values]
    places = pa.array(chance.integers(0, len(texts), count).astype(np.int8), mask=unknown)
    return pa.DictionaryArray.from_arrays(places, pa.array(texts))
