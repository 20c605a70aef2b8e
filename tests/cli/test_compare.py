from datetime import date
from pathlib import Path

import pytest

from victim_protocol.cli import main
from victim_protocol.reports.compared import compared_lines
from victim_protocol.reports.comparison import compare
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case

ROOT = Path(__file__).parents[2]
FILE = ROOT / "tests" / "cases" / "identified_after_the_change_of_law.toml"
CASE = read_case(FILE.read_text(encoding="utf-8"))
OVERLAY = ROOT / "examples" / "overlays" / "fictitious_amounts.toml"


class TestCompare:
    """``compare``: two days, or the book with overlays and without."""

    def test_two_days(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["compare", str(FILE), "--since", "2025-07-01", "--on", "2025-08-15"]) == 0
        told = compared_lines(compare(CASE, date(2025, 7, 1), date(2025, 8, 15)), default_book())
        assert capsys.readouterr().out.splitlines()[1:-1] == [*told]

    def test_an_overlay(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["compare", str(FILE), "--on", "2025-08-15", "--overlay", str(OVERLAY), "--lang", "en"]
        assert main(words) == 0
        assert "999/2099/TT-XX" in capsys.readouterr().out

    def test_nothing_differs(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["compare", str(FILE), "--on", "2025-08-15", "--lang", "en"]) == 0
        assert capsys.readouterr().out.splitlines()[1] == "nothing differs"

    def test_the_later_day_first(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["compare", str(FILE), "--since", "2025-08-16", "--on", "2025-08-15", "--lang", "en"]) == 3
        assert "the second not before the first" in capsys.readouterr().err

    def test_a_file_and_an_overlay_that_cannot_be_read(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["compare", "none.toml", "--on", "2025-08-15"]) == 3
        assert main(["compare", str(FILE), "--overlay", "none.toml"]) == 3
        assert capsys.readouterr().err.count("none.toml") == 2
