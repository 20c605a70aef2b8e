"""A hundred clients for a minute: each opens a case, adds to it and asks about it, and prints how long answers took.

Run as ``python -m scripts.service.load [SECONDS] [CLIENTS]``; the service is one of its own on the loopback address.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
from tests.examples.service.conftest import OPENED, POST, entry
from tests.examples.service.served import HOST, served

ASKED = ("assessment", "duties", "timeline", "check", "notice")
_OPEN = {"requests_a_minute": 10**6, "at_once": 1000}
"""All of them speak for one body."""
PATIENCE = 60
"""Seconds after which an answer is taken not to come."""


def requests(case: str) -> Iterator[tuple[str, str, Any]]:
    """What one client sends, without end: it opens its case, and adds to it after five questions.

    Args:
        case: The code of its case.
    """
    yield "PUT", f"/cases/{case}", OPENED
    turn = 1
    while True:
        for name in ASKED:
            yield "GET", f"/cases/{case}/{name}?on=2017-03-20", None
        turn += 1
        yield "POST", f"/cases/{case}/entries", entry(f"e{turn}", facts={"poor_household": turn % 2 == 0})


async def one_client(http: httpx2.AsyncClient, case: str, until: float) -> AsyncIterator[tuple[str, float]]:
    """Send until a moment; the kind of each request and how long its answer took."""
    head = ""
    for method, path, sent in requests(case):
        started = time.perf_counter()
        if started > until:
            return
        body = {"entry": sent, "expected_head": head} if method == "POST" else sent
        answer = await http.request(method, path, json=body)
        if answer.is_error:
            raise AssertionError(f"{method} {path}: {answer.status_code} {answer.text}")
        head = answer.json().get("head", head)
        yield (
            f"{method} {path.partition('?')[0].rpartition('/')[2] if method == 'GET' else ''}",
            time.perf_counter() - started,
        )


async def load(port: int, seconds: float, clients: int) -> dict[str, list[float]]:
    """Every answer's time, by the kind of request.

    Args:
        port: Where the service listens.
        seconds: How long.
        clients: How many at once.
    """
    taken: dict[str, list[float]] = {}
    until = time.perf_counter() + seconds
    pool = httpx2.Limits(max_connections=clients)
    headers = {"Authorization": f"Bearer {POST}"}
    async with httpx2.AsyncClient(
        base_url=f"http://{HOST}:{port}", headers=headers, limits=pool, timeout=PATIENCE
    ) as http:

        async def client(number: int) -> None:
            async for kind, time_taken in one_client(http, f"c{number}", until):
                taken.setdefault(kind, []).append(time_taken)

        await asyncio.gather(*(client(number) for number in range(clients)))
    return taken


def main(seconds: float = 60, clients: int = 100) -> None:
    """Print the figures; an answer that is an error ends it."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), **_OPEN) as (_, port):
        taken = asyncio.run(load(port, seconds, clients))
    every = [one for found in taken.values() for one in found]
    print(f"{clients} clients, {seconds:g} s: {len(every):,} answers, {len(every) / seconds:,.0f} a second, no error")
    print(f"{'milliseconds':<20}{'answers':>9}{'median':>9}{'95 %':>9}{'99 %':>9}{'most':>9}")
    for kind, found in {**taken, "all": every}.items():
        cuts = statistics.quantiles(found, n=100)
        figures = (statistics.median(found), cuts[94], cuts[98], max(found))
        print(f"{kind:<20}{len(found):>9,}" + "".join(f"{1000 * figure:>9,.0f}" for figure in figures))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
