"""A law made ready for batches: what is asked of each row, and how it is worked out."""

__all__ = ["Plan"]

from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Any

import numpy as np
import pyarrow as pa

from victim_protocol.batch.answers import Answers
from victim_protocol.batch.arrow import Bits, everyone, words_of
from victim_protocol.batch.asking import Asking
from victim_protocol.batch.columns import check, columns_of
from victim_protocol.batch.faults import Faults
from victim_protocol.batch.known import Choices
from victim_protocol.batch.laws import NOT_HELD, Laws
from victim_protocol.batch.lines import liners
from victim_protocol.batch.program import NONE, Program
from victim_protocol.batch.programmer import Asked, programmed
from victim_protocol.batch.reading import Reader
from victim_protocol.batch.rows import Rows
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence

_LAW = -1
"""Stands for the law of a row, where the graph asks for it."""
_MOST_PROGRAMS = 16
"""So many programs are kept; if there were to be more, there is one for all the laws that were met."""


def _there(laws: np.ndarray[Any, np.dtype[np.int16]]) -> tuple[int, ...]:
    """The numbers of the laws under which some row stands."""
    counted = np.bincount(laws - np.int16(NOT_HELD), minlength=1)
    return tuple(np.flatnonzero(counted[1:]).tolist())


class Plan:
    """A law, the readings and the evidence that a batch is assessed by; what is worked out of them is kept."""

    def __init__(self, book: LawBook, readings: Mapping[str, str], accept: Evidence, *, amounts: bool = True) -> None:
        """Make a law ready.

        Args:
            book: The law.
            readings: Choices of readings, in place of the book's defaults.
            accept: The weakest evidence that counts.
            amounts: Whether the money is worked out as well.

        Raises:
            InvalidFact: A reading or a choice does not exist.
        """
        self.book, self.accept = book, accept
        self.columns = columns_of(book)
        self.laws = Laws(book)
        self._asking = Asking(book, book.variables.chosen(readings), accept, amounts=amounts)
        self._programs: dict[tuple[int, ...], Program] = {}
        self._lock = Lock()
        self._sound: pa.Schema = None
        self._answers = Answers(book, liners(book, accept) if amounts else {})

    @property
    def unknown_parts(self) -> Mapping[str, tuple[Label, ...]]:
        """For each support with an amount, what may be unknown in it, in the order of the bits of its reason."""
        return {str(key): of_key[0].parts for key, of_key in self._answers.liners.items()}

    def answers_schema(self, schema: pa.Schema) -> pa.Schema:
        """The columns of the answers to batches of some columns.

        Args:
            schema: The columns of the batches.
        """
        return self._answers.schema(schema)

    def check(self, schema: pa.Schema) -> None:
        """Refuse batches of other columns than there are.

        Args:
            schema: The columns of the batches.

        Raises:
            InvalidFact: There is a column that there is not, or one of another type.
        """
        if self._sound is None or not schema.equals(self._sound):  # most batches have the columns of the one before
            check(schema, self.columns)
            self._sound = schema

    def assess(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """The answers to a batch, row by row.

        Args:
            batch: The batch.

        Raises:
            InvalidFact: It is no batch, or has a column that there is not, or one of another type.
        """
        if not isinstance(batch, pa.RecordBatch):
            vi, en = "cần pyarrow.RecordBatch", "not a pyarrow.RecordBatch; a table has them by to_batches()"
            raise InvalidFact(Problem("batch", "type", vi, en))
        self.check(batch.schema)
        faults = Faults(batch.num_rows)
        reader = Reader(batch=batch, columns=self.columns, faults=faults)
        rows = Rows(reader=reader, book=self.book, laws=self.laws)
        rows.read_all()
        laws, program = self._program(_there(rows.law))
        planes = program.run([*self._inputs(program, laws, rows)], words_of(batch.num_rows))
        may = {asked: plane for asked, plane in planes.items() if program.outputs[asked] != NONE}
        return self._answers.of(rows, may)

    def _inputs(self, program: Program, laws: tuple[int, ...], rows: Rows) -> Iterator[Bits]:
        places = np.full(len(self.laws.all) + 1, -1, np.int16)
        places[list(laws)] = range(len(laws))
        law = Choices(places[rows.law], everyone(rows.reader.rows))
        keys = self.book.variables.keys
        for slot, values in program.inputs:
            yield (law if slot == _LAW else rows.known(keys[slot])).plane(values)

    def _program(self, present: tuple[int, ...]) -> tuple[tuple[int, ...], Program]:
        """A program for rows that stand under some laws, and the laws that it is for; these may be more."""
        with self._lock:  # several threads may share a plan, and the graph grows
            if present not in self._programs and len(self._programs) >= _MOST_PROGRAMS:
                present = tuple(sorted(set(present).union(*self._programs)))
                self._programs.clear()
            if present not in self._programs:
                self._programs[present] = programmed(self._asking.graph, dict(self._asked(present)))
            return present, self._programs[present]

    def _asked(self, present: tuple[int, ...]) -> Iterator[tuple[Asked, int]]:
        under = [self._asking.under(self.laws.all[law]) for law in present]
        for question in dict.fromkeys(question for nodes in under for question in nodes):
            node = self._asking.graph.node(_LAW, tuple(nodes.get(question, 0) for nodes in under))
            yield from (((question, bit), node) for bit in question.subject.bits)
