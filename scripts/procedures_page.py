"""Write the page on procedures, ``docs/law/procedures.md``, from the tables of the law book.

``python -m scripts.procedures_page`` prints it; a test compares it with the file, and renews that with APPROVE=1.
"""

__all__ = ["main", "page"]

from collections.abc import Iterator, Mapping

from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Everywhere, Procedure
from victim_protocol.reports.diagram import mermaid
from victim_protocol.reports.duty_table import duty_table
from victim_protocol.reports.steps import articles_text, care_text
from victim_protocol.statutes.book import default_book

LANGUAGE = "en"
HEAD = """# Procedures

Each way through the law is a table in `statutes/`.
This page is made from the tables alone, by `scripts/procedures_page.py`.
A drawing has one arrow for each event that leads from one stage to another.
It says who brings the event about, and which provisions decide it.
What is to be done at a stage and moves nothing stands in a note beside it.
A dashed stage is one after which no text says what follows.
Names in code are keys of facts, definitions and readings; `--reading KEY=CHOICE` chooses a reading."""
EVERYWHERE = """## At every stage

What may happen wherever a case stands."""
NAMES = """## Names

The names on this page, as the texts have them in Vietnamese."""


def page(book: LawBook) -> str:
    """The whole page.

    Args:
        book: The law.
    """
    parts = [HEAD, *(_procedure(procedure, book) for procedure in book.procedures)]
    return "\n\n".join([*parts, EVERYWHERE, _table(_everywhere(book)), NAMES, _table(_names(book))])


def _procedure(procedure: Procedure, book: LawBook) -> str:
    """A procedure under its two names and its key: the drawing, then the tables."""
    heading, _, rest = duty_table(procedure, book, LANGUAGE).partition("\n")
    named = f"{heading} ({procedure.label.vi}), `{procedure.key}`"
    return f"{named}\n\n```mermaid\n{mermaid(procedure, book, LANGUAGE)}\n```\n{rest}"


def _table(rows: Iterator[tuple[str, ...]]) -> str:
    head, *body = rows
    lines = [head, tuple("---" for _ in head), *body]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _everywhere(book: LawBook) -> Iterator[tuple[str, ...]]:
    yield ("What happens", "Who answers afterwards", "Then", "Under", "Not said")
    for one in book.everywhere:
        care = "" if one.care is None else care_text(one.care, LANGUAGE)
        unsaid = "" if one.silent is None else one.silent[LANGUAGE]
        yield (book.events[one.event][LANGUAGE], care, _then(one), articles_text([one.source], LANGUAGE), unsaid)


def _then(one: Everywhere) -> str:
    told = {"nothing follows": one.ends, "what is done waits": one.interrupts, "what waited goes on": one.resumes}
    return ", ".join(text for text, is_so in told.items() if is_so)


def _names(book: LawBook) -> Iterator[tuple[str, ...]]:
    """Every name on the page, each once, in the order of the alphabet."""
    yield ("English", "Vietnamese")
    labels = {label for procedure in book.procedures for label in _labels(procedure, book)}
    yield from sorted((label.en, label.vi) for label in labels)


def _labels(procedure: Procedure, book: LawBook) -> Iterator[Label]:
    yield from (stage.label for stage in procedure.stages)
    for row in procedure.transitions:
        yield from (book.events[row.event], book.acts[row.act])
        yield from _of(book.actors, (*row.actors, *row.receivers))
        yield from _of(book.papers, row.may_bring)


def _of(labels: Mapping[Key, Label], keys: tuple[Key, ...]) -> Iterator[Label]:
    yield from (labels[key] for key in keys)


def main() -> None:
    """Print the page."""
    print(page(default_book()))


if __name__ == "__main__":
    main()
