"""The money of each support: what for one unit, for how many, at most how many, on which days, by which words."""

__all__ = ["money"]

from collections.abc import Iterator
from typing import Any

from tests.statutes.pages.conditions import condition_line

from victim_protocol.law.benefit import Allowance, Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.dated import Series
from victim_protocol.law.rate import Limit, Quantity, Rate, When


def money(book: LawBook) -> Iterator[str]:
    """Each support in the order of the book.

    Args:
        book: The law.
    """
    for occasion in book.occasions:
        yield f"{occasion.key}: {' '.join(occasion.begins) or 'the day itself'} to {' '.join(occasion.ends) or 'it'}"
    for benefit in book.benefits:
        yield from _of(benefit)


def _of(benefit: Benefit) -> Iterator[str]:
    yield f"{benefit.key}, on the {benefit.occasion}, for the {benefit.recipient.value}"
    yield f"    given: {'; '.join(_days(step) for step in benefit.provisions.steps)}"
    if benefit.allowance is None:
        yield "    in kind"
    else:
        yield from _allowance(benefit.allowance)


def _allowance(allowance: Allowance) -> Iterator[str]:
    yield from _dated("for one", allowance.rate)
    yield f"    for how many: {_term(allowance.quantity)}{f' {allowance.number}' if allowance.number else ''}"
    if allowance.limit is not None:
        yield from _dated("at most", allowance.limit)


def _dated(what: str, series: Series[Any]) -> Iterator[str]:
    for step in series.steps:
        yield f"    {what}, {_days(step)}: {_term(step.value)}"


def _days(step: Any) -> str:
    return f"{step.since} to {step.until or 'no end'}"


def _term(term: object) -> str:
    match term:
        case When(condition=condition, then=then, otherwise=otherwise):
            return f"[{condition_line(condition)} ? {_term(then)} : {_term(otherwise)}]"
        case Rate(kind=kind, dong=dong, cost=cost, ceiling=ceiling, source=source):
            told = " ".join(str(one) for one in (kind.value, dong, cost, ceiling) if one is not None)
            return f"{told} by {source.citation.key}"
        case Limit(units=units, span=span, source=source):
            return f"{units} over the {span.value} by {source.citation.key}"
        case Quantity():
            return term.value
        case _:
            return "no limit"
