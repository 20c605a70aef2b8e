import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from victim_protocol.cli import main, province

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples" / "cases" / "lang_son_2017"
OVERLAY = ROOT / "examples" / "overlays" / "fictitious_amounts.toml"
REPORT = ["--province", "20", "--year", "2017"]
COMMANDS = {
    "report": REPORT,
    "gap": [],
    "places": ["--next", "9"],
    "cost": [],
    "impact": ["--from", "2017-06-30", "--to", "book"],
}


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    code = main([*map(str, words)])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the example, to be broken."""
    shutil.copytree(FOLDER, tmp_path / "cases")
    return tmp_path / "cases"


class TestForms:
    """Every command writes every form, in both languages."""

    @pytest.mark.parametrize("name", COMMANDS)
    @pytest.mark.parametrize("form", ["text", "markdown", "html", "csv", "json"])
    def test_each(self, name: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
        if form == "html":
            pytest.importorskip("matplotlib", reason="the drawings are an extra; without it, that is said")
        code, out, err = run(capsys, name, FOLDER, *COMMANDS[name], "--format", form, "--lang", "en")
        assert (code, err) == (0, "")
        marks = {"text": "FOR THE OFFICE", "markdown": "# ", "html": "<!doctype html>", "csv": "table,row", "json": "{"}
        assert marks[form] in out
        if form == "json":
            assert json.loads(out)["tables"]

    def test_drawings(self, capsys: pytest.CaptureFixture[str]) -> None:
        pytest.importorskip("matplotlib", reason="an extra")
        assert run(capsys, "report", FOLDER, *REPORT, "--format", "html")[1].count("<svg") > 5

    def test_without_what_draws(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(province, "find_spec", lambda _: None)
        code, out, err = run(capsys, "report", FOLDER, *REPORT, "--format", "html", "--lang", "en")
        assert (code, out.count("<svg")) == (0, 0)
        assert "pip install victim-protocol[charts]" in err


class TestReport:
    """``report``: the year for the office, for publication, and the cases behind a figure."""

    def test_for_publication(self, capsys: pytest.CaptureFixture[str]) -> None:
        out = run(capsys, "report", FOLDER, *REPORT, "--publish", "--lang", "en")[1]
        assert "behind each figure stand at least 11 people" in out
        assert "under 18" not in out

    def test_of_more_people(self, capsys: pytest.CaptureFixture[str]) -> None:
        out = run(capsys, "report", FOLDER, *REPORT, "--publish", "20", "--lang", "en")[1]
        assert "Total: withheld" in out

    def test_of_too_few(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, _, err = run(capsys, "report", FOLDER, *REPORT, "--publish", "1", "--lang", "en")
        assert (code, "a whole number from 2 on" in err) == (3, True)

    def test_behind_a_figure(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The cases, with no more of them than statistics need."""
        code, out, _ = run(capsys, "report", FOLDER, *REPORT, "--behind", "who/child/year")
        told = [json.loads(line) for line in out.splitlines()]
        assert (code, [one["persons"] for one in told]) == (0, [["p04"], ["p05"]])
        assert told[0]["redacted"]["persons"] == [{"id": "p04", "born": "2001-01-01/2001-12-31"}]
        assert "Cốc Nam" not in out

    def test_behind_a_row_with_a_code_of_its_own(self, capsys: pytest.CaptureFixture[str]) -> None:
        row = "deadlines/commune_committee.make_claim_file.09/2013/NĐ-CP:23.3.b:p3/late"
        code, out, _ = run(capsys, "report", FOLDER, *REPORT, "--behind", row)
        assert (code, len(out.splitlines())) == (0, 1)

    @pytest.mark.parametrize("place", ["who/nobody/year", "colour/x/y"])
    def test_behind_nothing(self, place: str, capsys: pytest.CaptureFixture[str]) -> None:
        code, _, err = run(capsys, "report", FOLDER, *REPORT, "--behind", place, "--lang", "en")
        assert (code, "no such" in err) == (3, True)

    @pytest.mark.parametrize(
        "words",
        [["--behind", "who"], ["--year", "x"], ["--on", "2017-02-30"], ["--publish", "--behind", "who/child/year"]],
    )
    def test_words_that_are_not_understood(self, words: list[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            main(["report", str(FOLDER), *REPORT, *words])

    def test_a_province_that_did_not_exist(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, _, err = run(capsys, "report", FOLDER, "--province", "02", "--year", "2026", "--lang", "en")
        assert (code, "no province has this code on that day" in err) == (3, True)

    def test_with_an_overlay(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(capsys, "report", FOLDER, *REPORT, "--overlay", OVERLAY)[0] == 0


class TestBroken:
    """What cannot be read is listed with its place, and the rest is reported all the same."""

    def test_a_case_and_a_row(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "02_household_not_poor.toml").write_text("[person", encoding="utf-8")
        (folder / "records" / "places.csv").write_bytes(b"\xff\xfe\xff")
        deliveries = folder / "records" / "deliveries.csv"
        row = len(deliveries.read_text(encoding="utf-8").splitlines()) + 1
        with deliveries.open("a", encoding="utf-8") as file:
            file.write("x1,01_poor_household_goes_home,p01,fare,2017-04-01,-1,,,\n")
            file.write("x2,nobody,p01,fare,2017-04-01,1,5,,\n")
        code, out, err = run(capsys, "report", folder, *REPORT, "--lang", "en")
        assert code == 1
        assert "Received, without those accompanying: 11" in out
        for told in (
            "02_household_not_poor: file: not valid TOML",
            "records/places.csv: this file cannot be read",
            f"records/deliveries.csv F{row} quantity: not a whole number",
            "delivery x2: there is no such case",
            "delivery d007: there is no such case",
        ):
            assert told in out
            assert told in err

    def test_a_file_that_is_no_text(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "02_household_not_poor.toml").write_bytes(b"\xff")
        code, out, _ = run(capsys, "gap", folder, "--lang", "en")
        assert (code, "02_household_not_poor: this file cannot be read" in out) == (1, True)

    def test_files_that_nothing_reads(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """One of another name, a second one of the same name, and a second case of one code."""
        (folder / "records" / "delivery.csv").write_text("id\n", encoding="utf-8")
        (folder / "records" / "places.xlsx").write_bytes(b"")
        (folder / "02_household_not_poor.json").write_text(
            '{"schema_version": 1, "persons": [{"id": "p1"}], "entries": []}', encoding="utf-8"
        )
        code, _, err = run(capsys, "places", folder, "--lang", "en")
        assert code == 1
        for told in (
            "records/delivery.csv: this file is not read",
            "records/places.xlsx: this file is not read",
            "02_household_not_poor: two files of one code: the first counts",
        ):
            assert told in err

    def test_a_sheet_that_is_none(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "records" / "places.csv").write_text('id,"name\n', encoding="utf-8")
        code, _, err = run(capsys, "places", folder, "--lang", "en")
        assert (code, "records/places.csv line 1: not valid CSV" in err) == (1, True)

    def test_a_folder_without_records(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        shutil.rmtree(folder / "records")
        code, out, err = run(capsys, "gap", folder, "--lang", "en")
        assert (code, err) == (0, "")
        assert "meals in the establishment" in out

    @pytest.mark.parametrize("name", COMMANDS)
    def test_no_folder(self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        code, _, err = run(capsys, name, tmp_path / "none", *COMMANDS[name], "--lang", "en")
        assert (code, "no such folder" in err) == (3, True)

    @pytest.mark.parametrize("name", [one for one in COMMANDS if one != "report"])
    def test_nothing_recorded(self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        code, _, err = run(capsys, name, tmp_path, *COMMANDS[name], "--lang", "en")
        assert (code, "nothing is recorded in the folder" in err) == (3, True)

    @pytest.mark.parametrize("name", COMMANDS)
    def test_an_overlay_that_cannot_be_laid(
        self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "x.toml").write_text("x = 1", encoding="utf-8")
        assert run(capsys, name, FOLDER, *COMMANDS[name], "--overlay", tmp_path / "x.toml")[0] == 3


class TestDays:
    """Without a day the last that is recorded is asked; no clock decides."""

    def test_the_last_day(self, capsys: pytest.CaptureFixture[str]) -> None:
        told = json.loads(run(capsys, "gap", FOLDER, "--format", "json")[1])
        assert told["on"] == "2017-12-31"

    @pytest.mark.parametrize("name", ["places", "cost"])
    def test_a_period(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["--since", "2017-03-01", "--on", "2017-03-31", "--format", "json"]
        told = json.loads(run(capsys, name, FOLDER, *words)[1])
        assert (told["first"], told["last"]) == ("2017-03-01", "2017-03-31")

    @pytest.mark.parametrize("name", ["places", "cost"])
    def test_the_last_day_before_the_first(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["--since", "2017-04-01", "--on", "2017-03-31", "--lang", "en"]
        code, _, err = run(capsys, name, FOLDER, *words)
        assert (code, "the last day lies before the first" in err) == (3, True)

    def test_a_number_that_is_none(self) -> None:
        with pytest.raises(SystemExit, match="2"):
            main(["places", str(FOLDER), "--next", "-1"])


class TestCost:
    """``cost --assume``: a year to come, as a file assumes it."""

    def told(self, capsys: pytest.CaptureFixture[str], path: Path, content: str | None) -> tuple[int, str, str]:
        if content is not None:
            path.write_text(content, encoding="utf-8")
        return run(capsys, "cost", FOLDER, "--assume", path, "--lang", "en")

    def test_a_forecast(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        group = '[[group]]\nname = "A"\nlike = "01_poor_household_goes_home"\nnumber = [1, 2]'
        code, out, _ = self.told(capsys, tmp_path / "a.toml", f"year = 2018\n{group}")
        assert (code, "FORECAST OF 2018" in out) == (0, True)

    @pytest.mark.parametrize(
        "content", [None, "year = 2018", 'year = 2018\n[[group]]\nname = "A"\nlike = "x"\nnumber = [1, 2]']
    )
    def test_refused(self, content: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert self.told(capsys, tmp_path / "a.toml", content)[0] == 3


class TestImpact:
    """``impact``: a day, an overlay or the law book on each side."""

    def test_an_overlay(self, capsys: pytest.CaptureFixture[str]) -> None:
        words: list[Any] = ["--from", "book", "--to", OVERLAY, "--on", "2026-12-31", "--format", "json", "--lang", "en"]
        code, out, _ = run(capsys, "impact", FOLDER, *words)
        told = json.loads(out)
        assert (code, told["from"], told["to"]) == (0, "2026-12-31", "2026-12-31")
        assert told["book"] != told["other_book"]

    def test_another_side_that_cannot_be_read(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "x.toml").write_text("x = 1", encoding="utf-8")
        for side in (tmp_path / "none.toml", tmp_path / "x.toml"):
            assert run(capsys, "impact", FOLDER, "--from", "book", "--to", side)[0] == 3


class TestRecords:
    """The folder of records holds no cases, and no other command takes it for one."""

    def test_check(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = run(capsys, "check", FOLDER, "--lang", "en")
        assert (code, "files: 12, can be read: 12" in out) == (0, True)

    def test_a_folder_of_that_name_that_is_named_itself(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "files: 3" in run(capsys, "check", FOLDER / "records", "--lang", "en")[1]
