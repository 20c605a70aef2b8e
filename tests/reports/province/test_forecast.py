from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.province.scene import BOOK, lang_son

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact
from victim_protocol.quantities import Amount
from victim_protocol.records.assumption import Assumed, Assumptions
from victim_protocol.reports.province.forecast import GroupForecast, forecast, moved
from victim_protocol.reports.province.register import Register

POOR = "01_poor_household_goes_home"


def assumed(low: int, high: int, case: str = POOR) -> Assumed:
    return Assumed(name="A", case=case, low=low, high=high)


class TestForecast:
    """The least number at the least amount, to the most at the most."""

    @given(
        st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted),
        st.tuples(st.integers(0, 10**6), st.one_of(st.none(), st.integers(10**6, 10**7))),
    )
    def test_the_interval(self, numbers: list[int], amount: tuple[int, int | None]) -> None:
        low, high = numbers
        found = GroupForecast(assumed=assumed(low, high), of_one=Amount(*amount)).amount
        assert found.low == low * amount[0]
        assert found.high == (0 if high == 0 else None if amount[1] is None else high * amount[1])

    @pytest.mark.parametrize("year", [2017, 2018])
    def test_of_the_same_law_costs_as_much_as_it_did(self, year: int) -> None:
        found = forecast(lang_son(), Assumptions(year=year, groups=(assumed(1, 1),)), BOOK)
        then = assess(lang_son().cases[POOR], on=date(2017, 12, 31)).possible
        assert found.whole.low == then.low == 2_180_000

    def test_groups_add_up(self) -> None:
        groups = (assumed(2, 3), assumed(1, 1, "04_girl_collected_by_family"))
        found = forecast(lang_son(), Assumptions(year=2018, groups=groups), BOOK)
        assert found.whole.low == sum(group.amount.low for group in found.groups)

    def test_cases_that_are_not_there(self) -> None:
        register = Register(cases={"empty": Case(persons=[Person(id="p1")], entries=[])})
        groups = (assumed(1, 1, "none"), assumed(1, 1, "empty"))
        with pytest.raises(InvalidFact, match="no such case") as raised:
            forecast(register, Assumptions(year=2018, groups=groups), BOOK)
        assert [one.path for one in raised.value.problems] == ["group[0].case", "group[1].case"]


class TestMoved:
    """Every day and every birth date moves by whole years, so ages and lengths stay."""

    @pytest.mark.parametrize("code", sorted(lang_son().cases))
    @given(years=st.integers(-3, 8))
    @settings(max_examples=5)
    def test_there_and_back(self, code: str, years: int) -> None:
        case = lang_son().cases[code]
        assert moved(moved(case, years), -years) == moved(case, 0)

    def test_a_leap_day(self) -> None:
        case = Case(persons=[Person(id="p1")], entries=[Entry(person="p1", day=date(2020, 2, 29))])
        assert [moved(case, years).entries[0].day for years in (1, 4)] == [date(2021, 2, 28), date(2024, 2, 29)]

    def test_other_days_and_moments(self) -> None:
        moment = datetime(2017, 3, 1, 8, tzinfo=timezone(timedelta(hours=7)))
        entry = Entry(
            person="p1", day=date(2017, 3, 1), recorded=date(2017, 3, 2), since=date(2017, 2, 1), happened_at=moment
        )
        (found,) = moved(Case(persons=[Person(id="p1")], entries=[entry]), 1).entries
        assert (found.recorded, found.since, found.happened_at) == (date(2018, 3, 2), date(2018, 2, 1), None)
