"""A row of the table: a benefit, its formula, and the facts that its cells go through."""

__all__ = [
    "CLOSED",
    "HAPPENED",
    "PENDING",
    "Axis",
    "Block",
    "Formula",
    "Row",
    "at_once",
    "block",
    "each",
    "event",
    "fixed",
    "one_of",
    "one_way",
    "yes_no",
]

from collections.abc import Callable, Iterator
from datetime import date
from functools import reduce
from itertools import product
from operator import or_
from typing import Any, TypeAlias

from attrs import frozen
from tests.statutes.grid.world import Grant, Known, World

from victim_protocol.law.fact import Occurrence

Axis: TypeAlias = tuple[Known, ...]
"""Alternatives, each a few facts with their values."""
Formula: TypeAlias = Callable[[World], Grant]

HAPPENED, PENDING, CLOSED = Occurrence.HAPPENED, Occurrence.PENDING, Occurrence.CLOSED


@frozen
class Block:
    """A part of a row: on some days, every combination of the alternatives of its axes.

    Args:
        days: The days.
        axes: The alternatives.
    """

    days: tuple[date, ...]
    axes: tuple[Axis, ...]

    def combinations(self) -> Iterator[Known]:
        """Every combination, a later axis deciding where two name one fact."""
        for parts in product(*self.axes):
            yield reduce(or_, map(dict, parts), dict[str, Any]())


@frozen
class Row:
    """What the law says of one benefit.

    Args:
        benefit: Its key.
        formula: What is given in a world, article by article.
        since: The first day on which a text gives it.
        blocks: The cells.
        until: The last day.
    """

    benefit: str
    formula: Formula
    since: date
    blocks: tuple[Block, ...]
    until: date = date.max


def block(days: tuple[date, ...], *axes: Axis) -> Block:
    """A block, in the order in which it is read."""
    return Block(days, axes)


def yes_no(*facts: str) -> Axis:
    """Every combination of yes and no."""
    return tuple(dict(zip(facts, truths, strict=True)) for truths in product((True, False), repeat=len(facts)))


def one_of(name: str, *values: object) -> Axis:
    """Each value of a choice, or each choice of a reading."""
    return tuple({name: value} for value in values)


def event(*names: str) -> Axis:
    """Events to which something may lead: each has happened, is pending, or no longer can happen."""
    return tuple(
        dict(zip(names, stages, strict=True)) for stages in product((HAPPENED, PENDING, CLOSED), repeat=len(names))
    )


def at_once(*names: str) -> Axis:
    """Events that nothing leads to: each has happened or not."""
    return tuple(dict(zip(names, stages, strict=True)) for stages in product((HAPPENED, CLOSED), repeat=len(names)))


def one_way(*names: str) -> Axis:
    """Ways of which a person came by one, or by none."""
    return tuple({name: HAPPENED if name == way else CLOSED for name in names} for way in (*names, None))


def each(axis: Axis, *others: Axis) -> Axis:
    """Every combination of axes, as one axis."""
    return tuple(Block((), (axis, *others)).combinations())


def fixed(**facts: Any) -> Axis:
    """Facts that have one value, such as the one that closes a ground of another block."""
    return (facts,)
