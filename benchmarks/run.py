"""How long assessments take: prints the least and the median of many runs, and changes nothing."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from victim_protocol.assessment import assess
from victim_protocol.case.entry import Entry
from victim_protocol.case.sealing import GENESIS, seal
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.exploration import explore
from victim_protocol.engine.findings import findings
from victim_protocol.engine.occasions import Occasions
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Machine, Position
from victim_protocol.proceedings import proceedings
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
    "one step with guard and history": 3.3,
    "the same, sealed with two committed fields": 12.5,
    "search of all procedures": 2_000_000,
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
    return timed(lambda: findings(occasions, Key("law_2011")))


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


WALK = (
    ("declared", "commune_committee", None),
    ("division_notified", "commune_committee", "district_division"),
    ("initial_information_established", "district_division", None),
    ("verification_requested", "district_division", "district_police"),
    ("verification_reported_to_province", "district_police", "provincial_criminal_police"),
    ("certified", "provincial_criminal_police", "district_division"),
)
"""A self-report from the declaration to the certificate; the last two steps have a guard."""


def walked() -> tuple[Machine, list[Any], list[Entry]]:
    """The machine of the self-report, what is known, and the entries of the walk with two committed fields each."""
    book, day = default_book(), date(2017, 9, 1)
    facts = {
        Key("certified"): Occurrence.PENDING,
        Key("citizenship"): "viet_nam",
        Key("verification_is_complex"): True,
        Key("act_suffered"): "sold",
        Key("evidence_from_victim"): True,
        Key("victimhood_cannot_be_proved"): False,
    }
    entries = [
        Entry(
            id=f"e{place}",
            person="p1",
            day=day,
            event=Key(event),
            actor=Key(actor),
            receiver=None if receiver is None else Key(receiver),
            paper="a paper",
            place="a commune",
        )
        for place, (event, actor, receiver) in enumerate(WALK)
    ]
    machine, vector = book.on(day).machines[Key("self_report")], book.variables.vector(facts, book.defaults)
    at: Position | None = Position(machine.procedure.start, day)
    for entry in entries:
        at = machine.step(at, entry, vector) if at is not None else None
    assert at is not None, "the walk is measured only where each of its steps is allowed"
    return machine, vector, entries


def of_step() -> list[float]:
    """One step with its guard and its history, of a walk of six; what is known is at hand."""
    machine, vector, entries = walked()

    def walk() -> None:
        at = Position(machine.procedure.start, entries[0].day)
        for entry in entries:
            at = machine.step(at, entry, vector) or at

    return [run / len(entries) for run in timed(walk)]


def of_sealed_step() -> list[float]:
    """The same, each entry sealed into the chain with two committed fields; the salts are ready."""
    machine, vector, entries = walked()
    salts = [{"paper": bytes([place] * 16), "place": bytes([place + 9] * 16)} for place in range(len(entries))]

    def walk() -> None:
        at, head = Position(machine.procedure.start, entries[0].day), GENESIS
        for entry, salt in zip(entries, salts, strict=True):
            at = machine.step(at, entry, vector) or at
            head = seal(entry, salt, head).hash

    return [run / len(entries) for run in timed(walk)]


def of_exploration() -> list[float]:
    """Every table searched under every completion of what its guards ask for; prints what was searched."""
    book, day = default_book(), date(2017, 9, 1)
    for procedure in book.procedures:
        found = explore(procedure, book, day)
        silent = ", ".join(found.silent) or "none"
        print(
            f"{found.procedure}: {found.completions:,} completions in {found.sorts} sorts, {found.configurations} "
            f"configurations, {found.steps} steps, {len(found.findings)} flaws; what no text says: {silent}"
        )
    return timed(lambda: [explore(procedure, book, day) for procedure in book.procedures], repeats=5, loops=1)


def of_proceedings() -> list[float]:
    """Where a case of fifteen entries stands, who answers, and every duty with its limits."""
    case = read_case((ROOT / "tests" / "cases" / "self_report_awaiting.toml").read_text(encoding="utf-8"))
    return timed(lambda: proceedings(case, on=date(2017, 9, 25))[0].duties, repeats=10, loops=10)


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
        "one step with guard and history": of_step(),
        "the same, sealed with two committed fields": of_sealed_step(),
        "search of all procedures": of_exploration(),
        "where a case stands, with every duty": of_proceedings(),
        "import with the law book, over bare Python": of_import(first_use=False),
        "the same, ready to assess": of_import(first_use=True),
    }
    print(f"{'measured, in microseconds':<45}{'least':>12}{'median':>12}{'asked':>12}")
    for name, runs in measured.items():
        asked = LIMITS.get(name, "")
        print(f"{name:<45}{min(runs):>12,.1f}{statistics.median(runs):>12,.1f}{asked:>12}")


if __name__ == "__main__":
    main()
