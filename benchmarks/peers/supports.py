"""Support and statement in OpenFisca and zen-engine, beside ours, by size."""

import statistics
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pyarrow as pa
from benchmarks.peers import ours
from benchmarks.peers.environments import Peer
from benchmarks.peers.made import COMPARED, written

SIZES = tuple(10**power for power in range(8))
MOST_ONE_BY_ONE = 10_000
"""Whoever takes one person after the other takes so many at the most."""
FLOAT_LOSES, DECIMALS = 2**24 + 1, 2**53 + 1
"""The least whole numbers that a float of 32 and one of 64 bits cannot hold."""
AMOUNTS = (FLOAT_LOSES, 3_000_000_000, DECIMALS)


def supports_compared(folder: Path, most: int, rounds: int) -> None:
    """Print how long findings and statement take, and what becomes of large amounts.

    Args:
        folder: Where environments and files are.
        most: The most people in one table.
        rounds: How often each is timed.
    """
    batch, rules = written(folder, max(most, COMPARED))
    with Peer(folder, "of_openfisca", "float") as openfisca, Peer(folder, "of_zen") as zen:
        for name, peer in (("OpenFisca-Core", openfisca), ("zen-engine", zen)):
            shown = peer.shown
            print(f"{name} {shown['version']}: equal in {shown['answers']:,} answers of {shown['people']:,} people")
        shape = (
            f"{len(rules['supports'])} supports, {len(rules['named'])} shared conditions, {len(rules['facts'])} facts"
        )
        print(f"\nmicroseconds of one person, findings and statement ({shape})")
        print(_line("people", "ours", "OpenFisca", "ratio", "one by one", "zen", "ratio"))
        for size in (size for size in SIZES if size <= most):
            print(_timed(batch, openfisca, zen, size, rounds if size <= 100_000 else 3 + 2 * (size <= 1_000_000)))
        _amounts(folder, batch, {"OpenFisca, float": openfisca, "zen": zen})


def _line(*cells: object) -> str:
    return "".join(f"{cell!s:>14}" for cell in cells)


def _timed(batch: pa.RecordBatch, openfisca: Peer, zen: Peer, size: int, rounds: int) -> str:
    """One line: medians of rounds in which each works once."""
    loops, fewer = (max(1, min(10, people // size)) for people in (20_000, 1_000))
    found: dict[str, list[float]] = {"ours": [], "openfisca": [], "each": [], "zen": []}
    for _ in range(rounds):
        found["ours"].append(ours.of_table(batch, size, loops))
        found["openfisca"].append(openfisca.ask(size=size, loops=loops)["seconds"])
        if size <= MOST_ONE_BY_ONE:
            found["each"].append(ours.of_each(batch, size, fewer))
            found["zen"].append(zen.ask(size=size, loops=fewer)["seconds"])
    medians = {name: statistics.median(runs) / size * 1e6 for name, runs in found.items() if runs}
    return _line(
        f"{size:,}",
        *_shown(medians["ours"], medians["openfisca"]),
        *(_shown(medians["each"], medians["zen"]) if "zen" in medians else ()),
    )


def _shown(own: float, other: float) -> tuple[str, str, str]:
    return f"{own:,.3f}", f"{other:,.3f}", f"{other / own:.2f}"


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
