"""The law book of a command: the library's own, with the overlays that the command names laid over it."""

__all__ = ["book_of", "overlay_lines"]

import argparse

from victim_protocol.cli.files import text_of
from victim_protocol.cli.words import complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.law.book import LawBook
from victim_protocol.reports.words import word
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.overlay_file import lay_over


def book_of(options: argparse.Namespace) -> LawBook | None:
    """The book; ``None`` where some overlay cannot be laid over it, which is reported of each.

    Args:
        options: Of the command: the overlays, in the order in which they are laid, and the language.
    """
    book, sound = default_book(), True
    for path in options.overlay:
        text = text_of(path, options.lang)
        try:
            book = book if text is None else lay_over(book, text)
        except VictimProtocolError as error:
            complain(path, told(error, options.lang))
            sound = False
        sound = sound and text is not None
    return book if sound else None


def overlay_lines(book: LawBook, language: str) -> str:
    """What was laid over a book, a line for each, with the first letters of its hash; nothing where nothing was.

    Args:
        book: The book.
        language: ``"vi"`` or ``"en"``.
    """
    return "".join(f"{word('overlay', language)}: {name} ({mark[:12]})\n" for name, mark in book.overlays)
