from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from victim_protocol.dates.age import LeapDayRule, age_on, birthdays
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact
from victim_protocol.law.fact import UNKNOWN, Range

LEAP_DAY = PartialDate.parse("2004-02-29")
_DAY = timedelta(days=1)


@st.composite
def births(draw: st.DrawFn) -> PartialDate:
    """A birth date known to a day, or to some days, often about the end of February."""
    earliest = draw(st.dates(date(1994, 1, 1), date(2006, 1, 1)) | st.dates(date(2004, 2, 20), date(2004, 3, 10)))
    width = draw(st.sampled_from([0, 1, 27, 89, 364, 365]) | st.integers(0, 400))
    return PartialDate(earliest, earliest + width * _DAY)


def later(born: PartialDate, days: int) -> date:
    """A day some days after the earliest birth date."""
    return born.earliest + days * _DAY


_spans = st.integers(0, 800) | st.integers(0, 9000)


def is_common(year: int) -> bool:
    """Whether the year has no 29 February."""
    return date(year, 2, 28) + _DAY == date(year, 3, 1)


def anniversaries(born: date, year: int) -> set[date]:
    """Every day of a year on which the birthday may be kept."""
    if (born.month, born.day) == (2, 29) and is_common(year):
        return {date(year, 2, 28), date(year, 3, 1)}
    return {date(year, born.month, born.day)}


def possible_ages(born: PartialDate, day: date) -> set[int]:
    """The ages under each possible birth date and each way to keep the birthday, counted year by year."""
    ages = set()
    birth = born.earliest
    while birth <= min(born.latest, day):
        years = range(birth.year + 1, day.year + 1)
        for choose in (min, max):
            ages.add(sum(choose(anniversaries(birth, year)) <= day for year in years))
        birth += _DAY
    return ages


class TestAge:
    """An age is as exact as the birth date."""

    def test_a_year_is_full_on_the_birthday_itself(self) -> None:
        """Not the day before and not the day after."""
        born = PartialDate.parse("2003-05-04")
        days = [date(2003, 5, 4), date(2004, 5, 3), date(2004, 5, 4), date(2021, 5, 3), date(2021, 5, 4)]
        assert [age_on(born, day) for day in days] == [0, 0, 1, 17, 18]

    def test_a_birth_date_known_in_part_gives_a_range(self) -> None:
        """And one number on the days on which all possible birth dates agree."""
        born = PartialDate.parse("2003")
        assert age_on(born, date(2021, 1, 1)) == Range(17, 18)
        assert age_on(born, date(2021, 12, 30)) == Range(17, 18)
        assert age_on(born, date(2021, 12, 31)) == 18

    def test_one_born_on_29_february(self) -> None:
        """On 28 February of a common year nobody can say; in a leap year there is nothing to ask."""
        days = [date(2022, 2, 27), date(2022, 2, 28), date(2022, 3, 1)]
        assert [age_on(LEAP_DAY, day) for day in days] == [17, Range(17, 18), 18]
        leap = [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]
        assert [age_on(LEAP_DAY, day) for day in leap] == [19, 20, 20]

    def test_a_first_birthday_on_28_february(self) -> None:
        """The lower bound is never below zero."""
        assert age_on(LEAP_DAY, date(2005, 2, 28)) == Range(0, 1)

    def test_nothing_known_is_unknown(self) -> None:
        """Unknown is no number."""
        assert age_on(None, date(2017, 3, 20)) is UNKNOWN

    def test_while_the_birth_may_still_lie_ahead_it_is_taken_to_have_happened(self) -> None:
        """Someone is asked about, so someone is born."""
        assert age_on(PartialDate.parse("2003/2004"), date(2003, 6, 1)) == 0
        assert age_on(PartialDate.parse("2003/2004"), date(2004, 6, 1)) == Range(0, 1)

    @pytest.mark.parametrize(
        ("born", "day"),
        [
            ("2003", date(2002, 12, 31)),
            ("2004-02-29", date(2004, 2, 28)),
            ("2004-02-29", date(2003, 2, 28)),
            ("2004-12", date(1, 1, 1)),
        ],
    )
    def test_before_the_birth_there_is_no_age(self, born: str, day: date) -> None:
        """The error names neither day."""
        with pytest.raises(InvalidFact, match=r"^born: born after the day asked about$") as caught:
            age_on(PartialDate.parse(born), day)
        assert caught.value.text("vi") == "born: ngày sinh sau ngày được hỏi"

    @given(births(), _spans)
    @example(LEAP_DAY, (date(2005, 2, 28) - date(2004, 2, 29)).days)
    @example(PartialDate.parse("2004-02"), (date(2022, 2, 28) - date(2004, 2, 1)).days)
    def test_the_range_holds_every_possible_age_and_no_more(self, born: PartialDate, days: int) -> None:
        """Against every day of the birth date, one by one."""
        ages = possible_ages(born, later(born, days))
        age = age_on(born, later(born, days))
        low, high = (age.low, age.high) if isinstance(age, Range) else (age, age)
        assert ages == ({low} if isinstance(age, int) else set(range(min(ages), max(ages) + 1)))
        assert (low, high) == (min(ages), max(ages))


