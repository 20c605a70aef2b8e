from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import DAY, bodies_of, entry, finding, lines, of, victim

from victim_protocol.law.benefit import Role, Status
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.law.rate import RateKind
from victim_protocol.quantities import Amount, Bound

ON = date(2017, 4, 20)
NEEDY: dict[str, Any] = {"wishes_to_go_home": True, "can_pay_for_journey": False}
ABLE: dict[str, Any] = {"wishes_to_go_home": True, "can_pay_for_journey": True}
BOTH = pytest.mark.parametrize("benefit", ["fare", "road_meals"])


@BOTH
class TestInNeed:
    """Law Article 33, Decree Article 19.2.c: whoever wishes to go home and cannot pay is given the journey."""

    def test_owed(self, benefit: str) -> None:
        found = finding(benefit, victim(**NEEDY), on=ON)
        assert found.status is Status.OWED
        assert "09/2013/NĐ-CP:19.2.c" in [source.citation.key for source in found.sources]

    def test_not_to_someone_who_does_not_wish_to_go(self, benefit: str) -> None:
        facts = {**NEEDY, "wishes_to_go_home": False}
        assert finding(benefit, victim(**facts), on=ON).status is Status.REFUSED

    def test_not_to_someone_who_can_pay_and_came_by_no_route_that_gives_it(self, benefit: str) -> None:
        assert finding(benefit, victim(**ABLE), on=ON).status is Status.REFUSED

    def test_in_doubt_while_means_are_not_known(self, benefit: str) -> None:
        assert finding(benefit, victim(wishes_to_go_home=True), on=ON).needs == ("can_pay_for_journey",)

    def test_waits_for_the_certificate_where_one_reads_it_so(self, benefit: str) -> None:
        readings = {"fare_while_awaiting": "victims_only"}
        found = finding(benefit, entry("declared", citizenship="viet_nam", **NEEDY), on=ON, readings=readings)
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("certified",),))

    @pytest.mark.parametrize(("choice", "status"), [("law_names_minor", Status.OWED), ("victims_only", Status.REFUSED)])
    def test_a_minor_who_accompanies_by_each_reading(self, benefit: str, choice: str, status: Status) -> None:
        readings = {"accompanying_minor_and_victim_only_texts": choice}
        child = entry("joined_as_accompanying", person="child", **NEEDY)
        assert of(victim(), child, on=ON, readings=readings).support[benefit].status is status


