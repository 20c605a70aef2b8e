from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.province.scene import BOOK, LAST, lang_son, person

from victim_protocol.assessment import assess
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Status
from victim_protocol.law.key import Key
from victim_protocol.quantities import Amount
from victim_protocol.records.delivery import Delivery
from victim_protocol.reports.province.gap import Delivered, Gap, Given, gaps_of
from victim_protocol.reports.province.tables import Ref

GAP = Gap(
    ref=Ref("c", "p"),
    benefit=Key("fare"),
    regime=Key("law_2011"),
    label=Label("vé", "fare"),
    status=Status.OWED,
    may_be=True,
    owed=Amount(100, 200),
    delivered=Delivered(1, 150),
)
AMOUNTS = st.integers(0, 10**7).flatmap(
    lambda low: st.one_of(st.none(), st.integers(low, 10**8)).map(lambda high: Amount(low, high))
)


def gaps(code: str, **delivered: Delivered) -> dict[str, Gap]:
    assessed = assess(lang_son().cases[code], on=LAST).persons[0]
    return {str(gap.benefit): gap for gap in gaps_of(assessed, code, {Key(k): v for k, v in delivered.items()})}


class TestShortAndOver:
    """Short is what is certain less what was given; over is what was given beyond the most."""

    @given(AMOUNTS, st.integers(0, 10**8), st.sampled_from(Status))
    def test_by_their_formulas(self, owed: Amount, dong: int, status: Status) -> None:
        may_be = status not in (Status.REFUSED, Status.NOT_YET)
        gap = evolve(GAP, owed=owed, delivered=Delivered(1, dong), status=status, may_be=may_be)
        high = owed.high if may_be else 0
        assert gap.short == (max(0, owed.low - dong) if status is Status.OWED else 0)
        assert gap.over == (0 if high is None else max(0, dong - high))
        assert not (gap.short and gap.over)

    @given(st.integers(0, 3), st.integers(0, 300), st.sampled_from(Status))
    def test_how_far_it_was_given(self, times: int, dong: int, status: Status) -> None:
        gap = evolve(GAP, delivered=Delivered(times, dong), status=status)
        assert (gap.given in (Given.IN_FULL, Given.IN_PART, Given.NOTHING)) is (status is Status.OWED)
        assert (gap.given is Given.NOTHING) is (status is Status.OWED and not times and not dong)
        assert gap.is_missing is (status is Status.OWED and (gap.short > 0 or not (times or dong)))

    @pytest.mark.parametrize(("times", "given"), [(0, Given.NOTHING), (1, Given.IN_FULL)])
    def test_what_is_not_counted_in_money(self, times: int, given: Given) -> None:
        gap = evolve(GAP, owed=None, delivered=Delivered(times, 0))
        assert (gap.short, gap.over, gap.given) == (0, 0, given)

    def test_money_for_what_is_not_counted_in_money(self) -> None:
        """Nothing limits it, so none of it is too much."""
        assert evolve(GAP, owed=None, delivered=Delivered(1, 500)).over == 0

    def test_a_delivery_whose_worth_is_not_told(self) -> None:
        """Then nothing is short for certain; and nothing is given in full, unless the rest is enough."""
        gap = evolve(GAP, delivered=Delivered(2, 40, is_open=True))
        assert (gap.short, gap.given, gap.is_missing) == (0, Given.NOT_TOLD, False)
        assert evolve(GAP, delivered=Delivered(2, 100, is_open=True)).given is Given.IN_FULL

    def test_a_small_amount_of_what_has_no_certain_amount(self) -> None:
        assert evolve(GAP, owed=Amount(0, None), delivered=Delivered(1, 0)).given is Given.IN_FULL


class TestDelivered:
    """Deliveries of one support add up; what is not counted in money is counted in times."""

    @given(st.lists(st.tuples(st.integers(0, 9), st.one_of(st.none(), st.integers(0, 10**6)))))
    def test_sum(self, rows: list[tuple[int, int | None]]) -> None:
        told: dict[str, Any] = {"case": "c", "person": "p", "benefit": Key("fare"), "day": LAST}
        given = [Delivery(id=str(place), quantity=q, dong=d, **told) for place, (q, d) in enumerate(rows)]
        assert Delivered.of(given) == Delivered(
            sum(q for q, _ in rows), sum(d or 0 for _, d in rows), any(d is None and q for q, d in rows)
        )


