"""What can be wrong with a whole book, found before it answers anything."""

__all__ = ["book_problems"]

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from victim_protocol.errors import Problem
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.check_limits import Use, uncounted, undeclared, uses_of_limit
from victim_protocol.law.check_procedures import procedure_problems, uses_of_procedures
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
from victim_protocol.law.fact import REACHING, Fact, FactKind
from victim_protocol.law.inspect import conditions_of, dated_conditions, values_in
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate
from victim_protocol.law.regime import Regime

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook

_AboutFact: TypeAlias = Is | OneOf | AtLeast | Under | Happened | Awaiting


def book_problems(book: "LawBook") -> list[Problem]:
    """Everything that is wrong with a book, each fault with the path of the value at fault.

    Args:
        book: The book; its parts are sound each for itself.
    """
    return [
        *_empty(book),
        *_in_conditions(book),
        *(undeclared(path, key) for path, key, known in _uses(book) if key is not None and key not in known),
        *_cycles(book),
        *_undefined_days(book),
        *_numbers(book),
        *uncounted(book),
        *procedure_problems(book),
        *_doubled(book),
        *_unlisted(book),
    ]


def _empty(book: "LawBook") -> Iterator[Problem]:
    if not book.definitions and not book.benefits:
        yield Problem("benefits", "empty", "bộ luật không nói gì", "a book that says nothing")


def _in_conditions(book: "LawBook") -> Iterator[Problem]:
    names = {reading.key: reading.names for reading in book.readings}
    texts = {text.key for text in book.texts}
    for path, condition in conditions_of(book):
        for node in nodes(condition):
            match node:
                case Defined(name=name) if name not in book.definitions:
                    yield undeclared(path, name)
                case ByReading(reading=key, choices=choices):
                    yield from _of_reading(path, key, names.get(key), tuple(name for name, _ in choices))
                case NotHeld(text=text) if text not in texts:
                    yield undeclared(path, text)
                case Is() | OneOf() | AtLeast() | Under() | Happened() | Awaiting():
                    yield from _of_fact(path, book.facts.get(node.fact), node)
                case _:
                    pass


def _of_reading(path: str, key: Key, names: tuple[str, ...] | None, answered: tuple[str, ...]) -> Iterator[Problem]:
    if names is None:
        yield undeclared(path, key)
    elif names != answered:
        yield Problem(path, "choices", f"{key}: mỗi lựa chọn cần đúng một nhánh", f"{key}: not one branch per choice")


def _of_fact(path: str, fact: Fact | None, node: _AboutFact) -> Iterator[Problem]:
    if fact is None:
        yield undeclared(path, node.fact)
    elif not _fits(fact, node):
        yield Problem(path, "type", f"{fact.key}: sai kiểu giá trị", f"{fact.key}: asked for as another type")


def _fits(fact: Fact, node: _AboutFact) -> bool:
    """Whether a fact can be asked for in this way."""
    match node:
        case Is(value=value):
            return fact.kind in (FactKind.YES_NO, FactKind.CHOICE) and fact.accepts(value)
        case OneOf(values=values):
            return fact.kind is FactKind.CHOICE and all(fact.accepts(value) for value in values)
        case AtLeast(number=number) | Under(number=number):
            return fact.kind is FactKind.NUMBER and fact.accepts(number)
        case _:
            return fact.kind is FactKind.EVENT


def _uses(book: "LawBook") -> Iterator[Use]:
    """Every key that a book uses outside conditions."""
    for standing in book.standings:
        yield f"standings.{standing.key}", standing.definition, book.definitions
        yield f"standings.{standing.key}", standing.regime, [regime.key for regime in book.regimes]
    for regime in book.regimes:
        yield from _uses_of_regime(book, regime)
    for occasion in book.occasions:
        for event in (*occasion.begins, *occasion.ends):
            yield f"occasions.{occasion.key}", event, book.events
    yield from _uses_of_facts(book)
    yield from _uses_of_benefits(book)
    for limit in book.limits:
        yield from uses_of_limit(limit, book)
    for norm in book.norms:
        yield from ((f"norms.{norm.key}", actor, book.actors) for actor in norm.bearers)
    for ended in book.ended:
        yield from (("ended", actor, book.actors) for actor in ended.actors)
    yield from uses_of_procedures(book)


def _uses_of_regime(book: "LawBook", regime: Regime) -> Iterator[Use]:
    path = f"regimes.{regime.key}"
    yield path, regime.identified_by, book.events
    if regime.carried is not None:
        readings = {reading.key: {Key(name) for name in reading.names} for reading in book.readings}
        for reading in (regime.carried.reading, regime.carried.companions):
            yield path, reading, readings
            yield path, Key(regime.carried.choice), readings.get(reading, set())
        yield from ((path, event, book.events) for event in regime.carried.received_by)


