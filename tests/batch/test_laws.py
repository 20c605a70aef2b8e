from datetime import date, timedelta

import numpy as np
import pytest

from victim_protocol.batch.laws import NOT_HELD, Laws
from victim_protocol.engine.governing import regime_of
from victim_protocol.errors import NotModelled
from victim_protocol.statutes.book import default_book

BOOK = default_book()
LAWS = Laws(BOOK)
EPOCH = date(1970, 1, 1)
DAYS = sorted(
    {
        day + timedelta(days=step)
        for day in (*BOOK.change_days, date(2011, 12, 31), date(2012, 1, 1), date(2025, 6, 30))
        for step in (-1, 0, 1)
    }
)


def number(day: date) -> int:
    return (day - EPOCH).days


class TestGoverning:
    """The regime of whoever is identified on a day, as `regime_of` says."""

    @pytest.mark.parametrize("day", DAYS, ids=str)
    def test_it_is_that_of_the_book(self, day: date) -> None:
        found = int(LAWS.governing(np.array([number(day)]))[0])
        try:
            assert LAWS.regimes[found] == regime_of(BOOK, day).key
        except NotModelled:
            assert found == NOT_HELD


class TestNumbers:
    """The law of a row is the regime's, on the days between two changes that hold the row's day."""

    @pytest.mark.parametrize("day", DAYS, ids=str)
    def test_the_days_are_those_of_the_snapshot(self, day: date) -> None:
        for place, regime in enumerate(regime for regime in BOOK.regimes if regime.modelled):
            found = int(LAWS.numbers(np.array([place]), np.array([number(day)]))[0])
            if day < max(regime.identified_from, BOOK.change_days[0]):
                assert found == NOT_HELD
            else:
                assert LAWS.all[found].regime == regime.key
                assert BOOK.on(LAWS.all[found].since) is BOOK.on(day)

    def test_without_a_regime_there_is_no_law(self) -> None:
        assert LAWS.numbers(np.array([NOT_HELD]), np.array([number(date(2017, 5, 10))])).tolist() == [NOT_HELD]


class TestLeft:
    """How many days there are before the law changes, the first included."""

    @pytest.mark.parametrize("day", DAYS, ids=str)
    def test_the_law_is_the_same_on_the_last_and_another_one_after_it(self, day: date) -> None:
        left = int(LAWS.left(np.array([number(day)]))[0])
        changes = [change for change in BOOK.change_days if change > day]
        assert left == ((changes[0] - day).days if changes else (date.max - day).days + 1)
