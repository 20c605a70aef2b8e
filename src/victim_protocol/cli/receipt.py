"""``receipt``: an answer with everything that it was made of, and whether it can be made again."""

__all__ = ["run"]

import argparse
from pathlib import Path
from typing import Final

from victim_protocol.case.case import Case
from victim_protocol.cli.files import text_of
from victim_protocol.cli.overlays import book_of
from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT, complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.receipt import receipt_of, receipt_text
from victim_protocol.wire.receipt_check import read_receipt, receipt_differences

_MOST_BYTES: Final = 50_000_000
"""An answer for many persons is long."""
_SAME: Final = Label("biên nhận đúng: hồ sơ vẫn cho câu trả lời này", "the same: the case gives this answer")
_DIFFERENT: Final = Label("biên nhận khác câu trả lời lập lại", "the answer made again differs from the receipt")


def run(options: argparse.Namespace) -> int:
    """Make a receipt, or verify one; the exit code."""
    book = book_of(options)
    case = None if book is None else _case(options.case, options.lang)
    if book is None or case is None:
        return BROKEN
    return (_verify if options.what == "verify" else _make)(options, case, book)


def _case(path: Path, language: str) -> Case | None:
    """The case of a payload or a case file; ``None`` for one that cannot be read, which is reported."""
    text = text_of(path, language)
    try:
        return None if text is None else (read_case if path.suffix.lower() == ".toml" else Payloads().read)(text)
    except VictimProtocolError as error:
        complain(path, told(error, language))
        return None


def _make(options: argparse.Namespace, case: Case, book: LawBook) -> int:
    accept = Evidence(options.accept)
    try:
        receipt = receipt_of(case, on=options.on, readings=dict(options.reading), accept=accept, book=book)
    except VictimProtocolError as error:
        complain(options.case, told(error, options.lang))
        return BROKEN
    print(receipt_text(receipt))
    return ALL_WELL


def _verify(options: argparse.Namespace, case: Case, book: LawBook) -> int:
    text = text_of(options.receipt, options.lang, _MOST_BYTES)
    if text is None:
        return BROKEN
    try:
        found = [*receipt_differences(read_receipt(text), case, book)]
    except VictimProtocolError as error:
        complain(options.receipt, told(error, options.lang))
        return BROKEN
    print(f"{options.receipt}: {(_DIFFERENT if found else _SAME)[options.lang]}")
    for problem in found:
        print(f"    {problem.text(options.lang)}")
    return DIFFERENT if found else ALL_WELL
