"""Schooling, training, work, allowance, loan (Article 37.1 h, i, k; Decree 162/2025, 24 and 25)."""

from typing import Any

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, status, victim
from tests.statutes.scene import assessed, entry, finding, lines

from victim_protocol.law.benefit import Status
from victim_protocol.quantities import Bound

HOME = entry("returned_home", day=NEW)
LODGED = entry("lodged", day=NEW)


class TestSchooling:
    """Under 18, in an establishment or back home; of those who are older no text that is held says."""

    @pytest.mark.parametrize("where", [HOME, LODGED])
    def test_under_18(self, where: Any) -> None:
        assert status("schooling", victim(goes_to_school=True), where, born="2010") is Status.OWED

    def test_poverty_is_not_asked(self) -> None:
        rich = victim(goes_to_school=True, poor_household=False)
        assert status("schooling", rich, HOME, born="2010") is Status.OWED

    def test_who_is_18_is_not_refused(self) -> None:
        found = finding("schooling", victim(goes_to_school=True), HOME, on=ASKED, born="2000")
        assert (found.status, found.needs) == (Status.UNDETERMINED, ("schooling_of_adults",))

    def test_an_adult_whom_the_establishment_may_teach_is_not_refused(self) -> None:
        """Out of school, as many are on arrival."""
        adult = victim(goes_to_school=False, needs_schooling=True)
        found = finding("schooling", adult, entry("lodged", day=NEW), on=ASKED, born="2000")
        assert (found.status, found.needs) == (Status.UNDETERMINED, ("schooling_of_adults",))

    def test_of_a_child_it_is_not_asked_what_adults_are_given(self) -> None:
        """Not back at home and perhaps lodged; of whoever may be a child or an adult it is."""
        child = finding("schooling", victim(goes_to_school=True), on=ASKED, born="2010")
        assert (child.status, child.needs) == (Status.UNDETERMINED, ("lodged",))
        either = finding("schooling", victim(goes_to_school=True), on=ASKED)
        assert set(either.needs) > {"schooling_of_adults"}

    @pytest.mark.parametrize(("needs", "expected"), [(True, Status.OWED), (False, Status.REFUSED)])
    def test_in_the_establishment_whoever_needs_it(self, *, needs: bool, expected: Status) -> None:
        """Though out of school until then."""
        child = victim(goes_to_school=False, needs_schooling=needs)
        assert status("schooling", child, entry("lodged", day=NEW), born="2010") is expected

    def test_who_does_not_go_to_school(self) -> None:
        assert status("schooling", victim(goes_to_school=False), HOME, born="2010") is Status.REFUSED


class TestPoverty:
    """Whoever is poor meets what may still be asked; whoever is not is never refused for it."""

    @pytest.mark.parametrize(
        ("benefit", "facts"),
        [("vocational_training", {"needs_vocational_training": True}), ("initial_hardship_allowance", {})],
    )
    @pytest.mark.parametrize(("poor", "expected"), [(True, Status.OWED), (False, Status.UNDETERMINED)])
    def test_training_and_allowance(self, benefit: str, facts: dict[str, Any], *, poor: bool, expected: Status) -> None:
        found = finding(benefit, victim(poor_household=poor, **facts), HOME, on=ASKED)
        assert found.status is expected
        assert found.needs == (() if poor else ("poverty_in_the_law_of_2024",))

    def test_the_amount_of_the_allowance_is_not_known(self) -> None:
        (line,) = lines("initial_hardship_allowance", victim(poor_household=True), HOME, on=ASKED)
        assert line.amount.bound is Bound.NOT_KNOWN
        assert any("Circular 120/2026" in label.en for label in line.amount.unknown)

    def test_before_the_return_no_text_says(self) -> None:
        found = finding("initial_hardship_allowance", victim(poor_household=True), on=ASKED)
        assert found.status is Status.UNDETERMINED
        assert "conditions_of_the_hardship_allowance" in found.needs

    def test_not_yet_while_being_identified(self) -> None:
        assert status("vocational_training", declared(needs_vocational_training=True, poor_household=True)) is (
            Status.NOT_YET
        )


class TestWork:
    """Decree 162/2025 25: free help to find work; a loan for citizens back home, for residents by a reading."""

    def test_help_to_find_work(self) -> None:
        assert status("job_support", victim()) is Status.OWED
        assert status("job_support", victim(citizenship="foreign", trafficked_in_viet_nam=True)) is Status.REFUSED

    @pytest.mark.parametrize(
        ("citizenship", "needs", "home", "expected"),
        [
            ("viet_nam", True, True, Status.CONSIDERED),
            ("stateless_permanent_resident", True, True, Status.UNDETERMINED),
            ("foreign", True, True, Status.REFUSED),
            ("viet_nam", False, True, Status.REFUSED),
            ("viet_nam", True, False, Status.NOT_YET),
        ],
    )
    def test_a_loan(self, citizenship: str, *, needs: bool, home: bool, expected: Status) -> None:
        known = victim(citizenship=citizenship, needs_capital=needs)
        assert status("loan", known, *([HOME] if home else [])) is expected

    def test_who_decides(self) -> None:
        person = assessed(victim(poor_household=True), HOME, on=ASKED)
        named = {str(one.body.actor) for one in person.support["initial_hardship_allowance"].bodies}
        assert named == {"provincial_health_agency"}
