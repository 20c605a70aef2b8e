"""Pages on which a jurist reads what a law book holds of one regime; each is approved as a whole."""

__all__ = ["PAGES"]

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from attrs import evolve
from tests.statutes.pages.definitions import definitions
from tests.statutes.pages.grounds import grounds
from tests.statutes.pages.money import money
from tests.statutes.pages.readings import readings
from tests.statutes.pages.words import words

from victim_protocol.law.book import LawBook
from victim_protocol.statutes import law_2024


def _of_regime(book: LawBook, regime: str) -> LawBook:
    """The book as far as one regime stands in it; its definitions and readings are those that no other regime has."""
    is_new = regime == law_2024.REGIME.key
    readings_of_new = {reading.key for reading in law_2024.READINGS}
    norms_of_new = {one.key for one in law_2024.NORMS}
    shown = evolve(book)
    for name, value in {
        "benefits": tuple(benefit for benefit in book.benefits if benefit.regime == regime),
        "definitions": {key: one for key, one in book.definitions.items() if (key in law_2024.DEFINITIONS) is is_new},
        "readings": tuple(one for one in book.readings if (one.key in readings_of_new) is is_new),
        "norms": tuple(one for one in book.norms if (one.key in norms_of_new) is is_new),
    }.items():
        object.__setattr__(shown, name, value)
    return shown


def _page(told: Callable[[LawBook], Iterator[str]], regime: str, book: LawBook) -> Iterator[str]:
    return told(_of_regime(book, regime))


PAGES: Final[Mapping[str, Callable[[LawBook], Iterator[str]]]] = MappingProxyType(
    {
        f"{name}_{year}": partial(_page, told, f"law_{year}")
        for year in ("2011", "2024")
        for name, told in (("law", words), ("definitions", definitions), ("money", money), ("readings", readings))
    }
    | {"grounds_2024": partial(_page, grounds, "law_2024")}
)
"""By the name of the approved text; the grounds of 2011 are told by the grid instead."""
