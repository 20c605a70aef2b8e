from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import problems_of

from victim_protocol.errors import NotModelled
from victim_protocol.law.dated import Series, Step

FIRST = date(2001, 1, 1)
DAY = timedelta(days=1)


def day(number: int) -> date:
    """The day that lies so many days after the first."""
    return FIRST + number * DAY


def steps(*bounds: tuple[int, int | None]) -> tuple[Step[int], ...]:
    """Steps with numbered days and values."""
    return tuple(
        Step(since=day(since), until=None if until is None else day(until), value=value)
        for value, (since, until) in enumerate(bounds)
    )


@st.composite
def sound(draw: st.DrawFn) -> tuple[Step[int], ...]:
    """Steps without gap or overlap."""
    starts = sorted(draw(st.sets(st.integers(0, 60), min_size=1, max_size=6)))
    last = draw(st.none() | st.integers(starts[-1], 70))
    return steps(*zip(starts, [*(start - 1 for start in starts[1:]), last], strict=True))


_bounds = st.lists(st.tuples(st.integers(0, 12), st.none() | st.integers(0, 12)), max_size=5)


class TestMaking:
    """Every gap is declared and nothing overlaps."""

    @given(sound())
    def test_takes_steps_that_follow_each_other(self, parts: tuple[Step[int], ...]) -> None:
        """The last may be open."""
        assert Series(parts).steps == parts

    @given(_bounds)
    def test_refuses_exactly_what_is_not_one_value_a_day(self, bounds: list[tuple[int, int | None]]) -> None:
        """Judged by counting the values of each day, and by their order."""
        ends = [13 if until is None else until for _, until in bounds]
        counts = [
            sum(since <= number <= end for (since, _), end in zip(bounds, ends, strict=True)) for number in range(14)
        ]
        told = [number for number, count in enumerate(counts) if count]
        whole = bool(told) and all(counts[number] == 1 for number in range(told[0], told[-1] + 1))
        forward = all(since <= end for (since, _), end in zip(bounds, ends, strict=True)) and bounds == sorted(
            bounds, key=lambda bound: bound[0]
        )
        if whole and forward:
            assert Series(steps(*bounds)).steps == steps(*bounds)
        else:
            assert problems_of(lambda: Series(steps(*bounds)))

    def test_lists_all_problems_at_once(self) -> None:
        """Each with the day at fault."""
        faulty = steps((0, 4), (3, 6), (8, 7), (8, 9), (12, None), (20, 21))
        assert problems_of(lambda: Series(faulty)) == [
            (str(day(8)), "days"),
            (str(day(3)), "overlap"),
            (str(day(7)), "gap"),
            (str(day(10)), "gap"),
            (str(day(20)), "overlap"),
        ]

    def test_needs_a_step(self) -> None:
        """A series that says nothing is none."""
        assert problems_of(lambda: Series(())) == [("series", "empty")]


class TestAsking:
    """The value of a day."""

    @given(sound(), st.integers(-5, 80))
    def test_is_that_of_the_step_that_holds_it(self, parts: tuple[Step[int], ...], number: int) -> None:
        """As a search step by step finds it; outside there is none."""
        asked = day(number)
        found = [step.value for step in parts if step.since <= asked and (step.until is None or asked <= step.until)]
        series = Series(parts)
        assert series.covers(asked) is bool(found)
        if found:
            assert [series.on(asked)] == found
        else:
            with pytest.raises(NotModelled, match=f"no value is modelled for {asked}"):
                series.on(asked)

    @given(sound())
    def test_changes_on_its_change_days_only(self, parts: tuple[Step[int], ...]) -> None:
        """The day after the end is one of them."""
        series = Series(parts)

        def value(asked: date) -> int | None:
            return series.on(asked) if series.covers(asked) else None

        every = [day(number) for number in range(-5, 80)]
        assert series.change_days == tuple(one for one in every if value(one) != value(one - DAY))

    @given(sound(), sound())
    def test_spans_a_step_where_it_covers_each_of_its_days(
        self, parts: tuple[Step[int], ...], others: tuple[Step[int], ...]
    ) -> None:
        """An open step needs an open series."""
        series = Series(parts)
        for step in others:
            days = [step.since] if step.until is None else [step.since, step.until]
            expected = all(series.covers(one) for one in days) and (step.until is not None or parts[-1].until is None)
            assert series.spans(step) is expected

    def test_may_end_on_the_last_day_of_all(self) -> None:
        """Which is no change day, as no day follows."""
        series = Series((Step(since=FIRST, until=date.max, value=1),))
        assert series.change_days == (FIRST,)
        assert series.on(date.max) == 1
        assert problems_of(lambda: Series((*series.steps, Step(since=date.max, value=2)))) == [
            (str(date.max), "overlap")
        ]
