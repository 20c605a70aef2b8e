"""How much of each text the law book holds: what is modelled, what is left out and why, what was not read."""

__all__ = ["REASONS", "Coverage", "Unit", "coverage", "coverage_lines", "plain_coverage", "read_ledger"]

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve, frozen

from victim_protocol.labels import Label, Language, base_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.statutes.ledger import Extent, extent_of

REASONS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "frame_of_the_text": Label("khung của văn bản", "frame of the text"),
        "principle_or_policy": Label("nguyên tắc, chính sách", "principle or policy"),
        "prevention": Label("phòng ngừa", "prevention"),
        "fighting_crime": Label("đấu tranh chống tội phạm", "fighting crime"),
        "management_by_the_state": Label("quản lý nhà nước", "management by the State"),
        "budget_between_bodies": Label("ngân sách giữa các cơ quan", "budget between bodies"),
        "repeats": Label("nhắc lại", "repeats another unit"),
        "other_matter": Label("về người khác, việc khác", "other people or matters"),
    }
)
"""Why a unit may be left out; docs/law/ledger.md says what each means."""

_HEADS: Final = {
    Extent.WHOLE: Label("Đủ mọi đơn vị của văn bản", "Every unit of the text"),
    Extent.KNOWN: Label(
        "Mọi đơn vị đã biết; phần còn lại có bao nhiêu đơn vị thì chưa biết",
        "Every unit that is known; how many the rest has is not known",
    ),
    Extent.CITED: Label("Chỉ những gì bộ luật viện dẫn", "Only what the law book cites"),
}
_LINE: Final = Label(
    "{name}: đưa vào {modelled}, để ngoài {out}, chưa đọc được {not_read}; đã xét {settled} trên {units} đơn vị",
    "{name}: modelled {modelled}, left out {out}, not read {not_read}; accounted for: {settled} of {units}",
)
_OUT: Final = Label("để ngoài", "left out")
_MISSING: Final = Label("còn thiếu", "missing")
_TOTAL: Final = Label("cộng", "in all")


@frozen
class Unit:
    """A unit of text in the ledger.

    Args:
        place: The article, clause, point, paragraph or dash.
        reason: Why it is left out, a key of ``REASONS``; empty for any other unit.
    """

    place: Citation
    reason: str


@frozen(kw_only=True)
class Coverage:
    """What became of the units of one text.

    Args:
        instrument: The text.
        units: How many units of it the ledger lists.
        modelled: How many of them the law book holds.
        out: How many are left out, by reason.
        not_read: How many the book names as not read.
        missing: Those that are none of these.
    """

    instrument: InstrumentId
    units: int
    modelled: int
    out: Mapping[str, int]
    not_read: int
    missing: tuple[Citation, ...]

    @property
    def extent(self) -> Extent:
        """How much of the text is listed."""
        return extent_of(self.instrument)


def read_ledger(text: str) -> tuple[Unit, ...]:
    r"""The units of a ledger.

    Args:
        text: The ledger as CSV, with the columns ``id`` and ``reason``.

    >>> read_ledger("id,reason\n66/2011/QH12:1,frame_of_the_text\n")[0].place.text("en")
    'Article 1, Law 66/2011/QH12'
    """
    return tuple(Unit(Citation.parse(row["id"]), row["reason"]) for row in csv.DictReader(text.splitlines()))


_MODELLED, _NOT_READ, _NOWHERE = "modelled", "not_read", ""


def coverage(units: Iterable[Unit], book: LawBook) -> tuple[Coverage, ...]:
    """What became of each text, as the citations of a book tell it and not as somebody wrote it down.

    A unit is modelled where the book cites it, or something within it, or the article whose one paragraph it is.
    It was not read where the book cites it for nothing but that.
    What the book says wins: a unit that it cites is modelled though a reason to leave it out is written beside it; a
    reason wins over not read.

    Args:
        units: The units of the ledger.
        book: The book.

    Returns:
        One for each text, by extent and in the order of the ledger.
    """
    cited = frozenset(citation.key for citation in evolve(book, unread=()).citations)
    read, named = _with_wholes(cited), _with_wholes(citation.key for citation in book.citations)
    texts: dict[InstrumentId, dict[Citation, str]] = {}
    for unit in units:
        key = unit.place.key
        is_held = key in read or key.removesuffix(":p1") in cited
        became = _MODELLED if is_held else unit.reason or (_NOT_READ if key in named else _NOWHERE)
        texts.setdefault(unit.place.instrument, {})[unit.place] = became
    order = [*Extent]
    return tuple(sorted(map(_counted, texts, texts.values()), key=lambda one: order.index(one.extent)))


def _with_wholes(keys: Iterable[str]) -> frozenset[str]:
    """What is cited, and whatever holds it: a key up to each of its marks, or to its end."""
    return frozenset(key[: mark.start()] for key in keys for mark in _MARK.finditer(key))


_MARK: Final = re.compile(r"[.:]|$")


def _counted(instrument: InstrumentId, places: Mapping[Citation, str]) -> Coverage:
    counts = Counter(places.values())
    return Coverage(
        instrument=instrument,
        units=len(places),
        modelled=counts[_MODELLED],
        out={reason: counts[reason] for reason in REASONS if counts[reason]},
        not_read=counts[_NOT_READ],
        missing=tuple(place for place, what in places.items() if what == _NOWHERE),
    )


def coverage_lines(found: Iterable[Coverage], language: Language) -> Iterator[str]:
    """Coverage in words: the texts that are listed whole, then what is known of others, then what is cited.

    Args:
        found: What became of each text.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    texts = [*found]
    for extent, head in _HEADS.items():
        of_extent = [one for one in texts if one.extent is extent]
        if of_extent:
            yield f"{head[language]}:"
            for one in of_extent:
                yield from _told(one, one.instrument.label[language], language)
        if len(of_extent) > 1:
            yield from _told(_summed(of_extent), _TOTAL[language], language)


def _told(one: Coverage, name: str, language: Language) -> Iterator[str]:
    numbers = {"units": one.units, "modelled": one.modelled, "not_read": one.not_read}
    settled = one.units - len(one.missing)
    yield "- " + _LINE[language].format(name=name, out=sum(one.out.values()), settled=settled, **numbers)
    if one.out:
        yield f"    {_OUT[language]}: " + ", ".join(
            f"{REASONS[reason][language]} {number}" for reason, number in one.out.items()
        )
    if one.missing:
        yield f"    {_MISSING[language]}: " + ", ".join(place.text(base_of(language)) for place in one.missing)


def _summed(texts: list[Coverage]) -> Coverage:
    out = Counter[str]()
    for one in texts:
        out.update(one.out)
    return evolve(
        texts[0],
        units=sum(one.units for one in texts),
        modelled=sum(one.modelled for one in texts),
        out={reason: out[reason] for reason in REASONS if out[reason]},
        not_read=sum(one.not_read for one in texts),
        missing=tuple(place for one in texts for place in one.missing),
    )


def plain_coverage(found: Iterable[Coverage]) -> list[dict[str, Any]]:
    """Coverage as JSON holds it: whole numbers, the keys of texts and of reasons.

    Args:
        found: What became of each text.
    """
    return [*map(_plain, found)]


def _plain(one: Coverage) -> dict[str, Any]:
    return {
        "instrument": one.instrument.key,
        "listed": one.extent.value,
        "units": one.units,
        "modelled": one.modelled,
        "out": dict(one.out),
        "not_read": one.not_read,
        "missing": [place.key for place in one.missing],
    }
