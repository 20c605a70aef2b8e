"""How long tables take: findings and amounts of many people, by size, in one thread and in two; changes nothing."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection

import pyarrow as pa
from benchmarks.people import asked_of, people, with_amounts

from victim_protocol.batch.assess import MOST_ROWS, plan_of
from victim_protocol.batch.plan import Plan

ONE_DAY = date(2020, 3, 20)
REPEATS = 5


def least(work: Callable[[], object]) -> float:
    """Seconds of the quickest of several runs."""
    found = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def slices(batch: pa.RecordBatch) -> list[pa.RecordBatch]:
    """A table in parts that are worked on at once."""
    return [batch.slice(start, MOST_ROWS) for start in range(0, batch.num_rows, MOST_ROWS)]


def in_processes(plan: Plan, parts: list[pa.RecordBatch]) -> float:
    """Seconds of two processes that take half of the parts each, as on two machines; the answers stay with them."""
    context = get_context("fork")
    halves = [parts[::2], parts[1::2]]

    def work(half: list[pa.RecordBatch], told: Connection) -> None:
        told.send(least(lambda: [plan.assess(part) for part in half]))

    pipes = [context.Pipe(duplex=False) for _ in halves]
    started = [context.Process(target=work, args=(half, told)) for half, (_, told) in zip(halves, pipes, strict=True)]
    for process in started:
        process.start()
    seconds = [heard.recv() for heard, _ in pipes]
    for process in started:
        process.join()
    return max(seconds)


def shown(name: str, plan: Plan, batch: pa.RecordBatch) -> None:
    """Print microseconds of one person: in one thread, in two, and in two processes."""
    parts, count = slices(batch), batch.num_rows
    plan.assess(parts[0])
    alone = least(lambda: [plan.assess(part) for part in parts])
    with ThreadPoolExecutor(2) as pool:
        together = least(lambda: [*pool.map(plan.assess, parts)])
    apart = in_processes(plan, parts) if len(parts) > 1 else alone
    figures = "".join(f"{seconds / count * 1e6:>15.3f}" for seconds in (alone, together, apart))
    print(f"{name:<44}{count:>12,}{figures}")


def main(sizes: list[int]) -> None:
    """Print one line for each question and size."""
    print(f"{'microseconds of one person':<44}{'people':>12}{'one thread':>15}{'two':>15}{'two processes':>15}")
    facts = asked_of("law_2011", ONE_DAY)
    own_days = tuple(dict.fromkeys([*facts, *asked_of("law_2024", date(2026, 10, 31))]))
    for size in sizes:
        for known in (1.0, 0.8):
            name = f"{known:.0%} known"
            on_one_day = people(size, facts, on=ONE_DAY, known=known)
            shown(f"findings, one day, {name}", plan_of(amounts=False), on_one_day)
            shown(f"the same with amounts, {name}", plan_of(), with_amounts(on_one_day, known=known))
            each = people(size, own_days, on=None, known=known)
            shown(f"findings, own days, {name}", plan_of(amounts=False), each)
            shown(f"the same with amounts, {name}", plan_of(), with_amounts(each, known=known))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000_000])
