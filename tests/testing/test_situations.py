from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK

from victim_protocol.assessment import assess
from victim_protocol.case.verification import verify
from victim_protocol.engine.one_day import OneDay
from victim_protocol.errors import NotModelled
from victim_protocol.law.benefit import Status
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key
from victim_protocol.one_day import assess_one_day
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.journals import journal_of
from victim_protocol.testing.situations import one_days, situations, told

BOOK = default_book()
DAY = date(2017, 3, 20)
NEW = date(2025, 8, 1)


class TestOneDays:
    """Whoever it is, the library answers, or says that it does not hold the law."""

    @QUICK
    @given(one_days())
    def test_each_is_answered(self, one_day: OneDay) -> None:
        try:
            found = assess_one_day(one_day)
        except NotModelled:
            assert one_day.regime is None
            return
        assert found.support

    def test_little_and_much_is_known(self) -> None:
        found = drawn(one_days(), 60)
        sizes = {len(one.facts) for one in found}
        assert min(sizes) < 20
        assert max(sizes) > 100
        assert {one.regime for one in found} == {None, *(regime.key for regime in BOOK.regimes)}


class TestSituations:
    """People of whom a benefit has just this status."""

    @QUICK
    @given(st.sampled_from([*Status]), st.sampled_from(["meals", "fare", "vocational_training"]), st.data())
    def test_each_has_it(self, status: Status, benefit: str, data: st.DataObject) -> None:
        found = situations("law_2011", benefit, status, DAY)
        if found is not None:
            assert assess_one_day(data.draw(found)).support[benefit].status is status

    def test_where_nobody_has_it(self) -> None:
        """No text of 2011 says that meals may be considered."""
        assert situations("law_2011", "meals", Status.CONSIDERED, DAY) is None

    def test_where_it_hangs_on_the_age(self) -> None:
        found = situations("law_2011", "guardian", Status.OWED, DAY)
        assert found is not None
        for one in drawn(found, 10):
            assert assess_one_day(one).support["guardian"].status is Status.OWED
            assert Key("age") in one.facts

    def test_of_the_law_of_2024(self) -> None:
        found = situations("law_2024", "meals", Status.CONSIDERED, NEW)
        assert found is not None
        assert assess_one_day(drawn(found, 1)[0]).support["meals"].status is Status.CONSIDERED

    def test_of_a_benefit_that_there_is_not(self) -> None:
        with pytest.raises(KeyError, match="gold"):
            situations("law_2011", "gold", Status.OWED, DAY)


class TestTold:
    """The same as a case."""

    def test_it_has_the_same_status(self) -> None:
        found = situations("law_2011", "meals", Status.OWED, DAY)
        assert found is not None
        cases = [told(one) for one in drawn(found, 10)]
        statuses = [assess(case, on=DAY).person("p1").support["meals"].status for case in cases]
        assert Status.OWED in statuses
        assert all(verify(journal_of(case)).sound for case in cases)

    def test_who_is_kept_by_the_earlier_law(self) -> None:
        """What has happened, happened before the other law began."""
        one = OneDay(on=NEW, facts={Key("certified"): Occurrence.HAPPENED}, regime=Key("law_2011"))
        assert assess(told(one), on=NEW).person("p1").regime.key == "law_2011"

    def test_who_accompanies_somebody(self) -> None:
        facts = {
            Key("accompanies_victim"): True,
            Key("victim_accompanied_certified"): Occurrence.HAPPENED,
            Key("citizenship_of_victim_accompanied"): "viet_nam",
            Key("citizenship"): "foreign",
            Key("age"): 9,
        }
        case = told(OneDay(on=DAY, facts=facts))
        assert [person.accompanies for person in case.persons] == [None, "p0"]
        seen = case.history("p1").on(DAY)
        assert {key: seen[key] for key in facts} == facts

    def test_a_leap_day(self) -> None:
        case = told(OneDay(on=date(2016, 2, 29), facts={Key("age"): 17}))
        assert case.history("p1").on(date(2016, 2, 29))[Key("age")] == 17
