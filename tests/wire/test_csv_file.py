import pytest

from victim_protocol.errors import WireError
from victim_protocol.wire.csv_file import csv_text, rows_of_csv


class TestCsv:
    """Commas, or what a program of another country writes in their place."""

    @pytest.mark.parametrize("sign", [",", ";", "\t"])
    def test_signs_between_cells(self, sign: str) -> None:
        assert rows_of_csv(f'person{sign}place\r\np1{sign}"a{sign}b\nc"\n') == [
            ["person", "place"],
            ["p1", f"a{sign}b\nc"],
        ]

    def test_one_column(self) -> None:
        assert rows_of_csv("person\np1\n") == [["person"], ["p1"]]
        assert rows_of_csv("") == []

    def test_written(self) -> None:
        rows = [["person", "place"], ["p1", 'a, "b"\nc; ệ']]
        assert rows_of_csv(csv_text(rows)) == rows

    @pytest.mark.parametrize("text", ['person\n"Hoa', 'person\n"Hoa"x', "person\n" + "x" * 200_000])
    def test_what_is_no_csv(self, text: str) -> None:
        with pytest.raises(WireError, match=r"line \d: not valid CSV") as caught:
            rows_of_csv(text)
        assert "Hoa" not in str(caught.value)
