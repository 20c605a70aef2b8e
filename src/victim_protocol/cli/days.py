"""The days that a command asks about: the one that is given, or else those of the file."""

__all__ = ["on_each_day"]

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final, TypeVar

from victim_protocol.cli.files import Read
from victim_protocol.cli.words import complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label

Answer = TypeVar("Answer")

_NO_DAY: Final = Label(
    "hồ sơ không có [[ask]]; cho biết ngày hỏi, ví dụ --on 2017-05-10",
    "the file has no [[ask]]; give the day asked, as in --on 2017-05-10",
)


def on_each_day(
    read: Read, options: argparse.Namespace, answer: Callable[[date], Answer], last: date | None = None
) -> Iterator[Answer | None]:
    """The answer of each day asked; ``None`` for one that cannot be given, which is reported.

    Args:
        read: The file.
        options: Of the command: the day and the language.
        answer: Answers on a day.
        last: The day asked where none is given; ``None`` for those of the file.
    """
    one = options.on or last
    days = sorted({ask.day for ask in read.file.asks}) if one is None else [one]
    if not days:
        complain(read.path, _NO_DAY[options.lang])
    said = set[str]()  # what is wrong with a reading is wrong on every day, and is said once
    for day in days:
        try:
            yield answer(day)
        except VictimProtocolError as error:
            text = told(error, options.lang)
            if text not in said:
                complain(read.path, text)
            said.add(text)
            yield None
