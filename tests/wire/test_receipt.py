import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from tests.wire.made import problems

from victim_protocol.assessment import assess
from victim_protocol.canonical import digest
from victim_protocol.case.case import Case
from victim_protocol.law.evidence import Evidence
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.overlay_file import lay_over
from victim_protocol.wire.payload import to_plain
from victim_protocol.wire.receipt import receipt_of, receipt_text
from victim_protocol.wire.receipt_check import read_receipt, receipt_differences

ON = date(2017, 9, 1)
POOR = read_case(Path("tests/cases/adult_poor_household.toml").read_text(encoding="utf-8"))
RECEIPT = receipt_of(POOR, on=ON)
OVERLAY = """
name = "A"
[[text]]
text = "poverty_in_the_law_of_2024"
holds = true
source = "162/2025/NĐ-CP:24"
grade = "secondary"
"""
OVERLAID = lay_over(default_book(), OVERLAY)


def found(receipt: dict[str, Any], case: Case = POOR, book: Any = None) -> list[tuple[str, str]]:
    """The path and the code of each difference."""
    differences = [*receipt_differences(receipt, case, book)]
    assert all(problem.vi != problem.en for problem in differences)
    return [(problem.path, problem.code) for problem in differences]


def resealed(**changes: Any) -> dict[str, Any]:
    """The receipt with other values, and the hash of them."""
    table = {**RECEIPT, **changes}
    del table["hash"]
    return {**table, "hash": digest(table)}


class TestMade:
    """An answer, and everything that it was made of."""

    def test_what_it_holds(self) -> None:
        assert [*RECEIPT] == ["receipt_version", "library", "law", "asked", "case", "facts", "answer", "hash"]
        assert RECEIPT["answer"] == to_plain(assess(POOR, on=ON))
        assert RECEIPT["law"] == {"book": default_book().hash, "overlays": []}
        assert RECEIPT["case"] == digest(Payloads().plain(POOR))
        assert RECEIPT["facts"]["p1"]["poor_household"] is True
        assert RECEIPT["facts"]["p1"]["certified"] == "happened"

    def test_what_was_asked(self) -> None:
        chosen = {"schooling_for_whom": "poor_minors"}
        receipt = receipt_of(POOR, on=ON, known=date(2017, 8, 1), readings=chosen, accept=Evidence.OFFICIAL)
        assert receipt["asked"] == {
            "on": "2017-09-01",
            "accept": "official",
            "readings": chosen,
            "known": "2017-08-01",
        }
        assert found(receipt) == []

    def test_overlays_are_named_with_their_hashes(self) -> None:
        receipt = receipt_of(POOR, on=ON, book=OVERLAID)
        ((name, mark),) = OVERLAID.overlays
        assert receipt["law"] == {"book": OVERLAID.hash, "overlays": [{"name": name, "hash": mark}]}
        assert found(receipt, book=OVERLAID) == []

    @pytest.mark.exhaustive
    @settings(max_examples=10, deadline=None)
    @given(cases())
    def test_made_again_from_its_text(self, case: Case) -> None:
        on = max([date(2019, 1, 1), *(one.born.earliest for one in case.persons if one.born is not None)])
        text = receipt_text(receipt_of(case, on=on))
        assert read_receipt(text) == read_receipt(text.encode()) == json.loads(text)
        assert found(read_receipt(text), case) == []


class TestDifferences:
    """What differs is told where it stands, the version and the law first."""

    def test_another_version(self) -> None:
        assert found(resealed(library="0.0.9")) == [("$.library", "version")]

    def test_another_law(self) -> None:
        differences = found(RECEIPT, book=OVERLAID)
        assert differences[:2] == [("$.law.book", "law"), ("$.law.overlays", "law")]
        assert ("$.answer.book", "differs") in differences

    def test_another_case(self) -> None:
        """Of which the poor household is not known."""
        payloads = Payloads()
        plain = payloads.plain(POOR)
        for entry in plain["entries"]:
            entry.get("facts", {}).pop("poor_household", None)
        other = payloads.read(json.dumps(plain))
        differences = found(RECEIPT, other)
        assert differences[:2] == [("$.case", "differs"), ("$.facts.p1.poor_household", "gone")]
        assert ("$.answer.persons[0].support.schooling.needs[1]", "differs") in differences

    def test_changed_by_hand(self) -> None:
        changed = json.loads(receipt_text(RECEIPT))
        changed["answer"]["persons"][0]["owed"]["low"] += 1
        assert found(changed) == [("$.hash", "hash"), ("$.answer.persons[0].owed.low", "differs")]

    def test_a_truth_is_no_number(self) -> None:
        facts = json.loads(receipt_text(RECEIPT))["facts"]
        facts["p1"]["poor_household"] = 1
        facts["p1"]["is_abroad"] = True
        assert found(resealed(facts=facts)) == [
            ("$.facts.p1.poor_household", "differs"),
            ("$.facts.p1.is_abroad", "gone"),
        ]

    def test_what_was_asked_cannot_be_asked_any_more(self) -> None:
        asked = {**RECEIPT["asked"], "readings": {"no_such_reading": "a"}}
        assert found(resealed(asked=asked)) == [("$.asked.readings.no_such_reading", "unknown_reading")]

    def test_a_day_before_the_law_that_is_held(self) -> None:
        asked = {**RECEIPT["asked"], "on": "2000-01-01"}
        assert [code for _, code in found(resealed(asked=asked))] == ["not_modelled"]


class TestReading:
    """A receipt has one form."""

    def test_all_problems_at_once(self) -> None:
        given = json.dumps({**RECEIPT, "case": 3, "law": {"book": "x"}, "more": 1})
        told = {(problem.path, problem.code) for problem in problems(lambda: read_receipt(given))}
        assert told == {("$.case", "type"), ("$.law.overlays", "missing"), ("$.more", "unknown_key")}

    def test_nothing_but_versions_and_hashes_is_told(self) -> None:
        given = json.dumps({**RECEIPT, "library": "Lê Thị Hoa", "hash": "Hoa", "law": {"book": "Hoa", "overlays": []}})
        told = problems(lambda: read_receipt(given))
        assert [problem.path for problem in told] == ["$.library", "$.hash", "$.law.book"]
        assert not any("Hoa" in problem.vi + problem.en for problem in told)

    @pytest.mark.parametrize("version", [0, 2, "1", True])
    def test_an_unknown_version(self, version: object) -> None:
        (problem,) = problems(lambda: read_receipt(json.dumps({**RECEIPT, "receipt_version": version})))
        assert (problem.path, problem.code) == ("$.receipt_version", "version")
