from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import bodies_of, entry, finding, lines, victim

from victim_protocol.law.benefit import Status
from victim_protocol.law.rate import RateKind
from victim_protocol.quantities import Amount, Bound

ON = date(2017, 4, 20)
STAY = (entry("lodged"), entry("left_establishment", day=date(2017, 3, 31)))
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


class TestHardshipAllowance:
    """Law Article 38.1, Decree Article 23.2.c: once, to a victim of a poor household on return to the residence."""

    BENEFIT = "initial_hardship_allowance"

    def test_owed_on_return(self) -> None:
        assert finding(self.BENEFIT, victim(poor_household=True), HOME, on=ON).status is Status.OWED

    def test_waits_for_the_return(self) -> None:
        found = finding(self.BENEFIT, victim(poor_household=True), on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("returned_home",),))

    def test_in_doubt_while_poverty_is_not_known(self) -> None:
        assert finding(self.BENEFIT, victim(), HOME, on=ON).needs == ("poor_household",)

    def test_waits_for_the_certificate(self) -> None:
        known = entry("declared", citizenship="viet_nam", poor_household=True)
        found = finding(self.BENEFIT, known, HOME, on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("certified",),))

    @pytest.mark.parametrize(
        ("day", "article"),
        [
            (date(2012, 1, 1), "66/2011/QH12:38.1"),
            (date(2013, 4, 14), "66/2011/QH12:38.1"),
            (date(2013, 4, 15), "09/2013/NĐ-CP:23.2.c"),
            (date(2025, 6, 30), "09/2013/NĐ-CP:23.2.c"),
        ],
    )
    def test_by_the_law_then_by_the_decree(self, day: date, article: str) -> None:
        found = finding(self.BENEFIT, victim(day=day, poor_household=True), entry("returned_home", day=day), on=day)
        assert (found.status, found.reasons[0].ground.source.citation.key) == (Status.OWED, article)

    @pytest.mark.parametrize(
        ("applied", "answers"),
        [(date(2018, 3, 20), {"owed"}), (date(2018, 3, 21), {"owed", "refused"}), (None, {"owed", "refused"})],
    )
    def test_whether_lateness_ends_the_right_is_a_reading(self, applied: date | None, answers: set[str]) -> None:
        """No text says that an application after the twelve months of Decree Article 23.3.b is refused."""
        filed = () if applied is None else (entry("applied", day=applied),)
        case = (victim(day=date(2017, 3, 20), poor_household=True), entry("returned_home"), *filed)
        found = finding(self.BENEFIT, *case, on=date(2018, 6, 1))
        assert {status.code for status in found.statuses} == answers
        for choice, status in (("right_remains", Status.OWED), ("right_ends", found.statuses[0])):
            readings = {"late_application": choice}
            assert finding(self.BENEFIT, *case, on=date(2018, 6, 1), readings=readings).status is status

    def test_not_outside_a_poor_household(self) -> None:
        assert finding(self.BENEFIT, victim(poor_household=False), HOME, on=ON).status is Status.REFUSED

    def test_poverty_may_be_shown_up_to_the_application_and_not_after(self) -> None:
        applied = entry("applied", day=date(2017, 4, 10))
        for day, status in ((date(2017, 4, 10), Status.OWED), (date(2017, 4, 11), Status.REFUSED)):
            shown = entry(day=day, poor_household=True)
            found = finding(self.BENEFIT, victim(poor_household=False), HOME, applied, shown, on=ON)
            assert found.status is status

    def test_a_certificate_may_follow_the_return(self) -> None:
        entries = (
            entry("returned_home", day=date(2017, 3, 1), citizenship="viet_nam", poor_household=True),
            entry("declared", day=date(2017, 3, 2)),
            entry("certified", day=date(2017, 3, 20)),
        )
        assert finding(self.BENEFIT, *entries, on=date(2017, 3, 19)).waits_for == (("certified",),)
        assert finding(self.BENEFIT, *entries, on=ON).status is Status.OWED

    def test_at_least_a_million(self) -> None:
        (line,) = lines(self.BENEFIT, victim(poor_household=True), HOME, on=ON)
        assert line.amount == Amount(1_000_000, None)
        assert line.rates[0].source.citation.key == "134/2013/TTLT-BTC-BLĐTBXH:4.3.b"

    @pytest.mark.parametrize(
        ("day", "kind"),
        [
            (date(2012, 1, 1), RateKind.NOT_KNOWN),
            (date(2013, 4, 15), RateKind.NOT_KNOWN),
            (date(2013, 11, 9), RateKind.NOT_KNOWN),
            (date(2013, 11, 10), RateKind.AT_LEAST),
            (date(2019, 11, 26), RateKind.AT_LEAST),
            (date(2019, 11, 27), RateKind.NOT_KNOWN),
        ],
    )
    def test_the_days_from_return_to_application_decide_the_amount(self, day: date, kind: RateKind) -> None:
        certified = victim(day=date(2012, 1, 1), poor_household=True)
        applied = (entry("returned_home", day=day), entry("applied", day=day))
        (line,) = lines(self.BENEFIT, certified, *applied, on=date(2020, 1, 1))
        assert [rate.kind for rate in line.rates] == [kind]


class TestLoan:
    """Law Article 38.2, Decree Article 24: access to credit is considered for whoever needs capital."""

    def test_considered(self) -> None:
        found = finding("loan", victim(needs_capital=True), on=ON)
        assert found.status is Status.CONSIDERED
        assert [body.actor for body in bodies_of(found)] == ["social_policy_bank"]

    def test_under_the_law_alone_no_lender_is_named(self) -> None:
        for day, article in ((date(2013, 4, 14), "66/2011/QH12:38.2"), (date(2013, 4, 15), "09/2013/NĐ-CP:24")):
            found = finding("loan", victim(day=day, needs_capital=True), on=day)
            assert (found.status, found.reasons[0].ground.source.citation.key) == (Status.CONSIDERED, article)
            assert len(found.bodies) == (article != "66/2011/QH12:38.2")

    def test_in_doubt_while_the_need_is_not_known(self) -> None:
        assert finding("loan", victim(), on=ON).needs == ("needs_capital",)

    def test_waits_for_the_certificate(self) -> None:
        found = finding("loan", entry("rescued", citizenship="viet_nam", needs_capital=True), on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("certified",),))

    def test_not_without_need(self) -> None:
        assert finding("loan", victim(needs_capital=False), on=ON).status is Status.REFUSED


class TestBodies:
    """Law Article 39.5, Decree Article 23.3.b: the department carries out, the chair of the district decides."""

    @pytest.mark.parametrize("benefit", ["schooling", "vocational_training", "initial_hardship_allowance"])
    def test_the_chair_decides_since_the_decree(self, benefit: str) -> None:
        after = {body.actor for body in bodies_of(finding(benefit, on=ON))}
        before = {body.actor for body in bodies_of(finding(benefit, on=date(2013, 4, 14)))}
        allowance = {"district_division"} if benefit == "initial_hardship_allowance" else set()
        assert after == {"provincial_department", "district_chair"} | allowance
        assert before == {"provincial_department"}

    def test_each_cites_its_article(self) -> None:
        bodies = bodies_of(finding("initial_hardship_allowance", on=ON))
        assert [body.source.citation.key for body in bodies] == [
            "66/2011/QH12:39.5",
            "09/2013/NĐ-CP:23.3.b:p5",
            "09/2013/NĐ-CP:23.3.b:p5",
        ]
