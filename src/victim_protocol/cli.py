"""The command line: case files in, text or JSON out."""

__all__ = ["main"]

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple

from victim_protocol.assessment import Assessment, assess
from victim_protocol.errors import VictimProtocolError
from victim_protocol.reports.summary import brief, summary
from victim_protocol.reports.text import render
from victim_protocol.wire.case_file import ReadFile, read_file
from victim_protocol.wire.payload import to_json
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
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # a console or a pipe on Windows may speak another code page
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        return _ALL_WELL


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="victim-protocol",
        description="What a trafficked person is owed under the law of Viet Nam.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    asking = commands.add_parser("assess", help="answer for each person of case files")
    asking.add_argument("path", type=Path, nargs="+", help="a case file, or a folder of them")
    asking.add_argument("--on", type=date.fromisoformat, help="the day asked, as 2017-05-10; else the days of [[ask]]")
    asking.add_argument("--json", action="store_true", help="one JSON text per file and day, in a list")
    asking.add_argument("--summary", action="store_true", help="short statements, and the whole on the last day of each file")
    asking.set_defaults(run=_assess)
    comparing = commands.add_parser("cases", help="compare answers with those that case files expect")
    comparing.add_argument("path", type=Path, nargs="+", help="a case file, or a folder of them")
    comparing.set_defaults(run=_cases)
    for command in (asking, comparing):
        command.add_argument("--lang", choices=("vi", "en"), default="vi", help="the language of texts (vi)")
        command.epilog = _EXIT_CODES
        command.formatter_class = argparse.RawDescriptionHelpFormatter
    return parser


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*.toml")) if path.is_dir() else [path]


def _read(options: argparse.Namespace) -> Iterator[_Read | None]:
    """Every file; ``None`` for one that cannot be read, which is reported."""
    found = False
    for path in _files(options.path):
        found = True
        try:
            yield _Read(path, read_file(path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            _complain(path, str(getattr(error, "strerror", None) or error.__class__.__name__))
            yield None
        except VictimProtocolError as error:
            _complain(path, _told(error, options.lang))
            yield None
    if not found:
        _complain(options.path[0], "*.toml?")
        yield None


def _told(error: VictimProtocolError, language: str) -> str:
    text = getattr(error, "text", None)
    return str(error) if text is None else str(text(language))


def _complain(path: Path, text: str) -> None:
    print(f"{path}:\n{text}", file=sys.stderr)


def _assess(options: argparse.Namespace) -> int:
    code = _ALL_WELL
    answers: list[tuple[Path, str, Assessment]] = []
    for read in _read(options):
        if read is None:
            code = _BROKEN
            continue
        days = [options.on] if options.on else sorted({ask.day for ask in read.file.asks})
        if not days:
            _complain(read.path, "--on? [[ask]]?")
            code = _BROKEN
        try:
            answers += [(read.path, read.file.title, assess(read.file.case, on=day)) for day in days]
        except VictimProtocolError as error:
            _complain(read.path, _told(error, options.lang))
            code = _BROKEN
    _print_answers(answers, options)
    return code


def _print_answers(answers: list[tuple[Path, str, Assessment]], options: argparse.Namespace) -> None:
    if options.json:
        print("[" + ",\n".join(to_json(answer, title) for _, title, answer in answers) + "]")
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
            print(_difference(read.path, difference))
    print(f"{files} files, {questions} questions, {differing} differences")
    return code or (_DIFFERENT if differing else _ALL_WELL)


def _difference(path: Path, difference: Difference) -> str:
    under = f"\n    under {', '.join(difference.articles)}" if difference.articles else ""
    return f"{path}: {difference.path}\n    expected {difference.expected}\n    found    {difference.found}{under}"
