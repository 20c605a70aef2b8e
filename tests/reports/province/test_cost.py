from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.province.scene import BOOK, LAST, lang_son, person

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact
from victim_protocol.law.key import Key
from victim_protocol.quantities import Amount, Bound, total
from victim_protocol.reports.province.cost import Cost, cost_of
from victim_protocol.reports.province.register import Register

FIRST = date(2017, 1, 1)
STAY: dict[str, Any] = {"sex": "female", "citizenship": "viet_nam", "wishes_to_go_home": True, "poor_household": True}


def cost(case: Case, first: date, last: date) -> Cost:
    return cost_of(Register(cases={"c": case}), BOOK, first, last)


def of(found: Cost, benefit: str) -> Amount:
    return total(line.amount for line in found.lines if line.benefit.key == benefit)


def stay(came: date, left: date) -> Case:
    """A victim who lodged on some days."""
    return person((came, "rescued"), (came, "certified"), (came, "lodged"), (left, "left_establishment"), **STAY)


class TestYear:
    """A year in which everything happened costs all that is owed by its end."""

    def test_lang_son(self) -> None:
        found = cost_of(lang_son(), BOOK, FIRST, LAST)
        whole = total(assess(case, on=LAST).possible for case in lang_son().cases.values())
        assert (found.whole.low, found.whole.high) == (whole.low, whole.high)
        assert len(found.lines) == sum(len(lines) for lines in found.by_budget_line.values())
        assert found.problems == ()

    def test_by_how_well_they_are_known(self) -> None:
        found = cost_of(lang_son(), BOOK, FIRST, LAST)
        assert sum(count for _, count in found.by_bound.values()) == len(found.lines)
        assert found.by_bound[Bound.EXACTLY][0].low == found.by_bound[Bound.EXACTLY][0].high
        assert found.by_bound[Bound.NOT_KNOWN][0].low == 0

    def test_who_pays(self) -> None:
        found = cost_of(lang_son(), BOOK, FIRST, LAST)
        assert {line.payers for line in found.lines if line.benefit.key == "meals"} == {("state_budget",)}
        assert {line.payers for line in found.lines if line.benefit.key == "schooling"} == {()}


class TestPeriods:
    """The parts of a time cost together what all of it costs, as far as that is certain."""

    @given(st.integers(1, 80), st.integers(0, 90))
    @settings(max_examples=40)
    def test_a_stay_cut_in_two(self, days: int, cut: int) -> None:
        came = date(2017, 3, 1)
        case = stay(came, came + timedelta(days))
        middle = came + timedelta(cut)
        parts = [of(cost(case, FIRST, middle), "meals"), of(cost(case, middle + timedelta(1), LAST), "meals")]
        whole = of(cost(case, FIRST, LAST), "meals")
        assert sum(part.low for part in parts) == whole.low
        assert whole.low == min(days + 1, 60) * 30_000

    def test_nothing_new_costs_nothing(self) -> None:
        case = lang_son().cases["02_household_not_poor"]
        assert of(cost(case, date(2017, 6, 1), LAST), "meals") == Amount(0, 0)
        assert of(cost(case, date(2017, 6, 1), LAST), "fare") == Amount(0, 0)

    def test_what_became_known_later_stays_between_its_bounds(self) -> None:
        """A cost recorded in the second year may have been that of the first, as far as anybody can tell."""
        entries = [
            Entry(person="p1", day=date(2017, 12, 1), event=Key("rescued"), facts={Key(k): v for k, v in STAY.items()}),
            Entry(person="p1", day=date(2017, 12, 1), event=Key("certified")),
            Entry(person="p1", day=date(2017, 12, 2), event=Key("lodged")),
            Entry(person="p1", day=date(2018, 1, 5), costs={Key("clothing_and_effects"): 300_000}),
        ]
        case = Case(persons=[Person(id="p1")], entries=entries)
        later = of(cost(case, date(2018, 1, 1), date(2018, 1, 31)), "clothing_and_effects")
        assert (later.low, later.high) == (0, 300_000)

    def test_who_came_after_the_period(self) -> None:
        assert cost(lang_son().cases["12_still_in_the_centre"], FIRST, date(2017, 6, 1)).lines == ()

    def test_a_case_without_entries(self) -> None:
        assert cost(Case(persons=[Person(id="p1")], entries=[]), FIRST, LAST).lines == ()

    def test_days_that_were_not_known(self) -> None:
        """A line that was undecided and still is costs nothing more."""
        case = lang_son().cases["03_household_not_known"]
        assert of(cost(case, date(2017, 6, 1), LAST), "schooling") == Amount(0, 0)


class TestProblems:
    """A case that cannot be asked is told, and the others count."""

    def test_before_any_law(self) -> None:
        cases = {"a": person((date(2011, 3, 1), "rescued")), **lang_son().cases}
        found = cost_of(Register(cases=cases), BOOK, date(2011, 1, 1), date(2011, 12, 31))
        assert [one.path[:3] for one in found.problems] == ["a: "]

    def test_the_last_day_before_the_first(self) -> None:
        with pytest.raises(InvalidFact, match="the last day lies before the first"):
            cost_of(lang_son(), BOOK, LAST, FIRST)
