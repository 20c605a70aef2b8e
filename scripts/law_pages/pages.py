"""All pages on the law by their paths, and how they are written."""

__all__ = ["OWN", "main", "pages", "strays"]

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from scripts.law_pages.calendar import calendar_page
from scripts.law_pages.instruments import instrument_pages
from scripts.law_pages.limits import limits_page
from scripts.law_pages.markup import listed, referenced
from scripts.law_pages.material import LAW, Material, material, reviewed_lines
from scripts.law_pages.procedures import procedure_pages
from scripts.law_pages.questions import question_page
from scripts.law_pages.readings import reading_pages
from scripts.law_pages.supports import support_pages
from scripts.law_pages.vocabulary import bodies_page, facts_page

OWN = ("instruments", "procedures", "readings", "supports")
"""The folders that hold nothing but pages made here."""
_FRONT = """# The law that the library holds

These pages are made from the law book by `python -m scripts.law_pages`; a test fails when one is not what that writes.
They say in our own words what each provision says; they repeat no text of a law and replace none."""


def pages(made_of: Material) -> Mapping[str, str]:
    """Every page by its path under ``docs/law``."""
    book = made_of.book
    made = chain(
        [("README.md", _front(made_of)), ("questions.md", question_page(made_of))],
        [("facts.md", facts_page(book)), ("bodies.md", bodies_page(book)), ("calendar.md", calendar_page(book))],
        [("limits.md", limits_page(book))],
        instrument_pages(made_of),
        support_pages(made_of),
        procedure_pages(made_of),
        reading_pages(made_of),
    )
    return {path: f"{referenced(text, book, '../' * path.count('/'))}\n" for path, text in made}


def _front(made_of: Material) -> str:
    book = made_of.book
    places = sum(len(found) for found in made_of.places.values())
    rows = sum(len(tally.states) for tally in made_of.reviewed.tallies.values())
    items = [
        f"[Instruments](instruments.md): {len(book.instruments)}, with {rows} things said under {places} provisions",
        f"[Supports](supports.md): {len(book.benefits)}",
        f"[Procedures](procedures.md): {len(book.procedures)}",
        f"[Time limits](limits.md): {len(book.limits)}",
        f"[Definitions](definitions.md): {len(book.definitions)}",
        f"[Open questions](readings.md): {len(book.readings)}",
        "[Questions and answers](questions.md): what is owed to a child, who acts first, which papers, what is unknown",
        f"[Facts](facts.md): {len(book.facts)}",
        f"[Bodies](bodies.md): {len(book.authorities)}",
        "[Calendar](calendar.md): days off and weekend days worked, year by year",
        "[The ledger](ledger.md): which units of the texts are held, and which are not",
        "[Reviews by jurists](reviews/README.md)",
    ]
    return "\n\n".join([_FRONT, listed(items), "## Reviewed", *reviewed_lines(made_of)])


def strays(made: Mapping[str, str], folder: Path = LAW) -> Iterator[Path]:
    """The pages in the folders of these pages that nothing here makes any more.

    Args:
        made: The pages that are made.
        folder: Where they stand.
    """
    for name in OWN:
        for path in sorted((folder / name).rglob("*")):
            if path.is_file() and path.relative_to(folder).as_posix() not in made:
                yield path


def main(folder: Path = LAW) -> None:
    """Write every page, and take away those that are left over.

    Args:
        folder: Where they stand.
    """
    made = pages(material())
    for path, text in made.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for stray in strays(made, folder):
        stray.unlink()
    print(f"{len(made)} pages, {sum(len(text.encode()) for text in made.values()):,} bytes")
