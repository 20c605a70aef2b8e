from datetime import date, timedelta

import pytest

from victim_protocol.errors import NotModelled
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, RateKind, outcomes
from victim_protocol.statutes.book import default_book

BOOK = default_book()
FIRST, LAST = date(2007, 1, 1), date(2026, 12, 31)
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
PRICED = [benefit for benefit in BOOK.benefits if benefit.allowance is not None]


class TestRates:
    """On every day since 2007 a rate has one value, or says what is not known, or is not modelled."""

    @pytest.mark.parametrize("benefit", PRICED, ids=lambda benefit: f"{benefit.regime}.{benefit.key}")
    def test_each_day(self, benefit: Benefit) -> None:
        assert benefit.allowance is not None
        series = benefit.allowance.rate
        modelled = []
        for day in DAYS:
            holding = [step for step in series.steps if step.since <= day <= (step.until or date.max)]
            if not holding:
                with pytest.raises(NotModelled, match=str(day)):
                    series.on(day)
                continue
            (step,) = holding
            assert series.on(day) is step.value
            modelled.append(day)
            for rate in outcomes(step.value):
                assert isinstance(rate, Rate)
                assert (rate.kind is RateKind.NOT_KNOWN) is (rate.missing is not None)
        assert modelled[-1] == LAST
        assert len(modelled) == (LAST - modelled[0]).days + 1

    def test_nothing_is_modelled_before_the_law(self) -> None:
        for day in DAYS[: (date(2012, 1, 1) - FIRST).days]:
            for benefit in PRICED:
                assert benefit.allowance is not None
                assert not benefit.allowance.rate.covers(day)


class TestLimits:
    """On every day since 2007 an act is limited, or no text that is held limits it; never twice by one text."""

    def test_no_text_limits_an_act_twice(self) -> None:
        for limits in BOOK.limits_of.values():
            for day in DAYS[::31]:
                governing = [limit for limit in limits if limit.governs(day)]
                once = {(limit.source.citation.key, limit.starts, limit.conflict) for limit in governing}
                assert len(once) == len(governing)

    @pytest.mark.parametrize(
        ("act", "day", "texts"),
        [
            ("verify", date(2011, 12, 31), 0),
            ("verify", date(2012, 1, 1), 1),
            ("verify", date(2014, 3, 25), 2),
            ("verify", date(2025, 6, 30), 2),
            ("verify", date(2025, 7, 1), 0),
            ("decide_claim", date(2013, 4, 14), 0),
            ("decide_claim", date(2025, 7, 1), 1),
            ("paid_road_meals", date(2019, 11, 26), 1),
            ("paid_road_meals", date(2019, 11, 27), 0),
        ],
    )
    def test_around_the_changes_of_law(self, act: str, day: date, texts: int) -> None:
        assert sum(limit.governs(day) for limit in BOOK.limits_of[Key(act)]) == texts
