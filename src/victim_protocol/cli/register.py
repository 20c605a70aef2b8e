"""The register of a province from a folder: case files, and beside them spreadsheets of records."""

__all__ = ["read_register", "shown"]

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from victim_protocol.case.case import Case
from victim_protocol.cli.files import RECORDS, found_paths, text_of
from victim_protocol.cli.progress import Progress
from victim_protocol.cli.sheets import rows_of_file
from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.law.book import LawBook
from victim_protocol.reports.province.register import Register
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.record_rows import ReadRecords
from victim_protocol.wire.records_file import activities_of, deliveries_of, places_of
from victim_protocol.wire.sheet import Rows

_SUFFIXES: Final = (".json", ".toml")
_TWICE: Final = ("duplicate", "hai tệp có cùng mã hồ sơ, chỉ tính tệp đầu", "two files of one code: the first counts")
_STRANGE: Final = ("unknown_file", "tệp này không được đọc", "this file is not read")
_NAMES: Final = ("deliveries", "activities", "places")
_UNREAD: Final = ("unread", "không đọc được tệp này", "this file cannot be read")


def read_register(options: argparse.Namespace, book: LawBook) -> Register:
    """What a folder holds: a case for each file, and the records; what cannot be read is listed in it.

    Args:
        options: Of the command: the folder and the language.
        book: The law, whose supports and bodies the records name.
    """
    problems: list[Problem] = []
    cases: dict[str, Case] = {}
    for name, case in _cases(options, problems):
        if cases.setdefault(name, case) is not case:
            problems.append(Problem(name, *_TWICE))
    folder = options.path[0] / RECORDS
    problems += _strange(folder)
    deliveries = _records(folder / "deliveries", options, problems, lambda rows: deliveries_of(rows, book))
    activities = _records(folder / "activities", options, problems, activities_of)
    places = _records(folder / "places", options, problems, places_of)
    return Register(cases=cases, deliveries=deliveries, activities=activities, places=places, unread=tuple(problems))


def _cases(options: argparse.Namespace, problems: list[Problem]) -> Iterator[tuple[str, Case]]:
    """Each case by the name of its file, without the end and with the folders that it lies in."""
    payloads = Payloads()
    for path in shown([path for path in found_paths(options, _SUFFIXES) if path is not None]):
        name = path.relative_to(options.path[0]).with_suffix("").as_posix()
        text = text_of(path, options.lang)
        try:
            if text is None:
                problems.append(Problem(name, *_UNREAD))
            else:
                yield name, (read_case if path.suffix.lower() == ".toml" else payloads.read)(text)
        except (WireError, InvalidFact) as error:
            problems += [one._replace(path=f"{name}: {one.path}") for one in error.problems]


def _strange(folder: Path) -> list[Problem]:
    """The files among the records that nothing reads: of another name, or a second one of the same."""
    files = sorted(path for path in folder.glob("*") if path.is_file()) if folder.is_dir() else []
    read = [folder / f"{name}{suffix}" for name in _NAMES for suffix in (".csv", ".xlsx")]
    known = [path for path in read if path in files]
    first = {path.stem: path for path in reversed(known)}
    return [Problem(f"{RECORDS}/{path.name}", *_STRANGE) for path in files if path not in first.values()]


def _records(
    stem: Path, options: argparse.Namespace, problems: list[Problem], read: Callable[[Rows], ReadRecords[Any]]
) -> tuple[Any, ...]:
    """The records of a spreadsheet, CSV or XLSX; none where there is no such file."""
    found = next((path for suffix in (".csv", ".xlsx") if (path := stem.with_suffix(suffix)).exists()), None)
    if found is None:
        return ()
    name = f"{RECORDS}/{found.name}"
    try:
        rows = rows_of_file(found, options.lang)
        told = ReadRecords((), (Problem(name, *_UNREAD),)) if rows is None else read(rows)
    except WireError as error:
        told = ReadRecords((), error.problems)
    problems += [one if one.path == name else one._replace(path=f"{name} {one.path}") for one in told.problems]
    return told.found


def shown(things: Iterable[Any]) -> Iterator[Any]:
    """Things one by one, with a bar on the terminal that says how many are done.

    Args:
        things: The things.
    """
    whole: Sequence[Any] = [*things]
    bar = Progress(sys.stderr, len(whole))
    for done, thing in enumerate(whole):
        bar.show(done)
        yield thing
    bar.wipe()
