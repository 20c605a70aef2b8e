"""Assessing tables: record batches in, record batches out; and any row as the full explained answer."""

__all__ = ["answers_schema", "assess_batches", "explained", "plan_of"]

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

import pyarrow as pa

from victim_protocol.assessment import PersonAssessment
from victim_protocol.batch.plan import Plan
from victim_protocol.batch.row import one_day_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.one_day import assess_one_day
from victim_protocol.statutes.book import default_book

MOST_ROWS = 1 << 18
"""How many rows are worked on at once: fewer cost more steps, more cost memory."""


@lru_cache(maxsize=8)
def _plan(
    book: Callable[[], LawBook], readings: frozenset[tuple[str, str]], accept: Evidence, *, amounts: bool
) -> Plan:
    return Plan(book(), dict(readings), accept, amounts=amounts)


def plan_of(
    *,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    amounts: bool = True,
    book: Callable[[], LawBook] = default_book,
) -> Plan:
    """What batches are assessed by; made once in a process for the same law, readings and evidence.

    Args:
        readings: Choices of readings, in place of the book's defaults.
        accept: The weakest evidence that counts; what is known less well is unknown.
        amounts: Whether the money is worked out as well.
        book: Gives the law; the library's own where none is given.

    Raises:
        InvalidFact: A reading or a choice does not exist.

    >>> plan_of(amounts=False) is plan_of(amounts=False)
    True
    """
    book().variables.chosen(readings)  # refuses what is no choice, and may be of any type
    return _plan(book, frozenset((readings or {}).items()), accept, amounts=amounts)


def assess_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    amounts: bool = True,
    book: Callable[[], LawBook] = default_book,
) -> Iterator[pa.RecordBatch]:
    """Answer for each row of some tables who a person is in law and what is owed, in the order of the rows.

    Each row is the facts of one person on one day, and is answered as `assess_one_day` answers.
    Columns are named in docs/batch.md. A null is what is not known; a column that is missing is known of nobody.
    A row with a fault has the fault as its ``problem`` and no answers; the others go on.
    The function keeps nothing between calls but what it made of the law, and can be sent to other processes.

    Args:
        batches: The tables, all with the same columns; a large one comes out as several.
        readings: Choices of readings, in place of the book's defaults.
        accept: The weakest evidence that counts; what is known less well is unknown.
        amounts: Whether the money is worked out as well.
        book: Gives the law, such as a function that lays an overlay over the library's own and keeps what it made; if
            this function is sent to other processes, they must be able to import that one by its name.

    Raises:
        InvalidFact: A column does not exist or is of another type, or a reading does not exist.

    >>> from datetime import date
    >>> row = pa.RecordBatch.from_pylist([{"on": date(2017, 5, 10), "died": "happened"}])
    >>> [answers] = assess_batches([row], amounts=False)
    >>> answers.column("status_information_and_choice").to_pylist()
    [1]
    """
    plan = plan_of(readings=readings, accept=accept, amounts=amounts, book=book)
    for batch in batches:
        for start in range(0, max(batch.num_rows, 1), MOST_ROWS):
            yield plan.assess(batch.slice(start, MOST_ROWS))


def answers_schema(schema: pa.Schema, *, amounts: bool = True, book: Callable[[], LawBook] = default_book) -> pa.Schema:
    """The columns of the answers to tables of some columns.

    Args:
        schema: The columns of the tables.
        amounts: Whether the money is worked out as well.
        book: Gives the law.

    >>> answers_schema(pa.schema({"id": pa.int64(), "on": pa.date32()}), amounts=False).names[:3]
    ['id', 'regime', 'problem']
    """
    return plan_of(amounts=amounts, book=book).answers_schema(schema)


def explained(
    batch: pa.RecordBatch,
    row: int,
    *,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    book: Callable[[], LawBook] = default_book,
) -> PersonAssessment:
    """The full answer to one row: findings with their reasons, needs and papers, and the statement line by line.

    Args:
        batch: The table.
        row: The place of the row, counted from 0.
        readings: Choices of readings, in place of the book's defaults.
        accept: The weakest evidence that counts; what is known less well is unknown.
        book: Gives the law.

    Raises:
        InvalidFact: The row has a fault, a column does not exist or is of another type, or a reading does not exist.
        NotModelled: The law of the row's day is not held.

    >>> from datetime import date
    >>> rows = pa.RecordBatch.from_pylist([{"on": date(2017, 5, 10), "died": "happened"}])
    >>> explained(rows, 0).support["information_and_choice"].status.code
    'refused'
    """
    law = book()
    return assess_one_day(one_day_of(batch, row, law), readings=readings, accept=accept, book=law)
