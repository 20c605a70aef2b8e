"""The program of a graph, against going through everything that a row may be."""

from itertools import product
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.batch.arrow import packed, unpacked
from victim_protocol.batch.programmer import programmed
from victim_protocol.law.graph import Graph

DOMAINS = {1: 2, 2: 3, 3: 2}
SETS = st.sampled_from([1, 2, 4, 8, 9, 12, 15])
POSSIBLE = [frozenset(values) for values in ([0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2])]
ROWS = [
    {slot: values & frozenset(range(count)) for (slot, count), values in zip(DOMAINS.items(), choice, strict=True)}
    for choice in product(POSSIBLE, repeat=3)
]


def reached(graph: Graph, node: int, row: dict[int, frozenset[int]]) -> int:
    """The bits that some completion of a row has."""
    if node < 16:
        return node
    slot, children = graph.parts(node)
    found = 0
    for value in row[slot]:
        found |= reached(graph, children[value], row)
    return found


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Graph, list[int]]:
    """A graph in which variables are asked in order, and some of its nodes."""
    graph = Graph(frozenset())
    nodes = draw(st.lists(SETS, min_size=2, max_size=4))
    for slot in (3, 2, 1):
        for _ in range(draw(st.integers(0, 3))):
            children = draw(st.lists(st.sampled_from(nodes), min_size=DOMAINS[slot], max_size=DOMAINS[slot]))
            below = [child for child in children if child < 16 or graph.parts(child)[0] > slot]
            if len(below) == len(children):
                nodes.append(graph.node(slot, tuple(children)))
    return graph, nodes


class TestProgrammed:
    """Whatever is known of a row, the program tells exactly the bits that some completion has."""

    @given(graphs())
    def test_it_tells_what_going_through_all_completions_tells(self, made: tuple[Graph, list[int]]) -> None:
        graph, nodes = made
        rows = [row for row in ROWS if all(row.values())]
        asked: dict[tuple[Any, int], int] = {(node, bit): node for node in nodes for bit in (1, 2, 4, 8)}
        program = programmed(graph, asked)
        inputs = [packed(np.array([bool(row[slot] & values) for row in rows])) for slot, values in program.inputs]
        planes = program.run(inputs, len(inputs[0]) if inputs else -(-len(rows) // 64))
        for (node, bit), plane in planes.items():
            expected = [bool(reached(graph, node, row) & bit) for row in rows]
            assert unpacked(plane, len(rows)).tolist() == expected

    @given(graphs())
    def test_no_register_is_read_after_it_is_spent(self, made: tuple[Graph, list[int]]) -> None:
        graph, nodes = made
        program = programmed(graph, {(node, bit): node for node in nodes for bit in (1, 8)})
        gone: set[int] = set()
        for (_, one, other), spent in zip(program.steps, program.spent, strict=True):
            assert not gone & {one, other}
            gone.update(spent)
        assert not gone & set(program.outputs.values())

    def test_what_several_ask_is_worked_out_once(self) -> None:
        graph = Graph(frozenset())
        below = graph.node(2, (8, 1, 1))
        nodes = {("a", 8): graph.node(1, (below, 1)), ("b", 8): graph.node(1, (below, 1))}
        program = programmed(graph, nodes)
        assert len(program.steps) == 1
        assert program.outputs["a", 8] == program.outputs["b", 8]

    def test_values_that_nothing_tells_apart_are_one_input(self) -> None:
        graph = Graph(frozenset())
        program = programmed(graph, {("a", 8): graph.node(2, (8, 8, 1)), ("a", 1): graph.node(2, (8, 8, 1))})
        assert set(program.inputs) == {(2, frozenset({0, 1})), (2, frozenset({2}))}
