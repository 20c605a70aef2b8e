"""A condition without what changes nothing in it."""

from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    ByReading,
    Condition,
    Defined,
    Is,
    Not,
    OneOf,
    nodes,
)
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.reports.simplified import simplified

SOURCE = Source(Citation.parse("66/2011/QH12:2"), Evidence.OFFICIAL)
FACT, OTHER, NAME, READING = (Key(name) for name in ("fact", "other", "name", "reading"))
CHOICES = ("a", "b", "c")


def leaves() -> st.SearchStrategy[Condition]:
    facts = st.sampled_from((FACT, OTHER))
    values = st.lists(st.sampled_from(CHOICES), min_size=1, max_size=3, unique=True).map(tuple)
    return st.one_of(
        st.just(ALWAYS),
        st.just(NEVER),
        st.just(Defined(NAME, SOURCE)),
        st.builds(Is, facts, st.sampled_from(CHOICES), st.just(SOURCE)),
        st.builds(OneOf, facts, values, st.just(SOURCE)),
    )


def wider(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    parts = st.lists(inner, max_size=3).map(tuple)
    choices = st.tuples(inner, inner).map(lambda two: (("x", two[0]), ("y", two[1])))
    return st.one_of(
        st.builds(AllOf, parts),
        st.builds(AnyOf, parts),
        st.builds(Not, inner),
        st.builds(ByReading, st.just(READING), choices, st.just(SOURCE)),
    )


CONDITIONS = st.recursive(leaves(), wider, max_leaves=12)
WORLDS = st.fixed_dictionaries(
    {
        FACT: st.sampled_from(CHOICES),
        OTHER: st.sampled_from(CHOICES),
        NAME: st.booleans(),
        READING: st.sampled_from(("x", "y")),
    }
)


def holds(condition: Condition, world: dict[Key, object]) -> bool:
    match condition:
        case AllOf(parts=parts):
            return all(holds(part, world) for part in parts)
        case AnyOf(parts=parts):
            return any(holds(part, world) for part in parts)
        case Not(part=part):
            return not holds(part, world)
        case ByReading(reading=reading, choices=choices):
            return holds(dict(choices)[str(world[reading])], world)
        case OneOf(fact=fact, values=values):
            return world[fact] in values
        case Is(fact=fact, value=value):
            return world[fact] == value
        case Defined(name=name):
            return bool(world[name])
        case _:
            raise AssertionError


class TestSimplified:
    """It holds where the whole condition does, and nothing in it is idle."""

    @given(CONDITIONS, WORLDS)
    def test_it_holds_as_the_whole_does(self, condition: Condition, world: dict[Key, object]) -> None:
        assert holds(simplified(condition), world) is holds(condition, world)

    @given(CONDITIONS)
    def test_nothing_idle_is_left(self, condition: Condition) -> None:
        for node in nodes(simplified(condition)):
            if isinstance(node, AllOf | AnyOf):
                assert len(node.parts) != 1
                assert not {ALWAYS, NEVER} & {*node.parts}
                assert not any(isinstance(part, type(node)) for part in node.parts)
            if isinstance(node, Not):
                assert node.part not in (ALWAYS, NEVER)
            if isinstance(node, AnyOf):
                facts = [part.fact for part in node.parts if isinstance(part, Is | OneOf)]
                assert len(facts) == len({*facts})

    @given(CONDITIONS)
    def test_once_is_enough(self, condition: Condition) -> None:
        assert simplified(simplified(condition)) == simplified(condition)

    def test_yes_and_no_are_not_put_together(self) -> None:
        both = AnyOf((Is(FACT, True, SOURCE), Is(FACT, False, SOURCE)))
        assert simplified(both) == both
