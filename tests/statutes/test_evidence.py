"""What is known from secondary sources says so, in text and JSON; who accepts official texts alone is not told it."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.statutes.law_2024.people import ASKED as ASKED_ON
from tests.statutes.law_2024.people import NEW, victim
from tests.statutes.scene import entry

from victim_protocol.assessment import Assessment, PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence, weakest
from victim_protocol.law.explain import Truth
from victim_protocol.law.overlaid import overlaid
from victim_protocol.law.rate import RateKind
from victim_protocol.reports.text import render
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import ReadFile, read_file
from victim_protocol.wire.overlay_file import read_overlay
from victim_protocol.wire.payload import to_plain

SECONDARY = Evidence.SECONDARY
EXAMPLES = Path(__file__).parents[2] / "examples" / "overlays"
FILES = sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
FILLED = overlaid(default_book(), read_overlay((EXAMPLES / "fictitious_amounts.toml").read_text(encoding="utf-8")))
SAID = "(known from secondary sources)"


@cache
def read(path: Path) -> ReadFile:
    return read_file(path.read_text(encoding="utf-8"))


QUESTIONS = [
    (path, day) for path in FILES for day in sorted({ask.day for ask in read(path).asks}) if day >= date(2019, 11, 27)
]
"""Before that day every text is held."""
ASKED = pytest.mark.parametrize(("path", "day"), QUESTIONS, ids=[f"{path.stem}-{day}" for path, day in QUESTIONS])


def answer(path: Path, day: date, accept: Evidence = SECONDARY) -> Assessment:
    return assess(read(path).case, on=day, accept=accept)


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """Each support of a report with the lines below it."""
    for block in text.split("\n- ")[1:]:
        yield block.partition(":")[0].partition("\n")[0], block.partition("\n- ")[0]


def rests_on_secondary(person: PersonAssessment, benefit: str) -> bool:
    finding = person.support[benefit]
    lines = person.lines_of(finding)
    sources = [*finding.sources, *(source for line in lines for source in line.sources)]
    return weakest(sources) is SECONDARY


@ASKED
class TestSaid:
    """Each answer that rests on a secondary source says so."""

    def test_in_text(self, path: Path, day: date) -> None:
        assessment = answer(path, day)
        for person in assessment.persons:
            alone = Assessment(on=day, known=None, book=assessment.book, chosen=assessment.chosen, persons=(person,))
            told = dict(blocks(render(alone, "en")))
            for key, finding in person.support.items():
                block = told.get(finding.benefit.label.en, "")
                said = SAID in [line.strip() for line in block.splitlines()]
                assert said is (bool(block) and rests_on_secondary(person, key)), key

    def test_in_json(self, path: Path, day: date) -> None:
        assessment = answer(path, day)
        grades: dict[str, set[Evidence]] = {}
        for source in assessment.book.sources:
            grades.setdefault(source.citation.key, set()).add(source.evidence)
        for person in to_plain(assessment)["persons"]:
            rows: list[dict[str, Any]] = [*person["lines"], *person["costs_of_bodies"], *person["norms"]]
            for row in rows:
                known = [grades[key] for key in row["sources"]]
                if {SECONDARY} in known:
                    assert row["evidence"] == "secondary"
            for due in person["deadlines"]:
                assert Evidence(due["evidence"]) in grades[due["sources"][0]]


@ASKED
class TestOfficialAlone:
    """With official texts alone no status, amount, body, rule or limit rests on a weaker one."""

    def test_statuses(self, path: Path, day: date) -> None:
        for person in answer(path, day, Evidence.OFFICIAL).persons:
            for finding in person.support.values():
                assert finding.status is not Status.OWED or finding.evidence is Evidence.OFFICIAL
                for bearer in finding.bodies:
                    assert bearer.truth is not Truth.HOLDS or bearer.body.source.evidence is Evidence.OFFICIAL

    def test_what_is_not_decided_for_want_of_a_better_source_names_it(self, path: Path, day: date) -> None:
        weak = {(one.person, key): one for one in answer(path, day).persons for key in one.support}
        for person in answer(path, day, Evidence.OFFICIAL).persons:
            for key, finding in person.support.items():
                assert all(source.evidence is SECONDARY for source in finding.not_accepted)
                before = weak[person.person, key].support[key]
                assert before.not_accepted == ()
                if finding.possible != before.possible:
                    assert finding.not_accepted, key

    def test_amounts(self, path: Path, day: date) -> None:
        for person in answer(path, day, Evidence.OFFICIAL).persons:
            for line in (*person.statement.lines, *person.costs_of_bodies.lines):
                weak = [rate for rate in line.rates if rate.source.evidence is SECONDARY]
                if any(rate.kind is not RateKind.NOT_KNOWN for rate in weak):
                    assert (line.amount.high is None) or line.amount.unknown

    def test_rules_and_limits(self, path: Path, day: date) -> None:
        for person in answer(path, day, Evidence.OFFICIAL).persons:
            for norm in person.norms:
                assert norm.truth is Truth.UNKNOWN or weakest(norm.norm.sources) is Evidence.OFFICIAL
            for due in person.deadlines:
                assert due.evidence is Evidence.OFFICIAL or (due.end is None and due.problem is not None)


class TestSome:
    """There are such answers: otherwise nothing above would show anything."""

    def test_that_say_it(self) -> None:
        persons = [person for path, day in QUESTIONS for person in answer(path, day).persons]
        assert any(rests_on_secondary(person, key) for person in persons for key in person.support)
        assert any(norm.evidence is SECONDARY for person in persons for norm in person.norms)

    def test_a_limit(self) -> None:
        lodged = (victim(), entry("lodged", day=NEW))
        case = Case(persons=(Person(id="p1"),), entries=lodged)
        for accept, counted in ((SECONDARY, True), (Evidence.OFFICIAL, False)):
            person = assess(case, on=ASKED_ON, accept=accept).person("p1")
            (due,) = (one for one in person.deadlines if one.limit.key == "stay_by_decree_162")
            assert (due.end is not None) is counted
            if due.problem is not None:
                assert due.problem.en == "known from a weaker source than was accepted"

    def test_a_cap(self) -> None:
        """A cap that is known too little may also be none."""
        lodged = (victim(stay_extended=False), entry("lodged", day=NEW))
        case = Case(persons=(Person(id="p1"),), entries=lodged)
        later = NEW + timedelta(days=200)
        for accept, days in ((SECONDARY, [120]), (Evidence.OFFICIAL, [])):
            person = assess(case, on=later, accept=accept, book=FILLED).person("p1")
            (line,) = (one for one in person.statement.lines if one.benefit.key == "meals")
            certain = [cut.units for cut in line.cuts if cut.certain]
            assert ([201 - cut for cut in certain]) == days
