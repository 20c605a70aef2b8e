from datetime import date

import pytest
from tests.statutes.scene import DAY, bodies_of, entry, finding, lines, of, victim

from victim_protocol.law.benefit import Status
from victim_protocol.quantities import Bound

ON = date(2017, 4, 20)
STAY = (entry("lodged"), entry("left_establishment", day=date(2017, 3, 31)))
HOME = entry("returned_home", day=date(2017, 4, 2))


class TestMedicalCare:
    """Law Article 34: during the stay, costs of treatment are considered for whoever needs care to recover."""

    def test_considered(self) -> None:
        assert finding("medical_care", victim(needs_medical_care=True), *STAY, on=ON).status is Status.CONSIDERED

    def test_not_without_need(self) -> None:
        assert finding("medical_care", victim(needs_medical_care=False), *STAY, on=ON).status is Status.REFUSED

    def test_not_without_a_stay(self) -> None:
        found = finding("medical_care", victim(needs_medical_care=True), HOME, on=ON)
        assert found.status is Status.REFUSED

    def test_in_doubt_while_the_need_is_not_known(self) -> None:
        found = finding("medical_care", victim(), *STAY, on=ON)
        assert (found.needs, found.statuses) == (("needs_medical_care",), (Status.REFUSED, Status.CONSIDERED))

    def test_waits_for_the_stay_and_for_the_certificate(self) -> None:
        found = finding("medical_care", victim(needs_medical_care=True), entry("placement_decided"), on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("lodged",),))
        awaiting = entry("declared", citizenship="viet_nam", needs_medical_care=True)
        found = finding("medical_care", awaiting, *STAY, on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("certified",),))

    @pytest.mark.parametrize(
        ("day", "giver", "deliverers"),
        [
            (date(2012, 1, 1), "66/2011/QH12:34", "66/2011/QH12:39.3"),
            (date(2013, 4, 14), "66/2011/QH12:34", "66/2011/QH12:39.3"),
            (date(2013, 4, 15), "09/2013/NĐ-CP:20.1", "09/2013/NĐ-CP:20.3"),
        ],
    )
    def test_by_the_law_then_by_the_decree(self, day: date, giver: str, deliverers: str) -> None:
        found = finding("medical_care", victim(day=day, needs_medical_care=True), entry("lodged", day=day), on=day)
        assert (found.status, found.reasons[0].ground.source.citation.key) == (Status.CONSIDERED, giver)
        assert [(body.actor, body.source.citation.key) for body in bodies_of(found)] == [
            ("social_protection_establishment", deliverers),
            ("victim_support_establishment", deliverers),
        ]

    def test_no_text_fixes_the_amount(self) -> None:
        (line,) = lines("medical_care", victim(needs_medical_care=True), *STAY, on=ON)
        assert line.amount.bound is Bound.NOT_KNOWN

    @pytest.mark.parametrize(
        ("choice", "status"), [("law_names_minor", Status.CONSIDERED), ("victims_only", Status.REFUSED)]
    )
    def test_the_minor_who_accompanies_by_each_reading(self, choice: str, status: Status) -> None:
        child = (
            entry("joined_as_accompanying", person="child", needs_medical_care=True),
            entry("lodged", person="child"),
        )
        readings = {"accompanying_minor_and_victim_only_texts": choice}
        assert of(victim(), *child, on=ON, readings=readings).support["medical_care"].status is status


class TestPsychologicalSupport:
    """Law Article 35, Decree Article 21: owed to victims while they stay in an establishment, in kind."""

    def test_owed_during_the_stay(self) -> None:
        found = finding("psychological_support", victim(), *STAY, on=ON)
        assert found.status is Status.OWED
        cited = [source.citation.key for source in found.sources]
        assert {"66/2011/QH12:35", "09/2013/NĐ-CP:21.1"} <= set(cited)

    def test_not_without_a_stay(self) -> None:
        assert finding("psychological_support", victim(), HOME, on=ON).status is Status.REFUSED
        assert finding("psychological_support", victim(), on=ON).needs == ("lodged",)

    def test_waits_for_the_certificate(self) -> None:
        found = finding("psychological_support", entry("rescued", citizenship="viet_nam"), *STAY, on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("certified",),))

    @pytest.mark.parametrize(("choice", "status"), [("law_names_minor", Status.OWED), ("victims_only", Status.REFUSED)])
    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 14), date(2013, 4, 15)])
    def test_the_minor_who_accompanies_by_each_reading(self, day: date, choice: str, status: Status) -> None:
        child = (entry("joined_as_accompanying", person="child", day=day), entry("lodged", person="child", day=day))
        readings = {"accompanying_minor_and_victim_only_texts": choice}
        answer = of(victim(day=day), *child, on=day, child_born="2008", readings=readings)
        assert answer.support["psychological_support"].status is status

    def test_by_the_establishments(self) -> None:
        for day, article in ((date(2013, 4, 14), "66/2011/QH12:39.3"), (date(2013, 4, 15), "09/2013/NĐ-CP:21.3")):
            found = finding("psychological_support", on=day)
            assert [(body.actor, body.source.citation.key) for body in bodies_of(found)] == [
                ("social_protection_establishment", article),
                ("victim_support_establishment", article),
            ]

    def test_it_is_not_money(self) -> None:
        assert lines("psychological_support", victim(), *STAY, on=ON) == []


class TestLegalAdvice:
    """Law Article 36.1: advice against being trafficked again, for every victim of Article 32.1 and 32.2."""

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 15), DAY])
    def test_owed_without_any_condition(self, day: date) -> None:
        assert finding("legal_advice", victim(day=day), on=day).status is Status.OWED

    def test_cites_the_decree_since_it_is_in_force(self) -> None:
        for day, article in ((date(2013, 4, 14), "66/2011/QH12:36.1"), (date(2013, 4, 15), "09/2013/NĐ-CP:22.2")):
            found = finding("legal_advice", victim(day=day), on=day)
            assert found.reasons[0].ground.source.citation.key == article

    def test_waits_for_the_certificate(self) -> None:
        found = finding("legal_advice", entry("declared", citizenship="viet_nam"), on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("certified",),))

    def test_not_to_the_minor_who_accompanies(self) -> None:
        child = entry("joined_as_accompanying", person="child")
        assert of(victim(), child, on=ON).support["legal_advice"].status is Status.REFUSED
