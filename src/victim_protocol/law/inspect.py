"""Looking through a whole book: what it cites, which bounds it asks for, and what is wrong with it."""

__all__ = ["book_problems", "bounds_of", "conditions_of", "sources_of"]

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import fields, has

from victim_protocol.errors import Problem
from victim_protocol.law.condition import (
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    NotHeld,
    OneOf,
    Under,
    nodes,
)
from victim_protocol.law.evidence import Source
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, When

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of an attrs class that hold content; none for any other type."""
    return tuple(field.name for field in fields(kind) if not field.name.startswith("_")) if has(kind) else ()


def _values_in(value: Any, kind: type) -> Iterator[Any]:
    """Every value of a type inside a nest of tuples, mappings and attrs values; one that is shared, once."""
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, str):
            continue
        seen.add(id(one))
        if isinstance(one, kind):
            yield one
        if isinstance(one, tuple | frozenset):
            waiting.extend(one)
        elif isinstance(one, Mapping):
            waiting.extend(one.values())
        else:
            waiting.extend(getattr(one, name) for name in _names(type(one)))


def sources_of(book: "LawBook") -> frozenset[Source]:
    """Every source that a book stands on."""
    return frozenset(_values_in(book, Source))


def conditions_of(book: "LawBook") -> Iterator[tuple[str, Condition]]:
    """Every condition of a book, with the path of the value that holds it."""
    for key, series in book.definitions.items():
        for step in series.steps:
            yield f"definitions.{key}", step.value
    for benefit in book.benefits:
        for step in benefit.provisions.steps:
            for ground in step.value.grounds:
                yield f"benefits.{benefit.key}", ground.condition
        for when in _values_in(benefit.allowance, When):
            yield f"benefits.{benefit.key}.allowance", when.condition


def bounds_of(book: "LawBook") -> dict[Key, tuple[int, ...]]:
    """For each number, the bounds at which some condition of the book changes, in order."""
    bounds: dict[Key, set[int]] = {}
    for _, condition in conditions_of(book):
        for node in nodes(condition):
            if isinstance(node, AtLeast | Under) and node.number > 0:
                bounds.setdefault(node.fact, set()).add(node.number)
    return {key: tuple(sorted(numbers)) for key, numbers in bounds.items()}


def book_problems(book: "LawBook") -> list[Problem]:
    """Everything that is wrong with a book, each fault with the path of the value at fault."""
    return [
        *(problem for path, condition in conditions_of(book) for problem in _condition_problems(book, path, condition)),
        *_cycles(book),
        *_benefit_problems(book),
        *_instrument_problems(book),
    ]


def _undeclared(path: str, key: str) -> Problem:
    return Problem(path, "undeclared", f"{key!r} chưa được khai báo trong bộ luật", f"the book declares no {key!r}")


def _condition_problems(book: "LawBook", path: str, condition: Condition) -> Iterator[Problem]:
    readings = {reading.key: reading for reading in book.readings}
    texts = {text.key for text in book.texts}
    for node in nodes(condition):
        match node:
            case Defined(name=name) if name not in book.definitions:
                yield _undeclared(path, name)
            case ByReading(reading=key, choices=choices):
                if key not in readings:
                    yield _undeclared(path, key)
                elif tuple(name for name, _ in choices) != readings[key].names:
                    yield Problem(path, "choices", f"{key}: thiếu lựa chọn", f"{key}: not one branch per choice")
            case NotHeld(text=text) if text not in texts:
                yield _undeclared(path, text)
            case Is() | OneOf() | AtLeast() | Under() | Happened() | Awaiting():
                yield from _leaf_problems(book.facts.get(node.fact), path, node)
            case _:
                pass


def _leaf_problems(fact: Fact | None, path: str, node: Any) -> Iterator[Problem]:
    if fact is None:
        yield _undeclared(path, node.fact)
        return
    match node:
        case Is(value=value):
            fits = fact.kind in (FactKind.YES_NO, FactKind.CHOICE) and fact.accepts(value)
        case OneOf(values=values):
            fits = fact.kind is FactKind.CHOICE and all(fact.accepts(value) for value in values)
        case AtLeast() | Under():
            fits = fact.kind is FactKind.NUMBER
        case _:
            fits = fact.kind is FactKind.EVENT
    if not fits:
        yield Problem(path, "type", f"{fact.key}: sai kiểu giá trị", f"{fact.key}: asked for as another type")


def _cycles(book: "LawBook") -> Iterator[Problem]:
    """Definitions that would need themselves."""
    uses = {
        key: {node.name for step in series.steps for node in nodes(step.value) if isinstance(node, Defined)}
        for key, series in book.definitions.items()
    }
    for key in uses:
        reached: set[Key] = set()
        waiting = set(uses[key])
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting |= uses.get(name, set())
        if key in reached:
            yield Problem(f"definitions.{key}", "cycle", "định nghĩa tự dẫn chiếu", "a definition that needs itself")


def _benefit_problems(book: "LawBook") -> Iterator[Problem]:
    occasions = {occasion.key for occasion in book.occasions}
    regimes = {regime.key for regime in book.regimes}
    for benefit in book.benefits:
        path = f"benefits.{benefit.key}"
        if benefit.regime not in regimes:
            yield _undeclared(path, benefit.regime)
        if benefit.occasion not in occasions:
            yield _undeclared(path, benefit.occasion)
        for step in benefit.provisions.steps:
            yield from (_undeclared(path, body.actor) for body in step.value.bodies if body.actor not in book.actors)
        for rate in _values_in(benefit.allowance, Rate):
            if rate.cost is not None and rate.cost not in book.costs:
                yield _undeclared(path, rate.cost)
    for regime in book.regimes:
        if regime.identified_by not in book.events:
            yield _undeclared(f"regimes.{regime.key}", regime.identified_by)
    for occasion in book.occasions:
        for event in (occasion.begins, *occasion.ends):
            if event is not None and event not in book.events:
                yield _undeclared(f"occasions.{occasion.key}", event)
    for fact in book.facts.values():
        for event in (fact.event, *fact.opened_by, *fact.closed_by):
            if event is not None and event not in book.events:
                yield _undeclared(f"facts.{fact.key}", event)


def _instrument_problems(book: "LawBook") -> Iterator[Problem]:
    listed = {instrument.identity for instrument in book.instruments}
    cited = {source.citation.instrument for source in sources_of(book)}
    yield from (_undeclared("instruments", identity.key) for identity in sorted(cited - listed))
