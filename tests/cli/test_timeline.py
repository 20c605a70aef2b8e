from pathlib import Path

import pytest

from victim_protocol.cli import main

AWAITING = str(Path(__file__).parents[1] / "cases" / "self_report_awaiting.toml")


class TestTimeline:
    """What each entry did."""

    def test_the_whole(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["timeline", "--lang", "en", AWAITING]) == 0
        out = capsys.readouterr().out
        assert out.startswith("== A man who declares at a commune and waits for verification\nPerson p1\n")
        assert "    20/09/2017: the provincial police received the report" in out

    def test_up_to_a_day(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["timeline", "--on", "2017-09-01", AWAITING]) == 0
        out = capsys.readouterr().out
        assert "    01/09/2017: khai báo" in out
        assert "05/09/2017" not in out

    def test_a_file_without_entries_is_called_by_its_name(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "bare.toml"
        path.write_text("[person.p1]\nborn = '1990'\n", encoding="utf-8")
        assert main(["timeline", "--lang", "en", str(path)]) == 0
        assert capsys.readouterr().out == "== bare.toml\nPerson p1\n    nothing is recorded\n\n"

    def test_one_that_is_not_there(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["timeline", "--lang", "en", str(tmp_path / "none.toml")]) == 3
        assert "no such file or folder" in capsys.readouterr().err
