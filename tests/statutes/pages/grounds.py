"""What each ground of each support asks, on one line."""

__all__ = ["grounds"]

from collections.abc import Iterator

from tests.statutes.pages.conditions import condition_line

from victim_protocol.law.book import LawBook


def grounds(book: LawBook) -> Iterator[str]:
    """Each support with its grounds, and with the bodies that act on a condition.

    Args:
        book: The law.
    """
    for benefit in book.benefits:
        for step in benefit.provisions.steps:
            yield f"{benefit.key}, {step.since} to {step.until}"
            for ground in step.value.grounds:
                told = condition_line(ground.condition)
                yield f"    {ground.force.value} by {ground.source.citation.key}: {told}"
