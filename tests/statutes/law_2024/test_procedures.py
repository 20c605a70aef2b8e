"""The tables since 01/07/2025, and whole cases that go through them."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.law_2011.whole_cases import acts, codes, found, kept, last_day, onward, stages, step, the

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.engine.duty import DutyState
from victim_protocol.engine.exploration import explore
from victim_protocol.errors import IllegalEvent
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure
from victim_protocol.proceedings import proceedings
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2024 import PROCEDURES

BOOK = default_book()
DECLARED = step("2025-09-04", "declared", "border_post", citizenship="viet_nam", needs_essentials=True)
BROUGHT = step("2025-09-04", "brought_to_commune", "border_post", "commune_committee")
TOLD = step("2025-09-04", "health_agency_notified", "commune_committee", "provincial_health_agency")
RECEIVED = step("2025-09-04", "health_agency_received", "provincial_health_agency")
VERIFIED = step("2025-09-08", "initial_information_established", "provincial_health_agency")


class TestSearch:
    """Searched through; whatever is silent says so."""

    @pytest.mark.parametrize("day", [date(2025, 7, 1), date(2026, 11, 1)], ids=str)
    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: str(one.key))
    def test_nothing_is_wrong(self, procedure: Procedure, day: date) -> None:
        assert explore(procedure, BOOK, day).findings == ()

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: str(one.key))
    def test_no_step_before_the_law(self, procedure: Procedure) -> None:
        assert {row.since for row in procedure.transitions} == {date(2025, 7, 1)}
        assert {row.until for row in procedure.transitions} == {None}

    def test_what_no_text_that_is_held_says(self) -> None:
        found = {str(one.key): explore(one, BOOK, date(2025, 9, 1)).silent for one in PROCEDURES}
        assert {key: silent for key, silent in found.items() if silent} == {
            "reception": ("information_verified", "not_victim")
        }

    def test_who_is_named_is_there(self) -> None:
        """No body of the district, and none of the labour sector, is named for a step or as a receiver."""
        named = {actor for one in PROCEDURES for row in one.transitions for actor in (*row.actors, *row.receivers)}
        assert not named & BOOK.ended_of.keys()


class TestReport:
    """Article 27: to the commune at once, to the health agency at once, three days for the initial information."""

    def test_whoever_takes_the_report_brings_the_person_to_the_commune(self) -> None:
        case = kept(DECLARED)
        duty = the("bring_to_commune", case, "2025-09-04")
        assert (duty.actors, duty.receivers) == (("border_post",), ("commune_committee",))
        assert found(case, "2025-09-04").answering == "border_post"
        assert found(onward(case, BROUGHT), "2025-09-04").answering == "commune_committee"

    def test_the_commune_tells_the_health_agency_and_supports_where_necessary(self) -> None:
        case = kept(DECLARED, BROUGHT)
        assert {"tell_health_agency", "support_where_necessary"} <= acts(case, "2025-09-04")
        assert the("tell_health_agency", case, "2025-09-04").receivers == ("provincial_health_agency",)

    def test_three_days_for_the_initial_information(self) -> None:
        """From Thursday 04/09/2025: Sunday 07/09, moved to Monday."""
        case = kept(DECLARED, BROUGHT, TOLD)
        assert last_day("verify_initial_information", case, "2025-09-04") == "2025-09-08"
        assert the("verify_initial_information", case, "2025-09-09").state is DutyState.LATE
        assert the("verify_initial_information", case, "2025-09-04").actors == (
            "provincial_health_agency",
            "provincial_police",
        )
        assert found(onward(case, RECEIVED), "2025-09-04").answering == "provincial_health_agency"

    def test_what_follows_is_not_held(self) -> None:
        case = kept(DECLARED, BROUGHT, TOLD, RECEIVED, VERIFIED)
        stage = found(case, "2025-09-08").stages[Key("reception")]
        assert stage.key == "information_verified"
        assert stage.silent is not None
        assert "Decree 162/2025" in stage.silent.en
        assert acts(case, "2025-09-08") == {"support_where_necessary"}
        assert the("support_where_necessary", case, "2025-09-08").state is DutyState.LEFT

    @pytest.mark.parametrize(("event", "stage"), [("certified", "certified"), ("found_not_victim", "not_victim")])
    @pytest.mark.parametrize("by", ["provincial_police", "investigating_body"])
    def test_whoever_concludes_is_not_refused(self, event: str, stage: str, by: str) -> None:
        case = onward(kept(DECLARED, BROUGHT, TOLD, VERIFIED), step("2025-10-01", event, by))
        assert stages(case, "2025-10-01")["reception"] == stage

    def test_straight_to_the_commune(self) -> None:
        case = kept(step("2025-09-04", "declared", "commune_committee"), TOLD)
        assert stages(case, "2025-09-04")["reception"] == "agency_told"
        late = onward(case, VERIFIED, step("2025-09-09", "health_agency_received", "provincial_health_agency"))
        assert stages(late, "2025-09-09")["reception"] == "information_verified"
        assert found(late, "2025-09-09").answering == "provincial_health_agency"

    def test_received_under_the_old_law_and_told_under_the_new(self) -> None:
        case = kept(step("2025-06-28", "declared", "commune_committee"), step("2025-07-02", *TOLD_BY))
        assert stages(case, "2025-07-02")["reception"] == "agency_told"
        assert last_day("verify_initial_information", case, "2025-07-02") == "2025-07-07"

    @pytest.mark.parametrize("event", ["rescued", "handed_back", "returned_by_self"])
    def test_the_other_ways_are_kept_and_their_steps_are_not_held(self, event: str) -> None:
        case = kept(step("2025-09-04", event, "border_guard"))
        assert stages(case, "2025-09-04")["reception"] == "received"
        assert found(case, "2025-09-04").answering == "border_guard"
        told = onward(case, step("2025-09-05", "health_agency_notified", "border_guard"))
        assert stages(told, "2025-09-05")["reception"] == "agency_told"

    def test_a_border_post_does_not_tell_the_health_agency_in_place_of_the_commune(self) -> None:
        assert codes(kept(DECLARED), step("2025-09-04", "health_agency_notified", "border_post")) == {"stage"}


TOLD_BY = ("health_agency_notified", "commune_committee", "provincial_health_agency")


class TestMission:
    """Article 30.1: received, verified and confirmed by the Ministry's body, and brought on at once."""

    def test_from_the_first_word_to_the_agency(self) -> None:
        informed = step("2025-09-01", "mission_informed", "mission_abroad", citizenship="viet_nam")
        case = kept(informed)
        assert stages(case, "2025-09-01")["return_from_abroad"] == "mission_informed"
        back = step("2025-09-20", "returned_through_mission", "border_guard", needs_essentials=True)
        case = onward(case, back)
        assert {"confirm_returned", "support_where_necessary", "hand_over_for_support"} <= acts(case, "2025-09-20")
        assert found(case, "2025-09-20").answering == "border_guard"
        case = onward(
            case,
            step("2025-09-20", "certified", "border_guard"),
            step("2025-09-20", "handed_over", "border_guard"),
        )
        assert stages(case, "2025-09-20")["return_from_abroad"] == "handed_on"
        assert "hand_over_for_support" not in acts(case, "2025-09-20")

    def test_no_text_names_the_agency(self) -> None:
        case = kept(step("2025-09-20", "returned_through_mission", "border_guard"))
        assert "district agency" in the("hand_over_for_support", case, "2025-09-20").silent[0].en


