import sys
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as arrow_csv
import pytest
from pyarrow import parquet
from tests.batch.test_assess import VICTIM
from tests.cli.test_check import Terminal

from victim_protocol.batch.assess import assess_batches
from victim_protocol.cli import batch as module
from victim_protocol.cli import main

ROWS = [
    {**VICTIM, "id": f"r{place}", "age": place % 40, "cost_fare": None if place % 3 else place} for place in range(50)
]
FAULTY = [{**row, "age": -1} if place in (3, 7) else row for place, row in enumerate(ROWS)]


def written(path: Path, rows: list[dict[str, object]], size: int = 20) -> Path:
    """A file of some rows, in batches."""
    whole = pa.Table.from_pylist(rows)
    match path.suffix:
        case ".parquet":
            parquet.write_table(whole, path, row_group_size=size)
        case ".csv":
            arrow_csv.write_csv(whole, path)
        case _:
            with pa.ipc.new_file(path, whole.schema) as file:
                file.write_table(whole, max_chunksize=size)
    return path


def read(path: Path) -> pa.Table:
    match path.suffix:
        case ".parquet":
            return parquet.read_table(path)
        case ".csv":
            return arrow_csv.read_csv(path)
        case _:
            return pa.ipc.open_file(path).read_all()


def expected(rows: list[dict[str, object]]) -> pa.Table:
    return pa.Table.from_batches([*assess_batches(pa.Table.from_pylist(rows).to_batches())])


