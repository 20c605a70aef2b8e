"""Connections that are kept open between transactions, since to make one takes longer than to use it."""

__all__ = ["Pool"]

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import Empty, Full, LifoQueue

from pg8000.exceptions import DatabaseError, InterfaceError
from pg8000.native import Connection


class Pool:
    """Idle connections; threads may share it.

    Where one is broken all are closed: the next try opens anew, and so it does after the server was started again.
    What else goes wrong takes back what was not committed, and the connection is used again.

    Args:
        connect: What opens a connection.
        idle: How many are kept open while nobody uses them; as many as are needed are opened.
    """

    def __init__(self, connect: Callable[[], Connection], idle: int = 4) -> None:
        self._connect = connect
        self._idle: LifoQueue[Connection] = LifoQueue(idle)

    @contextmanager
    def lease(self) -> Iterator[Connection]:
        """A connection for one transaction, to be committed by who takes it."""
        connection = self._taken()
        try:
            yield connection
        except Exception:
            self._recover(connection)
            raise
        except BaseException:
            _close(connection)
            raise
        self._give_back(connection)

    def _recover(self, connection: Connection) -> None:
        try:
            connection.run("ROLLBACK")
        except (DatabaseError, InterfaceError, OSError):
            _close(connection)
            self.close()
        else:
            self._give_back(connection)

    def _give_back(self, connection: Connection) -> None:
        try:
            self._idle.put_nowait(connection)
        except Full:
            _close(connection)

    def _taken(self) -> Connection:
        try:
            return self._idle.get_nowait()
        except Empty:
            return self._connect()

    def close(self) -> None:
        """Close what is idle."""
        with suppress(Empty):
            while True:
                _close(self._idle.get_nowait())


def _close(connection: Connection) -> None:
    """Close a connection; one that is broken already says so once more, which nobody needs to hear."""
    with suppress(InterfaceError):
        connection.close()
