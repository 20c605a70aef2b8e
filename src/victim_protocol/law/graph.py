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

    def __init__(self, open_to_all: frozenset[int], order: Iterable[int] = ()) -> None:
        """An empty graph.

        Args:
            open_to_all: The variables that nobody's facts can settle, by their places.
            order: The order in which nodes ask variables; it matters only to what joins nodes.
        """
        self._rank = {slot: rank for rank, slot in enumerate(order)}
        self._open_to_all = open_to_all
        self._nodes: list[tuple[int, tuple[int, ...]]] = []
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._unions: dict[frozenset[int], int] = {}

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

    def joined(self, nodes: frozenset[int]) -> int:
        """The node of all that some nodes may be.

        Args:
            nodes: The nodes; at least one.
        """
        if len(nodes) == 1:
            return next(iter(nodes))
        found = self._unions.get(nodes)
        if found is None:
            asked = [self.parts(node)[0] for node in nodes if node >= FIRST_NODE]
            found = self._union(nodes, min(asked, key=self._rank.__getitem__)) if asked else _joined(nodes)
            self._unions[nodes] = found
        return found

    def _union(self, nodes: frozenset[int], slot: int) -> int:
        """The node of all that some nodes may be, of which one asks a variable before all others."""
        under = [self.parts(node)[1] if node >= FIRST_NODE and self.parts(node)[0] == slot else node for node in nodes]
        width = next(len(children) for children in under if isinstance(children, tuple))
        ways = (
            frozenset(children[way] if isinstance(children, tuple) else children for children in under)
            for way in range(width)
        )
        return self.node(slot, tuple(map(self.joined, ways)))

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


def _joined(sets: Iterable[int]) -> int:
    found = 0
    for bits in sets:
        found |= bits
    return found
