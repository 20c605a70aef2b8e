import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import source, yes

from victim_protocol.law.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    ByReading,
    Condition,
    Defined,
    Not,
    children,
    nodes,
)
from victim_protocol.law.key import Key

_trees: st.SearchStrategy[Condition] = st.recursive(
    st.sampled_from([yes("wet"), yes("cold"), Defined(Key("drenched"), source())]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: AllOf(tuple(parts)))
        | st.lists(inner, max_size=3).map(lambda parts: AnyOf(tuple(parts)))
        | inner.map(Not)
        | st.tuples(inner, inner).map(lambda two: ByReading(Key("r"), (("a", two[0]), ("b", two[1])), source()))
    ),
    max_leaves=10,
)


class TestNodes:
    """Looking through a condition."""

    @given(_trees)
    def test_every_node_stands_before_what_is_inside_it(self, condition: Condition) -> None:
        """None is left out and none is added."""
        inside = [node for child in children(condition) for node in nodes(child)]
        assert list(nodes(condition)) == [condition, *inside]

    def test_each_kind_has_its_parts(self) -> None:
        """A definition keeps its content to itself."""
        one, other = yes("wet"), yes("cold")
        assert children(AllOf((one, other))) == children(AnyOf((one, other))) == (one, other)
        assert children(Not(one)) == (one,)
        assert children(ByReading(Key("r"), (("a", one), ("b", other)), source())) == (one, other)
        assert children(Defined(Key("drenched"), source())) == children(one) == ()


class TestValues:
    """A condition is a value."""

    @pytest.mark.parametrize("condition", [ALWAYS, NEVER, yes(), Not(yes())])
    def test_can_be_compared_and_looked_up(self, condition: Condition) -> None:
        """Two that say the same under the same provision are one."""
        assert len({condition, ALWAYS, NEVER, yes(), Not(yes())}) == 4

    def test_another_provision_is_another_condition(self) -> None:
        """Although it asks for the same."""
        assert yes("wet", "1") != yes("wet", "2")
