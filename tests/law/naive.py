"""An evaluator that is plain enough to be read: every world one by one, nothing shared with the library's own."""

__all__ = [
    "DOMAINS",
    "LAYOUT",
    "Rules",
    "answers",
    "narrowed",
    "rules",
    "states",
    "statuses_of",
    "vector",
    "worlds",
]

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any, NamedTuple, TypeAlias

from hypothesis import strategies as st
from tests.toy_law import source, variables

from victim_protocol.law.benefit import Force, Ground, Status
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
    NotHeld,
    OneOf,
    Under,
    nodes,
)
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.fact import UNKNOWN, Occurrence, Range
from victim_protocol.law.key import Key

Pair: TypeAlias = tuple[bool, ...]
"""Whether something holds now, and once every pending event has happened."""
World: TypeAlias = Mapping[Key, Any]

LAYOUT = variables((1, 2, 3, 4))
STANDS = (Occurrence.HAPPENED, Occurrence.PENDING, Occurrence.CLOSED)
"""Where an event may stand of which nothing is known."""
DOMAINS: Mapping[Key, tuple[Any, ...]] = {
    Key("wet"): (True, False),
    Key("colour"): ("red", "green", "blue"),
    Key("weight"): (0, 1, 2, 3, 4),
    Key("arrived"): STANDS,
    Key("paid"): STANDS,
    Key("luggage"): ("counts", "free"),
    Key("lost_leaf"): (True, False),
}
"""Every value of the variables that are played with; no condition tells 4 from a greater weight."""
WELL_KNOWN = tuple(source(str(number)) for number in range(1, 9))
"""Places whose words were read."""
_ANY_PAIR = frozenset(product((False, True), repeat=2))
_BITS: Mapping[Pair, int] = {(False, False): 1, (False, True): 2, (True, False): 4, (True, True): 8}


class Rules(NamedTuple):
    """Definitions and the grounds that use them."""

    definitions: Mapping[Key, Condition]
    grounds: tuple[Ground, ...]
    accept: Evidence

    @property
    def condition(self) -> Condition:
        """What the first ground asks for."""
        return self.grounds[0].condition


def _happens(stands: Occurrence) -> Pair:
    return stands is Occurrence.HAPPENED, stands in (Occurrence.HAPPENED, Occurrence.PENDING)


def _leaf(leaf: Condition, world: World) -> Pair:
    match leaf:
        case Happened(fact=fact):
            return _happens(world[fact])
        case Awaiting(fact=fact):
            return world[fact] in (Occurrence.PENDING, Occurrence.LAPSED), world[fact] is Occurrence.LAPSED
        case Is(fact=fact, value=value):
            found = world[fact] == value
        case OneOf(fact=fact, values=values):
            found = world[fact] in values
        case AtLeast(fact=fact, number=number):
            found = world[fact] >= number
        case Under(fact=fact, number=number):
            found = world[fact] < number
        case NotHeld(text=text):
            found = world[text]
        case _:
            raise AssertionError(leaf)
    return found, found


def _pairs(condition: Condition, world: World, rules: Rules) -> frozenset[Pair]:
    """What a condition may be in one world: one pair, or more where its provision is known too little."""
    if condition.source and rules.accept is Evidence.OFFICIAL and condition.source.evidence is Evidence.SECONDARY:
        return _ANY_PAIR
    match condition:
        case AllOf(parts=parts):
            combined = product(*(_pairs(part, world, rules) for part in parts))
            return frozenset((all(now for now, _ in row), all(later for _, later in row)) for row in combined)
        case AnyOf(parts=parts):
            combined = product(*(_pairs(part, world, rules) for part in parts))
            return frozenset((any(now for now, _ in row), any(later for _, later in row)) for row in combined)
        case Not(part=part):
            return frozenset((not now, not later) for now, later in _pairs(part, world, rules))
        case Defined(name=name):
            return _pairs(rules.definitions[name], world, rules)
        case ByReading(reading=reading, choices=choices):
            return _pairs(dict(choices)[world[reading]], world, rules)
        case _:
            return frozenset([_leaf(condition, world)])


def worlds(known: World) -> Iterator[World]:
    """Every way in which the unknowns can turn out."""
    options = []
    for key, domain in DOMAINS.items():
        value = known.get(key, UNKNOWN)
        if isinstance(value, Range):
            high = value.high
            options.append([number for number in domain if number >= value.low and (high is None or number <= high)])
        else:
            options.append(list(domain) if value is UNKNOWN else [value])
    for values in product(*options):
        yield dict(zip(DOMAINS, values, strict=True))


def answers(condition: Condition, known: World, rules: Rules) -> int:
    """What a condition may be, over every world, as the bits of a judgement."""
    found = {pair for world in worlds(known) for pair in _pairs(condition, world, rules)}
    return sum(_BITS[pair] for pair in found)


def _of_ground(ground: Ground, world: World, rules: Rules) -> set[Status]:
    """As it stands, or in a world in which what it awaits comes last of all that is pending, whichever is better."""
    awaits = _awaited(ground.condition, rules)
    patient = {
        key: Occurrence.LAPSED if key in awaits and value is Occurrence.PENDING else value
        for key, value in world.items()
    }
    pairs = product(_in_world(ground, world, rules), _in_world(ground, patient, rules) if awaits else [None])
    return {max((one for one in pair if one is not None), key=lambda status: status.value) for pair in pairs}


