from pathlib import Path
from types import SimpleNamespace

from victim_protocol.cli import table_files as module


class TestLeftOut:
    """A row that has more or fewer cells than there are columns is noted by its number and skipped."""

    def test_the_line_of_names_is_not_counted(self) -> None:
        unread: list[int] = []
        assert module._left_out(unread, SimpleNamespace(number=3)) == "skip"
        assert unread == [2]

    def test_they_are_noted_while_the_table_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_text("id,on\n1,2017-05-10\n2\n", encoding="utf-8")
        source = module.opened(path)
        assert [batch.num_rows for batch, _ in source.batches] == [1]
        assert source.unread == [2]
