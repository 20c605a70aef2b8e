"""What provisions say beside supports and procedures: whom they govern, definitions, rules, figures, open questions."""

__all__ = ["beside", "reading_words"]

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from victim_protocol.labels import Label, Language
from victim_protocol.law.authority import Ended, Unsettled
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import nodes
from victim_protocol.law.contents import Content
from victim_protocol.law.evidence import Source
from victim_protocol.law.norm import Norm, NormKind
from victim_protocol.law.rate import Rate
from victim_protocol.law.reading import Reading, Unread
from victim_protocol.law.regime import Regime
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.provisions.of_support import asked
from victim_protocol.reports.provisions.said import Days, Said, SaidKind, Use, both
from victim_protocol.reports.steps import actors_text
from victim_protocol.reports.terms import rate_words

_NORMS: Final = {
    NormKind.RIGHT: SaidKind.RIGHT,
    NormKind.DUTY: SaidKind.DUTY,
    NormKind.STANDARD: SaidKind.STANDARD,
    NormKind.PROHIBITION: SaidKind.PROHIBITION,
    NormKind.SANCTION: SaidKind.SANCTION,
}
_UNKNOWN: Final = {Ended: SaidKind.ENDED, Unsettled: SaidKind.UNSETTLED, Unread: SaidKind.UNREAD}
_IDENTIFIED: Final = Label("áp dụng cho người được xác định theo ngày: {event}", "governs by the day of: {event}")
_BINDS: Final = Label("{rule} ({who})", "{rule} ({who})")
_GONE: Final = Label("không còn hoạt động: {who}", "no longer act: {who}")
_MEANS: Final = Label("`{name}`: {condition}", "`{name}`: {condition}")
_DEFAULT: Final = Label("mặc định: `{choice}`", "taken unless another is chosen: `{choice}`")
_OPEN: Final = Label("để ngỏ", "left open")


def beside(content: Content, about: Use, book: LawBook) -> Iterator[Said]:
    """What a content says that is no support, limit or step.

    Args:
        content: What the book says.
        about: It as something that is used.
        book: The law.
    """
    blank = _Blank(content, about)
    match content.value:
        case Regime() as regime:
            event = book.events[regime.identified_by]
            words = both(lambda to: f"{regime.label[to]}: {_IDENTIFIED[to].format(event=event[to])}")
            yield blank.said(SaidKind.REGIME, regime.source, words)
        case Rate() as rate:
            said = blank.said(SaidKind.PARAMETER, rate.source, about.label)
            value = None if rate.missing else both(rate_words, rate)
            yield evolve(said, value=value, missing=rate.missing)
        case Norm() as norm:
            said = blank.said(_NORMS[norm.kind], norm.sources[0], both(_norm, norm, book))
            yield evolve(said, condition=asked(norm.condition, book))
        case Reading() as reading:
            yield blank.said(SaidKind.READING, reading.sources[0], both(reading_words, reading))
        case Ended() | Unsettled() | Unread() as one:
            yield from _unknown(one, blank, book)
        case _:
            yield from _definition(content, blank, book)


def _unknown(one: Ended | Unsettled | Unread, blank: "_Blank", book: LawBook) -> Iterator[Said]:
    """What nobody can tell any more, or could not yet."""
    kind, words = _UNKNOWN[type(one)], _UNKNOWN[type(one)].label
    if isinstance(one, Ended):
        words = both(lambda to: _GONE[to].format(who=actors_text(one.actors, book, to)))
    for source in one.sources if isinstance(one, Unread) else (one.source,):
        yield evolve(blank.said(kind, source, words), missing=one.missing)


class _Blank:
    """What all that one content says has in common."""

    def __init__(self, content: Content, about: Use) -> None:
        self.days = (
            () if content.since is None else (Days(content.since, content.until, content.signed, content.in_force),)
        )
        self.about = about

    def said(self, kind: SaidKind, source: Source, words: Label) -> Said:
        """One thing that is said."""
        return Said(
            place=source.citation,
            kind=kind,
            about=self.about,
            words=words,
            evidence=source.evidence,
            days=self.days,
            uses=(self.about,),
        )


def _norm(norm: Norm, book: LawBook, language: Language) -> str:
    if not norm.bearers:
        return norm.label[language]
    return _BINDS[language].format(rule=norm.label[language], who=actors_text(norm.bearers, book, language))


def reading_words(reading: Reading, language: Language) -> str:
    """A question that is left open, its choices, and which is taken.

    Args:
        reading: The question.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    choices = "; ".join(f"`{name}` = {label[language]}" for name, label in reading.choices)
    default = _OPEN[language] if reading.default is None else _DEFAULT[language].format(choice=reading.default)
    return f"{reading.question[language]} {choices}. {default[0].upper()}{default[1:]}: {reading.reason[language]}"


def _definition(content: Content, blank: _Blank, book: LawBook) -> Iterator[Said]:
    """A definition, under the first provision that it names; its other parts stand under their own."""
    condition = content.value
    sources = (node.source for node in nodes(condition) if node.source is not None)  # type: ignore[arg-type] # a definition
    name = content.owner
    words = both(
        lambda to: _MEANS[to].format(name=name, condition=condition_words(condition, book, to))  # type: ignore[arg-type] # as above
    )
    for source in [*sources][:1]:
        yield blank.said(SaidKind.DEFINITION, source, words)
