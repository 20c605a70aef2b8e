from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from tests.case.made import case_of, entry

from victim_protocol.errors import WireError
from victim_protocol.law.fact import Range
from victim_protocol.wire.sheet import cases_of
from victim_protocol.wire.sheet_writer import rows_of
from victim_protocol.wire.xlsx_file import rows_of_xlsx, xlsx_bytes

openpyxl = pytest.importorskip("openpyxl", reason="XLSX files need the extra spreadsheet")


SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def made(*rows: Any, name: str = "Sheet", more: tuple[str, ...] = ()) -> bytes:
    """A file as a program would save it."""
    workbook = openpyxl.Workbook()
    workbook.active.title = name
    for row in rows:
        workbook.active.append(row)
    for title in more:
        workbook.create_sheet(title)
    held = BytesIO()
    workbook.save(held)
    return held.getvalue()


def refused(data: bytes) -> list[tuple[str, str]]:
    with pytest.raises(WireError, match=":") as caught:
        rows_of_xlsx(data)
    return [(problem.path, problem.code) for problem in caught.value.problems]


class TestXlsx:
    """Rows as a program saved them, and cells that no program changes."""

    def test_a_case_comes_back(self) -> None:
        case = case_of(
            entry(facts={"days_on_road": Range(1, None), "poor_household": True}, place="0123", costs={"fare": 5})
        )
        assert cases_of(rows_of_xlsx(xlsx_bytes(rows_of({"1": case})))) == {"1": case}

    def test_days_numbers_and_truths_of_a_program(self) -> None:
        day = datetime(2017, 3, 20)  # noqa: DTZ001 - a program tells days so
        keys = ["person", "day", "costs.fare", "facts.poor_household"]
        (found,) = cases_of(rows_of_xlsx(made(keys, ["p1", day, 180_000, True])))[""].entries
        assert (found.day, found.costs, found.facts) == (day.date(), {"fare": 180_000}, {"poor_household": True})

    def test_the_sheet_of_several(self) -> None:
        assert rows_of_xlsx(made(["person"], name="cases", more=("notes",))) == [["person"]]
        assert refused(made(["person"], name="first", more=("second",))) == [("file", "sheet")]

    def test_formulas_and_errors(self) -> None:
        assert refused(made(["person"], ["=A1"], ["#REF!"])) == [("A2", "formula"), ("A3", "error")]

    def test_what_is_no_such_file(self) -> None:
        whole = made(["person"], ["p1"])
        assert refused(b"person,day") == [("file", "xlsx")]
        assert refused(whole[:200]) == [("file", "xlsx")]
        assert refused(zipped({"a.txt": b""})) == [("file", "xlsx")]
        assert refused(without(whole, SHEET, b"<worksheet><sheetData><row>")) == [("file", "xlsx")]

    @pytest.mark.parametrize("size", ["A1", "A1:A1", "A1:XFD1048576"])
    def test_what_the_file_says_of_its_own_size_is_not_believed(self, size: str) -> None:
        whole = made(["person", "day"], ["p1", "2017-03-20"])
        sheet = part_of(whole, SHEET).replace(b'<dimension ref="A1:B2"', f'<dimension ref="{size}"'.encode())
        assert rows_of_xlsx(without(whole, SHEET, sheet)) == [["person", "day"], ["p1", "2017-03-20"]]

    def test_cells_by_the_thousand_million(self) -> None:
        rows = "".join(f'<row r="{row}"><c r="XFD{row}" t="str"><v>x</v></c></row>' for row in range(1, 400))
        sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        assert refused(without(made(["person"]), SHEET, sheet.encode())) == [("file", "size")]
        far = f'<worksheet xmlns="{MAIN}"><sheetData><row r="200000"><c r="A200000"/></row></sheetData></worksheet>'
        assert refused(without(made(["person"]), SHEET, far.encode())) == [("file", "size")]

    def test_a_number_that_is_no_day_is_not_told(self, recwarn: pytest.WarningsRecorder) -> None:
        """A telephone number in a cell that is formatted as a date; the reader would warn and repeat it."""
        workbook = openpyxl.Workbook()
        workbook.active.append(["person", "day"])
        workbook.active.append(["p1", 912_345_678])
        workbook.active["B2"].number_format = "yyyy-mm-dd"
        held = BytesIO()
        workbook.save(held)
        with pytest.raises(WireError, match="B2") as caught:
            cases_of(rows_of_xlsx(held.getvalue()))
        assert "912" not in str(caught.value)
        assert not recwarn

    def test_a_file_that_unpacks_to_too_much(self) -> None:
        assert refused(zipped({"a.txt": b"0" * 100_000_001})) == [("file", "size")]


def part_of(data: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(data)) as packed:
        return packed.read(name)


def zipped(parts: dict[str, bytes]) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return held.getvalue()


def without(data: bytes, broken: str, content: bytes) -> bytes:
    """The file with another content of one part."""
    with ZipFile(BytesIO(data)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    return zipped({**parts, broken: content})
