"""Which papers are asked for: for each support text by text, with the readings that decide, and for steps."""

__all__ = ["papers_asked"]

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from scripts.law_pages.markup import cited, listed, place_link, reading_link
from scripts.law_pages.people import support_link

from victim_protocol.law.benefit import Provision
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import NEVER, ByReading, nodes
from victim_protocol.law.dated import Step
from victim_protocol.law.key import Key
from victim_protocol.law.paper import Paper, Papers
from victim_protocol.reports.figures import span_text

_HERE = ""
"""The way from the page of the questions to ``docs/law``."""


class _Days(NamedTuple):
    """On which days something is asked for, as it is told."""

    text: str
    papers: tuple[Papers, ...]


def papers_asked(book: LawBook) -> Iterator[str]:
    """What is to be brought for the supports, and what the steps of procedures ask for."""
    yield (
        "What is to be brought for a support, by the days on which its texts count.\n"
        "Something is to be brought of each kind; of one kind one paper is enough, where the text that names it counts."
    )
    supports: dict[_Days, list[str]] = {}
    for benefit in book.benefits:
        for asked in _asked(benefit.provisions.steps):
            supports.setdefault(asked, []).append(support_link(benefit))
    yield "\n".join(
        line for days, links in supports.items() for line in (f"- {', '.join(links)}, {days.text}", *_kinds(days, book))
    )
    yield "What the steps of procedures ask for:"
    yield listed(_forms(book))


def _asked(steps: Iterable[Step[Provision]]) -> Iterator[_Days]:
    """What a support asks for, and when; days that follow each other and ask for the same stand together."""
    for papers, alike in groupby(steps, key=lambda step: step.value.papers):
        held = [*alike]
        if papers:
            yield _Days(span_text(held[0].since, held[-1].until), papers)


def _kinds(days: _Days, book: LawBook) -> Iterator[str]:
    for papers in days.papers:
        yield f"  - to show {book.papers[papers.key].en}"
        yield from (f"    - {line}" for line in _of_kind(papers, book))


def _of_kind(papers: Papers, book: LawBook) -> Iterator[str]:
    """The papers of one kind by the text that names them, what is not enough, and what the texts leave open."""
    by_text: dict[InstrumentId, list[Paper]] = {}
    for one in papers.one_of:
        by_text.setdefault(one.source.citation.instrument, []).append(one)
    for identity, named in by_text.items():
        yield f"by {identity.label.en}: {' or '.join(_paper(one, book) for one in named)}"
    for paper, source in papers.not_enough:
        yield f"not enough: {book.papers[paper].en} ({place_link(source.citation, _HERE)})"
    for key in dict.fromkeys(one.reading for paper in papers.one_of for one in _choices(paper)):
        yield _decides(key, book)


def _paper(paper: Paper, book: LawBook) -> str:
    under = [place_link(paper.source.citation, _HERE)]
    for one in _choices(paper):
        holds = " or ".join(f"`{name}`" for name, branch in one.choices if branch != NEVER)
        under.append(f"only where {reading_link(one.reading)} is {holds}")
    return f"{book.papers[paper.paper].en} ({'; '.join(under)})"


def _choices(paper: Paper) -> Iterator[ByReading]:
    return (one for one in nodes(paper.held) if isinstance(one, ByReading))


def _decides(key: Key, book: LawBook) -> str:
    """Where texts differ or are silent, which reading decides, and what it takes."""
    reading = next(one for one in book.readings if one.key == key)
    texts = {source.citation.instrument for source in reading.sources}
    why = "the texts differ" if len(texts) > 1 else "the text is silent"
    taken = "it is left open" if reading.default is None else f"`{reading.default}` is taken"
    under = cited((source.citation for source in reading.sources), _HERE)
    return f"{why} ({under}): {reading_link(key)} decides; {reading.question.en} {taken.capitalize()}"


def _forms(book: LawBook) -> Iterator[str]:
    forms: dict[Key, dict[str, None]] = {}
    for procedure in book.procedures:
        for row in procedure.transitions:
            for paper in row.may_bring:
                forms.setdefault(paper, {})[f"[{procedure.label.en}](procedures/{procedure.key}.md)"] = None
    for paper, where in forms.items():
        yield f"{book.papers[paper].en} ({book.papers[paper].vi}): {', '.join(where)}"
