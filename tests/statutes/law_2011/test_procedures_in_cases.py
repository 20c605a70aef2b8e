"""The tables of the 2011 procedures in whole cases: what one step does to another procedure, and to who answers."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.law_2011.whole_cases import found, kept, step, the

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.duty import DutyState
from victim_protocol.errors import IllegalEvent
from victim_protocol.keeping import advance, record_departure
from victim_protocol.law.key import Key

CAN_GO: dict[str, Any] = {"unable_to_travel_alone": False, "wishes_to_go_home": True}


DECLARED = step("2017-09-01", "declared", "commune_committee", citizenship="viet_nam")
NOTIFIED = step("2017-09-02", "division_notified", "commune_committee", "district_division")
LODGED = step("2017-09-03", "lodged", "social_protection_establishment")
HOME = (step("2017-09-03", "set_out_home", "the_person", **CAN_GO), step("2017-09-04", "returned_home", "the_person"))


class TestWhoAnswers:
    """The person is where the care is: what happens to the file takes nobody out of an establishment or a family."""

    @pytest.mark.parametrize(
        ("before", "holder"),
        [
            ((), "district_division"),
            ((LODGED,), "social_protection_establishment"),
            ((step("2017-09-03", "collected_by_family", "relatives"),), "relatives"),
            (HOME, "the_person"),
        ],
    )
    def test_the_division_receives_who_is_in_nobody_elses_care(self, before: tuple[Entry, ...], holder: str) -> None:
        case = kept(DECLARED, NOTIFIED, *before, step("2017-09-05", "division_received", "district_division"))
        assert found(case, "2017-09-05").answering == holder

    def test_to_the_commune_too(self) -> None:
        told = step("2017-09-01", "declared", "district_police")
        brought = step("2017-09-04", "brought_to_commune", "district_police", "commune_committee")
        assert found(kept(told, brought), "2017-09-04").answering == "commune_committee"
        assert found(kept(told, LODGED, brought), "2017-09-04").answering == "social_protection_establishment"

    def test_word_to_a_mission_changes_nothing_for_who_is_lodged(self) -> None:
        case = kept(DECLARED, LODGED, step("2017-09-04", "mission_informed", "relatives"))
        assert found(case, "2017-09-04").answering == "social_protection_establishment"

    def test_a_second_declaration_is_nothing_unlawful(self) -> None:
        again = step("2017-09-05", "declared", "district_police")
        case = Case(persons=(Person(id="p1"),), entries=(DECLARED, LODGED, again))
        assert found(case, "2017-09-05").irregular == ()
        assert found(case, "2017-09-05").answering == "social_protection_establishment"

    def test_no_child_answers_for_itself(self) -> None:
        case = record_departure(
            kept(DECLARED, LODGED, born="2005"),
            step("2017-09-05", "left_establishment", "social_protection_establishment", "the_person"),
            "nobody was there",
        )
        assert found(case, "2017-09-05").answering is None


class TestWhoMayBegin:
    """No paper but those of the listed bodies opens the time to apply, and no stranger receives from abroad."""

    @pytest.mark.parametrize("actor", ["relatives", "the_person", "district_chair", "social_policy_bank"])
    def test_strangers(self, actor: str) -> None:
        for event in ("certified", "returned_through_mission", "rescued"):
            with pytest.raises(IllegalEvent, match=r"not competent|has this step"):
                kept(step("2017-09-01", event, actor))

    @pytest.mark.parametrize("actor", ["district_police", "provincial_criminal_police", "court", "foreign_issuer"])
    def test_those_of_the_list(self, actor: str) -> None:
        assert found(kept(step("2017-09-01", "certified", actor)), "2017-09-01").stages.keys() == {"claim"}

    def test_it_must_be_recorded_who(self) -> None:
        with pytest.raises(IllegalEvent, match="who acted is missing"):
            kept(step("2017-09-01", "certified"))


class TestUnsettled:
    """From March to June 2025 nobody is refused, and whoever is named in a row is taken to be meant by it."""

    def test_a_whole_self_report(self) -> None:
        case = kept(
            step("2025-03-05", "declared", "commune_committee"),
            step("2025-03-06", "division_notified", "commune_committee", "district_division"),
            step("2025-03-08", "initial_information_established", "district_division"),
            step("2025-03-09", "verification_requested", "district_division", "district_police"),
            step("2025-03-20", "certified", "provincial_police", evidence_from_victim=True),
        )
        proceeded = found(case, "2025-03-20")
        assert proceeded.stages[Key("self_report")].key == "certified"
        assert proceeded.irregular == proceeded.unchecked == proceeded.outside == ()

    @pytest.mark.parametrize("actor", ["social_policy_bank", "provincial_chair", "relatives"])
    def test_a_body_that_no_row_names_begins_as_any_agency(self, actor: str) -> None:
        proceeded = found(kept(step("2025-03-05", "declared", actor)), "2025-03-05")
        assert proceeded.stages[Key("self_report")].key == "with_agency"


class TestDutiesOfTheDivision:
    """Law 24.2 and 24.3, Joint Circular 6.2: three days, with and without a paper, and after the answer."""

    @pytest.mark.parametrize("receiver", [None, "district_police"])
    def test_to_whom_a_file_goes_takes_no_duty_away(self, receiver: str | None) -> None:
        asked = step("2017-09-04", "verification_requested", "district_division", receiver)
        case = Case(persons=(Person(id="p1"),), entries=(DECLARED, NOTIFIED, asked))
        duty = the("receive_and_support", case, "2017-09-10")
        assert (duty.state, duty.end) == (DutyState.LATE, date(2017, 9, 5))

    def test_who_holds_a_paper_is_sent_home_or_placed(self) -> None:
        shown = step("2017-09-01", "certified", "district_police")
        duty = the("arrange_or_request_verification", kept(DECLARED, shown, NOTIFIED), "2017-09-10")
        assert (duty.state, duty.end) == (DutyState.LATE, date(2017, 9, 5))
        assert set(duty.events) == {"set_out_home", "placement_decided", "collected_by_family", "escort_assigned"}

    def test_after_the_answer_too_but_no_text_says_how_soon(self) -> None:
        case = kept(
            DECLARED,
            NOTIFIED,
            step("2017-09-04", "initial_information_established", "district_division"),
            step("2017-09-05", "verification_requested", "district_division", "district_police"),
            step("2017-09-15", "certified", "district_police", "district_division"),
        )
        duty = the("arrange_or_request_verification", case, "2017-09-20")
        assert (duty.state, duty.end) == (DutyState.OPEN, None)
        assert [one.citation.key for one in duty.sources] == ["01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:6.2.b:s3"]
        assert duty.silent[0].en.startswith("how soon")


class TestDeath:
    """Nothing is to be done for the dead but what the death begins."""

    def test_no_limit_of_the_living_runs_on(self) -> None:
        case = kept(DECLARED, step("2017-09-02", "died"))
        assert [one for one in found(case, "2017-09-03").duties if one.state is not DutyState.LEFT] == []


class TestMissionByTheLawAlone:
    """Law 26.1 before the joint circular: the mission acts, a body of the two ministries receives."""

    def test_from_the_first_word_to_the_reception(self) -> None:
        case = kept(
            step("2013-08-10", "mission_informed", "foreign_side", has_travel_paper=False),
            step("2013-08-20", "travel_paper_issued", "mission_abroad"),
        )
        assert found(case, "2013-08-20").answering is None
        case = advance(case, step("2013-09-01", "returned_through_mission", "border_gate_post", wishes_to_go_home=True))
        proceeded = found(case, "2013-09-02")
        assert proceeded.stages[Key("return_through_mission")].key == "received_by_ministry"
        assert proceeded.answering == "border_gate_post"
        owed = {one.act: one.sources[0].citation.key for one in proceeded.duties if one.state is DutyState.OPEN}
        assert owed[Key("explain_regimes")] == "66/2011/QH12:26.1.b"

    def test_its_steps_end_with_the_joint_circular(self) -> None:
        begun = kept(step("2014-03-20", "mission_informed", "relatives"))
        with pytest.raises(IllegalEvent, match="the rule was not in force then"):
            advance(begun, step("2014-03-25", "returned_through_mission", "border_gate_post"))
        assert advance(begun, step("2014-03-25", "received_by_mission", "mission_abroad")).entries
