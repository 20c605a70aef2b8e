from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.batch.ages import ages, bounds_of
from victim_protocol.batch.known import UNLIMITED
from victim_protocol.dates.age import age_on
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import UNKNOWN, Range

EPOCH = date(1970, 1, 1)
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@st.composite
def births(draw: st.DrawFn) -> PartialDate:
    """A birth date known in full, or between two days."""
    earliest = draw(st.one_of(DAYS, st.sampled_from([date(2004, 2, 29), date(2004, 2, 28), date(2004, 3, 1)])))
    return PartialDate(earliest, earliest + timedelta(days=draw(st.sampled_from([0, 0, 30, 365, 1000]))))


class TestBounds:
    """A number as the least and the most that it may be."""

    def test_of_what_is_known_of_it(self) -> None:
        assert bounds_of(7) == (7, 7)
        assert bounds_of(Range(7, None)) == (7, UNLIMITED)
        assert bounds_of(UNKNOWN) == (0, UNLIMITED)


class TestAges:
    """Each row has the age that `age_on` gives, whatever the birth date and the day."""

    @given(st.lists(st.none() | births(), min_size=1, max_size=4), st.lists(DAYS, min_size=1, max_size=20))
    def test_it_is_the_rule_itself(self, born: list[PartialDate | None], days: list[date]) -> None:
        places = np.array([place % len(born) for place in range(len(days))])
        low, high = ages(born, places, np.array([(day - EPOCH).days for day in days]))
        for place, day in enumerate(days):
            birth = born[places[place]]
            unborn = birth is not None and day < birth.earliest
            expected = (-1, -1) if unborn else bounds_of(age_on(birth, day))
            assert (low[place], high[place]) == expected

    def test_of_nobody(self) -> None:
        nothing = np.zeros(0, np.int64)
        assert [one.tolist() for one in ages([None], nothing, nothing)] == [[], []]

    def test_the_first_and_the_last_of_all_days(self) -> None:
        days = np.array([(day - EPOCH).days for day in (date.min, date.max)])
        low, _ = ages([PartialDate.parse("0001-01-01")], np.array([0, 0]), days)
        assert low.tolist() == [0, 9998]
