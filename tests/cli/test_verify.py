import argparse
from pathlib import Path

import pytest
from tests.case.made import day, entry, journal_of

from victim_protocol.cli.verify import run
from victim_protocol.wire.journal_file import to_lines

WHOLE = journal_of(entry(id="e1", place="Lào Cai"), entry(id="e2", day=day(1)))


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A stored case."""
    path = tmp_path / "case.jsonl"
    path.write_bytes(to_lines(WHOLE).encode())
    return path


def verified(*paths: Path, head: str | None = None, lang: str = "en") -> int:
    """The exit code."""
    return run(argparse.Namespace(path=list(paths), head=head, lang=lang))


class TestVerify:
    """A stored case is sound, or each fault is told; and what cannot be seen always is."""

    def test_sound_with_a_head(self, stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert verified(stored, head=WHOLE.head) == 0
        assert capsys.readouterr().out.splitlines() == [
            f"{stored}: sound",
            "    it cannot be seen whether what was recorded is true",
            f"    records: 3, head: {WHOLE.head}",
        ]

    def test_sound_without_one(self, stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert verified(stored, lang="vi") == 0
        out = capsys.readouterr().out
        assert out.startswith(f"{stored}: toàn vẹn\n    không có mã băm cuối để so sánh")
        assert out.endswith(f"    số bản ghi: 3, mã băm cuối: {WHOLE.head}\n")

    def test_faults(self, stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
        stored.write_bytes(stored.read_bytes().replace(b"2017-03-21", b"2017-03-22"))
        assert verified(stored, head="0" * 64) == 1
        assert capsys.readouterr().out.splitlines()[:3] == [
            f"{stored}: not sound",
            "    line[2] e2: the hash does not fit the content",
            "    the last record is not the expected one: something was cut off, added or rewritten",
        ]

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            (b"\n", b"\r\n", "line[0]: not in canonical form"),
            ("à".encode(), b"\xff", "line[1]: not in UTF-8"),
        ],
    )
    def test_what_cannot_be_read(
        self, old: bytes, new: bytes, said: str, stored: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Bytes are taken as they are, line breaks too."""
        stored.write_bytes(stored.read_bytes().replace(old, new, 1))
        assert verified(stored) == 3
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith(f"{stored}:\n{said}")

    def test_each_file_is_looked_at(self, stored: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """What cannot be read weighs most, wherever it stands."""
        faulty, missing = tmp_path / "faulty.jsonl", tmp_path / "missing.jsonl"
        faulty.write_bytes(stored.read_bytes().replace(b'"e2"', b'"e3"'))
        assert verified(stored, faulty) == 1
        assert verified(faulty, missing, tmp_path, stored) == 3
        captured = capsys.readouterr()
        assert captured.err == f"{missing}:\nno such file\n{tmp_path}:\nthis file cannot be read\n"
        assert captured.out.count(": sound") == captured.out.count(": not sound") == 2
