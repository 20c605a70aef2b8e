"""A shelter's store: a file for each case, in the form in which the library writes journals."""

__all__ = ["Cabinet"]

from collections.abc import Mapping
from pathlib import Path

from victim_protocol.case.case import Case
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction
from victim_protocol.case.verification import verify
from victim_protocol.wire.journal_file import read_journal, to_lines


class Cabinet:
    """Cases in a folder, for one process at a time; ``examples/store_sqlite`` is for several.

    Args:
        folder: The folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def open(self, case: str, person: Person, salts: Mapping[str, bytes]) -> str:
        """Begin a case, and give its head."""
        return self._keep(case, Journal().append(person, salts))

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        """Add a record for who has seen a head, and give the new one; what is there already changes nothing.

        Raises:
            InvalidFact: The case has another head.
        """
        journal = self.journal(case)
        if isinstance(record, Redaction):
            return self._keep(case, journal.redact(record, expected_head))
        return self._keep(case, journal.append(record, salts, expected_head))

    def read(self, case: str) -> Case:
        """The case."""
        return self.journal(case).case

    def verify(self, case: str, head: str) -> bool:
        """Whether the file holds what was written, up to a head."""
        return verify(self.journal(case), head).sound

    def journal(self, case: str) -> Journal:
        """What the file of a case holds."""
        return read_journal(self._file(case).read_bytes())

    def _keep(self, case: str, journal: Journal) -> str:
        """Write the whole file beside the old one, and then in its place, so that half a file is never read."""
        new = self._file(case).with_suffix(".new")
        new.write_bytes(to_lines(journal).encode())
        new.replace(self._file(case))
        return journal.head

    def _file(self, case: str) -> Path:
        return self.folder / f"{case}.jsonl"
