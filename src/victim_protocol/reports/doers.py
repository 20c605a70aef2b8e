"""Who does a step: the bodies that its row names, or the person, who comes to them or shows a paper of theirs."""

__all__ = ["afterwards_text", "bringing_texts", "doers_text", "receivers_text"]

from collections.abc import Iterable, Iterator
from typing import Final

from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.reports.steps import actors_text, care_text

COMES: Final = frozenset({Key("declare"), Key("report_in_person")})
"""Acts of the person toward the bodies of the row, which receive."""
SHOWS: Final = frozenset({Key("show_certificate")})
"""Acts of the person with a paper of the bodies of the row."""
ALONE: Final = frozenset({Key("arrive")})
"""Acts of the person of which the bodies of the row only tell."""

_PERSON: Final = Label("người đó", "the person")
_WITH: Final = Label("người đó, có giấy tờ của: {bodies}", "the person, with a paper of: {bodies}")
_TO: Final = Label("người đó → {bodies}", "the person → {bodies}")


def doers_text(row: Transition, book: LawBook, language: Language) -> str:
    """Who does what a row is about; that no text says who, where none is named.

    Args:
        row: The row.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from victim_protocol.statutes.book import default_book
    >>> book = default_book()
    >>> row = book.procedure("reception").transitions[0]
    >>> doers_text(row, book, "en"), receivers_text(row, book, "en").split(", ")[0]
    ('the person', 'police')
    """
    if row.act in COMES | ALONE:
        return _PERSON[language]
    if row.act in SHOWS:
        return _WITH[language].format(bodies=actors_text(row.actors, book, language))
    return actors_text(row.actors, book, language)


def receivers_text(row: Transition, book: LawBook, language: Language) -> str:
    """To whom the person, the file or the word goes; nothing where it goes to nobody or no text says.

    Args:
        row: The row.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    receivers = row.actors if row.act in COMES else row.receivers
    return actors_text(receivers, book, language) if receivers else ""


def afterwards_text(row: Transition, language: Language) -> str:
    """Who answers for the person after a row; nothing where it changes nothing.

    Args:
        row: The row.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from victim_protocol.statutes.book import default_book
    >>> afterwards_text(default_book().procedure("reception").transitions[0], "en")
    'whoever receives'
    """
    if row.care is None:
        return ""
    receives = row.act in COMES and row.care is Care.ACTOR
    return care_text(Care.RECEIVER if receives else row.care, language)


def bringing_texts(rows: Iterable[Transition], book: LawBook, language: Language) -> Iterator[str]:
    """Who brings about what some rows are about, each way once.

    Args:
        rows: The rows.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    held = tuple(rows)
    for way, acts in ((_TO, COMES), (_WITH, SHOWS)):
        bodies = dict.fromkeys(actor for row in held if row.act in acts for actor in row.actors)
        if bodies:
            yield way[language].format(bodies=actors_text(bodies, book, language))
    if any(row.act in ALONE for row in held):
        yield _PERSON[language]
    others = [row for row in held if row.act not in COMES | SHOWS | ALONE]
    if others:
        yield actors_text(dict.fromkeys(actor for row in others for actor in row.actors), book, language)
