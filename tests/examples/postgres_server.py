"""A PostgreSQL server for tests: its own data folder, a free port of the loopback address, gone when the tests end."""

__all__ = ["Server", "connect", "why_not"]

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from pg8000.exceptions import DatabaseError, InterfaceError
from pg8000.native import Connection

HOST = "127.0.0.1"
PASSWORD = "invented for tests"  # noqa: S105 - of a server that lives as long as the tests
_ACCOUNT = "postgres"
"""Who runs the server where the tests are run by root, as whom it refuses to run."""


def _folder() -> Path | None:
    """Where the programs of the server are: on the path, or where Debian's packages put them."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), default=None)


def why_not() -> str | None:
    """Why no server can be run here; ``None`` where one can."""
    if sys.platform != "linux":
        return "the tests start PostgreSQL only on Linux"
    if _folder() is None:
        return "PostgreSQL is not installed: Debian's package is postgresql"
    if os.getuid() == 0 and _ACCOUNT not in {one.pw_name for one in pwd.getpwall()}:
        return f"PostgreSQL refuses to run as root, and there is no user {_ACCOUNT}"
    return None


def connect(port: int) -> Connection:
    """A connection to a server of the tests.

    Args:
        port: Where it listens.
    """
    return Connection(_ACCOUNT, host=HOST, port=port, password=PASSWORD, database="postgres", timeout=60)


class Server:
    """One server; it can be stopped, killed and started again over the same data.

    It does not wait for the disk, which most tests have no need of; whoever needs it says so, as the writer does.
    """

    def __init__(self) -> None:
        folder = _folder()
        assert folder is not None
        self._programs, self._root = folder, Path(tempfile.mkdtemp(prefix="postgres-"))
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind((HOST, 0))
            self.port = int(free.getsockname()[1])
        secret = self._root / "secret"
        secret.write_text(PASSWORD, encoding="utf-8")
        if os.getuid() == 0:
            for path in (self._root, secret):
                shutil.chown(path, _ACCOUNT)
        made = ["--auth=scram-sha-256", f"--pwfile={secret}", f"--username={_ACCOUNT}", "--encoding=UTF8", "--locale=C"]
        assert self._run("initdb", ["--no-sync", "-D", str(self._data), *made]).wait() == 0, self._told()

    @property
    def _data(self) -> Path:
        return self._root / "data"

    def _run(self, program: str, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
        """A program of the server, run by who may."""
        log = (self._root / "log").open("ab")
        command = [str(self._programs / program), *arguments]
        user = _ACCOUNT if os.getuid() == 0 else None
        with log:
            return subprocess.Popen(command, user=user, cwd=self._root, stdout=log, stderr=log)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        listening = ["-h", HOST, "-p", str(self.port), "-k", "", "-c", "synchronous_commit=off"]
        self._process = self._run("postgres", ["-D", str(self._data), *listening])
        until = time.monotonic() + 60
        while time.monotonic() < until and self._process.poll() is None:
            try:
                self.connect().close()
            except (DatabaseError, InterfaceError, OSError):
                time.sleep(0.05)
            else:
                return
        raise AssertionError(self._told())

    def _told(self) -> str:
        return (self._root / "log").read_text(encoding="utf-8")

    def connect(self) -> Connection:
        """A connection, as a caller would make it."""
        return connect(self.port)

    def kill(self) -> None:
        """End every process of the server at once, so that none can finish what it was doing."""
        assert self._process is not None
        for process in (self._process.pid, *_children(self._process.pid)):
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:  # it ended with the first
                continue
        self._process.wait()

    def stop(self) -> None:
        """Stop it and remove its data."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(timeout=60)
        shutil.rmtree(self._root, ignore_errors=True)


def _children(parent: int) -> list[int]:
    """The processes that a process started, from the table that Linux keeps."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = path.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:  # it ended in the meantime
            continue
        if int(after_name[1]) == parent:
            found.append(int(path.parent.name))
    return found
