"""Looking through a whole book: what it cites, which conditions it holds, and which bounds they ask for."""

__all__ = ["bounds_of", "conditions_of", "dated_conditions", "series_of", "sources_of", "values_in"]

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from operator import attrgetter, methodcaller
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import fields, has

from victim_protocol.law.condition import AtLeast, Condition, Under, nodes
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.paper import Paper
from victim_protocol.law.rate import When

if TYPE_CHECKING:
    from victim_protocol.law.benefit import Benefit
    from victim_protocol.law.book import LawBook

Value = TypeVar("Value")


@cache
def _directly_in(kind: type[Any]) -> Callable[[Any], Iterable[Any]]:
    """What gives the values that one of a type holds directly; found once for each type, as books are much searched."""
    if issubclass(kind, tuple | frozenset):
        return iter
    if issubclass(kind, Mapping):
        return methodcaller("values")
    names = [field.name for field in fields(kind) if not field.name.startswith("_")] if has(kind) else []
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: [getattr(value, name) for name in names]


def values_in(value: object, kind: type[Value]) -> Iterator[Value]:
    """Every value of a type inside a nest of tuples, sets, mappings and attrs values; one that is shared, once.

    Args:
        value: The nest.
        kind: The type looked for; a value of it is looked through too.

    >>> from victim_protocol.law.citation import Citation, InstrumentId
    >>> [one.number for one in values_in((Citation.parse("09/2013/NĐ-CP:19"),), InstrumentId)]
    ['09']
    """
    seen: set[int] = set()
    waiting: list[Any] = [value]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, str):
            continue
        seen.add(id(one))
        if isinstance(one, kind):
            yield one
        waiting.extend(_directly_in(one.__class__)(one))


def sources_of(book: "LawBook") -> frozenset[Source]:
    """Every source that a book stands on."""
    return frozenset(values_in(book, Source))


def series_of(book: "LawBook") -> Iterator[Series[Any]]:
    """Every series on which an answer about support may hang."""
    yield from book.definitions.values()
    for benefit in book.benefits:
        yield benefit.provisions
        if benefit.allowance is not None:
            yield benefit.allowance.rate
            if benefit.allowance.limit is not None:
                yield benefit.allowance.limit


def dated_conditions(book: "LawBook") -> Iterator[tuple[str, Step[Any], Condition]]:
    """Every condition of a book, with the path of the value that holds it and the step it belongs to."""
    for key, series in book.definitions.items():
        for step in series.steps:
            yield f"definitions.{key}", step, step.value
    for benefit in book.benefits:
        yield from _of_benefit(benefit)
    for limit in book.limits:
        step = Step(since=limit.since, until=limit.until, value=limit.condition)
        yield f"limits.{limit.key}", step, limit.condition
        yield f"limits.{limit.key}", step, limit.extended
    for norm in book.norms:
        step = Step(since=norm.since, until=norm.until, value=norm.condition)
        yield f"norms.{norm.key}", step, norm.condition
    yield from _of_procedures(book)


def _of_procedures(book: "LawBook") -> Iterator[tuple[str, Step[Any], Condition]]:
    for event in book.everywhere:
        first = next(iter(book.change_days), date.min)
        yield f"everywhere.{event.event}", Step(since=first, until=None, value=event.duties_wait), event.duties_wait
    for procedure in book.procedures:
        for row in procedure.transitions:
            path = f"procedures.{procedure.key}.{row.at}.{row.event}"
            for condition in (row.guard, row.refusable):
                yield path, Step(since=row.since, until=row.until, value=condition), condition


def _of_benefit(benefit: "Benefit") -> Iterator[tuple[str, Step[Any], Condition]]:
    path, allowance = f"benefits.{benefit.key}", benefit.allowance
    for step in benefit.provisions.steps:
        yield from ((path, step, ground.condition) for ground in step.value.grounds)
        yield from ((f"{path}.bodies", step, body.condition) for body in step.value.bodies)
        yield from ((f"{path}.papers", step, paper.held) for paper in values_in(step.value.papers, Paper))
    if allowance is None:
        return
    for step in benefit.provisions.steps:
        for when in values_in(allowance.quantity, When):
            yield f"{path}.allowance", step, when.condition
    for term in (*allowance.rate.steps, *(allowance.limit.steps if allowance.limit else ())):
        for when in values_in(term.value, When):
            yield f"{path}.allowance", term, when.condition


def conditions_of(book: "LawBook") -> Iterator[tuple[str, Condition]]:
    """Every condition of a book once, with the path of the value that holds it."""
    seen: set[tuple[str, int]] = set()
    for path, _, condition in dated_conditions(book):
        if (path, id(condition)) not in seen:
            seen.add((path, id(condition)))
            yield path, condition


def bounds_of(book: "LawBook") -> dict[Key, tuple[int, ...]]:
    """For each number, the bounds at which some condition of the book changes, in order."""
    bounds: dict[Key, set[int]] = {}
    for _, condition in conditions_of(book):
        for node in nodes(condition):
            if isinstance(node, AtLeast | Under) and node.number > 0:
                bounds.setdefault(node.fact, set()).add(node.number)
    return {key: tuple(sorted(numbers)) for key, numbers in bounds.items()}
