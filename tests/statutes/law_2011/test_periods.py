from datetime import date

import pytest

from victim_protocol.statutes.law_2011.periods import law_then_decree


class TestPeriods:
    """The Law from 01/01/2012, the Decree from 15/04/2013."""

    @pytest.mark.parametrize(
        ("day", "value"),
        [
            (date(2012, 1, 1), "law"),
            (date(2013, 4, 14), "law"),
            (date(2013, 4, 15), "decree"),
            (date(2025, 6, 30), "decree"),
        ],
    )
    def test_law_then_decree(self, day: date, value: str) -> None:
        assert law_then_decree("law", "decree").on(day) == value
