import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.graph import Graph


class TestNode:
    """What is alike is one node, and what asks in vain is none."""

    def test_a_node_whose_children_are_the_same_is_the_child(self) -> None:
        assert Graph(frozenset()).node(3, (8, 8)) == 8

    def test_equal_nodes_are_one(self) -> None:
        graph = Graph(frozenset())
        assert graph.node(3, (1, 8)) == graph.node(3, (1, 8))
        assert graph.node(3, (1, 8)) != graph.node(3, (8, 1))
        assert graph.parts(graph.node(3, (1, 8))) == (3, (1, 8))


class TestTakenIn:
    """A diagram keeps what it asks of facts; what nobody's facts can settle is joined over all it may be."""

    @pytest.mark.parametrize("open_to_all", [frozenset[int](), frozenset({7})])
    def test_a_diagram_over_a_fact_and_a_reading(self, open_to_all: frozenset[int]) -> None:
        diagrams = Diagrams({2: (True, False), 7: ("one", "other")})
        below = diagrams.node(7, (8, 1))
        graph = Graph(open_to_all)
        node = graph.taken_in(diagrams, diagrams.node(2, (below, 1)), {})
        child = 9 if open_to_all else graph.node(7, (8, 1))
        assert graph.parts(node) == (2, (child, 1))

    def test_where_only_a_reading_is_asked_it_is_a_set(self) -> None:
        diagrams = Diagrams({7: ("one", "other")})
        assert Graph(frozenset({7})).taken_in(diagrams, diagrams.node(7, (8, 2)), {}) == 10

    def test_what_was_taken_in_before_is_not_made_again(self) -> None:
        diagrams, made = Diagrams({2: (True, False)}), dict[int, int]()
        graph, diagram = Graph(frozenset()), diagrams.node(2, (8, 1))
        assert graph.taken_in(diagrams, diagram, made) == graph.taken_in(diagrams, diagram, made) == made[diagram]


class TestBelow:
    """All nodes from some on down, each once."""

    @given(st.lists(st.sampled_from([1, 2, 4, 8]), min_size=2, max_size=2))
    def test_each_node_is_met_once(self, ends: list[int]) -> None:
        graph = Graph(frozenset())
        low = graph.node(2, (ends[0], ends[1]))
        high = graph.node(1, (low, 15))
        met = [*graph.below([high, low])]
        assert sorted(met) == sorted({node for node in (low, high) if node >= 16})
