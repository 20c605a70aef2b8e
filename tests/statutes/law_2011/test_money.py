"""Amounts of the 2011 regime on every day: known, told by secondary sources, by a province, or not known."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import assessed, entry, victim

from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.rate import Rate, RateKind, RateTerm, outcomes
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.money import amounts
from victim_protocol.statutes.rate_notation import exactly

SOURCE = LAW_66_2011.at("33")
RATE = exactly(1, SOURCE)
SERIES = amounts("none", RATE, SOURCE)


def missing(series: Series[RateTerm], day: date) -> str:
    """Why an amount is not known, where nothing else may be."""
    rate = series.on(day)
    assert isinstance(rate, Rate)
    assert rate.kind is RateKind.NOT_KNOWN
    return "" if rate.missing is None else rate.missing.en


def paid(benefit: str, day: date, readings: dict[str, str] | None = None, **facts: Any) -> tuple[int, int | None]:
    """What a victim is given of a benefit, certified, lodged, on the road for three days and home on one day."""
    known = {"needs_essentials": True, "wishes_to_go_home": True, "can_pay_for_journey": False}
    person = assessed(
        victim(day=day, poor_household=True, days_on_road=3, **known, **facts),
        entry("lodged", day=day),
        entry("set_out_home", day=day),
        entry("returned_home", day=day),
        on=day,
        readings=readings,
    )
    (line,) = (line for line in person.statement.lines if line.benefit.key == benefit)
    return line.amount.low, line.amount.high


class TestEveryDay:
    """Joint Circular 134/2013 until 26/11/2019, Circular 84/2019 from 07/07/2020 on at the latest, then nothing."""

    @pytest.mark.parametrize(
        ("day", "known"),
        [
            (date(2012, 1, 1), False),
            (date(2013, 11, 9), False),
            (date(2013, 11, 10), True),
            (date(2019, 11, 26), True),
            (date(2019, 11, 27), False),
            (date(2030, 1, 1), False),
        ],
    )
    def test_the_joint_circular(self, day: date, known: bool) -> None:
        assert (RATE in outcomes(SERIES.on(day))) is known

    def test_no_amount_before_the_circular_where_no_text_gives_the_benefit(self) -> None:
        series = amounts("none", RATE, None)
        assert (series.covers(date(2013, 11, 9)), series.covers(date(2013, 11, 10))) == (False, True)

    @pytest.mark.parametrize(
        ("day", "said"),
        [
            (date(2013, 11, 9), "before 10/11/2013"),
            (date(2019, 11, 27), "on which day Circular 84/2019/TT-BTC took effect"),
            (date(2020, 7, 6), "on which day Circular 84/2019/TT-BTC took effect"),
            (date(2020, 7, 7), "Circular 84/2019/TT-BTC: its text is not held"),
            (date(2025, 6, 30), "Circular 84/2019/TT-BTC: its text is not held"),
            (date(2026, 10, 1), "nothing but its name is known"),
        ],
    )
    def test_why_it_is_not_known(self, day: date, said: str) -> None:
        assert said in missing(SERIES, day)

    @pytest.mark.parametrize("day", [date(2025, 7, 1), date(2026, 9, 30)])
    def test_under_the_new_law_it_hangs_on_a_reading(self, day: date) -> None:
        known = exactly(2, SOURCE)
        found = [*outcomes(amounts("none", RATE, SOURCE, known).on(day))]
        assert found[0] is known
        assert [getattr(rate, "kind", None) for rate in found[1:]] == [RateKind.NOT_KNOWN]


class TestCircular84:
    """What secondary sources tell of it: meals on the road at least 70,000, the rest at cost, meals by the month."""

    DAY = date(2022, 3, 1)

    def test_meals_on_the_road(self) -> None:
        assert paid("road_meals", self.DAY, former_province="20") == (210_000, None)

    def test_before_it_certainly_took_effect(self) -> None:
        assert paid("road_meals", date(2020, 7, 6), former_province="20") == (0, None)
        assert paid("road_meals", date(2019, 11, 26), former_province="20") == (120_000, None)

    def test_clothing_has_no_ceiling_of_the_centre(self) -> None:
        cost: dict[str, Any] = {"clothing_and_effects": 450_000, "former_province": "20"}
        assert paid("clothing_and_effects", self.DAY, **cost) == (450_000, 450_000)
        assert paid("clothing_and_effects", date(2019, 11, 26), **cost) == (400_000, 400_000)

    def test_ordinary_medicine_is_at_cost(self) -> None:
        assert paid("ordinary_medicine", self.DAY, former_province="20", ordinary_medicine=80_000) == (80_000, 80_000)
        assert paid("ordinary_medicine", self.DAY, former_province="20") == (0, None)

    @pytest.mark.parametrize("benefit", ["meals", "initial_hardship_allowance"])
    def test_the_figures_that_no_page_gives_stay_unknown(self, benefit: str) -> None:
        assert paid(benefit, self.DAY, former_province="20") == (0, None)

    def test_it_is_told_as_secondary(self) -> None:
        person = assessed(
            victim(day=self.DAY, wishes_to_go_home=True, can_pay_for_journey=False, days_on_road=3),
            entry("set_out_home", day=self.DAY),
            on=self.DAY,
        )
        (line,) = (line for line in person.statement.lines if line.benefit.key == "road_meals")
        assert line.evidence is Evidence.SECONDARY
