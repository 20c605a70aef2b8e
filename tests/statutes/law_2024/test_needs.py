"""Essential needs and the way home (Article 37.1 a and e; Decree 162/2025, 17)."""

from datetime import timedelta
from typing import Any

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, status, victim
from tests.statutes.scene import assessed, bodies_of, entry, finding, lines

from victim_protocol.law.benefit import Status
from victim_protocol.quantities import Bound
from victim_protocol.statutes.law_2024.needs import STAY_DAYS

LODGED = entry("lodged", day=NEW)


class TestNeeds:
    """Lodging, food and articles; who gives them; no amount is held."""

    def test_lodging_is_owed_wherever_one_is_received(self) -> None:
        found = finding("food_and_shelter", victim(), on=ASKED)
        assert found.status is Status.OWED
        assert {str(body.actor) for body in bodies_of(found)} == {
            "police",
            "border_guard",
            "coast_guard",
            "commune_committee",
            "social_assistance_establishment",
            "victim_support_establishment",
            "mission_abroad",
        }

    def test_meals_of_the_stay_are_of_an_amount_that_is_not_known(self) -> None:
        (line,) = lines("meals", victim(), LODGED, on=ASKED)
        assert line.amount.bound is Bound.NOT_KNOWN
        assert assessed(victim(), LODGED, on=ASKED).statement.owed.low == 0

    def test_nothing_is_carried_over_from_the_old_law(self) -> None:
        person = assessed(victim(), LODGED, on=ASKED)
        assert all("134/2013" not in source.citation.key for line in person.statement.lines for source in line.sources)

    def test_the_budget_of_120_days(self) -> None:
        """Of presence; what lies beyond is listed, unless the stay is extended or nothing is known of that."""
        on = NEW + timedelta(days=STAY_DAYS + 5)
        kept = entry(day=NEW, stay_extended=False)
        (line,) = lines("meals", victim(), LODGED, kept, on=on)
        assert [cut.units for cut in line.cuts] == [6]
        (line,) = lines("meals", victim(), LODGED, entry(day=NEW, stay_extended=True), on=on)
        assert line.cuts == ()


class TestJourney:
    """Whoever cannot pay is given the way home; whether there is a test of means, no text that is held says."""

    @pytest.mark.parametrize("benefit", ["fare", "road_meals"])
    @pytest.mark.parametrize(
        ("wishes", "can_pay", "expected"),
        [
            (True, False, Status.OWED),
            (True, True, Status.UNDETERMINED),
            (True, None, Status.UNDETERMINED),
            (False, False, Status.REFUSED),
            (None, False, Status.UNDETERMINED),
        ],
    )
    def test_who(self, benefit: str, *, wishes: bool | None, can_pay: bool | None, expected: Status) -> None:
        known: dict[str, Any] = {"wishes_to_go_home": wishes, "can_pay_for_journey": can_pay}
        stated = {key: value for key, value in known.items() if value is not None}
        assert status(benefit, victim(**stated)) is expected
