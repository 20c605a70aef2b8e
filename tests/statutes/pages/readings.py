"""The readings: what each chooses between, which choice is taken, and on which texts it stands."""

__all__ = ["readings"]

from collections.abc import Iterator

from victim_protocol.law.book import LawBook


def readings(book: LawBook) -> Iterator[str]:
    """Each reading in the order of the book.

    Args:
        book: The law.
    """
    for reading in book.readings:
        yield f"{reading.key}: {' | '.join(reading.names)}; {reading.default or 'left open'}"
        yield f"    {' '.join(source.citation.key for source in reading.sources)}"
