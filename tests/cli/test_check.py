import json
from io import StringIO
from pathlib import Path

import pytest
from tests.wire.made import payload

from victim_protocol.cli import main

POOR = Path(__file__).parents[1] / "cases" / "adult_poor_household.toml"
ENTRY = {"person": "p1", "day": "2017-03-20", "event": "certified"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound payload, a faulty one, a case file, and a file of another kind."""
    (tmp_path / "sound.json").write_text(payload(ENTRY), encoding="utf-8")
    (tmp_path / "faulty.json").write_text(payload({**ENTRY, "day": 3}), encoding="utf-8")
    (tmp_path / "case.toml").write_text(POOR.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "other.txt").write_text("?", encoding="utf-8")
    return tmp_path


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class TestCheck:
    """A line for each file, and whatever is to be said of it."""

    def test_of_a_folder(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--lang", "en", str(folder)]) == 1
        out, err = capsys.readouterr()
        assert out.splitlines() == [
            f"{folder / 'case.toml'}: can be read",
            f"{folder / 'faulty.json'}: cannot be read",
            "    $.entries[0].day: not a text",
            f"{folder / 'sound.json'}: can be read",
            "files: 3, can be read: 2, errors: 1, warnings: 0",
        ]
        assert err == ""

    def test_on_a_day(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--lang", "en", "--on", "2017-09-01", str(folder / "sound.json")]) == 0
        out = capsys.readouterr().out
        assert "    not known: p1: citizenship (for: " in out
        assert " more)" in out

    def test_in_vietnamese(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--on", "2017-09-01", str(folder / "sound.json")]) == 0
        assert "    chưa biết: p1: quốc tịch (cho: " in capsys.readouterr().out

    def test_problems_of_a_case_file_have_its_paths(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text = (
            "[person.p1]\ncitizenship = 'foreign'\n[[entry]]\nday = 2017-03-20\nevent = 'certified'\nforms = ['x9']\n"
        )
        (folder / "case.toml").write_text(text, encoding="utf-8")
        assert main(["check", "--lang", "en", str(folder / "case.toml")]) == 0
        assert "    warning: entry[0].forms[0]: the book knows no paper of this code" in capsys.readouterr().out

    def test_a_faulty_case_file(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "case.toml").write_text("[person.p1]\nborn = 3\n", encoding="utf-8")
        assert main(["check", "--lang", "en", str(folder / "case.toml")]) == 1
        assert "person.p1.born: " in capsys.readouterr().out

    def test_json(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--json", "--on", "2017-09-01", str(folder)]) == 1
        case, faulty, sound = json.loads(capsys.readouterr().out)
        assert (case["sound"], faulty["sound"], sound["sound"]) == (True, False, True)
        assert faulty["errors"] == [
            {"path": "$.entries[0].day", "code": "type", "vi": "cần một chuỗi ký tự", "en": "not a text"}
        ]
        assert {need["kind"] for need in sound["unknown"]} == {"fact"}
        assert sound["on"] == "2017-09-01"

    @pytest.mark.parametrize(("content", "told"), [(b"\xff", "not in UTF-8"), (b" " * 4_000_001, "too large")])
    def test_what_is_no_text(self, folder: Path, capsys: pytest.CaptureFixture[str], content: bytes, told: str) -> None:
        (folder / "faulty.json").write_bytes(content)
        assert main(["check", "--lang", "en", str(folder)]) == 3
        out, err = capsys.readouterr()
        assert told in err
        assert out.endswith("files: 3, can be read: 2, errors: 0, warnings: 0\n")
        assert main(["check", "--json", str(folder)]) == 3
        found = json.loads(capsys.readouterr().out)
        assert [one["sound"] for one in found] == [True, False, True]
        assert found[1]["errors"][0]["code"] == "unread"

    def test_the_bar_is_wiped_before_anything_is_said(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Both streams stand on one terminal."""
        terminal = Terminal()
        monkeypatch.setattr("sys.stderr", terminal)
        monkeypatch.setattr("sys.stdout", terminal)
        main(["check", "--lang", "en", str(folder)])
        told = [line.rpartition("\r\x1b[K")[2] for line in terminal.getvalue().split("\n")]
        assert not any("/3" in line for line in told)
        assert told[0] == f"{(folder / 'case.toml').as_posix()}: can be read"

    def test_a_name_in_capital_letters(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "S.CSV").write_text("person,day\np1,2017-03-20\n", encoding="utf-8")
        assert main(["check", "--lang", "en", str(folder / "S.CSV")]) == 0
        main(["check", "--lang", "en", str(folder)])
        assert "S.CSV: can be read" in capsys.readouterr().out

    def test_a_byte_order_mark(self, folder: Path) -> None:
        (folder / "sound.json").write_text("\ufeff" + payload(ENTRY), encoding="utf-8")
        assert main(["check", str(folder / "sound.json")]) == 0

    def test_nothing_to_check(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--lang", "en", "--json", str(tmp_path)]) == 3
        out, err = capsys.readouterr()
        assert out == "[]\n"
        assert "the folder holds no case file (*.json, *.toml, *.csv, *.xlsx)" in err

    def test_an_overlay_that_cannot_be_laid(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "overlay.toml").write_text("name = 3", encoding="utf-8")
        assert main(["check", "--overlay", str(folder / "overlay.toml"), str(folder)]) == 3
        assert main(["schema", "--overlay", str(folder / "overlay.toml")]) == 3
        assert capsys.readouterr().out == ""


class TestSchema:
    """The schema as it was approved."""

    def test_printed(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["schema"]) == 0
        approved = Path(__file__).parents[1] / "approved" / "case_schema.json"
        assert capsys.readouterr().out == approved.read_text(encoding="utf-8")
