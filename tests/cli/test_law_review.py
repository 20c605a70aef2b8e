"""``law sheet`` and ``law review``."""

import csv
from importlib.util import find_spec
from io import StringIO
from pathlib import Path

import pytest
from tests.reports.provisions.told import places

from victim_protocol.cli import law_review, main, sheets
from victim_protocol.law.citation import InstrumentId
from victim_protocol.reports.law_sheet import sheet
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.csv_file import csv_text, rows_of_csv
from victim_protocol.wire.xlsx_file import rows_of_xlsx, xlsx_bytes

BOOK = default_book()
DECISION = InstrumentId.parse("46/2015/QĐ-TTg")
needs_extra = pytest.mark.skipif(find_spec("openpyxl") is None, reason="XLSX files need the extra spreadsheet")


@pytest.fixture(autouse=True)
def _worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The book as a whole is described in tests of its own; here it is taken as it was."""
    monkeypatch.setattr(law_review, "described", lambda _: places())


def signed(path: Path, *results: str) -> Path:
    """A sheet whose first rows are signed."""
    rows = sheet(BOOK, places()[DECISION], "vi")
    for row, result in zip(rows[2:], results, strict=False):
        row[-4:] = ["Trần Văn Luật", "2026-11-28", result, ""]
    content = xlsx_bytes(rows, "law") if path.suffix == ".xlsx" else csv_text(rows).encode()
    path.write_bytes(content)
    return path


class TestSheet:
    """The sheet of an instrument on the standard output, in three forms."""

    @pytest.mark.parametrize("words", ["46/2015/QĐ-TTg", "Quyết định 46/2015/QĐ-TTg", "Decision 46/2015/QĐ-TTg"])
    def test_csv(self, words: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
        assert main(["law", "sheet", words, "--lang", "en"]) == 0
        out = capsysbinary.readouterr().out
        assert out.startswith("\ufeffcitation,row".encode())
        assert rows_of_csv(out.decode("utf-8")) == sheet(BOOK, places()[DECISION], "en")

    @needs_extra
    def test_xlsx(self, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
        assert main(["law", "sheet", "46/2015/QĐ-TTg", "--format", "xlsx"]) == 0
        rows = rows_of_xlsx(capsysbinary.readouterr().out)
        expected = sheet(BOOK, places()[DECISION], "vi")
        assert [[cell or "" for cell in row] for row in rows] == [_trimmed(row) for row in expected]

    def test_markdown(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "sheet", "46/2015/QĐ-TTg", "--format", "md"]) == 0
        head, line, *body = capsys.readouterr().out.splitlines()
        assert head.startswith("| citation | row | ")
        assert line.count("---") == head.count("|") - 1
        assert {row.count("|") for row in body} == {head.count("|")}

    @pytest.mark.parametrize(
        ("words", "said"), [("1/1999/NĐ-CP", "    66/2011/QH12: Law on Prevention"), ("Điều 37", "needs its number")]
    )
    def test_what_is_no_instrument_of_the_book(self, words: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["law", "sheet", words, "--lang", "en"]) == 3
        out, err = capsys.readouterr()
        assert out == ""
        assert said in err

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sheets, "find_spec", lambda _: None)
        assert main(["law", "sheet", "46/2015/QĐ-TTg", "--format", "xlsx", "--lang", "en"]) == 3
        assert "need an extra" in capsys.readouterr().err


def _trimmed(row: list[str]) -> list[str]:
    """A row up to its last cell that says something, as a reader of XLSX files gives it."""
    last = max(number for number, cell in enumerate(row) if cell)
    return row[: last + 1]


class TestReview:
    """What signed sheets say, counted; what is wrong with them, told with the rest counted all the same."""

    @pytest.mark.parametrize("suffix", ["csv", pytest.param("xlsx", marks=needs_extra)])
    def test_counted(self, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = signed(tmp_path / f"signed.{suffix}", "agreed", "đồng ý")
        assert main(["law", "review", str(path), "--lang", "en"]) == 0
        first, last = capsys.readouterr().out.splitlines()
        assert first.startswith("Decision 46/2015/QĐ-TTg: 8 rows: 2 agreed, ")
        assert last.startswith("not reviewed by any jurist: ")

    def test_nothing_signed(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = signed(tmp_path / "empty.csv")
        assert main(["law", "review", str(path)]) == 0
        (line,) = capsys.readouterr().out.splitlines()
        assert line.startswith("chưa được luật gia nào rà soát: 56 văn bản")

    @pytest.mark.parametrize("result", ["wrong", "doubtful"])
    def test_something_to_look_at(self, result: str, tmp_path: Path) -> None:
        assert main(["law", "review", str(signed(tmp_path / "signed.csv", "agreed", result))]) == 1

    def test_several_files(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        paths = [signed(tmp_path / "a.csv", "agreed"), signed(tmp_path / "b.csv", "", "wrong")]
        rows = [*csv.reader(StringIO(paths[1].read_text("utf-8")))]
        rows[2][-4:] = [""] * 4
        paths[1].write_text(csv_text(rows), encoding="utf-8", newline="")
        assert main(["law", "review", *map(str, paths), "--lang", "en"]) == 1
        assert "1 agreed, 0 doubtful, 1 wrong" in capsys.readouterr().out

    def test_problems(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = signed(tmp_path / "signed.csv", "agreed", "perhaps")
        assert main(["law", "review", str(path), "--lang", "en"]) == 3
        out, err = capsys.readouterr()
        assert "1 agreed" in out
        assert err == f"{path}:\nP4 result: one of: agreed, đồng ý, doubtful, nghi ngờ, wrong, sai\n"

    def test_files_that_cannot_be_read(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        broken = tmp_path / "broken.csv"
        broken.write_text('"', encoding="utf-8")
        assert main(["law", "review", str(tmp_path / "none.csv"), str(broken), "--lang", "en"]) == 3
        err = capsys.readouterr().err
        assert "no such file or folder" in err
        assert "not valid CSV" in err
