"""Steps of procedures in words: who takes them, under which texts, who answers for the person, what stays unsaid."""

__all__ = [
    "acting_text",
    "actors_text",
    "answering_text",
    "articles_text",
    "care_text",
    "is_bound",
    "moved_text",
    "papers_text",
]

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label, Language, base_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.reports.words import grade_text, word

_CARES: Final[Mapping[Care, Label]] = MappingProxyType(
    {
        Care.ACTOR: Label("bên thực hiện", "whoever acts"),
        Care.RECEIVER: Label("bên nhận", "whoever receives"),
        Care.RELATIVES: Label("người thân thích", "the relatives"),
        Care.PERSON: Label("chính người đó", "the person"),
        Care.HEALTH_FACILITY: Label("cơ sở y tế", "the health facility"),
        Care.NOBODY: Label("không ai: người đó đã chết", "nobody: the person has died"),
        Care.NOT_KNOWN: Label("chưa biết", "not known"),
    }
)
_NOBODY_NAMED: Final = Label("không văn bản nào nói ai", "no text says who")


def actors_text(actors: Iterable[Key], book: LawBook, language: Language) -> str:
    """Bodies and persons by their names; that no text says who, where there are none.

    Args:
        actors: The bodies, keys of the book.
        book: Where they have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return ", ".join(book.actors[actor][language] for actor in actors) or _NOBODY_NAMED[language]


def acting_text(actors: tuple[Key, ...], day: date, book: LawBook, language: Language) -> str:
    """Who acts on a day of the bodies that a text names; in the place of those that are gone, what is not known.

    Args:
        actors: The bodies, keys of the book.
        day: The day.
        book: Where they have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    acting, missing = book.competence.acting_on(actors, day)
    named = [actors_text(acting, book, language)] if acting or not missing else []
    unknown = [f"{word('unknown_part', language)}: {label[language]}" for label in missing]
    return "; ".join([*named, *unknown])


def papers_text(papers: Iterable[Key], book: LawBook, language: Language) -> str:
    """Papers in set form by their names; nothing where there are none.

    Args:
        papers: The papers, keys of the book.
        book: Where they have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return ", ".join(book.papers[paper][language] for paper in papers)


def articles_text(sources: Iterable[Source], language: Language) -> str:
    """Provisions as a lawyer cites them, each once, and whether some are known from secondary sources.

    Args:
        sources: The provisions.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    cited = tuple(sources)
    told = "; ".join(dict.fromkeys(source.citation.text(base_of(language)) for source in cited))
    return f"{told}{grade_text(cited, language)}"


def care_text(care: Care, language: Language) -> str:
    """Who answers for the person after a step.

    Args:
        care: As the table has it.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> care_text(Care.RECEIVER, "en")
    'whoever receives'
    """
    return _CARES[care][language]


def answering_text(holder: Key | None, care: Care, book: LawBook, language: Language) -> str:
    """Who answers for the person: the body by its name, or that nobody does, or that it is not known.

    Args:
        holder: The body or person; ``None`` for none.
        care: How the person is cared for.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return care_text(care, language) if holder is None else book.actors[holder][language]


def moved_text(row: Transition, procedure: Key, book: LawBook, language: Language) -> str:
    """What a row did: from which stage to which, or what was done where a row moves nothing.

    Args:
        row: The row.
        procedure: Whose row it is.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    table = book.procedure(procedure)
    where = f"{table.label[language]}: {table.stage_of[row.at].label[language]}"
    there = book.acts[row.act][language] if row.is_task else table.stage_of[row.to].label[language]
    return f"{where}{' – ' if row.is_task else ' → '}{there}"


def is_bound(row: Transition, limit: TimeLimit, book: LawBook) -> bool:
    """Whether a limit on the act of a row is on one of its bodies, and on days on which the row governs.

    Args:
        row: The row.
        limit: A limit on its act.
        book: Where it is known which body is a part of which.
    """
    bodies = {*row.actors, *book.competence.fitting(row.actors)}
    ends_before = limit.until is not None and limit.until < row.since
    begins_after = row.until is not None and row.until < limit.since
    return not (ends_before or begins_after) and not bodies.isdisjoint(limit.actors)
