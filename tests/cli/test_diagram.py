from pathlib import Path

import pytest

from victim_protocol.cli import main
from victim_protocol.reports.diagram import dot, mermaid
from victim_protocol.reports.duty_table import duty_table
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestDiagram:
    """A procedure of the law, drawn or as a table."""

    @pytest.mark.parametrize("key", [procedure.key for procedure in BOOK.procedures])
    def test_each_form(self, key: str, capsys: pytest.CaptureFixture[str]) -> None:
        for words, form in (([], mermaid), (["--format", "dot"], dot), (["--table"], duty_table)):
            for language in ("vi", "en"):
                assert main(["diagram", key, "--lang", language, *words]) == 0
                assert capsys.readouterr().out == form(BOOK.procedure(key), BOOK, language) + "\n"

    @pytest.mark.parametrize(("language", "said"), [("vi", "không có thủ tục này; có:"), ("en", "there is no such")])
    def test_one_that_does_not_exist(self, language: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["diagram", "rescues", "--lang", language]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"rescues:\n{said}")
        assert f"    rescue: {BOOK.procedure('rescue').label[language]}\n" in err

    def test_a_form_that_does_not_exist(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match=r"^2$"):
            main(["diagram", "rescue", "--format", "svg"])
        assert "invalid choice" in capsys.readouterr().err


class TestVerify:
    """The words of ``verify`` are understood."""

    def test_the_head_is_handed_on(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        none = str(tmp_path / "none.jsonl")
        assert main(["verify", none, "--head", "0" * 64, "--lang", "en"]) == 3
        assert capsys.readouterr().err == f"{none}:\nno such file\n"
