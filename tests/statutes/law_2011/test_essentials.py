from datetime import date, timedelta

import pytest
from tests.statutes.scene import DAY, assessed, entry, finding, lines, victim

from victim_protocol.law.benefit import Role, Status
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.rate import RateKind
from victim_protocol.quantities import Amount, Bound

DECREE = "09/2013/NĐ-CP"
AMOUNTS = "134/2013/TTLT-BTC-BLĐTBXH"
ON = date(2017, 4, 20)
STAY = (entry("lodged"), entry("left_establishment", day=date(2017, 3, 31)))


class TestMeals:
    """Decree Article 19.2.a: meals while in an establishment, at most 60 days from the State budget."""

    def test_a_victim_in_an_establishment(self) -> None:
        found = finding("meals", victim(), *STAY, on=ON)
        assert found.status is Status.OWED
        assert f"{DECREE}:19.2.a" in [source.citation.key for source in found.sources]

    def test_someone_awaiting_verification(self) -> None:
        found = finding("meals", entry("declared"), *STAY, on=ON)
        assert found.status is Status.OWED
        assert f"{DECREE}:19.1.b" in [source.citation.key for source in found.sources]

    def test_someone_found_not_to_be_a_victim_before_the_stay(self) -> None:
        assert finding("meals", entry("declared"), entry("found_not_victim"), *STAY, on=ON).status is Status.REFUSED

    def test_days_before_the_finding_remain_owed(self) -> None:
        found = lines("meals", entry("declared"), *STAY, entry("found_not_victim", day=date(2017, 3, 25)), on=ON)
        assert [(line.status, line.units.high) for line in found] == [(Status.OWED, 5)]

    def test_not_lodged_and_nothing_known_of_a_placement(self) -> None:
        assert finding("meals", victim(), on=ON).needs == ("lodged",)

    def test_placement_decided_waits_for_the_stay(self) -> None:
        found = finding("meals", victim(), entry("placement_decided"), on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("lodged",),))

    @pytest.mark.parametrize(("need", "status"), [(True, Status.OWED), (False, Status.REFUSED)])
    def test_need_must_be_shown_by_the_other_reading(self, need: bool, status: Status) -> None:
        readings = {"need_for_essentials": "shown_for_the_person"}
        assert finding("meals", victim(needs_essentials=need), *STAY, on=ON, readings=readings).status is status

    def test_placement_shows_the_need_by_default(self) -> None:
        found = finding("meals", victim(needs_essentials=False), *STAY, on=ON)
        assert found.status is Status.OWED
        assert found.readings["need_for_essentials"] == "placement_shows_it"

    def test_who_gives_and_who_pays(self) -> None:
        bodies = {(body.actor, body.role) for body in finding("meals", victim(), *STAY, on=ON).bodies}
        givers = {actor for actor, role in bodies if role is Role.DELIVERS}
        assert givers == {
            "social_protection_establishment",
            "victim_support_establishment",
            "commune_committee",
            "police",
            "border_guard",
            "coast_guard",
        }
        assert {actor for actor, role in bodies if role is Role.PAYS} == {"state_budget", "local_budget"}


class TestMealAmount:
    """Joint Circular 134 Article 4.1.a: at least 30,000 a day, from 10/11/2013; not known before, nor since 2019."""

    @pytest.mark.parametrize(
        ("day", "kind"),
        [
            (date(2012, 1, 1), RateKind.NOT_KNOWN),
            (date(2013, 4, 14), RateKind.NOT_KNOWN),
            (date(2013, 4, 15), RateKind.NOT_KNOWN),
            (date(2013, 11, 9), RateKind.NOT_KNOWN),
            (date(2013, 11, 10), RateKind.AT_LEAST),
            (date(2019, 11, 26), RateKind.AT_LEAST),
            (date(2019, 11, 27), RateKind.NOT_KNOWN),
            (date(2025, 6, 30), RateKind.NOT_KNOWN),
        ],
    )
    def test_on_each_side_of_each_change(self, day: date, kind: RateKind) -> None:
        (line,) = lines("meals", victim(day=day), entry("lodged", day=day), on=day)
        (rate,) = line.rates
        assert (line.status, rate.kind) == (Status.OWED, kind)
        if kind is RateKind.AT_LEAST:
            assert (rate.dong, rate.source.citation.key) == (30_000, f"{AMOUNTS}:4.1.a")
        else:
            assert line.amount.bound is Bound.NOT_KNOWN
            assert line.amount.unknown

    def test_since_2019_the_source_is_secondary(self) -> None:
        day = date(2019, 11, 27)
        (line,) = lines("meals", victim(day=day), entry("lodged", day=day), on=day)
        assert line.evidence is Evidence.SECONDARY
        assert line.rates[0].source.citation.key == "84/2019/TT-BTC"

    def test_lodged_in_september_2013_the_amount_is_not_known(self) -> None:
        day = date(2013, 9, 1)
        (line,) = lines("meals", victim(day=day), entry("lodged", day=day), on=date(2013, 9, 10))
        assert line.amount == Amount(0, None, line.amount.unknown)

    def test_five_days_before_the_amounts_and_five_after(self) -> None:
        first, last = date(2013, 11, 5), date(2013, 11, 14)
        stay = (entry("lodged", day=first), entry("left_establishment", day=last))
        before, after = lines("meals", victim(day=first), *stay, on=date(2013, 12, 1))
        assert (before.units.high, before.amount.bound) == (5, Bound.NOT_KNOWN)
        assert (after.units.high, after.amount) == (5, Amount(150_000, None))

    @pytest.mark.parametrize(("days", "paid", "beyond"), [(59, 59, 0), (60, 60, 0), (61, 60, 1)])
    def test_sixty_days_and_no_more(self, days: int, paid: int, beyond: int) -> None:
        last = entry("left_establishment", day=DAY + timedelta(days=days - 1))
        (line,) = lines("meals", victim(), entry("lodged"), last, on=date(2017, 12, 31))
        assert line.amount.low == paid * 30_000
        assert sum(cut.units for cut in line.cuts) == beyond

    def test_no_cap_before_the_decree_and_a_doubtful_one_since_2019(self) -> None:
        stay = (entry("lodged", day=date(2019, 9, 1)), entry("left_establishment", day=date(2020, 2, 1)))
        old, new = lines("meals", victim(day=date(2019, 9, 1)), *stay, on=date(2020, 3, 1))
        assert [cut.certain for cut in old.cuts] == [True]
        assert [cut.certain for cut in new.cuts] == [False]


