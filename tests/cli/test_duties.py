from pathlib import Path

import pytest

from victim_protocol.cli import main

CASES = Path(__file__).parents[1] / "cases"
AWAITING = str(CASES / "self_report_awaiting.toml")
CHILD = str(CASES / "foreigner_with_small_child.toml")


class TestDuties:
    """Who must do what, in each file, for each person, on each day asked."""

    def test_on_a_day(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["duties", "--on", "2017-09-08", "--lang", "en", AWAITING]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[:2] == [
            "== A man who declares at a commune and waits for verification",
            "Person p1. Day asked 08/09/2017.",
        ]

    def test_on_the_days_of_the_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["duties", AWAITING]) == 0
        out = capsys.readouterr().out
        assert out.count("== ") == 5
        assert out.index("Ngày hỏi 04/09/2017") < out.index("Ngày hỏi 08/09/2017") < out.index("Ngày hỏi 25/09/2017")

    def test_each_person(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["duties", "--on", "2021-03-01", "--lang", "en", CHILD]) == 0
        out = capsys.readouterr().out
        assert out.index("Person mother. ") < out.index("Person child. ")

    def test_under_a_reading(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["duties", "--on", "2017-09-25", "--lang", "en", AWAITING]
        assert main([*words, "--reading", "complex_verification_limit=circular_from_the_report"]) == 0
        chosen = capsys.readouterr().out
        assert "until 20/11/2017" in chosen
        assert "until 27/11/2017" not in chosen
        assert main([*words, "--reading", "complex_verification_limit=never"]) == 3
        assert "this reading has no such choice" in capsys.readouterr().err

    def test_a_file_without_days_and_one_that_is_broken(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken, bare = tmp_path / "broken.toml", tmp_path / "bare.toml"
        broken.write_text("x =", encoding="utf-8")
        bare.write_text("[person.p1]\nborn = '1990'\n", encoding="utf-8")
        assert main(["duties", "--lang", "en", str(broken), str(bare)]) == 3
        out, err = capsys.readouterr()
        assert out == ""
        assert f"{broken}:\nfile: not valid TOML" in err
        assert f"{bare}:\nthe file has no [[ask]]; give the day asked" in err

    def test_a_day_whose_law_is_not_held(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "one.toml"
        path.write_text("[person.p1]\n[[entry]]\nday = 2010-01-01\nevent = 'declared'\n", encoding="utf-8")
        assert main(["duties", "--on", "2017-09-08", "--lang", "en", str(path), AWAITING]) == 3
        out, err = capsys.readouterr()
        assert "the law of that time is not held" in err
        assert out.count("== ") == 1
