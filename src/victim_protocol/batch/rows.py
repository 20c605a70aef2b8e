"""The rows of a batch: under which law each stands, and what is known in it."""

__all__ = ["Rows", "Stretches"]

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from attrs import field, frozen

from victim_protocol.batch.ages import ages
from victim_protocol.batch.arrow import day_number, packed, unpacked
from victim_protocol.batch.columns import counted_occasions
from victim_protocol.batch.known import UNLIMITED, Known, Numbers, Truths, Whatever
from victim_protocol.batch.laws import NOT_HELD, Laws
from victim_protocol.batch.reading import NEVER, Counts, Reader
from victim_protocol.dates.age import lowest_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind, Range
from victim_protocol.law.key import Key

_AGE, _LOWEST_AGE, _WITHIN_A_YEAR = Key("age"), Key("lowest_age"), Key("birth_within_a_year")
_OLDEST = 200
"""No condition tells greater ages apart."""


class Stretches(NamedTuple):
    """The days of an occasion, of each row."""

    days: Counts
    """How many; -1 where they are not known."""
    over: np.ndarray[Any, np.dtype[np.bool_]]
    """Whether the occasion ends with them."""


@frozen(kw_only=True)
class Rows:
    """The rows of a batch.

    Args:
        reader: Reads the columns.
        book: The law.
        laws: The laws that rows may stand under.
    """

    reader: Reader
    book: LawBook = field(repr=False)
    laws: Laws = field(repr=False)

    @cached_property
    def on(self) -> Counts:
        """The day asked, counted from 01/01/1970."""
        days = self.reader.days("on")
        self.reader.faults.add("on", "missing", days == NEVER)
        return days

    @cached_property
    def law(self) -> np.ndarray[Any, np.dtype[np.int16]]:
        """The number of each row's law; ``NOT_HELD`` where none is held."""
        regimes = self._governing
        if self.reader.has("regime"):
            named = self.reader.places("regime", self.laws.regimes)
            given = unpacked(named.told, self.reader.rows) & (named.codes >= 0)
            regimes = np.where(given, named.codes, regimes)
        found = self.laws.numbers(regimes, self.on)
        self.reader.faults.add("on", "not_modelled", found == NOT_HELD)
        return found

    @property
    def _governing(self) -> np.ndarray[Any, Any]:
        """The regime of each row that names none, by the day of identification."""
        identified = self.reader.days("identified")
        return self.laws.governing(np.where(identified <= self.on, identified, self.on))

    @cached_property
    def facts(self) -> Mapping[Key, Known]:
        """What is known of each fact that some column tells."""
        told = {
            column.fact.key: column.fact
            for name, column in self.reader.columns.items()
            if column.fact is not None and self.reader.has(name)
        }
        found = {key: self._fact(fact) for key, fact in told.items()}
        if self.reader.has("born"):
            found |= self._of_births()
        age = found.get(_AGE)
        return found | ({_LOWEST_AGE: self._lowest(age)} if isinstance(age, Numbers) else {})

    def read_all(self) -> None:
        """Read every column, so that every fault is found, whether or not anything is asked of the column."""
        for columns in ("law", "facts", "stretches", "costs"):
            getattr(self, columns)

    def known(self, key: Key) -> Known:
        """What is known of a fact.

        Args:
            key: The fact.
        """
        return self.facts.get(key) or (self._nothing_of_age if key == _LOWEST_AGE else Whatever(self.reader.rows))

    @property
    def _nothing_of_age(self) -> Known:
        nothing = np.zeros(1, np.int64)
        return self._lowest(Numbers(nothing, nothing, (), nothing == 0, self.reader.rows))

    def _fact(self, fact: Fact) -> Known:
        match fact.kind:
            case FactKind.YES_NO:
                return self.reader.truths(fact.key)
            case FactKind.NUMBER:
                return self._number(fact)
            case FactKind.CHOICE:
                return self.reader.places(fact.key, fact.choices)
            case _:
                events = self._domain(fact.key)
                return self.reader.places(fact.key, [event.value for event in events])

    def _domain(self, key: Key) -> tuple[Any, ...]:
        return self.book.variables.completions(self.book.variables.slots[key], UNKNOWN)

    def _number(self, fact: Fact) -> Numbers:
        read, faults = self.reader.counts, self.reader.faults
        exactly, least, most = read(fact.key), read(f"{fact.key}_from"), read(f"{fact.key}_to")
        is_exact = exactly >= 0
        low = np.where(is_exact, exactly, np.maximum(least, 0))
        high = np.where(is_exact, exactly, np.where(most >= 0, most, UNLIMITED))
        faults.add(fact.key, "bounds", (low > high) | (is_exact & ((least >= 0) | (most >= 0))))
        return Numbers(low, high, self._domain(fact.key), ~is_exact & (least < 0) & (most < 0), self.reader.rows)

    def _of_births(self) -> dict[Key, Known]:
        births, places = self.reader.births()
        dated = self.on != NEVER
        low, high = ages(births, places, np.where(dated, self.on, day_number(date.max)))
        unborn = low < 0
        self.reader.faults.add("born", "born_later", unborn)
        known = (np.where(unborn, 0, low), np.where(unborn, UNLIMITED, high))
        within = packed(np.array([birth is not None and birth.within_a_year for birth in births])[places])
        age = Numbers(*known, self._domain(_AGE), places == len(births) - 1, self.reader.rows)
        return {_AGE: age, _WITHIN_A_YEAR: Truths(within, ~within)}

    def _lowest(self, age: Numbers) -> Numbers:
        """By a table of the rule itself, for each age that there may be."""
        table = np.array([lowest_of(Range(low, None)) for low in range(_OLDEST + 1)], np.int64)
        lowest = np.where(age.low <= _OLDEST, table[np.minimum(age.low, _OLDEST)], age.low)
        return Numbers(lowest, lowest, self._domain(_LOWEST_AGE), age.is_unknown, age.rows)

    @cached_property
    def costs(self) -> Mapping[Key, Counts]:
        """What was spent, in whole đồng; -1 where it is not known."""
        return {cost: self.reader.counts(f"cost_{cost}") for cost in self.book.costs}

    @cached_property
    def stretches(self) -> Mapping[str, Stretches]:
        """The days of each occasion whose days are counted."""
        return {occasion: self._stretch(occasion) for occasion in counted_occasions(self.book)}

    def _stretch(self, occasion: str) -> Stretches:
        if not self.reader.has(f"days_{occasion}"):
            return Stretches(np.full(1, -1, np.int64), np.zeros(1, np.bool_))
        faults, days = self.reader.faults, self.reader.counts(f"days_{occasion}")
        over = self.reader.truths(f"over_{occasion}")
        told = unpacked(over.holds | over.fails, self.reader.rows)
        faults.add(f"days_{occasion}", "days", days == 0)
        faults.add(f"over_{occasion}", "missing", (days > 0) & ~told)
        faults.add(f"days_{occasion}", "law_changes", (self.on != NEVER) & (days > self.laws.left(self.on)))
        return Stretches(days, unpacked(over.holds, self.reader.rows))
