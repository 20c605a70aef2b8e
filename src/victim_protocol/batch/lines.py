"""The line of a statement that one support has in each row: bounds, and what is unknown in them."""

__all__ = ["NO_LINE", "Line", "Liner", "liners", "unknown_parts"]

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
from attrs import field, frozen

from victim_protocol.batch.arrow import Bits, unpacked
from victim_protocol.batch.asking import Question, Subject, Terms, terms_of
from victim_protocol.batch.known import UNLIMITED, Numbers
from victim_protocol.batch.prices import Bounds, are_too_many, capped, either, priced
from victim_protocol.batch.rows import Rows
from victim_protocol.engine.amounts import accepted
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Recipient
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, Rate

Column: TypeAlias = np.ndarray[Any, Any]
"""A value for each row, or a single one for all of them."""
At: TypeAlias = slice | np.ndarray[Any, np.dtype[np.intp]]
"""Some of the rows."""
ONCE = Bounds(np.ones(1, np.int64), np.ones(1, np.int64))
ANY_NUMBER = Bounds(np.zeros(1, np.int64), np.full(1, UNLIMITED))
NOTHING = Bounds(np.zeros(1, np.int64), np.zeros(1, np.int64))
_HANGS_ON = {
    Quantity.ONCE: (Subject.RATE,),
    Quantity.NUMBER: (Subject.RATE, Subject.LIMIT),
    Quantity.DAYS: (Subject.RATE, Subject.LIMIT, Subject.QUANTITY),
    Quantity.DAYS_BEFORE_LAST: (Subject.RATE, Subject.LIMIT, Subject.QUANTITY),
}
"""On which terms an amount hangs."""


class Line(NamedTuple):
    """A line; of a row to which the support is not given, any."""

    bounds: Bounds
    reason: Column
    """What is unknown in it, as bits: of `unknown_parts` the first is 1, the next 2, then 4."""
    too_large: Column
    """Whether the amount is more than 64 bits hold."""

    def where(self, own: Column, other: "Line") -> "Line":
        """This line for some rows, and another one for the rest.

        Args:
            own: Whether a row has this one.
            other: The line of the others.
        """
        both = ((*self.bounds, self.reason, self.too_large), (*other.bounds, other.reason, other.too_large))
        low, high, reason, too_large = (np.where(own, one, rest) for one, rest in zip(*both, strict=True))
        return Line(Bounds(low, high), reason, too_large)


NO_LINE: Final = Line(NOTHING, np.zeros(1, np.int64), np.zeros(1, np.bool_))
"""The line of a support that is given to nobody."""


def unknown_parts(benefits: Sequence[Benefit], book: LawBook, accept: Evidence) -> tuple[Label, ...]:
    """What may be unknown in the amount of a support, in the order of the bits that tell it.

    Args:
        benefits: The support under each regime.
        book: The law.
        accept: The weakest evidence that counts.
    """
    found: dict[Label, None] = {}
    for allowance in (benefit.allowance for benefit in benefits if benefit.allowance is not None):
        rates = (_unknown_in(accepted(rate, accept), book) for rate in terms_of(allowance).rates)
        found |= dict.fromkeys(part for part in rates if part is not None)
        if allowance.number is not None:
            found[book.facts[allowance.number].label] = None
    return tuple(found)


def _unknown_in(rate: Rate, book: LawBook) -> Label | None:
    return book.costs[rate.cost] if rate.cost is not None else rate.missing


