import json
from pathlib import Path

import pytest
from tests.wire.made import payload

from victim_protocol.cli import main

POOR = str(Path(__file__).parents[1] / "cases" / "adult_poor_household.toml")
ENTRY = {"person": "p1", "day": "2017-03-20", "event": "certified"}


@pytest.fixture
def receipt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The receipt of an answer."""
    assert main(["receipt", "make", POOR, "--on", "2017-09-01"]) == 0
    path = tmp_path / "receipt.json"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    return path


class TestReceipt:
    """Made, and made again."""

    def test_the_same(self, receipt: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["receipt", "verify", str(receipt), POOR, "--lang", "en"]) == 0
        assert capsys.readouterr().out == f"{receipt}: the same: the case gives this answer\n"

    def test_changed(self, receipt: Path, capsys: pytest.CaptureFixture[str]) -> None:
        receipt.write_text(
            receipt.read_text(encoding="utf-8").replace('"library":"0', '"library":"9'), encoding="utf-8"
        )
        assert main(["receipt", "verify", str(receipt), POOR]) == 1
        out = capsys.readouterr().out
        assert "$.hash: không phải mã băm của nội dung biên nhận" in out
        assert "$.library: do phiên bản 9" in out

    def test_of_a_payload_under_a_reading(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "case.json"
        path.write_text(payload(ENTRY), encoding="utf-8")
        chosen = ["--reading", "schooling_for_whom=poor_minors", "--accept", "official"]
        assert main(["receipt", "make", str(path), "--on", "2017-09-01", *chosen]) == 0
        asked = json.loads(capsys.readouterr().out)["asked"]
        assert (asked["readings"], asked["accept"]) == ({"schooling_for_whom": "poor_minors"}, "official")

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["make", "none.toml", "--on", "2017-09-01"], "no such file or folder"),
            (["make", POOR, "--on", "2000-01-01"], "day: "),
            (["make", POOR, "--on", "2017-09-01", "--reading", "a=b"], "the book has no such reading"),
            (["make", "faulty.json", "--on", "2017-09-01"], "$.schema_version: missing"),
            (["verify", "none.json", POOR], "no such file or folder"),
            (["verify", "faulty.json", POOR], "$.library: missing"),
            (["verify", "faulty.json", POOR, "--overlay", "none.toml"], "no such file or folder"),
        ],
    )
    def test_what_cannot_be_done(
        self,
        words: list[str],
        told: str,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.chdir(tmp_path)
        Path("faulty.json").write_text("{}", encoding="utf-8")
        assert main(["receipt", *words, "--lang", "en"]) == 3
        out, err = capsys.readouterr()
        assert told in err
        assert out == ""
