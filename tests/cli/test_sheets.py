import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from victim_protocol.cli import main, sheets
from victim_protocol.wire.sheet_columns import COLUMNS

FILLED = """case,person,born,day,event,facts.poor_household
c1,p1,1993,2017-03-20,certified,có
c2,p1,,2017-03-21,certified,?
"""
needs_extra = pytest.mark.skipif(find_spec("openpyxl") is None, reason="XLSX files need the extra spreadsheet")
SUFFIXES = ["csv", pytest.param("xlsx", marks=needs_extra)]


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "filled.csv"
    path.write_text(FILLED, encoding="utf-8")
    return path


class TestTemplate:
    """An empty spreadsheet, which can be checked as it is and is never written over."""

    @pytest.mark.parametrize("suffix", SUFFIXES)
    def test_written(self, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / f"empty.{suffix}"
        assert main(["template", str(path)]) == 0
        assert capsys.readouterr().out == f"{path}\n"
        assert main(["check", str(path), "--lang", "en"]) == 0
        assert main(["template", str(path), "--lang", "en"]) == 3
        assert "is not written over" in capsys.readouterr().err

    def test_every_column_and_a_mark_for_excel(self, tmp_path: Path) -> None:
        main(["template", str(tmp_path / "empty.csv"), "--lang", "en"])
        text = (tmp_path / "empty.csv").read_text(encoding="utf-8")
        assert text.startswith("\ufeff" + ",".join(COLUMNS))
        assert "# the code of the case" in text

    def test_another_kind_of_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            main(["template", str(tmp_path / "empty.ods")])
        assert "ends in .csv or .xlsx" in capsys.readouterr().err


class TestImport:
    """A payload for each case, if all are sound."""

    def test_each_case(self, filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["import", str(filled), str(tmp_path / "cases")]) == 0
        assert capsys.readouterr().out.splitlines() == [
            str(tmp_path / "cases" / f"{code}.json") for code in ("c1", "c2")
        ]
        entry = json.loads((tmp_path / "cases" / "c2.json").read_text(encoding="utf-8"))["entries"][0]
        assert entry["facts"] == {"poor_household": {"is": "unknown"}}
        assert main(["check", str(tmp_path / "cases")]) == 0

    def test_one_without_a_code_is_called_by_the_file(self, tmp_path: Path) -> None:
        (tmp_path / "mine.csv").write_text("person,day\np1,2017-03-20\n", encoding="utf-8")
        assert main(["import", str(tmp_path / "mine.csv"), str(tmp_path)]) == 0
        assert (tmp_path / "mine.json").exists()

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("person,day\np1,x\n", "B2 day: not a day such as 2017-03-20"),
            ("case,person\nHồ sơ 1,p1\n", "a code of a case is made of plain letters"),
            ('person\n"p1', "line 2: not valid CSV from this line on"),
            ("person,day\n", "the spreadsheet holds no case"),
        ],
    )
    def test_nothing_is_written_where_something_is_wrong(
        self, text: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "wrong.csv").write_text(text, encoding="utf-8")
        assert main(["import", str(tmp_path / "wrong.csv"), str(tmp_path / "cases"), "--lang", "en"]) == 3
        assert told in capsys.readouterr().err
        assert not (tmp_path / "cases").exists()

    @pytest.mark.parametrize("name", ["none.csv", pytest.param("none.xlsx", marks=needs_extra)])
    def test_one_that_is_not_there(self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["import", str(tmp_path / name), str(tmp_path), "--lang", "en"]) == 3
        assert "no such file or folder" in capsys.readouterr().err


class TestCheck:
    """Each case of a spreadsheet is checked, and each problem has its cell."""

    def test_each_case(self, filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", str(filled), "--lang", "en"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[:2] == [f"{filled.as_posix()}[c1]: can be read", f"{filled.as_posix()}[c2]: can be read"]

    def test_problems(self, filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
        filled.write_text(FILLED.replace("có", "maybe").replace("2017-03-21", "x"), encoding="utf-8")
        assert main(["check", str(filled), "--lang", "en"]) == 1
        assert capsys.readouterr().out.splitlines()[1:3] == [
            "    F2 facts.poor_household: not có or không, yes or no",
            "    D3 day: not a day such as 2017-03-20",
        ]

    def test_without_the_extra(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sheets, "find_spec", lambda _name: None)
        (tmp_path / "a.xlsx").write_bytes(b"")
        assert main(["check", str(tmp_path), "--lang", "en"]) == 3
        assert main(["template", str(tmp_path / "b.xlsx"), "--lang", "en"]) == 3
        assert capsys.readouterr().err.count("pip install victim-protocol[spreadsheet]") == 2
