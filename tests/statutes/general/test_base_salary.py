from datetime import date

import pytest

from victim_protocol.errors import NotModelled
from victim_protocol.statutes.general.base_salary import BASE_SALARY


class TestBaseSalary:
    """Decree 73/2024, from other pages, and Decree 161/2026."""

    @pytest.mark.parametrize(
        ("day", "dong", "grade"),
        [
            (date(2024, 7, 1), 2_340_000, "secondary"),
            (date(2026, 6, 30), 2_340_000, "secondary"),
            (date(2026, 7, 1), 2_530_000, "official"),
        ],
    )
    def test_on_each_side_of_the_change(self, day: date, dong: int, grade: str) -> None:
        rate = BASE_SALARY.on(day)
        assert (rate.dong, rate.source.evidence.value) == (dong, grade)

    def test_before_it_is_not_needed_and_not_held(self) -> None:
        with pytest.raises(NotModelled, match="2024-06-30"):
            BASE_SALARY.on(date(2024, 6, 30))
