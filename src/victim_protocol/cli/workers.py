"""Looking at many cases with every processor of the machine, and saying how far it is."""

__all__ = ["look_at"]

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from typing import Final, TypeAlias

from attrs import evolve

from victim_protocol.case.case import Case
from victim_protocol.cli.progress import Progress
from victim_protocol.errors import Problem
from victim_protocol.reports.province.people import Looker, Seen

_Found: TypeAlias = tuple[list[Seen], list[Problem]]
_FEW: Final = 500
"""Fewer cases than these are looked at sooner than a process is started."""
_AT_ONCE: Final = 50


def look_at(looker: Looker, cases: Mapping[str, Case]) -> Iterator[Seen]:
    """What a report sees of all persons, in the order of the cases.

    Args:
        looker: Looks at one case; its list of problems is added to.
        cases: The cases by their codes.
    """
    bar = Progress(sys.stderr, len(cases))
    found: dict[str, _Found] = {}
    for done, (code, seen) in enumerate(_found(looker, cases)):
        bar.show(done)
        found[code] = seen
    bar.wipe()
    for code in cases:
        people, problems = found[code]
        looker.problems.extend(problems)
        yield from people


def _found(looker: Looker, cases: Mapping[str, Case]) -> Iterator[tuple[str, _Found]]:
    """Each case with what was found, in any order; where a process ends too soon, the rest is done by this one."""
    left = dict(cases)
    workers = os.cpu_count() or 1
    if len(cases) >= _FEW and workers > 1 and "fork" in get_all_start_methods():
        for code, found in _of_workers(looker, cases, workers):
            del left[code]
            yield code, found
    for code, case in left.items():
        yield code, _look(looker, code, case)


def _look(looker: Looker, code: str, case: Case) -> _Found:
    problems: list[Problem] = []
    return [*evolve(looker, problems=problems).look(code, case)], problems


def _of_workers(looker: Looker, cases: Mapping[str, Case], workers: int) -> Iterator[tuple[str, _Found]]:
    """What processes find that have all of this one's memory, each of its share of the cases."""
    context, codes = get_context("fork"), [*cases]
    readers: list[Connection] = []
    for number in range(workers):
        reader, writer = context.Pipe(duplex=False)
        share = [(code, cases[code]) for code in codes[number::workers]]
        context.Process(target=_work, args=(looker, share, writer), daemon=True).start()
        writer.close()
        readers.append(reader)
    while readers:
        ready = wait(readers)
        for reader in [one for one in readers if one in ready]:
            try:
                yield from reader.recv()
            except (EOFError, OSError):  # it has done its share, or was ended, perhaps in the middle
                readers.remove(reader)


def _work(looker: Looker, share: Sequence[tuple[str, Case]], writer: Connection) -> None:
    for first in range(0, len(share), _AT_ONCE):
        some = share[first : first + _AT_ONCE]
        writer.send([(code, _look(looker, code, case)) for code, case in some])
