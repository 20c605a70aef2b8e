"""Cases in SQLite, from the standard library: one file, any number of processes on one machine.

Every append is one transaction that begins by taking the lock, so that between looking and writing nobody writes.
What is taken out of a record is overwritten in the file; older copies of the file are up to who makes them.
"""

__all__ = ["SqliteStore"]

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from examples.event_store.rows import STEPS, Row, StaleHead, Step, changed_rows, check_code, loaded, rows_of

from victim_protocol.case.journal import Journal
from victim_protocol.case.sealing import GENESIS

_LAYOUT: Final = 1
"""The version of the tables, kept in the file itself."""
_TABLES: Final = f"""
CREATE TABLE cases (id TEXT PRIMARY KEY, head TEXT NOT NULL) STRICT;
CREATE TABLE records (
    case_id TEXT NOT NULL REFERENCES cases,
    place INTEGER NOT NULL,
    version INTEGER NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT;
PRAGMA user_version = {_LAYOUT}
"""
_PATIENCE: Final = 30
"""Seconds to wait for another writer."""


class SqliteStore:
    """Cases in one file; threads and processes may share it.

    Args:
        path: The file, which is made where there is none.
        steps: For each older version of a line, the step that makes the next one of it.

    Raises:
        RuntimeError: A later version of this program made the file.

    >>> from tempfile import TemporaryDirectory
    >>> from victim_protocol.case.person import Person
    >>> with TemporaryDirectory() as folder:
    ...     store = SqliteStore(Path(folder) / "cases.db")
    ...     journal = store.load("c1").append(Person(id="p1"), {})
    ...     store.save("c1", journal, expected_head=GENESIS)
    ...     store.load("c1") == journal
    True
    """

    def __init__(self, path: Path, steps: Mapping[int, Step] = STEPS) -> None:
        self._path, self._steps = path, steps
        with self._transaction("IMMEDIATE") as connection:
            ((layout,),) = connection.execute("PRAGMA user_version")
            if layout > _LAYOUT:
                raise RuntimeError(f"the file has tables of version {layout}; this program knows {_LAYOUT}")
            for statement in _TABLES.split(";") if layout < _LAYOUT else ():
                connection.execute(statement)

    @contextmanager
    def _transaction(self, kind: str = "DEFERRED") -> Iterator[sqlite3.Connection]:
        """A connection that sees one moment, and alone may write if IMMEDIATE; what is not committed never happened."""
        connection = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"BEGIN {kind}")
            yield connection
            connection.execute("COMMIT")
        finally:
            connection.close()

    def cases(self) -> list[str]:
        """The codes of the cases, in their order."""
        with self._transaction() as connection:
            return [case for (case,) in connection.execute("SELECT id FROM cases ORDER BY id")]

    def load(self, case: str) -> Journal:
        """The journal of a case, verified; an empty one where there is no such case.

        Args:
            case: The code of the case.

        Raises:
            BrokenCase: What is stored is not what was written.
        """
        with self._transaction() as connection:
            found = "SELECT place, version, line FROM records WHERE case_id = ? ORDER BY place"
            rows = [Row(*row) for row in connection.execute(found, (case,))]
            head = _head(connection, case)
        return loaded(rows, head, self._steps)

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
        with self._transaction("IMMEDIATE") as connection:
            head = _head(connection, case)
            if head == journal.head:
                return
            if head != expected_head:
                raise StaleHead(head)
            keep = "INSERT INTO cases VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET head = excluded.head"
            connection.execute(keep, (case, journal.head))
            connection.executemany("INSERT INTO records VALUES (?, ?, ?, ?)", [(case, *row) for row in new])
            connection.executemany(
                "UPDATE records SET version = ?, line = ? WHERE case_id = ? AND place = ?",
                [(row.version, row.line, case, row.place) for row in changed],
            )


def _head(connection: sqlite3.Connection, case: str) -> str:
    found = connection.execute("SELECT head FROM cases WHERE id = ?", (case,)).fetchone()
    return GENESIS if found is None else str(found[0])
