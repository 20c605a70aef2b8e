"""Words of the command line: days in, complaints out, exit codes."""

__all__ = [
    "ALL_WELL",
    "BROKEN",
    "DIFFERENT",
    "a_day",
    "a_figure",
    "a_number",
    "a_reading",
    "a_sheet",
    "a_start",
    "complain",
    "told",
]

import argparse
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Final

from victim_protocol.errors import VictimProtocolError

ALL_WELL: Final = 0
DIFFERENT: Final = 1
BROKEN: Final = 3


def a_day(text: str) -> date:
    """A day of a command's words.

    Raises:
        argparse.ArgumentTypeError: It is none, or is written in another form.

    >>> a_day("2017-05-10")
    datetime.date(2017, 5, 10)
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # weeks, and days without hyphens, are not read in case files either
        raise argparse.ArgumentTypeError("ngày có thật, viết như 2017-05-10 / a day that exists, written as 2017-05-10")
    return day


def a_start(text: str) -> date:
    """A day, or a moment for a limit in hours.

    Raises:
        argparse.ArgumentTypeError: It is neither.

    >>> a_start("2017-05-10T08:00+07:00").isoformat()
    '2017-05-10T08:00:00+07:00'
    """
    if "T" not in text:
        return a_day(text)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(
        "thời điểm viết như 2017-05-10T08:00+07:00 / a moment is written as 2017-05-10T08:00+07:00"
    )


def a_sheet(text: str) -> Path:
    """A spreadsheet, by how its name ends.

    Raises:
        argparse.ArgumentTypeError: It ends in another way.

    >>> a_sheet("cases.csv").suffix
    '.csv'
    """
    path = Path(text)
    if path.suffix.lower() not in {".csv", ".xlsx"}:
        raise argparse.ArgumentTypeError("tên tệp kết thúc bằng .csv hoặc .xlsx / a name that ends in .csv or .xlsx")
    return path


def a_figure(text: str) -> str:
    """A figure of a report, by its table, row and column.

    Raises:
        argparse.ArgumentTypeError: It is written in another way.

    >>> a_figure("who/child/year")
    'who/child/year'
    """
    if text.count("/") < _SLASHES:
        raise argparse.ArgumentTypeError("viết như who/child/year / written as who/child/year")
    return text


_SLASHES = 2


def a_number(text: str) -> int:
    """A whole number from 0 on.

    Raises:
        argparse.ArgumentTypeError: It is none.

    >>> a_number("12")
    12
    """
    if not (text.isascii() and text.isdecimal()):
        raise argparse.ArgumentTypeError("số nguyên không âm / a whole number from 0 on")
    return int(text)


def a_reading(text: str) -> tuple[str, str]:
    """A reading and the choice taken.

    Raises:
        argparse.ArgumentTypeError: There is no choice.

    >>> a_reading("escort_home_of=minors")
    ('escort_home_of', 'minors')
    """
    key, equals, choice = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError("viết như escort_home_of=minors / written as escort_home_of=minors")
    return key, choice


def told(error: VictimProtocolError, language: str) -> str:
    """The error in a language; each error of this library can say itself in two."""
    text = getattr(error, "text")  # noqa: B009 - the common base does not declare it
    return str(text(language))


def complain(about: object, text: str) -> None:
    """Tell on the error stream what is wrong, and with what."""
    print(f"{about}:\n{text}", file=sys.stderr)
