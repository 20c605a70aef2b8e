"""The tables of the 2011 procedures: searched through, safe, and as the articles have them."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

import pytest

from victim_protocol.engine.exploration import Flaw, explore
from victim_protocol.law.completions import Completions
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, ByReading, Defined, Is
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Transition
from victim_protocol.law.reachability import opens
from victim_protocol.law.reading import Reading
from victim_protocol.statutes import law_2024
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.notation import by_reading, happened

BOOK = default_book()
DAYS = (
    date(2012, 1, 1),
    date(2012, 10, 10),
    date(2013, 4, 15),
    date(2013, 8, 9),
    date(2014, 2, 15),
    date(2014, 3, 25),
    date(2017, 6, 1),
    date(2021, 7, 1),
    date(2025, 6, 30),
)
"""A day of each time in which something of the procedures is different."""
SOURCE = LAW_66_2011.at("24.3")


def rows() -> list[tuple[Procedure, Transition]]:
    return [(procedure, row) for procedure in BOOK.procedures for row in procedure.transitions]


def cited(procedure: str, step: str) -> set[str]:
    """The provisions of the rows on a step, written as ``"stage: event > stage"``."""
    at, _, rest = step.partition(": ")
    event, _, to = rest.partition(" > ")
    found = [row for row in BOOK.procedure(procedure).rows_on[Key(at), Key(event)] if row.to == (to or at)]
    return {source.citation.key for row in found for source in row.sources}


@pytest.mark.exhaustive
class TestSearch:
    """Every stage, under every completion of what the guards ask for, on a day of each time."""

    @pytest.mark.parametrize("day", DAYS, ids=str)
    @pytest.mark.parametrize("procedure", BOOK.procedures, ids=lambda one: str(one.key))
    def test_nothing_is_wrong(self, procedure: Procedure, day: date) -> None:
        assert explore(procedure, BOOK, day).findings == ()

    def test_how_much_was_searched(self) -> None:
        """As ``make bench`` prints it: more is welcome, less is not; and every silence is one that was meant."""
        found = [explore(procedure, BOOK, date(2017, 9, 1)) for procedure in BOOK.procedures]
        assert sum(one.configurations for one in found) >= 2500
        assert sum(one.steps for one in found) >= 5000
        assert {one.procedure: one.silent for one in found if one.silent} == {
            "self_report": ("not_victim",),
            "return_through_mission": ("general_law",),
            "handover_under_agreement": ("by_agreement",),
            "foreigner_verification": ("not_victim",),
            "foreigner_return": ("by_treaty", "not_received_back", "at_exit_gate"),
            "stay": ("closing", "social_protection", "died_in_hospital", "died_with_provider"),
            "protection": ("requested", "requested_at_once", "urgent", "protected", "refused"),
            "referral": ("refused",),
            "licence": ("incomplete",),
        }

    def test_a_broken_row_is_seen(self) -> None:
        """Without its rows on the way home nobody comes home; the checker says where one is stuck."""
        whole = BOOK.procedure("homecoming")
        broken = Procedure(
            key=whole.key,
            label=whole.label,
            stages=whole.stages,
            transitions=tuple(row for row in whole.transitions if row.event != "returned_home"),
        )
        flaws = {finding.flaw for finding in explore(broken, BOOK, date(2017, 9, 1)).findings}
        assert flaws == {Flaw.STUCK}


class TestCited:
    """Every row stands on a provision, none counts before its text does."""

    def test_each_row_cites(self) -> None:
        assert [row for _, row in rows() if not row.sources] == []

    def test_no_row_starts_before_a_text_that_it_cites(self) -> None:
        begins = {one.identity: one.in_force for one in BOOK.instruments}
        early = [
            (procedure.key, row.at, row.event)
            for procedure, row in rows()
            for source in row.sources
            if row.since < (begins[source.citation.instrument] or date.max)
        ]
        assert early == []

    def test_who_acts_is_named_or_no_text_names_anybody(self) -> None:
        of_2011 = [(one, row) for one, row in rows() if one not in law_2024.PROCEDURES]
        assert {(one.key, row.event) for one, row in of_2011 if not row.actors} == {
            ("handover_under_agreement", "handed_back"),
            ("false_victim", "pretence_found"),
            ("operation", "suspension_ended"),
        }


class TestRelease:
    """Conflicts 17 and 20: no child, minor or person unable to travel is let go without relatives or an escort."""

    @pytest.mark.parametrize("day", DAYS[2:], ids=str)
    def test_nobody_who_may_not_travel_alone(self, day: date) -> None:
        compiler = BOOK.on(day).compiler
        unable = Is(Key("unable_to_travel_alone"), value=True, source=SOURCE)
        everywhere = by_reading("unable_to_travel_elsewhere", SOURCE, as_at_the_gate=ALWAYS, at_the_gate_only=NEVER)
        child = Defined(Key("child"), SOURCE)
        minor = by_reading(
            "escort_home_of", SOURCE, children=Defined(Key("child"), SOURCE), minors=Defined(Key("minor"), SOURCE)
        )
        alone = [row for _, row in rows() if row.care is Care.PERSON and row.governs(day)]
        for row in alone:
            for who in (AllOf((unable, everywhere)), child, minor):
                assert not Completions([row.guard, who], compiler).may_hold(row.guard, who)
        assert len(alone) >= 5

    def test_by_the_other_reading_still_nobody_who_came_through_a_gate(self) -> None:
        compiler, unable = BOOK.on(date(2017, 9, 1)).compiler, Is(Key("unable_to_travel_alone"), True, SOURCE)
        at_the_gate_only = by_reading(
            "unable_to_travel_elsewhere", SOURCE, as_at_the_gate=NEVER, at_the_gate_only=ALWAYS
        )
        alone = [row.guard for _, row in rows() if row.care is Care.PERSON and row.governs(date(2017, 9, 1))]
        for event in ("returned_through_mission", "handed_back"):
            who = AllOf((unable, at_the_gate_only, happened(event, SOURCE)))
            assert not any(Completions([guard, who], compiler).may_hold(guard, who) for guard in alone)
        elsewhere = AllOf((unable, at_the_gate_only))
        assert all(Completions([guard, elsewhere], compiler).may_hold(guard, elsewhere) for guard in alone)

    def test_all_ways_out_of_the_care_of_a_body_are_these(self) -> None:
        """Whoever is no longer with a body is with relatives, in hospital, or on the way as an adult."""
        leaving = {row.event for one, row in rows() if one.key == "homecoming" and row.care is Care.PERSON}
        assert leaving == {"set_out_home", "left_establishment"}
        moving = {row.event for one, row in rows() if row.care in (Care.RELATIVES, Care.HEALTH_FACILITY)}
        assert moving == {"collected_by_family", "escorted_home", "moved_to_hospital"}


class TestLandGate:
    """Law 26.1, Joint Circular 4.1, 4.2, 4.4, Circular 78 10.1: from the mission to the provincial police."""

    @pytest.mark.parametrize(
        ("step", "provision"),
        [
            ("mission_informed: host_authority_told > rescue_requested", "4.1.a"),
            ("with_mission: mission_checked", "4.1.b:d1"),
            ("with_mission: declaration_made", "4.1.b:d2"),
            ("with_mission: mission_found_victim > found_by_mission", "4.1.b:d3"),
            ("with_mission: mission_requested_verification > with_department", "4.1.b:d3"),
            ("with_department: department_delegated > with_province", "4.2.a"),
            ("with_province: province_reported > with_department", "4.2.a:p2"),
            ("with_department: department_answered > answered", "4.2.b"),
            ("answered: travel_paper_issued > cleared", "4.1.b:p2"),
            ("answered: left_to_general_law > general_law", "4.1.b:p2"),
            ("found_by_mission: travel_paper_issued > cleared", "4.1.b:d3"),
            ("found_by_mission: entry_notified > entry_notified", "4.1.b:d4"),
            ("cleared: entry_notified > entry_notified", "4.1.b:d4"),
            ("entry_notified: gate_notified > gate_notified", "4.4.a"),
            ("gate_notified: reception_plan_agreed > plan_agreed", "4.4.b"),
            ("plan_agreed: returned_through_mission > received_at_gate", "4.4.c"),
            ("received_at_gate: handed_over > with_immigration_police", "4.4.c"),
            ("with_immigration_police: return_certificate_issued", "4.4.d"),
            ("with_immigration_police: residence_police_told", "4.4.đ"),
        ],
    )
    def test_each_step(self, step: str, provision: str) -> None:
        assert f"01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:{provision}" in cited("return_through_mission", step)

    @pytest.mark.parametrize("point", ["a", "b", "c"])
    def test_the_post_has_duties_of_its_own(self, point: str) -> None:
        for procedure in ("return_through_mission", "handover_under_agreement"):
            found = {
                source.citation.key
                for row in BOOK.procedure(procedure).rows_at[Key("received_at_gate")]
                for source in row.sources
            }
            assert f"78/2013/TT-BQP:10.1.{point}" in found

    def test_two_minutes_are_signed(self) -> None:
        table = BOOK.procedure("return_through_mission")
        forms = {row.event: row.forms for row in table.transitions if row.forms}
        assert "minutes_with_foreign_side" in forms[Key("returned_through_mission")]
        assert forms[Key("handed_over")] == ("handover_minutes_form_4",)
        assert forms[Key("return_certificate_issued")] == ("return_certificate",)


class TestSelfReport:
    """Law 24, Joint Circular 5 and 6: from the declaration to the answer of the police, also after a border post."""

    @pytest.mark.parametrize(
        ("procedure", "step", "provision"),
        [
            ("self_report", "with_agency: brought_to_commune > with_commune", "66/2011/QH12:24.1:s2"),
            ("self_report", "with_commune: division_notified > with_division", "66/2011/QH12:24.1:s3"),
            ("self_report", "with_commune: essentials_given", "66/2011/QH12:24.1:s4"),
            ("self_report", "with_division: certified > paper_held", "66/2011/QH12:28"),
            (
                "self_report",
                "with_division: initial_information_established > initial_information",
                "66/2011/QH12:24.2",
            ),
            (
                "self_report",
                "initial_information: verification_requested > verification_by_district",
                "66/2011/QH12:24.3:s2",
            ),
            (
                "self_report",
                "with_division: verification_requested > verification_by_district",
                "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:6.2.b:s1",
            ),
            (
                "self_report",
                "verification_by_district: certified > certified",
                "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:6.3.b",
            ),
            (
                "self_report",
                "verification_by_district: verification_reported_to_province > verification_by_province",
                "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:6.3.c",
            ),
            (
                "self_report",
                "verification_by_province: certified > certified",
                "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:6.3.c",
            ),
            (
                "self_report",
                "verification_by_province: found_not_victim > not_victim",
                "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:6.3.c",
            ),
            ("self_return", "at_border_post: handed_over > passed_on", "78/2013/TT-BQP:10.2"),
            ("self_return", "at_border_post: statement_taken", "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:5.1.a:d2"),
            ("self_report", "not_started: handed_over > with_commune", "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:5.1.b"),
            ("self_report", "not_started: returned_by_self > with_agency", "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:5.2"),
        ],
    )
    def test_each_step(self, procedure: str, step: str, provision: str) -> None:
        assert provision in cited(procedure, step)


class TestClaim:
    """Decree 23.3: the window, then the commune, the division and the chair."""

    def test_each_step_has_its_own_limit(self) -> None:
        limits = {row.event: [one.key for one in BOOK.limits_of[row.act]] for row in claim_steps()}
        assert limits == {
            "applied": ["application_window"],
            "claim_file_sent": ["commune_makes_file"],
            "claim_submitted": ["division_appraises"],
            "claim_decided": ["chair_decides"],
        }


def claim_steps() -> list[Transition]:
    return [row for row in BOOK.procedure("claim").transitions if not row.is_task and not row.is_link]


class TestConflicts:
    """All thirty conflicts between texts are readings of the book; those that procedures meet are asked there."""

    ROWS: Mapping[int, str] = {
        1: "vocational_training_for_whom",
        2: "schooling_for_whom",
        3: "stay_in_public_establishment",
        4: "complex_verification_limit",
        5: "which_district_police",
        6: "allowance_given_by",
        7: "accompanying_minor_and_victim_only_texts",
        8: "fixed_kit_while_awaiting",
        9: "papers_for_the_claim",
        11: "private_establishments_and_budget",
        12: "border_post_time_limit",
        13: "legal_aid_means_test",
        14: "placement_before_identification",
        15: "fare_without_means_test",
        17: "escort_home_of",
        18: "journey_paid_by",
        19: "division_first_step",
        20: "placed_from_the_gate_by",
        21: "certificate_of_provincial_police",
        22: "protection_by_the_guards",
        23: "border_post_and_self_returners",
        24: "placement_for_whom",
        25: "commune_police_receives",
        26: "essentials_given_by",
        27: "essentials_on_reception",
        28: "hospital_cost_paid_by",
        29: "which_division_receives_rescued",
        30: "foreigner_certified_by",
    }
    OF_PROCEDURES = (4, 5, 9, 12, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)

    def test_all_but_two_which_are_declared_otherwise(self) -> None:
        assert set(range(1, 31)) - set(self.ROWS) == {10, 16}

    def test_a_foreigner_trafficked_elsewhere_has_the_duties_and_no_regime(self) -> None:
        """Row 10: no table of foreigners asks where somebody was trafficked; the standing does."""
        tables = [one for one in BOOK.procedures if one.key.startswith("foreigner_")]
        asked = {node.fact for one in tables for row in one.transitions for node in values_in(row.guard, Is)}
        assert "citizenship" in asked
        assert "trafficked_in_viet_nam" not in asked
        standing = values_in(BOOK.definitions[Key("foreign_victim")], Is)
        assert "trafficked_in_viet_nam" in {node.fact for node in standing}

    def test_when_the_later_amounts_start_is_not_known(self) -> None:
        """Row 16: so that they are not known either."""
        later = next(one for one in BOOK.instruments if one.identity.key == "84/2019/TT-BTC")
        assert later.in_force is None

    @pytest.mark.parametrize("row", ROWS, ids=str)
    def test_is_a_reading_of_the_book(self, row: int) -> None:
        reading = self.reading(self.ROWS[row])
        assert len(reading.names) > 1
        assert reading.sources

    @pytest.mark.parametrize("row", OF_PROCEDURES, ids=str)
    def test_is_asked_where_the_texts_meet(self, row: int) -> None:
        key = self.ROWS[row]
        named = {name for _, one in rows() for name in (*one.doubts, *([one.reading[0]] if one.reading else []))}
        guards = {str(node.reading) for _, one in rows() for node in values_in(one.guard, ByReading)}
        limits = {limit.conflict[0] for limit in BOOK.limits if limit.conflict is not None}
        assert key in named | guards | limits

    def test_those_that_have_a_default_say_why(self) -> None:
        """Those for which a policy was set."""
        defaults = {row for row, key in self.ROWS.items() if self.reading(key).default is not None}
        assert defaults == {7, 12, 13}
        assert all(self.reading(self.ROWS[row]).reason.en for row in defaults)

    def reading(self, key: str) -> Reading:
        return next(one for one in BOOK.readings if one.key == key)


class TestVocabulary:
    """What opens and closes an event is what the tables say, and is refused by the book otherwise."""

    @pytest.mark.parametrize(
        ("event", "openers"),
        [
            ("certified", {"declared", "rescued", "returned_by_self", "mission_informed"}),
            ("applied", {"certified"}),
            ("lodged", {"placement_decided"}),
            ("returned_home", {"set_out_home", "lodged"}),
        ],
    )
    def test_derived_from_the_tables(self, event: str, openers: set[str]) -> None:
        fact = BOOK.facts[Key(event)]
        assert openers <= set(fact.opened_by)
        assert {one for one in openers if opens(BOOK.procedures, Key(one), Key(event))} == openers

    def test_every_body_has_a_level_and_two_names(self) -> None:
        named = {actor for _, row in rows() for actor in (*row.actors, *row.receivers)}
        assert named <= set(BOOK.competence.of_actor)
        assert all(BOOK.actors[actor].vi and BOOK.actors[actor].en for actor in named)
        assert Counter(one.level.name for one in BOOK.authorities)["DISTRICT"] == 3

    def test_competence_is_not_known_while_bodies_were_reorganised(self) -> None:
        assert [(one.since, one.until) for one in BOOK.unsettled] == [(date(2025, 3, 1), date(2025, 6, 30))]
