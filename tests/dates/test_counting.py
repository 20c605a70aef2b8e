from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dates.naive_counting import CALENDAR, RULES, is_working, limit, months_after, rules, working_days_after

from victim_protocol.dates.counting import deadline
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.law.calendar import Calendar
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, Unit

DAYS = st.dates(date(2012, 6, 1), date(2029, 6, 30))
LENGTHS = st.integers(1, 90)
DAY = timedelta(days=1)


class TestStart:
    """The day of the event is not counted."""

    def test_three_days_from_a_monday(self) -> None:
        assert deadline(limit(3, Unit.DAYS), date(2017, 3, 20), RULES).due == date(2017, 3, 23)

    def test_a_moment_counts_by_its_day_in_viet_nam(self) -> None:
        late = datetime(2017, 3, 20, 17, 30, tzinfo=UTC)
        assert deadline(limit(3, Unit.DAYS), late, RULES).due == date(2017, 3, 24)

    @pytest.mark.parametrize("unit", Unit)
    def test_a_moment_without_its_offset(self, unit: Unit) -> None:
        with pytest.raises(InvalidFact, match="offset"):
            deadline(limit(3, unit), datetime(2017, 3, 20, 8), RULES)  # noqa: DTZ001 - what is refused


class TestDays:
    """A limit in days ends with its last day; on a day off, with the next working day."""

    @pytest.mark.parametrize(
        ("start", "counted", "due"),
        [
            (date(2017, 3, 20), date(2017, 3, 23), date(2017, 3, 23)),
            (date(2017, 3, 22), date(2017, 3, 25), date(2017, 3, 27)),  # across a weekend
            (date(2017, 9, 1), date(2017, 9, 4), date(2017, 9, 5)),  # the day off in lieu of National Day
            (date(2017, 1, 23), date(2017, 1, 26), date(2017, 2, 2)),  # across Tết
            (date(2017, 2, 25), date(2017, 2, 28), date(2017, 2, 28)),  # to the end of a month
            (date(2018, 12, 28), date(2018, 12, 31), date(2019, 1, 2)),  # a day that was swapped, then New Year
        ],
    )
    def test_three_days(self, start: date, counted: date, due: date) -> None:
        found = deadline(limit(3, Unit.DAYS), start, RULES)
        assert (found.counted, found.due) == (counted, due)

    def test_what_explains_it(self) -> None:
        found = deadline(limit(3, Unit.DAYS), date(2017, 9, 1), RULES)
        assert [source.citation.key for source in found.sources] == [
            "66/2011/QH12:24.2",
            "91/2015/QH13:147.3",
            "91/2015/QH13:148.1",
            "91/2015/QH13:148.5",
        ]
        assert found.readings == {"counting_governs": "civil_code", "counting_in_lieu": "is_holiday"}
        assert [look.day for look in found.skipped] == [date(2017, 9, 4)]

    def test_what_was_not_moved_cites_no_move(self) -> None:
        found = deadline(limit(3, Unit.DAYS), date(2017, 3, 20), RULES)
        assert not found.moved
        assert "91/2015/QH13:148.5" not in {source.citation.key for source in found.sources}
        assert found.readings == {"counting_governs": "civil_code"}

    def test_a_day_in_lieu_that_is_no_holiday(self) -> None:
        found = deadline(limit(3, Unit.DAYS), date(2017, 9, 1), rules(in_lieu="is_no_holiday"))
        assert (found.due, found.readings[Key("counting_in_lieu")]) == (date(2017, 9, 4), "is_no_holiday")

    def test_a_worked_saturday(self) -> None:
        """5 January 2019 was worked for 31 December 2018."""
        start = date(2019, 1, 2)
        assert deadline(limit(3, Unit.DAYS), start, RULES).due == date(2019, 1, 5)
        assert deadline(limit(3, Unit.DAYS), start, rules(worked="is_weekend_day")).due == date(2019, 1, 7)

    def test_where_the_code_does_not_govern(self) -> None:
        found = deadline(limit(3, Unit.DAYS), date(2017, 3, 22), rules(governs="plain_count"))
        assert (found.due, found.moved) == (date(2017, 3, 25), False)

    def test_before_2017_it_is_a_reading_of_its_own(self) -> None:
        start = date(2016, 3, 16)
        assert deadline(limit(3, Unit.DAYS), start, RULES).readings == {"counting_governs_before": "same_rules"}
        assert deadline(limit(3, Unit.DAYS), start, RULES).due == date(2016, 3, 21)
        plain = rules(governs_before="plain_count")
        assert deadline(limit(3, Unit.DAYS), start, plain).due == date(2016, 3, 19)
        assert deadline(limit(3, Unit.DAYS), date(2017, 3, 22), plain).due == date(2017, 3, 27)

    @given(DAYS, LENGTHS)
    def test_as_by_walking(self, start: date, length: int) -> None:
        due = start + length * DAY
        while not is_working(due):
            due += DAY
        assert deadline(limit(length, Unit.DAYS), start, RULES).due == due

    @given(DAYS, LENGTHS)
    def test_ends_on_a_working_day_after_its_start(self, start: date, length: int) -> None:
        due = deadline(limit(length, Unit.DAYS), start, RULES).due
        assert due is not None
        assert due > start
        assert is_working(due)

    @given(DAYS, LENGTHS, st.sampled_from([Unit.DAYS, Unit.WORKING_DAYS, Unit.MONTHS]))
    def test_one_more_never_ends_earlier(self, start: date, length: int, unit: Unit) -> None:
        shorter, longer = (
            deadline(limit(number, unit), start, RULES).due for number in (min(length, 12), min(length, 12) + 1)
        )
        assert shorter is not None
        assert longer is not None
        assert shorter <= longer

    @given(DAYS, LENGTHS)
    def test_a_later_start_never_ends_earlier(self, start: date, length: int) -> None:
        first, then = (deadline(limit(length, Unit.DAYS), day, RULES).due for day in (start, start + DAY))
        assert first is not None
        assert then is not None
        assert first <= then


