"""What is changed in the code: what mutmut changes, and what it leaves alone although our code is made of it.

mutmut changes numbers, texts, comparisons, connectives, arguments, assignments, cases and choices.
Much of the package is single expressions, so conditions without a connective, filters of comprehensions, statements
that stand alone, and the pairs any and all, min and max are changed besides.
"""

__all__ = ["CONDITIONAL", "kinds", "negated"]

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

import libcst as cst
from mutmut.mutation.mutators import mutation_operators, operator_string

SWAPPED = {"any": "all", "all": "any", "min": "max", "max": "min"}
Kind = tuple[str, type, Callable[..., Iterable[cst.CSTNode]]]
CONDITIONAL = (cst.If, cst.While, cst.CompIf)
_TOLD_OTHERWISE = (cst.Comparison, cst.BooleanOperation, cst.UnaryOperation)
"""Conditions that mutmut changes."""


def negated(test: cst.BaseExpression) -> Iterator[cst.CSTNode]:
    """A condition the other way round, unless a part of it is changed anyway."""
    if not isinstance(test, _TOLD_OTHERWISE):
        inner = test if test.lpar else test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        yield cst.UnaryOperation(cst.Not(), inner)


def unfiltered(node: cst.CompFor) -> Iterator[cst.CSTNode]:
    """A comprehension without its filters."""
    if node.ifs:
        yield node.with_changes(ifs=[])


def left_out(node: cst.Expr | cst.Raise) -> Iterator[cst.CSTNode]:
    """Nothing instead of a statement that is done for its effect; a docstring has none."""
    if not (isinstance(node, cst.Expr) and isinstance(node.value, cst.BaseString | cst.Ellipsis)):
        yield cst.Pass()


def swapped(node: cst.Call) -> Iterator[cst.CSTNode]:
    """The opposite of a built-in function."""
    if isinstance(node.func, cst.Name) and node.func.value in SWAPPED:
        yield node.with_changes(func=cst.Name(SWAPPED[node.func.value]))


def coded(node: cst.BaseString) -> Iterator[cst.CSTNode]:
    """Another key or code, one and not three; words for readers are left alone, as tests do not read them whole."""
    if isinstance(node, cst.SimpleString) and " " not in node.raw_value:
        yield from islice(operator_string(node), 1)


def kinds() -> list[Kind]:
    """Each kind of change: its name, the node it begins from, and what may stand there instead."""
    found: list[Kind] = [
        (change.__name__.removeprefix("operator_").replace("_", " "), node, change)
        for node, change in mutation_operators
        if change is not operator_string
    ]
    ours: list[Kind] = [
        ("string", cst.BaseString, coded),
        ("unfiltered", cst.CompFor, unfiltered),
        ("left out", cst.Expr, left_out),
        ("left out", cst.Raise, left_out),
        ("swapped", cst.Call, swapped),
    ]
    return found + ours
