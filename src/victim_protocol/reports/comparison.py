"""Why the answers for one case differ between two days, or under two law books."""

__all__ = ["Cause", "CauseKind", "Difference", "Question", "compare"]

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from functools import partial
from typing import TypedDict, Unpack, overload

from attrs import evolve, field, frozen

from victim_protocol.assessment import Assessment, assess
from victim_protocol.case.case import Case
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.reports.differences import About, Change, answers, between, labels
from victim_protocol.reports.grounds import grounds
from victim_protocol.reports.worlds import Part, Worlds
from victim_protocol.statutes.book import default_book


class CauseKind(Enum):
    """What made an answer another one."""

    ENTRY = "entry"
    """That something happened, or was spent, which an entry records."""
    FACT = "fact"
    """That something is known which an entry states."""
    TEXT = "text"
    """That a text began or ceased to hold, or says something else."""
    TIME = "time"
    """That the days went by: an age, a limit, a stay."""


@frozen(kw_only=True)
class Cause:
    """One thing without which an answer would not have changed.

    Args:
        kind: What sort of thing.
        day: The day of the entry, or on which the text changed, or up to which time went by; ``None`` for the text
            of another book.
        key: The event, fact or cost that the entry records.
        entry: The place of the entry in the case, from 0.
        sources: The provisions that the answer rests on now and did not before; where all rest on the same ones,
            those that it no longer rests on, or else all of them.
        alone: Whether the answer would be the old one without this alone; else only without all such causes.
    """

    kind: CauseKind
    day: date | None = None
    key: str | None = None
    entry: int | None = None
    sources: tuple[Source, ...] = field(default=(), repr=False)
    alone: bool = True


@frozen
class Difference:
    """One answer that changed, and why.

    Args:
        change: The answer, before and after.
        causes: What changed it; at least one.
    """

    change: Change
    causes: tuple[Cause, ...]


class Question(TypedDict, total=False):
    """What else ``assess`` is told; the book's defaults and all evidence where it is left out."""

    readings: Mapping[str, str]
    """Choices of readings, in place of the book's defaults."""
    accept: Evidence
    """The weakest evidence that counts."""


@overload
def compare(
    case: Case,
    first: date,
    second: date,
    *,
    book: LawBook | None = None,
    language: Language = "vi",
    **question: Unpack[Question],
) -> tuple[Difference, ...]: ...


@overload
def compare(
    case: Case,
    first: LawBook,
    second: LawBook,
    *,
    on: date,
    language: Language = "vi",
    **question: Unpack[Question],
) -> tuple[Difference, ...]: ...


def compare(
    case: Case,
    first: date | LawBook,
    second: date | LawBook,
    *,
    on: date | None = None,
    book: LawBook | None = None,
    language: Language = "vi",
    **question: Unpack[Question],
) -> tuple[Difference, ...]:
    """Say which answers for a case differ between two days, or under two law books, and what made each differ.

    Of two days, an entry or a text is a cause where the answer of the second day is another one without it: the
    case is asked again without each part of each entry that came between, and under a book in which nothing changed
    after the first day. Where nothing that came between is a cause, time itself is.

    Args:
        case: Persons and entries.
        first: The earlier day asked, inclusive; or a book.
        second: The later day asked, inclusive; or another book.
        on: Of two books, the day asked, inclusive; not for two days.
        book: Of two days, the law; the library's own where none is given.
        language: ``"vi"``, ``"en"`` or a catalogue, for the texts that are compared.
        question: Readings and the weakest evidence, as for ``assess``.

    Returns:
        One difference for each answer that changed, in the order of the book; none where nothing did.

    Raises:
        InvalidFact: The second day lies before the first, a day and a book are mixed, or the day asked is missing or
            one too many; or the case cannot be asked (see ``assess``).
        NotModelled: The law that governs a person is not held.

    >>> from victim_protocol.case.entry import Entry
    >>> from victim_protocol.case.person import Person
    >>> from victim_protocol.law.key import Key
    >>> rescued = Entry(person="p1", day=date(2017, 3, 20), event=Key("rescued"))
    >>> found = compare(Case(persons=[Person(id="p1")], entries=[rescued]), date(2017, 3, 19), date(2017, 3, 20))
    >>> {cause.key for one in found for cause in one.causes if cause.kind is CauseKind.ENTRY}
    {'rescued'}
    """
    ask = partial(assess, **question)
    if isinstance(first, date) and isinstance(second, date) and on is None and first <= second:
        law = default_book() if book is None else book
        worlds = Worlds(case=case, first=first, second=second, book=law, ask=ask, language=language)
        return tuple(_of_days(worlds))
    if isinstance(first, LawBook) and isinstance(second, LawBook) and on is not None and book is None:
        one, other = (ask(case, on=on, book=law) for law in (first, second))
        return tuple(_of_books(one, other, language))
    raise InvalidFact(
        Problem(
            "compare",
            "arguments",
            "cần hai ngày, ngày sau không trước ngày trước, hoặc hai bộ luật và một ngày hỏi",
            "two days, the second not before the first, or two books and the day asked",
        )
    )


