"""The columns that a batch may have: what each holds, and what is wrong with a batch that has others."""

__all__ = ["ID", "Column", "Holds", "check", "columns_of", "counted_occasions", "is_text"]

from collections.abc import Iterator, Mapping
from enum import Enum

import pyarrow as pa
from attrs import frozen

from victim_protocol.case.check_entries import unknown_key
from victim_protocol.engine.one_day import WORKED_OUT
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.rate import Quantity, outcomes

ID = "id"
"""A column of this name is passed on as it is."""


class Holds(Enum):
    """What a column holds, each with the words for it in an error."""

    TRUTH = Label("true hoặc false", "true or false")
    TEXT = Label("chữ", "text")
    WHOLE = Label("số nguyên", "whole numbers")
    DAY = Label("ngày (date32)", "days (date32)")


_BY_KIND = {
    FactKind.YES_NO: Holds.TRUTH,
    FactKind.CHOICE: Holds.TEXT,
    FactKind.EVENT: Holds.TEXT,
    FactKind.NUMBER: Holds.WHOLE,
}


@frozen
class Column:
    """A column that a batch may have.

    Args:
        name: Its name.
        holds: What it holds; any column may also hold texts, as in CSV.
        fact: The fact that it tells, wholly or in part; ``None`` for none.
    """

    name: str
    holds: Holds
    fact: Fact | None = None


def columns_of(book: LawBook) -> Mapping[str, Column]:
    """Every column that a batch may have, by name; of them, only ``on`` must be there.

    Args:
        book: The law.
    """
    return {column.name: column for column in _columns(book)}


def _columns(book: LawBook) -> Iterator[Column]:
    yield Column("on", Holds.DAY)
    yield Column("regime", Holds.TEXT)
    yield Column("identified", Holds.DAY)
    yield Column("born", Holds.TEXT)
    for fact in book.facts.values():
        if fact.key not in WORKED_OUT and not fact.of_establishments:
            yield Column(fact.key, _BY_KIND[fact.kind], fact)
            if fact.kind is FactKind.NUMBER:
                yield Column(f"{fact.key}_from", Holds.WHOLE, fact)
                yield Column(f"{fact.key}_to", Holds.WHOLE, fact)
    for cost in book.costs:
        yield Column(f"cost_{cost}", Holds.WHOLE)
    for occasion in counted_occasions(book):
        yield Column(f"days_{occasion}", Holds.WHOLE)
        yield Column(f"over_{occasion}", Holds.TRUTH)


def counted_occasions(book: LawBook) -> tuple[str, ...]:
    """The occasions whose days some allowance is multiplied by, in the order of the book.

    Args:
        book: The law.
    """
    by_day = (Quantity.DAYS, Quantity.DAYS_BEFORE_LAST)
    counted = {
        benefit.occasion
        for benefit in book.benefits
        if benefit.allowance is not None and any(one in by_day for one in outcomes(benefit.allowance.quantity))
    }
    return tuple(occasion.key for occasion in book.occasions if occasion.key in counted)


def check(schema: pa.Schema, columns: Mapping[str, Column]) -> None:
    """Refuse a batch whose columns are not those that it may have.

    Args:
        schema: Its columns.
        columns: Those that it may have.

    Raises:
        InvalidFact: There is a column that there is not, or of another type; ``on`` is missing; or ages are told twice.
            All problems are listed.
    """
    problems = [*_problems(schema, columns)]
    if problems:
        raise InvalidFact(*problems)


def _problems(schema: pa.Schema, columns: Mapping[str, Column]) -> Iterator[Problem]:
    names = schema.names
    if "on" not in names:
        yield Problem("on", "missing", "thiếu cột ngày được hỏi", "the column of the day asked is missing")
    for place, name in enumerate(names):
        path = name if name in columns or name == ID else f"columns[{place}]"  # without names, a cell may stand there
        if names.count(name) > 1:
            yield Problem(path, "duplicate", "cột bị lặp", "there are several columns of this name")
        elif name != ID and name not in columns:
            yield unknown_key(path, name, [ID, *columns])
        elif name != ID and not _fits(schema.field(name).type, columns[name].holds):
            words = columns[name].holds.value
            yield Problem(name, "type", f"kiểu cột không đúng, cần: {words.vi}", f"not a column of {words.en}")
    if "born" in names:
        for name in {"age", "age_from", "age_to", "birth_within_a_year"}.intersection(names):
            yield Problem(name, "told_twice", "tuổi đã tính từ cột born", "worked out from the column born already")


def is_text(kind: pa.DataType) -> bool:
    """Whether a column is one of texts, which may be encoded by a dictionary.

    Args:
        kind: Its type.
    """
    of_each = kind.value_type if pa.types.is_dictionary(kind) else kind
    return bool(pa.types.is_string(of_each) or pa.types.is_large_string(of_each))


def _fits(kind: pa.DataType, holds: Holds) -> bool:
    types = pa.types
    fitting = {Holds.TRUTH: types.is_boolean, Holds.WHOLE: types.is_integer, Holds.DAY: types.is_date32}
    of_type = holds in fitting and bool(fitting[holds](kind)) and kind != pa.uint64()
    return of_type or is_text(kind) or bool(types.is_null(kind))
