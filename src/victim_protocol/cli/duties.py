"""``duties``: where the procedures of the persons of case files stand, and who must do what by when."""

__all__ = ["run", "told_files"]

import argparse
from collections.abc import Callable
from datetime import date
from functools import partial

from victim_protocol.cli.days import on_each_day
from victim_protocol.cli.files import Read, read_files
from victim_protocol.cli.overlays import book_of, overlay_lines
from victim_protocol.cli.words import ALL_WELL, BROKEN
from victim_protocol.labels import Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.proceedings import Proceedings, proceedings
from victim_protocol.reports.proceedings import told_duties


def run(options: argparse.Namespace) -> int:
    """Tell the duties in each file, on each day asked; the exit code."""
    return told_files(options, told_duties, lambda _: None)


def told_files(
    options: argparse.Namespace,
    tell: Callable[[Proceedings, LawBook, Language], str],
    last: Callable[[Read], date | None],
) -> int:
    """Print, for each file and each day asked, what is told of each person; the exit code.

    Args:
        options: Of the command.
        tell: Tells of one person.
        last: The day asked of a file where none is given; ``None`` for those of its questions.
    """
    book, code = book_of(options), ALL_WELL
    if book is None:
        return BROKEN
    for read in read_files(options):
        found = [] if read is None else [*_found(read, options, book, last(read))]
        for persons in found:
            if read is not None and persons is not None:
                print(f"== {read.file.title or read.path.name}")
                print(overlay_lines(book, options.lang), end="")
                print("\n\n".join(tell(one, one.course.book, options.lang) for one in persons), end="\n\n")
        if not found or None in found:
            code = BROKEN
    return code


def _found(
    read: Read, options: argparse.Namespace, book: LawBook, last: date | None
) -> list[tuple[Proceedings, ...] | None]:
    accept = Evidence(options.accept)
    ask = partial(proceedings, read.file.case, readings=dict(options.reading), accept=accept, book=book)
    return [*on_each_day(read, options, lambda day: ask(on=day), last)]
