from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import DAY, assessed, entry, finding, of, victim

from victim_protocol.engine.support import Finding
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.events import OF_THE_LIVING
from victim_protocol.law.benefit import Status
from victim_protocol.law.condition import nodes
from victim_protocol.law.explain import Truth
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.quantities import Bound
from victim_protocol.statutes.law_2011.standing import DEFINITIONS, REGIME

LAW = "66/2011/QH12"


class TestVictim:
    """Law Articles 28 and 32: whoever holds a paper of Article 28; by citizenship and place, of clause 1 or 2."""

    @pytest.mark.parametrize(
        ("citizenship", "here", "citizen", "foreign"),
        [
            ("viet_nam", False, Truth.HOLDS, Truth.FAILS),
            ("stateless_permanent_resident", False, Truth.HOLDS, Truth.FAILS),
            ("foreign", True, Truth.FAILS, Truth.HOLDS),
            ("foreign", False, Truth.FAILS, Truth.FAILS),
            ("foreign", UNKNOWN, Truth.FAILS, Truth.UNKNOWN),
            ("stateless", True, Truth.FAILS, Truth.UNKNOWN),
            ("stateless", False, Truth.FAILS, Truth.FAILS),
            (UNKNOWN, True, Truth.UNKNOWN, Truth.UNKNOWN),
        ],
    )
    def test_of_which_clause(self, citizenship: Any, here: Any, citizen: Truth, foreign: Truth) -> None:
        answer = assessed(victim(citizenship=citizenship, trafficked_in_viet_nam=here), on=DAY)
        assert answer.fits("victim") is Truth.HOLDS
        assert (answer.fits("citizen_victim"), answer.fits("foreign_victim")) == (citizen, foreign)

    def test_waits_while_verification_runs(self) -> None:
        answer = assessed(entry("rescued", citizenship="viet_nam"), on=DAY)
        assert (answer.fits("victim"), answer.fits("citizen_victim")) == (Truth.WAITS, Truth.WAITS)

    def test_of_someone_of_whom_nothing_is_recorded(self) -> None:
        answer = assessed(on=DAY)
        assert answer.fits("victim") is Truth.UNKNOWN
        assert answer.fits("being_identified") is Truth.FAILS

    def test_a_child_who_accompanies_is_no_victim_by_that(self) -> None:
        child = entry("joined_as_accompanying", person="child")
        answer = of(victim(), child, on=DAY)
        assert (answer.fits("victim"), answer.fits("accompanying_minor")) == (Truth.FAILS, Truth.HOLDS)

    def test_somebody_who_accompanies_nobody(self) -> None:
        assert assessed(victim(), on=DAY, born="2010").fits("accompanying_minor") is Truth.FAILS

    def test_the_standings_that_are_told(self) -> None:
        told = {str(one.standing.key): one.truth for one in assessed(victim(), on=DAY, born="1990").standings}
        assert told == {
            "victim": Truth.HOLDS,
            "citizen_victim": Truth.HOLDS,
            "foreign_victim": Truth.FAILS,
            "being_identified": Truth.FAILS,
            "accompanying_minor": Truth.FAILS,
            "found_not_a_victim": Truth.FAILS,
        }


class TestMinor:
    """A minor who accompanies a victim: under 18, unless one reads it otherwise."""

    @pytest.mark.parametrize(
        ("born", "truth"),
        [("1999-03-21", Truth.HOLDS), ("1999-03-20", Truth.FAILS), ("1999", Truth.UNKNOWN), ("2002", Truth.HOLDS)],
    )
    def test_under_eighteen_on_the_day(self, born: str, truth: Truth) -> None:
        assert of(victim(), on=DAY, child_born=born).fits("accompanying_minor") is truth

    def test_under_sixteen_by_the_other_reading(self) -> None:
        readings = {"minor_age": "under_16"}
        assert of(victim(), on=DAY, child_born="2000-06", readings=readings).fits("accompanying_minor") is Truth.FAILS

    def test_of_someone_who_is_being_identified_waits(self) -> None:
        assert of(entry("declared"), on=DAY).fits("accompanying_minor") is Truth.WAITS

    def test_of_someone_found_not_to_be_a_victim(self) -> None:
        case = (entry("declared"), entry("found_not_victim"))
        assert of(*case, on=DAY).fits("accompanying_minor") is Truth.FAILS


