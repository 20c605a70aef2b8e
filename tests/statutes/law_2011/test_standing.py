from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import DAY, MET, assessed, entry, finding, of, victim

from victim_protocol.engine.support import Finding
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.events import OF_THE_LIVING
from victim_protocol.law.benefit import Status
from victim_protocol.law.condition import nodes
from victim_protocol.law.explain import Truth
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.quantities import Bound
from victim_protocol.statutes.law_2011.standing import DEFINITIONS, MATRIX, REGIME

LAW = "66/2011/QH12"
ARTICLE_32 = """
                        citizen_victim  foreign_victim  accompanying_minor
essentials_and_travel   32.1.a          32.2            32.3
medical_care            32.1.b          32.2            32.3
psychological_support   32.1.c          32.2            32.3
legal_aid               32.1.d          32.2            -
schooling_and_training  32.1.đ          -               -
allowance_and_loan      32.1.e          -               -
"""
"""The article as it is printed: who is given what, and by which point or clause."""

HEAD, *BODY = (line.split() for line in ARTICLE_32.strip().splitlines())
CELLS = {(row[0], name): cell for row in BODY for name, cell in zip(HEAD, row[1:], strict=True)}

BENEFITS = {
    "essentials_and_travel": ("meals", "clothing_and_effects", "fare", "road_meals"),
    "medical_care": ("medical_care", "ordinary_medicine"),
    "psychological_support": ("psychological_support",),
    "legal_aid": ("legal_advice",),
    "schooling_and_training": ("schooling", "vocational_training"),
    "allowance_and_loan": ("initial_hardship_allowance", "loan"),
}
"""The benefits that stand under each support of the article."""

CHOSEN = {"schooling_for_whom": "all_victims", "vocational_training_for_whom": "all_who_need_it"}
STAY = (entry("lodged"), entry("left_establishment", day=date(2017, 3, 25)))
HOME = entry("returned_home", day=date(2017, 3, 26))
ON = date(2017, 4, 1)


class TestMatrix:
    """Article 32: six supports for citizens, four for foreigners trafficked here, three for minors who accompany."""

    @pytest.mark.parametrize(("support", "beneficiary"), CELLS)
    def test_each_cell_equals_the_text_and_cites_its_clause(self, support: str, beneficiary: str) -> None:
        cell = CELLS[support, beneficiary]
        cited = {key: source.citation.key for key, source in MATRIX[support].items()}
        assert cited.get(beneficiary, "-") == (f"{LAW}:{cell}" if cell != "-" else "-")  # type: ignore[call-overload]

    def test_there_are_no_other_cells(self) -> None:
        named = {(support, str(beneficiary)) for support, row in MATRIX.items() for beneficiary in row}
        assert named == {key for key, cell in CELLS.items() if cell != "-"}

    @pytest.mark.parametrize(
        ("citizenship", "trafficked_here", "beneficiary"),
        [
            ("viet_nam", True, "citizen_victim"),
            ("viet_nam", False, "citizen_victim"),
            ("stateless_permanent_resident", False, "citizen_victim"),
            ("foreign", True, "foreign_victim"),
            ("foreign", False, None),
        ],
    )
    @pytest.mark.parametrize("support", BENEFITS)
    def test_a_victim_is_given_what_the_row_says(
        self, citizenship: str, trafficked_here: bool, beneficiary: str | None, support: str
    ) -> None:
        facts: dict[str, Any] = {**MET, "citizenship": citizenship, "trafficked_in_viet_nam": trafficked_here}
        answer = assessed(victim(**facts), *STAY, HOME, on=ON, readings=CHOSEN)
        granted = beneficiary is not None and CELLS[support, beneficiary] != "-"
        for benefit in BENEFITS[support]:
            finding = answer.support[benefit]
            assert finding.status.grants is granted, benefit
            if granted:
                cell = CELLS[support, str(beneficiary)]
                assert f"{LAW}:{cell}" in [source.citation.key for source in finding.sources]
            else:
                assert finding.status is Status.REFUSED

    @pytest.mark.parametrize("citizenship", ["viet_nam", "foreign"])
    @pytest.mark.parametrize("support", BENEFITS)
    def test_a_minor_who_accompanies_whatever_the_victim_is(self, citizenship: str, support: str) -> None:
        child = [
            entry("joined_as_accompanying", person="child", **MET),
            entry("lodged", person="child"),
            entry("returned_home", person="child", day=date(2017, 3, 26)),
        ]
        answer = of(victim(citizenship=citizenship), *child, on=ON, readings=CHOSEN)
        granted = CELLS[support, "accompanying_minor"] != "-"
        for benefit in BENEFITS[support]:
            finding = answer.support[benefit]
            assert finding.status.grants is granted, benefit
            assert finding.status is not Status.UNDETERMINED
            if granted:
                assert f"{LAW}:32.3" in [source.citation.key for source in finding.sources]

    @pytest.mark.parametrize(
        ("support", "statuses"),
        [
            ("essentials_and_travel", {Status.OWED, Status.NOT_YET}),
            ("medical_care", {Status.NOT_YET}),
            ("psychological_support", {Status.NOT_YET}),
            ("legal_aid", {Status.NOT_YET}),
            ("schooling_and_training", {Status.NOT_YET}),
            ("allowance_and_loan", {Status.NOT_YET}),
        ],
    )
    def test_whoever_awaits_verification_waits_for_all_but_essential_needs(
        self, support: str, statuses: set[Status]
    ) -> None:
        awaiting = entry("declared", **{**MET, "citizenship": "viet_nam"})
        readings = {**CHOSEN, "fare_while_awaiting": "victims_only"}
        answer = assessed(awaiting, *STAY, HOME, on=ON, readings=readings)
        assert {answer.support[benefit].status for benefit in BENEFITS[support]} == statuses

    @pytest.mark.parametrize("support", BENEFITS)
    def test_whoever_is_found_not_to_be_a_victim_is_given_nothing(self, support: str) -> None:
        case = (entry("declared", **{**MET, "citizenship": "viet_nam"}), entry("found_not_victim"))
        answer = assessed(*case, *STAY, HOME, on=ON, readings=CHOSEN)
        assert {answer.support[benefit].status for benefit in BENEFITS[support]} == {Status.REFUSED}

    def test_a_victim_of_whom_no_citizenship_is_known(self) -> None:
        answer = assessed(victim(**{**MET, "citizenship": UNKNOWN}), *STAY, on=ON)
        assert "citizenship" in answer.support["meals"].needs
        assert answer.support["meals"].statuses == (Status.REFUSED, Status.OWED)

    def test_a_foreigner_of_whom_it_is_not_known_where_is_never_refused_what_the_clause_gives(self) -> None:
        answer = assessed(victim(**{**MET, "citizenship": "foreign"}), *STAY, on=ON)
        for support in ("essentials_and_travel", "medical_care", "psychological_support", "legal_aid"):
            for benefit in BENEFITS[support]:
                assert answer.support[benefit].needs == ("trafficked_in_viet_nam",)

    def test_a_stateless_person_without_residence_is_in_doubt(self) -> None:
        """No text that is held says whether clause 2 reaches them."""
        facts = {**MET, "citizenship": "stateless", "trafficked_in_viet_nam": True}
        assert assessed(victim(**facts), *STAY, on=ON).support["meals"].needs == ("stateless_as_foreigner",)


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
            (date(2025, 7, 1), date(2025, 8, 15)),
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
        with pytest.raises(NotModelled, match="not held"):
            assessed(awaiting, on=date(2025, 7, 1))

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