@frozen(kw_only=True)
class Liner:
    """Works out the lines of one support under one regime.

    Args:
        benefit: The support.
        allowance: Its money.
        book: The law.
        accept: The weakest evidence that counts.
        parts: What may be unknown in its amount.
    """

    benefit: Benefit
    allowance: Allowance = field(repr=False)
    book: LawBook = field(repr=False)
    accept: Evidence
    parts: tuple[Label, ...] = field(repr=False)

    @cached_property
    def _terms(self) -> Terms:
        terms = terms_of(self.allowance)
        return terms._replace(rates=tuple(accepted(rate, self.accept) for rate in terms.rates))

    def line(self, planes: Mapping[Question, Bits], rows: Rows) -> Line:
        """The line of each row.

        Args:
            planes: For each term that may apply to some row, the rows to which it may.
            rows: The rows.
        """
        asked = {subject: self._asked(subject, planes) for subject in _HANGS_ON[self._terms.quantities[0]]}
        varying = [question for questions in asked.values() if len(questions) > 1 for question in questions]
        codes = _codes([planes[question] for question in varying], rows.reader.rows)
        found = [
            (at, self._priced(self._applying(asked, varying, code), rows, at))
            for code, at in _places(codes, whole=not varying)
        ]
        return found[0][1] if len(found) == 1 and not varying else _scattered(found, rows.reader.rows)

    def _asked(self, subject: Subject, planes: Mapping[Question, Bits]) -> list[Question]:
        count = len(self._terms.of(subject))
        questions = (Question(subject, self.benefit.regime, self.benefit.key, place) for place in range(count))
        return [question for question in questions if question in planes]

    def _applying(self, asked: Mapping[Subject, list[Question]], varying: list[Question], code: int) -> Terms:
        """The terms that may apply to the rows of a code."""
        given = {question for place, question in enumerate(varying) if code >> place & 1}

        def chosen(subject: Subject) -> tuple[Any, ...]:
            questions = asked.get(subject, ())
            may = (question for question in questions if len(questions) == 1 or question in given)
            return tuple(self._terms.of(subject)[question.term] for question in may)

        return Terms(chosen(Subject.RATE), chosen(Subject.LIMIT), chosen(Subject.QUANTITY))

    def _priced(self, terms: Terms, rows: Rows, at: At) -> Line:
        """The line of some rows to which the same terms may apply."""
        bounds: Bounds | None = None
        reason, too_large = self._of_number(rows, at), np.zeros(1, np.bool_)
        for rate, units in product(terms.rates, [*self._paid(terms, rows, at)]):
            cost = _some(rows.costs[rate.cost], at) if rate.cost is not None else np.zeros(1, np.int64)
            bounds = either(bounds, priced(rate, units, cost))
            reason = reason | np.where(units.high == 0, 0, self._reason(rate, cost))
            too_large = too_large | are_too_many(rate, units)
        return Line(bounds or NOTHING, reason, too_large)

    def _paid(self, terms: Terms, rows: Rows, at: At) -> Iterator[Bounds]:
        """The units that are paid, under each cap and each way to count that may apply."""
        if self.allowance.number is not None:
            number = rows.known(self.allowance.number)
            units = Bounds(_some(number.low, at), _some(number.high, at)) if isinstance(number, Numbers) else ANY_NUMBER
            yield from (capped(units, limit) for limit in terms.limits)
        elif not terms.quantities:
            yield ONCE
        else:
            days, over = (column[at] for column in rows.stretches[self.benefit.occasion])
            for quantity, limit in product(terms.quantities, terms.limits):
                counted = days - (over if quantity is Quantity.DAYS_BEFORE_LAST else 0)
                paid = capped(Bounds(counted, counted), limit)
                yield Bounds(np.where(days < 0, 0, paid.low), np.where(days < 0, UNLIMITED, paid.high))

    def _reason(self, rate: Rate, cost: Column) -> Column:
        part = _unknown_in(rate, self.book)
        bit = 0 if part is None else 1 << self.parts.index(part)
        return np.where(cost < 0, bit, 0) if rate.cost is not None else np.full(1, bit)

    def _of_number(self, rows: Rows, at: At) -> Column:
        """The bit of a recorded number, where it is not known."""
        if self.allowance.number is None:
            return np.zeros(1, np.int64)
        number, bit = (
            rows.known(self.allowance.number),
            1 << self.parts.index(self.book.facts[self.allowance.number].label),
        )
        return np.where(_some(number.is_unknown, at), bit, 0) if isinstance(number, Numbers) else np.full(1, bit)


def liners(book: LawBook, accept: Evidence) -> Mapping[Key, tuple[Liner, ...]]:
    """For each support of persons that has an amount, what works it out under each regime.

    Args:
        book: The law.
        accept: The weakest evidence that counts.
    """
    by_key: dict[Key, list[Benefit]] = {}
    for benefit in book.benefits:
        if benefit.recipient is Recipient.PERSON and benefit.allowance is not None:
            by_key.setdefault(benefit.key, []).append(benefit)
    return {key: tuple(_liners(of_key, book, accept)) for key, of_key in by_key.items()}


def _liners(benefits: Sequence[Benefit], book: LawBook, accept: Evidence) -> Iterator[Liner]:
    parts = unknown_parts(benefits, book, accept)
    for benefit in benefits:
        if benefit.allowance is not None:
            yield Liner(benefit=benefit, allowance=benefit.allowance, book=book, accept=accept, parts=parts)


def _some(column: Column, at: At) -> Column:
    """Some rows of a column; a single value stands for all rows."""
    return column if column.size == 1 else column[at]


def _codes(planes: Sequence[Bits], rows: int) -> Column:
    """For each row, which of some planes hold of it, as bits."""
    codes = np.zeros(rows, np.uint8 if len(planes) <= 8 else np.int64)  # noqa: PLR2004 - the bits of a byte
    for place, plane in enumerate(planes):
        codes = codes | unpacked(plane, rows).view(np.uint8).astype(codes.dtype) << codes.dtype.type(place)
    return codes


def _places(codes: Column, *, whole: bool) -> Iterator[tuple[int, At]]:
    """Each code that there is, with the rows that have it; a row that has none is not given the support."""
    if whole:
        yield 0, slice(None)
        return
    yield from ((int(code), np.flatnonzero(codes == code)) for code in np.unique(codes) if code)


def _scattered(found: Sequence[tuple[At, Line]], rows: int) -> Line:
    low, high, reason = (np.zeros(rows, np.int64) for _ in range(3))
    too_large = np.zeros(rows, np.bool_)
    for at, line in found:
        low[at], high[at], reason[at], too_large[at] = *line.bounds, line.reason, line.too_large
    return Line(Bounds(low, high), reason, too_large)
