"""The order in which a graph asks variables: as the texts name them, and last what no fact can settle."""

__all__ = ["variables_in_order"]

from collections.abc import Iterator
from typing import TYPE_CHECKING

from victim_protocol.law.condition import Condition, Defined, nodes
from victim_protocol.law.explain import variables_named
from victim_protocol.law.key import Key

if TYPE_CHECKING:
    from victim_protocol.law.book import LawBook


def variables_in_order(book: "LawBook") -> tuple[int, ...]:
    """The place of every variable, in the order in which the conditions of the book name them; facts before the rest.

    What stands together in a text is then asked together, which keeps a graph small.

    Args:
        book: The law.
    """
    named = dict.fromkeys(key for condition in _conditions(book) for key in _named(condition, book))
    slots = book.variables.slots
    ordered = dict.fromkeys([*(slots[key] for key in named), *slots.values()])
    return tuple(sorted(ordered, key=len(book.facts).__le__))


def _conditions(book: "LawBook") -> Iterator[Condition]:
    """The conditions of all grounds; of each benefit the latest first, which is asked most."""
    for benefit in book.benefits:
        for step in reversed(benefit.provisions.steps):
            yield from (ground.condition for ground in step.value.grounds)


def _named(condition: Condition, book: "LawBook") -> Iterator[Key]:
    for node in nodes(condition):
        key = variables_named(node)
        if key is not None:
            yield key
        elif isinstance(node, Defined):
            for step in reversed(book.definitions[node.name].steps):
                yield from _named(step.value, book)