class TestBeingIdentified:
    """Decree 09/2013 Article 19.1.b: whoever awaits verification under Articles 24 and 25 of the Law."""

    @pytest.mark.parametrize("event", ["declared", "rescued", "returned_by_self"])
    def test_while_verification_runs(self, event: str) -> None:
        assert assessed(entry(event), on=DAY).fits("being_identified") is Truth.PASSES

    def test_not_by_a_return_through_a_mission(self) -> None:
        """The Decree refers to Articles 24 and 25; Article 26.1 has its own procedure."""
        assert assessed(entry("returned_through_mission"), on=DAY).fits("being_identified") is Truth.FAILS

    @pytest.mark.parametrize("day", [date(2013, 4, 14), date(2013, 4, 15)])
    def test_cites_the_text_of_the_day(self, day: date) -> None:
        awaiting = DEFINITIONS[Key("being_identified")].on(day)
        cited = {node.source.citation.key for node in nodes(awaiting) if node.source is not None}
        assert ("09/2013/NĐ-CP:19.1.b" in cited) is (day == date(2013, 4, 15))
        assert {f"{LAW}:24.1", f"{LAW}:25.1", f"{LAW}:26.3"} <= cited

    def test_no_longer_once_certified(self) -> None:
        assert assessed(entry("declared"), victim(), on=DAY).fits("being_identified") is Truth.FAILS

    def test_no_longer_once_found_not_to_be_a_victim(self) -> None:
        answer = assessed(entry("rescued"), entry("found_not_victim"), on=DAY)
        assert answer.fits("being_identified") is Truth.FAILS
        assert answer.fits("found_not_a_victim") is Truth.HOLDS

    def test_handed_back_under_an_agreement_that_is_not_held(self) -> None:
        answer = assessed(entry("handed_back"), entry("lodged"), on=DAY)
        assert answer.fits("being_identified") is Truth.UNKNOWN
        assert answer.support["meals"].status is Status.UNDETERMINED
        assert "agreement_on_handover" in answer.support["meals"].needs


class TestRegime:
    """Law 53/2024 Article 63, from secondary sources: identified before 01/07/2025, the 2011 support stays."""

    @pytest.mark.parametrize(
        ("day", "governs"),
        [
            (date(2011, 12, 31), False),
            (date(2012, 1, 1), True),
            (date(2025, 6, 30), True),
            (date(2025, 7, 1), False),
        ],
    )
    def test_first_and_last_day(self, day: date, governs: bool) -> None:
        assert REGIME.governs(day) is governs

    @pytest.mark.parametrize(
        ("identified", "asked"),
        [
            (date(2011, 12, 31), date(2012, 1, 1)),
            (date(2011, 12, 31), date(2011, 12, 31)),
        ],
    )
    def test_identified_in_another_period_is_not_modelled(self, identified: date, asked: date) -> None:
        with pytest.raises(NotModelled, match="not held"):
            assessed(victim(day=identified), on=asked)

    @pytest.mark.parametrize("asked", [date(2025, 6, 30), date(2025, 7, 1), date(2025, 8, 15), date(2026, 12, 31)])
    def test_identified_before_and_asked_later_stays(self, asked: date) -> None:
        answer = assessed(victim(day=date(2025, 6, 20)), on=asked)
        assert (answer.regime.key, answer.decided_by) == ("law_2011", date(2025, 6, 20))

    def test_the_last_day_of_identification(self) -> None:
        answer = assessed(victim(day=date(2025, 6, 30)), on=date(2025, 7, 1))
        assert answer.regime.key == "law_2011"

    def test_under_verification_when_the_law_changed(self) -> None:
        awaiting = entry("declared", day=date(2025, 6, 20))
        assert assessed(awaiting, on=date(2025, 6, 30)).regime.key == "law_2011"
        assert assessed(awaiting, on=date(2025, 7, 1)).regime.key == "law_2024"
        kept = {"received_before_the_law_of_2024": "law_2011"}
        assert assessed(awaiting, on=date(2025, 7, 1), readings=kept).regime.key == "law_2011"

    def test_the_minor_follows_the_victim(self) -> None:
        case = (victim(day=date(2025, 6, 20)), entry("joined_as_accompanying", person="child", day=date(2025, 7, 2)))
        assert of(*case, on=date(2025, 8, 15)).regime.key == "law_2011"

    def test_back_home_after_the_change_the_allowance_is_owed_and_its_amount_not_known(self) -> None:
        case = (victim(day=date(2025, 6, 20), poor_household=True), entry("returned_home", day=date(2025, 8, 1)))
        answer = assessed(*case, on=date(2025, 8, 15))
        assert answer.support["initial_hardship_allowance"].status is Status.OWED
        assert answer.statement.owed.bound is Bound.NOT_KNOWN

    def test_cites_the_transitional_rule(self) -> None:
        assert REGIME.source.citation.key == "53/2024/QH15:63"