class TestApplication:
    """Decree 162/2025 24: nine working days, by the provincial health agency; only for persons of this law."""

    APPLIED = step("2025-09-08", "applied", "victim_or_family")

    def test_nine_working_days(self) -> None:
        case = kept(step("2025-09-01", "certified", "provincial_police", citizenship="viet_nam"), self.APPLIED)
        duty = the("decide_application", case, "2025-09-08")
        assert (duty.actors, str(duty.end)) == (("provincial_health_agency",), "2025-09-19")
        done = onward(case, step("2025-09-15", "claim_decided", "provincial_health_agency"))
        assert stages(done, "2025-09-15")["application"] == "decided"

    def test_who_keeps_the_old_support_claims_by_the_old_decree(self) -> None:
        case = kept(step("2025-06-02", "certified", "district_police", citizenship="viet_nam"))
        case = onward(case, self.APPLIED)
        assert "application" not in stages(case, "2025-09-08")
        assert stages(case, "2025-09-08")["claim"] == "with_commune"


class TestLicence:
    """Five working days and three; the forms 19 and 20."""

    def test_eight_working_days_in_all(self) -> None:
        home = Case(persons=[Person(id="p1", establishment=True)], entries=())
        filed = step("2025-09-08", "operating_licence_filed", "founder", "provincial_health_agency")
        case = onward(home, filed)
        assert last_day("appraise_operating_licence", case, "2025-09-08") == "2025-09-15"
        sent = step("2025-09-15", "operating_licence_submitted", "provincial_health_agency", "provincial_chair")
        case = onward(case, sent)
        assert last_day("decide_operating_licence", case, "2025-09-15") == "2025-09-18"
        (told,) = proceedings(case, on=date(2025, 9, 15))
        assert {one.act: one.forms for one in told.duties} == {
            "decide_operating_licence": ("operating_licence", "written_refusal")
        }

    @pytest.mark.parametrize(
        ("known", "granted"),
        [
            ({"registers_lodging": True, "lodging_area_per_person": 10}, True),
            ({"registers_lodging": True, "lodging_area_per_person": 9}, False),
            ({"registers_lodging": False, "lodging_area_per_person": 9}, True),
            ({"registers_lodging": True}, True),
            ({"founder_is_foreign": True}, False),
            ({"uses_state_budget": True}, False),
            ({"is_legal_person": False}, False),
            ({}, True),
        ],
    )
    def test_what_a_licence_needs(self, known: dict[str, Any], *, granted: bool) -> None:
        """The chair finds whether it is enough; what is not recorded does not stand against the licence."""
        case = onward(
            Case(persons=[Person(id="p1", establishment=True)], entries=()),
            step("2025-09-08", "operating_licence_filed", "social_assistance_establishment", **known),
            step("2025-09-15", "operating_licence_submitted", "provincial_health_agency"),
        )
        licence = step("2025-09-16", "operating_licence_granted", "provincial_chair")
        if granted:
            assert stages(onward(case, licence), "2025-09-16")["operating_licence"] == "granted"
        else:
            with pytest.raises(IllegalEvent, match="what it needs does not hold"):
                onward(case, licence)

    @pytest.mark.parametrize("answer", ["granted", "refused"])
    def test_decided_either_way_and_asked_again(self, answer: str) -> None:
        home = Case(persons=[Person(id="p1", establishment=True)], entries=())
        steps = (
            step("2025-09-08", "operating_licence_filed", "founder"),
            step("2025-09-15", "operating_licence_submitted", "provincial_health_agency"),
            step("2025-09-16", f"operating_licence_{answer}", "provincial_chair"),
        )
        case = onward(home, *steps)
        assert stages(case, "2025-09-16")["operating_licence"] == answer
        again = onward(case, step("2026-09-08", "operating_licence_filed", "founder"))
        assert stages(again, "2026-09-08")["operating_licence"] == "filed"
