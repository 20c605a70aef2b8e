"""A book provision by provision: what each says, what rests on it, what is open, and what is not known there."""

__all__ = ["Place", "described", "said_of", "said_of_the_course"]

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType

from attrs import evolve, frozen

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Provision
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.contents import Content, contents
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.gaps import gaps
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.reading import Reading
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.reports.provisions.of_course import counted, everywhere, limited, stepped
from victim_protocol.reports.provisions.of_support import amounts, grants
from victim_protocol.reports.provisions.of_the_rest import beside
from victim_protocol.reports.provisions.said import Days, Said
from victim_protocol.reports.provisions.uses import asked_for, cited_beside, use_of


@frozen(kw_only=True)
class Place:
    """One provision, down to the point or the sentence.

    Args:
        citation: Which one.
        evidence: How well it is known.
        says: What it says, in the order of the book.
        readings: The open questions that it is a text of, or stands within one of.
        missing: What is not known there.
    """

    citation: Citation
    evidence: Evidence
    says: tuple[Said, ...]
    readings: tuple[Reading, ...] = ()
    missing: tuple[Label, ...] = ()


def described(book: LawBook) -> Mapping[InstrumentId, tuple[Place, ...]]:
    """Every provision that a book stands on, by its instrument, in the order of the text.

    Args:
        book: The book.

    >>> from victim_protocol.statutes.book import default_book
    >>> from victim_protocol.law.citation import InstrumentId
    >>> place = described(default_book())[InstrumentId.parse("46/2015/QĐ-TTg")][0]
    >>> place.citation.key, place.says[0].kind.label.en
    ('46/2015/QĐ-TTg:4.1', 'parameter')
    """
    said: dict[Citation, list[Said]] = {}
    for one in _merged(_all(book)):
        said.setdefault(one.place, []).append(one)
    missing: dict[Citation, dict[Label, None]] = {}
    for gap in gaps(book):
        for source in gap.sources:
            missing.setdefault(source.citation, {})[gap.missing] = None
    found: dict[InstrumentId, list[Place]] = {one.identity: [] for one in book.instruments}
    for citation in sorted(said):
        place = Place(
            citation=citation,
            evidence=said[citation][0].evidence,
            says=tuple(said[citation]),
            readings=tuple(one for one in book.readings if _is_of(one, citation)),
            missing=tuple(missing.get(citation, ())),
        )
        found[citation.instrument].append(place)
    return MappingProxyType({identity: tuple(places) for identity, places in found.items()})


def _is_of(reading: Reading, citation: Citation) -> bool:
    return any(source.citation.covers(citation) for source in reading.sources)


def _all(book: LawBook) -> Iterator[Said]:
    """What is decided, then what is only asked for, then what is cited beside."""
    said = [one for content in contents(book) for one in said_of(content, book)]
    said += said_of_the_course(book)
    said += asked_for(book, said)
    yield from said
    yield from cited_beside(book, said)


def said_of_the_course(book: LawBook) -> Iterator[Said]:
    """What is said of every procedure, and of how limits are counted.

    Args:
        book: The book.
    """
    yield from (everywhere(one, book) for one in book.everywhere)
    yield from () if book.counting is None else counted(book.counting)


def said_of(content: Content, book: LawBook) -> Iterator[Said]:
    """What one thing in a book says, provision by provision.

    Args:
        content: The thing.
        book: The book.
    """
    about = use_of(content, book)
    match content.value, content.owner:
        case Provision() as provision, Benefit() as benefit:
            yield from grants(content, provision, benefit, about, book)
        case _, Benefit(allowance=Allowance() as allowance) as benefit:
            yield from amounts(content, benefit, allowance, about, book)
        case TimeLimit() as limit, _:
            yield from limited(content, limit, about, book)
        case Transition() as row, Procedure() as procedure:
            yield from stepped(content, row, procedure, about, book)
        case _:
            yield from beside(content, about, book)


def _merged(said: Iterable[Said]) -> Iterator[Said]:
    """The same thing said of several days or stages once, with all of them."""
    by_days: dict[Said, list[Days]] = {}
    for one in said:
        by_days.setdefault(evolve(one, days=()), []).extend(one.days)
    by_stages: dict[Said, list[Label]] = {}
    for one, days in by_days.items():
        by_stages.setdefault(evolve(one, days=_joined(days), stages=()), []).extend(one.stages)
    for one, stages in by_stages.items():
        yield evolve(one, stages=tuple(dict.fromkeys(stages)))


def _joined(days: Iterable[Days]) -> tuple[Days, ...]:
    """Days in a row as one; those whose texts were signed or began apart stay apart."""
    found: list[Days] = []
    for one in sorted(dict.fromkeys(days), key=_first_day):
        last = found[-1] if found else None
        if last is not None and last[2:] == one[2:] and _touch(last, one):
            until = None if one.until is None or last.until is None else max(last.until, one.until)
            found[-1] = last._replace(until=until)
        else:
            found.append(one)
    return tuple(found)


def _first_day(days: Days) -> str:
    return "" if days.since is None else days.since.isoformat()


def _touch(earlier: Days, later: Days) -> bool:
    if earlier.until is None or later.since is None:
        return True
    return later.since <= earlier.until + timedelta(days=1)