class TestLaterCertificate:
    """Whether a certificate reaches back to days before it is a reading without a default."""

    APPLIED = date(2017, 7, 2)

    def of(self, readings: dict[str, str] | None = None) -> Finding:
        known = (
            entry("declared", day=date(2017, 6, 1), citizenship="viet_nam", poor_household=True),
            entry("returned_home", day=date(2017, 6, 2)),
            entry("applied", day=self.APPLIED),
            entry("certified", day=date(2017, 8, 1)),
        )
        return finding("initial_hardship_allowance", *known, on=date(2018, 8, 15), readings=readings)

    def test_left_open(self) -> None:
        found = self.of()
        assert set(found.statuses) == {Status.REFUSED, Status.OWED}
        assert found.needs == ("certificate_reaches_back",)
        assert found.waits_for == ()
        assert found.grants_if == ((("certificate_reaches_back", "reaches_back"),),)
        assert found.under_each_choice["certificate_reaches_back"] == {
            "reaches_back": (Status.OWED,),
            "from_its_day": (Status.REFUSED,),
        }

    @pytest.mark.parametrize(("choice", "status"), [("reaches_back", Status.OWED), ("from_its_day", Status.REFUSED)])
    def test_by_each_choice(self, choice: str, status: Status) -> None:
        found = self.of({"certificate_reaches_back": choice})
        assert found.status is status
        assert found.readings["certificate_reaches_back"] == choice

    def test_of_who_awaited_verification_the_meals_are_owed_in_any_case(self) -> None:
        known = (
            entry("declared", day=date(2017, 6, 1), citizenship="viet_nam"),
            entry("lodged", day=date(2017, 6, 2)),
            entry("left_establishment", day=date(2017, 6, 9)),
            entry("certified", day=date(2017, 8, 1)),
        )
        found = finding("meals", *known, on=date(2017, 9, 1))
        assert (found.status, found.needs) == (Status.OWED, ())


class TestContradiction:
    """A certificate and a contrary finding later: nobody knows which stands, so nothing is settled in silence."""

    def test_undetermined(self) -> None:
        known = (victim(poor_household=True), entry("found_not_victim", day=date(2017, 6, 1)))
        found = assessed(*known, on=date(2017, 8, 15))
        assert found.fits("victim") is Truth.UNKNOWN
        assert found.support["legal_advice"].status is Status.UNDETERMINED

    def test_a_later_certificate_stands(self) -> None:
        known = (entry("found_not_victim", day=date(2017, 3, 1)), victim(day=date(2017, 6, 1)))
        found = assessed(*known, on=date(2017, 8, 15))
        assert found.fits("victim") is Truth.HOLDS
        assert found.fits("found_not_a_victim") is Truth.UNKNOWN


class TestDeath:
    """After death there is no wish and no need, and nobody is lodged, travels or returns."""

    def test_no_journey_and_no_training(self) -> None:
        wishes: dict[str, Any] = {
            "wishes_to_go_home": True,
            "can_pay_for_journey": False,
            "needs_vocational_training": True,
        }
        known = (victim(**wishes), entry("lodged"), entry("died", day=date(2017, 4, 1)))
        on_the_day, after = (assessed(*known, on=day) for day in (date(2017, 4, 1), date(2017, 4, 2)))
        assert on_the_day.support["fare"].status is Status.OWED
        refused = {key for key, one in after.support.items() if one.status is Status.REFUSED}
        assert {"fare", "road_meals", "vocational_training", "schooling", "loan"} <= refused
        assert after.support["meals"].status is Status.OWED

    @pytest.mark.parametrize("event", sorted(OF_THE_LIVING))
    def test_what_happens_to_nobody_after_death(self, event: str) -> None:
        with pytest.raises(InvalidFact, match="after the death"):
            assessed(entry("died"), entry(event, day=date(2017, 4, 1)), on=date(2017, 5, 1))

    def test_a_certificate_may_follow(self) -> None:
        found = assessed(entry("died"), victim(day=date(2017, 4, 1)), on=date(2017, 5, 1))
        assert found.fits("victim") is Truth.HOLDS
