"""Cases in PostgreSQL, through pg8000: any number of writers on any number of machines.

An append locks the row of its case, looks at its head and writes, in one transaction.
What is taken out of a record is overwritten; the database drops the old row when it vacuums, and its archives are up to
who keeps them.
"""

__all__ = ["TABLES", "PostgresStore"]

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final

from examples.event_store.rows import STEPS, Row, StaleHead, Step, changed_rows, check_code, loaded, rows_of
from pg8000.native import Connection

from victim_protocol.case.journal import Journal
from victim_protocol.case.sealing import GENESIS

TABLES: Final = """
CREATE TABLE IF NOT EXISTS cases (id text PRIMARY KEY, head text NOT NULL);
CREATE TABLE IF NOT EXISTS records (
    case_id text NOT NULL REFERENCES cases,
    place integer NOT NULL,
    version integer NOT NULL,
    line text NOT NULL,
    PRIMARY KEY (case_id, place)
)
"""
"""The tables; a line is a text and no ``json``, since the hash covers its very bytes."""


class PostgresStore:
    """Cases in one database.

    Args:
        lease: What gives a connection for one transaction: ``Pool(connect).lease``, or ``lambda: closing(connect())``.
        steps: For each older version of a line, the step that makes the next one of it.
    """

    def __init__(
        self, lease: Callable[[], AbstractContextManager[Connection]], steps: Mapping[int, Step] = STEPS
    ) -> None:
        self._lease, self._steps = lease, steps

    def make_tables(self) -> None:
        """Make the tables where there are none; to be done once, by who may."""
        with self._transaction() as run:
            for statement in TABLES.split(";"):
                run(statement)

    @contextmanager
    def _transaction(self, isolation: str = "READ COMMITTED") -> Iterator[Callable[..., Any]]:
        """What runs a statement; what is not committed never happened."""
        with self._lease() as connection:
            connection.run(f"START TRANSACTION ISOLATION LEVEL {isolation}")
            yield connection.run
            connection.run("COMMIT")

    def cases(self) -> list[str]:
        """The codes of the cases, in their order."""
        with self._transaction() as run:
            return [case for (case,) in run('SELECT id FROM cases ORDER BY id COLLATE "C"')]

    def load(self, case: str) -> Journal:
        """The journal of a case, verified; an empty one where there is no such case.

        Args:
            case: The code of the case.

        Raises:
            BrokenCase: What is stored is not what was written.
        """
        with self._transaction("REPEATABLE READ") as run:  # head and rows as they were at one moment
            found = run("SELECT head FROM cases WHERE id = :case", case=case)
            rows = run("SELECT place, version, line FROM records WHERE case_id = :case ORDER BY place", case=case)
        return loaded([Row(*row) for row in rows], found[0][0] if found else GENESIS, self._steps)

    def save(self, case: str, journal: Journal, expected_head: str) -> None:
        """Add to a case what its journal has after a head, all of it or nothing; to save it again changes nothing.

        Args:
            case: The code of the case.
            journal: The journal, which was made of the one that was loaded.
            expected_head: The head of the one that was loaded.

        Raises:
            InvalidFact: The code of the case may be a name.
            StaleHead: Somebody else has added to the case since; it says the new head.
        """
        check_code(case)
        new, changed = [*rows_of(journal, expected_head)], [*changed_rows(journal, expected_head)]
        if not new:
            return
        with self._transaction() as run:
            run("INSERT INTO cases VALUES (:case, :head) ON CONFLICT DO NOTHING", case=case, head=GENESIS)
            ((head,),) = run("SELECT head FROM cases WHERE id = :case FOR UPDATE", case=case)
            if head == journal.head:
                return
            if head != expected_head:
                raise StaleHead(head)
            run("UPDATE cases SET head = :head WHERE id = :case", case=case, head=journal.head)
            for row in new:
                run("INSERT INTO records VALUES (:case, :place, :version, :line)", case=case, **row._asdict())
            overwrite = "UPDATE records SET version = :version, line = :line WHERE case_id = :case AND place = :place"
            for row in changed:
                run(overwrite, case=case, **row._asdict())
