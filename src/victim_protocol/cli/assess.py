"""``assess``: answers for the persons of case files."""

__all__ = ["run"]

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from victim_protocol.assessment import Assessment, assess
from victim_protocol.cli.files import Read, read_files
from victim_protocol.cli.words import ALL_WELL, BROKEN, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.reports.summary import brief, summary
from victim_protocol.reports.text import render
from victim_protocol.wire.payload import to_json

_NO_DAY: Final = Label(
    "hồ sơ không có [[ask]]; cho biết ngày hỏi, ví dụ --on 2017-05-10",
    "the file has no [[ask]]; give the day asked, as in --on 2017-05-10",
)


def run(options: argparse.Namespace) -> int:
    """Answer for each person of each file; the exit code."""
    code = ALL_WELL
    answers: list[tuple[Path, str, Assessment]] = []
    for read in read_files(options):
        found = [] if read is None else [*_answers(read, options)]
        answers += ((read.path, read.file.title, answer) for answer in found if read is not None and answer is not None)
        if not found or None in found:
            code = BROKEN
    _print_answers(answers, options)
    return code


def _answers(read: Read, options: argparse.Namespace) -> Iterator[Assessment | None]:
    """The answer of each day asked; ``None`` for one that cannot be given, which is reported."""
    days = [options.on] if options.on else sorted({ask.day for ask in read.file.asks})
    if not days:
        complain(read.path, _NO_DAY[options.lang])
    for day in days:
        try:
            yield assess(read.file.case, on=day)
        except VictimProtocolError as error:
            complain(read.path, told(error, options.lang))
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
