from datetime import date

import pytest
from tests.statutes.scene import bodies_of, entry, finding, of, victim

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

    def test_from_the_first_day_of_the_law(self) -> None:
        day = date(2012, 1, 1)
        found = finding("protection", victim(day=day, at_risk_of_harm=True), on=day)
        assert found.status is Status.OWED


class TestUnderTheLawOf2024:
    """Articles 34 and 35: who keeps the support of the law before is protected by the new one."""

    @pytest.mark.parametrize(
        ("day", "cited"), [(date(2025, 6, 30), "66/2011/QH12:29"), (date(2025, 7, 1), "53/2024/QH15:35")]
    )
    def test_a_victim_identified_before(self, day: date, cited: str) -> None:
        known = victim(day=date(2025, 6, 1), at_risk_of_harm=True)
        found = finding("protection", known, on=day)
        assert found.status is Status.OWED
        assert cited in {source.citation.key for source in found.sources}

    def test_by_whom_is_not_held(self) -> None:
        known = victim(day=date(2025, 6, 1), at_risk_of_harm=True)
        assert bodies_of(finding("protection", known, on=date(2025, 7, 1))) == ()

    @pytest.mark.parametrize(("born", "status"), [("2008-07-02", Status.OWED), ("2007-07-01", Status.UNDETERMINED)])
    def test_who_accompanies_such_a_victim_below_eighteen(self, born: str, status: Status) -> None:
        known = entry(person="child", day=date(2025, 7, 1), at_risk_of_harm=True)
        person = of(victim(day=date(2025, 6, 1)), known, on=date(2025, 7, 1), child_born=born)
        assert person.support["protection"].status is status
