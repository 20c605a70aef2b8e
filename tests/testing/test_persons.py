from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK
from tests.toy_law import toy_book

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.dates.age import age_on
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.persons import births, groups, persons

DAY = date(2017, 3, 20)
LEAP = date(2016, 2, 29)


class TestBirths:
    """Everybody is born by the day, some just came of an age of which the law asks, and some do so on the next day."""

    @QUICK
    @given(st.dates(date(2012, 1, 1), date(2027, 12, 31)), st.data())
    def test_by_the_day(self, on: date, data: st.DataObject) -> None:
        assert data.draw(births(on)).earliest <= on

    def test_on_a_leap_day(self) -> None:
        found = drawn(births(LEAP), 60)
        assert PartialDate.parse("2000-02-29") in found
        assert PartialDate.parse("1998-03-01") in found

    def test_before_anybody_could_be_born(self) -> None:
        assert all(born.earliest <= date(3, 1, 1) for born in drawn(births(date(3, 1, 1)), 20))

    def test_known_to_the_day_or_less(self) -> None:
        spans = {(born.latest - born.earliest).days for born in drawn(births(DAY), 80)}
        assert 0 in spans
        assert spans & {364, 365}
        assert max(spans) > 366

    def test_around_the_age_of_eighteen(self) -> None:
        ages = {age_on(born, DAY) for born in drawn(births(DAY), 150)}
        assert {17, 18} <= ages
        assert Range(17, 18) in ages or Range(16, 17) in ages

    def test_where_no_age_matters(self) -> None:
        """The toy asks for no age."""
        assert all(born.earliest <= DAY for born in drawn(births(DAY, toy_book()), 20))


class TestGroups:
    """Persons whom a case admits: somebody, whoever is beside, or an establishment."""

    @QUICK
    @given(groups(DAY))
    def test_a_case_admits_them(self, group: tuple[Person, ...]) -> None:
        assert Case(persons=group, entries=[]).persons == group

    def test_every_kind(self) -> None:
        found = drawn(groups(DAY), 80)
        assert {len(group) for group in found} == {1, 2, 3}
        assert any(person.establishment for group in found for person in group)
        beside = [person.accompanies for group in found for person in group[1:]]
        assert set(beside) == {None, "p1"}

    def test_without_establishments(self) -> None:
        assert not any(one.establishment for group in drawn(groups(DAY, establishments=False), 40) for one in group)

    def test_one_person_with_and_without_a_birth(self) -> None:
        found = drawn(persons("p7", DAY), 20)
        assert {person.id for person in found} == {"p7"}
        assert {age_on(person.born, DAY) is UNKNOWN for person in found} == {True, False}
