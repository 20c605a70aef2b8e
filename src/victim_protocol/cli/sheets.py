"""``template`` and ``import``: spreadsheets to be filled in, and the cases of those that were."""

__all__ = ["file_of_rows", "rows_of_file", "run_import", "run_template", "sheet_cases"]

import argparse
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from victim_protocol.case.case import Case
from victim_protocol.case.check_words import is_code
from victim_protocol.cli.files import bytes_of, text_of
from victim_protocol.cli.words import ALL_WELL, BROKEN, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.csv_file import csv_text, rows_of_csv
from victim_protocol.wire.sheet import Rows, cases_of
from victim_protocol.wire.sheet_writer import template
from victim_protocol.wire.xlsx_file import rows_of_xlsx, xlsx_bytes

_EXTRA: Final = Label(
    "tệp XLSX cần phần bổ sung: pip install victim-protocol[spreadsheet]",
    "XLSX files need an extra: pip install victim-protocol[spreadsheet]",
)
_EXISTS: Final = Label("tệp đã có, không ghi đè", "the file exists and is not written over")
_CODE: Final = Label(
    "mã hồ sơ chỉ gồm chữ cái không dấu, chữ số, - và _", "a code of a case is made of plain letters, digits, - and _"
)
_NO_CASE: Final = Label("bảng không có hồ sơ nào", "the spreadsheet holds no case")
_MARK: Final = "\ufeff"
"""By which Excel knows that a CSV file is in UTF-8."""


def sheet_cases(path: Path, language: str, payloads: Payloads) -> dict[str, Case] | None:
    """The cases of a spreadsheet; ``None`` for a file that cannot be read, which is reported.

    Args:
        path: The file.
        language: The language of reports.
        payloads: What looks at each case.

    Raises:
        WireError: Its rows are not those of cases.
    """
    rows = rows_of_file(path, language)
    return None if rows is None else cases_of(rows, payloads)


def rows_of_file(path: Path, language: str) -> Rows | None:
    """The rows of a spreadsheet, CSV or XLSX; ``None`` for a file that cannot be read, which is reported.

    Args:
        path: The file.
        language: The language of reports.

    Raises:
        WireError: It is no spreadsheet.
    """
    if path.suffix.lower() == ".csv":
        text = text_of(path, language)
        return None if text is None else rows_of_csv(text)
    if find_spec("openpyxl") is None:
        complain(path, _EXTRA[language])
        return None
    data = bytes_of(path, language)
    return None if data is None else rows_of_xlsx(data)


def file_of_rows(rows: Rows, form: str, about: object, language: str, name: str = "cases") -> bytes | None:
    """Rows as a spreadsheet; ``None`` where that needs an extra, which is reported.

    Args:
        rows: The rows, of texts.
        form: ``"csv"`` or ``"xlsx"``.
        about: What the report names.
        language: The language of the report.
        name: What the sheet of an XLSX file is called.
    """
    texts = [[str(cell) for cell in row] for row in rows]
    if form == "csv":
        return (_MARK + csv_text(texts)).encode()
    if find_spec("openpyxl") is None:
        complain(about, _EXTRA[language])
        return None
    return xlsx_bytes(texts, name)


def run_template(options: argparse.Namespace) -> int:
    """Write an empty spreadsheet; the exit code."""
    path: Path = options.file
    content = file_of_rows(template(options.lang), path.suffix.lower().removeprefix("."), path, options.lang)
    return BROKEN if content is None else _write(path, content, options.lang)


def run_import(options: argparse.Namespace) -> int:
    """Write a payload for each case of a spreadsheet, if all of them are sound; the exit code."""
    payloads = Payloads()
    try:
        cases = sheet_cases(options.file, options.lang, payloads)
    except VictimProtocolError as error:
        complain(options.file, told(error, options.lang))
        return BROKEN
    if not cases:
        if cases is not None:
            complain(options.file, _NO_CASE[options.lang])
        return BROKEN
    names = {code: code or options.file.stem for code in cases}
    if not all(map(is_code, names.values())):
        complain(options.file, _CODE[options.lang])
        return BROKEN
    options.folder.mkdir(parents=True, exist_ok=True)
    written = [
        _write(options.folder / f"{names[code]}.json", payloads.write(case).encode(), options.lang)
        for code, case in cases.items()
    ]
    return max(written)


def _write(path: Path, content: bytes, language: str) -> int:
    """Write a file that is not there yet; the exit code."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        complain(path, _EXISTS[language])
        return BROKEN
    print(path)
    return ALL_WELL