class TestFormats:
    """Each form of a table in, each form out, with the same answers."""

    @pytest.mark.parametrize("into", [".parquet", ".arrow", ".csv"])
    @pytest.mark.parametrize("out_of", [".parquet", ".arrow", ".csv"])
    def test_the_answers_are_those_of_the_library(
        self, tmp_path: Path, out_of: str, into: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        source, answers = written(tmp_path / f"people{out_of}", ROWS), tmp_path / f"answers{into}"
        assert main(["batch", "--lang", "en", str(source), str(answers)]) == 0
        assert capsys.readouterr().out == "rows: 50, with a fault: 0\n"
        assert [*tmp_path.glob("*.part")] == []
        found = read(answers)
        assert found.column("id").to_pylist() == [row["id"] for row in ROWS]
        for name in (
            "status_meals",
            "standing_victim",
            "low_owed",
            "low_fare",
            "high_fare",
            "kind_fare",
            "reason_fare",
        ):
            assert found.column(name).to_pylist() == expected(ROWS).column(name).to_pylist()

    def test_a_table_without_rows(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = tmp_path / "people.parquet"
        parquet.write_table(pa.Table.from_pylist(ROWS).slice(50), source)
        assert main(["batch", "--lang", "en", str(source), str(tmp_path / "answers.parquet")]) == 0
        assert capsys.readouterr().out == "rows: 0, with a fault: 0\n"
        assert read(tmp_path / "answers.parquet").schema.names == expected(ROWS).schema.names

    def test_statuses_alone(self, tmp_path: Path) -> None:
        source = written(tmp_path / "people.arrow", ROWS)
        assert main(["batch", "--statuses", str(source), str(tmp_path / "answers.arrow")]) == 0
        assert "low_owed" not in read(tmp_path / "answers.arrow").schema.names

    def test_under_readings_overlays_and_official_sources(self, tmp_path: Path) -> None:
        later = [{**row, "on": date(2026, 11, 1), "regime": "law_2024"} for row in ROWS]
        source = written(tmp_path / "people.arrow", later)
        options = ["--accept", "official", "--reading", "days_of_presence=both_days"]
        assert main(["batch", *options, str(source), str(tmp_path / "a.arrow")]) == 0
        assert main(["batch", str(source), str(tmp_path / "b.arrow")]) == 0
        assert not read(tmp_path / "a.arrow").equals(read(tmp_path / "b.arrow"))


class TestFaults:
    """A row with a fault is told by its number and its column; the others go on."""

    @pytest.mark.parametrize("form", [".parquet", ".csv"])
    def test_of_rows(self, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
        source, answers = written(tmp_path / f"people{form}", FAULTY), tmp_path / "answers.parquet"
        assert main(["batch", "--lang", "en", str(source), str(answers)]) == 1
        out, err = capsys.readouterr()
        code = "a negative number" if form == ".parquet" else "cannot be read as what the column holds"
        assert err.splitlines() == [f"{source}:", *(f"row {row}: age: {code}" for row in (4, 8))]
        assert out == "rows: 50, with a fault: 2\n"
        found = read(answers)
        assert found.column("problem").null_count == 48
        assert found.column("status_meals").null_count == 2

    def test_in_vietnamese(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = written(tmp_path / "people.parquet", FAULTY)
        assert main(["batch", str(source), str(tmp_path / "answers.parquet")]) == 1
        assert "dòng 4: age: số âm" in capsys.readouterr().err

    def test_no_more_than_some_are_told(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = written(tmp_path / "people.parquet", [{**ROWS[0], "age": -1}] * 103)
        assert main(["batch", "--lang", "en", str(source), str(tmp_path / "answers.parquet")]) == 1
        out, err = capsys.readouterr()
        assert len(err.splitlines()) == 102
        assert err.splitlines()[-1] == "and 3 more, told in the column problem"
        assert out == "rows: 103, with a fault: 103\n"

    def test_rows_of_a_spreadsheet_with_more_or_fewer_cells(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        source = tmp_path / "people.csv"
        source.write_text("id,on\n1,2017-05-10\n2\n3,soon\n4,2017-05-10,5\n5,never\n", encoding="utf-8")
        assert main(["batch", "--lang", "en", str(source), str(tmp_path / "answers.csv")]) == 1
        out, err = capsys.readouterr()
        assert sorted(err.splitlines()[1:]) == [
            "row 2: more or fewer cells, left out",
            "row 3: on: cannot be read as what the column holds",
            "row 3: on: missing",
            "row 4: more or fewer cells, left out",
            "row 5: on: cannot be read as what the column holds",
            "row 5: on: missing",
        ]
        assert out == "rows: 5, with a fault: 4\n"
        assert read(tmp_path / "answers.csv").column("id").to_pylist() == [1, 3, 5]


class TestOtherWriting:
    """A cell that is not in UTF-8 is a fault of its row; ids are passed on."""

    def test_in_a_cell(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = tmp_path / "people.csv"
        source.write_bytes(
            b"id,on,citizenship,age\n1,2017-05-10,viet_nam,5\n\xff,2017-05-10,\xff,\xff\n,2017-05-10,,\n"
        )
        assert main(["batch", "--lang", "en", str(source), str(tmp_path / "answers.parquet")]) == 1
        assert capsys.readouterr().err.splitlines()[1:] == [
            "row 2: citizenship: none of the values that there are",
            "row 2: age: cannot be read as what the column holds",
        ]
        assert read(tmp_path / "answers.parquet").column("id").to_pylist() == ["1", "\ufffd", None]

    def test_without_ids(self, tmp_path: Path) -> None:
        source = tmp_path / "people.csv"
        source.write_text("on,age\n2017-05-10,5\n", encoding="utf-8")
        assert main(["batch", str(source), str(tmp_path / "answers.parquet")]) == 0
        assert "id" not in read(tmp_path / "answers.parquet").schema.names

    def test_in_the_line_of_names(self, tmp_path: Path) -> None:
        source = tmp_path / "people.csv"
        source.write_bytes(b"id,on,\xff\n1,2017-05-10,3\n")
        assert main(["batch", str(source), str(tmp_path / "answers.parquet")]) == 3


class TestRefused:
    """A file that is no such table is told, and nothing is written."""

    @pytest.mark.parametrize("form", [".parquet", ".arrow", ".csv"])
    def test_no_table(self, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
        source = tmp_path / f"people{form}"
        source.write_bytes(b"")
        for path in (source, tmp_path / f"nowhere{form}"):
            assert main(["batch", "--lang", "en", str(path), str(tmp_path / "answers.csv")]) == 3
            assert capsys.readouterr().err == f"{path}:\nfile: not a table that can be read\n"
        assert [*tmp_path.iterdir()] == [source]

    def test_columns_that_there_are_not(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = written(tmp_path / "people.csv", [{"name": "x", "age": 3}])
        assert main(["batch", "--lang", "en", str(source), str(tmp_path / "answers.csv")]) == 3
        err = capsys.readouterr().err
        assert "on: the column of the day asked is missing" in err
        assert "columns[0]: not in the vocabulary" in err
        assert [*tmp_path.iterdir()] == [source]

    def test_a_reading_that_there_is_not(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = written(tmp_path / "people.csv", ROWS)
        assert main(["batch", "--lang", "en", "--reading", "x=y", str(source), str(tmp_path / "answers.csv")]) == 3
        assert "the book has no such reading" in capsys.readouterr().err

    def test_a_place_where_nothing_can_be_written(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = written(tmp_path / "people.csv", ROWS)
        target = tmp_path / "nowhere" / "answers.csv"
        assert main(["batch", "--lang", "en", str(source), str(target)]) == 3
        assert capsys.readouterr().err == f"{target}:\nthe answers cannot be written here\n"

    def test_nothing_stays_behind_and_nothing_of_others_goes(self, tmp_path: Path) -> None:
        source = written(tmp_path / "people.arrow", ROWS)
        broken = source.read_bytes()
        cut = tmp_path / "cut.arrow"
        cut.write_bytes(broken[:2000] + bytes(400) + broken[2400:])
        (tmp_path / "answers.arrow.part").write_text("mine", encoding="utf-8")
        before = sorted(tmp_path.iterdir())
        main(["batch", str(cut), str(tmp_path / "answers.arrow")])
        (tmp_path / "answers.arrow").unlink(missing_ok=True)
        assert sorted(tmp_path.iterdir()) == before

    def test_a_spreadsheet_without_a_line_of_names_tells_nobody(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        source = tmp_path / "people.csv"
        source.write_text("Nguyễn Thị Thử,2017-05-10\n", encoding="utf-8")
        assert main(["batch", str(source), str(tmp_path / "answers.csv")]) == 3
        assert "Nguyễn" not in capsys.readouterr().err

    def test_other_ends_of_names(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["batch", "--lang", "en", str(tmp_path / "a.xlsx"), str(tmp_path / "b.csv")]) == 3
        assert "the name must end in .arrow, .csv or .parquet" in capsys.readouterr().err

    def test_answers_that_are_there_already(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = written(tmp_path / "people.csv", ROWS)
        assert main(["batch", "--lang", "en", str(source), str(source)]) == 3
        assert "the file exists and is not written over" in capsys.readouterr().err

    def test_an_overlay_that_cannot_be_read(self, tmp_path: Path) -> None:
        source = written(tmp_path / "people.csv", ROWS)
        overlay = tmp_path / "overlay.toml"
        overlay.write_text("?", encoding="utf-8")
        assert main(["batch", "--overlay", str(overlay), str(source), str(tmp_path / "answers.csv")]) == 3

    def test_without_the_extra(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(module, "find_spec", lambda _: None)
        assert main(["batch", "--lang", "en", str(tmp_path / "a.csv"), str(tmp_path / "b.csv")]) == 3
        assert "pip install victim-protocol[batch]" in capsys.readouterr().err


class TestProgress:
    """A bar on a terminal."""

    def test_it_is_shown_and_wiped(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        source = written(tmp_path / "people.arrow", ROWS)
        assert main(["batch", str(source), str(tmp_path / "answers.arrow")]) == 0
        assert "3/3" in terminal.getvalue()
        assert terminal.getvalue().endswith("\x1b[K")
