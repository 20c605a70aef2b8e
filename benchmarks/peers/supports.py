"""Support and statement in OpenFisca and zen-engine, beside ours, by size."""

import statistics
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyarrow as pa
from benchmarks.peers import ours
from benchmarks.peers.environments import Peer
from benchmarks.peers.made import COMPARED, written

from victim_protocol.batch.assess import MOST_ROWS

SIZES = tuple(10**power for power in range(8))
MOST_ONE_BY_ONE = 1_000
"""Whoever takes one person after the other takes so many at the most."""
OPENFISCA = ("of_openfisca", "float")
FLOAT_LOSES, DOUBLE_LOSES = 2**24 + 1, 2**53 + 1
"""The least whole numbers that a float of 32 and one of 64 bits cannot hold."""
AMOUNTS = (FLOAT_LOSES, 3_000_000_000, DOUBLE_LOSES)


class Peers(NamedTuple):
    """Those that are asked, each in a process of its own."""

    openfisca: Peer
    in_parts: Peer
    """OpenFisca again, which is given as many people at once as we work on at once."""
    zen: Peer


def supports_compared(folder: Path, most: int, rounds: int) -> None:
    """Print how long findings and statement take, and what becomes of large amounts.

    Args:
        folder: Where environments and files are.
        most: The most people in one table.
        rounds: How often each is timed.
    """
    batch, rules = written(folder, max(most, COMPARED))
    with ExitStack() as stack:
        started = (Peer(folder, *what) for what in (OPENFISCA, OPENFISCA, ("of_zen",)))
        peers = Peers(*map(stack.enter_context, started))
        for name, peer in (("OpenFisca-Core", peers.openfisca), ("zen-engine", peers.zen)):
            shown = peer.shown
            print(f"{name} {shown['version']}: equal in {shown['answers']:,} answers of {shown['people']:,} people")
        shape = (
            f"{len(rules['supports'])} supports, {len(rules['named'])} shared conditions, {len(rules['facts'])} facts"
        )
        print(f"\nmicroseconds of one person, findings and statement ({shape}); ratios are to ours")
        print(_line("people", "ours", "OpenFisca", "ratio", "in parts", "ratio", "one by one", "zen", "ratio"))
        for size in (size for size in SIZES if size <= most):
            print(_timed(batch, peers, size, rounds if size <= MOST_ROWS else min(rounds, 5)))
        _amounts(folder, batch, {"OpenFisca, float": peers.openfisca, "zen": peers.zen})


def _line(*cells: object) -> str:
    return "".join(f"{cell!s:>12}" for cell in cells)


def _timed(batch: pa.RecordBatch, peers: Peers, size: int, rounds: int) -> str:
    """One line: medians of rounds in which each works once."""
    loops, fewer = (max(1, min(10, people // size)) for people in (20_000, 1_000))
    persons = ours.persons(batch, size if size <= MOST_ONE_BY_ONE else 0)
    found: dict[str, list[float]] = {"ours": [], "openfisca": [], "in_parts": [], "each": [], "zen": []}
    for _ in range(rounds):
        found["ours"].append(ours.of_table(batch, size, loops))
        found["openfisca"].append(peers.openfisca.ask(size=size, at_once=size, loops=loops)["seconds"])
        if size > MOST_ROWS:
            found["in_parts"].append(peers.in_parts.ask(size=size, at_once=MOST_ROWS, loops=loops)["seconds"])
        if persons:
            found["each"].append(ours.of_each(persons, fewer))
            found["zen"].append(peers.zen.ask(size=size, at_once=size, loops=fewer)["seconds"])
    micro = {name: statistics.median(runs) / size * 1e6 for name, runs in found.items() if runs}
    table = [_ratio(micro, name, "ours") for name in ("openfisca", "in_parts")]
    alone = [f"{micro['each']:,.1f}"] if persons else ["-"]
    cells = [cell for pair in table for cell in pair]
    return _line(f"{size:,}", f"{micro['ours']:,.3f}", *cells, *alone, *_ratio(micro, "zen", "each"))


def _ratio(micro: Mapping[str, float], name: str, own: str) -> tuple[str, str]:
    return (f"{micro[name]:,.3f}", f"{micro[name] / micro[own]:.2f}") if name in micro else ("-", "-")


def _amounts(folder: Path, batch: pa.RecordBatch, peers: Mapping[str, Peer]) -> None:
    """Print what each says of somebody whose fare, which is owed in full, was a large amount."""
    with np.load(folder / "expected.npz") as expected:
        row = int(np.flatnonzero((expected["status_fare"] == 8) & (expected["owed"] > expected["amount_fare"]))[0])
    print(f"\n{'a fare of so many đồng':<32}" + "".join(f"{dong:>26,}" for dong in AMOUNTS))
    with Peer(folder, "of_openfisca", "int") as whole:
        everybody = {**peers, "OpenFisca, int": whole}
        for key, column in (("amount_fare", "low_fare"), ("owed", "low_owed")):
            own = [ours.answer(batch, row, "cost_fare", dong, column) for dong in AMOUNTS]
            print(f"{f'{key}, ours':<32}" + "".join(f"{one:>26}" for one in own))
            for name, peer in everybody.items():
                given = [peer.ask(row=row, column="cost_fare", dong=dong, answer=key)["answer"] for dong in AMOUNTS]
                print(f"{f'{key}, {name}':<32}" + "".join(f"{one:>26}" for one in given))
