"""Supports of which nothing that is held says whether they go on."""

import pytest
from tests.statutes.law_2024.people import ABROAD, ASKED, NEW, declared, status, victim
from tests.statutes.scene import assessed, entry, of

from victim_protocol.assessment import PersonAssessment
from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Recipient, Status
from victim_protocol.law.rate import RateKind
from victim_protocol.statutes.law_2024.support import BENEFITS, KNOWN

LODGED = entry("lodged", day=NEW)
DIED = entry("died", day=NEW)
CARRIED = {str(benefit.key): benefit for benefit in BENEFITS[len(KNOWN) :]}

# Who alone can be given each: nobody in particular; whoever is lodged; and so on.
ANYBODY = [
    "information_and_choice",
    "family_contact",
    "reintegration_plan",
    "guardian",
    "file_of_victim",
    "unpaid_guards",
]
IN_A_STAY = [
    "ordinary_medicine",
    "care_in_establishment",
    "life_skills",
    "study_and_work_advice",
    "social_protection",
    "counsellor_pay",
]
OF_FOREIGNERS = ["essentials_of_foreigner", "placement_of_foreigner", "exit_papers_of_foreigner", "way_to_the_gate"]
ABROAD_ONLY = ["food_and_shelter_abroad", "clothing_and_fees_abroad", "ticket_to_viet_nam"]
OF_MINORS = ["safety_assessment", "escort_vehicle"]
ALONE = ["first_care_at_border", "hospital_treatment", "hospital_abroad", "crisis_intervention", "death_abroad"]


def found(benefit: str, *entries: Entry, born: str | None = None) -> Status:
    return every(*entries, born=born)[benefit]


def every(*entries: Entry, born: str | None = None) -> dict[str, Status]:
    person = assessed(*entries, on=ASKED, born=born)
    costs = {str(line.benefit.key): line.status for line in person.costs_of_bodies.lines}
    return {**{key: one.status for key, one in person.support.items()}, **costs}


class TestWhich:
    """Every support of the earlier law that this one is not known to give, and no other."""

    def test_all_of_them(self) -> None:
        told = [*ANYBODY, *IN_A_STAY, *OF_FOREIGNERS, *ABROAD_ONLY, *OF_MINORS, *ALONE]
        assert sorted(CARRIED) == sorted(told)

    def test_costs_of_bodies_stay_apart(self) -> None:
        to_bodies = {key for key, benefit in CARRIED.items() if benefit.recipient is Recipient.BODY}
        assert to_bodies == {"file_of_victim", "unpaid_guards", "counsellor_pay", "escort_vehicle"}


class TestNeitherGivenNorRefused:
    """Article 37 clause 5 leaves the details to a decree most of whose articles are not held."""

    @pytest.mark.parametrize("benefit", ANYBODY + IN_A_STAY)
    @pytest.mark.parametrize("person", [victim(), declared(), victim(citizenship="foreign")])
    def test_of_whoever_is_in_an_establishment(self, benefit: str, person: Entry) -> None:
        assert found(benefit, person, LODGED) is Status.UNDETERMINED

    @pytest.mark.parametrize("benefit", IN_A_STAY)
    def test_not_without_a_stay(self, benefit: str) -> None:
        assert benefit == "counsellor_pay" or found(benefit, victim()) is not Status.OWED

    def test_the_text_is_named(self) -> None:
        support = assessed(victim(), LODGED, on=ASKED).support
        assert "supports_beside_article_37" in support["life_skills"].needs

    @pytest.mark.parametrize("benefit", ["information_and_choice", "life_skills"])
    def test_of_who_accompanies(self, benefit: str) -> None:
        joined = entry("joined_as_accompanying", person="child", day=NEW)
        lodged = entry("lodged", person="child", day=NEW)
        child: PersonAssessment = of(victim(), joined, lodged, on=ASKED)
        assert child.support[benefit].status is Status.UNDETERMINED

    @pytest.mark.parametrize("benefit", ["information_and_choice", "life_skills", "guardian"])
    def test_refused_to_who_is_found_no_victim(self, benefit: str) -> None:
        person = (declared(), LODGED, entry("found_not_victim", day=NEW))
        assert status(benefit, *person) is Status.REFUSED


class TestForWhomAlone:
    """What a foreigner, a minor, somebody abroad, in hospital, in a crisis or dead alone can be given."""

    @pytest.mark.parametrize("benefit", OF_FOREIGNERS)
    def test_foreigners(self, benefit: str) -> None:
        assert found(benefit, victim(citizenship="foreign")) is Status.UNDETERMINED
        assert found(benefit, victim()) is Status.REFUSED

    @pytest.mark.parametrize("benefit", ABROAD_ONLY)
    def test_abroad(self, benefit: str) -> None:
        assert found(benefit, ABROAD) is Status.UNDETERMINED
        assert found(benefit, victim()) is Status.REFUSED

    @pytest.mark.parametrize(("born", "expected"), [("2012", Status.UNDETERMINED), ("1990", Status.REFUSED)])
    def test_minors(self, born: str, expected: Status) -> None:
        assert found("safety_assessment", victim(), LODGED, born=born) is expected
        car = every(victim(), LODGED, born=born).get("escort_vehicle", Status.REFUSED)
        assert car is expected

    @pytest.mark.parametrize(
        ("benefit", "what"),
        [
            ("hospital_treatment", entry("moved_to_hospital", day=NEW)),
            ("crisis_intervention", entry("crisis_noticed", day=NEW)),
            ("first_care_at_border", entry(None, day=NEW, received_by_border_or_coast_guard=True)),
        ],
    )
    def test_in_hospital_in_a_crisis_at_the_border(self, benefit: str, what: Entry) -> None:
        assert found(benefit, victim(), LODGED, what) is Status.UNDETERMINED
        assert found(benefit, victim(received_by_border_or_coast_guard=False), LODGED) is Status.REFUSED

    @pytest.mark.parametrize(
        ("benefit", "what"), [("hospital_abroad", entry("moved_to_hospital", day=NEW)), ("death_abroad", DIED)]
    )
    def test_in_hospital_or_dead_abroad(self, benefit: str, what: Entry) -> None:
        assert found(benefit, ABROAD, what) is Status.UNDETERMINED
        assert found(benefit, ABROAD) is Status.REFUSED
        assert found(benefit, victim(), LODGED, what) is Status.REFUSED


class TestMoney:
    """No amount of the earlier law is carried over."""

    def test_none_is_known(self) -> None:
        rates = [one.allowance.rate.on(ASKED) for one in CARRIED.values() if one.allowance is not None]
        assert len(rates) == 12
        assert {getattr(rate, "kind", None) for rate in rates} == {RateKind.NOT_KNOWN}
