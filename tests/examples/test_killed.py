import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from threading import Event
from typing import TYPE_CHECKING

import pytest
from tests.examples.conftest import Shelf
from tests.examples.writer import longer

from victim_protocol.case.journal import Journal
from victim_protocol.case.sealing import GENESIS

if TYPE_CHECKING:
    from tests.examples.postgres_server import Server


def writing(shelf: Shelf, *last: str) -> "subprocess.Popen[str]":
    """A process that adds to the case and says each head once it is kept."""
    command = [sys.executable, "-m", "tests.examples.writer", *shelf.writer, *last]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def lines(writer: "subprocess.Popen[str]") -> Iterator[str]:
    """The heads that it said, as far as they were said to the end."""
    assert writer.stdout is not None
    return (line.strip() for line in writer.stdout if line.endswith("\n"))


def is_kept(told: list[str], journal: Journal) -> bool:
    """Whether the last heads of a journal are those that were said to be kept, and at most one more."""
    hashes = [sealed.hash for sealed in journal.records]
    assert told, "nothing was said to be kept"
    return told in (hashes[-len(told) :], hashes[-len(told) - 1 : -1])


@pytest.mark.exhaustive
class TestKilled:
    """Whoever is killed while writing leaves the case whole, with all that was said to be kept."""

    def test_the_writer_within_an_append(self, shelf: Shelf) -> None:
        """When all of it is written and nothing is committed: nothing of it is there, and everything before is."""
        shelf.opened().save("c1", longer(Journal(), "e0"), GENESIS)
        for last in (2, 3, 5):
            with writing(shelf, str(last)) as writer:
                told = [*lines(writer)]
            assert writer.returncode == -signal.SIGKILL
            assert len(told) == last - 1
            assert [sealed.hash for sealed in shelf.opened().load("c1").records][-len(told) :] == told

    def test_the_writer(self, shelf: Shelf) -> None:
        """At fifteen moments, a fraction of an append after the last one that was said to be kept."""
        shelf.opened().save("c1", longer(Journal(), "e0"), GENESIS)
        for moment in range(15):
            with writing(shelf) as writer:
                said = lines(writer)
                told = [*islice(said, 1 + moment % 4)]
                Event().wait(moment / 2000)
                writer.kill()
                told += said
            assert is_kept(told, shelf.opened().load("c1"))

    def test_the_server(self, served: Shelf, server: "Server") -> None:
        """Each of its processes is killed, and it is started again over what is on the disk.

        A connection that was kept open is found broken once, and then there are new ones.
        """
        served.opened().cases()
        for _ in range(3):
            with writing(served) as writer:
                said = lines(writer)
                told = [*islice(said, 5)]
                server.kill()
                told += said
            server.start()
            with pytest.raises(Exception, match="network error"):
                served.opened().cases()
            assert is_kept(told, served.opened().load("c1"))