class TestGapsOf:
    """A support that is missing is told with its article, whoever had to give it, and by when."""

    def test_the_allowance_that_was_applied_for(self) -> None:
        gap = gaps("01_poor_household_goes_home")["initial_hardship_allowance"]
        assert (gap.given, gap.short, gap.due) == (Given.NOTHING, 1_000_000, date(2017, 5, 30))
        assert [str(body) for body in gap.bodies] == ["provincial_department", "district_division"]
        assert [source.citation.key for source in gap.sources] == ["09/2013/NĐ-CP:23.2.c"]

    def test_what_needs_no_request_has_no_day(self) -> None:
        assert gaps("01_poor_household_goes_home")["psychological_support"].due is None

    def test_what_was_never_asked_for_has_none_either(self) -> None:
        assert gaps("04_girl_collected_by_family")["initial_hardship_allowance"].due is None

    def test_what_was_given_needs_no_explanation(self) -> None:
        gap = gaps("01_poor_household_goes_home", fare=Delivered(1, 350_000))["fare"]
        assert (gap.given, gap.sources, gap.bodies) == (Given.IN_FULL, (), ())

    def test_what_is_too_much_is_told_with_its_article(self) -> None:
        gap = gaps("01_poor_household_goes_home", fare=Delivered(1, 400_000))["fare"]
        assert (gap.over, gap.bodies) == (50_000, ())
        assert gap.sources

    def test_what_is_refused_is_told_where_it_was_given(self) -> None:
        assert "initial_hardship_allowance" not in gaps("02_household_not_poor")
        gap = gaps("02_household_not_poor", initial_hardship_allowance=Delivered(1, 90_000))[
            "initial_hardship_allowance"
        ]
        assert (gap.given, gap.over) == (Given.NOT_OWED, 90_000)

    def test_what_is_no_support_of_the_law_that_governs(self) -> None:
        """All of it is beyond what that law gives."""
        gap = gaps("02_household_not_poor", job_support=Delivered(1, 500))["job_support"]
        assert (gap.given, gap.over, gap.regime) == (Given.NOT_OWED, 500, "law_2024")
        assert "job_support" not in gaps("02_household_not_poor", job_support=Delivered())

    def test_not_yet_and_not_in_doubt(self) -> None:
        """What can only be refused or come later is not owed today."""
        found = gaps("02_household_not_poor")
        assert all(gap.may_be or gap.given is Given.NOT_OWED for gap in found.values())

    def test_a_doubt_is_no_gap(self) -> None:
        """What is considered or not decided is never short."""
        found = gaps("03_household_not_known")
        assert found["schooling"].given is Given.MAY_BE
        assert all(not gap.short for gap in found.values() if gap.status is not Status.OWED)

    def test_the_lower_bound_is_that_of_what_is_owed_alone(self) -> None:
        for case in lang_son().cases.values():
            for assessed in assess(case, on=LAST).persons:
                total = sum(gap.owed.low for gap in gaps_of(assessed, "c", {}) if gap.owed is not None)
                assert total == assessed.statement.owed.low

    def test_without_explanations(self) -> None:
        assessed = assess(lang_son().cases["01_poor_household_goes_home"], on=LAST).persons[0]
        found = [*gaps_of(assessed, "c", {}, explained=False)]
        assert any(gap.is_missing for gap in found)
        assert all(gap.sources == () for gap in found)

    def test_nobody(self) -> None:
        assessed = assess(person((date(2017, 1, 1), "applied")), on=LAST, book=BOOK).persons[0]
        assert all(not gap.short for gap in gaps_of(assessed, "c", {}))


class TestLabels:
    """Each state has a name of its own."""

    def test_names(self) -> None:
        assert len({given.label for given in Given}) == len(Given)
