import json
from pathlib import Path

import pytest

from victim_protocol.cli import main
from victim_protocol.statutes.book import default_book

ROOT = Path(__file__).resolve().parents[2]
CASE = str(ROOT / "tests" / "cases" / "identified_after_the_change_of_law.toml")
INVENTED = str(ROOT / "examples" / "overlays" / "fictitious_amounts.toml")
LOCAL = str(ROOT / "examples" / "overlays" / "lang_son_2020.toml")


AMOUNT = """
[[amount]]
regime = "law_2024"
benefit = "meals"
since = 2025-07-01
kind = "exactly"
dong = 50_000
source = "9/2099/TT-XX:1"
grade = "secondary"
"""


class TestAssess:
    """Answers say what was laid over the book."""

    def test_in_text(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", CASE, "--overlay", INVENTED, "--overlay", LOCAL, "--lang", "en"]) == 0
        out = capsys.readouterr().out
        assert "Laid over the law book: Ví dụ / example (hư cấu / fictitious) (" in out
        assert "Laid over the law book: Lạng Sơn 08/2020/NQ-HĐND (" in out
        assert "exactly 2,222,222 đồng" in out

    def test_in_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", CASE, "--overlay", INVENTED, "--json"]) == 0
        (answer,) = json.loads(capsys.readouterr().out)
        assert [one["name"] for one in answer["overlays"]] == ["Ví dụ / example (hư cấu / fictitious)"]
        assert len(answer["overlays"][0]["hash"]) == 64

    def test_compared_under_the_same_overlay(self, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["--reading", "being_identified_in_the_law_of_2024=by_the_definition", "--lang", "en"]
        assert main(["assess", CASE, "--overlay", INVENTED, *words]) == 0
        assert "Compared with the default readings: nothing differs" in capsys.readouterr().out


class TestLaw:
    """The book with an overlay is shown, and its gaps are fewer."""

    def test_gaps(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "gaps", "--lang", "en"]) == 0
        before = capsys.readouterr().out
        assert main(["law", "gaps", "--lang", "en", "--overlay", INVENTED]) == 0
        after = capsys.readouterr().out
        assert "whether one must still be of a poor household" in before
        assert "whether one must still be of a poor household" not in after

    def test_show(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "show", "999/2099/TT-XX", "--overlay", INVENTED, "--lang", "en"]) == 0
        assert "at least 11,111 đồng" in capsys.readouterr().out

    def test_diff(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "diff", "2020-12-30", "2020-12-31", "--overlay", LOCAL, "--lang", "en"]) == 0
        assert (
            "+ amount: Law 66/2011/QH12: meals in the establishment: 40,000 đồng if the budget of"
            in capsys.readouterr().out
        )


class TestRefused:
    """A file that cannot be laid over: nothing is answered, and the exit code says so."""

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            ("name = ", "not valid TOML"),
            # a text that neither the book nor the file lists
            (f"name = 'A'\n{AMOUNT}", "9/2099/TT-XX"),
            # a number without the provision that sets it
            (f"name = 'A'\n{AMOUNT.replace('source', '#')}", "source"),
            # days that would leave a gap, or none at all
            (f"name = 'A'\n{AMOUNT}until = 2025-06-30", "it ends before it begins"),
            (f"name = 'A'\n{AMOUNT.replace('2025-07-01', '2025-06-01')}", "lies outside the days of the benefit"),
            ("name = 'A'\n[[text]]\ntext = 'x'\nholds = true\nsource = '1/2099/TT-X'\ngrade = 'official'", "x"),
        ],
    )
    @pytest.mark.parametrize("command", [["assess", CASE], ["law", "gaps"]])
    def test_of_bad_content(
        self, command: list[str], content: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "bad.toml"
        path.write_text(content, encoding="utf-8")
        before = default_book().hash
        assert main([*command, "--overlay", str(path), "--lang", "en"]) == 3
        out, err = capsys.readouterr()
        assert out == ""
        assert said in err
        assert default_book().hash == before

    def test_each_of_several_that_are_bad_is_told(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        bad = [tmp_path / "one.toml", tmp_path / "two.toml"]
        for path in bad:
            path.write_text("name = ", encoding="utf-8")
        assert main(["law", "gaps", *(word for path in bad for word in ("--overlay", str(path)))]) == 3
        err = capsys.readouterr().err
        assert all(path.name in err for path in bad)

    def test_one_that_is_not_there(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["assess", CASE, "--overlay", str(tmp_path / "none.toml"), "--lang", "en"]) == 3
        assert "no such file" in capsys.readouterr().err

    def test_one_of_a_hundred_megabytes_is_not_read(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "large.toml"
        with path.open("wb") as file:
            file.truncate(100_000_000)
        assert main(["assess", CASE, "--overlay", str(path), "--lang", "en"]) == 3
        assert "too large" in capsys.readouterr().err


class TestElsewhere:
    """Pages that are handed over, duties and differences name what was laid over the book, too."""

    NAME = "Ví dụ / example (hư cấu / fictitious)"

    @pytest.mark.parametrize("command", ["notice", "statement", "duties", "timeline", "compare"])
    def test_named(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([command, CASE, "--overlay", INVENTED, "--lang", "en"]) == 0
        assert self.NAME in " ".join(capsys.readouterr().out.split())
        assert main([command, CASE, "--lang", "en"]) == 0
        assert "fictitious" not in capsys.readouterr().out

    @pytest.mark.parametrize("command", ["notice", "duties"])
    def test_one_that_is_not_there(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([command, CASE, "--overlay", "nowhere.toml", "--lang", "en"]) == 3
        assert "nowhere.toml" in capsys.readouterr().err

    def test_amounts_of_a_notice(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["notice", CASE, "--overlay", INVENTED, "--lang", "en"]) == 0
        assert "2,222,222" in capsys.readouterr().out
