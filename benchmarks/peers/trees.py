"""Conditions of the law book as trees that know nothing of it: facts, connectives and names, in one of several worlds.

A condition is asked as things stand, and again as they will stand: once everything that is pending has happened, or
all of it but what a ground must see pending. In each of these worlds an event is a fact with a value like another.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from victim_protocol.law.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Not,
    OneOf,
    Under,
)
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.key import Key

Tree: TypeAlias = Any
"""``True``, ``False``, or a tuple: ``all``, ``any`` or ``not`` with trees, ``yes`` with a fact, ``one_of`` with a fact
and values, ``at_least`` with a fact and a number, ``named`` with a name."""


class World(NamedTuple):
    """When a condition is asked."""

    suffix: str
    """What the names of definitions end in that are different there."""
    later: bool
    """Whether what is pending has happened."""
    but: frozenset[Key] = frozenset()
    """The events that are pending all the same."""


NOW = World("", later=False)
LATER = World("__later", later=True)


def patient(events: frozenset[Key]) -> World:
    """The world in which everything pending has happened but some events."""
    return World("__before_" + "_and_".join(sorted(events)), later=True, but=events)


class Trees:
    """Turns conditions into trees, with a name for each definition that is more than one question."""

    def __init__(self, compiler: Compiler, chosen: Mapping[Key, str | None], told: Mapping[Key, str]) -> None:
        """Nothing is named yet.

        Args:
            compiler: Holds the definitions of the day.
            chosen: The choice of each reading.
            told: What is known beforehand, for everybody.
        """
        self._compiler, self._chosen, self._told = compiler, chosen, told
        self.named: dict[str, Tree] = {}
        """Each after those that it needs."""
        self._names: dict[Tree, str] = {}

    def __call__(self, condition: Condition, world: World) -> Tree:
        """The tree of a condition in a world."""
        assert self._compiler.counts(condition.source), (
            "a node that is known too little is unknown, and peers know none"
        )
        match condition:
            case AllOf(parts=parts):
                return connected("all", [self(part, world) for part in parts])
            case AnyOf(parts=parts):
                return connected("any", [self(part, world) for part in parts])
            case Not(part=part):
                return negated(self(part, world))
            case Defined(name=name):
                return self._definition(name, world)
            case ByReading(reading=reading, choices=choices):
                return self(dict(choices)[str(self._chosen[reading])], world)
            case _:
                return self._leaf(condition, world)

    def _definition(self, name: Key, world: World) -> Tree:
        tree = self(self._compiler.definitions[name], world)
        if isinstance(tree, bool) or tree[0] not in ("all", "any"):
            return tree
        called = self._names.setdefault(tree, f"{name}{world.suffix}")
        self.named.setdefault(called, tree)
        return ("named", called)

    def _leaf(self, leaf: Condition, world: World) -> Tree:
        match leaf:
            case Is(fact=fact, value=bool(value)):
                return ("yes", fact) if value else ("not", ("yes", fact))
            case Is(fact=fact, value=str(value)):
                return self._told[fact] == value if fact in self._told else ("one_of", fact, (value,))
            case OneOf(fact=fact, values=values):
                return ("one_of", fact, values)
            case AtLeast(fact=fact, number=number):
                return ("at_least", _number(fact), number)
            case Under(fact=fact, number=number):
                return ("not", ("at_least", _number(fact), number))
            case _:
                return _event(leaf, world)


def _number(fact: Key) -> str:
    """The least age that somebody may have is the age where that is known."""
    return "age" if fact == "lowest_age" else fact


def _event(leaf: Condition, world: World) -> Tree:
    match leaf:
        case Happened(fact=fact):
            comes = world.later and fact not in world.but
            return ("one_of", fact, ("happened", "pending") if comes else ("happened",))
        case Awaiting(fact=fact):
            waits = not world.later or fact in world.but
            return ("one_of", fact, ("pending",)) if waits else False
        case _:
            raise ValueError(f"no peer can tell what no text says: {type(leaf).__name__}")


def connected(connective: str, parts: list[Tree]) -> Tree:
    """Trees under a connective, without those that decide nothing and without repetition."""
    nothing = connective == "all"
    inside = [part[1:] if isinstance(part, tuple) and part[0] == connective else (part,) for part in parts]
    left = tuple(dict.fromkeys(part for some in inside for part in some if part is not nothing))
    if (not nothing) in left:
        return not nothing
    return nothing if not left else left[0] if len(left) == 1 else (connective, *left)


def negated(tree: Tree) -> Tree:
    """That a tree does not hold."""
    if isinstance(tree, bool):
        return not tree
    return tree[1] if tree[0] == "not" else ("not", tree)


def spared(named: Mapping[str, Tree], roots: list[Tree]) -> tuple[dict[str, Tree], list[Tree]]:
    """The same without the names that are used once: a name that nothing shares costs a peer and saves nothing."""
    uses = Counter(node[1] for node in inside((*named.values(), *roots)) if node[0] == "named")

    def inlined(tree: Tree) -> Tree:
        if not isinstance(tree, tuple):
            return tree
        if tree[0] == "named" and uses[tree[1]] == 1:
            return inlined(named[tree[1]])
        return tuple(inlined(part) for part in tree)

    kept = {name: inlined(tree) for name, tree in named.items() if uses[name] > 1}
    return kept, [inlined(root) for root in roots]


def inside(tree: Tree) -> Iterator[Tree]:
    """Every node of a tree, itself first; of several trees, the nodes of each."""
    if isinstance(tree, tuple):
        if tree and isinstance(tree[0], str):
            yield tree
        for part in tree:
            yield from inside(part)
