from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from tests.engine.scenes import BOOK, REGIME, events, occasions_of
from tests.toy_law import source

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.interval import Interval
from victim_protocol.engine import statement as module
from victim_protocol.engine.allowances import Line, Statement
from victim_protocol.engine.amounts import Units
from victim_protocol.engine.findings import findings
from victim_protocol.engine.groups import Group
from victim_protocol.engine.statement import statement
from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import Range
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Rate, RateKind, Span
from victim_protocol.quantities import Amount, Bound, total


def stated(case: Case, on: date, **chosen: str) -> Statement:
    occasions = occasions_of(case, on, **chosen)
    return statement(findings(occasions, REGIME), occasions)


def of_victim(*entries: Entry, on: date, **chosen: str) -> dict[str, list[Line]]:
    """The lines of a victim who is a citizen and was certified on 01/01/2017, by benefit."""
    first = Entry(person="p1", day=date(2017, 1, 1), event=Key("certified"), facts={Key("citizenship"): "viet_nam"})
    lines: dict[str, list[Line]] = {}
    for line in stated(Case(persons=(Person(id="p1"),), entries=(first, *entries)), on, **chosen).lines:
        lines.setdefault(line.benefit.key, []).append(line)
    return lines


def entry(day: date, event: str | None = None, **facts: object) -> Entry:
    return Entry(
        person="p1",
        day=day,
        event=None if event is None else Key(event),
        facts={Key(key): value for key, value in facts.items()},
    )


def stay(first: date, last: date) -> tuple[Entry, Entry]:
    return entry(first, "lodged"), entry(last, "left_establishment")


class TestTotals:
    """Totals are the sums of their parts, and what is not certain is in neither lower bound."""

    @pytest.mark.exhaustive
    @given(events())
    def test_the_totals_equal_the_lines(self, scene: tuple[Case, date]) -> None:
        found = stated(*scene)
        owed = [line.amount for line in found.lines if line.status is Status.OWED]
        others = [line.amount for line in found.lines if line.status is not Status.OWED]
        assert found.owed.low == sum(amount.low for amount in owed)
        assert found.owed == total(owed)
        assert found.possible.low == found.owed.low
        unbounded = [amount for amount in (*owed, *others) if amount.high is None]
        highs = [amount.high for amount in (*owed, *others) if amount.high is not None]
        assert found.possible.high == (None if unbounded else sum(highs))
        for amount in (*owed, *others):
            assert set(amount.unknown) <= set(found.possible.unknown)

    @pytest.mark.exhaustive
    @given(events())
    def test_every_line_is_cited(self, scene: tuple[Case, date]) -> None:
        for line in stated(*scene).lines:
            assert {rate.source for rate in line.rates} <= set(line.sources)
            assert line.rates
            assert set(line.sources) <= BOOK.sources if line.cuts else True

    @pytest.mark.exhaustive
    @given(events())
    def test_nothing_is_refused_or_not_yet_and_still_in_the_statement(self, scene: tuple[Case, date]) -> None:
        for line in stated(*scene).lines:
            assert line.status in (Status.OWED, Status.CONSIDERED, Status.UNDETERMINED)

    @pytest.mark.exhaustive
    @given(events())
    def test_a_rate_that_is_not_known_never_becomes_a_number(self, scene: tuple[Case, date]) -> None:
        for line in stated(*scene).lines:
            if all(rate.kind is RateKind.NOT_KNOWN for rate in line.rates) and line.units.low > 0 and not line.cuts:
                assert line.amount.bound is Bound.NOT_KNOWN
                assert line.amount.unknown


