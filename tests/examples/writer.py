"""A process that adds to a case until it is killed, and says each head once it is kept.

Run as ``python -m tests.examples.writer sqlite PATH`` or ``postgres PORT``; with a number, it is killed within that
append.
"""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from examples.store_sqlite.store import SqliteStore

from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person


def longer(journal: Journal, name: str) -> Journal:
    """The journal with one more entry of this id, and with the person of whom it is."""
    entry = Entry(id=name, person="p1", day=date(2017, 3, 20), place="Lào Cai")
    opened = journal if journal.records else journal.append(Person(id="p1"), {})
    return opened.append(entry, {"place": name.encode().ljust(16, b".")})


def _opened(kind: str, where: str) -> Any:
    if kind == "sqlite":
        return SqliteStore(Path(where))
    from examples.store_postgres.pool import Pool  # noqa: PLC0415 - it imports pg8000
    from examples.store_postgres.store import PostgresStore  # noqa: PLC0415 - likewise
    from tests.examples.postgres_server import connect  # noqa: PLC0415 - likewise

    def connected() -> Any:
        connection = connect(int(where))
        connection.run("SET synchronous_commit = on")  # as a server does that nobody told otherwise
        return connection

    return PostgresStore(Pool(connected).lease)


def _killed_within(store: Any) -> None:
    """From now on, when everything is written and nothing is committed yet, the process is killed."""
    transaction = store._transaction

    @contextmanager
    def dying(*kind: str) -> Iterator[Any]:
        with transaction(*kind) as connection:
            yield connection
            os.kill(os.getpid(), signal.SIGKILL)

    store._transaction = dying


def main(kind: str, where: str, last: int = 0) -> None:
    """Add entries for ever, or until within the last one."""
    store, turn = _opened(kind, where), 0
    while True:
        turn += 1
        journal = store.load("c1")
        more = longer(journal, f"e{len(journal.records)}")
        if turn == last:
            _killed_within(store)
        store.save("c1", more, journal.head)
        print(more.head, flush=True)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
