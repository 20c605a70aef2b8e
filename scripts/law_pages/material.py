"""What the pages are made of: the book provision by provision, the ledger, and the sheets that jurists signed."""

__all__ = ["LAW", "LEDGER", "Material", "material", "reviewed_lines", "reviews_in"]

import csv
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from attrs import frozen

from victim_protocol.cli.sheets import rows_of_file
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.key import Key
from victim_protocol.law.review import Review
from victim_protocol.reports.provisions.description import Place, described
from victim_protocol.reports.provisions.effects import Effect, effects_of
from victim_protocol.reports.provisions.said import Said
from victim_protocol.reports.reviews import Reviewed
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.review_sheet import reviews_of

ROOT = Path(__file__).resolve().parents[2]
LAW = ROOT / "docs" / "law"
"""Where the pages stand."""
LEDGER = Path(str(files("victim_protocol.statutes") / "ledger.csv"))
"""The ledger of every unit of text."""


@frozen(kw_only=True)
class Material:
    """What the pages are made of.

    Args:
        book: The law.
        places: Its provisions, by instrument.
        effects: What each reading changes.
        reviewed: How far it is reviewed.
        ledger: The rows of the ledger, by unit.
    """

    book: LawBook
    places: Mapping[InstrumentId, tuple[Place, ...]]
    effects: Mapping[Key, tuple[Effect, ...]]
    reviewed: Reviewed
    ledger: Mapping[str, Mapping[str, str]]

    def test_of(self, citation: Citation) -> str:
        """The tests that show a provision, by the ledger; nothing where it names none."""
        return self.ledger.get(citation.unit, {}).get("test") or ""

    @property
    def said(self) -> Iterator[Said]:
        """Everything that is said, in the order of the instruments."""
        return (said for places in self.places.values() for place in places for said in place.says)


def material() -> Material:
    """The library's own book with its ledger and the signed sheets."""
    book = default_book()
    places = described(book)
    with LEDGER.open(encoding="utf-8", newline="") as file:
        ledger = {row["id"]: row for row in csv.DictReader(file)}
    return Material(
        book=book,
        places=places,
        effects=effects_of(book),
        reviewed=Reviewed.of(places, reviews_in(book)),
        ledger=ledger,
    )


def reviews_in(book: LawBook) -> Iterator[Review]:
    """The reviews of every sheet; one that is not sound stops the pages.

    Raises:
        SystemExit: A sheet cannot be read, which is told.
    """
    for path in sorted((LAW / "reviews").glob("*.csv")):
        rows = rows_of_file(path, "en")
        read = None if rows is None else reviews_of(rows, book)
        if read is None or read.problems:
            raise SystemExit(f"{path}: see: victim-protocol law review {path}")
        yield from read.found


def reviewed_lines(made_of: Material) -> Iterator[str]:
    """How far the law is reviewed, as a paragraph."""
    yield "\n".join(f"{line[0].upper()}{line[1:]}." for line in made_of.reviewed.lines("en"))
