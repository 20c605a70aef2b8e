"""How long assessments take: prints the least and the median of many runs, and changes nothing."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from victim_protocol.assessment import assess
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.occasions import Occasions
from victim_protocol.engine.support import findings
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "tests" / "cases" / "adult_poor_household.toml").read_text(encoding="utf-8")
ON = date(2017, 5, 10)
ONE_DAY = date(2017, 3, 20)

LIMITS = {
    "findings of one day from ready facts": 25,
    "assess, several days": 100,
    "assess with statement": 250,
    "one explained deadline": 20,
    "the claim clock, three steps and the window": 100,
    "import with the law book, over bare Python": 100_000,
}
"""What is asked of each, in microseconds; the benchmark tells, it does not fail."""


def timed(work: Callable[[], object], repeats: int = 40, loops: int = 200) -> list[float]:
    """Microseconds of one call, for each of several runs of many calls."""
    found = []
    for _ in range(repeats):
        start = time.perf_counter()
        for _ in range(loops):
            work()
        found.append((time.perf_counter() - start) / loops * 1e6)
    return found


def of_one_day() -> list[float]:
    """Findings of all thirty-nine supports where what is known and the law of the day are at hand."""
    book, case = default_book(), read_case(TEXT)
    occasions = Occasions(
        book=book,
        history=case.history(case.persons[0].id),
        on=ONE_DAY,
        chosen=book.defaults,
        accept=Evidence.SECONDARY,
    )
    return timed(lambda: tuple(findings(occasions, Key("law_2011"))))


def of_assess(*, with_statement: bool) -> list[float]:
    """The whole assessment of a case that has been read; the case's own sorting of entries is done once."""
    case = read_case(TEXT)
    if with_statement:
        return timed(lambda: assess(case, on=ON).persons[0].statement.owed)
    return timed(lambda: assess(case, on=ON))


def of_deadline() -> list[float]:
    """The longest of the common ones: a limit in months whose end is moved over a weekend."""
    book = default_book()
    timers = Timers(book, book.defaults, ())
    limit, start = book.limit("complex_verification_in_all"), date(2017, 9, 5)
    return timed(lambda: timers.counted(limit, start).readings)


def of_claim_clock() -> list[float]:
    """From two recorded events; nothing is kept from before."""
    book = default_book()
    events = ((date(2017, 3, 20), Key("certified")), (date(2017, 5, 10), Key("applied")))
    acts = ("apply_for_support", "make_claim_file", "appraise_claim", "decide_claim")

    def clock() -> list[object]:
        timers = Timers(book, book.defaults, events)
        return [timers.of_act(act) for act in acts]

    return timed(clock)


def of_new_case() -> list[float]:
    """Reading a case file and assessing it with statement, nothing kept from before."""
    return timed(lambda: assess(read_case(TEXT), on=ON).persons[0].statement.owed, loops=20)


def seconds_of_python(code: str) -> float:
    """Seconds that a fresh interpreter takes for some code."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code, in our own interpreter
    return time.perf_counter() - start


def of_import(*, first_use: bool) -> list[float]:
    """Microseconds of importing the root and building the law book, over a bare interpreter."""
    loaded = "import victim_protocol; from victim_protocol.statutes.book import default_book; default_book()"
    if first_use:
        loaded += "; victim_protocol.assess"
    bare = statistics.median(seconds_of_python("pass") for _ in range(15))
    return [(seconds_of_python(loaded) - bare) * 1e6 for _ in range(15)]


def main() -> None:
    """Print one line for each measurement."""
    measured = {
        "findings of one day from ready facts": of_one_day(),
        "assess, several days": of_assess(with_statement=False),
        "assess with statement": of_assess(with_statement=True),
        "read a case file, assess, with statement": of_new_case(),
        "one explained deadline": of_deadline(),
        "the claim clock, three steps and the window": of_claim_clock(),
        "import with the law book, over bare Python": of_import(first_use=False),
        "the same, ready to assess": of_import(first_use=True),
    }
    print(f"{'measured, in microseconds':<45}{'least':>10}{'median':>10}{'asked':>10}")
    for name, runs in measured.items():
        asked = LIMITS.get(name, "")
        print(f"{name:<45}{min(runs):>10.1f}{statistics.median(runs):>10.1f}{asked:>10}")


if __name__ == "__main__":
    main()
