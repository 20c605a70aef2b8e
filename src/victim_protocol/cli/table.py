"""A table assessed batch by batch: several batches at once, written in the order in which they were read."""

__all__ = ["answer_table"]

import argparse
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from os import cpu_count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pyarrow as pa

from victim_protocol.batch.faults import PROBLEMS
from victim_protocol.batch.plan import Plan
from victim_protocol.cli.progress import Progress
from victim_protocol.cli.table_files import Source, opened, writer
from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence

_UNWRITTEN: Final = Label("không ghi được kết quả vào đây", "the answers cannot be written here")
_ROW: Final = Label("dòng {row}: {column}: {what}", "row {row}: {column}: {what}")
_CELLS: Final = Label("dòng {row}: thừa hoặc thiếu ô, bị bỏ qua", "row {row}: more or fewer cells, left out")
_MORE: Final = Label("và {number} dòng lỗi khác, ghi ở cột problem", "and {number} more, told in the column problem")
_COUNTED: Final = Label("dòng: {rows}, lỗi: {bad}", "rows: {rows}, with a fault: {bad}")
_TOLD: Final = 100
"""How many rows with a fault are told of here; the answers tell of all."""
_MOST_AT_ONCE: Final = 4
"""How many batches are worked on at once, as each needs memory of its own."""


class _Rows:
    """Counts the rows, and tells of those that have a fault."""

    def __init__(self, options: argparse.Namespace, source: Source) -> None:
        self._path, self._language, self._unread = options.table, options.lang, source.unread
        self.read = self.bad = 0
        self._lines: list[str] = []

    def look_at(self, answers: pa.RecordBatch) -> None:
        """Count the rows of some answers, which follow on those before."""
        problems = answers.column("problem")
        if problems.null_count < len(problems):
            for place, problem in enumerate(problems.to_pylist()):
                if problem is not None:
                    self._tell(self.read + place, problem)
        self.read += answers.num_rows

    def _tell(self, place: int, problem: str) -> None:
        self.bad += 1
        if self.bad <= _TOLD:
            number = self._number(place)
            for one in problem.split("; "):
                column, _, code = one.partition(": ")
                what = PROBLEMS[code][self._language]
                self._lines.append(_ROW[self._language].format(row=number, column=column, what=what))

    def _number(self, place: int) -> int:
        """The number of a row in the table, counted from 1; rows that could not be read stand between."""
        number = place + 1
        for skipped in self._unread:
            if skipped > number:
                break
            number += 1
        return number

    def close(self) -> None:
        """Tell of the rows that could not be read, of how many faults were not told, and of how many rows there are."""
        self._lines += [_CELLS[self._language].format(row=row) for row in self._unread[:_TOLD]]
        if self.bad > _TOLD:
            self._lines.append(_MORE[self._language].format(number=self.bad - _TOLD))
        if self._lines:
            complain(self._path, "\n".join(self._lines))
        self.bad += len(self._unread)
        print(_COUNTED[self._language].format(rows=self.read + len(self._unread), bad=self.bad))


def answer_table(options: argparse.Namespace, book: LawBook) -> int:
    """Assess a table and write the answers; the exit code.

    Args:
        options: Of the command.
        book: The law.
    """
    try:
        plan = Plan(book, dict(options.reading), Evidence(options.accept), amounts=not options.statuses)
        with TemporaryDirectory(dir=options.answers.parent, prefix=".answers-") as folder:
            part = Path(folder) / options.answers.name
            bad = _written(options, plan, part)
            part.replace(options.answers)  # only what is whole comes to stand under the name
    except VictimProtocolError as error:
        complain(options.table, told(error, options.lang))
        return BROKEN
    except (OSError, pa.ArrowException):
        complain(options.answers, _UNWRITTEN[options.lang])
        return BROKEN
    return DIFFERENT if bad else ALL_WELL


def _written(options: argparse.Namespace, plan: Plan, part: Path) -> int:
    """Write the answers; how many rows have a fault."""
    source = opened(options.table)
    plan.check(source.schema)
    bar, rows = Progress(sys.stderr, source.whole), _Rows(options, source)
    with closing(writer(part, plan.answers_schema(source.schema))) as out:
        for answers, done in _answers(plan, source):
            out.write_batch(answers)
            rows.look_at(answers)
            bar.show(done)
    bar.wipe()
    rows.close()
    return rows.bad


def _answers(plan: Plan, source: Source) -> Iterator[tuple[pa.RecordBatch, int]]:
    """The answers to each batch, in order; as many batches are worked on as there are processors."""
    most = min(cpu_count() or 1, _MOST_AT_ONCE)
    waiting: deque[tuple[Future[Any], int]] = deque()
    with ThreadPoolExecutor(most) as pool:
        for batch, done in source.batches:
            waiting.append((pool.submit(plan.assess, batch), done))
            if len(waiting) > most:
                future, read = waiting.popleft()
                yield future.result(), read
        for future, read in waiting:
            yield future.result(), read
