"""``batch``: who the people of a table are in law and what they are owed, row by row."""

__all__ = ["run"]

import argparse
from importlib.util import find_spec
from typing import Final

from victim_protocol.cli.overlays import book_of
from victim_protocol.cli.words import BROKEN, complain
from victim_protocol.labels import Label

_EXTRA: Final = Label(
    "lệnh này cần phần bổ sung: pip install victim-protocol[batch]",
    "this command needs an extra: pip install victim-protocol[batch]",
)
_SUFFIXES: Final = (".arrow", ".csv", ".parquet")
_SUFFIX: Final = Label(
    "tên tệp phải kết thúc bằng .arrow, .csv hoặc .parquet", "the name must end in .arrow, .csv or .parquet"
)
_EXISTS: Final = Label("tệp đã có, không ghi đè", "the file exists and is not written over")


def run(options: argparse.Namespace) -> int:
    """Assess a table; the exit code."""
    if find_spec("pyarrow") is None or find_spec("numpy") is None:
        complain(options.table, _EXTRA[options.lang])
        return BROKEN
    for path in (options.table, options.answers):
        if path.suffix.lower() not in _SUFFIXES:
            complain(path, _SUFFIX[options.lang])
            return BROKEN
    if options.answers.exists():
        complain(options.answers, _EXISTS[options.lang])
        return BROKEN
    book = book_of(options)
    if book is None:
        return BROKEN
    from victim_protocol.cli.table import answer_table  # noqa: PLC0415 - it needs the extra

    return answer_table(options, book)
