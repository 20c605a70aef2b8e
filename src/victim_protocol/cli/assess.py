"""``assess``: answers for the persons of case files."""

__all__ = ["answers", "run"]

import argparse
from collections.abc import Iterator
from functools import partial

from victim_protocol.assessment import Assessment, assess
from victim_protocol.case.case import Case
from victim_protocol.cli.days import on_each_day
from victim_protocol.cli.files import Read, read_files
from victim_protocol.cli.overlays import book_of, overlay_lines
from victim_protocol.cli.words import ALL_WELL, BROKEN
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.reports.differences import changes
from victim_protocol.reports.differences import told as told_changes
from victim_protocol.reports.summary import brief, summary
from victim_protocol.reports.text import render
from victim_protocol.reports.words import word
from victim_protocol.wire.payload import to_json


def run(options: argparse.Namespace) -> int:
    """Answer for each person of each file; the exit code."""
    book, code = book_of(options), ALL_WELL
    if book is None:
        return BROKEN
    given: list[tuple[Read, Assessment]] = []
    for read in read_files(options):
        found = [] if read is None else [*answers(read, options, book)]
        given += ((read, answer) for answer in found if read is not None and answer is not None)
        if not found or None in found:
            code = BROKEN
    _print_answers(given, options)
    return code


def answers(read: Read, options: argparse.Namespace, book: LawBook) -> Iterator[Assessment | None]:
    """The answer of each day asked; ``None`` for one that cannot be given, which is reported.

    Args:
        read: The file.
        options: Of the command: the day, the readings chosen, the sources that count and the language.
        book: The law.
    """
    ask = partial(assess, read.file.case, readings=dict(options.reading), accept=Evidence(options.accept), book=book)
    return on_each_day(read, options, lambda day: ask(on=day))


def _compared(case: Case, answer: Assessment, accept: Evidence, language: str) -> Iterator[str]:
    """What the chosen readings change."""
    found = changes(assess(case, on=answer.on, accept=accept, book=answer.book), answer, language)
    yield f"{word('compared', language)}: {word('no_change', language) if not found else ''}".rstrip()
    yield from (f"    {line}" for line in told_changes(found, answer.book, language))


def _print_answers(given: list[tuple[Read, Assessment]], options: argparse.Namespace) -> None:
    if options.json:
        print("[" + ",\n".join(to_json(answer, _title(read)) for read, answer in given) + "]")
        return
    for read, answer in given:
        print(f"== {_title(read)}")
        print(overlay_lines(answer.book, options.lang), end="")
        print((brief if options.summary else render)(answer, options.lang))
        if options.reading:
            print("\n".join(_compared(read.file.case, answer, Evidence(options.accept), options.lang)))
        print()
    if options.summary and given:
        print(summary(list({read.path: answer for read, answer in given}.values()), options.lang))


def _title(read: Read) -> str:
    return read.file.title or read.path.name
