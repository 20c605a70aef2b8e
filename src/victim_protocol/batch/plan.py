"""A law made ready for batches: what is asked of each row, and how it is worked out."""

__all__ = ["Plan"]

from collections.abc import Iterator, Mapping
from threading import Lock

import numpy as np
import pyarrow as pa

from victim_protocol.batch.answers import answers, answers_schema
from victim_protocol.batch.arrow import Bits, everyone, words_of
from victim_protocol.batch.asking import Asking
from victim_protocol.batch.columns import ID, check, columns_of
from victim_protocol.batch.faults import Faults
from victim_protocol.batch.known import Choices
from victim_protocol.batch.laws import NOT_HELD, Laws
from victim_protocol.batch.lines import Liner, liners
from victim_protocol.batch.program import NONE, Program
from victim_protocol.batch.programmer import Asked, programmed
from victim_protocol.batch.reading import Reader
from victim_protocol.batch.rows import Rows
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.reading import chosen_readings

_LAW = -1
"""Stands for the law of a row, where the graph asks for it."""


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
        self._asking = Asking(book, chosen_readings(book.variables.readings, readings), accept, amounts=amounts)
        self._programs: dict[tuple[int, ...], Program] = {}
        self._lock = Lock()
        self._liners: Mapping[Key, tuple[Liner, ...]] = liners(book, accept) if amounts else {}

    @property
    def unknown_parts(self) -> Mapping[str, tuple[Label, ...]]:
        """For each support with an amount, what may be unknown in it, in the order of the bits of its reason."""
        return {str(key): of_key[0].parts for key, of_key in self._liners.items()}

    def answers_schema(self, schema: pa.Schema) -> pa.Schema:
        """The columns of the answers to batches of some columns.

        Args:
            schema: The columns of the batches.
        """
        return answers_schema(self.book, self._liners, schema.field(ID) if ID in schema.names else None)

    def assess(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """The answers to a batch, row by row.

        Args:
            batch: The batch.

        Raises:
            InvalidFact: The batch has a column that there is not, or one of another type.
        """
        check(batch.schema, self.columns)
        faults = Faults(batch.num_rows)
        reader = Reader(batch=batch, columns=self.columns, faults=faults)
        rows = Rows(reader=reader, book=self.book, laws=self.laws)
        rows.read_all()
        present = tuple(law for law in np.unique(rows.law).tolist() if law != NOT_HELD)
        program = self._program(present)
        planes = program.run([*self._inputs(program, present, rows)], words_of(batch.num_rows))
        may = {asked: plane for asked, plane in planes.items() if program.outputs[asked] != NONE}
        return answers(self.book, self._liners, rows, may)

    def _inputs(self, program: Program, present: tuple[int, ...], rows: Rows) -> Iterator[Bits]:
        places = np.full(len(self.laws.all) + 1, -1, np.int8)
        places[list(present)] = range(len(present))
        law = Choices(places[rows.law], everyone(rows.reader.rows))
        keys = self.book.variables.keys
        for slot, values in program.inputs:
            yield (law if slot == _LAW else rows.known(keys[slot])).plane(values)

    def _program(self, present: tuple[int, ...]) -> Program:
        """The program for rows that stand under some laws."""
        with self._lock:  # several threads may share a plan, and the graph grows
            if present not in self._programs:
                self._programs[present] = programmed(self._asking.graph, dict(self._asked(present)))
            return self._programs[present]

    def _asked(self, present: tuple[int, ...]) -> Iterator[tuple[Asked, int]]:
        under = [self._asking.under(self.laws.all[law]) for law in present]
        for question in dict.fromkeys(question for nodes in under for question in nodes):
            node = self._asking.graph.node(_LAW, tuple(nodes.get(question, 0) for nodes in under))
            yield from (((question, bit), node) for bit in question.subject.bits)