@BOTH
class TestWithoutMeansTest:
    """Rules on reception that ask no means: by reading, and where nobody chooses, in doubt."""

    ROUTES: tuple[Any, ...] = (
        ((entry("returned_through_mission"),), {}, Status.OWED, "66/2011/QH12:26.1.b"),
        ((entry("rescued"),), {}, Status.CONSIDERED, "66/2011/QH12:24.3"),
        ((entry("declared"),), {}, Status.CONSIDERED, "66/2011/QH12:24.3"),
        ((entry("returned_by_self"),), {}, Status.CONSIDERED, "66/2011/QH12:24.3"),
        (
            (entry("handed_back"),),
            {"received_by_border_or_coast_guard": True, "needs_essentials": True},
            Status.OWED,
            "78/2013/TT-BQP:10.1.c",
        ),
        (
            (entry("rescued"),),
            {"received_by_border_or_coast_guard": True, "needs_essentials": True},
            Status.OWED,
            "78/2013/TT-BQP:10.1.c",
        ),
    )

    @pytest.mark.parametrize(("route", "facts", "status", "article"), ROUTES)
    def test_each_route_under_each_reading(
        self, benefit: str, route: Any, facts: dict[str, Any], status: Status, article: str
    ) -> None:
        known = {"received_by_border_or_coast_guard": False, **facts}
        entries = (*route, victim(**ABLE, **known))
        given = finding(benefit, *entries, on=ON, readings={"fare_without_means_test": "no_means_test"})
        assert given.status is status
        assert given.reasons[0].ground.source.citation.key == article
        strict = finding(benefit, *entries, on=ON, readings={"fare_without_means_test": "means_test_always"})
        assert strict.status is Status.REFUSED
        assert finding(benefit, *entries, on=ON).needs == ("fare_without_means_test",)

    def test_border_and_coast_guard_only_from_the_first_day_of_their_circular(self, benefit: str) -> None:
        readings = {"fare_without_means_test": "no_means_test"}
        for day, status in ((date(2013, 8, 8), Status.REFUSED), (date(2013, 8, 9), Status.OWED)):
            entries = (
                entry("handed_back", day=day),
                victim(day=day, received_by_border_or_coast_guard=True, needs_essentials=True, **ABLE),
            )
            assert finding(benefit, *entries, on=day, readings=readings).status is status

    @pytest.mark.parametrize(
        ("need", "lodged", "choice", "status"),
        [
            (True, False, "placement_shows_it", Status.OWED),
            (False, True, "placement_shows_it", Status.OWED),
            (False, False, "placement_shows_it", Status.REFUSED),
            (False, True, "shown_for_the_person", Status.REFUSED),
            (True, True, "shown_for_the_person", Status.OWED),
        ],
    )
    def test_at_the_border_where_necessary(
        self, benefit: str, need: bool, lodged: bool, choice: str, status: Status
    ) -> None:
        """Circular 78/2013 Article 10.1 opens with the case of need, for the journey like the rest."""
        stay = "lodged" if lodged else "returned_home"
        route = (entry("handed_back"), victim(received_by_border_or_coast_guard=True, needs_essentials=need, **ABLE))
        readings = {"fare_without_means_test": "no_means_test", "need_for_essentials": choice}
        assert finding(benefit, *route, entry(stay), on=ON, readings=readings).status is status

    @pytest.mark.parametrize("missing", ["rescued", "wishes_to_go_home", "received_by_border_or_coast_guard"])
    def test_at_the_border_each_condition_is_needed(self, benefit: str, missing: str) -> None:
        facts = {"received_by_border_or_coast_guard": True, "needs_essentials": True, **ABLE, missing: False}
        facts.pop("rescued", None)
        event = entry("certified") if missing == "rescued" else entry("rescued")
        readings = {"fare_without_means_test": "no_means_test"}
        found = finding(benefit, event, victim(**facts), on=ON, readings=readings)
        assert found.status is not Status.OWED

    def test_a_journey_through_a_mission_needs_the_wish(self, benefit: str) -> None:
        readings = {"fare_without_means_test": "no_means_test"}
        entries = (entry("returned_through_mission"), victim(wishes_to_go_home=False))
        assert finding(benefit, *entries, on=ON, readings=readings).status is Status.REFUSED

    def test_through_a_mission_without_a_paper_yet_in_doubt(self, benefit: str) -> None:
        readings = {"fare_without_means_test": "no_means_test"}
        entries = (entry("returned_through_mission", citizenship="viet_nam", **ABLE),)
        assert finding(benefit, *entries, on=ON, readings=readings).needs == ("certified",)

    def test_an_owed_route_goes_before_a_considered_one(self, benefit: str) -> None:
        entries = (entry("declared"), victim(**NEEDY))
        readings = {"fare_without_means_test": "no_means_test"}
        assert finding(benefit, *entries, on=ON, readings=readings).status is Status.OWED


@BOTH
class TestForeignersElsewhere:
    """Law Article 32.2: to a foreigner who was trafficked elsewhere no rule on reception gives the journey."""

    @pytest.mark.parametrize("choice", ["means_test_always", "no_means_test"])
    @pytest.mark.parametrize(
        ("citizenship", "here", "given"),
        [("foreign", False, False), ("foreign", True, True), ("stateless_permanent_resident", False, True)],
    )
    @pytest.mark.parametrize(
        "route", ["declared", "rescued", "returned_by_self", "handed_back", "returned_through_mission"]
    )
    def test_by_every_route(
        self, benefit: str, route: str, citizenship: str, here: bool, given: bool, choice: str
    ) -> None:
        known: dict[str, Any] = {"citizenship": citizenship, "trafficked_in_viet_nam": here, "needs_essentials": True}
        person = victim(**known, received_by_border_or_coast_guard=True, **NEEDY)
        found = finding(benefit, entry(route), person, on=ON, readings={"fare_without_means_test": choice})
        assert found.status is (Status.OWED if given else Status.REFUSED)


