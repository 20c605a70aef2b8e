"""Invented people, made up from a number, until each benefit has been met with each status that was found."""

__all__ = ["people", "regimes"]

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from scripts.conformance.answers import answered, assessed
from scripts.conformance.directed import directed

from victim_protocol.errors import NotModelled, VictimProtocolError
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

CANDIDATES = 400
"""Of how many made-up people the suite chooses."""
_ROLES = (
    "certified",
    "declared",
    "rescued",
    "handed_back",
    "returned_through_mission",
    "mission_informed",
    "none",
    "child",
)
_AFTER = (
    *("initial_information_established", "certified", "found_not_victim", "lodged", "left_establishment"),
    *("set_out_home", "returned_home", "applied", "moved_to_hospital", "died", "placement_decided", "repatriated"),
    *("crisis_noticed", "referred", "protection_requested", "fund_support_requested"),
)
_SHORT = timedelta(days=3)
_BORN = ("1985", "1999-05-04", "2003", "2008-H1", "2012-02-29", "2000-Q2/2002")


def _days() -> tuple[date, ...]:
    """The days around each change of the law, and some between."""
    changes = default_book().change_days
    near = {change + timedelta(days=shift) for change in changes for shift in (-1, 0, 1, 40)}
    return tuple(sorted(day for day in near if day >= changes[0]))


def _value(fact: Fact, chance: Random) -> Any:  # noqa: ANN401 - facts are of several types
    match fact.kind:
        case FactKind.YES_NO:
            return chance.random() < 0.6
        case FactKind.CHOICE:
            return chance.choice(fact.choices)
        case _:
            low = chance.randint(0, 12)
            return chance.choice([low, {"is": "range", "low": low, "high": low + 4}, {"is": "range", "low": low}])


def _asked(book_facts: Mapping[Key, Fact]) -> tuple[Fact, ...]:
    """The facts that supports ask for and a case may state."""
    book = default_book()
    slots = {
        slot
        for day in book.change_days
        for of in book.on(day).judges.values()
        for one in of.values()
        for slot in one.slots
    }
    keys = {book.variables.keys[slot] for slot in slots}
    return tuple(fact for key, fact in book_facts.items() if key in keys and fact.can_be_stated)


def _facts(chance: Random, facts: tuple[Fact, ...]) -> dict[str, Any]:
    known = chance.choice([0.0, 0.15, 0.5, 0.9, 1.0])
    found = {str(fact.key): _value(fact, chance) for fact in facts if chance.random() < known}
    if chance.random() < 0.8:
        found["citizenship"] = chance.choice(
            ["viet_nam"] * 4 + ["foreign"] * 2 + ["stateless", "stateless_permanent_resident"]
        )
    return found


def _case(chance: Random, facts: tuple[Fact, ...], begins: date) -> tuple[dict[str, Any], str, date]:
    """Somebody's case, of whom is asked, and its last day."""
    role, day = chance.choice(_ROLES), begins
    who = "p2" if role == "child" else "p1"
    persons: list[dict[str, Any]] = [{"id": "p1"}]
    if role == "child":
        persons.append({"id": "p2", "born": chance.choice(["2014", "2010-03", "2001-07-01"]), "accompanies": "p1"})
    elif chance.random() < 0.7:
        persons[0]["born"] = chance.choice([born for born in _BORN if int(born[:4]) < begins.year])
    entries: list[dict[str, Any]] = []
    if role == "child":
        first = chance.choice(["certified", "declared", "rescued"])
        entries.append(
            {
                "person": "p1",
                "day": day.isoformat(),
                "event": first,
                "facts": {"citizenship": chance.choice(["viet_nam", "foreign"])},
            }
        )
    opening: dict[str, Any] = {"person": who, "day": day.isoformat(), "facts": _facts(chance, facts)}
    if role != "none":
        opening["event"] = "joined_as_accompanying" if role == "child" else role
    entries.append(opening)
    for event in sorted(chance.sample(_AFTER, chance.choice([0, 1, 2, 3, 4])), key=_AFTER.index):
        day += chance.choice([_SHORT, _SHORT, 20 * _SHORT, timedelta(days=1)])
        entry: dict[str, Any] = {"person": who, "day": day.isoformat(), "event": event}
        if chance.random() < 0.4:
            entry["costs"] = {
                str(key): chance.randint(1, 60) * 50_000 for key in chance.sample([*default_book().costs], 2)
            }
        entries.append(entry)
    return {"schema_version": 1, "persons": persons, "entries": entries}, who, day


