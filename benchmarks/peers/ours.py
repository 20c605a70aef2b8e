"""Our side of each comparison: tables, persons one by one, and machines."""

from collections.abc import Callable

import pyarrow as pa
from benchmarks.peers.each.telling import timed
from benchmarks.peers.made import our_plan, slices
from benchmarks.peers.rules import readings, settled
from benchmarks.peers.tables import DAY, Walk

from victim_protocol.batch.row import one_day_of
from victim_protocol.engine.one_day import OneDay
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.machine import Machine, Position
from victim_protocol.one_day import assess_one_day
from victim_protocol.statutes.book import default_book


def of_table(batch: pa.RecordBatch, size: int, loops: int) -> float:
    """Seconds of the first people of a table, with statement; the program is made once, as those of peers are."""
    plan, parts = our_plan(), slices(batch.slice(0, size))
    plan.assess(parts[0])
    return timed(lambda: [plan.assess(part) for part in parts], loops)


def persons(batch: pa.RecordBatch, size: int) -> list[OneDay]:
    """What is known of each of some people; this is not timed."""
    return [one_day_of(batch, row, settled()) for row in range(size)]


def of_each(people: list[OneDay], loops: int) -> float:
    """Seconds of people of whom one is assessed after the other, as an answer that can be explained."""
    book, chosen = settled(), readings()

    def answered() -> None:
        for one in people:
            found = assess_one_day(one, readings=chosen, book=book)
            _ = [finding.possible for finding in found.support.values()], found.statement.owed

    return timed(answered, loops)


def answer(batch: pa.RecordBatch, row: int, column: str, dong: int, key: str) -> str:
    """What one person is owed who spent so much, as we say it."""
    one = batch.slice(row, 1)
    told = one.set_column(one.schema.get_field_index(column), column, pa.array([dong], pa.int64()))
    [found] = our_plan().assess(told).select([key]).to_pylist()
    return str(found[key])


def defined(walk: Walk) -> Machine:
    """A machine with every row compiled, nothing kept from before."""
    competence, compiler = default_book().competence, walk.machine.compiler
    fresh = Compiler(compiler.variables, compiler.definitions, compiler.accept)
    machine = Machine.of(walk.machine.procedure, fresh, competence)
    for on in machine.procedure.rows_on:
        _ = machine.arms[on]
    return machine


def of_machine(walk: Walk, what: str, loops: int) -> float:
    """Seconds of one definition, of one beginning, or of one step with its guard and its history."""
    start = walk.machine.procedure.start
    works: dict[str, Callable[[], object]] = {
        "define": lambda: defined(walk),
        "begin": lambda: Position(start, DAY),
        "step": walk,
    }
    walk()
    return timed(works[what], loops) / (len(walk.acts) if what == "step" else 1)