@BOTH
class TestWhileAwaiting:
    """Law Articles 24.3 and 25.2: considered once initial information is established, if one reads it so."""

    @pytest.mark.parametrize(
        ("choice", "status"), [("on_initial_information", Status.CONSIDERED), ("victims_only", Status.NOT_YET)]
    )
    def test_by_each_reading(self, benefit: str, choice: str, status: Status) -> None:
        entries = (entry("declared", citizenship="viet_nam", **NEEDY), entry("initial_information_established"))
        assert finding(benefit, *entries, on=ON, readings={"fare_while_awaiting": choice}).status is status

    @pytest.mark.parametrize(
        ("informed", "facts", "means", "status"),
        [
            (True, NEEDY, "means_test_always", Status.CONSIDERED),
            (True, ABLE, "no_means_test", Status.CONSIDERED),
            (True, ABLE, "means_test_always", Status.REFUSED),
            (False, NEEDY, "means_test_always", Status.NOT_YET),
            (True, {**NEEDY, "wishes_to_go_home": False}, "no_means_test", Status.REFUSED),
        ],
    )
    def test_each_condition(
        self, benefit: str, informed: bool, facts: dict[str, Any], means: str, status: Status
    ) -> None:
        steps = [entry("initial_information_established")] if informed else []
        readings = {"fare_while_awaiting": "on_initial_information", "fare_without_means_test": means}
        found = finding(benefit, entry("declared", citizenship="viet_nam", **facts), *steps, on=ON, readings=readings)
        assert found.status is status

    def test_a_foreigner_too(self, benefit: str) -> None:
        """Article 24.3 asks no citizenship of whoever awaits verification."""
        readings = {"fare_while_awaiting": "on_initial_information"}
        awaiting = entry("rescued", citizenship="foreign", trafficked_in_viet_nam=False, **NEEDY)
        found = finding(benefit, awaiting, entry("initial_information_established"), on=ON, readings=readings)
        assert found.status is Status.CONSIDERED
        assert "66/2011/QH12:24.3" in [source.citation.key for source in found.sources]

    def test_no_longer_once_found_not_to_be_a_victim(self, benefit: str) -> None:
        entries = (entry("declared", **NEEDY), entry("initial_information_established"), entry("found_not_victim"))
        readings = {"fare_while_awaiting": "on_initial_information"}
        assert finding(benefit, *entries, on=ON, readings=readings).status is Status.REFUSED

    def test_no_reading_is_taken(self, benefit: str) -> None:
        entries = (entry("declared", citizenship="viet_nam", **NEEDY), entry("initial_information_established"))
        found = finding(benefit, *entries, on=ON)
        assert found.under_each_choice["fare_while_awaiting"] == {
            "on_initial_information": (Status.CONSIDERED,),
            "victims_only": (Status.NOT_YET,),
        }


BY_GUARD, BY_GATE = "received_by_border_or_coast_guard", "entry_gate"
ROUTES: tuple[tuple[str, dict[str, Any], str, str], ...] = (
    ("handed_back", {BY_GUARD: True}, "border_guard", "78/2013/TT-BQP:10.1.c"),
    ("rescued", {BY_GUARD: True}, "coast_guard", "78/2013/TT-BQP:10.1.c"),
    ("returned_through_mission", {}, "public_security_or_defence_body", "66/2011/QH12:26.1.b"),
    (
        "returned_through_mission",
        {BY_GATE: "international_airport"},
        "immigration_department",
        "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:4.3.a:d3",
    ),
    (
        "returned_through_mission",
        {BY_GATE: "road_rail_or_sea"},
        "provincial_immigration_police",
        "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:4.4.d:p2",
    ),
)
"""Who received whom, and under which text it would pay."""


