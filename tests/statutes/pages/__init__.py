"""Pages on which a jurist reads what a law book holds of one regime; each is approved as a whole."""

__all__ = ["PAGES", "of_regime"]

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve
from tests.statutes.pages.definitions import definitions
from tests.statutes.pages.money import money
from tests.statutes.pages.readings import readings
from tests.statutes.pages.words import words

from victim_protocol.law.book import LawBook
from victim_protocol.statutes import law_2024

PAGES: Final[Mapping[str, Callable[[LawBook], Iterator[str]]]] = MappingProxyType(
    {"law": words, "definitions": definitions, "money": money, "readings": readings}
)
"""By the beginning of the name of the approved text."""


def of_regime(book: LawBook, regime: str) -> LawBook:
    """The book as far as one regime stands in it; its definitions and readings are those that no other regime has."""
    is_new = regime == law_2024.REGIME.key
    shown = evolve(book)
    names = set(law_2024.DEFINITIONS), set(law_2024.READINGS)
    for name, value in {
        "benefits": tuple(benefit for benefit in book.benefits if benefit.regime == regime),
        "definitions": {key: one for key, one in book.definitions.items() if (key in names[0]) is is_new},
        "readings": tuple(one for one in book.readings if (one in names[1]) is is_new),
        "norms": () if is_new else book.norms,
    }.items():
        object.__setattr__(shown, name, value)
    return shown
