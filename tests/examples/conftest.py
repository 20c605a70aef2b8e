"""The stores that are tested: in a file, and in a server that the tests start and stop."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pytest
from examples.store_sqlite.store import SqliteStore

from victim_protocol.case.journal import Journal

if TYPE_CHECKING:
    from tests.examples.postgres_server import Server


collect_ignore = [] if find_spec("pg8000") else ["postgres_server.py"]
"""What cannot be imported without the extra is not looked at for doctests."""


class Store(Protocol):
    """What every store can do."""

    def cases(self) -> list[str]: ...
    def load(self, case: str) -> Journal: ...
    def save(self, case: str, journal: Journal, expected_head: str) -> None: ...


class Shelf(NamedTuple):
    """A place where cases are kept."""

    opened: Callable[..., Store]
    """A store over it, as each process has its own."""
    change: Callable[[str], None]
    """Runs a statement behind the back of every store."""
    writer: tuple[str, ...]
    """How another process opens it: the words for ``tests.examples.writer``."""


@pytest.fixture(scope="session")
def server() -> "Iterator[Server]":
    if sys.platform != "linux":
        pytest.skip("the tests start PostgreSQL only on Linux")
    pytest.importorskip("pg8000", reason="what speaks to PostgreSQL comes with the postgres extra")
    from tests.examples.postgres_server import Server, why_not  # noqa: PLC0415 - it imports pg8000

    reason = why_not()
    if reason is not None:
        assert not os.environ.get("NEEDS_POSTGRES"), reason
        pytest.skip(reason)
    running = Server()
    running.start()
    yield running
    running.stop()


@pytest.fixture
def served(server: "Server") -> Iterator[Shelf]:
    """An empty place in a server."""
    from examples.store_postgres.pool import Pool  # noqa: PLC0415 - it imports pg8000
    from examples.store_postgres.store import PostgresStore  # noqa: PLC0415 - likewise

    def change(statement: str) -> None:
        with closing(server.connect()) as connection:
            connection.run(statement)

    pool = Pool(server.connect)
    PostgresStore(pool.lease).make_tables()
    change("TRUNCATE cases, records")
    yield Shelf(lambda **steps: PostgresStore(pool.lease, **steps), change, ("postgres", str(server.port)))
    pool.close()


def _in_a_file(path: Path) -> Shelf:
    def change(statement: str) -> None:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(statement)

    return Shelf(lambda **steps: SqliteStore(path, **steps), change, ("sqlite", str(path)))


@pytest.fixture(params=["sqlite", "postgres"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Shelf:
    """An empty place; each process that tests has a server of its own."""
    if request.param == "sqlite":
        return _in_a_file(tmp_path / "cases.db")
    shelf: Shelf = request.getfixturevalue("served")
    return shelf
