"""What an event store keeps of a case, whatever database it is in: a row for each record of its journal.

A row is a line as ``to_lines`` writes it, and the version of that form.
A line of an older version is taken to the present one when it is read; its hash shows that it says the same.

>>> from victim_protocol.case.person import Person
>>> journal = Journal().append(Person(id="p1"), {})
>>> loaded([*rows_of(journal)], journal.head) == journal
True
"""

__all__ = [
    "STEPS",
    "VERSION",
    "BrokenCase",
    "Row",
    "StaleHead",
    "Step",
    "changed_rows",
    "check_code",
    "loaded",
    "rows_of",
]

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from victim_protocol.case.check_words import is_code
from victim_protocol.case.journal import Journal
from victim_protocol.case.redaction import Redaction, name_of
from victim_protocol.case.sealing import GENESIS, Sealed
from victim_protocol.case.verification import Fault, verify
from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.wire.journal_file import read_journal, to_lines

VERSION: Final = 1
"""The version of the form in which a line is written."""

Step: TypeAlias = Callable[[str], str]
"""A pure step: the line of an older version as the next version writes it."""

STEPS: Final[Mapping[int, Step]] = MappingProxyType({})
"""For each older version, the step that makes the next one of it; the first version has none."""


class Row(NamedTuple):
    """A record as it is kept; a line may hold personal values, and its row has no repr of it."""

    place: int
    version: int
    line: str

    def __repr__(self) -> str:
        """Where it stands, and nothing that it says."""
        return f"Row(place={self.place})"


class StaleHead(Exception):
    """Somebody else has added to the case since the writer looked; nothing of what the writer wanted was kept.

    Args:
        head: The head that the case has now.
    """

    def __init__(self, head: str) -> None:
        super().__init__(f"the case has changed: its head is {head}")
        self.head = head


class BrokenCase(Exception):
    """What is stored is not what was written.

    Args:
        faults: What does not fit, without any personal value.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"record {fault.place}: {fault.text.en}" for fault in faults))
        self.faults = tuple(faults)


def check_code(case: str) -> None:
    """Refuse a code of a case that may be a name.

    Args:
        case: The code.

    Raises:
        InvalidFact: It has other signs than plain letters, digits, ``-`` and ``_``.
    """
    if not is_code(case):
        vi = "mã hồ sơ chỉ gồm chữ cái không dấu, chữ số, - và _"
        raise InvalidFact(Problem("case", "code", vi, "the code of a case is made of plain letters, digits, - and _"))


def rows_of(journal: Journal, since: str = GENESIS) -> Iterator[Row]:
    """The rows of the records after a head.

    Args:
        journal: The journal.
        since: A head that the journal has had.

    Raises:
        InvalidFact: It never had that head.
    """
    first = _after(journal, since)
    yield from (Row(first + place, VERSION, line) for place, line in enumerate(_lines(journal.records[first:])))


def changed_rows(journal: Journal, since: str) -> Iterator[Row]:
    """The rows of older records from which something was taken out after a head: what is stored must be overwritten.

    Args:
        journal: The journal.
        since: A head that the journal has had.
    """
    first = _after(journal, since)
    records = [sealed.record for sealed in journal.records]
    emptied = {record.entry for record in records[first:] if isinstance(record, Redaction)}
    for place, record in enumerate(records[:first]):
        if name_of(record) in emptied:
            (line,) = _lines(journal.records[place : place + 1])
            yield Row(place, VERSION, line)


def _lines(records: tuple[Sealed, ...]) -> list[str]:
    """A line for each record; a text may hold other signs at which a screen would break a line."""
    return to_lines(Journal(records=records)).split("\n")[:-1]


def _after(journal: Journal, head: str) -> int:
    """The place of the first record after a head."""
    heads = [GENESIS, *(sealed.hash for sealed in journal.records)]
    if head not in heads:
        vi, en = "không phải mã của một bản ghi trong sổ", "not the hash of a record of the journal"
        raise InvalidFact(Problem("expected_head", "unknown_head", vi, en))
    return heads.index(head)


def loaded(rows: Sequence[Row], head: str, steps: Mapping[int, Step] = STEPS) -> Journal:
    """The journal of a case from its rows, each record looked at.

    Args:
        rows: The rows in the order of their places.
        head: The head that the store keeps for the case.
        steps: For each older version of a line, the step that makes the next one of it.

    Raises:
        BrokenCase: A record, or the last one, is not the one that was written.
        WireError: A line is not in the form of its version, or no step leads from that to the present one.
    """
    lines = [_migrated(row, steps) + "\n" for row in rows]
    journal = read_journal("".join(lines).encode())
    faults = verify(journal, head).problems
    if faults:
        raise BrokenCase(faults)
    return journal


def _migrated(row: Row, steps: Mapping[int, Step]) -> str:
    """A line in the present form."""
    version, line = row.version, row.line
    while version != VERSION:
        if version not in steps:
            vi, en = f"không đọc được phiên bản {version}", f"no step leads from version {version} to {VERSION}"
            raise WireError(Problem(f"record[{row.place}]", "version", vi, en))
        version, line = version + 1, steps[version](line)
    return line
