"""What every peer does, in its own environment: shows that its answers are ours, then takes orders and tells seconds.

An order is a line of JSON on the standard input, and its answer one on the standard output.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from telling import tell, timed

People = Mapping[str, np.ndarray]


class Peer(Protocol):
    """An engine that has been given the rules."""

    def prepared(self, people: People) -> Any:  # noqa: ANN401 - whatever the engine likes to be given
        """People in the form that the engine likes best; this is not timed."""

    def work(self, prepared: Any) -> Any:  # noqa: ANN401 - as above
        """Answer for all of them; this is timed."""

    def columns(self, answers: Any) -> People:  # noqa: ANN401 - as above
        """The answers as columns; this is not timed."""


def first(people: People, count: int) -> People:
    """Some of the people."""
    return {name: column[:count] for name, column in people.items()}


def differences(peer: Peer, people: People, expected: People) -> dict[str, int]:
    """In how many rows each column of ours is not the peer's."""
    count = len(next(iter(expected.values())))
    found = peer.columns(peer.work(peer.prepared(first(people, count))))
    unequal = {name: int(np.sum(np.asarray(found[name]) != column)) for name, column in expected.items()}
    return {name: rows for name, rows in unequal.items() if rows}


def serve(distribution: str, make: Callable[[Mapping[str, Any]], Peer]) -> None:
    """Be a peer until there are no more orders; a peer that answers otherwise than we do takes none."""
    folder = Path(sys.argv[1])
    rules = json.loads((folder / "rules.json").read_text(encoding="utf-8"))
    peer = make(rules)
    with np.load(folder / "people.npz") as file:
        people = {name: file[name] for name in file.files}
    with np.load(folder / "expected.npz") as file:
        expected = {name: file[name] for name in file.files}
    if unequal := differences(peer, people, expected):
        sys.exit(f"{distribution} answers otherwise, in so many rows: {unequal}")
    rows, columns = len(expected["owed"]), len(expected)
    tell({"version": version(distribution), "people": rows, "answers": rows * columns})
    _take_orders(peer, people)


def _take_orders(peer: Peer, people: People) -> None:
    size, parts = 0, []
    for line in sys.stdin:
        order = json.loads(line)
        if "dong" in order:
            tell(_of_amount(peer, people, order))
            continue
        if order["size"] != size:
            size, parts = order["size"], []  # what is not needed any more goes first
            parts = [peer.prepared(some) for some in _parts(people, size, order["at_once"])]
            peer.work(parts[0])
        tell({"seconds": timed(lambda ready=parts: [peer.work(part) for part in ready], order["loops"])})


def _parts(people: People, size: int, at_once: int) -> Iterator[People]:
    """The first people of all, so many at once."""
    for start in range(0, size, at_once):
        yield {name: column[start : min(start + at_once, size)] for name, column in people.items()}


def _of_amount(peer: Peer, people: People, order: Mapping[str, Any]) -> dict[str, Any]:
    """What one person is owed who spent so much."""
    one = {name: column[order["row"] : order["row"] + 1] for name, column in people.items()}
    one[order["column"]] = np.array([order["dong"]], np.int64)
    try:
        found = peer.columns(peer.work(peer.prepared(one)))
    except Exception as error:  # noqa: BLE001 - what an engine says to an amount that it cannot hold is its answer
        return {"answer": type(error).__name__}
    return {"answer": str(found[order["answer"]][0])}
