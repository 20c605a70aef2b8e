from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.case.made import case_of, entry

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import WireError
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.key import Key
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.csv_file import csv_text, rows_of_csv
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.sheet import cases_of
from victim_protocol.wire.sheet_cells import cell_of
from victim_protocol.wire.sheet_columns import COLUMNS
from victim_protocol.wire.sheet_writer import rows_of, template

WORKED = sorted(Path("tests/cases").glob("*.toml"))
DAYS = ["person", "day", "facts.days_on_road", "facts.poor_household", "costs.fare"]


def refused(rows: Any) -> list[tuple[str, str]]:
    """The path and the code of each problem."""
    with pytest.raises(WireError, match=":") as caught:
        cases_of(rows)
    assert all(problem.vi != problem.en for problem in caught.value.problems)
    return [(problem.path, problem.code) for problem in caught.value.problems]


def can_be_kept(case: Case) -> bool:
    """Whether each text of a case can stand in a cell."""
    try:
        rows_of({"": case})
    except WireError:
        return False
    return True


class TestColumns:
    """One for each thing that a case can say."""

    def test_every_one(self) -> None:
        stated = {f"facts.{key}" for key, fact in FACTS.items() if fact.can_be_stated}
        fields = {*Person.__annotations__, *Entry.__annotations__} - {"facts", "costs"}
        assert {*COLUMNS} == {"case"} | fields | stated | {f"costs.{key}" for key in COSTS}

    def test_template(self) -> None:
        keys, names = template()
        assert keys == [*COLUMNS]
        assert names[0] == "# mã hồ sơ"
        assert cases_of(template()) == cases_of([keys]) == {}


class TestRows:
    """A row for what happened to somebody on a day."""

    def test_each_way_to_write_a_cell(self) -> None:
        rows: list[list[Any]] = [
            DAYS,
            ["p1", "2017-03-20", "2", "có", "180000"],
            ["# a remark", "x", "y", "z", ""],
            ["p1", date(2017, 3, 21), "1..2", "Không", 180_000],
            [],
            ["p1", datetime(2017, 3, 22), "1..", "?", 1.8e5],  # noqa: DTZ001 - a program tells days so
            ["p1", "2017-03-23", "?", False, None],
            ["p1", "2017-03-24", 3, "YES", " "],
        ]
        found = cases_of(rows)[""].entries
        assert [one.day.day for one in found] == [20, 21, 22, 23, 24]
        assert [one.facts[Key("days_on_road")] for one in found] == [2, Range(1, 2), Range(1, None), UNKNOWN, 3]
        assert [one.facts[Key("poor_household")] for one in found] == [True, False, UNKNOWN, False, True]
        assert [one.costs.get(Key("fare")) for one in found] == [180_000, 180_000, 180_000, None, None]

    def test_an_empty_column_is_passed_over(self) -> None:
        assert len(cases_of([["person", "", "day"], ["p1", "", "2017-03-20"]])[""].entries) == 1

    def test_several_cases_and_persons(self) -> None:
        rows = [
            ["case", "person", "born", "accompanies", "establishment", "day", "event", "forms"],
            ["c1", "p1", "1993", "", "", "2017-03-20", "certified", "application_form licence"],
            ["c2", "p1", "", "", "", "2017-03-21", "certified", ""],
            ["c1", "p2", "2015", "p1", "", "", "", ""],
            ["c1", "p1", "1993", "", "", "2017-03-22", "", ""],
            ["c3", "h1", "", "", "có", "", "", ""],
        ]
        found = cases_of(rows)
        assert [*found] == ["c1", "c2", "c3"]
        assert found["c1"].persons[1].accompanies == "p1"
        assert found["c1"].persons[0].born == PartialDate.parse("1993")
        assert found["c1"].entries[0].forms == ("application_form", "licence")
        assert len(found["c1"].entries) == 2
        assert found["c3"].persons[0].establishment