def _uses_of_facts(book: "LawBook") -> Iterator[Use]:
    for fact in book.facts.values():
        path = f"facts.{fact.key}"
        yield path, fact.linked, book.facts
        yield path, fact.late_for, [limit.key for limit in book.limits if limit.is_right]
        yield path, fact.reaches_back, [reading.key for reading in book.readings if reading.names == tuple(REACHING)]
        for event in (fact.event, *fact.opened_by, *fact.closed_by, *fact.doubted_by):
            yield path, event, book.events


def _uses_of_benefits(book: "LawBook") -> Iterator[Use]:
    occasions = {occasion.key for occasion in book.occasions}
    regimes = {regime.key for regime in book.regimes}
    for benefit in book.benefits:
        yield f"benefits.{benefit.key}", benefit.regime, regimes
        yield f"benefits.{benefit.key}", benefit.occasion, occasions
        yield from _uses_of_benefit(book, benefit)


def _uses_of_benefit(book: "LawBook", benefit: Benefit) -> Iterator[Use]:
    path = f"benefits.{benefit.key}"
    for step in benefit.provisions.steps:
        for body in step.value.bodies:
            yield path, body.actor, book.actors
        for papers in step.value.papers:
            named = (papers.key, *(one.paper for one in papers.one_of), *(paper for paper, _ in papers.not_enough))
            yield from ((path, paper, book.papers) for paper in named)
    for rate in values_in(benefit.allowance, Rate):
        yield path, rate.cost, book.costs


def _cycles(book: "LawBook") -> Iterator[Problem]:
    """Definitions that would need themselves."""
    uses = {
        key: {name for step in series.steps for name in _defined_in(step.value)}
        for key, series in book.definitions.items()
    }
    for key, needed in uses.items():
        reached: set[Key] = set()
        waiting = set(needed)
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting |= uses.get(name, set())
        if key in reached:
            yield Problem(f"definitions.{key}", "cycle", "định nghĩa tự dẫn chiếu", "a definition that needs itself")


def _defined_in(condition: Condition) -> Iterator[Key]:
    return (node.name for node in nodes(condition) if isinstance(node, Defined))


def _undefined_days(book: "LawBook") -> Iterator[Problem]:
    """Conditions that need a definition on days on which there is none."""
    needed: dict[int, tuple[Key, ...]] = {}
    for path, step, condition in dated_conditions(book):
        if id(condition) not in needed:  # the book holds it, so that no other can come by its identity
            needed[id(condition)] = tuple(_defined_in(condition))
        for name in needed[id(condition)]:
            if name in book.definitions and not book.definitions[name].spans(step):
                yield Problem(
                    path,
                    "days",
                    f"{name}: không có định nghĩa cho mọi ngày từ {step.since}",
                    f"{name}: not defined on every day from {step.since} on",
                )


def _numbers(book: "LawBook") -> Iterator[Problem]:
    """Recorded numbers that no number fact holds."""
    for benefit in book.benefits:
        if benefit.allowance is not None and benefit.allowance.number is not None:
            path, key = f"benefits.{benefit.key}.allowance", benefit.allowance.number
            fact = book.facts.get(key)
            if fact is None:
                yield undeclared(path, key)
            elif fact.kind is not FactKind.NUMBER:
                yield Problem(path, "type", f"{key}: không phải là số", f"{key}: not a number")


def _doubled(book: "LawBook") -> Iterator[Problem]:
    """Keys that stand for two things."""
    variables = [*book.facts, *(reading.key for reading in book.readings), *(text.key for text in book.texts)]
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        ("variables", variables),
        ("regimes", (regime.key for regime in book.regimes)),
        ("standings", (f"{standing.regime}.{standing.key}" for standing in book.standings)),
        ("occasions", (occasion.key for occasion in book.occasions)),
        ("limits", (limit.key for limit in book.limits)),
        ("norms", (norm.key for norm in book.norms)),
        ("procedures", (procedure.key for procedure in book.procedures)),
        ("everywhere", (one.event for one in book.everywhere)),
        ("authorities", (authority.actor for authority in book.authorities)),
        ("ended", (actor for ended in book.ended for actor in ended.actors)),
        ("benefits", (f"{benefit.regime}.{benefit.key}" for benefit in book.benefits)),
    )
    for path, keys in groups:
        for key, times in Counter(keys).items():
            if times > 1:
                yield Problem(path, "key", f"{key}: một mã dùng cho hai thứ", f"{key}: one key for two things")
    for key, fact in book.facts.items():
        if fact.key != key:
            yield Problem(
                f"facts.{key}", "key", f"ghi dưới mã khác: {fact.key}", f"listed under another key: {fact.key}"
            )


def _unlisted(book: "LawBook") -> Iterator[Problem]:
    """Instruments that are cited and not listed."""
    listed = {instrument.identity for instrument in book.instruments}
    cited = {source.citation.instrument for source in book.sources}
    yield from (undeclared("instruments", identity.key) for identity in sorted(cited - listed))
