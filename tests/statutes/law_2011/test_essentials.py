from datetime import date, timedelta

import pytest
from tests.statutes.scene import DAY, assessed, bodies_of, entry, finding, lines, of, victim

from victim_protocol.law.benefit import Role, Status
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.explain import Truth
from victim_protocol.law.rate import RateKind
from victim_protocol.quantities import Amount, Bound

LAW = "66/2011/QH12"
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

    def test_a_minor_who_accompanies(self) -> None:
        """Decree Article 19.1.c names them, and 19.2.a speaks of nobody in particular: no reading is asked."""
        child = (entry("joined_as_accompanying", person="child"), entry("lodged", person="child"))
        readings = {"accompanying_minor_and_victim_only_texts": "victims_only"}
        assert of(victim(), *child, on=ON, readings=readings).support["meals"].status is Status.OWED

    def test_a_minor_who_accompanies_someone_awaiting_waits(self) -> None:
        child = (entry("joined_as_accompanying", person="child"), entry("lodged", person="child"))
        found = of(entry("declared"), *child, on=ON).support["meals"]
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("victim_accompanied_certified",),))

    def test_not_to_someone_who_went_home_without_a_stay(self) -> None:
        assert finding("meals", victim(), entry("returned_home"), on=ON).status is Status.REFUSED

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

    @pytest.mark.parametrize(
        ("need", "reception", "status"),
        [
            (True, "where_necessary", Status.OWED),
            (False, "where_necessary", Status.REFUSED),
            (False, "always_at_once", Status.OWED),
        ],
    )
    def test_need_must_be_shown_by_the_other_reading(self, need: bool, reception: str, status: Status) -> None:
        readings = {"need_for_essentials": "shown_for_the_person", "essentials_on_reception": reception}
        assert finding("meals", victim(needs_essentials=need), *STAY, on=ON, readings=readings).status is status

    def test_placement_shows_the_need_by_default(self) -> None:
        found = finding("meals", victim(needs_essentials=False), *STAY, on=ON)
        assert found.status is Status.OWED
        assert found.readings["need_for_essentials"] == "placement_shows_it"

    def test_who_gives_and_who_pays(self) -> None:
        bodies = {(body.actor, body.role) for body in bodies_of(finding("meals", victim(), *STAY, on=ON))}
        givers = {actor for actor, role in bodies if role is Role.DELIVERS}
        assert givers == {
            "social_protection_establishment",
            "victim_support_establishment",
            "border_guard",
            "coast_guard",
            "district_division",
        }
        assert {actor for actor, role in bodies if role is Role.PAYS} == {"state_budget", "local_budget"}

    @pytest.mark.parametrize("benefit", ["meals", "clothing_and_effects"])
    def test_each_body_cites_its_article(self, benefit: str) -> None:
        cited = {(body.actor, body.source.citation.key) for body in bodies_of(finding(benefit, victim(), *STAY, on=ON))}
        articles = {article for actor, article in cited if not actor.endswith("_budget")}
        assert articles == {f"{DECREE}:19.3.a", "35/2013/TT-BLĐTBXH:13.1"}
        assert ("state_budget", f"{DECREE}:3.1.a") in cited
        assert ("local_budget", f"{DECREE}:3.3") in cited

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 14)])
    def test_bodies_of_the_law_before_the_decree(self, day: date) -> None:
        bodies = {body.actor: body.source.citation.key for body in bodies_of(finding("meals", victim(day=day), on=day))}
        assert bodies == {
            "social_protection_establishment": f"{LAW}:39.3",
            "victim_support_establishment": f"{LAW}:39.3",
            "border_guard": f"{LAW}:39.1",
            "coast_guard": f"{LAW}:39.1",
        }

    @pytest.mark.parametrize(
        ("event", "by_guard", "giver"),
        [("declared", False, "commune_committee"), ("rescued", False, "police"), ("rescued", True, "border_guard")],
    )
    def test_only_those_who_received_or_rescued(self, event: str, by_guard: bool, giver: str) -> None:
        """Law Article 39.1, Decree Article 19.3.a: who has received or rescued the person."""
        received = entry(event, received_by_border_or_coast_guard=by_guard)
        found = finding("clothing_and_effects", victim(), received, on=ON)
        certain = {one.body.actor for one in found.bodies if one.truth is Truth.HOLDS}
        others = {"commune_committee", "police", "border_guard", "coast_guard"} - {giver, "coast_guard"}
        assert giver in certain
        assert not certain & others