class TestBirthdays:
    """The days on which an age changes."""

    def test_nothing_known_has_no_birthdays(self) -> None:
        """An unknown age stays unknown."""
        assert list(birthdays(None, date(2017, 1, 1), date(2027, 1, 1))) == []

    def test_the_first_day_is_left_out_and_the_last_is_not(self) -> None:
        """As for an interval whose first day is known already."""
        born = PartialDate.parse("2003-05-04")
        assert list(birthdays(born, date(2017, 5, 4), date(2018, 5, 4))) == [date(2018, 5, 4)]
        assert list(birthdays(born, date(2017, 5, 3), date(2018, 5, 3))) == [date(2017, 5, 4)]

    def test_no_birthday_before_the_first_nor_on_the_birth_itself(self) -> None:
        """Even where the days asked about begin long before."""
        born = PartialDate.parse("2003-05-04")
        assert list(birthdays(born, date(1990, 1, 1), date(2005, 1, 1))) == [date(2004, 5, 4)]

    def test_one_born_on_29_february(self) -> None:
        """Has two days of change in a common year and one in a leap year."""
        assert list(birthdays(LEAP_DAY, date(2022, 12, 31), date(2024, 12, 31))) == [
            date(2023, 2, 28),
            date(2023, 3, 1),
            date(2024, 2, 29),
        ]

    @given(births(), _spans, st.integers(0, 800))
    @example(LEAP_DAY, 0, 800)
    @example(PartialDate.parse("2003/2004"), 0, 800)
    def test_are_exactly_the_days_on_which_the_age_changes(self, born: PartialDate, start: int, length: int) -> None:
        """Day by day, from any day after the earliest birth date."""
        first, last = later(born, start), later(born, start + length)
        days = [first + number * _DAY for number in range(1, length + 1)]
        changes = [day for day in days if age_on(born, day) != age_on(born, day - _DAY)]
        assert list(birthdays(born, first, last)) == changes


class TestLeapDayRule:
    """When a birthday of 29 February is kept in other years is a rule with a name."""

    @pytest.mark.parametrize(
        ("rule", "ages"),
        [
            (LeapDayRule.FEBRUARY_28, [17, 18, 18]),
            (LeapDayRule.MARCH_1, [17, 17, 18]),
            (LeapDayRule.EITHER_DAY, [17, Range(17, 18), 18]),
        ],
    )
    def test_around_the_day(self, rule: LeapDayRule, ages: list[object]) -> None:
        born = PartialDate.parse("2004-02-29")
        days = (date(2022, 2, 27), date(2022, 2, 28), date(2022, 3, 1))
        assert [age_on(born, day, rule) for day in days] == ages

    @given(st.dates(date(1950, 1, 1), date(2020, 12, 31)), st.integers(0, 20_000))
    def test_it_changes_no_other_birthday(self, born: date, number: int) -> None:
        day = born + timedelta(days=number)
        ages = {age_on(PartialDate(born, born), day, rule) for rule in LeapDayRule}
        assert len(ages) == 1 or (born.month, born.day, day.month, day.day) == (2, 29, 2, 28)
