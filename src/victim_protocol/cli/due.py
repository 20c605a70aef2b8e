"""``due``: by when something must be done that a provision limits."""

__all__ = ["run"]

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from typing import Final

from victim_protocol.cli.words import ALL_WELL, BROKEN, complain, told
from victim_protocol.dates.day import day_of
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import KnownBy, Start
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.reports.deadlines import deadline_lines
from victim_protocol.statutes.book import default_book

_NO_LIMIT: Final = Label(
    "thư viện không có thời hạn nào ở điều khoản này", "no time limit is held under this provision"
)
_ALSO: Final = Label(
    "văn bản khác nêu thời hạn khác cho việc này: {limit}", "another text limits this differently: {limit}"
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
    dues = [due for due in dues if due.limit.ever_ran(None if due.end is None else day_of(due.end), date.max)]
    governing = {due.limit.key for due in dues}
    for line in deadline_lines(dues, options.on, book, language):
        print(line)
    for limit in _rivals(found, book):
        if limit.governs(day):
            print(_ALSO[language].format(limit=limit.source.citation.text(language)))
    for limit in found:
        if limit.key not in governing:
            print(_NOT_THEN[language].format(limit=limit.source.citation.text(language)), file=sys.stderr)
    if not found:
        complain(options.citation, _NO_LIMIT[language])
    return ALL_WELL if any(due.problem is None for due in dues) else BROKEN


def _rivals(found: list[TimeLimit], book: LawBook) -> Iterator[TimeLimit]:
    """The limits of other provisions on the same acts that bind under another choice of the same reading."""
    conflicts = {(limit.act, limit.conflict[0]) for limit in found if limit.conflict is not None}
    for limit in book.limits:
        if limit.conflict is not None and (limit.act, limit.conflict[0]) in conflicts and limit not in found:
            yield limit
