import json
from importlib.resources import files

import pytest

from victim_protocol.cli import coverage, main
from victim_protocol.reports.coverage import coverage as counted
from victim_protocol.reports.coverage import coverage_lines, plain_coverage, read_ledger
from victim_protocol.statutes.book import default_book

FOUND = counted(
    read_ledger(files("victim_protocol.statutes").joinpath("ledger.csv").read_text(encoding="utf-8")), default_book()
)


class TestCoverage:
    """``law coverage``: each text, or one of them; in words or as JSON."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_of_each_text(self, capsys: pytest.CaptureFixture[str], language: str) -> None:
        assert main(["law", "coverage", "--lang", language]) == 0
        assert capsys.readouterr().out.splitlines() == [*coverage_lines(FOUND, language)]

    @pytest.mark.parametrize("words", ["66/2011/QH12", "Luật số 66/2011/QH12", "Law 66/2011/QH12"])
    def test_of_one(self, capsys: pytest.CaptureFixture[str], words: str) -> None:
        assert main(["law", "coverage", "--instrument", words, "--lang", "en"]) == 0
        told = capsys.readouterr().out.splitlines()
        assert told[0] == "Every unit of the text:"
        assert told[1].startswith("- Law 66/2011/QH12: ")
        assert told[1].endswith("not read 0; accounted for: 290 of 290")
        assert len(told) == 3

    def test_as_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "coverage", "--json"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told == plain_coverage(FOUND)
        whole = [one for one in told if one["listed"] == "whole"]
        assert sum(one["modelled"] + sum(one["out"].values()) for one in whole) == 982
        assert {one["not_read"] for one in whole} == {0}
        assert [one["missing"] for one in told if one["missing"]] == []

    @pytest.mark.parametrize(
        ("words", "said"),
        [("Luật 66", "an instrument needs its number"), ("1/1999/QH10", "the ledger has no such text")],
    )
    def test_of_none(self, capsys: pytest.CaptureFixture[str], words: str, said: str) -> None:
        assert main(["law", "coverage", "--instrument", words, "--lang", "en"]) == 3
        out, err = capsys.readouterr()
        assert out == ""
        assert said in err

    def test_what_is_missing_is_told_by_the_exit_code(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(coverage, "read_ledger", lambda _: read_ledger("id,reason\n66/2011/QH12:7,\n"))
        assert main(["law", "coverage", "--lang", "en"]) == 1
        assert "    missing: Article 7, Law 66/2011/QH12" in capsys.readouterr().out
