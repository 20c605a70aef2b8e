from datetime import date, timedelta

import pytest

from victim_protocol.errors import NotModelled
from victim_protocol.law.rate import RateKind
from victim_protocol.statutes.general.base_salary import BASE_SALARY


class TestBaseSalary:
    """From other pages, and since 01/07/2026 from Decree 161/2026 itself."""

    @pytest.mark.parametrize(
        ("since", "dong", "text"),
        [
            (date(2012, 1, 1), 830_000, "?/2011/NĐ-CP"),
            (date(2012, 5, 1), 1_050_000, "31/2012/NĐ-CP"),
            (date(2013, 7, 1), 1_150_000, "66/2013/NĐ-CP"),
            (date(2017, 7, 1), 1_300_000, "?/2017/NĐ-CP"),
            (date(2018, 7, 1), 1_390_000, "?/2018/NĐ-CP"),
            (date(2019, 7, 1), 1_490_000, "38/2019/NĐ-CP"),
            (date(2023, 7, 1), 1_800_000, "?/2023/NĐ-CP"),
            (date(2024, 7, 1), 2_340_000, "73/2024/NĐ-CP"),
            (date(2026, 7, 1), 2_530_000, "161/2026/NĐ-CP"),
        ],
    )
    def test_from_each_day_on(self, since: date, dong: int, text: str) -> None:
        rate = BASE_SALARY.on(since)
        assert (rate.dong, rate.source.citation.instrument.key) == (dong, text)
        assert (rate.source.evidence.value == "official") is (text == "161/2026/NĐ-CP")
        if since > date(2012, 1, 1):
            assert BASE_SALARY.on(since - timedelta(days=1)).dong != dong

    @pytest.mark.parametrize("day", [date(2016, 1, 1), date(2017, 6, 30)])
    def test_where_the_day_of_the_change_is_not_held(self, day: date) -> None:
        assert BASE_SALARY.on(day).kind is RateKind.NOT_KNOWN

    def test_before_it_nothing_is_held(self) -> None:
        with pytest.raises(NotModelled, match="2011-12-31"):
            BASE_SALARY.on(date(2011, 12, 31))
