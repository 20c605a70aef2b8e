"""Pages on which a jurist reads what a law book holds; each is approved as a whole."""

__all__ = ["PAGES"]

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from tests.statutes.pages.definitions import definitions
from tests.statutes.pages.money import money
from tests.statutes.pages.readings import readings
from tests.statutes.pages.words import words

from victim_protocol.law.book import LawBook

PAGES: Final[Mapping[str, Callable[[LawBook], Iterator[str]]]] = MappingProxyType(
    {"law_2011": words, "definitions_2011": definitions, "money_2011": money, "readings_2011": readings}
)
"""By the name of the approved text."""
