"""Explanations: which node of a condition decided, node by node, each with its citation."""

__all__ = ["Explanation", "Truth", "explain", "variables_named"]

from collections.abc import Iterator
from enum import Enum
from functools import cached_property

from attrs import field, frozen

from victim_protocol.law.condition import AllOf, AnyOf, ByReading, Condition, Defined, Not, NotHeld, children
from victim_protocol.law.evaluate import Compiler, Judgement
from victim_protocol.law.evidence import Source
from victim_protocol.law.exactness import answers
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Vector


class Truth(Enum):
    """What a node of a condition turned out to be."""

    HOLDS = "holds"
    FAILS = "fails"
    WAITS = "waits"
    """It will hold once a pending event happens."""
    PASSES = "passes"
    """It holds only while an event is pending."""
    UNKNOWN = "unknown"


_TRUTHS = {
    Judgement.HOLDS: Truth.HOLDS,
    Judgement.FAILS: Truth.FAILS,
    Judgement.WAITS: Truth.WAITS,
    Judgement.PASSES: Truth.PASSES,
}


@frozen
class Explanation:
    """One node of a condition, what it turned out to be, and the nodes that made it so, worked out when asked for.

    Args:
        condition: The node.
        answers: What it may be, as bits of ``Judgement``.
    """

    condition: Condition
    answers: int
    _compiler: Compiler = field(repr=False, eq=False, alias="compiler")
    _vector: Vector = field(repr=False, eq=False, alias="vector")

    @cached_property
    def parts(self) -> tuple["Explanation", ...]:
        """Its parts, in the order of the text; none where its own provision is known too little."""
        inside = _parts(self.condition, self._compiler, self._vector)
        return tuple(explain(part, self._compiler, self._vector) for part in inside)

    @cached_property
    def deciding(self) -> tuple["Explanation", ...]:
        """Those of the parts that decided."""
        return tuple(_deciding(self.condition, self.answers, self.parts))

    @property
    def truth(self) -> Truth:
        """What the node turned out to be."""
        return _TRUTHS.get(self.answers, Truth.UNKNOWN)

    def walk(self) -> Iterator["Explanation"]:
        """This node and, below it, the nodes that decided."""
        yield self
        for part in self.deciding:
            yield from part.walk()

    @property
    def sources(self) -> tuple[Source, ...]:
        """The provisions of the nodes that decided, without repetition."""
        return tuple(dict.fromkeys(node.condition.source for node in self.walk() if node.condition.source))


def explain(condition: Condition, compiler: Compiler, vector: Vector) -> Explanation:
    """Say what a condition is for a vector, and why.

    Args:
        condition: The condition.
        compiler: What it is compiled with.
        vector: What is known.
    """
    return Explanation(condition, answers(condition, compiler, vector), compiler, vector)


def _parts(condition: Condition, compiler: Compiler, vector: Vector) -> tuple[Condition, ...]:
    """The parts that count; none of a node that is itself known too little."""
    if not compiler.counts(condition.source):
        return ()
    if isinstance(condition, Defined):
        return (compiler.definitions[condition.name],)
    if isinstance(condition, ByReading):
        chosen = vector[compiler.variables.slots[condition.reading]]
        branches = dict(condition.choices)
        return (branches[chosen],) if chosen in branches else tuple(branches.values())
    return children(condition)


def _deciding(condition: Condition, answers: int, parts: tuple[Explanation, ...]) -> Iterator[Explanation]:
    """The parts without which the node might be something else."""
    match condition:
        case AllOf() if answers == Judgement.FAILS:
            failing = [part for part in parts if part.answers == Judgement.FAILS]
            yield from failing[:1] or parts
        case AllOf() if answers != Judgement.HOLDS:
            yield from (part for part in parts if part.answers != Judgement.HOLDS)
        case AnyOf() if answers == Judgement.HOLDS:
            holding = [part for part in parts if part.answers == Judgement.HOLDS]
            yield from holding[:1] or parts
        case AnyOf() if answers != Judgement.FAILS:
            yield from (part for part in parts if part.answers != Judgement.FAILS)
        case _:
            yield from parts


def variables_named(condition: Condition) -> Key | None:
    """The fact, reading or missing text that a node asks about; none for a connective.

    >>> variables_named(Not(AllOf(()))) is None
    True
    """
    match condition:
        case AllOf() | AnyOf() | Not() | Defined():
            return None
        case ByReading(reading=reading):
            return reading
        case NotHeld(text=text):
            return text
        case _:
            return condition.fact
