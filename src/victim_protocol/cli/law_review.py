"""``law sheet`` and ``law review``: a sheet of the law for a jurist to fill in, and what those filled in say."""

__all__ = ["run_review", "run_sheet"]

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from victim_protocol.cli.sheets import file_of_rows, rows_of_file
from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT, complain, told
from victim_protocol.errors import VictimProtocolError, WireError
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation
from victim_protocol.law.review import Review
from victim_protocol.reports.law_sheet import sheet
from victim_protocol.reports.provisions.description import described
from victim_protocol.reports.reviews import Reviewed
from victim_protocol.wire.record_rows import ReadRecords
from victim_protocol.wire.review_sheet import reviews_of

_NAME: Final = "law"
_UNKNOWN: Final = Label("bộ luật không dẫn văn bản này; có:", "the book does not cite this instrument; it cites:")


def run_sheet(options: argparse.Namespace, book: LawBook) -> int:
    """Print the sheet of an instrument; the exit code."""
    try:
        identity = Citation.parse(options.instrument).instrument
    except VictimProtocolError as error:
        complain(options.instrument, told(error, options.lang))
        return BROKEN
    places = described(book).get(identity)
    if places is None:
        names = (f"    {one.identity.key}: {one.title[options.lang]}" for one in book.instruments)
        complain(options.instrument, "\n".join([_UNKNOWN[options.lang], *names]))
        return BROKEN
    rows = sheet(book, places, options.lang)
    if options.format == "md":
        for line in _markdown(rows):
            print(line)
        return ALL_WELL
    content = file_of_rows(rows, options.format, options.instrument, options.lang, _NAME)
    sys.stdout.buffer.write(content or b"")  # its line breaks and signs are those of the form, not of the console
    return BROKEN if content is None else ALL_WELL


def _markdown(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield f"| {' | '.join(cell.replace('|', '&#124;') for cell in row)} |"
        if number == 0:
            yield f"|{' --- |' * len(row)}"


def run_review(options: argparse.Namespace, book: LawBook) -> int:
    """Say how far the law is reviewed by the sheets that are named; the exit code."""
    read = [_read(path, book, options.lang) for path in options.file]
    reviews = [review for one in read if one is not None for review in one.found]
    reviewed = Reviewed.of(described(book), reviews)
    for line in reviewed.lines(options.lang):
        print(line)
    if any(one is None or one.problems for one in read):
        return BROKEN
    return ALL_WELL if reviewed.is_at_rest else DIFFERENT


def _read(path: Path, book: LawBook, language: str) -> ReadRecords[Review] | None:
    """The reviews of a file; ``None`` for one that cannot be read. What is wrong with it is reported."""
    try:
        rows = rows_of_file(path, language)
        read = None if rows is None else reviews_of(rows, book)
    except VictimProtocolError as error:
        complain(path, told(error, language))
        return None
    if read is not None and read.problems:
        complain(path, told(WireError(*read.problems), language))
    return read
