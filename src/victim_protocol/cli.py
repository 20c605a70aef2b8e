"""The command line: case files in, text or JSON out."""

__all__ = ["main"]

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Final, NamedTuple

from victim_protocol.assessment import Assessment, assess
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.reports.summary import brief, summary
from victim_protocol.reports.text import render
from victim_protocol.wire.case_file import ReadFile, read_file
from victim_protocol.wire.payload import to_json
from victim_protocol.wire.rows import AmountRow
from victim_protocol.wire.runner import Difference, run

_ALL_WELL = 0
_DIFFERENT = 1
_BROKEN = 3

_EXIT_CODES = """exit codes:
  0  every file was answered, and every expected answer was found
  1  cases: some answer differs from the one that its file expects
  2  the command line is not understood
  3  some file could not be read or answered; the others were
"""

_MISSING: Final = Label("không có tệp hoặc thư mục này", "no such file or folder")
_UNREADABLE: Final = Label("không đọc được tệp này", "this file cannot be read")
_NOT_UTF_8: Final = Label("tệp không phải UTF-8", "the file is not in UTF-8")
_EMPTY: Final = Label("thư mục không có tệp hồ sơ nào (*.toml)", "the folder holds no case file (*.toml)")
_NO_DAY: Final = Label(
    "hồ sơ không có [[ask]]; cho biết ngày hỏi, ví dụ --on 2017-05-10",
    "the file has no [[ask]]; give the day asked, as in --on 2017-05-10",
)
_EXPECTED: Final = Label("cần có ", "expected")
_FOUND: Final = Label("tìm ra ", "found   ")
_UNDER: Final = Label("căn cứ ", "under   ")
_COUNTED: Final = Label(
    "hồ sơ: {files}, câu hỏi: {questions}, điểm khác: {differing}",
    "files: {files}, questions: {questions}, differences: {differing}",
)


class _Read(NamedTuple):
    path: Path
    file: ReadFile


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the command; those of the process where none are given.

    Returns:
        The exit code, as ``--help`` lists it.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a console or a pipe may speak another code page
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough; nothing is left to be flushed at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _ALL_WELL
    return code


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # weeks, and days without hyphens, are not read in case files either
        raise argparse.ArgumentTypeError("a day is written as 2017-05-10")
    return day


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="victim-protocol",
        description="What a trafficked person is owed under the law of Viet Nam.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    asking = commands.add_parser("assess", help="answer for each person of case files")
    asking.add_argument("path", type=Path, nargs="+", metavar="PATH", help="a case file, or a folder of them")
    asking.add_argument("--on", type=_day, metavar="DAY", help="the day asked, as 2017-05-10; else the days of [[ask]]")
    form = asking.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="a JSON list, of one object per file and day")
    form.add_argument(
        "--summary", action="store_true", help="short statements, and the whole on the last day of each file"
    )
    asking.set_defaults(run=_assess)
    comparing = commands.add_parser("cases", help="compare answers with those that case files expect")
    comparing.add_argument("path", type=Path, nargs="+", metavar="PATH", help="a case file, or a folder of them")
    comparing.set_defaults(run=_cases)
    for command in (asking, comparing):
        command.add_argument("--lang", choices=("vi", "en"), default="vi", help="the language of texts (vi)")
        command.epilog = _EXIT_CODES
        command.formatter_class = argparse.RawDescriptionHelpFormatter
    return parser


def _files(options: argparse.Namespace) -> Iterator[Path | None]:
    """Every case file, once; ``None`` for a folder without any, which is reported."""
    seen: set[Path] = set()
    for path in options.path:
        found = sorted(path.rglob("*.toml")) if path.is_dir() else [path]
        if not found:
            _complain(path, _EMPTY[options.lang])
            yield None
        yield from (file for file in found if file not in seen)
        seen.update(found)


def _read(options: argparse.Namespace) -> Iterator[_Read | None]:
    """Every file; ``None`` for what cannot be read, which is reported."""
    for path in _files(options):
        yield None if path is None else _read_one(path, options.lang)


def _read_one(path: Path, language: str) -> _Read | None:
    try:
        return _Read(path, read_file(path.read_text(encoding="utf-8-sig")))
    except FileNotFoundError:
        _complain(path, _MISSING[language])
    except OSError:
        _complain(path, _UNREADABLE[language])
    except UnicodeDecodeError:
        _complain(path, _NOT_UTF_8[language])
    except VictimProtocolError as error:
        _complain(path, _told(error, language))
    return None


def _told(error: VictimProtocolError, language: str) -> str:
    """The error in a language; each error of this library can say itself in two."""
    text = getattr(error, "text")  # noqa: B009 - the common base does not declare it
    return str(text(language))


def _complain(path: Path, text: str) -> None:
    print(f"{path}:\n{text}", file=sys.stderr)


def _assess(options: argparse.Namespace) -> int:
    code = _ALL_WELL
    answers: list[tuple[Path, str, Assessment]] = []
    for read in _read(options):
        found = [] if read is None else [*_answers(read, options)]
        answers += ((read.path, read.file.title, answer) for answer in found if read is not None and answer is not None)
        if not found or None in found:
            code = _BROKEN
    _print_answers(answers, options)
    return code


def _answers(read: _Read, options: argparse.Namespace) -> Iterator[Assessment | None]:
    """The answer of each day asked; ``None`` for one that cannot be given, which is reported."""
    days = [options.on] if options.on else sorted({ask.day for ask in read.file.asks})
    if not days:
        _complain(read.path, _NO_DAY[options.lang])
    for day in days:
        try:
            yield assess(read.file.case, on=day)
        except VictimProtocolError as error:
            _complain(read.path, _told(error, options.lang))
            yield None


def _print_answers(answers: list[tuple[Path, str, Assessment]], options: argparse.Namespace) -> None:
    if options.json:
        print("[" + ",\n".join(to_json(answer, title or path.name) for path, title, answer in answers) + "]")
        return
    for path, title, answer in answers:
        print(f"== {title or path.name}")
        print((brief if options.summary else render)(answer, options.lang))
        print()
    if options.summary and answers:
        print(summary(list({path: answer for path, _, answer in answers}.values()), options.lang))


def _cases(options: argparse.Namespace) -> int:
    code, files, questions, differing = _ALL_WELL, 0, 0, 0
    for read in _read(options):
        if read is None:
            code = _BROKEN
            continue
        files, questions = files + 1, questions + len(read.file.asks)
        try:
            differences = run(read.file)
        except VictimProtocolError as error:
            _complain(read.path, _told(error, options.lang))
            code = _BROKEN
            continue
        differing += len(differences)
        for difference in differences:
            print(_difference(read.path, difference, options.lang))
    print(_COUNTED[options.lang].format(files=files, questions=questions, differing=differing))
    return code or (_DIFFERENT if differing else _ALL_WELL)


def _difference(path: Path, difference: Difference, language: str) -> str:
    told = [(_EXPECTED, _written(difference.expected)), (_FOUND, _written(difference.found))]
    if difference.articles:
        told.append((_UNDER, ", ".join(difference.articles)))
    return "\n".join([f"{path}: {difference.path}", *(f"    {label[language]} {text}" for label, text in told)])


def _written(value: object) -> str:
    """A value as a case file would write it."""
    match value:
        case AmountRow(low=low, high=high):
            return f"{{ low = {low} }}" if high is None else f"{{ low = {low}, high = {high} }}"
        case bool():
            return str(value).lower()
        case _:
            return str(value)