class TestMealAmount:
    """Joint Circular 134 Article 4.1.a: at least 30,000 a day, from 10/11/2013; not known before, nor since 2019.

    In a province that set no amount of its own.
    """

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
        (line,) = lines("meals", victim(day=day, former_province="20"), entry("lodged", day=day), on=day)
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

    def test_the_sixty_days_cite_the_decree(self) -> None:
        last = entry("left_establishment", day=DAY + timedelta(days=64))
        (line,) = lines("meals", victim(), entry("lodged"), last, on=date(2017, 12, 31))
        (cut,) = line.cuts
        assert (cut.source.citation.key, cut.units, cut.certain) == (f"{DECREE}:19.2.a", 5, True)
        assert cut.days is not None
        assert (cut.days.first, cut.days.last) == (DAY + timedelta(days=60), DAY + timedelta(days=64))

    def test_sixty_days_are_capped_from_the_first_day_of_the_decree(self) -> None:
        first = date(2013, 2, 1)
        stay = (entry("lodged", day=first), entry("left_establishment", day=date(2013, 4, 14) + timedelta(days=60)))
        law, decree = lines("meals", victim(day=first), *stay, on=date(2013, 9, 1))
        assert (law.units.high, law.cuts) == (73, ())
        assert (decree.units.high, decree.cuts) == (60, ())

    @pytest.mark.parametrize(
        ("choice", "low", "beyond"), [("each_stay", 2_400_000, 0), ("all_stays", 1_800_000, 20), (None, 1_800_000, 20)]
    )
    def test_two_stays_by_each_reading(self, choice: str | None, low: int, beyond: int) -> None:
        stays = [
            entry("lodged"),
            entry("left_establishment", day=DAY + timedelta(days=39)),
            entry("lodged", day=DAY + timedelta(days=100)),
            entry("left_establishment", day=DAY + timedelta(days=139)),
        ]
        readings = {} if choice is None else {"meal_days_are_counted_over": choice}
        found = lines("meals", victim(), *stays, on=date(2017, 12, 31), readings=readings)
        assert sum(line.amount.low for line in found) == low
        assert max([cut.units for line in found for cut in line.cuts], default=0) == beyond

    @pytest.mark.parametrize(("choice", "days"), [("both_days", 12), ("not_the_day_of_leaving", 11)])
    def test_the_day_of_leaving_by_each_reading(self, choice: str, days: int) -> None:
        readings = {"days_of_presence": choice}
        (line,) = lines("meals", victim(), *STAY, on=ON, readings=readings)
        assert (line.units.low, line.amount.low) == (days, days * 30_000)

    def test_a_stay_across_the_last_certain_day(self) -> None:
        first, last = date(2019, 11, 25), date(2019, 11, 28)
        stay = (entry("lodged", day=first), entry("left_establishment", day=last))
        old, new = lines("meals", victim(day=first), *stay, on=date(2020, 1, 1))
        assert (old.units.high, old.amount) == (2, Amount(60_000, None))
        assert (new.units.high, new.amount.bound) == (2, Bound.NOT_KNOWN)

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

    def test_neither_need_nor_a_stay(self) -> None:
        known = victim(needs_essentials=False)
        assert finding(self.KIT, known, entry("returned_home"), on=ON).status is Status.REFUSED
        needs = set(finding(self.KIT, victim(), on=ON).needs)
        assert needs == {"lodged", "needs_essentials"}

    def test_without_a_stay_no_text_sets_an_amount(self) -> None:
        (line,) = lines(self.KIT, victim(needs_essentials=True), entry("returned_home"), on=ON)
        assert [(rate.kind, rate.source.citation.key) for rate in line.rates] == [
            (RateKind.NOT_KNOWN, f"{DECREE}:19.2.b:s1")
        ]

    @pytest.mark.parametrize(("spent", "paid", "beyond"), [(399_999, 399_999, 0), (400_000, 400_000, 0), (1, 1, 0)])
    def test_up_to_the_ceiling(self, spent: int, paid: int, beyond: int) -> None:
        (line,) = lines(self.KIT, victim(), entry("lodged", clothing_and_effects=spent), on=ON)
        assert (line.amount, len(line.cuts)) == (Amount(paid, paid), beyond)

    def test_beyond_the_ceiling_is_cut(self) -> None:
        (line,) = lines(self.KIT, victim(), entry("lodged", clothing_and_effects=400_001), on=ON)
        assert line.amount == Amount(400_000, 400_000)
        assert [(cut.dong, cut.source.citation.key) for cut in line.cuts] == [(1, f"{AMOUNTS}:4.1.b")]

    @pytest.mark.parametrize(
        ("choice", "kind"), [("law_names_minor", RateKind.AT_COST), ("victims_only", RateKind.NOT_KNOWN)]
    )
    def test_the_kit_of_a_minor_who_accompanies_by_each_reading(self, choice: str, kind: RateKind) -> None:
        child = (entry("joined_as_accompanying", person="child"), entry("lodged", person="child"))
        readings = {"accompanying_minor_and_victim_only_texts": choice}
        answer = of(victim(), *child, on=ON, readings=readings)
        (line,) = (line for line in answer.statement.lines if line.benefit.key == self.KIT)
        assert (line.status, [rate.kind for rate in line.rates]) == (Status.OWED, [kind])

    @pytest.mark.parametrize("day", [date(2013, 11, 10), date(2019, 11, 26)])
    def test_on_the_first_and_the_last_day_of_the_circular(self, day: date) -> None:
        (line,) = lines(self.KIT, victim(day=day), entry("lodged", day=day), on=day)
        assert [(rate.kind, rate.ceiling) for rate in line.rates] == [(RateKind.AT_COST, 400_000)]

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 15), date(2013, 11, 9), date(2019, 11, 27)])
    def test_amount_not_known_outside_the_days_of_the_circular(self, day: date) -> None:
        (line,) = lines(self.KIT, victim(day=day), entry("lodged", day=day), on=day)
        assert (line.status, line.amount.bound) == (Status.OWED, Bound.NOT_KNOWN)


