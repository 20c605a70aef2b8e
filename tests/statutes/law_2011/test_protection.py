from datetime import date

import pytest
from tests.statutes.scene import assessed, bodies_of, entry, finding, victim

from victim_protocol.law.benefit import Status

ON = date(2017, 3, 30)


class TestProtection:
    """Law Article 29: whoever is believed to be trafficked, and is harmed or at risk, is protected."""

    @pytest.mark.parametrize("risk", [True, False])
    def test_a_victim_at_risk(self, risk: bool) -> None:
        found = finding("protection", victim(at_risk_of_harm=risk), on=ON)
        assert found.status is (Status.OWED if risk else Status.REFUSED)

    def test_no_certificate_is_asked_of_whom_one_has_grounds_to_believe(self) -> None:
        known = entry(at_risk_of_harm=True, grounds_to_believe_trafficked=True)
        assert finding("protection", known, on=ON).status is Status.OWED

    def test_whatever_the_citizenship(self) -> None:
        """Article 32 limits the supports, not protection (row 10)."""
        known = victim(citizenship="foreign", trafficked_in_viet_nam=False, at_risk_of_harm=True)
        assert finding("protection", known, on=ON).status is Status.OWED

    def test_by_police_and_guards(self) -> None:
        found = finding("protection", victim(at_risk_of_harm=True), on=ON)
        assert [body.actor for body in bodies_of(found)] == ["police", "border_guard", "coast_guard"]

    def test_as_long_as_the_law_was_in_force(self) -> None:
        for day, held in ((date(2012, 1, 1), True), (date(2025, 6, 30), True), (date(2025, 7, 1), False)):
            person = assessed(victim(day=min(day, date(2025, 6, 30))), on=day)
            assert ("protection" in person.support) is held
