import re
from pathlib import Path

from attrs import fields

from victim_protocol.wire.rows import AskRow, CaseFile, EntryRow, ExpectRow, SupportRow

PAGE = (Path(__file__).parents[2] / "docs" / "case-files.md").read_text(encoding="utf-8")


class TestRows:
    """What a row has is what the page on case files says."""

    def test_every_key_of_a_row_is_on_the_page(self) -> None:
        told = set(re.findall(r"`(\w+)`", PAGE)) | set(re.findall(r"^(\w+) =", PAGE, re.MULTILINE))
        for row in (AskRow, EntryRow, ExpectRow, SupportRow):
            assert {field.name for field in fields(row)} <= told | {"support"}

    def test_every_key_of_the_file_is_on_the_page(self) -> None:
        assert all(name in PAGE for name in (field.name for field in fields(CaseFile)))