class TestWorkingDays:
    """Days off are not counted, and the last day is worked."""

    @pytest.mark.parametrize(
        ("start", "due"),
        [
            (date(2017, 5, 10), date(2017, 5, 15)),  # across a weekend
            (date(2017, 1, 25), date(2017, 2, 6)),  # across Tết
            (date(2017, 3, 30), date(2017, 4, 4)),  # across the end of a month
            (date(2019, 1, 2), date(2019, 1, 5)),  # a worked Saturday is the third
        ],
    )
    def test_three_working_days(self, start: date, due: date) -> None:
        found = deadline(limit(3, Unit.WORKING_DAYS), start, RULES)
        assert (found.due, found.moved) == (due, False)

    @given(DAYS, st.integers(1, 30))
    def test_as_by_walking(self, start: date, number: int) -> None:
        found = deadline(limit(number, Unit.WORKING_DAYS), start, RULES)
        assert found.due == working_days_after(start, number)
        assert all(not is_working(look.day) for look in found.skipped)


class TestMonthsAndYears:
    """They end on the corresponding day, or on the last day of a month that has none."""

    @pytest.mark.parametrize(
        ("length", "unit", "start", "counted", "due"),
        [
            (12, Unit.MONTHS, date(2017, 3, 20), date(2018, 3, 20), date(2018, 3, 20)),
            (12, Unit.MONTHS, date(2025, 6, 20), date(2026, 6, 20), date(2026, 6, 22)),
            (2, Unit.MONTHS, date(2017, 9, 5), date(2017, 11, 5), date(2017, 11, 6)),
            (1, Unit.MONTHS, date(2019, 1, 31), date(2019, 2, 28), date(2019, 2, 28)),
            (1, Unit.MONTHS, date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29)),
            (1, Unit.YEARS, date(2024, 2, 29), date(2025, 2, 28), date(2025, 2, 28)),
            (5, Unit.YEARS, date(2014, 2, 17), date(2019, 2, 17), date(2019, 2, 18)),
        ],
    )
    def test_some(self, length: int, unit: Unit, start: date, counted: date, due: date) -> None:
        found = deadline(limit(length, unit), start, RULES)
        assert (found.counted, found.due) == (counted, due)

    @given(DAYS, st.integers(1, 12))
    def test_as_by_the_calendar(self, start: date, months: int) -> None:
        assert deadline(limit(months, Unit.MONTHS), start, RULES).counted == months_after(start, months)
        assert deadline(limit(1, Unit.YEARS), start, RULES).counted == months_after(start, 12)


