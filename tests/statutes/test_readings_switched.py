"""Each reading switched to each of its choices: what changes in the worked cases, and nothing that no text touches."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.reports.test_text import approved

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.errors import NotModelled
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.condition import ByReading, Condition, Defined, Happened
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.reading import Reading
from victim_protocol.reports.differences import Answers, Change, answers, between
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2011 import procedures
from victim_protocol.wire.case_file import read_file

pytestmark = [pytest.mark.exhaustive, pytest.mark.heavy]

BOOK = default_book()
ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "tests" / "cases").glob("*.toml"))
SWITCHES = [(reading, choice) for reading in BOOK.readings for choice in reading.names]


@cache
def asked() -> tuple[tuple[str, Case, date, Answers], ...]:
    """Every question of every worked case that is answered, with the answer under the defaults."""
    found = []
    for path in FILES:
        file = read_file(path.read_text(encoding="utf-8"))
        for day in sorted({ask.day for ask in file.asks}):
            try:
                by_default = answers(assess(file.case, on=day), "en")
                found.append((f"{path.stem} {day}", file.case, day, by_default))
            except NotModelled:
                continue
    return tuple(found)


@cache
def touched(reading: Key, choice: str) -> Mapping[str, tuple[Change, ...]]:
    """What differs where one choice is taken, question by question; nothing where it is taken anyhow."""
    if BOOK.defaults[reading] == choice:
        return {}
    found = {
        name: between(before, answers(assess(case, on=day, readings={reading: choice}), "en"), {})
        for name, case, day, before in asked()
    }
    return {name: changed for name, changed in found.items() if changed}


def told(change: Change) -> str:
    """What differs, in short; what is not known of an amount, and who acts, is left out."""
    short = f"{change.person} {change.about} {change.what}"
    if change.what in ("bodies", "papers", "norm"):
        return short
    before, after = (str(text).partition(" (")[0] for text in (change.before, change.after))
    return short if before == after else f"{short}: {before} → {after}"


def written() -> Iterator[str]:
    for reading, choice in SWITCHES:
        default = ", the default" if choice == reading.default else ""
        yield f"{reading.key} = {choice}{default}"
        for name, changed in touched(reading.key, choice).items():
            yield f"    {name}"
            yield from (f"        {told(change)}" for change in changed)


def asks(value: object, seen: frozenset[Key] = frozenset()) -> set[Key]:
    """The readings that some value hangs on, through definitions and through events that may reach back."""
    found = {node.reading for node in values_in(value, ByReading)}
    events = {node.fact for node in values_in(value, Happened)}
    found |= {BOOK.facts[event].reaches_back for event in events} - {None}  # type: ignore[arg-type]
    for name in {node.name for node in values_in(value, Defined)} - seen:
        found |= asks(BOOK.definitions[name], seen | {name})
    return found


@cache
def readings_by_text() -> tuple[tuple[str, set[Key]], ...]:
    """The benefits, norms and acts, each with the readings that its text hangs on."""
    given: list[tuple[str, Benefit | Condition]] = [(benefit.key, benefit) for benefit in BOOK.benefits]
    given += [(norm.key, norm.condition) for norm in BOOK.norms]
    given += [(limit.act, limit.condition) for limit in BOOK.limits]
    return tuple((str(key), asks(value)) for key, value in given)


@cache
def may_be_touched(reading: Key) -> set[str]:
    """The benefits, norms and acts whose texts the reading is about."""
    found = {key for key, asked_there in readings_by_text() if reading in asked_there}
    return found | {
        str(limit.act) for limit in BOOK.limits if limit.conflict is not None and limit.conflict[0] == reading
    }


CARRIED = [regime.carried for regime in BOOK.regimes if regime.carried is not None]
WHICH_LAW = {reading for carried in CARRIED for reading in (carried.reading, carried.companions)}
"""On which law governs, so that every answer may be another."""


class TestSwitched:
    """A choice changes the answers that its texts touch, and no other."""

    def test_the_default_is_what_is_taken_anyhow(self) -> None:
        name, case, day, before = asked()[0]
        given = {str(key): choice for key, choice in BOOK.defaults.items() if choice is not None}
        assert between(before, answers(assess(case, on=day, readings=given), "en"), {}) == (), name

    def test_as_it_was_read_and_approved(self) -> None:
        text = "\n".join(written())
        assert text == approved("readings_switched.txt", text)

    @pytest.mark.parametrize(
        ("reading", "choice"),
        [(reading, choice) for reading, choice in SWITCHES if reading.key not in WHICH_LAW],
        ids=lambda one: getattr(one, "key", one),
    )
    def test_touches_nothing_else(self, reading: Reading, choice: str) -> None:
        """Readings on how time is counted may move any limit, and no support but through lateness."""
        counting = {str(act) for act in BOOK.acts} if reading.key in COUNTING else set()
        found = (change for changed in touched(reading.key, choice).values() for change in changed)
        about = {change.about for change in found if change.what != "standing"}  # which definitions make
        assert about <= may_be_touched(reading.key) | counting

    @pytest.mark.parametrize("reading", BOOK.readings, ids=lambda reading: str(reading.key))
    def test_some_choice_changes_some_worked_case(self, reading: Reading) -> None:
        assert any(touched(reading.key, choice) for choice in reading.names) or reading.key in UNTOUCHED


COUNTING = {reading.key for reading in BOOK.readings if not may_be_touched(reading.key)}
"""Those of the rules of counting, which no condition asks."""
UNTOUCHED = {
    "private_claim_period",
    "fallback_grounds",
    "resolution_of_a_merged_province",
    *(reading.key for reading in procedures.READINGS),
}
"""What only an establishment claims, of which no person's case records anything; what counts only where amounts go on
at all, which is another reading; and what only steps rest on."""
