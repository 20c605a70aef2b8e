"""What the book uses a provision for, a definition, a reading: by name, and under which condition."""

__all__ = ["asked_for", "asking", "cited_beside", "use_of", "users_of"]

from collections.abc import Iterable, Iterator
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AllOf, AnyOf, ByReading, Condition, Defined, Leaf, Not, NotHeld
from victim_protocol.law.contents import Content, ContentKind, contents
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.norm import Norm
from victim_protocol.law.parameter import Parameter
from victim_protocol.law.procedure import Procedure
from victim_protocol.law.reading import Reading
from victim_protocol.law.regime import Regime
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.provisions.said import Said, SaidKind, Use, both
from victim_protocol.reports.terms import kind_text

_OF_REGIME: Final = Label("{support} ({regime})", "{support} ({regime})")
_ALSO: Final = Label("cũng là căn cứ của các điều dưới đây", "cited beside what decides these")

_CONDITION: Final = Use(kind=ContentKind.DEFINITION, key="condition", label=SaidKind.ASKED.label)
"""What a part of a condition is about: it is told by what asks for it."""


def use_of(content: Content, book: LawBook) -> Use:
    """What a content is about, as something that stands on a provision.

    Args:
        content: What the book says.
        book: The law.
    """
    key, label = _named(content, book)
    kind = ContentKind.SUPPORT if isinstance(content.owner, Benefit) else content.kind
    return Use(kind=kind, key=key, label=label)


def _named(content: Content, book: LawBook) -> tuple[str, Label]:
    match content.owner:
        case Benefit(key=key, label=label, regime=regime):
            law = next(one.label for one in book.regimes if one.key == regime)
            return f"{regime}.{key}", both(lambda to: _OF_REGIME[to].format(support=label[to], regime=law[to]))
        case Procedure(key=key, label=label) | Parameter(key=key, label=label) | Regime(key=key, label=label):
            return key, label
        case Norm(key=key, label=label):
            return key, label
        case TimeLimit(key=key, act=act):
            return key, book.acts[act]
        case Reading(key=key, question=question):
            return key, question
        case str() as name:
            return name, definition_label(name, book)
        case _:
            return content.kind.value, both(kind_text, content.kind)


def definition_label(name: str, book: LawBook) -> Label:
    """A definition by the standing that it gives, or by its name in code."""
    named = [standing.label for standing in book.standings if standing.definition == name]
    code = Label(f"`{name}`", f"`{name}`")
    return both(lambda to: f"{code[to]} ({named[0][to]})") if named else code


def asking(book: LawBook) -> Iterator[tuple[Condition, Use]]:
    """Every node of every condition, with what it stands in."""
    for content in contents(book):
        about = use_of(content, book)
        for node in values_in(content.value, object):
            if isinstance(node, Leaf | Defined | ByReading | AllOf | AnyOf | Not):
                yield node, about


def users_of(name: str, uses: Iterable[tuple[Condition, Use]]) -> tuple[Use, ...]:
    """What asks for a definition or by a reading, each once.

    Args:
        name: Its key.
        uses: Every node of every condition, with what it stands in.
    """
    found = (use for node, use in uses if name in (getattr(node, "name", None), getattr(node, "reading", None)))
    return tuple(dict.fromkeys(found))


def asked_for(book: LawBook, decided: Iterable[Said]) -> Iterator[Said]:
    """The parts of conditions, each under its own provision, with what asks for it.

    Args:
        book: The law.
        decided: What is decided under which provision; there, its own words tell the condition.
    """
    told = {(one.place, one.about) for one in decided}
    asked: dict[tuple[Condition, Source], dict[Use, None]] = {}
    for node, use in asking(book):
        if node.source is not None and (node.source.citation, use) not in told:
            asked.setdefault((node, node.source), {})[use] = None
    for (node, source), uses in asked.items():
        yield _asked(node, source, tuple(uses), book)


def cited_beside(book: LawBook, said: Iterable[Said]) -> Iterator[Said]:
    """What provisions are cited for beside the one that decides.

    Args:
        book: The law.
        said: All that is decided or asked for; a reading is told only where nothing else is, as places name theirs.
    """
    told = {(one.place, use) for one in said for use in one.uses}
    places = {place for place, _ in told}
    beside: dict[Source, dict[Use, None]] = {}
    for content in contents(book):
        use = use_of(content, book)
        for source in content.sources:
            is_told = source.citation in places if content.kind is ContentKind.READING else False
            if not is_told and (source.citation, use) not in told:
                beside.setdefault(source, {})[use] = None
    for source, uses in beside.items():
        yield Said(
            place=source.citation,
            kind=SaidKind.ALSO,
            about=_CONDITION,
            words=_ALSO,
            evidence=source.evidence,
            uses=tuple(uses),
        )


def _asked(node: Condition, source: Source, uses: tuple[Use, ...], book: LawBook) -> Said:
    words = both(condition_words, node, book)
    missing = book.variables.texts[node.text].label if isinstance(node, NotHeld) else None
    return Said(
        place=source.citation,
        kind=SaidKind.ASKED,
        about=_CONDITION,
        words=words,
        missing=missing,
        evidence=source.evidence,
        uses=uses,
    )
