from datetime import date

import pytest

from victim_protocol.cli import main
from victim_protocol.law.citation import Citation
from victim_protocol.reports.law import differing, gap_lines, shown
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestLaw:
    """``law show``, ``law diff`` and ``law gaps``; the language stands before or after the question."""

    @pytest.mark.parametrize("before", [True, False])
    def test_gaps(self, capsys: pytest.CaptureFixture[str], *, before: bool) -> None:
        words = ["law", "--lang", "en", "gaps"] if before else ["law", "gaps", "--lang", "en"]
        assert main(words) == 0
        assert capsys.readouterr().out.splitlines() == [*gap_lines(BOOK, "en")]

    def test_diff(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "diff", "2026-06-30", "2026-07-01"]) == 0
        told = differing(BOOK, date(2026, 6, 30), date(2026, 7, 1), "vi")
        assert capsys.readouterr().out.splitlines() == [*told]

    @pytest.mark.parametrize(("language", "said"), [("vi", "không có gì khác"), ("en", "nothing differs")])
    def test_diff_of_days_on_which_the_same_held(
        self, capsys: pytest.CaptureFixture[str], language: str, said: str
    ) -> None:
        assert main(["law", "diff", "2017-08-01", "2017-08-02", "--lang", language]) == 0
        assert capsys.readouterr().out.splitlines() == [said]

    def test_show(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "show", "Điều 37 Luật 53/2024/QH15", "--on", "2025-08-15"]) == 0
        told = shown(BOOK, Citation.parse("53/2024/QH15:37"), date(2025, 8, 15), "vi")
        assert capsys.readouterr().out.splitlines() == [*told]

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["Điều 37"], "an instrument needs its number"),
            (["53/2024/QH15:27", "--on", "2017-05-10"], "nothing of that day"),
            (["1/1999/NĐ-CP"], "says nothing under this provision"),
        ],
    )
    def test_what_cannot_be_shown(self, words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "show", *words, "--lang", "en"]) == 3
        out, err = capsys.readouterr()
        assert out == ""
        assert said in err

    def test_without_a_question(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match=r"^2$"):
            main(["law"])
        assert "QUESTION" in capsys.readouterr().err
