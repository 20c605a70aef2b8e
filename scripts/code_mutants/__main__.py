"""How much of the code somebody would notice if it were written otherwise.

Places in ``law``, ``dates``, ``case`` and ``engine`` are changed, one at a time, by the operators of mutmut and some
of our own, and tests are asked: those of the file, the long ones among them, those of its package, wider ones::

    PYTHONPATH=src:. python -m scripts.code_mutants
    PYTHONPATH=src:. python -m scripts.code_mutants --module dates.age --every
    PYTHONPATH=src:. python -m scripts.code_mutants --module 'law.*' --depth 2 --results law.jsonl

The sample is the same in every run as long as the lines are: one mutant for each twelve lines, two at least, of each
kind of change in turn.
``--every`` tries all of them, which takes days.
``--depth`` says how many lists of tests are asked.
``--results`` names a file that is written as it goes, in no order of files; what stands there is not tried again,
except survivors that more lists of tests are to be asked about.

It prints for each package how many were tried, noticed, timed out (which is noticed) and survived; then each survivor.
What stands in survivors.toml with the reason why it makes no difference counts neither way.
One that cannot be imported is no mutant: it is counted apart.
The exit code is 1 where fewer than 95 in a hundred were noticed, and 2 where a reason is given for a mutant that is
there no longer.

It needs what the tests need, and mutmut for its operators.
"""

import argparse
import json
import multiprocessing
import os
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from scripts.code_mutants.found import Mutant, is_another, mutants, sample
from scripts.code_mutants.trial import NOTICED, REFUSED, SLOW, SURVIVED, outcome

PACKAGES = ("dates", "case", "engine", "law")
REASONS = Path(__file__).with_name("survivors.toml")
ENOUGH = 95
"""In a hundred."""
WELL, TOO_FEW, BROKEN = 0, 1, 2
EXCUSED = "no difference"
COLUMNS = (NOTICED, SLOW, SURVIVED, EXCUSED, REFUSED)
PRELOADED = ("attrs", "cattrs", "cattrs.preconf.json", "dateutil.relativedelta", "hypothesis.stateful", "numpy")


class Told(NamedTuple):
    """A mutant as it is written down: its file, the lines, and what stands there instead."""

    file: str
    was: str
    now: str


def told(mutant: Mutant) -> Told:
    """How a mutant is written down."""
    return Told(mutant.file, mutant.was, mutant.now)


def main(argv: Sequence[str], processes: int) -> int:
    """Try the mutants; the exit code.

    Args:
        argv: The options.
        processes: How many processes share the work.
    """
    options = _options(argv)
    files = [file for file in _files() if fnmatchcase(".".join(file.with_suffix("").parts[2:]), options.module)]
    everything = {file: list(mutants(file)) for file in files}
    reasons = _reasons(REASONS)
    stale = _stale(reasons, everything)
    for entry in stale:
        print(f"a reason for what is there no longer: {entry.file}: {entry.was}")
    found = [mutant for file, each in everything.items() for mutant in _tried_of(file, each, options)]
    if options.list:
        print(*(f"{mutant.file}: {mutant.kind}: {mutant.was} -> {mutant.now}" for mutant in found), sep="\n")
        return WELL
    outcomes = dict(_outcomes(found, options, processes))
    code = report([(mutant, outcomes[mutant.order]) for mutant in found], reasons)
    return BROKEN if stale else code


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="code_mutants", description="change the code, and see who notices")
    parser.add_argument("--module", metavar="PATTERN", default="*", help="only modules such as 'dates.*'")
    parser.add_argument("--every", action="store_true", help="every mutant, not a sample")
    parser.add_argument("--lines", type=int, default=12, help="for so many lines of code a sample holds one mutant")
    parser.add_argument("--depth", type=int, default=4, help="how many lists of tests are asked at most")
    parser.add_argument("--results", type=Path, help="a file of outcomes, read first and added to")
    parser.add_argument("--list", action="store_true", help="print the mutants and try none")
    return parser.parse_args(argv)


def _files() -> Iterator[Path]:
    for package in PACKAGES:
        yield from sorted(Path("src/victim_protocol", package).glob("[!_]*.py"))


