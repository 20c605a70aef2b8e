"""The mutants of a file: every change that can be made to it, and a sample that stays the same from run to run."""

__all__ = ["Mutant", "is_another", "mutants", "sample"]

import ast
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice, takewhile, zip_longest
from pathlib import Path

import libcst as cst
from attrs import field, frozen
from libcst.metadata import ByteSpanPositionProvider, CodeSpan
from scripts.code_mutants.operators import CONDITIONAL, kinds, negated

LEAST = 2
"""A sample holds so many of every file that has them."""


@frozen(kw_only=True)
class Mutant:
    """A file with one change.

    Args:
        file: The file, from the root of the project.
        kind: What kind of change it is.
        was: The lines that are changed, without what surrounds them.
        now: What stands there instead.
        nth: Which of several that are told alike.
        source: The whole text with the change.
    """

    file: str
    kind: str
    was: str
    now: str
    nth: int
    source: str = field(repr=False, eq=False)

    @property
    def order(self) -> str:
        """Where it stands in a sample; only other words in its own lines move it."""
        told = "\n".join((self.file, self.kind, self.was, self.now, str(self.nth)))
        return hashlib.sha256(told.encode()).hexdigest()

    @property
    def module(self) -> str:
        """The name under which its file is imported."""
        return ".".join(Path(self.file).with_suffix("").parts[1:])


class _Changes(cst.CSTVisitor):
    """Whatever may stand elsewhere: a kind, a node, and the node instead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, cst.CSTNode, cst.CSTNode]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _says_nothing(node):
            return False
        self.found += [
            (name, node, instead)
            for name, begin, change in KINDS
            if isinstance(node, begin)
            for instead in change(node)
        ]
        if isinstance(node, CONDITIONAL):
            self.found += [("negated", node.test, instead) for instead in negated(node.test)]
        return True


KINDS = kinds()
_Spans = Mapping[cst.CSTNode, CodeSpan]


def _says_nothing(node: cst.CSTNode) -> bool:
    """Whether a part is for readers and checkers alone: annotations, imports, decorators, docstrings, ``__all__``."""
    if isinstance(node, cst.Annotation | cst.Import | cst.ImportFrom | cst.Decorator):
        return True
    if isinstance(node, cst.Assign):
        return any(isinstance(at.target, cst.Name) and at.target.value == "__all__" for at in node.targets)
    return isinstance(node, cst.Expr) and isinstance(node.value, cst.BaseString)


def mutants(file: Path) -> Iterator[Mutant]:
    """Every mutant of a file, some of which may be no Python or the same program."""
    source = file.read_text("utf-8")
    wrapper = cst.MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    spans = wrapper.resolve(ByteSpanPositionProvider)
    changes = _Changes()
    wrapper.module.visit(changes)
    seen: Counter[tuple[str, str, str]] = Counter()
    for kind, node, instead in changes.found:
        changed = _changed(source, wrapper.module, (node, instead), spans)
        was, now = _told(source.splitlines(), changed.splitlines())
        yield Mutant(file=str(file), kind=kind, was=was, now=now, nth=seen[kind, was, now], source=changed)
        seen[kind, was, now] += 1


def _changed(source: str, module: cst.Module, change: tuple[cst.CSTNode, cst.CSTNode], spans: _Spans) -> str:
    """The text with another node in the place of one."""
    node, instead = change
    if isinstance(node, cst.Match) or node not in spans:  # what spans lines must be indented
        whole = module.deep_replace(node, instead)
        assert isinstance(whole, cst.Module)
        return whole.code
    text, span = source.encode(), spans[node]
    return (text[: span.start] + module.code_for_node(instead).encode() + text[span.start + span.length :]).decode()


def _told(before: Sequence[str], after: Sequence[str]) -> tuple[str, str]:
    """The lines that differ, before and after, each with single spaces."""
    first = _alike(before, after)
    same = _alike(before[first:][::-1], after[first:][::-1])
    was, now = (" ".join(" ".join(lines[first : len(lines) - same]).split()) for lines in (before, after))
    return was, now


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def is_another(mutant: Mutant) -> bool:
    """Whether a mutant is Python, and another program."""
    try:
        return ast.dump(ast.parse(mutant.source)) != _program(mutant.file)
    except SyntaxError:
        return False


@cache
def _program(file: str) -> str:
    return ast.dump(ast.parse(Path(file).read_text("utf-8")))


def sample(found: Sequence[Mutant], number: int) -> list[Mutant]:
    """Some mutants of one file, of each kind in turn, so that what is easily noticed does not crowd out the rest.

    Args:
        found: All mutants of the file.
        number: How many; a larger sample holds the smaller ones.
    """
    by_kind: defaultdict[str, list[Mutant]] = defaultdict(list)
    for mutant in sorted(found, key=lambda each: each.order):
        by_kind[mutant.kind].append(mutant)
    turns = chain.from_iterable(zip_longest(*by_kind.values()))
    wanted = (mutant for mutant in turns if mutant is not None and is_another(mutant))
    return list(islice(wanted, max(LEAST, number)))
