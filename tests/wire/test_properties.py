import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.scenes import events

from victim_protocol.actors import ACTORS
from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, WireError
from victim_protocol.facts import FACTS
from victim_protocol.law.fact import UNKNOWN, FactKind, Range
from victim_protocol.law.key import Key
from victim_protocol.wire.case_file import read_case, read_file
from victim_protocol.wire.payload import to_plain
from victim_protocol.wire.rows import AskRow, CaseFile, EntryRow, ExpectRow, SupportRow
from victim_protocol.wire.runner import run

DAY = date(2017, 3, 20)
STATED = [
    fact for fact in FACTS.values() if not (fact.derived or fact.of_establishments or fact.kind is FactKind.EVENT)
]
WORDS = sorted(
    {name for row in (AskRow, CaseFile, EntryRow, ExpectRow, SupportRow) for name in row.__annotations__}
    | {"p1", "low", "high", "meals", "certified", "lodged", "poor_household", "fare", "minor_age", "under_18", "owed"}
)


def toml(value: object) -> str:
    """A value as TOML, on one line."""
    match value:
        case dict():
            return "{" + ", ".join(f"{toml(str(key))} = {toml(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(toml, value)) + "]"
        case str():
            return json.dumps(value).replace("\x7f", "\\u007f")
        case bool():
            return str(value).lower()
        case date():
            return value.isoformat()
        case _:
            return str(value)


def a_value(value: object) -> object:
    """A fact's value as a case file writes it."""
    if value is UNKNOWN:
        return "unknown"
    if isinstance(value, Range):
        return {"low": value.low, **({} if value.high is None else {"high": value.high})}
    return value


def a_file(case: Case) -> str:
    """A case as a case file."""
    born = {person.id: person.born for person in case.persons}
    persons = {code: {} if day is None else {"born": f"{day.earliest}/{day.latest}"} for code, day in born.items()}
    entries = [
        {
            **{name: getattr(entry, name) for name in ("person", "day", "recorded", "event", "since", "actor")},
            **{name: getattr(entry, name) for name in ("paper", "place")},
            "facts": {key: a_value(value) for key, value in entry.facts.items()},
            "costs": dict(entry.costs),
        }
        for entry in case.entries
    ]
    stated = [{name: value for name, value in entry.items() if value is not None} for entry in entries]
    return f"person = {toml(persons)}\nentry = {toml(stated)}\n"


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """An entry without an event, with whatever else an entry may have."""
    chosen = draw(st.lists(st.sampled_from(STATED), max_size=3, unique_by=lambda fact: fact.key))
    day = DAY + timedelta(days=draw(st.integers(0, 900)))
    return Entry(
        person=draw(st.sampled_from(["p1", "p2"])),
        day=day,
        recorded=draw(st.sampled_from([None, day, day + timedelta(days=3)])),
        facts={fact.key: draw(_values(fact.kind, fact.choices)) for fact in chosen},
        since=draw(st.sampled_from([None, DAY])),
        costs=draw(st.dictionaries(st.just(Key("fare")), st.integers(0, 10**9), max_size=1)),
        actor=draw(st.sampled_from([None, *ACTORS])),
        paper=draw(st.sampled_from([None, "giấy xác nhận", 'No. "1" \\ 2'])),
        place=draw(st.sampled_from([None, "cửa khẩu", "a\tb\n"])),
    )


def _values(kind: FactKind, choices: tuple[str, ...]) -> st.SearchStrategy[Any]:
    numbers = [st.integers(0, 99), st.builds(Range, st.integers(0, 9), st.sampled_from([None, 9, 10]))]
    known = {
        FactKind.YES_NO: st.booleans(),
        FactKind.CHOICE: st.sampled_from(choices or ("",)),
        FactKind.NUMBER: st.one_of(numbers),
    }
    return st.one_of(st.just(UNKNOWN), known[kind])


ANYTHING = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(-3, 3),
        st.sampled_from([10**20, -(2**63), 1.5, float("nan"), float("inf"), DAY, date.min, date.max]),
        st.sampled_from(WORDS),
        st.text(st.characters(codec="utf-8"), max_size=4),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(WORDS), inner, max_size=4)),
    max_leaves=8,
)


def told(text: str) -> bool:
    """Whether a file is read and answered, or else refused in our own words."""
    try:
        return isinstance(run(read_file(text)), tuple)
    except (WireError, InvalidFact) as error:
        return all(problem.path and problem.vi != problem.en for problem in error.problems) and error.problems != ()


class TestReadingIsBuilding:
    """A case file says what the case itself would say."""

    @given(st.lists(entries(), max_size=5))
    def test_entries_with_everything(self, stated: list[Entry]) -> None:
        persons = (Person(id="p1", born=PartialDate.parse("1993-H1")), Person(id="p2", accompanies=None))
        case = Case(persons=persons, entries=stated)
        assert read_case(a_file(case)) == case

    @given(events())
    def test_events_in_any_order(self, scene: tuple[Case, date]) -> None:
        case, _ = scene
        assert read_case(a_file(case)) == case


class TestNoForeignErrors:
    """Whatever TOML can say is read, or refused by an error of this library with a path and two languages."""

    @settings(max_examples=150)
    @given(st.dictionaries(st.sampled_from(WORDS), ANYTHING, max_size=5), st.lists(ANYTHING, max_size=3))
    def test_any_file(self, tables: dict[str, Any], asks: list[Any]) -> None:
        whole = {"person": {"p1": {}}, "ask": asks, **tables}
        assert told("\n".join(f"{key} = {toml(value)}" for key, value in whole.items()))

    @settings(max_examples=150)
    @given(st.dictionaries(st.sampled_from(WORDS), ANYTHING, max_size=3), st.sampled_from(["ask", "expect", "meals"]))
    def test_any_question(self, table: dict[str, Any], place: str) -> None:
        base = '[person.p1]\n[[entry]]\nday = 2017-03-20\nevent = "certified"\n[[ask]]\nday = 2017-05-10\n'
        head = {"ask": "", "expect": "[ask.expect]\n", "meals": "[ask.expect.support.meals]\n"}[place]
        rest = "\n".join(f"{key} = {toml(value)}" for key, value in table.items())
        assert told(base + head + rest)


class TestPlainIsJson:
    """Plain data holds nothing that JSON changes."""

    @pytest.mark.exhaustive
    @settings(max_examples=30)
    @given(events())
    def test_it_is_read_back(self, scene: tuple[Case, date]) -> None:
        case, on = scene
        plain = to_plain(assess(case, on=on))
        assert json.loads(json.dumps(plain)) == plain
