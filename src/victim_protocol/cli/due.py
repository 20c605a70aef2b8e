"""``due``: by when something must be done that a provision limits."""

__all__ = ["run"]

import argparse
import sys
from typing import Final

from victim_protocol.cli.words import ALL_WELL, BROKEN, complain, told
from victim_protocol.dates.day import day_of
from victim_protocol.engine.deadlines import KnownBy, Start, Timers
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.reports.deadlines import deadline_lines
from victim_protocol.statutes.book import default_book

_NO_LIMIT: Final = Label(
    "thư viện không có thời hạn nào ở điều khoản này", "no time limit is held under this provision"
)
_NOT_THEN: Final = Label(
    "{limit}: không áp dụng cho thời hạn bắt đầu từ ngày đó", "{limit}: does not govern what starts on that day"
)


def run(options: argparse.Namespace) -> int:
    """Count every limit that a provision sets from a day; the exit code."""
    book, language = default_book(), options.lang
    try:
        place = Citation.parse(options.citation)
        day = day_of(options.start)
    except VictimProtocolError as error:
        complain(options.citation, told(error, language))
        return BROKEN
    found = [limit for limit in book.limits if place.covers(limit.source.citation)]
    timers = Timers(book, book.defaults, ())
    dues = [
        timers.from_day(limit, Start(options.start, limit.starts[0], KnownBy.RECORDED))
        for limit in found
        if limit.governs(day)
    ]
    for line in deadline_lines(dues, options.on, book, language):
        print(line)
    for limit in found:
        if not limit.governs(day):
            print(_NOT_THEN[language].format(limit=limit.source.citation.text(language)), file=sys.stderr)
    if not found:
        complain(options.citation, _NO_LIMIT[language])
    return ALL_WELL if any(due.problem is None for due in dues) else BROKEN
