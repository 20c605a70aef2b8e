"""Figures of general law: the base of social assistance, the poverty lines, ceilings of training."""

from datetime import date, timedelta

import pytest

from victim_protocol.errors import NotModelled
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.parameter import Parameter
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.law.unchanged import known_on
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.general import social_base
from victim_protocol.statutes.general.parameters import PARAMETERS

BOOK = default_book()
DAY = timedelta(days=1)


def rate(key: str, day: date) -> Rate:
    return BOOK.parameter(key).values.on(day)


class TestBase:
    """360,000 from 01/07/2021, 500,000 from 01/07/2024, 540,000 counted from 01/07/2026."""

    @pytest.mark.parametrize(
        ("since", "dong", "source", "grade"),
        [
            (date(2021, 7, 1), 360_000, "20/2021/NĐ-CP:4.2", Evidence.OFFICIAL),
            (date(2024, 7, 1), 500_000, "76/2024/NĐ-CP", Evidence.SECONDARY),
            (date(2026, 7, 1), 540_000, "335/2026/NĐ-CP:4", Evidence.SECONDARY),
        ],
    )
    def test_from_each_day_on(self, since: date, dong: int, source: str, grade: Evidence) -> None:
        found = rate("social_assistance_base", since)
        assert (found.dong, found.source.citation.key, found.source.evidence) == (dong, source, grade)
        assert rate("social_assistance_base", since - DAY).dong != dong

    def test_before_2021_the_first_day_of_270_000_is_not_held(self) -> None:
        found = rate("social_assistance_base", date(2021, 6, 30))
        assert found.missing is not None
        assert "270,000" in found.missing.en

    def test_the_three_days_of_the_last_one_stand_apart(self) -> None:
        last = BOOK.parameter("social_assistance_base").values.steps[-1]
        assert (last.published, last.in_force, last.since) == (date(2026, 8, 21), date(2026, 10, 5), date(2026, 7, 1))

    @pytest.mark.parametrize(
        ("known", "dong"), [(date(2026, 8, 20), 500_000), (date(2026, 8, 21), 540_000), (date(2027, 1, 1), 540_000)]
    )
    def test_what_was_known_on_a_day(self, known: date, dong: int) -> None:
        """Of the same day in July: one amount before the decree was signed, another one after it."""
        assert BOOK.parameter("social_assistance_base").values.known_on(date(2026, 7, 15), known).dong == dong

    def test_of_a_day_whose_figure_nobody_knew(self) -> None:
        values = BOOK.parameter("social_assistance_base").values
        with pytest.raises(NotModelled, match="2011-12-31"):
            values.known_on(date(2011, 12, 31), date(2026, 1, 1))
        with pytest.raises(NotModelled, match="2024-07-01"):
            values.known_on(date(2024, 7, 1), date(2011, 12, 31))

    def test_the_same_of_a_whole_book(self) -> None:
        """What hangs on the multipliers of the new decree is not known only since it was signed."""
        before, after = (known_on(BOOK, day) for day in (date(2026, 8, 20), date(2026, 8, 21)))
        for book, known in ((before, True), (after, False)):
            (allowance,) = (
                one.allowance for one in book.benefits if (one.regime, one.key) == ("law_2024", "care_allowance")
            )
            assert allowance is not None
            rates = [*values_in(allowance.rate.on(date(2026, 7, 15)), Rate)]
            assert all((one.kind is RateKind.AT_LEAST) is known for one in rates)


class TestMultiples:
    """So many times the base, and of a base that is not known nothing."""

    def test_of_a_base_that_is_not_known_there_is_no_amount(self) -> None:
        before, known, *_ = social_base.BASE.steps
        source = social_base.DECREE_20_2021.at("25.3")
        assert social_base.multiplied(50, known, source).dong == 18_000_000
        with pytest.raises(ArithmeticError, match="no base"):
            social_base.multiplied(50, before, source)


class TestPoverty:
    """Income of a person in a month, in the country and in towns."""

    @pytest.mark.parametrize(
        ("since", "until", "rural", "urban"),
        [
            (date(2012, 1, 1), date(2015, 12, 31), 400_000, 500_000),
            (date(2016, 1, 1), date(2020, 12, 31), 700_000, 900_000),
            (date(2022, 1, 1), date(2026, 12, 31), 1_500_000, 2_000_000),
        ],
    )
    def test_each_period(self, since: date, until: date, rural: int, urban: int) -> None:
        for day in (since, until):
            assert rate("poverty_line_rural", day).dong == rural
            assert rate("poverty_line_urban", day).dong == urban

    @pytest.mark.parametrize("day", [date(2021, 1, 1), date(2021, 12, 31), date(2027, 1, 1)])
    @pytest.mark.parametrize("key", ["poverty_line_rural", "poverty_line_urban"])
    def test_where_no_text_is_known(self, key: str, day: date) -> None:
        assert rate(key, day).kind is RateKind.NOT_KNOWN


class TestTraining:
    """Decision 46/2015: the most for a course by group; nobody is told an amount from it."""

    @pytest.mark.parametrize(
        ("key", "dong", "place"),
        [
            ("training_of_disabled", 6_000_000, "4.1"),
            ("training_of_poor_minority", 4_000_000, "4.2"),
            ("training_of_poor", 3_000_000, "4.3"),
            ("training_of_near_poor", 2_500_000, "4.4"),
            ("training_of_others", 2_000_000, "4.5"),
            ("training_meals", 30_000, "5.2"),
            ("training_travel", 200_000, "5.2"),
            ("training_travel_of_disabled", 300_000, "5.2"),
        ],
    )
    def test_each(self, key: str, dong: int, place: str) -> None:
        found = rate(key, date(2016, 1, 1))
        assert (found.dong, found.source.citation.key) == (dong, f"46/2015/QĐ-TTg:{place}")
        assert found.kind is (RateKind.EXACTLY if place == "5.2" else RateKind.AT_MOST)

    def test_no_benefit_rests_on_it(self) -> None:
        cited = {source.citation.instrument.key for source in values_in(BOOK.benefits, Source)}
        assert "46/2015/QĐ-TTg" not in cited


class TestAll:
    """Each has its own key, and its days leave none out."""

    def test_keys(self) -> None:
        assert len({one.key for one in PARAMETERS}) == len(PARAMETERS) == 12
        assert all(isinstance(one, Parameter) for one in PARAMETERS)

    def test_unknown(self) -> None:
        with pytest.raises(KeyError, match="none"):
            BOOK.parameter("none")
