"""``law``: what the law book says under a provision, what changed between two days, what it lacks, who reviewed it."""

__all__ = ["run"]

import argparse
from collections.abc import Iterator
from typing import Final

from victim_protocol.cli.law_review import run_review, run_sheet
from victim_protocol.cli.overlays import book_of, overlay_lines
from victim_protocol.cli.words import ALL_WELL, BROKEN, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation
from victim_protocol.reports.law import differing, gap_lines, shown
from victim_protocol.reports.words import word

_NOTHING: Final = Label(
    "bộ luật không có gì ở điều khoản này, hoặc không có gì vào ngày đó",
    "the book says nothing under this provision, or nothing of that day",
)


def run(options: argparse.Namespace) -> int:
    """Print what is asked of the law book; the exit code."""
    book = book_of(options)
    if book is None:
        return BROKEN
    if options.what == "sheet":  # what it prints is a file
        return run_sheet(options, book)
    print(overlay_lines(book, options.lang), end="")
    if options.what == "review":
        return run_review(options, book)
    if options.what == "show":
        return _show(options, book)
    lines = gap_lines(book, options.lang) if options.what == "gaps" else _differing(options, book)
    for line in lines:
        print(line)
    return ALL_WELL


def _differing(options: argparse.Namespace, book: LawBook) -> Iterator[str]:
    first, second = options.days
    yield from [*differing(book, first, second, options.lang)] or [word("no_change", options.lang)]


def _show(options: argparse.Namespace, book: LawBook) -> int:
    try:
        place = Citation.parse(options.citation)
    except VictimProtocolError as error:
        complain(options.citation, told(error, options.lang))
        return BROKEN
    lines = [*shown(book, place, options.on, options.lang)]
    for line in lines:
        print(line)
    if not lines:
        complain(options.citation, _NOTHING[options.lang])
    return ALL_WELL if lines else BROKEN
