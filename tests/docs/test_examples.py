"""The examples run, and print what they promise."""

from datetime import date

import pytest
from examples import first_use, keep_a_case, province_total


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


class TestKeepACase:
    """The third example keeps a case by the law, and stores it whole."""

    def test_prints_what_is_refused_and_what_is_kept(self, capsys: pytest.CaptureFixture[str]) -> None:
        keep_a_case.main()
        refused, answers, departures, duties, whole = capsys.readouterr().out.splitlines()
        assert "in the care of the body that received" in refused
        assert "cannot travel home alone" in refused
        assert answers == "answers for the girl: not known"
        assert departures == "departures: ['set_out_home']"
        assert "issue_return_certificate" in duties
        assert whole == "whole: True"
