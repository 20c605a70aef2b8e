"""Who may notice that a table was changed: the search, the lists written by hand, the approved tables."""

__all__ = ["table_witnesses"]

from collections.abc import Iterator
from datetime import date
from functools import partial
from importlib import import_module
from typing import Any

from scripts.law_mutants.trial import Witness
from scripts.law_mutants.walk import Place
from scripts.law_mutants.witnesses import approved

from victim_protocol.engine.exploration import explore
from victim_protocol.law.book import LawBook
from victim_protocol.law.procedure import Procedure
from victim_protocol.reports.duty_table import duty_table

DAYS = (date(2012, 10, 10), date(2013, 4, 15), date(2014, 2, 15), date(2017, 9, 1), date(2021, 9, 1))
LISTED = "tests.statutes.law_2011.test_transitions_listed"
LIMITS = ("tests.statutes.law_2011.test_limits", "tests.statutes.law_2024.test_limits")


def table_witnesses() -> tuple[Witness, ...]:
    """Every witness of the tables, those that need no text first."""
    return (
        Witness("search", _flawed),
        Witness("transitions listed", partial(_unlisted, import_module(LISTED))),
        Witness("limits listed", partial(_limited_otherwise, tuple(map(import_module, LIMITS)))),
        Witness("approved tables", _told_otherwise),
    )


def _procedures_of(place: Place, book: LawBook) -> Iterator[Procedure]:
    """The procedures on which a change bears: the one that was changed, or those whose acts a limit is on."""
    if place[0] == "procedures":
        yield book.procedures[int(place[1])]
        return
    act = book.limits[int(place[1])].act
    yield from (one for one in book.procedures if any(row.act == act for row in one.transitions))


def _flawed(place: Place, book: LawBook) -> bool:
    """Whether the search through the changed table finds something wrong."""
    if place[0] != "procedures":
        return False
    return any(explore(one, book, day).findings for one in _procedures_of(place, book) for day in DAYS)


def _unlisted(listed: Any, place: Place, book: LawBook) -> bool:  # noqa: ANN401 - a module of the tests
    """Whether a transition of the list is in no table any more."""
    return place[0] == "procedures" and any(not listed.is_held(book, row) for row in listed.LISTED)


def _limited_otherwise(lists: tuple[Any, ...], place: Place, book: LawBook) -> bool:
    """Whether a limit is not as it is written in the list that has it."""
    if place[0] != "limits":
        return False
    limit = book.limits[int(place[1])]
    return any(one.is_listed(limit) and not one.is_as_listed(limit) for one in lists)


def _told_otherwise(place: Place, book: LawBook) -> bool:
    """Whether a table that a jurist reads is told otherwise."""
    return any(
        approved(f"duty_table.{one.key}.{language}.md") != duty_table(one, book, language)
        for one in _procedures_of(place, book)
        for language in ("en", "vi")
    )
