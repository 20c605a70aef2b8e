from datetime import date
from pathlib import Path

import pytest
from tests.reports.test_text import approved

from victim_protocol.assessment import Assessment, assess
from victim_protocol.cli import main
from victim_protocol.reports.summary import brief, summary
from victim_protocol.wire.case_file import read_case

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples" / "cases" / "lang_son_2017"
POOR = (ROOT / "tests" / "cases" / "adult_poor_household.toml").read_text(encoding="utf-8")


def answer(text: str, on: date = date(2017, 5, 10)) -> Assessment:
    return assess(read_case(text), on=on)


class TestApproved:
    """The year of one province, as it was read and approved."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_lang_son_2017(self, language: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", "--summary", "--lang", language, str(FOLDER)]) == 0
        text = capsys.readouterr().out.removesuffix("\n")
        assert text == approved(f"lang_son_2017.{language}.txt", text)


class TestBrief:
    """A person is told in short: the money, what is given in kind, and what is not decided and why."""

    def test_the_first_line_is_the_sum(self) -> None:
        assert brief(answer(POOR)).splitlines()[0] == "Người p1, 10/05/2017: phải chi ít nhất 2.180.000 đồng"

    def test_what_is_given_in_kind(self) -> None:
        told = "also owed, not in money: psychological support, legal advice against being trafficked again"
        assert told in brief(answer(POOR), "en")
        assert "not in money" not in brief(answer("[person.p1]\n"), "en")

    def test_what_a_cap_leaves_unpaid(self) -> None:
        told = brief(answer(POOR.replace("380_000", "412_000")), "en")
        assert "        not paid: 12,000 đồng beyond the ceiling" in told

    def test_refusals_of_one_reason_are_told_together(self) -> None:
        text = POOR.replace('"viet_nam"', '"foreign"')
        told = [line.strip() for line in brief(answer(text), "en").splitlines() if "refused" in line]
        benefits = "schooling, vocational training, initial hardship allowance, loan"
        assert f"{benefits}: refused (because: the citizenship is none of these)" in told
        assert len({line.partition(": refused")[2] for line in told}) == len(told)

    def test_what_is_considered_needs_no_reason(self) -> None:
        told = brief(answer(POOR.replace("poor_h", "needs_capital = true\npoor_h")), "en")
        assert "    loan: considered\n" in told

    def test_what_it_waits_for(self) -> None:
        told = brief(answer(POOR, date(2017, 3, 25)), "en")
        assert "initial hardship allowance: not yet (waits for: back at the residence)" in told


class TestSummary:
    """Several answers are told as one."""

    def test_persons_are_counted_without_a_plural_that_may_be_wrong(self) -> None:
        whole = summary([answer(POOR), answer(POOR.replace('"1993-01-05"', '"2005"'))], "en")
        assert "Persons: 2 (victims: 2, awaiting verification: 0, minors: 1, " in whole
        assert summary([answer(POOR)]).splitlines()[0] == "Tổng hợp"

    def test_the_most_frequent_question_comes_first(self) -> None:
        whole = summary([answer(POOR), answer(POOR.replace("poor_h", "needs_capital = true\npoor_h"))], "en")
        counts = [int(line.rpartition("× ")[2].rstrip(")")) for line in whole.splitlines() if "depends on" in line]
        assert counts == sorted(counts, reverse=True)

    def test_what_is_unknown_in_the_sum(self) -> None:
        text = POOR.replace("costs = { fare = 350_000 }", "")
        assert "    not known: fare" in summary([answer(text)], "en")
        assert "not known" not in summary([answer(POOR)], "en")
