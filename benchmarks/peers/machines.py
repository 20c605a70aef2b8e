"""Two procedures in automat, transitions and python-statemachine, beside ours."""

import statistics
from contextlib import ExitStack
from pathlib import Path

from benchmarks.peers.environments import Peer
from benchmarks.peers.ours import of_machine
from benchmarks.peers.tables import WALKS, Walk, written

PEERS = {"automat": "of_automat", "transitions": "of_transitions", "python-statemachine": "of_statemachine"}
LOOPS = {"define": 20, "begin": 20, "step": 200}
WORDS = {"define": "define the machine", "begin": "begin for one person", "step": "one step"}


def machines_compared(folder: Path, rounds: int) -> None:
    """Print how long it takes to define a machine, to begin one, and to take a step.

    Args:
        folder: Where environments and files are.
        rounds: How often each is timed.
    """
    written(folder)
    print()
    with ExitStack() as stack:
        peers = {name: stack.enter_context(Peer(folder, script)) for name, script in PEERS.items()}
        for name, peer in peers.items():
            can = [table for table, able in peer.shown["can"].items() if able]
            print(f"{name} {peer.shown['version']}: visits the same stages of {', '.join(can)}")
        print(f"\n{'microseconds':<36}{'ours':>12}" + "".join(f"{name:>20}{'ratio':>10}" for name in peers))
        for table, made in WALKS.items():
            walk = made()
            for what in LOOPS:
                print(_timed(table, walk, what, peers, rounds))


def _timed(table: str, walk: Walk, what: str, peers: dict[str, Peer], rounds: int) -> str:
    """One line: medians of rounds in which each works once."""
    able = {name: peer for name, peer in peers.items() if peer.shown["can"][table]}
    loops, own = LOOPS[what], []
    others: dict[str, list[float]] = {name: [] for name in able}
    for _ in range(rounds):
        for name, peer in able.items():
            own.append(of_machine(walk, what, loops))
            others[name].append(peer.ask(table=table, what=what, loops=loops)["seconds"])
    base = statistics.median(own)
    line = f"{f'{table}: {WORDS[what]}':<36}{base * 1e6:>12,.2f}"
    for name in peers:
        found = statistics.median(others[name]) if name in able else None
        line += f"{'cannot':>20}{'':>10}" if found is None else f"{found * 1e6:>20,.2f}{found / base:>10,.2f}"
    return line
