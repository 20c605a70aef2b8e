"""Health (Article 37.1 b) and the premium of the health insurance (Decree 188/2025, 6)."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.statutes.law_2024.people import ASKED, NEW, declared, status, victim
from tests.statutes.scene import assessed, bodies_of, entry, finding, lines

from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Status
from victim_protocol.statutes.general.base_salary import BASE_SALARY
from victim_protocol.statutes.law_2024.health import least_support
from victim_protocol.statutes.rate_notation import not_known

LODGED = entry("lodged", day=NEW)
UNINSURED: dict[str, Any] = {"health_insurance_card_valid": False}


class TestCare:
    """A check on reception, first aid for the injured, treatment during the stay."""

    @pytest.mark.parametrize("person", [victim(), declared()])
    def test_a_check_on_reception(self, person: Entry) -> None:
        assert status("health_check", person) is Status.OWED

    @pytest.mark.parametrize(("injured", "expected"), [(True, Status.OWED), (False, Status.REFUSED)])
    def test_first_aid(self, *, injured: bool, expected: Status) -> None:
        assert status("first_aid", victim(is_injured=injured)) is expected
        assert status("first_aid", victim()) is Status.UNDETERMINED

    def test_treatment_during_the_stay(self) -> None:
        assert status("medical_care", victim(needs_medical_care=True), LODGED) is Status.OWED
        assert status("medical_care", victim(needs_medical_care=False), LODGED) is Status.REFUSED
        assert status("medical_care", victim(needs_medical_care=True), entry("died", day=NEW)) is Status.REFUSED


class TestPremium:
    """At least half of 4.5 % of the base salary, for a year from the confirmation, of victims without a card."""

    @pytest.mark.parametrize(
        ("on", "dong"),
        [(date(2025, 8, 15), 52_650), (date(2026, 6, 30), 52_650), (date(2026, 7, 1), 56_925)],
    )
    def test_of_each_base_salary(self, on: date, dong: int) -> None:
        known = victim(**UNINSURED, months_of_premium=3)
        (line,) = lines("health_insurance_premium", known, on=on)
        assert (line.amount.low, line.amount.high) == (3 * dong, None)
        assert {one.citation.key for one in line.sources} == {"188/2025/NĐ-CP:6.6.d"}

    def test_of_twelve_months_at_the_most(self) -> None:
        (line,) = lines("health_insurance_premium", victim(**UNINSURED, months_of_premium=40), on=ASKED)
        assert line.amount.low == 12 * 52_650
        assert [(cut.units, cut.source.citation.key) for cut in line.cuts] == [(28, "188/2025/NĐ-CP:6.6.d")]

    def test_an_amount_that_is_no_whole_dong_is_never_rounded(self) -> None:
        with pytest.raises(ArithmeticError, match="whole"):
            least_support(evolve(BASE_SALARY.steps[0].value, dong=2_340_001))

    def test_of_a_base_that_is_not_known_there_is_no_amount(self) -> None:
        unknown = not_known("lương cơ sở", "the base salary", BASE_SALARY.steps[0].value.source)
        with pytest.raises(ArithmeticError, match="no base"):
            least_support(unknown)

    @pytest.mark.parametrize(
        ("on", "expected"),
        [(date(2026, 7, 10), Status.OWED), (date(2026, 7, 11), Status.REFUSED)],
    )
    def test_for_one_year(self, on: date, expected: Status) -> None:
        assert status("health_insurance_premium", victim(**UNINSURED), on=on) is expected

    def test_for_whom(self) -> None:
        insured = finding("health_insurance_premium", victim(health_insurance_card_valid=True), on=ASKED)
        assert (insured.status, insured.needs) == (Status.UNDETERMINED, ("premium_of_the_insured",))
        assert status("health_insurance_premium", victim()) is Status.UNDETERMINED
        assert status("health_insurance_premium", declared(**UNINSURED)) is Status.NOT_YET
        foreign = victim(citizenship="foreign", **UNINSURED)
        assert status("health_insurance_premium", foreign) is Status.OWED

    def test_who_lists_and_who_pays(self) -> None:
        found = finding("health_insurance_premium", victim(**UNINSURED), on=ASKED)
        assert {(str(body.actor), body.role.value) for body in bodies_of(found)} == {
            ("commune_committee", "delivers"),
            ("provincial_finance_department", "pays"),
        }
        assert assessed(victim(**UNINSURED, months_of_premium=1), on=ASKED).statement.owed.low == 52_650
