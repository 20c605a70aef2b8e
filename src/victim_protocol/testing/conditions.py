"""Facts under which a condition turns out as wanted, drawn along the decision diagram of the condition."""

__all__ = ["completing", "leading_to"]

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from victim_protocol.law.condition import Condition
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Compiler, Judgement
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences
from victim_protocol.law.variables import Variables, Vector

_FIRST_NODE = 16
_NOW = frozenset((Judgement.PASSES, Judgement.HOLDS, Judgement.PASSES | Judgement.HOLDS))
"""The sets of answers under which a condition holds now, whatever is pending."""


def leading_to(
    condition: Condition, compiler: Compiler, vector: Vector, free: Collection[int]
) -> st.SearchStrategy[dict[Key, Any]] | None:
    """Values of some variables under which a condition holds; ``None`` where it holds under none.

    A variable whose value does not matter is mostly left out.

    Args:
        condition: The condition.
        compiler: What it is compiled with.
        vector: What is known of the variables that are not free.
        free: The places of the variables that may be given any value.

    >>> from datetime import date
    >>> from victim_protocol.law.condition import ALWAYS, NEVER
    >>> from victim_protocol.statutes.book import default_book
    >>> from victim_protocol.testing.drawn import drawn
    >>> compiler = default_book().on(date(2017, 3, 20)).compiler
    >>> nothing = [UNKNOWN] * len(compiler.variables.keys)
    >>> leading_to(NEVER, compiler, nothing, ()) is None, drawn(leading_to(ALWAYS, compiler, nothing, ()))
    (True, ({},))
    """
    stand, variables = occurrences(condition, compiler), compiler.variables
    asked = [slot for slot in stand if slot in free]
    left = [slot for slot in stand if slot not in free and vector[slot] is UNKNOWN and _is_reading(slot, variables)]
    opened = [UNKNOWN if slot in asked else value for slot, value in enumerate(vector)]
    return completing(asked, left, variables, lambda diagrams: diagrams.of(condition, compiler, opened), _NOW)


def _is_reading(slot: int, variables: Variables) -> bool:
    return variables.keys[slot] in variables.readings


def completing(
    asked: Sequence[int],
    left: Sequence[int],
    variables: Variables,
    diagram: Callable[[Diagrams], int],
    wanted: Collection[int],
) -> st.SearchStrategy[dict[Key, Any]] | None:
    """Values of some variables that lead down a diagram to one of the ends wanted; ``None`` where none do.

    Args:
        asked: The places of the variables that may be given any value.
        left: The places of open readings, which may turn out to be anything.
        variables: The layout of the vectors.
        diagram: What makes the diagram, over the values that these variables may have.
        wanted: The ends.
    """
    diagrams = Diagrams({slot: variables.completions(slot, UNKNOWN) for slot in (*asked, *left)})
    top = diagram(diagrams)
    reaching: dict[int, bool] = {}

    def reaches(node: int) -> bool:
        if node < _FIRST_NODE:
            return node in wanted
        if node not in reaching:
            slot, children = diagrams.parts(node)
            reaching[node] = all(map(reaches, children)) if slot in left else any(map(reaches, children))
        return reaching[node]

    def below(node: int) -> Mapping[Any, int]:
        """The values that lead on from a node, each with where it leads."""
        slot, children = diagrams.parts(node)
        return {value: child for value, child in zip(diagrams.domains[slot], children, strict=True) if reaches(child)}

    @st.composite
    def way(draw: st.DrawFn) -> dict[Key, Any]:
        node, found = top, dict[Key, Any]()
        while node >= _FIRST_NODE and diagrams.parts(node)[0] not in left:
            values = below(node)
            value = draw(st.sampled_from([*values]))
            found[variables.keys[diagrams.parts(node)[0]]] = value
            node = values[value]
        return found

    return way() if reaches(top) else None
