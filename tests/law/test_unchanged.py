from datetime import date, timedelta
from functools import cache

import pytest

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.contents import ContentKind, contents
from victim_protocol.law.key import Key
from victim_protocol.law.unchanged import changes_between, unchanged_after
from victim_protocol.statutes.book import default_book

BOOK = default_book()
DAY = timedelta(days=1)
CHANGES = changes_between(BOOK, date(2007, 1, 1), date(2030, 1, 1))


@cache
def still_after(day: date) -> LawBook:
    return unchanged_after(BOOK, day)


def given(benefit: Benefit, day: date) -> tuple[object, object]:
    """What a benefit's texts and amounts say of a day."""
    allowance = benefit.allowance
    rate = None if allowance is None or not allowance.rate.covers(day) else allowance.rate.on(day)
    return (benefit.provisions.on(day) if benefit.provisions.covers(day) else None, rate)


class TestChangesBetween:
    """The days on which something begins or has just ended, after the first and up to the last."""

    def test_every_one(self) -> None:
        assert {date(2012, 1, 1), date(2013, 11, 10), date(2019, 11, 27), date(2025, 7, 1)} <= {*CHANGES}

    def test_the_first_day_is_left_out_and_the_last_is_not(self) -> None:
        assert changes_between(BOOK, date(2025, 6, 30), date(2025, 7, 1)) == (date(2025, 7, 1),)
        assert changes_between(BOOK, date(2025, 7, 1), date(2025, 7, 2)) == ()


class TestUnchangedAfter:
    """A book in which nothing begins or ends after a day."""

    @pytest.mark.parametrize("day", CHANGES)
    def test_it_says_the_same_up_to_the_day_and_goes_on_with_that(self, day: date) -> None:
        still = {(one.regime, one.key): one for one in still_after(day).benefits}
        for benefit in BOOK.benefits:
            kept = still.get((benefit.regime, benefit.key))
            if kept is None:
                assert benefit.provisions.steps[0].since > day
                continue
            assert given(kept, day) == given(benefit, day)
            assert given(kept, day - DAY) == given(benefit, day - DAY)
            assert given(kept, date(2100, 1, 1)) == given(benefit, day)

    @pytest.mark.parametrize("day", CHANGES)
    def test_nothing_begins_later(self, day: date) -> None:
        later = [one for one in contents(still_after(day)) if day < (one.since or day) < date.max]
        assert {one.kind for one in later} <= {ContentKind.STEP, ContentKind.DEFINITION}
        definitions = [BOOK.definitions[Key(one.owner)] for one in later if isinstance(one.owner, str)]
        assert all(series.steps[0].since > day for series in definitions)

    def test_who_is_identified_later_stays_under_the_law_of_the_day(self) -> None:
        regimes = unchanged_after(BOOK, date(2025, 6, 30)).regimes
        assert [regime.key for regime in regimes if regime.governs(date(2026, 1, 1))] == ["law_2011"]

    def test_after_the_last_change_nothing_is_left_out(self) -> None:
        still = unchanged_after(BOOK, date(2100, 1, 1))
        assert still.hash == BOOK.hash