class TestDaysOfPresence:
    """A rate by the day is multiplied by the days of presence, day by day, up to the cap."""

    @pytest.mark.exhaustive
    @given(events())
    def test_meals_agree_with_counting_each_day(self, scene: tuple[Case, date]) -> None:
        """An oracle that walks through the days: the floor is 30,000 for each day owed, 60 days in each stay."""
        case, on = scene
        occasions = occasions_of(case, on, meal_days_are_counted_over="each_stay")
        found = findings(occasions, REGIME)
        lines = [line for line in statement(found, occasions).lines if line.benefit.key == "meals"]
        owed, undetermined = self._walked(found["meals"].parts)
        expected = sum(30_000 for days in owed.values() for place in days if place < 60)
        assert sum(line.amount.low for line in lines if line.status is Status.OWED) <= expected
        if not undetermined:
            assert sum(line.amount.low for line in lines if line.status is Status.OWED) == expected

    @staticmethod
    def _walked(parts: object) -> tuple[dict[int, list[int]], bool]:
        """The days owed in each stay, each by its place among them, and whether any day is in doubt."""
        owed: dict[int, list[int]] = {}
        undetermined = False
        for part, _, possible in parts:  # type: ignore[attr-defined]
            if part.begun and possible == Status.OWED.value:
                days = owed.setdefault(part.number, [])
                days.extend(range(len(days), len(days) + part.days.days))
            undetermined |= possible not in (1, 2, 4, 8)
        return owed, undetermined

    def test_days_beyond_the_cap_are_cut_and_listed(self) -> None:
        lines = of_victim(*stay(date(2017, 6, 1), date(2017, 8, 4)), on=date(2017, 8, 4))["meals"]
        (line,) = lines
        (cut,) = line.cuts
        assert line.amount == Amount(1_800_000, None)
        assert (cut.units, cut.days, cut.certain) == (5, Interval(date(2017, 7, 31), date(2017, 8, 4)), True)
        assert cut.source.citation.key == "09/2013/NĐ-CP:19.2.a"
        assert cut.source in line.sources

    def test_before_the_decree_no_text_caps_the_days(self) -> None:
        lodged = Entry(person="p1", day=date(2013, 1, 1), event=Key("lodged"), facts={Key("citizenship"): "viet_nam"})
        victim = Entry(person="p1", day=date(2013, 1, 1), event=Key("certified"))
        case = Case(persons=(Person(id="p1"),), entries=(lodged, victim))
        (line,) = (line for line in stated(case, date(2013, 4, 1)).lines if line.benefit.key == "meals")
        assert (line.units, line.cuts, line.amount.bound) == ((91, 91), (), Bound.NOT_KNOWN)

    def test_two_stays_under_an_open_reading_are_the_hull_of_both(self) -> None:
        entries = (*stay(date(2017, 2, 1), date(2017, 3, 12)), *stay(date(2017, 4, 1), date(2017, 5, 10)))
        first, second = of_victim(*entries, on=date(2017, 6, 1))["meals"]
        assert first.amount.low == 40 * 30_000
        assert first.cuts == ()
        assert second.amount.low == 20 * 30_000
        assert [(cut.units, cut.certain) for cut in second.cuts] == [(20, False)]
        assert second.readings["meal_days_are_counted_over"] is None

    @pytest.mark.parametrize(("choice", "days"), [("each_stay", 40), ("all_stays", 20)])
    def test_two_stays_under_a_chosen_reading(self, choice: str, days: int) -> None:
        entries = (*stay(date(2017, 2, 1), date(2017, 3, 12)), *stay(date(2017, 4, 1), date(2017, 5, 10)))
        _, second = of_victim(*entries, on=date(2017, 6, 1), meal_days_are_counted_over=choice)["meals"]
        assert second.amount.low == days * 30_000
        assert [cut.certain for cut in second.cuts] == ([] if choice == "each_stay" else [True])

    def test_the_day_of_leaving_by_reading(self) -> None:
        entries = stay(date(2017, 2, 1), date(2017, 2, 10))
        (line,) = of_victim(*entries, on=date(2017, 3, 1), days_of_presence="not_the_day_of_leaving")["meals"]
        assert line.amount.low == 9 * 30_000

    def test_a_stay_that_runs_counts_the_day_asked_under_both_readings(self) -> None:
        lodged = entry(date(2017, 2, 1), "lodged")
        (line,) = of_victim(lodged, on=date(2017, 2, 10), days_of_presence="not_the_day_of_leaving")["meals"]
        assert line.amount.low == 10 * 30_000

    def test_where_it_is_not_known_whether_there_was_a_stay(self) -> None:
        lines = of_victim(on=date(2017, 2, 10))
        (line,) = lines["meals"]
        assert line.status is Status.UNDETERMINED
        assert (line.days, line.units, line.amount.low) == (None, (0, None), 0)

    def test_undetermined_days_may_use_up_the_cap(self) -> None:
        """Thirty days in doubt, then forty owed: of these between thirty and forty are paid."""
        unknown = Entry(person="p1", day=date(2017, 2, 1), event=Key("lodged"))
        victim = Entry(person="p1", day=date(2017, 3, 3), event=Key("certified"), facts={Key("needs_essentials"): True})
        citizen = Entry(person="p1", day=date(2017, 2, 1), facts={Key("citizenship"): "viet_nam"})
        left = Entry(person="p1", day=date(2017, 4, 11), event=Key("left_establishment"))
        case = Case(persons=(Person(id="p1"),), entries=(unknown, citizen, victim, left))
        doubtful, owed = (line for line in stated(case, date(2017, 5, 1)).lines if line.benefit.key == "meals")
        assert (doubtful.status, doubtful.units.high) == (Status.UNDETERMINED, 30)
        assert (owed.status, owed.units.high, owed.amount.low) == (Status.OWED, 40, 30 * 30_000)
        assert owed.cuts == ()


