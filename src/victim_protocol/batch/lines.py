"""What one support comes to in each row: bounds, and what is unknown in them."""

__all__ = ["Liner", "liners"]

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import Any

import numpy as np
from attrs import field, frozen

from victim_protocol.batch.arrow import Bits
from victim_protocol.batch.asking import Question, Subject, Terms, terms_of
from victim_protocol.batch.codes import At, Codes, Column
from victim_protocol.batch.known import UNLIMITED, Numbers
from victim_protocol.batch.line import NO_LINE, NOTHING, Line
from victim_protocol.batch.prices import Bounds, are_too_many, capped, either, priced
from victim_protocol.batch.rows import Rows
from victim_protocol.engine.amounts import accepted
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Recipient
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, Rate

ONCE = Bounds(np.ones(1, np.int64), np.ones(1, np.int64))
ANY_NUMBER = Bounds(np.zeros(1, np.int64), np.full(1, UNLIMITED))
_HANGS_ON = {
    Quantity.ONCE: (Subject.RATE,),
    Quantity.NUMBER: (Subject.RATE, Subject.LIMIT),
    Quantity.DAYS: (Subject.RATE, Subject.LIMIT, Subject.QUANTITY),
    Quantity.DAYS_BEFORE_LAST: (Subject.RATE, Subject.LIMIT, Subject.QUANTITY),
}
"""On which terms an amount hangs."""


def _unknown_parts(allowances: Sequence[Allowance], book: LawBook, accept: Evidence) -> tuple[Label, ...]:
    """What may be unknown in the amount of a support, in the order of the bits that tell it."""
    found: dict[Label, None] = {}
    for allowance in allowances:
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

    def line(self, planes: Mapping[Question, Bits], rows: Rows, under: Callable[[], Column], others: Line) -> Line:
        """The line of each row.

        Args:
            planes: For each term that may apply to some row, the rows to which it may.
            rows: The rows.
            under: Gives whether each row stands under the regime.
            others: The lines of rows that do not.
        """
        asked = {subject: self._asked(subject, planes) for subject in _HANGS_ON[self._terms.quantities[0]]}
        varying = [question for questions in asked.values() if len(questions) > 1 for question in questions]
        if not varying:
            line = self._priced(self._applying(asked, [], 0), rows, lambda column: column)
            return line if others is NO_LINE else line.where(under, others)
        codes = Codes([planes[question] for question in varying], rows.reader.rows)
        lines = [self._priced(self._applying(asked, varying, code), rows, codes.where(code)) for code in codes.there]
        columns = zip(*(line.columns for line in lines), strict=True) if lines else [()] * len(others.columns)
        return Line.of(map(codes.merged, columns, others.columns))

    def _asked(self, subject: Subject, planes: Mapping[Question, Bits]) -> list[Question]:
        count = len(self._terms.of(subject))
        questions = (Question(subject, self.benefit.key, self.benefit.regime, place) for place in range(count))
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
            cost = at(rows.costs[rate.cost]) if rate.cost is not None else np.zeros(1, np.int64)
            bounds = either(bounds, priced(rate, units, cost))
            reason = reason | np.where(units.high == 0, 0, self._reason(rate, cost))
            too_large = too_large | are_too_many(rate, units)
        return Line(bounds or NOTHING, reason, too_large)

    def _paid(self, terms: Terms, rows: Rows, at: At) -> Iterator[Bounds]:
        """The units that are paid, under each cap and each way to count that may apply."""
        if self.allowance.number is not None:
            number = rows.known(self.allowance.number)
            units = Bounds(at(number.low), at(number.high)) if isinstance(number, Numbers) else ANY_NUMBER
            yield from (capped(units, limit) for limit in terms.limits)
        elif not terms.quantities:
            yield ONCE
        else:
            days, over = (at(column) for column in rows.stretches[self.benefit.occasion])
            for quantity, limit in product(terms.quantities, terms.limits):
                counted: Column = days - over if quantity is Quantity.DAYS_BEFORE_LAST else days
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
        number = rows.known(self.allowance.number)
        bit = 1 << self.parts.index(self.book.facts[self.allowance.number].label)
        return np.where(at(number.is_unknown), bit, 0) if isinstance(number, Numbers) else np.full(1, bit)


def liners(book: LawBook, accept: Evidence) -> Mapping[Key, tuple[Liner, ...]]:
    """For each support of persons that has an amount, what works it out under each regime.

    Args:
        book: The law.
        accept: The weakest evidence that counts.
    """
    by_key: dict[Key, list[tuple[Benefit, Allowance]]] = {}
    for benefit in book.benefits:
        if benefit.recipient is Recipient.PERSON and benefit.allowance is not None:
            by_key.setdefault(benefit.key, []).append((benefit, benefit.allowance))
    return {key: tuple(_liners(of_key, book, accept)) for key, of_key in by_key.items()}


def _liners(paid: Sequence[tuple[Benefit, Allowance]], book: LawBook, accept: Evidence) -> Iterator[Liner]:
    parts = _unknown_parts([allowance for _, allowance in paid], book, accept)
    for benefit, allowance in paid:
        yield Liner(benefit=benefit, allowance=allowance, book=book, accept=accept, parts=parts)
