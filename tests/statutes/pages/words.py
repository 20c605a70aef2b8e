"""What the book asks, of which words: every leaf of every condition and every ground, as a jurist would read them."""

__all__ = ["words"]

from collections.abc import Iterator
from typing import Any

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import (
    AllOf,
    AtLeast,
    Awaiting,
    ByReading,
    Defined,
    Happened,
    Is,
    NotHeld,
    OneOf,
    Under,
)
from victim_protocol.law.inspect import values_in

NAMES: dict[type[Any], str] = {
    Is: "fact",
    OneOf: "fact",
    AtLeast: "fact",
    Under: "fact",
    Happened: "fact",
    Awaiting: "fact",
    NotHeld: "text",
    Defined: "name",
    ByReading: "reading",
}


def asked(value: object) -> Iterator[str]:
    """What the conditions of a value ask, each with the provisions that ask it."""
    found: dict[str, set[str]] = {}
    for kind, attribute in NAMES.items():
        for node in values_in(value, kind):
            found.setdefault(str(getattr(node, attribute)), set()).add(node.source.citation.key)
    for node in values_in(value, AllOf):
        if node.source is not None and not node.parts:
            found.setdefault("nothing", set()).add(node.source.citation.key)
    for name in sorted(found):
        yield f"    {name}: {' '.join(sorted(found[name]))}"


def given(benefit: Benefit) -> Iterator[str]:
    """The grounds, the bodies and the papers of a benefit, step by step."""
    for step in benefit.provisions.steps:
        yield f"    from {step.since}"
        for ground in step.value.grounds:
            yield f"        {ground.force.value} by {ground.source.citation.key}"
        for body in step.value.bodies:
            yield f"        {body.actor} {body.role.value} by {body.source.citation.key}"
        for papers in step.value.papers:
            accepted = ", ".join(f"{one.paper} by {one.source.citation.key}" for one in papers.one_of)
            left_out = ", ".join(f"not {paper} by {source.citation.key}" for paper, source in papers.not_enough)
            yield f"        {papers.key}: {accepted}{'; ' if left_out else ''}{left_out}"


def words(book: LawBook) -> Iterator[str]:
    """Definitions, supports and norms, each with what its conditions ask and of which words.

    Args:
        book: The law.
    """
    for name, series in book.definitions.items():
        yield f"{name}, defined from {' '.join(str(step.since) for step in series.steps)}"
        yield from asked(series)
    for benefit in book.benefits:
        yield str(benefit.key)
        yield from given(benefit)
        yield from asked(benefit)
    for norm in book.norms:
        bearers = f" by {' '.join(norm.bearers)}" if norm.bearers else ""
        yield f"{norm.key}, {norm.kind.value}{bearers}, {norm.since} to {norm.until}"
        yield f"    {' '.join(source.citation.key for source in norm.sources)}"
        yield from asked(norm.condition)