class TestRecordedNumbers:
    """A recorded number is multiplied up to its cap; one that is not recorded is not known."""

    GOES = (entry(date(2017, 2, 1), wishes_to_go_home=True, can_pay_for_journey=False),)

    def road(self, **facts: object) -> Line:
        (line,) = of_victim(*self.GOES, entry(date(2017, 2, 2), "set_out_home", **facts), on=date(2017, 3, 1))[
            "road_meals"
        ]
        return line

    def test_a_number(self) -> None:
        assert self.road(days_on_road=3).amount == Amount(120_000, None)

    def test_no_day_is_nothing_exactly(self) -> None:
        assert self.road(days_on_road=0).amount == Amount(0, 0)

    def test_beyond_the_cap(self) -> None:
        line = self.road(days_on_road=7)
        assert line.amount.low == 200_000
        assert [(cut.units, cut.days, cut.certain) for cut in line.cuts] == [(2, None, True)]

    def test_between_two_bounds(self) -> None:
        line = self.road(days_on_road=Range(2, 3))
        assert (line.units, line.amount.low) == ((2, 3), 80_000)

    def test_not_recorded(self) -> None:
        line = self.road()
        assert line.amount.bound is Bound.NOT_KNOWN
        assert [label.en for label in line.amount.unknown] == ["days on the road"]


class TestNumbersAcrossChangesOfLaw:
    """Where each day of an interval is a unit, each is paid by the law of its own day, up to one cap for all."""

    DAY = date(2017, 1, 1)

    def amount(self, *groups: tuple[int, int], units: int, cap: int | None = 3) -> Amount:
        """Of parts that follow each other, each of some days at some rate."""
        limits = (None if cap is None else Limit(units=cap, span=Span.INTERVAL, source=source()),)
        made, first = [], self.DAY
        for days, dong in groups:
            last = first + timedelta(days=days - 1)
            rates = (Rate(kind=RateKind.EXACTLY, dong=dong, source=source()),)
            basis: Any = None
            made.append(Group(0, Interval(first, last), Status.OWED, True, rates, limits, (), basis))
            first = last + timedelta(days=1)
        occasions = occasions_of(Case(persons=(Person(id="p1"),), entries=()), self.DAY)
        return module._Accountant(occasions, {})._of_interval(tuple(made), Units(units, units))

    def test_each_by_its_own_law(self) -> None:
        assert self.amount((2, 100), (2, 10), (2, 1), units=6, cap=None) == Amount(222, 222)

    def test_the_days_before_use_up_the_cap(self) -> None:
        assert self.amount((2, 100), (2, 10), (2, 1), units=6) == Amount(210, 210)
        assert self.amount((2, 100), (2, 10), (2, 1), units=6, cap=5) == Amount(221, 221)

    def test_of_one_law_the_cap_counts_once(self) -> None:
        assert self.amount((4, 100), units=4) == Amount(300, 300)

    def test_another_number_may_be_of_any_of_the_days(self) -> None:
        assert self.amount((2, 100), (2, 10), units=1) == Amount(10, 100)


