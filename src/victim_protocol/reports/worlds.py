"""The same case as it would be answered if something had not come between two days."""

__all__ = ["Part", "Worlds"]

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from attrs import evolve, field, frozen

from victim_protocol.assessment import Assessment
from victim_protocol.case.case import Case
from victim_protocol.case.check import case_problems
from victim_protocol.case.entry import Entry
from victim_protocol.labels import Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.unchanged import changes_between, unchanged_after
from victim_protocol.reports.differences import Answers, answers

_ENTRY = re.compile(r"entry\[(\d+)\]")


class Part(NamedTuple):
    """One thing that an entry records."""

    entry: int
    """The place of the entry in the case, from 0."""
    field: str
    """``event``, ``facts`` or ``costs``."""
    key: Key
    day: date
    """The day from which it counts."""


@frozen(kw_only=True, slots=False)
class Worlds:
    """A case and a book on two days, and what would be answered on the second without some of what came between.

    Args:
        case: Persons and entries.
        first: The earlier day.
        second: The later day.
        book: The law.
        ask: Answers a case on a day under a book.
        language: In which the answers are told.
    """

    case: Case
    first: date
    second: date
    book: LawBook
    ask: Callable[..., Assessment] = field(repr=False)
    language: Language
    _asked: dict[tuple[frozenset[Part], date], Assessment] = field(factory=dict, init=False, eq=False, repr=False)
    _told: dict[tuple[frozenset[Part], date], Answers] = field(factory=dict, init=False, eq=False, repr=False)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What counts since a day after the first and up to the second, in the order of the case."""
        return tuple(part for part in _parts(self.case) if self.first < part.day <= self.second)

    @cached_property
    def law_days(self) -> tuple[date, ...]:
        """The days after the first and up to the second on which the law changed, in order."""
        return changes_between(self.book, self.first, self.second)

    @cached_property
    def before(self) -> Answers:
        """The answers of the first day."""
        return answers(self.ask(self.case, on=self.first, book=self.book), self.language)

    def told(self, without: frozenset[Part] = frozenset(), law: date = date.max) -> Answers:
        """The answers of the second day, if something had not been recorded and the law had stopped changing.

        Args:
            without: What had not been recorded.
            law: The last day on which the law changed.
        """
        key = (without, law)
        if key not in self._told:
            self._told[key] = answers(self.asked(without, law), self.language)
        return self._told[key]

    def asked(self, without: frozenset[Part] = frozenset(), law: date = date.max) -> Assessment:
        """The assessment that ``told`` puts into words."""
        key = (without, law)
        if key not in self._asked:
            book = self.book if law == date.max else unchanged_after(self.book, law)
            self._asked[key] = self.ask(_without(self.case, without), on=self.second, book=book)
        return self._asked[key]


def _parts(case: Case) -> Iterator[Part]:
    for place, entry in enumerate(case.entries):
        if entry.event is not None:
            yield Part(place, "event", entry.event, entry.day)
        yield from (Part(place, "facts", key, entry.holds_from) for key in entry.facts)
        yield from (Part(place, "costs", key, entry.day) for key in entry.costs)


def _without(case: Case, parts: frozenset[Part]) -> Case:
    """A case without some things, and without what cannot have happened without them, such as the end of a stay."""
    entries = list(case.entries)
    for part in parts:
        entries[part.entry] = _less(entries[part.entry], part)
    while problems := case_problems(case.persons, entries):  # of a sound case with less in it, only of its events
        for place in {int(place) for problem in problems for place in _ENTRY.findall(problem.path)}:
            entries[place] = evolve(entries[place], event=None)
    return Case(persons=case.persons, entries=entries)


def _less(entry: Entry, part: Part) -> Entry:
    if part.field == "event":
        return evolve(entry, event=None)
    if part.field == "facts":
        return evolve(entry, facts={key: value for key, value in entry.facts.items() if key != part.key})
    return evolve(entry, costs={key: dong for key, dong in entry.costs.items() if key != part.key})
