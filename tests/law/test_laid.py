from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import Is
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.law.laid import known_rates, laid
from victim_protocol.law.rate import Rate, RateKind, RateTerm, When
from victim_protocol.statutes.rate_notation import exactly

SOURCE = Source(Citation.parse("9/2099/TT-XX:1"), Evidence.OFFICIAL)
ONE, TWO, LAID = exactly(1, SOURCE), exactly(2, SOURCE), exactly(3, SOURCE)
SERIES: Series[RateTerm] = Series(
    (
        Step[RateTerm](since=date(2000, 1, 1), until=date(2000, 1, 31), value=ONE),
        Step[RateTerm](since=date(2000, 2, 1), until=date(2000, 3, 31), value=TWO),
    )
)
DAYS = st.dates(date(1999, 12, 1), date(2000, 5, 1))
HERE, THERE = (Is(Key("place"), name, SOURCE) for name in ("here", "there"))


class TestLaid:
    """On the days given the amount counts, on all others what was there; no day comes or goes."""

    @given(DAYS, DAYS, DAYS)
    def test_day_by_day(self, first: date, second: date, asked: date) -> None:
        since, until = sorted((first, second))
        found = laid(SERIES, LAID, since, until)
        assert found.covers(asked) is SERIES.covers(asked)
        if SERIES.covers(asked):
            assert found.on(asked) == (LAID if since <= asked <= until else SERIES.on(asked))

    def test_without_an_end(self) -> None:
        assert laid(SERIES, LAID, date(2000, 3, 1)).on(date(2000, 3, 31)) == LAID

    def test_where_a_condition_holds(self) -> None:
        found = laid(SERIES, LAID, date(2000, 1, 15), date(2000, 2, 15), HERE)
        assert found.on(date(2000, 1, 15)) == When(HERE, LAID, ONE)
        assert found.on(date(2000, 2, 15)) == When(HERE, LAID, TWO)
        assert found.on(date(2000, 2, 16)) == TWO

    def test_the_same_object_where_nothing_is_laid(self) -> None:
        assert laid(SERIES, LAID, date(2010, 1, 1)) == SERIES


class TestKnownRates:
    """Every known amount of the days, but for those of others who are told apart by the same fact."""

    def test_of_the_days(self) -> None:
        assert known_rates(SERIES, date(2000, 1, 1), date(2000, 1, 31)) == (ONE,)
        assert set(known_rates(SERIES, date(2000, 1, 31))) == {ONE, TWO}

    def test_what_is_not_known_is_none(self) -> None:
        missing = Rate(kind=RateKind.NOT_KNOWN, missing=Label("chưa có", "not held"), source=SOURCE)
        assert known_rates(laid(SERIES, missing, date(2000, 1, 1)), date(2000, 1, 1)) == ()

    def test_of_others(self) -> None:
        here = laid(SERIES, LAID, date(2000, 1, 1), None, HERE)
        day = date(2000, 1, 1)
        assert set(known_rates(here, day, day)) == {ONE, LAID}
        assert set(known_rates(here, day, day, HERE)) == {ONE, LAID}
        assert set(known_rates(here, day, day, THERE)) == {ONE}
        assert set(known_rates(here, day, day + timedelta(days=1), Is(Key("other"), "there", SOURCE))) == {ONE, LAID}
