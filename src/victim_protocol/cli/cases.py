"""``cases``: the answers that case files expect, compared with those that the law book gives."""

__all__ = ["run"]

import argparse
from pathlib import Path
from typing import Final

from victim_protocol.cli.files import read_files
from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.wire.rows import AmountRow
from victim_protocol.wire.runner import Difference
from victim_protocol.wire.runner import run as differences_of

_EXPECTED: Final = Label("cần có ", "expected")
_FOUND: Final = Label("tìm ra ", "found   ")
_UNDER: Final = Label("căn cứ ", "under   ")
_COUNTED: Final = Label(
    "hồ sơ: {files}, câu hỏi: {questions}, điểm khác: {differing}",
    "files: {files}, questions: {questions}, differences: {differing}",
)


def run(options: argparse.Namespace) -> int:
    """Compare the answers of each file with those that it expects; the exit code."""
    code, files, questions, differing = ALL_WELL, 0, 0, 0
    for read in read_files(options):
        if read is None:
            code = BROKEN
            continue
        files, questions = files + 1, questions + len(read.file.asks)
        try:
            differences = differences_of(read.file)
        except VictimProtocolError as error:
            complain(read.path, told(error, options.lang))
            code = BROKEN
            continue
        differing += len(differences)
        for difference in differences:
            print(_difference(read.path, difference, options.lang))
    print(_COUNTED[options.lang].format(files=files, questions=questions, differing=differing))
    return code or (DIFFERENT if differing else ALL_WELL)


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