class TestFareAmount:
    """Decree Article 19.2.c, Joint Circular 134/2013 Article 4.1.c: the ordinary public fare, without a ceiling."""

    @pytest.mark.parametrize(
        ("day", "article"),
        [
            (date(2013, 4, 15), "09/2013/NĐ-CP:19.2.c"),
            (date(2013, 11, 9), "09/2013/NĐ-CP:19.2.c"),
            (date(2013, 11, 10), "134/2013/TTLT-BTC-BLĐTBXH:4.1.c:d1"),
            (date(2019, 11, 26), "134/2013/TTLT-BTC-BLĐTBXH:4.1.c:d1"),
            (date(2019, 11, 27), "09/2013/NĐ-CP:19.2.c"),
        ],
    )
    def test_at_cost_since_the_decree(self, day: date, article: str) -> None:
        (line,) = lines("fare", victim(day=day, **NEEDY), on=day)
        (rate,) = line.rates
        assert (rate.kind, rate.ceiling, rate.source.citation.key) == (RateKind.AT_COST, None, article)

    def test_what_was_paid_and_no_more(self) -> None:
        paid = victim(**NEEDY, fare=350_000)
        (line,) = lines("fare", paid, on=ON)
        assert line.amount == Amount(350_000, 350_000)

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 14)])
    def test_not_known_before_the_decree(self, day: date) -> None:
        (line,) = lines("fare", victim(day=day, **NEEDY), on=day)
        assert (line.status, line.amount.bound) == (Status.OWED, Bound.NOT_KNOWN)


class TestRoadMeals:
    """Joint Circular 134/2013 Article 4.1.c: at least 40,000 a day on the road, at most five days."""

    @pytest.mark.parametrize(("days", "dong", "beyond"), [(1, 40_000, 0), (5, 200_000, 0), (6, 200_000, 1)])
    def test_up_to_five_days(self, days: int, dong: int, beyond: int) -> None:
        (line,) = lines("road_meals", victim(**NEEDY, days_on_road=days), on=ON)
        assert line.amount == Amount(dong, None)
        assert sum(cut.units for cut in line.cuts) == beyond

    @pytest.mark.parametrize("day", [date(2012, 1, 1), date(2013, 4, 15), date(2013, 11, 9), date(2019, 11, 27)])
    def test_not_known_outside_the_days_of_the_circular(self, day: date) -> None:
        (line,) = lines("road_meals", victim(day=day, **NEEDY, days_on_road=2), on=day)
        assert (line.status, line.amount.bound) == (Status.OWED, Bound.NOT_KNOWN)

    @pytest.mark.parametrize("day", [date(2013, 11, 10), date(2019, 11, 26)])
    def test_on_its_first_and_last_day(self, day: date) -> None:
        (line,) = lines("road_meals", victim(day=day, **NEEDY, days_on_road=7), on=day)
        assert line.amount == Amount(200_000, None)
        assert [source.citation.key for source in line.sources] == ["134/2013/TTLT-BTC-BLĐTBXH:4.1.c:d2"]
        assert [(cut.units, cut.certain) for cut in line.cuts] == [(2, True)]

    def test_no_cap_is_held_before_the_circular_and_a_doubtful_one_since_2019(self) -> None:
        for day, cuts in ((date(2013, 11, 9), []), (date(2019, 11, 27), [(1, False)])):
            (line,) = lines("road_meals", victim(day=day, **NEEDY, days_on_road=6), on=day)
            assert [(cut.units, cut.certain) for cut in line.cuts] == cuts

    def test_the_day_of_setting_out_decides(self) -> None:
        for out, low in ((date(2013, 11, 9), 0), (date(2013, 11, 10), 40_000)):
            certified = victim(day=date(2013, 11, 1), **NEEDY, days_on_road=1)
            trip = (entry("set_out_home", day=out), entry("returned_home", day=out))
            (line,) = lines("road_meals", certified, *trip, on=date(2014, 1, 1))
            assert line.amount.low == low

    def test_days_not_recorded_are_named(self) -> None:
        (line,) = lines("road_meals", victim(**NEEDY), on=ON)
        assert [label.en for label in line.amount.unknown] == ["days on the road"]


