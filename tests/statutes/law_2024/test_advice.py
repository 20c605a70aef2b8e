"""Interpretation, legal support, legal aid, psychological support (Article 37.1 c, d, đ and g)."""

import pytest
from tests.statutes.law_2024.people import ABROAD, ASKED, NEW, declared, status, victim
from tests.statutes.scene import assessed, entry

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence


class TestAdvice:
    """In kind, without any condition of means."""

    @pytest.mark.parametrize("benefit", ["interpretation", "legal_advice", "legal_aid", "psychological_support"])
    def test_a_victim_who_is_not_poor(self, benefit: str) -> None:
        assert status(benefit, victim(poor_household=False)) is Status.OWED

    @pytest.mark.parametrize("benefit", ["interpretation", "legal_advice", "legal_aid", "psychological_support"])
    def test_not_to_the_dead(self, benefit: str) -> None:
        assert status(benefit, victim(), entry("died", day=NEW)) is Status.REFUSED

    def test_abroad_no_legal_aid_and_no_psychological_support_yet(self) -> None:
        found = assessed(ABROAD, on=ASKED, born="1990").support
        assert found["psychological_support"].status is Status.NOT_YET
        assert found["legal_aid"].status is not Status.OWED

    def test_by_the_clause_that_is_known_from_another_page(self) -> None:
        person = assessed(declared(poor_household=False), on=ASKED)
        assert person.support["legal_aid"].evidence is Evidence.SECONDARY
        case = Case(persons=(Person(id="p1"),), entries=(declared(poor_household=False),))
        strict = assess(case, on=ASKED, accept=Evidence.OFFICIAL).person("p1")
        assert strict.support["legal_aid"].status is Status.UNDETERMINED

    @pytest.mark.parametrize(
        ("choice", "elsewhere", "here"),
        [("law_2024", Status.REFUSED, Status.CONSIDERED), ("legal_aid_law", Status.OWED, Status.OWED)],
    )
    def test_of_foreigners_two_texts_differ(self, choice: str, elsewhere: Status, here: Status) -> None:
        for in_viet_nam, expected in ((False, elsewhere), (True, here)):
            foreign = victim(
                citizenship="foreign",
                trafficked_in_viet_nam=in_viet_nam,
                merit_person=False,
                poor_household=False,
                near_poor_household=False,
                monthly_social_assistance=False,
                ethnic_minority_in_difficult_area=False,
                accused=False,
            )
            readings = {"legal_aid_since_2025": choice}
            assert status("legal_aid", foreign, born="1990", readings=readings) is expected

    def test_the_poor_are_given_legal_aid_whoever_they_are(self) -> None:
        foreign = victim(citizenship="foreign", trafficked_in_viet_nam=False, poor_household=True)
        assert status("legal_aid", foreign) is Status.OWED
