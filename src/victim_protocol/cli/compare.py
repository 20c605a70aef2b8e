"""``compare``: which answers for a case differ between two days, or with overlays, and what made them differ."""

__all__ = ["run"]

import argparse
from collections.abc import Iterator
from functools import partial

from victim_protocol.cli.days import on_each_day
from victim_protocol.cli.files import Read, read_files
from victim_protocol.cli.overlays import book_of, overlay_lines
from victim_protocol.cli.words import ALL_WELL, BROKEN
from victim_protocol.law.book import LawBook
from victim_protocol.reports.compared import compared_lines
from victim_protocol.reports.comparison import Difference, compare
from victim_protocol.reports.words import word
from victim_protocol.statutes.book import default_book


def run(options: argparse.Namespace) -> int:
    """Compare the days given; or, for each day asked, the book with overlays and the book without; the exit code."""
    book, code = book_of(options), ALL_WELL
    if book is None:
        return BROKEN
    for read in read_files(options):
        found = [] if read is None else [*_found(read, options, book)]
        for differences in found:
            if read is not None and differences is not None:
                print(f"== {read.file.title or read.path.name}")
                print(overlay_lines(book, options.lang), end="")
                lines = [*compared_lines(differences, book, options.lang)]
                print("\n".join(lines or [word("no_change", options.lang)]), end="\n\n")
        if not found or None in found:
            code = BROKEN
    return code


def _found(read: Read, options: argparse.Namespace, book: LawBook) -> Iterator[tuple[Difference, ...] | None]:
    ask = partial(compare, read.file.case, readings=dict(options.reading), language=options.lang)
    if options.since is not None:
        return on_each_day(read, options, lambda day: ask(options.since, day, book=book))
    return on_each_day(read, options, lambda day: ask(default_book(), book, on=day))