class TestClothing:
    """Decree Article 19.2.b: necessary clothes for all of 19.1; a fixed kit for victims in an establishment."""

    KIT = "clothing_and_effects"

    def test_without_a_stay_where_need_is_shown(self) -> None:
        found = finding(self.KIT, victim(needs_essentials=True), on=ON)
        assert found.status is Status.OWED
        assert f"{DECREE}:19.2.b:s1" in [source.citation.key for source in found.sources]

    def test_a_kit_bought_at_cost_up_to_400_000(self) -> None:
        (line,) = lines(self.KIT, victim(), *STAY, on=ON)
        (rate,) = line.rates
        assert (rate.kind, rate.ceiling, rate.source.citation.key) == (RateKind.AT_COST, 400_000, f"{AMOUNTS}:4.1.b")

    @pytest.mark.parametrize(
        ("choice", "kinds"),
        [("applies", {RateKind.AT_COST}), ("victims_only", {RateKind.NOT_KNOWN})],
    )
    def test_while_awaiting_by_each_reading(self, choice: str, kinds: set[RateKind]) -> None:
        readings = {"fixed_kit_while_awaiting": choice}
        (line,) = lines(self.KIT, entry("declared"), *STAY, on=ON, readings=readings)
        assert (line.status, {rate.kind for rate in line.rates}) == (Status.OWED, kinds)

    def test_while_awaiting_no_reading_is_taken(self) -> None:
        (line,) = lines(self.KIT, entry("declared"), *STAY, on=ON)
        assert {rate.kind for rate in line.rates} == {RateKind.AT_COST, RateKind.NOT_KNOWN}
        assert line.readings["fixed_kit_while_awaiting"] is None

    @pytest.mark.parametrize("day", [date(2013, 11, 9), date(2019, 11, 27)])
    def test_amount_not_known_outside_the_days_of_the_circular(self, day: date) -> None:
        (line,) = lines(self.KIT, victim(day=day), entry("lodged", day=day), on=day)
        assert (line.status, line.amount.bound) == (Status.OWED, Bound.NOT_KNOWN)


class TestOrdinaryMedicine:
    """Joint Circular 134/2013 Article 4.2.a: 50,000 for each victim who stays in an establishment."""

    def test_exactly_fifty_thousand(self) -> None:
        (line,) = lines("ordinary_medicine", victim(), *STAY, on=ON)
        assert line.amount == Amount(50_000, 50_000)
        assert [source.citation.key for source in line.sources] == [f"{AMOUNTS}:4.2.a"]

    def test_not_before_a_certificate(self) -> None:
        found = finding("ordinary_medicine", entry("declared", citizenship="viet_nam"), *STAY, on=ON)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("certified",),))

    def test_no_text_gives_it_before_the_circular(self) -> None:
        assert "ordinary_medicine" not in assessed(on=date(2013, 11, 9)).support

    def test_since_2019_its_text_is_not_held(self) -> None:
        day = date(2019, 11, 27)
        found = finding("ordinary_medicine", victim(day=day), entry("lodged", day=day), on=day)
        assert found.needs == ("ordinary_medicine_since_2019",)
        assert found.evidence is Evidence.SECONDARY


class TestUnderTheLawAlone:
    """Law Articles 33 and 39: before the Decree the rights stand, and no amount is known."""

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 14)])
    @pytest.mark.parametrize("benefit", ["meals", "clothing_and_effects"])
    def test_owed_by_the_law(self, benefit: str, day: date) -> None:
        found = finding(benefit, victim(day=day), entry("lodged", day=day), on=day)
        assert found.status is Status.OWED
        assert {source.citation.instrument.key for source in found.sources} == {"66/2011/QH12"}
