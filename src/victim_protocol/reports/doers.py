"""Who does a step: the bodies that its row names, or the person, who comes to them or shows a paper of theirs."""

__all__ = ["afterwards_text", "bringing_texts", "doers_text", "receivers_text"]

from collections.abc import Iterable, Iterator
from typing import Final

from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.procedure import Care, PersonsPart, Transition
from victim_protocol.reports.steps import actors_text, care_text

_PERSON: Final = Label("người đó", "the person")
_WITH: Final = Label("người đó, có giấy tờ của: {bodies}", "the person, with a paper of: {bodies}")
_WAYS: Final = {
    PersonsPart.COMES: Label("người đó → {bodies}", "the person → {bodies}"),
    PersonsPart.SHOWS: _WITH,
    PersonsPart.ARRIVES: _PERSON,
    None: Label("{bodies}", "{bodies}"),
}
"""Who brings a step about, by the person's part in it."""


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
    bodies = actors_text(row.actors, book, language)
    match book.persons_acts.get(row.act):
        case None:
            return bodies
        case PersonsPart.SHOWS:
            return _WITH[language].format(bodies=bodies)
        case _:
            return _PERSON[language]


def receivers_text(row: Transition, book: LawBook, language: Language) -> str:
    """To whom the person, the file or the word goes; nothing where it goes to nobody or no text says.

    Args:
        row: The row.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    receivers = row.actors if _comes(row, book) else row.receivers
    return actors_text(receivers, book, language) if receivers else ""


def afterwards_text(row: Transition, book: LawBook, language: Language) -> str:
    """Who answers for the person after a row; nothing where it changes nothing.

    Args:
        row: The row.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from victim_protocol.statutes.book import default_book
    >>> afterwards_text(default_book().procedure("reception").transitions[0], default_book(), "en")
    'whoever receives'
    """
    if row.care is None:
        return ""
    receives = _comes(row, book) and row.care is Care.ACTOR
    return care_text(Care.RECEIVER if receives else row.care, language)


def bringing_texts(rows: Iterable[Transition], book: LawBook, language: Language) -> Iterator[str]:
    """Who brings about what some rows are about, each way once.

    Args:
        rows: The rows.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    by_part: dict[PersonsPart | None, list[Transition]] = {}
    for row in rows:
        by_part.setdefault(book.persons_acts.get(row.act), []).append(row)
    for part in (*PersonsPart, None):
        if part in by_part:
            bodies = dict.fromkeys(actor for row in by_part[part] for actor in row.actors)
            yield _WAYS[part][language].format(bodies=actors_text(bodies, book, language))


def _comes(row: Transition, book: LawBook) -> bool:
    return book.persons_acts.get(row.act) is PersonsPart.COMES
