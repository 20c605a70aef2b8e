from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import DAY, entry, finding, lines, of, victim

from victim_protocol.law.benefit import Status
from victim_protocol.law.rate import RateKind
from victim_protocol.quantities import Amount, Bound

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

    def test_it_is_not_money(self) -> None:
        assert lines("psychological_support", victim(), *STAY, on=ON) == []


class TestLegalAdvice:
    """Law Article 36.1: advice against being trafficked again, for every victim of Article 32.1 and 32.2."""

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 15), DAY])
    def test_owed_without_any_condition(self, day: date) -> None:
        assert finding("legal_advice", victim(day=day), on=day).status is Status.OWED


class TestSchooling:
    """Law Article 37.1 and Decree Article 23.2.a answer differently whom schooling is for; no reading is taken."""

    def of(self, born: str, choice: str | None, **facts: Any) -> Status:
        readings = {} if choice is None else {"schooling_for_whom": choice}
        known = {"goes_to_school": True, "poor_household": True, **facts}
        return finding("schooling", victim(**known), on=ON, born=born, readings=readings).status

    @pytest.mark.parametrize(
        ("born", "poor", "owed_under"),
        [
            ("2003", True, {"poor_minors", "poor_victims", "all_victims"}),
            ("1993", True, {"poor_victims", "all_victims"}),
            ("2003", False, {"all_victims"}),
            ("1993", False, {"all_victims"}),
        ],
    )
    def test_by_each_reading(self, born: str, poor: bool, owed_under: set[str]) -> None:
        for choice in ("poor_minors", "poor_victims", "all_victims"):
            expected = Status.OWED if choice in owed_under else Status.REFUSED
            assert self.of(born, choice, poor_household=poor) is expected

    def test_where_all_readings_agree_it_is_decided(self) -> None:
        assert self.of("2003", None) is Status.OWED
        assert self.of("1993", None, goes_to_school=False) is Status.REFUSED

    def test_under_the_law_alone_poor_minors(self) -> None:
        day = date(2013, 4, 14)
        for born, status in (("2003", Status.OWED), ("1983", Status.REFUSED)):
            found = finding("schooling", victim(day=day, goes_to_school=True, poor_household=True), on=day, born=born)
            assert found.status is status


class TestVocationalTraining:
    """Law Article 37.2 considers poor returnees; Decree Article 23.2.b gives to all in need; no reading is taken."""

    @pytest.mark.parametrize(
        ("poor", "home", "law"),
        [(True, True, Status.CONSIDERED), (False, True, Status.REFUSED), (True, False, Status.NOT_YET)],
    )
    def test_by_each_reading(self, poor: bool, home: bool, law: Status) -> None:
        entries = [victim(needs_vocational_training=True, poor_household=poor), *([HOME] if home else [])]
        found = finding("vocational_training", *entries, on=ON)
        assert found.under_each_choice["vocational_training_for_whom"] == {
            "poor_and_considered": (law,),
            "all_who_need_it": (Status.OWED,),
        }

    def test_not_to_someone_who_needs_none(self) -> None:
        assert finding("vocational_training", victim(needs_vocational_training=False), on=ON).status is Status.REFUSED

    def test_under_the_law_alone_it_is_considered(self) -> None:
        day = date(2013, 4, 14)
        facts = {"needs_vocational_training": True, "poor_household": True}
        entries = (victim(day=day, **facts), entry("returned_home", day=day))
        assert finding("vocational_training", *entries, on=day).status is Status.CONSIDERED


class TestHardshipAllowance:
    """Law Article 38.1, Decree Article 23.2.c: once, to a victim of a poor household on return to the residence."""

    BENEFIT = "initial_hardship_allowance"

    def test_owed_on_return(self) -> None:
        assert finding(self.BENEFIT, victim(poor_household=True), HOME, on=ON).status is Status.OWED

    def test_waits_for_the_return(self) -> None:
        found = finding(self.BENEFIT, victim(poor_household=True), on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("returned_home",),))

    def test_not_outside_a_poor_household(self) -> None:
        assert finding(self.BENEFIT, victim(poor_household=False), HOME, on=ON).status is Status.REFUSED

    def test_poverty_is_that_of_the_day_of_return(self) -> None:
        later = entry(day=date(2017, 4, 10), poor_household=True)
        assert finding(self.BENEFIT, victim(poor_household=False), HOME, later, on=ON).status is Status.REFUSED

    def test_at_least_a_million(self) -> None:
        (line,) = lines(self.BENEFIT, victim(poor_household=True), HOME, on=ON)
        assert line.amount == Amount(1_000_000, None)
        assert line.rates[0].source.citation.key == "134/2013/TTLT-BTC-BLĐTBXH:4.3.b"

    @pytest.mark.parametrize(
        ("day", "kind"),
        [
            (date(2013, 11, 9), RateKind.NOT_KNOWN),
            (date(2013, 11, 10), RateKind.AT_LEAST),
            (date(2019, 11, 26), RateKind.AT_LEAST),
            (date(2019, 11, 27), RateKind.NOT_KNOWN),
        ],
    )
    def test_the_day_of_return_decides_the_amount(self, day: date, kind: RateKind) -> None:
        certified = victim(day=date(2013, 9, 1), poor_household=True)
        (line,) = lines(self.BENEFIT, certified, entry("returned_home", day=day), on=date(2020, 1, 1))
        assert [rate.kind for rate in line.rates] == [kind]


class TestLoan:
    """Law Article 38.2, Decree Article 24: access to credit is considered for whoever needs capital."""

    def test_considered(self) -> None:
        found = finding("loan", victim(needs_capital=True), on=ON)
        assert found.status is Status.CONSIDERED
        assert [body.actor for body in found.bodies] == ["social_policy_bank"]

    def test_not_without_need(self) -> None:
        assert finding("loan", victim(needs_capital=False), on=ON).status is Status.REFUSED


class TestBodies:
    """Law Article 39.5, Decree Article 23.3.b: the department carries out, the chair of the district decides."""

    @pytest.mark.parametrize("benefit", ["schooling", "vocational_training", "initial_hardship_allowance"])
    def test_the_chair_decides_since_the_decree(self, benefit: str) -> None:
        after = {body.actor for body in finding(benefit, on=ON).bodies}
        before = {body.actor for body in finding(benefit, on=date(2013, 4, 14)).bodies}
        assert after == {"provincial_department", "district_chair"}
        assert before == {"provincial_department"}
