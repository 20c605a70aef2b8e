"""What an answer still hangs on: facts, readings, texts, events, papers."""

__all__ = ["Kind", "Need", "needs_of", "papers_of"]

from collections.abc import Iterator
from enum import Enum
from typing import Any

from attrs import frozen

from victim_protocol.assessment import PersonAssessment
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.proceedings import Proceedings


class Kind(Enum):
    """What sort of thing is needed."""

    FACT = "fact"
    """Something about the person that is not known."""
    READING = "reading"
    """A choice between two ways to read the law, which is left open."""
    TEXT = "text"
    """A text of law that is not held."""
    EVENT = "event"
    """Something that has not happened yet."""
    PAPER = "paper"
    """A paper in set form that a step makes and no entry records."""


@frozen(kw_only=True)
class Need:
    """Something that is not there, and what hangs on it.

    Args:
        person: The person's code.
        kind: What sort of thing it is.
        key: Its code.
        label: Its name.
        answers: What hangs on it: benefits; for a paper, the event that makes it.
    """

    person: str
    kind: Kind
    key: Key
    label: Label
    answers: tuple[Key, ...]

    def plain(self) -> dict[str, Any]:
        """It as tables, lists and texts, for JSON.

        >>> need = Need(person="p1", kind=Kind.FACT, key=Key("x"), label=Label("một", "one"), answers=(Key("meals"),))
        >>> need.plain()
        {'person': 'p1', 'kind': 'fact', 'key': 'x', 'vi': 'một', 'en': 'one', 'answers': ['meals']}
        """
        told = {"person": self.person, "kind": self.kind.value, "key": self.key}
        return {**told, "vi": self.label.vi, "en": self.label.en, "answers": [*self.answers]}


def needs_of(person: PersonAssessment, book: LawBook) -> Iterator[Need]:
    """What the answers on a person hang on, each once, in the order in which answers ask for it.

    Args:
        person: The answers.
        book: The law.
    """
    asking: dict[Key, dict[Key, None]] = {}
    for benefit, finding in person.support.items():
        for key in (*finding.needs, *(event for events in finding.waits_for for event in events)):
            asking.setdefault(key, {})[Key(benefit)] = None
    for key, answers in asking.items():
        kind, label = _named(key, book)
        yield Need(person=person.person, kind=kind, key=key, label=label, answers=tuple(answers))


def papers_of(course: Proceedings, book: LawBook) -> Iterator[Need]:
    """The papers in set form that steps make and no entry records.

    Args:
        course: Where the case of a person stands.
        book: The law.
    """
    making: dict[Key, dict[Key, None]] = {}
    for taken, forms in course.unrecorded_papers:
        for form in forms:
            making.setdefault(form, {})[taken.entry.event or Key("")] = None
    for form, events in making.items():
        yield Need(person=course.person, kind=Kind.PAPER, key=form, label=book.papers[form], answers=tuple(events))


def _named(key: Key, book: LawBook) -> tuple[Kind, Label]:
    if key in book.variables.readings:
        return Kind.READING, book.variables.readings[key].question
    if key in book.variables.texts:
        return Kind.TEXT, book.variables.texts[key].label
    fact = book.variables.facts[key]
    return (Kind.EVENT if fact.event is not None else Kind.FACT), fact.label