class TestOrdinaryMedicine:
    """Joint Circular 134/2013 Article 4.2.a: 50,000 for each victim who stays in an establishment."""

    def test_exactly_fifty_thousand(self) -> None:
        (line,) = lines("ordinary_medicine", victim(), *STAY, on=ON)
        assert line.amount == Amount(50_000, 50_000)
        assert [source.citation.key for source in line.sources] == [f"{AMOUNTS}:4.2.a"]

    @pytest.mark.parametrize("day", [date(2013, 11, 10), date(2019, 11, 26)])
    def test_on_the_first_and_the_last_day_of_the_circular(self, day: date) -> None:
        (line,) = lines("ordinary_medicine", victim(day=day), entry("lodged", day=day), on=day)
        assert (line.status, line.amount) == (Status.OWED, Amount(50_000, 50_000))

    def test_a_stay_across_its_first_day_gives_it_once(self) -> None:
        stay = (entry("lodged", day=date(2013, 11, 1)), entry("left_establishment", day=date(2013, 11, 20)))
        (line,) = lines("ordinary_medicine", victim(day=date(2013, 11, 1)), *stay, on=date(2014, 1, 1))
        assert line.amount == Amount(50_000, 50_000)

    def test_not_without_a_stay(self) -> None:
        assert finding("ordinary_medicine", victim(), entry("returned_home"), on=ON).status is Status.REFUSED

    @pytest.mark.parametrize(("choice", "status"), [("law_names_minor", Status.OWED), ("victims_only", Status.REFUSED)])
    def test_the_minor_who_accompanies_by_each_reading(self, choice: str, status: Status) -> None:
        child = (entry("joined_as_accompanying", person="child"), entry("lodged", person="child"))
        readings = {"accompanying_minor_and_victim_only_texts": choice}
        assert of(victim(), *child, on=ON, readings=readings).support["ordinary_medicine"].status is status

    def test_by_the_establishments_as_medical_support(self) -> None:
        """Decree Article 19.3.a is about essential needs only; medical support is in Law Article 39.3."""
        assert {(body.actor, body.source.citation.key) for body in bodies_of(finding("ordinary_medicine", on=ON))} == {
            ("social_protection_establishment", f"{LAW}:39.3"),
            ("victim_support_establishment", f"{LAW}:39.3"),
            ("state_budget", f"{DECREE}:3.1.a"),
            ("local_budget", f"{DECREE}:3.3"),
        }

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
        assert {source.citation.instrument.key for source in found.sources} == {LAW}

    @pytest.mark.parametrize("event", ["declared", "rescued"])
    def test_to_whoever_awaits_verification(self, event: str) -> None:
        day = date(2013, 4, 14)
        found = finding("meals", entry(event, day=day), entry("lodged", day=day), on=day)
        assert found.status is Status.OWED
        assert f"{LAW}:24.1" in [source.citation.key for source in found.sources]

    @pytest.mark.parametrize(("choice", "status"), [("law_names_minor", Status.OWED), ("victims_only", Status.REFUSED)])
    @pytest.mark.parametrize("benefit", ["meals", "clothing_and_effects"])
    def test_the_minor_who_accompanies_by_each_reading(self, benefit: str, choice: str, status: Status) -> None:
        """Article 33 names victims only, and Article 32.3 the minor."""
        day = date(2013, 4, 14)
        child = (entry("joined_as_accompanying", person="child", day=day), entry("lodged", person="child", day=day))
        readings = {"accompanying_minor_and_victim_only_texts": choice}
        answer = of(victim(day=day), *child, on=day, child_born="2008", readings=readings)
        assert answer.support[benefit].status is status


