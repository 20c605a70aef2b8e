"""How long payloads take to be read, written and checked: prints the least and the median, and changes nothing."""

import json
import statistics
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from benchmarks.run import timed

from victim_protocol.case.case import Case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.checking import check
from victim_protocol.wire.door import Door

TEXT = (Path(__file__).parent / "case_3kb.json").read_text(encoding="utf-8").strip()
PAYLOADS, DOOR = Payloads(), Door()
CASE = PAYLOADS.read(TEXT)
FILES = 10_000


def parts() -> Iterator[tuple[str, Callable[[], object], float | str]]:
    """What is measured, and what is asked of it in microseconds."""
    yield "read a case of 3 kB", lambda: PAYLOADS.read(TEXT), 75
    yield "of that, JSON alone", lambda: json.loads(TEXT), ""
    yield "of that, the door", lambda: DOOR.opened(TEXT), ""
    yield "of that, the case from its entries", lambda: Case(persons=CASE.persons, entries=CASE.entries), ""
    yield "write it", lambda: PAYLOADS.write(CASE), 50
    if find_spec("msgspec") is not None:
        yield from with_msgspec()


def with_msgspec() -> Iterator[tuple[str, Callable[[], object], str]]:
    """What msgspec takes for JSON alone: it knows neither paths nor two languages, and no rule of ours."""
    import msgspec  # noqa: PLC0415 - measured only where it is installed

    yield "msgspec, JSON alone", lambda: msgspec.json.decode(TEXT), ""
    plain = PAYLOADS.plain(CASE)
    yield "msgspec, JSON alone, written", lambda: msgspec.json.encode(plain), ""


def main() -> None:
    """Print one line for each measurement."""
    print(f"{'measured, in microseconds':<45}{'least':>12}{'median':>12}{'asked':>12}")
    for name, work, asked in parts():
        runs = timed(work)
        print(f"{name:<45}{min(runs):>12,.1f}{statistics.median(runs):>12,.1f}{asked:>12}")
    start = time.perf_counter()
    for _ in range(FILES):
        check(TEXT, payloads=PAYLOADS)
    print(f"check of {FILES:,} payloads without a day: {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
