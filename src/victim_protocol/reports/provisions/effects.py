"""What a reading changes: under each choice of it which condition holds, which limit binds, which step may be taken."""

__all__ = ["Effect", "effects_of"]

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from victim_protocol.labels import Label, Language
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import ByReading, Happened
from victim_protocol.law.contents import Content, ContentKind, contents
from victim_protocol.law.evidence import Source
from victim_protocol.law.fact import Fact
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.regime import Regime
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.duty_table import row_words
from victim_protocol.reports.provisions.of_course import COUNTED
from victim_protocol.reports.provisions.said import Use, both
from victim_protocol.reports.provisions.uses import use_of
from victim_protocol.reports.steps import actors_text
from victim_protocol.reports.terms import length_words

_HANDOVER: Final = Use(
    kind=ContentKind.STEP,
    key="handover",
    label=Label("ai chịu trách nhiệm khi bàn giao chưa được nhận", "who answers between the offer and its acceptance"),
)


@frozen(kw_only=True)
class Effect:
    """One thing that hangs on a reading.

    Args:
        words: For each choice that is told apart, what then holds; none where it only hangs on it.
        places: For each choice, the provisions that then decide.
        uses: Where it stands.
    """

    words: tuple[tuple[str, Label], ...] = ()
    places: tuple[tuple[str, Citation], ...] = ()
    uses: tuple[Use, ...] = ()


def effects_of(book: LawBook) -> Mapping[Key, tuple[Effect, ...]]:
    """What each reading of a book changes; nothing for one that no provision hangs on.

    Args:
        book: The book.
    """
    found: dict[
        tuple[Key, tuple[tuple[str, Label], ...]], tuple[dict[tuple[str, Citation], None], dict[Use, None]]
    ] = {}
    for key, one in _all(book):
        places, uses = found.setdefault((key, one.words), ({}, {}))
        places.update(dict.fromkeys(one.places))
        uses.update(dict.fromkeys(one.uses))
    effects: dict[Key, list[Effect]] = {reading.key: [] for reading in book.readings}
    for (key, words), (places, uses) in found.items():
        effects[key].append(Effect(words=words, places=tuple(places), uses=tuple(uses)))
    return MappingProxyType({key: tuple(of_key) for key, of_key in effects.items()})


def _all(book: LawBook) -> Iterator[tuple[Key, Effect]]:
    for content in contents(book):
        use = use_of(content, book)
        yield from _of_conditions(content, use, book)
        match content.value, content.owner:
            case TimeLimit(conflict=(key, choice)) as limit, _:
                words = both(_of_limit, limit, book)
                yield key, _effect(choice, words, [limit.source], use)
            case Transition() as row, Procedure() as procedure:
                yield from _of_row(row, procedure, use, book)
            case Regime(carried=carried), _ if carried is not None:
                yield from ((key, Effect(uses=(use,))) for key in (carried.reading, carried.companions))
            case _:
                pass
    if book.counting is not None:
        yield from ((key, Effect(uses=(COUNTED,))) for key in book.counting.readings.values())
    if book.handover is not None:
        yield book.handover.answers, Effect(uses=(_HANDOVER,))
    for fact in book.facts.values():
        yield from _of_fact(fact, book)


def _effect(choice: str, words: Label, sources: Iterable[Source], use: Use) -> Effect:
    places = tuple((choice, source.citation) for source in sources)
    return Effect(words=((choice, words),), places=places, uses=(use,))


def _of_limit(limit: TimeLimit, book: LawBook, language: Language) -> str:
    who, length = actors_text(limit.actors, book, language), length_words(limit, book, language)
    return f"{book.acts[limit.act][language]} ({who}): {length}"


def _of_conditions(content: Content, use: Use, book: LawBook) -> Iterator[tuple[Key, Effect]]:
    """The branches of a condition; those that choose what an amount is multiplied by stand with the grounds."""
    values: list[object] = [content.value]
    if isinstance(content.owner, Benefit) and content.owner.allowance is not None:
        values.append(content.owner.allowance.quantity)
    for node in (one for value in values for one in values_in(value, ByReading)):
        words = tuple((name, both(condition_words, branch, book)) for name, branch in node.choices)
        places = ((name, source.citation) for name, branch in node.choices for source in values_in(branch, Source))
        yield node.reading, Effect(words=words, places=tuple(places), uses=(use,))


def _of_row(row: Transition, procedure: Procedure, use: Use, book: LawBook) -> Iterator[tuple[Key, Effect]]:
    yield from ((key, Effect(uses=(use,))) for key in row.doubts)
    if row.reading is not None:
        key, choice = row.reading
        words = both(row_words, row, procedure, book)
        yield key, _effect(choice, words, row.sources, use)


def _of_fact(fact: Fact, book: LawBook) -> Iterator[tuple[Key, Effect]]:
    """Whether what happened later counts for the days before it."""
    if fact.reaches_back is not None:
        asked = dict.fromkeys(
            use_of(content, book)
            for content in contents(book)
            if any(node.fact == fact.key for node in values_in(content.value, Happened))
        )
        yield fact.reaches_back, Effect(uses=tuple(asked))
