"""Overlay files over a law book: invented amounts, grounds, limits and answers to texts that are not held."""

__all__ = ["overlays"]

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from hypothesis import strategies as st

from victim_protocol.law.benefit import Benefit, Force
from victim_protocol.law.book import LawBook
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.laid import known_rates
from victim_protocol.law.rate import RateTerm
from victim_protocol.law.time_limit import LimitKind, Unit
from victim_protocol.statutes.book import default_book

_INSTRUMENT: Final = "999/2099/TT-XX"
_NAME: Final = "hư cấu / invented"
_LISTED: Final = {"id": _INSTRUMENT, "vi": "văn bản hư cấu", "en": "an invented text", "grade": "secondary"}
_SOURCES: Final = st.integers(1, 99).map(lambda article: f"{_INSTRUMENT}:{article}")
_UNITS: Final = tuple(unit.value for unit in Unit)


def overlays(book: LawBook | None = None) -> st.SearchStrategy[str]:
    """Overlay files, as TOML, that can be laid over a book; each says that it is fictitious.

    Amounts stand where the book knows none, or name the one instrument whose amount they replace.

    Args:
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> from victim_protocol.wire.overlay_file import lay_over
    >>> lay_over(default_book(), drawn(overlays(), 1)[0]).overlays[0][0]
    'hư cấu / invented (hư cấu / fictitious)'
    """
    law = default_book() if book is None else book
    tables = {
        "amount": _some(_amounts(law), "benefit"),
        "provision": _some([_ground(benefit, law) for benefit in law.benefits], "benefit"),
        "text": _some([_text(text.key) for text in law.texts], "text"),
        "limit": _some([_limit(law, number) for number in (1, 2)] if law.limits else [], "key"),
    }
    return st.fixed_dictionaries(tables).map(_toml)


def _some(rows: list[st.SearchStrategy[dict[str, Any]]], apart: str) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Up to two rows of a table that are about different things."""
    return st.lists(st.one_of(rows), max_size=2, unique_by=lambda row: row[apart]) if rows else st.just([])


def _amounts(book: LawBook) -> list[st.SearchStrategy[dict[str, Any]]]:
    return [
        _amount(benefit, step, replaced, sorted(book.costs))
        for benefit in book.benefits
        if benefit.allowance is not None
        for step in benefit.allowance.rate.steps
        for replaced in _replaced(step)
    ]


def _replaced(step: Step[RateTerm]) -> Iterator[str | None]:
    """The instrument that an amount must name; none where several would have to be named, or one without a number."""
    known = {rate.source.citation.instrument for rate in known_rates(Series((step,)), step.since)}
    if not known:
        yield None
    elif len(known) == 1 and (one := known.pop()).number != "?":
        yield one.key


def _amount(
    benefit: Benefit, step: Step[RateTerm], replaced: str | None, costs: list[str]
) -> st.SearchStrategy[dict[str, Any]]:
    row = {
        "regime": str(benefit.regime),
        "benefit": str(benefit.key),
        "since": step.since,
        **({} if step.until is None else {"until": step.until}),
        **({} if replaced is None else {"replaces": replaced}),
    }
    dong = st.integers(1, 9_999_999)
    fixed = st.builds(lambda kind, most: {"kind": kind, "dong": most}, st.sampled_from(["exactly", "at_most"]), dong)
    at_cost = st.builds(
        lambda cost, ceiling: {"kind": "at_cost", "cost": cost, "ceiling": ceiling},
        st.sampled_from(costs or [""]),
        dong,
    )
    return _row(row, st.one_of(fixed, at_cost) if costs else fixed)


def _ground(benefit: Benefit, book: LawBook) -> st.SearchStrategy[dict[str, Any]]:
    since = [step.since for step in benefit.provisions.steps]
    row = {"regime": str(benefit.regime), "benefit": str(benefit.key)}
    asked = [_asked(fact) for fact in book.facts.values() if not fact.of_establishments]
    more = {
        "since": st.sampled_from(since),
        "force": st.sampled_from([force.value for force in Force]),
        "when": st.lists(st.one_of(asked), max_size=2),
    }
    return _row(row, st.fixed_dictionaries(more))


def _asked(fact: Fact) -> st.SearchStrategy[dict[str, Any]]:
    """A question about one fact, as a condition of an overlay asks it."""
    key = str(fact.key)
    match fact.kind:
        case FactKind.YES_NO:
            return st.sampled_from([{"yes": key}, {"no": key}])
        case FactKind.CHOICE:
            return st.sampled_from([{"choice": key, "one_of": [choice]} for choice in fact.choices])
        case FactKind.NUMBER:
            return st.builds(lambda side, bound: {"number": key, side: bound}, _SIDES, st.integers(1, 99))
        case _:
            return st.just({"happened": key})


_SIDES: Final = st.sampled_from(["at_least", "under"])


def _text(key: str) -> st.SearchStrategy[dict[str, Any]]:
    return _row({"text": key}, st.fixed_dictionaries({"holds": st.booleans()}))


def _limit(book: LawBook, number: int) -> st.SearchStrategy[dict[str, Any]]:
    some = {
        name: st.sampled_from([*map(str, keys)]) for name, keys in (("actors", book.actors), ("starts", book.events))
    }
    more = {
        "act": st.sampled_from([*map(str, book.acts)]),
        "length": st.integers(1, 99),
        "unit": st.sampled_from(_UNITS),
        "since": st.sampled_from(book.change_days),
        **{name: st.lists(one, min_size=1, max_size=2, unique=True) for name, one in some.items()},
    }
    return _row({"key": f"invented_limit_{number}", "kind": LimitKind.WITHIN.value}, st.fixed_dictionaries(more))


def _row(start: Mapping[str, Any], more: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """A row with its place in the invented text."""
    return st.builds(lambda rest, source: {**start, **rest, "source": source, "grade": "secondary"}, more, _SOURCES)


def _toml(tables: Mapping[str, list[dict[str, Any]]]) -> str:
    """The file of some rows; whoever reads it is told that it is invented."""
    whole = {"instrument": [_LISTED], **tables}
    rows = (
        f"\n[[{table}]]\n" + "".join(f"{key} = {_value(value)}\n" for key, value in row.items())
        for table, found in whole.items()
        for row in found
    )
    return f"name = {_value(_NAME)}\nfictitious = true\n" + "".join(rows)


def _value(value: object) -> str:
    match value:
        case date():
            return value.isoformat()
        case list():
            return f"[{', '.join(map(_value, value))}]"
        case dict():
            return "{" + ", ".join(f"{key} = {_value(one)}" for key, one in value.items()) + "}"
        case _:
            return json.dumps(value, ensure_ascii=False)
