"""The examples run, and print what they promise."""

from datetime import date

import pytest
from examples import first_use, province_total


class TestFirstUse:
    """The first example prints what the woman is owed, in Vietnamese."""

    def test_prints_the_total(self, capsys: pytest.CaptureFixture[str]) -> None:
        first_use.main()
        assert "Phải chi: ít nhất 2.180.000 đồng." in capsys.readouterr().out


class TestProvinceTotal:
    """The second example adds up a year."""

    def test_prints_a_floor_and_what_is_not_known(self, capsys: pytest.CaptureFixture[str]) -> None:
        province_total.main()
        first, *rest = capsys.readouterr().out.splitlines()
        assert first.startswith("at least ")
        assert "not known: fare" in rest

    def test_owes_nothing_before_the_first_entry(self) -> None:
        assert province_total.owed_by(date(2017, 1, 1)).low == 0
