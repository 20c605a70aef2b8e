from datetime import date

import pytest
from tests.reports.province.scene import BOOK, LAST, lang_son, person

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import Problem
from victim_protocol.law.key import Key
from victim_protocol.records.delivery import Delivery
from victim_protocol.reports.province.delivered import by_person, counted
from victim_protocol.reports.province.gap import Delivered
from victim_protocol.reports.province.tables import Ref

CODE, PERSON = "01_poor_household_goes_home", "p01"


def delivery(benefit: str = "fare", day: date = date(2017, 4, 1), number: str = "d1", **told: str) -> Delivery:
    case, person = told.get("case", CODE), told.get("person", PERSON)
    return Delivery(id=number, case=case, person=person, benefit=Key(benefit), day=day, dong=100)


class TestByPerson:
    """Deliveries to nobody, and those told twice, are listed; the others count."""

    @pytest.mark.parametrize(
        ("wrong", "problem"),
        [
            (delivery(number="d2", case="none"), "delivery d2: there is no such case"),
            (delivery(number="d2", person="p99"), "delivery d2: no such person in the case"),
            (delivery(), "delivery d1: this code was told before, and counts only once"),
        ],
    )
    def test_problems(self, wrong: Delivery, problem: str) -> None:
        problems: list[Problem] = []
        found = by_person([delivery(), wrong], lang_son().cases, LAST, problems)
        assert [one.text("en") for one in problems] == [problem]
        assert found == {Ref(CODE, PERSON): [delivery()]}

    def test_what_comes_later_does_not_count_yet(self) -> None:
        problems: list[Problem] = []
        assert by_person([delivery()], lang_son().cases, date(2017, 3, 31), problems) == {}
        assert problems == []


def of(case: Case, *given: Delivery, on: date = LAST) -> tuple[dict[Key, Delivered], list[str]]:
    problems: list[Problem] = []
    found = counted(given, assess(case, on=on).persons[0], case, BOOK, problems)
    return found, [one.text("en") for one in problems]


class TestCounted:
    """What came before the right to it is listed and does not count."""

    CASE = lang_son().cases[CODE]
    BEFORE = "delivery d1: handed over before the right to it existed"

    @pytest.mark.parametrize(
        ("benefit", "day", "is_early"),
        [
            ("fare", date(2017, 3, 31), True),
            ("fare", date(2017, 4, 1), False),
            ("meals", date(2017, 3, 19), True),
            ("meals", date(2017, 3, 20), False),
            ("legal_advice", date(2017, 3, 17), True),
            ("legal_advice", date(2017, 3, 20), False),
            ("legal_advice", date(1990, 1, 1), True),
        ],
    )
    def test_before_the_right(self, benefit: str, day: date, is_early: bool) -> None:
        found, problems = of(self.CASE, delivery(benefit, day))
        assert (problems, Key(benefit) in found) == (([self.BEFORE], False) if is_early else ([], True))

    def test_of_one_support_they_add_up(self) -> None:
        found, _ = of(self.CASE, delivery(), delivery(number="d2", day=date(2017, 4, 2)))
        assert found == {Key("fare"): Delivered(2, 200)}

    def test_what_the_law_does_not_give_counts(self) -> None:
        """It was given beyond what is owed."""
        given = delivery("initial_hardship_allowance", person="p02")
        found, problems = of(lang_son().cases["02_household_not_poor"], given)
        assert (problems, [*found]) == ([], ["initial_hardship_allowance"])

    def test_a_support_of_another_law(self) -> None:
        found, problems = of(self.CASE, delivery("interpretation"))
        assert (problems, [*found]) == ([], ["interpretation"])

    def test_before_a_child_of_the_case_was_born(self) -> None:
        """The child was nobody then, and the mother may have been given something."""
        persons = [Person(id="p1"), Person(id="p2", born=PartialDate.parse("2017-02"), accompanies="p1")]
        entries = [
            Entry(person="p1", day=date(2016, 3, 1), event=Key("rescued")),
            Entry(person="p1", day=date(2016, 3, 2), event=Key("certified"), facts={Key("citizenship"): "viet_nam"}),
            Entry(person="p2", day=date(2017, 3, 1), event=Key("joined_as_accompanying")),
        ]
        given = Delivery(id="d1", case="c", person="p1", benefit=Key("legal_advice"), day=date(2016, 3, 5))
        assert of(Case(persons=persons, entries=entries), given)[1] == []

    def test_a_right_that_is_asked_day_by_day_and_ended(self) -> None:
        case = person((date(2017, 3, 1), "rescued"), (date(2017, 3, 2), "certified"), citizenship="viet_nam")
        given = Delivery(id="d1", case="c", person="p1", benefit=Key("legal_advice"), day=date(2017, 3, 5))
        assert of(case, given)[1] == []
