"""Article 37, cell by cell, told once more here."""

from typing import Any

import pytest
from tests.statutes.law_2024.people import ABROAD, ASKED, NEW, declared, victim
from tests.statutes.scene import assessed, entry, of

from victim_protocol.assessment import PersonAssessment
from victim_protocol.law.benefit import Force, Status
from victim_protocol.statutes.law_2024.matrix import MATRIX

POINTS = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"]
TEXT = {
    "resident_victim": ("a b c d đ e g h i k", "37.1"),
    "accompanies_resident_victim": ("a b c d đ e g h", "37.2"),
    "identified_abroad": ("a b c d", "37.3:p1"),
    "identified_in_viet_nam": ("a b c d đ e g", "37.3:p2"),
    "foreigner_of_article_37": ("a b c d đ g", "37.4"),
}
"""Whom the Article names, with which points of its first clause."""

OF_POINT = {
    "a": "food_and_shelter",
    "b": "health_check",
    "c": "interpretation",
    "d": "legal_advice",
    "đ": "legal_aid",
    "e": "fare",
    "g": "psychological_support",
    "h": "schooling",
    "i": "job_support",
    "k": "initial_hardship_allowance",
}
"""A support of each point that asks for nothing else which is not known."""
MET: dict[str, Any] = {
    "wishes_to_go_home": True,
    "can_pay_for_journey": False,
    "goes_to_school": True,
    "poor_household": True,
}
HOME = entry("returned_home", day=NEW, **MET)
YOUNG = "2010"


def of_point(person: PersonAssessment, point: str) -> Status:
    return person.support[OF_POINT[point]].status


class TestData:
    """The matrix of the book is that of the text."""

    @pytest.mark.parametrize("who", TEXT)
    @pytest.mark.parametrize("point", POINTS)
    def test_each_cell(self, who: str, point: str) -> None:
        points, clause = TEXT[who]
        cell = MATRIX[point].get(who)  # type: ignore[call-overload] # a plain text finds its key
        assert (cell is not None) is (point in points.split())
        if cell is not None:
            source, force = cell
            expected = f"53/2024/QH15:37.1.{point}" if clause == "37.1" else f"53/2024/QH15:{clause}"
            assert (source.citation.key, source.evidence.value) == (expected, "official")
            assert force is (Force.CONSIDERED if clause == "37.4" else Force.OWED)

    def test_nobody_else_is_named(self) -> None:
        """But those of whom the Article says nothing, who are never refused for that."""
        named = {str(who) for row in MATRIX.values() for who in row}
        assert named - TEXT.keys() == {"accompanies_a_foreigner"}


class TestPersons:
    """What a person of each kind is told, point by point."""

    def told(self, person: PersonAssessment) -> dict[Status, str]:
        found: dict[Status, str] = {}
        for point in POINTS:
            status = of_point(person, point)
            found[status] = f"{found.get(status, '')} {point}".strip()
        return found

    def test_a_victim(self) -> None:
        assert self.told(assessed(victim(**MET), HOME, on=ASKED, born=YOUNG)) == {Status.OWED: " ".join(POINTS)}

    def test_who_accompanies_a_victim(self) -> None:
        joined = entry("joined_as_accompanying", person="child", day=NEW, **{**MET, "citizenship": "viet_nam"})
        home = entry("returned_home", person="child", day=NEW)
        found = self.told(of(victim(), joined, home, on=ASKED, child_born=YOUNG))
        assert found == {Status.OWED: "a b c d đ e g h", Status.REFUSED: "i k"}

    def test_who_is_being_identified_abroad(self) -> None:
        case = (ABROAD, entry(day=NEW, **NOT_POOR))
        found = self.told(assessed(*case, on=ASKED, born="1990"))
        assert found[Status.OWED] == "a b c d"
        assert not found.keys() & {Status.CONSIDERED}

    def test_who_is_being_identified_in_the_country(self) -> None:
        found = self.told(assessed(declared(**MET), on=ASKED, born="1990"))
        assert found[Status.OWED] == "a b c d đ e g"
        assert set(found) <= {Status.OWED, Status.NOT_YET, Status.UNDETERMINED}

    @pytest.mark.parametrize("certified", [True, False])
    def test_a_foreigner_trafficked_in_viet_nam(self, *, certified: bool) -> None:
        facts = {**MET, **NOT_POOR, "citizenship": "foreign", "trafficked_in_viet_nam": True}
        steps = [declared(**facts), *([victim(citizenship="foreign")] if certified else [])]
        found = self.told(assessed(*steps, on=ASKED, born="1990"))
        assert found[Status.CONSIDERED] == "a b c d đ g"
        assert found[Status.REFUSED] == "e h i k"

    def test_who_accompanies_a_foreigner_is_not_named(self) -> None:
        joined = entry("joined_as_accompanying", person="child", day=NEW, citizenship="foreign", **MET)
        foreign = victim(citizenship="foreign", trafficked_in_viet_nam=True)
        child = of(foreign, joined, on=ASKED, child_born=YOUNG)
        for point in ["a", "b", "c", "d", "e", "g", "h", "i", "k"]:
            assert of_point(child, point) is Status.UNDETERMINED
            assert "accompanying_a_foreigner" in child.support[OF_POINT[point]].needs

    def test_a_stateless_resident_abroad_is_not_named(self) -> None:
        abroad = entry("mission_informed", day=NEW, citizenship="stateless_permanent_resident")
        found = assessed(abroad, on=ASKED, born="1990")
        assert of_point(found, "a") is Status.UNDETERMINED
        assert found.support["food_and_shelter"].needs == ("stateless_resident_abroad",)

    def test_of_unknown_citizenship_nobody_is_refused(self) -> None:
        found = assessed(entry("certified", day=NEW), on=ASKED)
        assert {of_point(found, point) for point in "abcd"} == {Status.UNDETERMINED}


NOT_POOR: dict[str, Any] = {
    "poor_household": False,
    "merit_person": False,
    "ethnic_minority_in_difficult_area": False,
    "accused": False,
    "near_poor_household": False,
    "monthly_social_assistance": False,
}
"""Of no group that is given legal aid for another reason."""