def _awaited(condition: Condition, rules: Rules) -> set[Key]:
    """What a condition asks to be pending, where it asks something else to have happened."""
    inside = [one for node in nodes(condition) for one in _entered(node, rules)]
    pending = {node.fact for node in inside if isinstance(node, Awaiting)}
    return pending if {node.fact for node in inside if isinstance(node, Happened)} - pending else set()


def _entered(node: Condition, rules: Rules) -> list[Condition]:
    if not isinstance(node, Defined):
        return [node]
    return [one for inner in nodes(rules.definitions[node.name]) for one in _entered(inner, rules)]


def _in_world(ground: Ground, world: World, rules: Rules) -> set[Status]:
    weak = rules.accept is Evidence.OFFICIAL and ground.source.evidence is Evidence.SECONDARY
    found = set()
    for now, later in _ANY_PAIR if weak else _pairs(ground.condition, world, rules):
        given = Status.OWED if ground.force is Force.OWED else Status.CONSIDERED
        found.add(given if now else Status.NOT_YET if later else Status.REFUSED)
    return found


def statuses_of(rules: Rules, known: World) -> set[Status]:
    """The statuses of every world: in each the best that a ground gives, or refused where there is none."""
    found = set()
    for world in worlds(known):
        for row in product(*(_of_ground(ground, world, rules) for ground in rules.grounds)):
            found.add(max(row, key=lambda status: status.value, default=Status.REFUSED))
    return found


def vector(known: World) -> list[Any]:
    """What is known, as the library evaluates it."""
    return [known.get(key, UNKNOWN) for key in LAYOUT.keys]


def _partial(key: Key) -> st.SearchStrategy[Any]:
    values = st.just(UNKNOWN) | st.sampled_from(DOMAINS[key])
    if key != "weight":
        return values
    low = st.integers(0, 4)
    return values | low.flatmap(lambda low: st.builds(Range, st.just(low), st.none() | st.integers(low, 5)))


states: st.SearchStrategy[dict[Key, Any]] = st.fixed_dictionaries({key: _partial(key) for key in DOMAINS})
"""What may be known of someone: some values, some unknowns, some numbers between bounds."""


@st.composite
def narrowed(draw: st.DrawFn, known: World) -> dict[Key, Any]:
    """The same with one of its unknowns learned."""
    world = draw(st.sampled_from(list(worlds(known))))
    key = draw(st.sampled_from(list(DOMAINS)))
    return {**known, key: world[key]}


def _leaves(sources: st.SearchStrategy[Source]) -> st.SearchStrategy[Condition]:
    events = st.sampled_from([Key("arrived"), Key("paid")])
    colours = st.lists(st.sampled_from(DOMAINS[Key("colour")]), unique=True).map(tuple)
    numbers = st.integers(0, 4)
    return st.one_of(
        st.builds(Is, st.just(Key("wet")), st.booleans(), sources),
        st.builds(Is, st.just(Key("colour")), st.sampled_from(DOMAINS[Key("colour")]), sources),
        st.builds(OneOf, st.just(Key("colour")), colours, sources),
        st.builds(AtLeast, st.just(Key("weight")), numbers, sources),
        st.builds(Under, st.just(Key("weight")), numbers, sources),
        st.builds(Happened, events, sources),
        st.builds(Awaiting, events, sources),
        st.builds(NotHeld, st.just(Key("lost_leaf")), sources),
    )


def _trees(leaves: st.SearchStrategy[Condition], sources: st.SearchStrategy[Source]) -> st.SearchStrategy[Condition]:
    def grown(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        parts = st.lists(inner, max_size=3).map(tuple)
        cited = st.none() | sources
        branches = st.tuples(inner, inner).map(lambda two: (("counts", two[0]), ("free", two[1])))
        return st.one_of(
            st.builds(AllOf, parts, cited),
            st.builds(AnyOf, parts, cited),
            st.builds(Not, inner, cited),
            st.builds(ByReading, st.just(Key("luggage")), branches, sources),
        )

    return st.recursive(leaves, grown, max_leaves=6)


class _Strategies(NamedTuple):
    """Conditions that name no definition, one, and two; made once, as they are slow to make."""

    plain: st.SearchStrategy[Condition]
    with_one: st.SearchStrategy[Condition]
    grounds: st.SearchStrategy[Ground]


@cache
def _strategies(cited: tuple[Source, ...]) -> _Strategies:
    sources = st.sampled_from(cited)
    leaves = _leaves(sources)
    with_one = leaves | leaves | st.builds(Defined, st.just(Key("drenched")), sources)
    with_two = with_one | with_one | st.builds(Defined, st.just(Key("passenger")), sources)
    grounds = st.builds(Ground, _trees(with_two, sources), st.sampled_from(Force), sources)
    return _Strategies(_trees(leaves, sources), _trees(with_one, sources), grounds)


def rules(
    cited: tuple[Source, ...] = WELL_KNOWN, accept: Evidence = Evidence.SECONDARY, most: int = 2
) -> st.SearchStrategy[Rules]:
    """Any definitions, the second of which may use the first, and at most so many grounds that may use both."""
    made = _strategies(cited)
    definitions = st.fixed_dictionaries({Key("drenched"): made.plain, Key("passenger"): made.with_one})
    grounds = st.lists(made.grounds, min_size=1, max_size=most).map(tuple)
    return st.builds(Rules, definitions, grounds, st.just(accept))
