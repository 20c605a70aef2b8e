from datetime import date

import pytest
from tests.statutes.scene import entry, finding, victim

from victim_protocol.statutes.law_2011.ended import ENDED


def gone(day: date) -> set[str]:
    known = (victim(day=date(2024, 12, 2), poor_household=True), entry("returned_home", day=date(2024, 12, 5)))
    found = finding("initial_hardship_allowance", *known, on=day)
    return {str(bearer.body.actor) for bearer in found.bodies if bearer.ended is not None}


class TestEnded:
    """Who acts in place of the labour bodies since 01/03/2025, and of the district since 01/07/2025, is not held."""

    @pytest.mark.parametrize(
        ("day", "actors"),
        [
            (date(2025, 2, 28), set()),
            (date(2025, 3, 1), {"provincial_department", "district_division"}),
            (date(2025, 6, 30), {"provincial_department", "district_division"}),
            (date(2025, 7, 1), {"provincial_department", "district_division", "district_chair"}),
        ],
    )
    def test_who_no_longer_acts(self, day: date, actors: set[str]) -> None:
        assert gone(day) == actors

    def test_the_claim_itself_stays_owed(self) -> None:
        """That the deciding body is gone takes nothing from the right."""
        known = (victim(day=date(2024, 12, 2), poor_household=True), entry("returned_home", day=date(2024, 12, 5)))
        assert finding("initial_hardship_allowance", *known, on=date(2025, 8, 15)).status.grants

    def test_each_says_what_is_missing(self) -> None:
        assert all("not held" in ended.missing.en for ended in ENDED)