class TestHours:
    """They run from the moment, and no day off moves them."""

    def test_twenty_four_hours(self) -> None:
        friday = datetime(2017, 3, 24, 15, tzinfo=timezone(timedelta(hours=7)))
        found = deadline(limit(24, Unit.HOURS), friday, RULES)
        assert (found.due, found.counted) == (friday + DAY, friday + DAY)
        assert [source.citation.key for source in found.sources] == ["66/2011/QH12:24.2", "91/2015/QH13:147.1"]

    def test_not_before(self) -> None:
        moment = datetime(2017, 3, 24, 15, tzinfo=UTC)
        found = deadline(limit(24, Unit.HOURS, LimitKind.NOT_BEFORE), moment, RULES)
        assert (found.opens, found.due, found.counted) == (moment + DAY, None, None)

    def test_a_day_is_no_moment(self) -> None:
        with pytest.raises(InvalidFact, match="needs a moment with its offset"):
            deadline(limit(24, Unit.HOURS), date(2017, 3, 24), RULES)


class TestLongestStay:
    """A stay ends on the day on which the count ends, unless one reads the rule of the next working day into it."""

    def test_sixty_days(self) -> None:
        stay = limit(60, Unit.DAYS, LimitKind.AT_MOST)
        assert deadline(stay, date(2017, 6, 1), RULES).due == date(2017, 7, 31)

    def test_over_a_weekend(self) -> None:
        stay, start = limit(60, Unit.DAYS, LimitKind.AT_MOST), date(2017, 5, 30)
        found = deadline(stay, start, RULES)
        assert (found.due, found.readings[Key("counting_stay")]) == (date(2017, 7, 29), "stays")
        assert deadline(stay, start, rules(stay="moves")).due == date(2017, 7, 31)

    def test_a_budget_counts_the_first_day(self) -> None:
        budget = limit(60, Unit.DAYS_PRESENT, LimitKind.AT_MOST)
        found = deadline(budget, date(2017, 6, 1), RULES)
        assert (found.due, found.sources) == (date(2017, 7, 30), (budget.source,))

    def test_where_the_code_does_not_govern_nothing_moves_a_stay(self) -> None:
        """Even if one would read the rule of the next working day into it."""
        stay = limit(60, Unit.DAYS, LimitKind.AT_MOST)
        found = deadline(stay, date(2017, 5, 30), rules(stay="moves", governs="plain_count"))
        assert (found.due, found.moved) == (date(2017, 7, 29), False)


class TestBackwards:
    """At least so many days before: on a day off, to the working day before, as is read."""

    @pytest.mark.parametrize(
        ("choice", "due"),
        [
            ("to_the_day_before", date(2017, 3, 24)),
            ("stays", date(2017, 3, 25)),
            ("to_the_day_after", date(2017, 3, 27)),
        ],
    )
    def test_five_days_before_a_thursday(self, choice: str, due: date) -> None:
        notice = limit(5, Unit.DAYS, LimitKind.AT_LEAST_BEFORE)
        assert deadline(notice, date(2017, 3, 30), rules(backwards=choice)).due == due

    def test_nothing_to_move(self) -> None:
        found = deadline(limit(5, Unit.DAYS, LimitKind.AT_LEAST_BEFORE), date(2017, 3, 29), RULES)
        assert (found.due, found.readings) == (date(2017, 3, 24), {"counting_governs": "civil_code"})

    def test_thirty_working_days_before(self) -> None:
        found = deadline(limit(30, Unit.WORKING_DAYS, LimitKind.AT_LEAST_BEFORE), date(2017, 3, 30), RULES)
        assert found.due is not None
        assert working_days_after(found.due, 30) == date(2017, 3, 30)

    @given(DAYS, LENGTHS)
    def test_never_later_than_the_text_allows(self, start: date, length: int) -> None:
        due = deadline(limit(length, Unit.DAYS, LimitKind.AT_LEAST_BEFORE), start, RULES).due
        assert due is not None
        assert due <= start - length * DAY


