"""Write the page on what is proved, ``docs/proofs.md``; nothing of it needs Z3."""

__all__ = ["page"]

from collections.abc import Iterator

from scripts.proofs.statement import Statement
from scripts.proofs.statements import AREAS, STATEMENTS

HEAD = """# What is proved of the law as it is held

Conditions are trees, so each can be turned into a formula and a solver can be asked whether it can ever be otherwise.
`python -m scripts.proofs` asks [Z3](https://github.com/Z3Prover/z3) every question on this page.
It fails where an answer is another one than is told here; it needs the extra `proof`, and takes some three minutes.
The page is made by `python -m scripts.proofs --page` from the list of statements alone; a test holds the two together.

*Proved* means for all values of all facts, readings and missing texts on every day, not for those that were tried.
It is proved of the law as the library holds it: that this is the law, no solver can tell.
Facts are taken to be free of each other, so that more is proved than can occur.
No counterexample is hidden: each is listed with the reason why it is no error, or the gap of the law that it shows.
How it is done is told in [decision 28](decisions/0028-proofs-and-conformance.md)."""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(line for area in AREAS for line in _area(area))])


def _area(area: str) -> Iterator[str]:
    yield from ("", f"## {AREAS[area]}")
    for statement in STATEMENTS:
        if statement.area == area:
            yield from _statement(statement)


def _statement(statement: Statement) -> Iterator[str]:
    yield from ("", f"### `{statement.name}`", "", statement.words.replace(". ", ".\n"))
    by = (
        f", by {statement.by}"
        if statement.expected.value == "searched"
        else f": {statement.by}"
        if statement.by
        else ""
    )
    yield f"Verdict: {statement.expected.value}{by}".rstrip(".") + "."
    if statement.counterexamples:
        yield ""
        yield from (f"- `{name}`: {reason}" for name, reason in statement.counterexamples.items())
