import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.wire.made import payload

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.facts import FACTS
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.checking import check, report_of
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.needs import Kind

ON = date(2017, 9, 1)
ENTRY = {"person": "p1", "day": "2017-03-20"}
WORKED = sorted(Path("tests/cases").glob("*.toml"))


def warned(given: str, on: date | None = ON) -> list[tuple[str, str]]:
    report = check(given, on=on)
    assert report.sound
    assert all(problem.vi != problem.en for problem in report.warnings)
    return [(problem.path, problem.code) for problem in report.warnings]


class TestErrors:
    """A payload that cannot be read is told, and is no exception."""

    def test_all_problems(self) -> None:
        report = check(payload({"person": "p1"}, other=1), on=ON)
        assert not report.sound
        assert [problem.path for problem in report.errors] == ["$.other", "$.entries[0].day"]
        assert (report.warnings, report.unknown, report.needed) == ((), (), ())

    def test_the_limits_are_those_that_are_given(self) -> None:
        report = check(payload(ENTRY), payloads=Payloads(limits=Limits(entries=0)))
        assert [problem.text() for problem in report.errors] == ["$.entries: more than 0 of them"]


class TestWarnings:
    """What can be read and may be a mistake."""

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (payload(ENTRY, persons=[{"id": "p1"}, {"id": "p2"}]), [("$.persons[1]", "nothing_recorded")]),
            (
                payload({**ENTRY, "place": "a"}, {**ENTRY, "place": "a", "id": "e2"}, {**ENTRY, "place": "b"}),
                [("$.entries[1]", "repeated")],
            ),
            (payload({**ENTRY, "day": "2017-09-02"}), [("$.entries[0].day", "later")]),
            (payload({**ENTRY, "forms": ["application_form", "x9"]}), [("$.entries[0].forms[1]", "unknown_form")]),
            (payload({**ENTRY, "event": "declared"}), [("$.entries[0].event", "unchecked")]),
            (payload({**ENTRY, "event": "declared", "actor": "relatives"}), [("$.entries[0].event", "irregular")]),
        ],
    )
    def test_of_each_kind(self, given: str, expected: list[tuple[str, str]]) -> None:
        assert warned(given) == expected

    def test_without_a_day_nothing_is_late_or_irregular(self) -> None:
        assert warned(payload({**ENTRY, "day": "2099-09-02", "event": "claim_decided"}), None) == []

    def test_a_day_before_the_law_that_is_held(self) -> None:
        assert warned(payload({**ENTRY, "day": "2000-01-01"}), date(2000, 1, 2)) == [("day", "not_modelled")]


class TestNeeds:
    """What is unknown and matters, and what else answers hang on."""

    def test_as_the_answers_say(self) -> None:
        given = payload({**ENTRY, "event": "certified", "facts": {"citizenship": "viet_nam"}})
        report = check(given, on=ON)
        person = assess(Payloads().read(given), on=ON).persons[0]
        facts = {
            key
            for finding in person.support.values()
            for key in finding.needs
            if key in FACTS and FACTS[key].event is None
        }
        assert {need.key for need in report.unknown} == facts
        assert facts
        for need in report.unknown:
            hanging = [benefit for benefit, finding in person.support.items() if need.key in finding.needs]
            assert [*need.answers] == hanging
        assert {need.kind for need in report.unknown} == {Kind.FACT}

    def test_a_paper_that_no_entry_records(self) -> None:
        case = read_case(Path("tests/cases/returned_alone_to_a_border_post.toml").read_text(encoding="utf-8"))
        papers = [need for need in report_of(case, on=date(2017, 4, 3)).needed if need.kind is Kind.PAPER]
        assert papers
        assert all(need.label.vi and need.answers for need in papers)


class TestReport:
    """For every case there is a report, and it can be written as JSON."""

    @pytest.mark.exhaustive
    @settings(max_examples=25, deadline=None)
    @given(cases())
    def test_anything(self, case: Case) -> None:
        report = report_of(case, on=ON)
        assert report.case is case
        assert json.loads(json.dumps(report.plain())) == report.plain()

    @pytest.mark.parametrize("path", WORKED, ids=lambda path: path.stem)
    def test_worked_cases(self, path: Path) -> None:
        case = read_case(path.read_text(encoding="utf-8"))
        report = check(Payloads().write(case), on=max(entry.day for entry in case.entries))
        assert report.case == case
        assert not {"repeated", "unknown_form"} & {problem.code for problem in report.warnings}

    def test_its_repr_shows_no_case(self) -> None:
        assert "p1" not in repr(check(payload(ENTRY)))
