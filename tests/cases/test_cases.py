"""Every worked case of this folder, compared with what the law book answers."""

from pathlib import Path

import pytest

from victim_protocol.wire.case_file import read_file
from victim_protocol.wire.runner import run

FILES = sorted(Path(__file__).parent.glob("*.toml"))


class TestCases:
    """Each file says what a case is owed, and by which articles."""

    def test_there_are_some(self) -> None:
        assert FILES

    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
    def test_every_answer_is_as_expected(self, path: Path) -> None:
        file = read_file(path.read_text(encoding="utf-8"))
        assert file.asks
        assert run(file) == ()
