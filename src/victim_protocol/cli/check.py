"""``check``: what is wrong with payloads and case files, and what they leave open on a day."""

__all__ = ["run"]

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from victim_protocol.cli.files import found_paths, text_of
from victim_protocol.cli.overlays import book_of, overlay_lines
from victim_protocol.cli.progress import Progress
from victim_protocol.cli.sheets import sheet_cases
from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT
from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.wire.case_file import read_file
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.checking import Report, check, report_of
from victim_protocol.wire.needs import Need
from victim_protocol.wire.payload_faults import in_payload

_SHEETS: Final = (".csv", ".xlsx")
SUFFIXES: Final = (".json", ".toml", *_SHEETS)
"""The files that are looked at in a folder."""

_WARNED: Final = Label("cần xem lại", "warning")
_UNKNOWN: Final = Label("chưa biết", "not known")
_NEEDED: Final = Label("còn cần", "still needed")
_FOR: Final = Label("cho", "for")
_MORE: Final = Label("và {number} mục khác", "and {number} more")
_FEW: Final = 3
_SOUND: Final = Label("đọc được", "can be read")
_FAULTY: Final = Label("không đọc được", "cannot be read")
_UNREAD: Final = Report(
    case=None, errors=(Problem("file", "unread", "không đọc được tệp này", "this file cannot be read"),)
)
_COUNTED: Final = Label(
    "tệp: {files}, đọc được: {sound}, lỗi: {errors}, cần xem lại: {warnings}",
    "files: {files}, can be read: {sound}, errors: {errors}, warnings: {warnings}",
)


def run(options: argparse.Namespace) -> int:
    """Check each file; the exit code."""
    book = book_of(options)
    if book is None:
        return BROKEN
    paths = [*found_paths(options, SUFFIXES)]
    reports = _reports([path for path in paths if path is not None], options, book)
    counts = (_print_json if options.json else _print_text)(reports, options, book)
    if None in paths or counts["unread"]:
        return BROKEN
    return DIFFERENT if counts["files"] > counts["sound"] else ALL_WELL


def _reports(paths: Sequence[Path], options: argparse.Namespace, book: LawBook) -> Iterator[tuple[str, Report | None]]:
    """The report on each case, with the name of its file; ``None`` for one that cannot be read, which is reported."""
    payloads, bar = Payloads(), Progress(sys.stderr, len(paths))
    for done, path in enumerate(paths):
        bar.show(done)
        found = [*_of_file(path, options, payloads, book)]
        bar.wipe()
        yield from found


def _of_file(
    path: Path, options: argparse.Namespace, payloads: Payloads, book: LawBook
) -> Iterator[tuple[str, Report | None]]:
    if path.suffix.lower() in _SHEETS:
        yield from _of_sheet(path, options, payloads, book)
        return
    text = text_of(path, options.lang)
    if text is None:
        yield path.as_posix(), None
    elif path.suffix.lower() == ".toml":
        yield path.as_posix(), _of_case_file(text, options, book)
    else:
        yield path.as_posix(), check(text, on=options.on, payloads=payloads, book=book)


def _of_sheet(
    path: Path, options: argparse.Namespace, payloads: Payloads, book: LawBook
) -> Iterator[tuple[str, Report | None]]:
    """The report on each case of a spreadsheet; one on all of them where something is wrong with it."""
    try:
        cases = sheet_cases(path, options.lang, payloads)
    except WireError as error:
        yield path.as_posix(), Report(case=None, errors=error.problems)
        return
    if cases is None:
        yield path.as_posix(), None
        return
    for code, case in cases.items():
        report = report_of(case, on=options.on, book=book, placed=partial(in_payload, case))
        yield f"{path.as_posix()}[{code}]" if code else path.as_posix(), report


def _of_case_file(text: str, options: argparse.Namespace, book: LawBook) -> Report:
    try:
        read = read_file(text)
    except (WireError, InvalidFact) as error:
        return Report(case=None, errors=error.problems)
    return report_of(read.case, on=options.on, book=book, placed=read.placed)


def _print_json(
    reports: Iterable[tuple[str, Report | None]], options: argparse.Namespace, book: LawBook
) -> Counter[str]:
    """A JSON object for each file, in a list, each as soon as it is known."""
    counts = Counter[str]()
    on = None if options.on is None else options.on.isoformat()
    before = "["
    for path, report in reports:
        _count(report, counts)
        told = {"path": path, "on": on, "book": book.hash, **(report or _UNREAD).plain()}
        print(before + json.dumps(told, ensure_ascii=False), end="")
        before = ",\n"
    print("[]" if before == "[" else "]")
    return counts


def _print_text(
    reports: Iterable[tuple[str, Report | None]], options: argparse.Namespace, book: LawBook
) -> Counter[str]:
    counts = Counter[str]()
    labels = {**book.events, **{benefit.key: benefit.label for benefit in book.benefits}}
    print(overlay_lines(book, options.lang), end="")
    for path, report in reports:
        _count(report, counts)
        for line in () if report is None else _lines(path, report, labels, options.lang):
            print(line)
    print(_COUNTED[options.lang].format_map(counts))
    return counts


def _count(report: Report | None, counts: Counter[str]) -> None:
    counts["files"] += 1
    counts["unread"] += report is None
    if report is not None:
        counts["sound"] += report.sound
        counts["errors"] += len(report.errors)
        counts["warnings"] += len(report.warnings)


def _lines(path: str, report: Report, labels: Mapping[Key, Label], language: str) -> Iterator[str]:
    yield f"{path}: {(_SOUND if report.sound else _FAULTY)[language]}"
    yield from (f"    {problem.text(language)}" for problem in report.errors)
    yield from (f"    {_WARNED[language]}: {problem.text(language)}" for problem in report.warnings)
    for title, needs in ((_UNKNOWN, report.unknown), (_NEEDED, report.needed)):
        yield from (f"    {title[language]}: {_need(need, labels, language)}" for need in needs)


def _need(need: Need, labels: Mapping[Key, Label], language: str) -> str:
    """What is needed, of whom, and the first few answers that hang on it."""
    told = ", ".join(labels[key][language] for key in need.answers[:_FEW])
    more = len(need.answers) - _FEW
    rest = f" {_MORE[language].format(number=more)}" if more > 0 else ""
    return f"{need.person}: {need.label[language]} ({_FOR[language]}: {told}{rest})"
