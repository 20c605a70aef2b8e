import os
from pathlib import Path

import pytest
from scripts.procedures_page import main, page

from victim_protocol.statutes.book import default_book

BOOK = default_book()
PAGE = Path(__file__).resolve().parents[2] / "docs" / "law" / "procedures.md"


class TestPage:
    """The page on procedures is the one that its script makes from the tables."""

    def test_as_made(self) -> None:
        text = page(BOOK) + "\n"
        if os.environ.get("APPROVE"):
            PAGE.write_text(text, encoding="utf-8", newline="\n")
        assert PAGE.read_text(encoding="utf-8") == text

    def test_printed(self, capsys: pytest.CaptureFixture[str]) -> None:
        main()
        assert capsys.readouterr().out == page(BOOK) + "\n"

    def test_each_procedure_with_its_two_names(self) -> None:
        headings = [line for line in page(BOOK).splitlines() if line.startswith("## ")]
        named = [f"## {one.label.en} ({one.label.vi}), `{one.key}`" for one in BOOK.procedures]
        assert headings == [*named, "## At every stage", "## Names"]

    def test_what_is_unsaid_stands_on_it(self) -> None:
        text = page(BOOK)
        unsaid = [label for one in BOOK.procedures for label in one.silent]
        unsaid += [stage.silent for one in BOOK.procedures for stage in one.stages if stage.silent is not None]
        unsaid += [row.silent for one in BOOK.procedures for row in one.transitions if row.silent is not None]
        assert [label for label in unsaid if label.en not in text] == []