class TestTransfer:
    """A day on which somebody moves from one place to another is one day of presence, paid once."""

    @pytest.mark.parametrize("day", [date(2017, 6, 2), date(2017, 6, 10), date(2017, 6, 19)])
    @pytest.mark.parametrize("reading", ["both_days", "not_the_day_of_leaving"])
    def test_splitting_a_stay_leaves_its_sum(self, day: date, reading: str) -> None:
        first, last = date(2017, 6, 1), date(2017, 6, 20)
        begin, end = entry("lodged", day=first), entry("left_establishment", day=last)
        split = (entry("left_establishment", day=day), entry("lodged", day=day))
        readings = {"days_of_presence": reading}
        whole, moved = (
            lines("meals", victim(day=first), begin, *between, end, on=date(2017, 7, 1), readings=readings)
            for between in ((), split)
        )
        assert sum(line.amount.low for line in moved) == sum(line.amount.low for line in whole)
        assert sum(line.units.low for line in moved) == 20 - (reading != "both_days")

    def test_a_household_is_no_establishment(self) -> None:
        known = (victim(day=date(2022, 6, 1)), entry("taken_in", day=date(2022, 6, 1)))
        assert all(line.amount.low == 0 for line in lines("meals", *known, on=date(2022, 6, 9)))
        assert finding("meals", *known, on=date(2022, 6, 9)).status is not Status.OWED