def _of_books(one: Assessment, other: Assessment, language: Language) -> Iterator[Difference]:
    before, after = grounds(one), grounds(other)
    named = {**labels(one), **labels(other)}
    for change in between(answers(one, language), answers(other, language), named):
        sources = _new(before.get(change[:3], frozenset()), after.get(change[:3], frozenset()))
        yield Difference(change, (Cause(kind=CauseKind.TEXT, sources=sources),))


def _of_days(worlds: Worlds) -> Iterator[Difference]:
    after = worlds.told()
    for change in between(worlds.before, after, labels(worlds.asked())):
        about = change[:3]
        entries = [_of_part(part) for part in worlds.parts if worlds.told(frozenset([part])).get(about) != change.after]
        causes = (*entries, *_texts(worlds, about))
        yield Difference(change, causes or tuple(_together(worlds, about, change.after)))


def _together(worlds: Worlds, about: About, told: str | None) -> Iterator[Cause]:
    """What only together made the answer another one, as little of it as is enough; time, where there is nothing."""
    needed = frozenset(worlds.parts)
    law = next((law for law in (date.max, worlds.first) if worlds.told(needed, law).get(about) != told), None)
    if law is None:
        yield Cause(kind=CauseKind.TIME, day=worlds.second)
        return
    for part in worlds.parts:
        if worlds.told(needed - {part}, law).get(about) != told:
            needed -= {part}
    yield from (_of_part(part, alone=False) for part in worlds.parts if part in needed)
    if law == worlds.first:
        yield from (evolve(cause, alone=False) for cause in _texts(worlds, about, needed))


def _of_part(part: Part, *, alone: bool = True) -> Cause:
    kind = CauseKind.FACT if part.field == "facts" else CauseKind.ENTRY
    return Cause(kind=kind, day=part.day, key=part.key, entry=part.entry, alone=alone)


def _texts(worlds: Worlds, about: About, without: frozenset[Part] = frozenset()) -> Iterator[Cause]:
    """The days on which a change of the law changed the answer for good, with what it rests on since."""
    if worlds.told(without, worlds.first).get(about) == worlds.told(without).get(about):
        return
    earlier = worlds.first
    for day in worlds.law_days:
        if worlds.told(without, earlier).get(about) != worlds.told(without, day).get(about):
            then, now = (grounds(worlds.asked(without, law)).get(about, frozenset()) for law in (earlier, day))
            yield Cause(kind=CauseKind.TEXT, day=day, sources=_new(then, now))
        earlier = day


def _new(before: frozenset[Source], after: frozenset[Source]) -> tuple[Source, ...]:
    return tuple(sorted(after - before or before - after or after, key=lambda source: source.citation))
