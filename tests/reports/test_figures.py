from datetime import date

import pytest

from victim_protocol.dates.interval import Interval
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.quantities import Amount
from victim_protocol.reports.figures import amount_text, count_text, days_text, rate_text

SOURCE = Source(Citation.parse("66/2011/QH12:32"), Evidence.OFFICIAL)


class TestAmounts:
    """An amount is told with its bound."""

    @pytest.mark.parametrize(
        ("amount", "vi", "en"),
        [
            (Amount(50_000, 50_000), "đúng 50.000 đồng", "exactly 50,000 đồng"),
            (Amount(360_000, None), "ít nhất 360.000 đồng", "at least 360,000 đồng"),
            (Amount(0, 400_000), "nhiều nhất 400.000 đồng", "at most 400,000 đồng"),
            (Amount(1, 2_000), "từ 1 đồng đến 2.000 đồng", "between 1 đồng and 2,000 đồng"),
            (Amount(0, None), "chưa biết số tiền", "amount not known"),
        ],
    )
    def test_each_bound(self, amount: Amount, vi: str, en: str) -> None:
        assert amount_text(amount, "vi") == vi
        assert amount_text(amount, "en") == en

    def test_rates(self) -> None:
        floor = Rate(kind=RateKind.AT_LEAST, dong=30_000, source=SOURCE)
        fixed = Rate(kind=RateKind.EXACTLY, dong=30_000, source=SOURCE)
        assert rate_text(floor, "vi") == "ít nhất 30.000 đồng"
        assert rate_text(fixed, "en") == "30,000 đồng"


class TestDays:
    """Days are told as in Viet Nam, and counted with their plural."""

    def test_days_in_a_row(self) -> None:
        assert days_text(Interval(date(2017, 3, 20), date(2017, 3, 20))) == "20/03/2017"
        assert days_text(Interval(date(2017, 3, 20), date(2017, 4, 1))) == "20/03/2017–01/04/2017"

    def test_numbers_of_days(self) -> None:
        assert [count_text(number, "en") for number in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
