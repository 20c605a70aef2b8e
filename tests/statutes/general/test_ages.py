from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import assessed, victim

from victim_protocol.law.explain import Truth

BEFORE, SINCE_2018, SINCE_2019 = date(2017, 12, 30), date(2018, 1, 1), date(2019, 2, 5)
ANALOGY = {"age_rules_of_criminal_procedure": "by_analogy"}
NOT_FOR_SUPPORT = {"age_rules_of_criminal_procedure": "not_for_support"}


def fits(definition: str, born: str | None, on: date, readings: dict[str, str] | None = None, **facts: Any) -> Truth:
    known = victim(day=date(2017, 3, 20), **facts)
    return assessed(known, on=on, born=born, readings=readings).fits(definition)


class TestChild:
    """Law on Children Article 1: under 16, in force 01/06/2017; before, its age is not held."""

    @pytest.mark.parametrize(
        ("born", "on", "truth"),
        [
            ("2001-06-02", date(2017, 6, 1), Truth.HOLDS),
            ("2001-06-01", date(2017, 6, 1), Truth.FAILS),
            ("2001-06-02", date(2017, 5, 31), Truth.UNKNOWN),
            ("1980", date(2017, 5, 31), Truth.FAILS),
            ("2003", date(2017, 6, 1), Truth.HOLDS),
        ],
    )
    def test_under_sixteen(self, born: str, on: date, truth: Truth) -> None:
        assert fits("child", born, on) is truth

    @pytest.mark.parametrize("readings", [None, ANALOGY, NOT_FOR_SUPPORT, {"treated_as_a_child": "in_reception"}])
    def test_where_no_reading_changes_it_it_is_decided(self, readings: dict[str, str] | None) -> None:
        """Every birthday in 2003 gives thirteen or fourteen."""
        assert fits("child", "2003", date(2017, 6, 1), readings) is Truth.HOLDS
        assert fits("child", "2003", date(2018, 6, 1), readings) is Truth.HOLDS


class TestLastDayOfThePeriod:
    """Criminal Procedure Code Article 417.2: the last day of the month, quarter, half or year, after lawful inquiry."""

    BORN = "2000"
    """On 01/06/2018 seventeen or eighteen."""
    ON = date(2018, 6, 1)

    def test_by_analogy_after_inquiry(self) -> None:
        assert fits("minor", self.BORN, self.ON, ANALOGY, birth_inquiry_exhausted=True) is Truth.HOLDS

    def test_not_before_inquiry(self) -> None:
        assert fits("minor", self.BORN, self.ON, ANALOGY, birth_inquiry_exhausted=False) is Truth.UNKNOWN
        assert fits("minor", self.BORN, self.ON, ANALOGY) is Truth.UNKNOWN

    def test_not_where_it_does_not_serve_for_support(self) -> None:
        assert fits("minor", self.BORN, self.ON, NOT_FOR_SUPPORT, birth_inquiry_exhausted=True) is Truth.UNKNOWN

    def test_without_a_reading_it_stays_open(self) -> None:
        assert fits("minor", self.BORN, self.ON, birth_inquiry_exhausted=True) is Truth.UNKNOWN

    @pytest.mark.parametrize(
        ("born", "on", "truth"), [("1999", BEFORE, Truth.UNKNOWN), ("2000", SINCE_2018, Truth.HOLDS)]
    )
    def test_only_since_it_is_in_force(self, born: str, on: date, truth: Truth) -> None:
        assert fits("minor", born, on, ANALOGY, birth_inquiry_exhausted=True) is truth

    @pytest.mark.parametrize(
        ("born", "last_day_of_childhood"),
        [
            ("2000-05", date(2018, 5, 30)),
            ("2000-Q2", date(2018, 6, 29)),
            ("2000-H1", date(2018, 6, 29)),
            ("2000-H2", date(2018, 12, 30)),
            ("2000", date(2018, 12, 30)),
            ("2000-05/2000-07", date(2018, 7, 30)),  # after it, every possible birthday has passed
        ],
    )
    def test_each_period(self, born: str, last_day_of_childhood: date) -> None:
        after = date.fromordinal(last_day_of_childhood.toordinal() + 1)
        known = {"birth_inquiry_exhausted": True}
        assert fits("minor", born, last_day_of_childhood, ANALOGY, **known) is Truth.HOLDS
        assert fits("minor", born, after, ANALOGY, **known) is Truth.FAILS

    def test_not_where_not_even_the_year_is_known(self) -> None:
        """Clause 3 asks for an expert then."""
        assert fits("minor", "1999-06/2001-02", self.ON, ANALOGY, birth_inquiry_exhausted=True) is Truth.UNKNOWN
        assert fits("minor", None, self.ON, ANALOGY, birth_inquiry_exhausted=True) is Truth.UNKNOWN


class TestLowestAge:
    """Joint Circular 06/2018 Article 6.3: of the range that an expert finds, the lowest age; in force 05/02/2019."""

    RANGE = "1999-06/2001-04"

    @pytest.mark.parametrize(
        ("on", "truth"), [(date(2019, 2, 4), Truth.UNKNOWN), (SINCE_2019, Truth.HOLDS), (date(2019, 5, 1), Truth.FAILS)]
    )
    def test_since_it_is_in_force(self, on: date, truth: Truth) -> None:
        assert fits("minor", self.RANGE, on, ANALOGY, age_range_by_expert=True) is truth

    def test_only_of_an_expert(self) -> None:
        assert fits("minor", self.RANGE, SINCE_2019, ANALOGY, age_range_by_expert=False) is Truth.UNKNOWN

    def test_a_range_that_lies_above_is_above(self) -> None:
        assert fits("minor", "1980/1985", SINCE_2019, ANALOGY, age_range_by_expert=True) is Truth.FAILS


class TestPossiblyAChild:
    """Circular 35/2013 Article 19.4: of undetermined age and possibly a child, treated as a child; in what, is open."""

    ON = date(2017, 6, 1)

    @pytest.mark.parametrize(
        ("choice", "truth"),
        [("in_all_support", Truth.HOLDS), ("in_reception", Truth.UNKNOWN), (None, Truth.UNKNOWN)],
    )
    def test_by_each_reading(self, choice: str | None, truth: Truth) -> None:
        readings = None if choice is None else {"treated_as_a_child": choice}
        assert fits("minor", None, self.ON, readings, possibly_a_child=True) is truth

    def test_never_who_is_known_to_be_an_adult(self) -> None:
        everywhere = {"treated_as_a_child": "in_all_support"}
        assert fits("minor", "1980", self.ON, everywhere, possibly_a_child=True) is Truth.FAILS

    def test_not_before_the_circular(self) -> None:
        everywhere = {"treated_as_a_child": "in_all_support"}
        known = victim(day=date(2014, 2, 1), possibly_a_child=True)
        assert assessed(known, on=date(2014, 2, 14), readings=everywhere).fits("minor") is Truth.UNKNOWN
        assert assessed(known, on=date(2014, 2, 15), readings=everywhere).fits("minor") is Truth.HOLDS


class TestLeapDay:
    """Born on 29 February: on 28 February of another year no text says whether the year is full."""

    def test_on_the_day_in_doubt(self) -> None:
        assert fits("minor", "2004-02-29", date(2022, 2, 27)) is Truth.HOLDS
        assert fits("minor", "2004-02-29", date(2022, 2, 28), NOT_FOR_SUPPORT) is Truth.UNKNOWN
        assert fits("minor", "2004-02-29", date(2022, 3, 1)) is Truth.FAILS