class TestAfterAnother:
    """A limit may follow another one, or be its last part."""

    STAY = limit(60, Unit.DAYS, LimitKind.AT_MOST)
    NOTICE = limit(20, Unit.DAYS, LimitKind.LAST_PART, after="stay")

    @pytest.mark.parametrize(
        ("choice", "opens"), [("end_not_counted", date(2017, 7, 11)), ("end_counted", date(2017, 7, 12))]
    )
    def test_the_last_twenty_days(self, choice: str, opens: date) -> None:
        chosen = rules(last_part=choice)
        stay = deadline(self.STAY, date(2017, 6, 1), chosen)
        found = deadline(self.NOTICE, date(2017, 6, 1), chosen, other=stay)
        assert (found.opens, found.due) == (opens, date(2017, 7, 31))
        assert found.readings[Key("counting_last_part")] == choice

    def test_of_what_has_no_end(self) -> None:
        found = deadline(self.NOTICE, date(2017, 6, 1), RULES)
        assert (found.opens, found.due) == (None, None)

    def test_what_follows_is_counted_from_the_last_day(self) -> None:
        first = deadline(limit(20, Unit.DAYS), date(2017, 9, 5), RULES)
        found = deadline(limit(2, Unit.MONTHS), date(2017, 9, 5), RULES, other=first)
        assert found.due == date(2017, 11, 27)


class TestWithoutANumber:
    """Immediately is no number of days."""

    def test_no_end(self) -> None:
        at_once = limit(3, Unit.DAYS)
        found = deadline(
            limit(None, None, LimitKind.AT_ONCE),
            date(2017, 3, 20),
            RULES,
        )
        assert (found.due, found.counted, found.opens) == (None, None, None)
        assert found.sources == (at_once.source,)


class TestCalendar:
    """What the calendar says of a year is said of the deadline; a caller may bring another calendar."""

    def test_a_forecast(self) -> None:
        assert deadline(limit(3, Unit.DAYS), date(2027, 3, 1), RULES).forecast
        assert not deadline(limit(3, Unit.DAYS), date(2026, 3, 2), RULES).forecast

    def test_a_day_off_without_a_law(self) -> None:
        found = deadline(limit(3, Unit.WORKING_DAYS), date(2026, 11, 23), RULES)
        assert (found.due, found.doubtful) == (date(2026, 11, 26), (date(2026, 11, 24),))

    def test_a_year_that_is_not_covered(self) -> None:
        with pytest.raises(NotModelled, match="not 2011"):
            deadline(limit(3, Unit.DAYS), date(2011, 12, 20), RULES)

    def test_another_calendar(self) -> None:
        """Of 2017 alone."""
        only = Calendar(tuple(year for year in CALENDAR.years if year.year == 2017))
        other = type(RULES).of(RULES.counting, only, RULES.chosen)
        assert deadline(limit(3, Unit.DAYS), date(2017, 9, 1), other).due == date(2017, 9, 5)
        with pytest.raises(NotModelled, match="covers 2017-2017"):
            deadline(limit(3, Unit.DAYS), date(2018, 9, 1), other)


class TestFarAway:
    """Moments and days beyond the calendar are refused as such."""

    @pytest.mark.parametrize(
        ("unit", "start"),
        [
            (Unit.DAYS, date.max),
            (Unit.DAYS, date.min),
            (Unit.YEARS, date.max),
            (Unit.HOURS, datetime(9999, 12, 31, 12, tzinfo=UTC)),
        ],
    )
    def test_days(self, unit: Unit, start: date) -> None:
        with pytest.raises(NotModelled, match="the calendar covers"):
            deadline(limit(24, unit), start, RULES)

    def test_a_moment_that_has_no_day_in_viet_nam(self) -> None:
        first = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
        with pytest.raises(InvalidFact, match="beyond the calendar"):
            deadline(limit(24, Unit.HOURS), first, RULES)
