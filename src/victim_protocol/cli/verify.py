"""``verify``: whether stored cases are those that were written, and what no such look can see."""

__all__ = ["run"]

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from victim_protocol.case.journal import Journal
from victim_protocol.case.verification import Verification, verify
from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.wire.journal_file import read_journal

_MISSING: Final = Label("không có tệp này", "no such file")
_UNREADABLE: Final = Label("không đọc được tệp này", "this file cannot be read")
_SOUND: Final = Label("toàn vẹn", "sound")
_FAULTY: Final = Label("không toàn vẹn", "not sound")
_COUNTED: Final = Label("số bản ghi: {number}, mã băm cuối: {head}", "records: {number}, head: {head}")


def run(options: argparse.Namespace) -> int:
    """Look at each stored case; the exit code."""
    code = ALL_WELL
    for path in options.path:
        journal = _journal(path, options.lang)
        if journal is None:
            code = BROKEN
            continue
        found = verify(journal, options.head)
        for line in _lines(path, journal, found, options.lang):
            print(line)
        code = max(code, ALL_WELL if found.sound else DIFFERENT)
    return code


def _journal(path: Path, language: str) -> Journal | None:
    """The journal of a file, byte for byte; ``None`` for one that cannot be read, which is reported."""
    try:
        return read_journal(path.read_bytes())
    except FileNotFoundError:
        complain(path, _MISSING[language])
    except OSError:
        complain(path, _UNREADABLE[language])
    except VictimProtocolError as error:
        complain(path, told(error, language))
    return None


def _lines(path: Path, journal: Journal, found: Verification, language: str) -> Iterator[str]:
    yield f"{path}: {(_SOUND if found.sound else _FAULTY)[language]}"
    for fault in found.problems:
        place = "" if fault.place is None else f"line[{fault.place}]{f' {fault.id}' if fault.id else ''}: "
        yield f"    {place}{fault.text[language]}"
    yield from (f"    {label[language]}" for label in found.unseen)
    yield f"    {_COUNTED[language].format(number=len(journal.records), head=journal.head)}"
