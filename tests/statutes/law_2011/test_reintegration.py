from datetime import date

import pytest
from tests.statutes.scene import bodies_of, entry, finding, lines, victim

from victim_protocol.law.benefit import Status
from victim_protocol.law.rate import RateKind
from victim_protocol.quantities import Amount

ON = date(2017, 4, 20)
HOME = entry("returned_home", day=date(2017, 4, 2))


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
