"""Lines of JSON to whoever gave an order, and how long something takes."""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any


def tell(answer: Mapping[str, Any]) -> None:
    """One line to whoever gave the order."""
    print(json.dumps(answer), flush=True)


def timed(work: Callable[[], object], loops: int) -> float:
    """Seconds of one of some calls."""
    start = time.perf_counter()
    for _ in range(loops):
        work()
    return (time.perf_counter() - start) / loops
