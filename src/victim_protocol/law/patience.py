"""Events that must stay pending while others happen."""

__all__ = ["awaited", "patient"]

from collections.abc import Mapping
from typing import Any, Final

from victim_protocol.law.condition import Awaiting, Condition, Defined, Happened, children
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.fact import UNKNOWN, UNSETTLED, Occurrence
from victim_protocol.law.variables import Vector


def awaited(condition: Condition, compiler: Compiler) -> frozenset[int]:
    """The events that a condition asks to be pending, beside others that it asks to have happened."""
    slots, pending, others = compiler.variables.slots, set(), set()
    waiting = [condition]
    while waiting:
        node = waiting.pop()
        waiting += [compiler.definitions[node.name]] if isinstance(node, Defined) else children(node)
        if isinstance(node, Awaiting):
            pending.add(slots[node.fact])
        elif isinstance(node, Happened):
            others.add(slots[node.fact])
    return frozenset(pending) if others - pending else frozenset()


_LAST: Final[Mapping[Any, Any]] = {Occurrence.PENDING: Occurrence.LAPSED, UNKNOWN: UNSETTLED}
"""What an event becomes that stays pending whatever else happens; one of which nothing is known may be one."""


def patient(vector: Vector, events: frozenset[int]) -> Vector:
    """A vector in which some events stay pending, if they are, whatever else happens.

    Args:
        vector: What is known.
        events: The places of the events.
    """
    return [_LAST.get(value, value) if slot in events else value for slot, value in enumerate(vector)]
