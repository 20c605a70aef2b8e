"""The page of the time limits: by when who must do what, from when it runs, and what ends it."""

__all__ = ["limits_page"]

from collections.abc import Iterable, Iterator

from scripts.law_pages.markup import capital, place_link

from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.reports.figures import span_text
from victim_protocol.reports.steps import actors_text
from victim_protocol.reports.terms import length_words

_INDEX = """# Time limits

By when who must do what, each act with every text that limits it."""
_KINDS = {
    LimitKind.WITHIN: "so long after",
    LimitKind.AT_ONCE: "at once",
    LimitKind.AT_MOST: "what it measures may last no longer",
    LimitKind.NOT_BEFORE: "falls due only then",
    LimitKind.AT_LEAST_BEFORE: "so long before, at the latest",
    LimitKind.BEFORE: "at any time before",
    LimitKind.LAST_PART: "within the last part of another limit",
    LimitKind.EVERY: "once in every such time",
}
"""How a limit binds."""


def limits_page(book: LawBook) -> str:
    """The page."""
    return "\n\n".join([_INDEX, *_acts(book)])


def _acts(book: LawBook) -> Iterator[str]:
    for act, limits in book.limits_of.items():
        if limits:
            label = book.acts[act]
            yield f"## {capital(label.en)}"
            yield f"{label.vi}."
            yield "\n".join(_limit(one, book) for one in limits)


def _limit(limit: TimeLimit, book: LawBook) -> str:
    who = actors_text(limit.actors, book, "en")
    days = span_text(limit.in_force or limit.since, limit.until)
    first = f"- {who}: {length_words(limit, book, 'en')}, {days}: {place_link(limit.source.citation, '')}"
    return "\n".join([first, *(f"  - {line}" for line in _beside(limit, book))])


def _beside(limit: TimeLimit, book: LawBook) -> Iterator[str]:
    """How it binds, from when it runs, and what ends it."""
    if limit.missing is not None:  # its length, which tells these two, is not known
        yield f"{_KINDS[limit.kind]}, from: {_events(limit.starts, book)}"
    if limit.received_when is not None:
        yield f"while that is not recorded, from: {book.events[limit.received_when].en}"
    if limit.done_by:
        yield f"done by: {_events(limit.done_by, book)}"
    if limit.once:
        yield "done, too, by what was done before it began"


def _events(events: Iterable[Key], book: LawBook) -> str:
    return "; ".join(book.events[event].en for event in events)
