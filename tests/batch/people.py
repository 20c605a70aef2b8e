"""Made-up people of one day each, and the table that tells the same of them."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

import pyarrow as pa

from victim_protocol.batch.columns import Holds, columns_of, counted_occasions
from victim_protocol.engine.one_day import WORKED_OUT, OneDay, Stretch
from victim_protocol.law.fact import Fact, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

BOOK = default_book()
ASKED = tuple(fact for fact in BOOK.facts.values() if fact.key not in WORKED_OUT and not fact.of_establishments)
EVENTS = (Occurrence.HAPPENED, Occurrence.PENDING, Occurrence.CLOSED)
KINDS = {Holds.TRUTH: pa.bool_(), Holds.TEXT: pa.string(), Holds.WHOLE: pa.int64(), Holds.DAY: pa.date32()}


def someone(chance: Random, *, known: float) -> OneDay:
    """Somebody on a day around a change of law, or any day, of whom a part of the facts is known."""
    on = chance.choice([_around(chance.choice(BOOK.change_days), chance), _between(chance)])
    regimes = [regime.key for regime in BOOK.regimes if regime.identified_from <= on]
    facts = {fact.key: _value(fact, chance) for fact in ASKED if chance.random() < known}
    return OneDay(
        on=on,
        facts=facts,
        regime=chance.choice([None, *regimes]),
        identified=on - timedelta(days=chance.choice([-3, 0, 3, 400])) if chance.random() < known else None,
        stretches={Key(key): _stretch(on, chance) for key in counted_occasions(BOOK) if chance.random() < known},
        costs={key: chance.choice([0, 49_999, 400_000, 16_777_217]) for key in BOOK.costs if chance.random() < known},
    )


def _around(change: date, chance: Random) -> date:
    return max(date(2012, 1, 1), change + timedelta(days=chance.choice([-1, 0, 1])))


def _between(chance: Random) -> date:
    return date(2012, 1, 1) + timedelta(days=chance.randrange(5_600))


def _value(fact: Fact, chance: Random) -> Any:
    match fact.kind:
        case FactKind.YES_NO:
            return chance.random() < 0.5
        case FactKind.CHOICE:
            return chance.choice(fact.choices)
        case FactKind.EVENT:
            return chance.choice(EVENTS)
        case _:
            low = chance.choice([0, 3, 4, 15, 16, 17, 18, 30, 70])
            return chance.choice([low, low, Range(low, None), Range(low, low + chance.choice([1, 2, 20]))])


def _stretch(on: date, chance: Random) -> Stretch:
    changes = [day for day in BOOK.change_days if day > on]
    left = (changes[0] - on).days if changes else 500
    return Stretch(chance.randint(1, min(left, chance.choice([1, 59, 60, 61, 130, 500]))), chance.random() < 0.5)


def table(people: Sequence[OneDay]) -> pa.RecordBatch:
    """The same people as the rows of a table."""
    rows = [_row(person) for person in people]
    columns = {name: KINDS[column.holds] for name, column in columns_of(BOOK).items() if name != "born"}
    schema = pa.schema([*((name, kind) for name, kind in columns.items())])
    return pa.RecordBatch.from_pylist(rows, schema=schema)


def _row(person: OneDay) -> dict[str, Any]:
    row: dict[str, Any] = {"on": person.on, "regime": person.regime, "identified": person.identified}
    for key, value in person.facts.items():
        if isinstance(value, Range):
            row |= {f"{key}_from": value.low, f"{key}_to": value.high}
        else:
            row[str(key)] = value.value if isinstance(value, Occurrence) else value
    row |= {f"cost_{key}": dong for key, dong in person.costs.items()}
    for key, stretch in person.stretches.items():
        row |= {f"days_{key}": stretch.days, f"over_{key}": stretch.over}
    return row


def in_forms(rows: pa.RecordBatch, chance: Random) -> pa.RecordBatch:
    """The same rows, each column in one of the forms that it may have; they begin anywhere in what holds them."""
    shaped = {name: _shaped(rows.column(name), chance) for name in rows.schema.names}
    before = chance.randrange(9)
    longer = pa.RecordBatch.from_pydict(
        {name: pa.concat_arrays([pa.nulls(before, column.type), column]) for name, column in shaped.items()}
    )
    return longer.slice(before)


def _shaped(column: pa.Array, chance: Random) -> pa.Array:
    texts = pa.array([_as_text(value) for value in column.to_pylist()], pa.string())
    forms = [column, texts, texts.cast(pa.large_string()), texts.dictionary_encode()]
    if column.null_count == len(column):
        forms.append(pa.nulls(len(column)))
    if pa.types.is_integer(column.type) and max(filter(None, column.to_pylist()), default=0) < 2**15:
        forms += [column.cast(pa.int16()), column.cast(pa.uint32())]
    return chance.choice(forms)


def _as_text(value: Any) -> str | None:
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)
