import re
from datetime import date
from pathlib import Path

import pytest
from tests.reports.test_text import approved

from victim_protocol.assessment import Assessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact
from victim_protocol.law.benefit import Status
from victim_protocol.reports.statement import statement
from victim_protocol.wire.case_file import read_case

CASES = Path(__file__).parents[1] / "cases"
NOBODY = Case(persons=(Person(id="p1"),), entries=())


def of_file(name: str, on: date) -> Assessment:
    return assess(read_case((CASES / f"{name}.toml").read_text(encoding="utf-8")), on=on)


class TestApproved:
    """A child's statement, as it was read and approved."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_an_accompanying_child(self, language: str) -> None:
        answer = of_file("foreigner_with_small_child", date(2017, 6, 15))
        text = statement(answer, "child", language).replace(answer.book.hash, "(hash)")
        assert text == approved(f"statement.accompanying_child.{language}.txt", text)


class TestStatement:
    """Every support stands once, below its status; then what is due, how the texts were read, and of which book."""

    def test_sections_are_numbered_in_order(self) -> None:
        text = statement(of_file("adult_poor_household", date(2017, 5, 10)), "p1", "en")
        assert re.findall(r"^(\d)\. (\w+)", text, re.MULTILINE) == [
            ("1", "OWED"),
            ("2", "UNDETERMINED"),
            ("3", "REFUSED"),
            ("4", "DEADLINES"),
            ("5", "READINGS"),
        ]
        assert "1. OWED: at least 2,180,000 đồng\n" in text

    def test_every_support_stands_once(self) -> None:
        answer = of_file("adult_poor_household", date(2017, 5, 10))
        text = statement(answer, "p1", "en")
        for finding in answer.person("p1").support.values():
            label = re.escape(finding.benefit.label["en"])
            heading = rf"^- (?:.*; )?{label}(?:;|$)" if finding.status is Status.REFUSED else rf"^- {label}: "
            assert len(re.findall(heading, text, re.MULTILINE)) == 1, label

    def test_it_names_the_content_of_the_law(self) -> None:
        answer = of_file("adult_poor_household", date(2017, 5, 10))
        assert answer.book.hash in statement(answer, "p1")

    def test_of_a_person_of_whom_nothing_is_recorded(self) -> None:
        text = statement(assess(NOBODY, on=date(2017, 5, 10)), "p1", "en")
        assert "Recorded up to: nothing." in text
        assert "DEADLINES" not in text

    def test_an_unknown_person_is_an_error(self) -> None:
        with pytest.raises(InvalidFact, match="no such person"):
            statement(assess(NOBODY, on=date(2017, 5, 10)), "p2")
