"""How much of the law somebody would notice if it were written otherwise.

Each amount, day, condition, force, reading and occasion of the support part of the law book is changed, one at a
time, and the worked cases, the grid of answers and the approved texts are asked whether anything is different::

    PYTHONPATH=src:. python -m scripts.law_mutants
    PYTHONPATH=src:. python -m scripts.law_mutants --only 'benefits.meals.*' --list
    PYTHONPATH=src:. python -m scripts.law_mutants --tables
    PYTHONPATH=src:. python -m scripts.law_mutants --rest

With ``--tables`` the rows of the procedures and the limits on what they do are changed instead, and the search, the
lists written by hand and the approved tables are asked.
With ``--rest`` everything else is changed: facts, bodies, norms, figures, the calendar, who gives and on which paper;
the pages on the law are asked, which a test holds to the book.

It prints how many changes of each kind were noticed and by whom, then each that nobody noticed although it makes a
difference to somebody; one that provably makes none counts neither way. The exit code is 1 where fewer than 95 in a
hundred were noticed, and 2 where a witness had to be left out because it contradicts the unchanged book.
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase

from scripts.law_mutants.rest import of_the_rest
from scripts.law_mutants.rest_witnesses import rest_witnesses
from scripts.law_mutants.table_witnesses import table_witnesses
from scripts.law_mutants.tables import of_tables
from scripts.law_mutants.trial import REFUSED, SAME, SURVIVED, Mutant, Trial, Witness, mutants
from scripts.law_mutants.walk import Place
from scripts.law_mutants.witnesses import witnesses

from victim_protocol.law.book import LawBook
from victim_protocol.statutes.book import default_book

ENOUGH = 95
"""In a hundred."""
WELL, TOO_FEW, BROKEN = 0, 1, 2
_SOMEWHERE: Mapping[str, Place] = {"support": (), "tables": ("procedures", 0), "rest": ("facts",)}
"""Where the witnesses of each part look in the unchanged book."""


def main(argv: Sequence[str], book: LawBook, asked: Sequence[Witness], processes: int) -> int:
    """Try the mutants of a book; the exit code.

    Args:
        argv: The options.
        book: The book.
        asked: The witnesses.
        processes: How many processes share the work.
    """
    options = _options(argv)
    part = "tables" if options.tables else "rest" if options.rest else "support"
    every = {"tables": of_tables, "rest": of_the_rest, "support": mutants}[part](book)
    found = tuple(mutant for mutant in every if _wanted(mutant, options.only))
    if options.list:
        print(*map(_told, found), sep="\n")
        return WELL
    sound = tuple(witness for witness in asked if not witness.notices(_SOMEWHERE[part], book))
    for witness in asked:
        if witness not in sound:
            print(f"not asked, as it differs from the unchanged book: {witness.name}")
    code = report(found, Trial(book, found, sound).outcomes(processes), sound)
    return code if sound == tuple(asked) else BROKEN


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="law_mutants", description="change the law, and see who notices")
    parser.add_argument("--only", metavar="PATTERN", default="*", help="only places such as 'benefits.meals.*'")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--tables", action="store_true", help="change the tables of procedures and their limits")
    which.add_argument("--rest", action="store_true", help="change what is neither support nor a table")
    parser.add_argument("--list", action="store_true", help="print the changes and try none")
    return parser.parse_args(argv)


def _wanted(mutant: Mutant, pattern: str) -> bool:
    """Whether a place fits a pattern, in which square brackets stand for themselves."""
    return fnmatchcase(mutant.path, pattern.replace("[", "[[]"))


def _told(mutant: Mutant) -> str:
    return f"{mutant.path}: {mutant.what}"


def report(found: Sequence[Mutant], outcomes: Sequence[str], asked: Sequence[Witness]) -> int:
    """Print who noticed what; the exit code.

    Args:
        found: The mutants.
        outcomes: The outcome of each.
        asked: The witnesses.
    """
    survivors = [mutant for mutant, outcome in zip(found, outcomes, strict=True) if outcome == SURVIVED]
    _print_table(found, outcomes, (REFUSED, *(witness.name for witness in asked), SAME, SURVIVED))
    for mutant in survivors:
        print(f"{SURVIVED}: {mutant.kind}: {_told(mutant)}")
    different = len(found) - outcomes.count(SAME)
    noticed = different - len(survivors)
    print(f"noticed: {noticed} of {different}, {_per_cent(noticed, different)}")
    return WELL if different and noticed * 100 >= ENOUGH * different else TOO_FEW


def _print_table(found: Sequence[Mutant], outcomes: Sequence[str], columns: Sequence[str]) -> None:
    """A row for each kind of change and one for all, a column for each outcome."""
    pairs = Counter((mutant.kind, outcome) for mutant, outcome in zip(found, outcomes, strict=True))
    print(f"{'':20}{'number':>8}", *(f"{name:>20}" for name in columns), sep="")
    for kind in sorted({mutant.kind for mutant in found}):
        _print_row(kind, [pairs[kind, name] for name in columns])
    counted = Counter(outcomes)
    _print_row("together", [counted[name] for name in columns])


def _print_row(name: str, numbers: Sequence[int]) -> None:
    print(f"{name:20}{sum(numbers):>8}", *(f"{number:>20}" for number in numbers), sep="")


def _per_cent(part: int, whole: int) -> str:
    """A share in hundredths, with one decimal, never rounded up."""
    tenths = part * 1000 // whole if whole else 0
    return f"{tenths // 10}.{tenths % 10} %"


if __name__ == "__main__":
    asked = table_witnesses() if "--tables" in sys.argv else rest_witnesses() if "--rest" in sys.argv else witnesses()
    sys.exit(main(sys.argv[1:], default_book(), asked, os.cpu_count() or 1))
