"""The pages of the vocabulary: the facts that conditions ask for, and the bodies that act."""

__all__ = ["bodies_page", "facts_page"]

from collections.abc import Iterable, Iterator, Mapping

from scripts.law_pages.markup import listed, table

from victim_protocol.labels import Label
from victim_protocol.law.authority import Authority, Level
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.key import Key
from victim_protocol.reports.figures import day_text

_FACTS = """# Facts

What may be known of a person, by the names that case files, payloads and tables use.
A fact that is not stated is unknown, which is neither false nor zero."""
_BODIES = """# Bodies

Who may act in a procedure, where each stands, and of what it is a part."""
_STANDS = {
    Level.ANY: "at several levels, or of several kinds",
    Level.PRIVATE: "at no level: a body, person or family of its own",
}
"""Where a body stands, in words, where the name of the level does not say it."""
_KINDS = {
    FactKind.YES_NO: "true or false",
    FactKind.CHOICE: "one of",
    FactKind.NUMBER: "a whole number",
    FactKind.EVENT: "an event",
}
_IS = {
    "lasting": "the same on every day, once it is known",
    "derived": "worked out, never stated",
    "of_the_living": "false from the day after death",
    "of_establishments": "of an establishment",
}


def facts_page(book: LawBook) -> str:
    """The page of the facts."""
    return "\n\n".join([_FACTS, *(_fact(one, book) for one in book.facts.values())])


def bodies_page(book: LawBook) -> str:
    """The page of the bodies."""
    head = ("key", "body", "in Vietnamese", "stands", "part or kind of", "head of", "can answer for a person")
    rows = (_authority(one, book) for one in book.authorities)
    parts = [_BODIES, table(head, rows), "## Gone, or not known who acts", listed(_unsettled(book))]
    return "\n\n".join(parts)


def _fact(fact: Fact, book: LawBook) -> str:
    lines = [f"{fact.label.en} ({fact.label.vi}): {_KINDS[fact.kind]}{_choices(fact)}."]
    lines += [f"- {words}" for name, words in _IS.items() if getattr(fact, name)]
    lines += [f"- {words}" for words in _moves(fact, book)]
    return "\n".join([f"## `{fact.key}`", "", lines[0], "", *lines[1:]]).rstrip()


def _choices(fact: Fact) -> str:
    named = fact.named or (None,) * len(fact.choices)
    told = (
        f"`{name}`" if label is None else f"`{name}`: {label.en}"
        for name, label in zip(fact.choices, named, strict=True)
    )
    return f" {'; '.join(told)}" if fact.choices else ""


def _moves(fact: Fact, book: LawBook) -> Iterator[str]:
    """What makes it so, and what else it follows from."""
    yield from _keys("happens with", [fact.event] if fact.event else [], book.events)
    yield from _keys("pending after", fact.opened_by, book.events)
    yield from _keys("closed by", fact.closed_by, book.events)
    yield from _keys("unknown again after", fact.doubted_by, book.events)
    if fact.kind is FactKind.EVENT:
        yield f"before anything is recorded: {fact.unopened.value}"
    for words, key in (
        ("follows from", fact.linked),
        ("by the limit", fact.late_for),
        ("by the reading", fact.reaches_back),
    ):
        if key is not None:
            yield f"{words} `{key}`"


def _keys(words: str, keys: Iterable[Key], names: Mapping[Key, Label]) -> Iterator[str]:
    told = "; ".join(f"`{key}` ({names[key].en})" for key in keys)
    if told:
        yield f"{words}: {told}"


def _authority(one: Authority, book: LawBook) -> tuple[str, ...]:
    name = book.actors[one.actor]
    wholes = (f"`{key}`" if key is not None else "" for key in (one.part_of, one.heads))
    return (
        f"`{one.actor}`",
        name.en,
        name.vi,
        _STANDS.get(one.level, one.level.value),
        *wholes,
        "yes" if one.cares else "no",
    )


def _unsettled(book: LawBook) -> Iterator[str]:
    for gone in book.ended:
        names = ", ".join(f"`{actor}`" for actor in gone.actors)
        yield f"{names}: last acted on {day_text(gone.last_day)}; {gone.missing.en} ({gone.source.citation.text('en')})"
    for time in book.unsettled:
        days = f"{day_text(time.since)}–{day_text(time.until)}"
        yield f"{days}: {time.missing.en} ({time.source.citation.text('en')})"