class TestBodies:
    """Law Article 39.2, Decree Article 19.3.b, Circular 78 Article 10.1.c: who pays for the journey."""

    def test_payers_before_and_after_the_circular_of_the_border_guard(self) -> None:
        def payers(day: date) -> set[str]:
            received = entry("rescued", day=day, received_by_border_or_coast_guard=True)
            found = finding("fare", victim(day=day, **NEEDY), received, on=day)
            return {body.actor for body in bodies_of(found) if body.role is Role.PAYS}

        decree = {"district_division", "social_protection_establishment", "victim_support_establishment"}
        assert payers(date(2013, 4, 14)) == {"district_division"}
        assert payers(date(2013, 8, 8)) == decree
        assert payers(date(2013, 4, 15)) == decree
        assert payers(date(2013, 8, 9)) == decree | {"border_guard", "coast_guard"}

    def test_each_cites_its_article(self) -> None:
        found = finding("fare", victim(**NEEDY), on=ON)
        assert {(body.actor, body.role, body.source.citation.key) for body in bodies_of(found)} == {
            ("district_division", Role.PAYS, "66/2011/QH12:39.2"),
            ("social_protection_establishment", Role.PAYS, "09/2013/NĐ-CP:19.3.b"),
            ("victim_support_establishment", Role.PAYS, "09/2013/NĐ-CP:19.3.b"),
        }
        received = {"the_body_that_received": Truth.HOLDS, "labour_bodies": Truth.FAILS}
        for route, facts, actor, article in ROUTES:
            for choice, truth in received.items():
                readings = {"journey_paid_by": choice}
                found = finding("fare", victim(**NEEDY), entry(route, **facts), on=ON, readings=readings)
                acting = {(one.body.actor, one.body.source.citation.key): one.truth for one in found.bodies}
                assert acting.get((Key(actor), article), Truth.FAILS) is truth


class TestBeforeInitialInformation:
    """Law 24.3: once initial information is established, and before the certificate, the journey may be considered."""

    def test_a_foreigner_waits_for_the_information_not_for_the_certificate(self) -> None:
        """As a victim trafficked elsewhere nothing would be given; while awaiting verification it may be."""
        known = entry("declared", citizenship="foreign", trafficked_in_viet_nam=False, **NEEDY)
        found = finding("fare", known, on=DAY, readings={"fare_while_awaiting": "on_initial_information"})
        assert (found.status, found.waits_for) == (Status.NOT_YET, (("initial_information_established",),))
        opened = finding("fare", known, on=DAY)
        assert set(opened.statuses) == {Status.REFUSED, Status.NOT_YET}

    def test_a_citizen_waits_for_either(self) -> None:
        known = entry("declared", citizenship="viet_nam", wishes_to_go_home=True, can_pay_for_journey=False)
        found = finding("fare", known, on=DAY, readings={"fare_while_awaiting": "on_initial_information"})
        assert found.status is Status.NOT_YET
        assert set(found.waits_for) == {("initial_information_established",), ("certified",)}


class TestSeveralJourneys:
    """Each journey counts its own days; where the law changes on the road, each day has its own amount."""

    def test_the_days_of_each(self) -> None:
        known = (
            victim(**NEEDY),
            entry("set_out_home", day=date(2017, 4, 1), days_on_road=1, fare=100_000),
            entry("returned_home", day=date(2017, 4, 1)),
            entry("set_out_home", day=date(2018, 2, 1), days_on_road=2, fare=70_000),
            entry("returned_home", day=date(2018, 2, 2)),
        )
        (line,) = lines("road_meals", *known, on=date(2018, 5, 1))
        assert (line.units, line.amount.low) == ((3, 3), 120_000)
        (fare,) = lines("fare", *known, on=date(2018, 5, 1))
        assert fare.amount == Amount(170_000, 170_000)

    @pytest.mark.parametrize(
        ("out", "home", "days", "low"),
        [
            (date(2019, 11, 25), date(2019, 12, 1), 7, 80_000),
            (date(2013, 11, 9), date(2013, 11, 10), 2, 40_000),
            (date(2019, 11, 25), date(2019, 12, 1), 3, 0),  # which three of the seven is not known
        ],
    )
    def test_across_a_change_of_law(self, out: date, home: date, days: int, low: int) -> None:
        known = (
            victim(day=out, wishes_to_go_home=True, can_pay_for_journey=False),
            entry("set_out_home", day=out, days_on_road=days),
            entry("returned_home", day=home),
        )
        (line,) = lines("road_meals", *known, on=home)
        assert line.amount.low == low
        assert line.amount.high is None
