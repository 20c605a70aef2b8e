"""What each named condition asks, step by step, on one line: every value, bound and connective."""

__all__ = ["definitions"]

from collections.abc import Iterator

from tests.statutes.pages.conditions import condition_line

from victim_protocol.law.book import LawBook


def definitions(book: LawBook) -> Iterator[str]:
    """Each definition with its days.

    Args:
        book: The law.
    """
    for name, series in book.definitions.items():
        for step in series.steps:
            yield f"{name}, {step.since} to {step.until}: {condition_line(step.value)}"
