"""Papers: what must be brought for a benefit, and whether it is there."""

__all__ = ["BroughtPaper", "BroughtPapers", "brought"]

from collections.abc import Iterable
from typing import NamedTuple

from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.explain import Truth, explain
from victim_protocol.law.paper import Paper, Papers
from victim_protocol.law.variables import Vector

_ORDER = (Truth.HOLDS, Truth.PASSES, Truth.UNKNOWN, Truth.WAITS)
"""From the best on; what is none of these fails."""


class BroughtPaper(NamedTuple):
    """One paper that is accepted."""

    paper: Paper
    truth: Truth
    """Whether the person holds it and it counts."""


class BroughtPapers(NamedTuple):
    """What must be brought for one purpose."""

    papers: Papers
    one_of: tuple[BroughtPaper, ...]

    @property
    def truth(self) -> Truth:
        """Whether one of the accepted papers is there."""
        return _best(one.truth for one in self.one_of)


def brought(papers: Papers, vector: Vector, compiler: Compiler) -> BroughtPapers:
    """Which of the papers that must be brought are there.

    Args:
        papers: What must be brought.
        vector: What is known.
        compiler: What conditions are compiled with.
    """
    found = (BroughtPaper(one, _truth(one, vector, compiler)) for one in papers.one_of)
    return BroughtPapers(papers, tuple(found))


def _truth(paper: Paper, vector: Vector, compiler: Compiler) -> Truth:
    """Whether a paper is there; unknown, where it is known too little that it counts."""
    return explain(paper.held, compiler, vector).truth if compiler.counts(paper.source) else Truth.UNKNOWN


def _best(truths: Iterable[Truth]) -> Truth:
    found = set(truths)
    return next((truth for truth in _ORDER if truth in found), Truth.FAILS)