def _candidate(number: int, facts: tuple[Fact, ...], days: tuple[date, ...]) -> dict[str, Any]:
    chance = Random(number)
    begins = chance.choice(days)
    case, who, last = _case(chance, facts, begins)
    on = last + timedelta(days=chance.choice([0, 0, 1, 5, 70]))
    question = {"ask": "assess", "case": case, "person": who, "on": on.isoformat()}
    if chance.random() < 0.25:
        readings = chance.sample([*default_book().readings], 6)
        question["readings"] = {str(one.key): chance.choice(one.names) for one in readings}
    if chance.random() < 0.04:
        question["accept"] = "official"
    return question


def _met(question: Mapping[str, Any]) -> set[tuple[str, ...]]:
    """What an answer shows: statuses of benefits, how their money is known, places in law."""
    try:
        person = assessed(question)
    except NotModelled:
        return {("not_modelled",)}
    regime = str(person.regime.key)
    found: set[tuple[str, ...]] = set()
    found |= {(regime, "status", key, one.status.code) for key, one in person.support.items()}
    for line in person.statement.lines:
        found.add((regime, "money", str(line.benefit.key), line.amount.bound.value))
        found |= {(regime, "cut", str(line.benefit.key)) for cut in line.cuts if cut.certain}
    found |= {(regime, "place", str(one.standing.key), one.truth.value) for one in person.standings}
    return found | {(regime, "by", str(person.governing.reading))}


class _Search:
    """What was met so far, and the people who showed something new."""

    def __init__(self) -> None:
        self.met: set[tuple[str, ...]] = set()
        self.chosen: list[tuple[dict[str, Any], set[tuple[str, ...]]]] = []

    def tries(self, question: dict[str, Any]) -> None:
        """Keep somebody of whom something is told that was told of nobody before."""
        try:
            shown = _met(question)
        except VictimProtocolError:  # such as one who goes home before having come: no case that could be sent
            return
        if shown - self.met:
            self.chosen.append((question, shown))
            self.met |= shown

    def has(self, regime: str, benefit: str, status: str) -> bool:
        """Whether somebody was met with a status of a benefit under a regime."""
        return (regime, "status", benefit, status) in self.met


def people() -> Iterator[dict[str, Any]]:
    """Cases that together show everything that the made-up people show, each with what it is there to show."""
    facts, days = _asked(default_book().facts), _days()
    search = _Search()
    for number in range(CANDIDATES):
        search.tries(_candidate(number, facts, days))
    for question in directed(search.has):
        search.tries(question)
    left = search.met
    for question, shown in sorted(search.chosen, key=lambda one: -len(one[1])):
        if shows := shown & left:
            left = left - shows
            yield _as_case(question, shows)


def _as_case(question: dict[str, Any], shows: set[tuple[str, ...]]) -> dict[str, Any]:
    """A question with its answer; the supports that it is there to show are told in full."""
    shown = sorted({one[2] for one in shows if len(one) > 2 and one[1] in ("status", "money", "cut")})
    question = {**question, "show": shown}
    return {**question, "expect": answered(question)}


def regimes() -> Iterator[dict[str, Any]]:
    """The same person before and on each day on which the law changes; both readings where one decides."""
    book = default_book()
    for change in book.change_days:
        for shift in (-1, 0):
            day = change + timedelta(days=shift)
            case = {
                "schema_version": 1,
                "persons": [{"id": "p1", "born": "1990-01-02"}],
                "entries": [
                    {
                        "person": "p1",
                        "day": day.isoformat(),
                        "event": "certified",
                        "facts": {"citizenship": "viet_nam", "poor_household": True},
                    },
                    {"person": "p1", "day": day.isoformat(), "event": "lodged"},
                ],
            }
            yield _changed(case, day, {})
    received = {"person": "p1", "day": "2025-06-20", "event": "declared", "facts": {"citizenship": "viet_nam"}}
    for later in ("2025-06-30", "2025-07-01"):
        certified = {"person": "p1", "day": later, "event": "certified"}
        case = {"schema_version": 1, "persons": [{"id": "p1"}], "entries": [received, certified]}
        for choice in ("law_2011", "law_2024"):
            yield _changed(case, date(2025, 7, 2), {"received_before_the_law_of_2024": choice})


def _changed(case: dict[str, Any], day: date, readings: dict[str, str]) -> dict[str, Any]:
    question = {"ask": "assess", "case": case, "person": "p1", "on": day.isoformat()}
    if readings:
        question["readings"] = readings
    answer = answered(question)
    names = ("not_modelled", "regime", "standing", "statuses", "owed", "possible")
    return {**question, "expect": {key: answer[key] for key in names if key in answer}}
