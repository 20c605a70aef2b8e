from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import entry, finding, lines, victim

from victim_protocol.law.benefit import Status
from victim_protocol.quantities import Bound

ON = date(2017, 4, 20)
HOME = entry("returned_home", day=date(2017, 4, 2))


class TestSchooling:
    """Law Article 37.1 and Decree Article 23.2.a answer differently whom schooling is for; no reading is taken."""

    def of(self, born: str, choice: str | None, **facts: Any) -> Status:
        readings = {} if choice is None else {"schooling_for_whom": choice}
        known = {"goes_to_school": True, "poor_household": True, **facts}
        return finding("schooling", victim(**known), on=ON, born=born, readings=readings).status

    @pytest.mark.parametrize(
        ("born", "poor", "owed_under"),
        [
            ("2003", True, {"poor_minors", "poor_victims", "all_victims"}),
            ("1993", True, {"poor_victims", "all_victims"}),
            ("2003", False, {"all_victims"}),
            ("1993", False, {"all_victims"}),
        ],
    )
    def test_by_each_reading(self, born: str, poor: bool, owed_under: set[str]) -> None:
        for choice in ("poor_minors", "poor_victims", "all_victims"):
            expected = Status.OWED if choice in owed_under else Status.REFUSED
            assert self.of(born, choice, poor_household=poor) is expected

    def test_no_reading_is_taken(self) -> None:
        facts: dict[str, Any] = {"goes_to_school": True, "poor_household": False}
        found = finding("schooling", victim(**facts), on=ON, born="1993")
        assert found.under_each_choice["schooling_for_whom"] == {
            "poor_minors": (Status.REFUSED,),
            "poor_victims": (Status.REFUSED,),
            "all_victims": (Status.OWED,),
        }

    @pytest.mark.parametrize(
        ("day", "status", "article"),
        [
            (date(2013, 4, 15), Status.REFUSED, None),
            (date(2013, 11, 9), Status.REFUSED, None),
            (date(2013, 11, 10), Status.OWED, "134/2013/TTLT-BTC-BLĐTBXH:4.3.a:d1"),
            (date(2019, 11, 26), Status.OWED, "134/2013/TTLT-BTC-BLĐTBXH:4.3.a:d1"),
            (date(2019, 11, 27), Status.OWED, "84/2019/TT-BTC"),
        ],
    )
    def test_all_victims_only_since_the_circular_that_asks_no_poverty(
        self, day: date, status: Status, article: str | None
    ) -> None:
        known = victim(day=day, goes_to_school=True, poor_household=False)
        found = finding("schooling", known, on=day, born="1983", readings={"schooling_for_whom": "all_victims"})
        assert found.status is status
        if article is not None:
            assert article in {source.citation.key for source in found.sources}

    def test_the_poor_by_the_decree(self) -> None:
        known = victim(goes_to_school=True, poor_household=True)
        found = finding("schooling", known, on=ON, born="1993", readings={"schooling_for_whom": "poor_victims"})
        assert found.reasons[0].ground.source.citation.key == "09/2013/NĐ-CP:23.2.a"

    def test_no_amount_is_known(self) -> None:
        (line,) = lines("schooling", victim(goes_to_school=True, poor_household=True), on=ON, born="2003")
        assert (line.status, line.amount.bound) == (Status.OWED, Bound.NOT_KNOWN)

    def test_where_all_readings_agree_it_is_decided(self) -> None:
        assert self.of("2003", None) is Status.OWED
        assert self.of("1993", None, goes_to_school=False) is Status.REFUSED

    def test_under_the_law_alone_poor_minors(self) -> None:
        day = date(2013, 4, 14)
        for born, status in (("2003", Status.OWED), ("1983", Status.REFUSED)):
            found = finding("schooling", victim(day=day, goes_to_school=True, poor_household=True), on=day, born=born)
            assert found.status is status


class TestVocationalTraining:
    """Law Article 37.2 considers poor returnees; Decree Article 23.2.b gives to all in need; no reading is taken."""

    @pytest.mark.parametrize(
        ("poor", "home", "law"),
        [(True, True, Status.CONSIDERED), (False, True, Status.REFUSED), (True, False, Status.NOT_YET)],
    )
    def test_by_each_reading(self, poor: bool, home: bool, law: Status) -> None:
        entries = [victim(needs_vocational_training=True, poor_household=poor), *([HOME] if home else [])]
        found = finding("vocational_training", *entries, on=ON)
        assert found.under_each_choice["vocational_training_for_whom"] == {
            "poor_and_considered": (law,),
            "all_who_need_it": (Status.OWED,),
        }

    @pytest.mark.parametrize(
        ("day", "article"),
        [
            (date(2013, 11, 9), "66/2011/QH12:37.2"),
            (date(2013, 11, 10), "134/2013/TTLT-BTC-BLĐTBXH:4.3.a:d2"),
            (date(2019, 11, 26), "134/2013/TTLT-BTC-BLĐTBXH:4.3.a:d2"),
            (date(2019, 11, 27), "84/2019/TT-BTC"),
        ],
    )
    def test_no_amount_is_known_on_any_day(self, day: date, article: str) -> None:
        facts = {"needs_vocational_training": True, "poor_household": True, "training_is_short": True}
        entries = (victim(day=day, **facts), entry("returned_home", day=day))
        (line,) = lines("vocational_training", *entries, on=day)
        assert line.amount.bound is Bound.NOT_KNOWN
        assert [source.citation.key for source in line.sources] == [article]

    def test_not_to_someone_who_needs_none(self) -> None:
        assert finding("vocational_training", victim(needs_vocational_training=False), on=ON).status is Status.REFUSED

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 14)])
    def test_under_the_law_alone_it_is_considered_and_no_need_is_asked(self, day: date) -> None:
        """Article 37.2 asks for poverty and return; only the Decree asks for the need."""
        entries = (victim(day=day, poor_household=True), entry("returned_home", day=day))
        found = finding("vocational_training", *entries, on=day)
        assert found.status is Status.CONSIDERED
        assert found.reasons[0].ground.source.citation.key == "66/2011/QH12:37.2"

    def test_under_the_law_alone_each_condition(self) -> None:
        day = date(2013, 4, 14)
        home = entry("returned_home", day=day)
        rich = finding("vocational_training", victim(day=day, poor_household=False), home, on=day)
        away = finding("vocational_training", victim(day=day, poor_household=True), on=day)
        assert (rich.status, away.status) == (Status.REFUSED, Status.NOT_YET)

    @pytest.mark.parametrize(
        ("choice", "article"),
        [("poor_and_considered", "66/2011/QH12:37.2"), ("all_who_need_it", "09/2013/NĐ-CP:23.2.b")],
    )
    def test_each_reading_cites_its_text(self, choice: str, article: str) -> None:
        known = victim(needs_vocational_training=True, poor_household=True)
        readings = {"vocational_training_for_whom": choice}
        found = finding("vocational_training", known, HOME, on=ON, readings=readings)
        assert found.reasons[0].ground.source.citation.key == article

    def test_in_doubt_while_the_need_is_not_known(self) -> None:
        found = finding("vocational_training", victim(poor_household=True), HOME, on=ON)
        assert set(found.needs) == {"needs_vocational_training", "vocational_training_for_whom"}
        assert found.statuses == (Status.REFUSED, Status.CONSIDERED, Status.OWED)
