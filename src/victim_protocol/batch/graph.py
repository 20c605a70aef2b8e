"""One graph for all that is asked of a row: what may be, as a function of the facts.

A node below 16 is a set of bits that is the same whatever the facts are; above, it asks one variable and has a node
for each of its values. Nodes that are alike are one node, whoever asks, so what many supports share is there once.
"""

__all__ = ["Graph"]

from collections.abc import Iterable, Iterator

from victim_protocol.law.diagram import Diagrams

FIRST_NODE = 16


class Graph:
    """Nodes over facts; readings that are open and texts that are not held are joined over all they may be."""

    def __init__(self, open_to_all: frozenset[int]) -> None:
        """An empty graph.

        Args:
            open_to_all: The variables that nobody's facts can settle, by their places.
        """
        self._open_to_all = open_to_all
        self._nodes: list[tuple[int, tuple[int, ...]]] = []
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}

    def parts(self, node: int) -> tuple[int, tuple[int, ...]]:
        """The variable that a node asks, and the node for each of its values."""
        return self._nodes[node - FIRST_NODE]

    def node(self, slot: int, children: tuple[int, ...]) -> int:
        """The node that asks a variable; the child itself where all children are the same.

        Args:
            slot: The variable.
            children: The node for each of its values.
        """
        if children.count(children[0]) == len(children):
            return children[0]
        number = self._numbers.get((slot, children))
        if number is None:
            number = self._numbers[slot, children] = len(self._nodes) + FIRST_NODE
            self._nodes.append((slot, children))
        return number

    def taken_in(self, diagrams: Diagrams, diagram: int, made: dict[int, int]) -> int:
        """A diagram as a node; what nobody's facts can settle must stand below all facts.

        Args:
            diagrams: Where the diagram was made.
            diagram: The diagram.
            made: What was already taken in from there.
        """
        if diagram < FIRST_NODE:
            return diagram
        found = made.get(diagram)
        if found is None:
            slot, below = diagrams.parts(diagram)
            children = tuple(self.taken_in(diagrams, child, made) for child in below)
            found = made[diagram] = _joined(children) if slot in self._open_to_all else self.node(slot, children)
        return found

    def below(self, nodes: Iterable[int]) -> Iterator[int]:
        """Every node that is met from some nodes on down, each once, sets of bits left out."""
        met, waiting = set(nodes), [*nodes]
        while waiting:
            node = waiting.pop()
            if node >= FIRST_NODE:
                yield node
                fresh = [child for child in self.parts(node)[1] if child not in met]
                met.update(fresh)
                waiting += dict.fromkeys(fresh)


def _joined(sets: tuple[int, ...]) -> int:
    found = 0
    for bits in sets:
        found |= bits
    return found