class TestProblems:
    """All at once, each with its cell."""

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            ([], [("row 1", "missing")]),
            ([["day"]], [("row 1", "missing")]),
            ([["person", "weather", "person"]], [("B1", "unknown_key"), ("C1", "duplicate")]),
            ([["person", "day"], ["", "2017-03-20"]], [("A2 person", "missing")]),
            ([["person", "day"], ["p1", "2017-03-20", "x"]], [("C2", "unknown_key")]),
            ([["person", "day"], ["p1", "20/3/2017"]], [("B2 day", "day")]),
            ([["person", "day"], ["p1", 20170320]], [("B2 day", "day")]),
            ([["person", "day"], ["p1", datetime(2017, 3, 20, 8)]], [("B2 day", "day")]),  # noqa: DTZ001 - as above
            ([["person", "event"], ["p1", "certified"]], [("row 2", "missing")]),
            ([["person", "day", "event"], ["p1", "2017-03-20", "certfied"]], [("C2 event", "unknown_key")]),
            ([["person", "day", "paper"], ["p1", "2017-03-20", 1.5]], [("C2 paper", "text")]),
            (
                [DAYS, ["p1", "2017-03-20", "2..1", "maybe", "180.000"], ["p1", "2017-03-20", "x", "", "1..2"]],
                [
                    ("D2 facts.poor_household", "truth"),
                    ("E2 costs.fare", "number"),
                    ("C3 facts.days_on_road", "number"),
                    ("E3 costs.fare", "number"),
                    ("C2 facts.days_on_road", "bounds"),
                ],
            ),
            (
                [["person", "born", "day"], ["p1", "1993", "2017-03-20"], ["p1", "1994", "2017-03-20"]],
                [("B3 born", "contradiction")],
            ),
            ([["person", "born"], ["p1", "93"]], [("B2 born", "date")]),
            ([["person", "accompanies"], ["p1", "p9"]], [("B2 accompanies", "unknown_person")]),
            ([["person"], ["Lê Thị Hoa"]], [("A2 person", "code")]),
            (
                [["person", "day", "forms"], ["p1", "2017-03-20", "licence X"]],
                [("C2 forms", "code")],
            ),
        ],
    )
    def test_told(self, rows: Any, expected: list[tuple[str, str]]) -> None:
        assert refused(rows) == expected

    @pytest.mark.parametrize(
        ("limits", "expected"),
        [
            ({"number": 9}, [("D2 costs.fare", "size")]),
            ({"text": 20}, [("C2 place", "size")]),
            ({"entries": 0}, [("row 1", "size")]),
        ],
    )
    def test_what_the_door_would_refuse(self, limits: dict[str, int], expected: list[tuple[str, str]]) -> None:
        rows = [["person", "day", "place", "costs.fare"], ["p1", "2017-03-20", "cửa khẩu quốc tế Hữu Nghị", "10"]]
        with pytest.raises(WireError, match=":") as caught:
            cases_of(rows, Payloads(limits=Limits(**limits)))
        found = [(problem.path, problem.code) for problem in caught.value.problems]
        assert [one for one in found if one in expected] == expected

    def test_text_that_is_not_in_nfc(self) -> None:
        assert refused([["person", "day", "place"], ["p1", "2017-03-20", "Ha\u0301"]]) == [("C2 place", "nfc")]

    def test_of_every_case(self) -> None:
        rows = [["case", "person", "day"], ["c1", "p1", "x"], ["c2", "p1", "2017-03-20"], ["c3", "p1", "y"]]
        assert refused(rows) == [("C2 day", "day"), ("C4 day", "day")]

    def test_no_value_is_repeated(self) -> None:
        with pytest.raises(WireError, match="A2 person") as caught:
            cases_of([["person", "day", "Hoa"], ["Lê Thị Hoa", "Hoa", ""]])
        assert "Hoa" not in str(caught.value)


class TestRoundTrip:
    """A case comes back as it was, where a cell can keep its texts; where it cannot, that is told."""

    @pytest.mark.exhaustive
    @settings(max_examples=40)
    @given(st.dictionaries(st.sampled_from(["c1", "2"]), cases().filter(can_be_kept), max_size=2))
    def test_anything(self, given_cases: dict[str, Case]) -> None:
        rows = rows_of(given_cases)
        assert cases_of(rows) == cases_of(rows_of_csv(csv_text(rows))) == given_cases

    @pytest.mark.parametrize("path", WORKED, ids=lambda path: path.stem)
    def test_worked_cases(self, path: Path) -> None:
        case = read_case(path.read_text(encoding="utf-8"))
        assert cases_of(rows_of_csv(csv_text(rows_of({"": case})))) == {"": case}

    @pytest.mark.parametrize("text", ["", " ", "=1+1", "+84", "-", "@a", "a\tb", "a\u2028", "x" * 32_768, "\x00"])
    def test_what_a_cell_cannot_keep(self, text: str) -> None:
        with pytest.raises(WireError, match=r"c1 \$\.entries\[0\]\.place: a cell cannot keep this text as it is"):
            rows_of({"c1": case_of(entry(place=text))})

    def test_a_code_that_would_be_a_remark(self) -> None:
        with pytest.raises(WireError, match="a cell cannot keep"):
            rows_of({"#1": case_of(entry())})


class TestCells:
    """One way to write each value."""

    @pytest.mark.parametrize(
        ("value", "cell"),
        [
            (True, "có"),
            (False, "không"),
            (3, "3"),
            ("a", "a"),
            ({"is": "unknown"}, "?"),
            ({"is": "range", "low": 1, "high": 2}, "1..2"),
            ({"is": "range", "low": 1}, "1.."),
            (["a", "b"], "a b"),
        ],
    )
    def test_written(self, value: object, cell: str) -> None:
        assert cell_of(value) == cell


class TestJsonTomlAndSheets:
    """One case in every form."""

    def test_the_same(self) -> None:
        case = case_of(entry(event="certified", facts={"days_on_road": Range(1, 2)}, place="Hữu Nghị"))
        toml = 'person.p1.born = "1993"\n[[entry]]\nday = 2017-03-20\nevent = "certified"\nplace = "Hữu Nghị"\n'
        toml += "facts.days_on_road = { low = 1, high = 2 }\n"
        with_birth = Case(persons=[Person(id="p1", born=PartialDate.parse("1993"))], entries=case.entries)
        assert read_case(toml) == with_birth
        assert Payloads().read(Payloads().write(with_birth)) == with_birth
        assert cases_of(rows_of({"": with_birth})) == {"": with_birth}
