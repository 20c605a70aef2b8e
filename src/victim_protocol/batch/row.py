"""One row of a table as the facts of one day."""

__all__ = ["one_day_of"]

from collections.abc import Mapping
from datetime import date
from typing import Any

import pyarrow as pa

from victim_protocol.batch.columns import check, columns_of, counted_occasions
from victim_protocol.batch.faults import PROBLEMS, Faults
from victim_protocol.batch.laws import Laws
from victim_protocol.batch.reading import Reader
from victim_protocol.batch.rows import Rows
from victim_protocol.dates.age import age_on
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.one_day import OneDay, Stretch
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind, Occurrence, Range
from victim_protocol.law.key import Key


def one_day_of(batch: pa.RecordBatch, row: int, book: LawBook) -> OneDay:
    """What a row tells.

    Args:
        batch: The table.
        row: The place of the row, counted from 0.
        book: The law.

    Raises:
        InvalidFact: The table has no such row or a column that there is not, or the row has a fault.
    """
    columns = columns_of(book)
    check(batch.schema, columns)
    if not 0 <= row < batch.num_rows:
        raise InvalidFact(Problem("row", "missing", "không có dòng này", "there is no such row"))
    one = batch.slice(row, 1)
    reader = Reader(batch=one, columns=columns, faults=Faults(1))
    rows = Rows(reader=reader, book=book, laws=Laws(book))
    rows.read_all()
    if reader.faults.any_of.any():
        raise InvalidFact(*(_problem(column, code) for column, code in reader.faults.found))
    told = {name: value for name in one.schema.names if (value := reader.value(name)) is not None}
    return OneDay(
        on=told["on"],
        regime=told.get("regime"),
        identified=told.get("identified"),
        facts={**_facts(told, book), **(_of_birth(told.get("born"), told["on"]) if reader.has("born") else {})},
        costs={cost: told[f"cost_{cost}"] for cost in book.costs if f"cost_{cost}" in told},
        stretches={
            Key(one): Stretch(told[f"days_{one}"], told[f"over_{one}"])
            for one in counted_occasions(book)
            if f"days_{one}" in told
        },
    )


def _problem(column: str, code: str) -> Problem:
    return Problem(column, code, PROBLEMS[code].vi, PROBLEMS[code].en)


def _facts(told: Mapping[str, Any], book: LawBook) -> dict[Key, Any]:
    values = {key: _value(told, fact) for key, fact in book.facts.items()}
    return {key: value for key, value in values.items() if value is not None}


def _value(told: Mapping[str, Any], fact: Fact) -> Any:  # noqa: ANN401 - the value of a fact
    value = told.get(fact.key)
    if fact.kind is FactKind.EVENT and value is not None:
        return Occurrence(value)
    bounds = (told.get(f"{fact.key}_from"), told.get(f"{fact.key}_to"))
    if fact.kind is FactKind.NUMBER and bounds != (None, None):
        return Range(bounds[0] or 0, bounds[1])
    return value


def _of_birth(text: str | None, on: date) -> dict[Key, Any]:
    birth = None if text is None else PartialDate.parse(text)
    age = UNKNOWN if birth is None else age_on(birth, on)
    return {Key("age"): age, Key("birth_within_a_year"): birth is not None and birth.within_a_year}
