"""Who may notice a change beside support and tables: the pages on the law, then the worked cases."""

__all__ = ["rest_witnesses"]

from collections.abc import Callable, Mapping
from functools import cache

from scripts.law_mutants.trial import Witness
from scripts.law_mutants.walk import Place
from scripts.law_mutants.witnesses import witnesses
from scripts.law_pages.calendar import calendar_page
from scripts.law_pages.instruments import instrument_cells
from scripts.law_pages.limits import limits_page
from scripts.law_pages.material import LAW
from scripts.law_pages.vocabulary import bodies_page, facts_page

from victim_protocol.law.book import LawBook
from victim_protocol.law.contents import Content, contents
from victim_protocol.reports.provisions.description import said_of, said_of_the_course
from victim_protocol.reports.provisions.said import Said
from victim_protocol.statutes.book import default_book

_PAGES: Mapping[str, tuple[str, Callable[[LawBook], str]]] = {
    "facts": ("facts.md", facts_page),
    "authorities": ("bodies.md", bodies_page),
    "ended": ("bodies.md", bodies_page),
    "unsettled": ("bodies.md", bodies_page),
    "calendar": ("calendar.md", calendar_page),
    "limits": ("limits.md", limits_page),
}
"""The pages on what no provision says, by the part of the book that they tell of."""


def rest_witnesses() -> tuple[Witness, ...]:
    """Every witness, the quickest first."""
    cases = (one for one in witnesses() if one.name == "worked cases")
    return (
        Witness("pages of names", _page_differs),
        Witness("pages on texts", _said_otherwise),
        *cases,
    )


def _page_differs(place: Place, book: LawBook) -> bool:
    """Whether the page on this part of the book is told otherwise."""
    if place[0] == "instruments":
        return any(" | ".join(instrument_cells(one)) not in _page("instruments.md") for one in book.instruments)
    name, page = _PAGES.get(str(place[0]), ("", None))
    return page is not None and f"{page(book)}\n" != _page(name)


@cache
def _page(name: str) -> str:
    return (LAW / name).read_text(encoding="utf-8")


def _said_otherwise(_place: Place, book: LawBook) -> bool:
    """Whether some provision is told otherwise on the page of its instrument.

    The pages are made of what is said, field by field; only what differs as a value is told again.
    """
    own = default_book()
    before, after = ({_identity(one): one for one in contents(each)} for each in (own, book))
    gone = [said for key in before.keys() - after.keys() for said in said_of(before[key], own)]
    come = [said for key in after.keys() - before.keys() for said in said_of(after[key], book)]
    return sorted(map(str, gone)) != sorted(map(str, come)) or _course(own) != _course(book)


def _identity(content: Content) -> tuple[object, ...]:
    """Books share what did not change."""
    return content.kind, id(content.owner), id(content.value), content.since


def _course(book: LawBook) -> list[Said]:
    """What is said of every procedure and of counting."""
    return [*said_of_the_course(book)]
