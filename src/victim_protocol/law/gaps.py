"""What a law book does not know: amounts, limits, bodies and texts, each with what would tell."""

__all__ = ["Gap", "gaps"]

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.law.authority import Ended, Unsettled
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.condition import NotHeld
from victim_protocol.law.contents import Content, ContentKind, contents
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.parameter import Parameter
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.rate import Rate
from victim_protocol.law.reading import Unread
from victim_protocol.law.time_limit import TimeLimit

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook


@frozen(kw_only=True)
class Gap:
    """One thing that a book does not know.

    Args:
        kind: What sort of thing it is about.
        about: The regime, benefit, limit or procedure in words; none where it is about several things.
        missing: What would have to be known, and where it would be found.
        key: The key by which an overlay answers a missing text; ``None`` for what is no such text.
        since: The first day; ``None`` where it has no days.
        until: The last day; ``None`` while there is no end.
        sources: The provisions that name it, or that are silent.
    """

    kind: ContentKind
    about: tuple[Label, ...] = field(metadata={"legal": False})
    missing: Label = field(metadata={"legal": False})
    key: Key | None = None
    since: date | None = None
    until: date | None = None
    sources: tuple[Source, ...]


def gaps(book: "LawBook") -> Iterator[Gap]:
    """Everything that a book says it does not know, in its order.

    Args:
        book: The book.
    """
    held = [*contents(book)]
    for content in held:
        yield from _of_content(content, book)
    asked = [(content, node) for content in held for node in values_in(content.value, NotHeld)]
    for text in book.texts:
        using = [(content.owner, node.source) for content, node in asked if node.text == text.key]
        about = dict.fromkeys(owner.label for owner, _ in using if isinstance(owner, Benefit | Procedure))
        sources = dict.fromkeys(source for _, source in using)
        yield Gap(
            kind=ContentKind.DEFINITION, about=tuple(about), missing=text.label, key=text.key, sources=tuple(sources)
        )
    yield from _of_stages(book)


def _of_content(content: Content, book: "LawBook") -> Iterator[Gap]:
    match content.value:
        case Ended(missing=missing) | Unsettled(missing=missing) | Unread(missing=missing):
            yield _gap(content, (), missing)
        case TimeLimit(missing=Label() as missing, act=act):
            yield _gap(content, (book.acts[act],), missing)
        case Rate(missing=Label() as missing) if isinstance(content.owner, Parameter):
            yield _gap(content, (content.owner.label,), missing)
        case Transition(silent=Label() as silent) if isinstance(content.owner, Procedure):
            yield _gap(content, (content.owner.label,), silent)
        case _ if isinstance(content.owner, Benefit):
            for rate in values_in(content.value, Rate):
                if rate.missing is not None:
                    regime = next(one.label for one in book.regimes if one.key == content.owner.regime)
                    yield _gap(content, (regime, content.owner.label), rate.missing, rate.source)
        case _:
            pass


def _gap(content: Content, about: tuple[Label, ...], missing: Label, source: Source | None = None) -> Gap:
    return Gap(
        kind=content.kind,
        about=about,
        missing=missing,
        since=content.since,
        until=content.until,
        sources=(source,) if source is not None else tuple(sorted(content.sources, key=_key)),
    )


def _key(source: Source) -> str:
    return source.citation.key


def _of_stages(book: "LawBook") -> Iterator[Gap]:
    """What the texts leave unsaid of a stage, or of a whole procedure."""
    for procedure in book.procedures:
        unsaid = [*procedure.silent, *(stage.silent for stage in procedure.stages if stage.silent is not None)]
        for label in dict.fromkeys(unsaid):
            yield Gap(kind=ContentKind.STEP, about=(procedure.label,), missing=label, sources=())
