import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from victim_protocol.cli import main

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "how-to" / "add-a-rate.md"
TEXT = PAGE.read_text(encoding="utf-8")
COMMAND = "$ .venv/bin/victim-protocol "


def files() -> dict[str, str]:
    """The files that the page tells to write, by their names."""
    return dict(re.findall(r"Put this into `([\w.]+)`:\n\n```toml\n(.*?)```", TEXT, re.DOTALL))


def commands() -> Iterator[tuple[list[str], list[str]]]:
    """Each command of the page, with the lines that it is said to print."""
    for fence in re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL):
        first, *printed = fence.splitlines()
        if first.startswith(COMMAND):
            yield shlex.split(first.removeprefix(COMMAND)), printed


class TestAddARate:
    """Whoever follows the page on a rate of a province sees what the page shows."""

    def test_the_page_has_both_files_and_its_commands(self) -> None:
        assert {*files()} == {"case.toml", "rate.toml"}
        assert [arguments[0] for arguments, _ in commands()] == ["assess", "assess", "compare", "law"]

    @pytest.mark.parametrize(("arguments", "printed"), [*commands()], ids=["unknown", "known", "compared", "shown"])
    def test_each_command_prints_what_it_is_said_to(
        self,
        arguments: list[str],
        printed: list[str],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        for name, text in files().items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        assert main(arguments) == 0
        lines = capsys.readouterr().out.splitlines()
        assert "\n".join(printed) in "\n".join(lines)
        assert any("45,000" in line or "not known" in line for line in lines)

    def test_nothing_else_changes(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name, text in files().items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        main(next(arguments for arguments, _ in commands() if arguments[0] == "compare"))
        changed = [line for line in capsys.readouterr().out.splitlines() if " → " in line]
        assert [line.partition(":")[0] for line in changed] == ["p1, meals in the establishment"]