class TestCosts:
    """At cost: the recorded cost up to the ceiling; without a record, from nothing to the ceiling."""

    def kit(self, *costs: int) -> Line:
        entries = [
            Entry(person="p1", day=date(2017, 2, 2), costs={Key("clothing_and_effects"): cost}) for cost in costs
        ]
        (line,) = of_victim(*stay(date(2017, 2, 1), date(2017, 2, 9)), *entries, on=date(2017, 3, 1))[
            "clothing_and_effects"
        ]
        return line

    @pytest.mark.parametrize("cost", [0, 1, 399_999, 400_000])
    def test_under_the_ceiling(self, cost: int) -> None:
        assert self.kit(cost).amount == Amount(cost, cost)
        assert self.kit(cost).cuts == ()

    def test_above_the_ceiling(self) -> None:
        line = self.kit(400_001)
        assert line.amount == Amount(400_000, 400_000)
        assert [(cut.dong, cut.units, cut.certain) for cut in line.cuts] == [(1, 0, True)]

    def test_several_costs_add_up(self) -> None:
        assert self.kit(100_000, 50_000).amount == Amount(150_000, 150_000)

    def test_not_recorded(self) -> None:
        line = self.kit()
        assert (line.amount.low, line.amount.high, line.amount.bound) == (0, 400_000, Bound.AT_MOST)
        assert [label.en for label in line.amount.unknown] == ["clothes and personal effects bought"]

    def test_a_cost_after_the_day_asked_is_hidden(self) -> None:
        late = Entry(person="p1", day=date(2017, 3, 2), costs={Key("clothing_and_effects"): 10})
        lines = of_victim(*stay(date(2017, 2, 1), date(2017, 2, 9)), late, on=date(2017, 3, 1))
        assert lines["clothing_and_effects"][0].amount.high == 400_000


class TestEvidence:
    """A line says how well its rates are known."""

    def test_of_an_official_rate_and_of_one_known_from_secondary_sources(self) -> None:
        official = of_victim(*stay(date(2017, 2, 1), date(2017, 2, 9)), on=date(2017, 3, 1))["meals"]
        assert official[0].evidence is Evidence.OFFICIAL
        lodged = entry(date(2020, 2, 1), "lodged")
        secondary = of_victim(lodged, on=date(2020, 2, 9))["meals"]
        assert secondary[0].evidence is Evidence.SECONDARY


class TestGivenOnce:
    """What is given once is given once, at the best of the days on which it is owed."""

    def test_two_stays_are_one_kit(self) -> None:
        entries = (*stay(date(2017, 2, 1), date(2017, 2, 3)), *stay(date(2017, 4, 1), date(2017, 4, 3)))
        assert len(of_victim(*entries, on=date(2017, 5, 1))["ordinary_medicine"]) == 1

    def test_certified_during_the_stay_the_kit_of_a_victim_is_a_floor(self) -> None:
        entries = (
            Entry(person="p1", day=date(2017, 2, 1), event=Key("declared"), facts={Key("citizenship"): "viet_nam"}),
            Entry(person="p1", day=date(2017, 2, 2), event=Key("lodged"), costs={Key("clothing_and_effects"): 390_000}),
            Entry(person="p1", day=date(2017, 2, 9), event=Key("certified")),
        )
        case = Case(persons=(Person(id="p1"),), entries=entries)
        (kit,) = (line for line in stated(case, date(2017, 3, 1)).lines if line.benefit.key == "clothing_and_effects")
        assert (kit.amount.low, kit.amount.high) == (390_000, None)

    def test_splitting_a_stay_by_a_fact_changes_no_sum(self) -> None:
        whole = of_victim(*stay(date(2017, 2, 1), date(2017, 3, 2)), on=date(2017, 4, 1))["meals"]
        for day in range(30):
            fact = entry(date(2017, 2, 1) + timedelta(days=day), goes_to_school=True)
            split = of_victim(*stay(date(2017, 2, 1), date(2017, 3, 2)), fact, on=date(2017, 4, 1))["meals"]
            assert total(line.amount for line in split) == total(line.amount for line in whole)
            assert len(split) == 1
