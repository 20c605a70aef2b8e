"""The page of each procedure, with its drawing and its tables, and the list of procedures."""

__all__ = ["procedure_pages"]

from collections.abc import Iterator, Mapping

from scripts.law_pages.markup import capital, linked, listed, place_link, table
from scripts.law_pages.material import Material

from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Everywhere, Procedure
from victim_protocol.reports.diagram import mermaid
from victim_protocol.reports.duty_table import duty_table
from victim_protocol.reports.figures import span_text
from victim_protocol.reports.steps import care_text

LANGUAGE = "en"
_INDEX = """# Procedures

Each way through the law is a table in `statutes/`, and has a page.
The pages are made from the tables alone, by `python -m scripts.law_pages`.
A drawing has one arrow for each event that leads from one stage to another.
It says who brings the event about, and which provisions decide it; an arrow after the person leads to who receives.
What is to be done at a stage and moves nothing stands in a note beside it.
A dashed stage is one after which no text says what follows.
Names in code are keys of definitions and readings; `--reading KEY=CHOICE` chooses a reading.
`victim-protocol diagram KEY --table` prints a table in Vietnamese."""
_EVERYWHERE = """## At every stage

What may happen wherever a case stands."""
_NAMES = """## Names

The names on this page, as the texts have them in Vietnamese."""


def procedure_pages(made_of: Material) -> Iterator[tuple[str, str]]:
    """Each page by its path under ``docs/law``."""
    book = made_of.book
    rows = []
    for procedure in book.procedures:
        rows.append(_row(procedure))
        yield f"procedures/{procedure.key}.md", _page(procedure, book)
    head = ("procedure", "in Vietnamese", "stages", "rows", "days")
    everywhere = table(("What happens", "Who answers afterwards", "Then", "Under", "Not said"), _everywhere(book))
    yield "procedures.md", "\n\n".join([_INDEX, table(head, rows), _EVERYWHERE, everywhere])


def _row(procedure: Procedure) -> tuple[str, ...]:
    rows = procedure.transitions
    last = None if any(row.until is None for row in rows) else max(row.until for row in rows if row.until)
    return (
        f"[{procedure.label.en}](procedures/{procedure.key}.md)",
        procedure.label.vi,
        str(len(procedure.stages)),
        str(len(rows)),
        span_text(min(row.since for row in rows), last),
    )


def _page(procedure: Procedure, book: LawBook) -> str:
    """A procedure under its two names and its key: the drawing, then the tables, then the names."""
    _, _, rest = duty_table(procedure, book, LANGUAGE).partition("\n")
    tables = linked(rest.replace("\n### ", "\n## "), book)
    return "\n\n".join(
        [
            f"# {capital(procedure.label.en)}",
            f"{procedure.label.vi}.\nKey `{procedure.key}`; [all procedures](../procedures.md).",
            f"```mermaid\n{mermaid(procedure, book, LANGUAGE)}\n```",
            tables.strip("\n"),
            "## Provisions",
            listed(
                place_link(one, "../") for one in sorted({source.citation for source in values_in(procedure, Source)})
            ),
            _NAMES,
            table(("English", "Vietnamese"), _names(procedure, book)),
        ]
    )


def _everywhere(book: LawBook) -> Iterator[tuple[str, ...]]:
    for one in book.everywhere:
        care = "" if one.care is None else care_text(one.care, LANGUAGE)
        unsaid = "" if one.silent is None else one.silent[LANGUAGE]
        under = place_link(one.source.citation, "")
        yield (book.events[one.event][LANGUAGE], care, _then(one), under, unsaid)


def _then(one: Everywhere) -> str:
    told = {"nothing follows": one.ends, "what is done waits": one.interrupts, "what waited goes on": one.resumes}
    return ", ".join(text for text, is_so in told.items() if is_so)


def _names(procedure: Procedure, book: LawBook) -> Iterator[tuple[str, ...]]:
    """Every name on the page, each once, in the order of the alphabet."""
    yield from sorted({(label.en, label.vi) for label in _labels(procedure, book)})


def _labels(procedure: Procedure, book: LawBook) -> Iterator[Label]:
    yield from (stage.label for stage in procedure.stages)
    for row in procedure.transitions:
        yield from (book.events[row.event], book.acts[row.act])
        yield from _of(book.actors, (*row.actors, *row.receivers))
        yield from _of(book.papers, row.may_bring)


def _of(labels: Mapping[Key, Label], keys: tuple[Key, ...]) -> Iterator[Label]:
    yield from (labels[key] for key in keys)
