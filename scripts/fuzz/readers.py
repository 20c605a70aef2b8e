"""Whatever reads, chosen by the first byte of an input; what is not our own error goes through."""

__all__ = ["READERS", "one_input"]

from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from victim_protocol.cli import main
from victim_protocol.errors import InvalidFact, WireError
from victim_protocol.wire.case_file import read_file
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.checking import check
from victim_protocol.wire.csv_file import rows_of_csv
from victim_protocol.wire.journal_file import read_journal
from victim_protocol.wire.overlay_file import read_overlay
from victim_protocol.wire.receipt_check import read_receipt
from victim_protocol.wire.sheet import cases_of

PAYLOADS = Payloads()
CODES = frozenset({0, 1, 3})
"""The exit codes of `check`."""


def as_text(data: bytes) -> str:
    """The bytes as a text, whatever they are."""
    return data.decode("utf-8", "replace")


def through_the_command_line(data: bytes) -> None:
    """A file is checked, and nothing but a code comes back."""
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()), redirect_stderr(StringIO()) as told:
        path = Path(folder, "case.json")
        path.write_bytes(data)
        code = main(["check", "--json", str(path)])
    if code not in CODES or "Traceback" in told.getvalue():
        raise AssertionError(code)


READERS = (
    PAYLOADS.read,
    lambda data: cases_of(rows_of_csv(as_text(data))),
    lambda data: check(data, payloads=PAYLOADS).plain(),
    read_journal,
    read_receipt,
    lambda data: read_file(as_text(data)),
    lambda data: read_overlay(as_text(data)),
    through_the_command_line,
)


def one_input(data: bytes) -> None:
    """Send the bytes to the reader that the first of them chooses."""
    if not data:
        return
    try:
        READERS[data[0] % len(READERS)](data[1:])
    except (WireError, InvalidFact) as error:
        if not error.problems or any(problem.vi == problem.en for problem in error.problems):
            raise AssertionError from error