def _tried_of(file: Path, each: Sequence[Mutant], options: argparse.Namespace) -> Sequence[Mutant]:
    if options.every:
        return [mutant for mutant in each if is_another(mutant)]
    return sample(each, len(file.read_text("utf-8").splitlines()) // options.lines)


def _reasons(file: Path) -> dict[Told, str]:
    """The reason why each of some mutants makes no difference."""
    entries = tomllib.loads(file.read_text("utf-8")).get("survivor", ())
    return {Told(entry["file"], entry["was"], entry["now"]): entry["reason"] for entry in entries}


def _stale(reasons: Iterable[Told], everything: dict[Path, list[Mutant]]) -> list[Told]:
    """The reasons for mutants that are none any longer, among the files that were looked at."""
    there = {told(mutant) for each in everything.values() for mutant in each}
    looked_at = {str(file) for file in everything}
    return [
        entry for entry in reasons if entry not in there and (entry.file in looked_at or not Path(entry.file).exists())
    ]


def _outcomes(found: Sequence[Mutant], options: argparse.Namespace, processes: int) -> Iterator[tuple[str, str]]:
    """The outcome of each mutant by its place in the order, as they come."""
    known = {}
    if options.results and options.results.exists():
        lines = map(json.loads, options.results.read_text("utf-8").splitlines())
        known = {each["order"]: each for each in lines if each["outcome"] != SURVIVED or each["asked"] >= options.depth}
    for line in known.values():
        yield line["order"], line["outcome"]
    left = sorted((mutant for mutant in found if mutant.order not in known), key=attrgetter("file"))
    by_file = [tuple(of_one) for _, of_one in groupby(left, key=attrgetter("file"))]
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        for tried in pool.imap_unordered(partial(_tried, depth=options.depth), sorted(by_file, key=_first)):
            for mutant, (ended, number) in tried:
                if options.results:
                    line = {"order": mutant.order, "outcome": ended, "asked": number} | told(mutant)._asdict()
                    with options.results.open("a", encoding="utf-8") as file:
                        file.write(json.dumps(line, ensure_ascii=False) + "\n")
                yield mutant.order, ended


def _first(of_one: Sequence[Mutant]) -> str:
    """Files in no order that means something, so that a run that is ended early has looked everywhere."""
    return min(mutant.order for mutant in of_one)


def _tried(of_one: Sequence[Mutant], depth: int) -> list[tuple[Mutant, tuple[str, int]]]:
    """The mutants of a file, whose tests were measured once."""
    return [(mutant, outcome(mutant, depth)) for mutant in of_one]


def report(tried: Sequence[tuple[Mutant, str]], reasons: dict[Told, str]) -> int:
    """Print what was noticed, for each package and together, then each survivor; the exit code.

    Args:
        tried: Each mutant with its outcome.
        reasons: Which of them make no difference, and why.
    """
    judged = [(mutant, EXCUSED if ended == SURVIVED and told(mutant) in reasons else ended) for mutant, ended in tried]
    for mutant, ended in judged:
        if ended == SURVIVED:
            print(f"{SURVIVED}: {mutant.file}: {mutant.kind}\n    {mutant.was}\n    {mutant.now}")
    print(f"{'':10}{'tried':>8}", *(f"{name:>15}" for name in COLUMNS), f"{'':>10}", sep="")
    for package in PACKAGES:
        _print_row(package, [ended for mutant, ended in judged if Path(mutant.file).parent.name == package])
    counted = _print_row("together", [ended for _, ended in judged])
    noticed = counted[NOTICED] + counted[SLOW]
    return WELL if noticed and noticed * 100 >= ENOUGH * (noticed + counted[SURVIVED]) else TOO_FEW


def _print_row(name: str, outcomes: Sequence[str]) -> Counter[str]:
    counted = Counter(outcomes)
    noticed = counted[NOTICED] + counted[SLOW]
    tenths = noticed * 1000 // max(1, noticed + counted[SURVIVED])
    columns = (f"{counted[column]:>15}" for column in COLUMNS)
    print(f"{name:10}{len(outcomes) - counted[REFUSED]:>8}", *columns, f"{tenths // 10:>6}.{tenths % 10} %", sep="")
    return counted


if __name__ == "__main__":
    for module in PRELOADED:
        __import__(module)
    sys.exit(main(sys.argv[1:], os.cpu_count() or 1))
