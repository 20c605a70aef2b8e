"""Ask the solver every question of the list, and say what it found.

``python -m scripts.proofs`` needs the extra ``proof``::

    PYTHONPATH=src:. python -m scripts.proofs
    PYTHONPATH=src:. python -m scripts.proofs --only 'matrix.*'
    PYTHONPATH=src:. python -m scripts.proofs --page > docs/proofs.md

The exit code is 1 where a verdict is another one than was expected.
"""

import argparse
import sys
import time
from fnmatch import fnmatch

from scripts.proofs.page import page
from scripts.proofs.statement import Found, Statement, Verdict
from scripts.proofs.statements import STATEMENTS

_ASKED = tuple(one for one in STATEMENTS if one.area != "beyond")


def told(statement: Statement, found: Found) -> str:
    """What was found of a statement, in one word or several.

    Args:
        statement: The statement.
        found: What its proof found.
    """
    if set(found.counterexamples) == set(statement.counterexamples) and found.count:
        return statement.expected.value
    return "NOT AS EXPECTED"


def differences(statement: Statement, found: Found) -> list[str]:
    """Each counterexample that is not listed, and each that is listed and is none.

    Args:
        statement: The statement.
        found: What its proof found.
    """
    listed, seen = dict.fromkeys(statement.counterexamples), dict.fromkeys(found.counterexamples)
    return [f"not listed: {one}" for one in seen if one not in listed] + [
        f"listed, and not found: {one}" for one in listed if one not in seen
    ]


def main(arguments: list[str] | None = None) -> int:
    """Print every statement with what was found of it."""
    parser = argparse.ArgumentParser(prog="python -m scripts.proofs", description="Proofs of the law as it is held.")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="the names of the statements")
    parser.add_argument("--page", action="store_true", help="print docs/proofs.md instead; needs no solver")
    options = parser.parse_args(arguments)
    if options.page:
        print(page())
        return 0
    return _proved(options.only)


def _proved(only: str) -> int:
    from scripts.proofs.proofs import PROOFS, session  # noqa: PLC0415 - the page is made without the solver

    if set(PROOFS) != {one.name for one in _ASKED}:
        raise ValueError(
            f"a statement without a proof, or a proof without one: {set(PROOFS) ^ {s.name for s in _ASKED}}"
        )
    asked, wrong = session(), 0
    for statement in (one for one in _ASKED if fnmatch(one.name, only)):
        start = time.perf_counter()
        found = PROOFS[statement.name](asked)
        verdict = told(statement, found)
        seconds = time.perf_counter() - start
        print(f"{statement.name:42} {found.count:6,} asked  {seconds:5.1f} s  {verdict}", flush=True)
        for line in differences(statement, found):
            print(f"    {line}")
        wrong += verdict != statement.expected.value
    for statement in STATEMENTS:
        if statement not in _ASKED and fnmatch(statement.name, only):
            print(f"{statement.name:42} {statement.expected.value}: {statement.by}")
    print(_summary(wrong))
    return 1 if wrong else 0


def _summary(wrong: int) -> str:
    counts = {verdict: sum(one.expected is verdict for one in STATEMENTS) for verdict in Verdict}
    told_of = "; ".join(f"{count} {verdict.value}" for verdict, count in counts.items())
    return f"Expected: {told_of}. Not as expected: {wrong}."


if __name__ == "__main__":
    sys.exit(main())
