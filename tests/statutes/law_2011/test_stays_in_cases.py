"""Stays in establishments in whole cases: hospital, referral, social protection, closing, death, admission."""

from datetime import date

import pytest
from tests.statutes.law_2011.whole_cases import acts, codes, found, kept, last_day, onward, stages, step, the

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.engine.duty import DutyState
from victim_protocol.keeping import record_departure

CERTIFIED = (
    step("2017-05-31", "rescued", "border_guard", citizenship="viet_nam", unsupported=True),
    step("2017-05-31", "certified", "border_guard"),
    step("2017-05-31", "handed_over", "border_guard", "district_division"),
)
PLACED = step("2017-06-01", "placement_decided", "district_division", "social_protection_establishment")
LODGED = step("2017-06-01", "lodged", "social_protection_establishment")
PRIVATE = (
    step("2017-06-01", "placement_decided", "district_division", "victim_support_establishment"),
    step("2017-06-01", "lodged", "victim_support_establishment"),
)


def child() -> Case:
    """The unsupported child of the worked case, born in 2003."""
    return kept(*CERTIFIED, PLACED, LODGED, born="2003")


def adult(*steps: Entry) -> Case:
    wishes = step("2017-06-01", "regimes_explained", "district_division", wishes_to_stay_in_establishment=True)
    needs = step("2017-06-01", "health_checked", "district_division", needs_medical_care=True)
    return kept(*CERTIFIED, needs, wishes, *(steps or (PLACED, LODGED)), born="1990")


class TestUnsupportedChild:
    """The worked case: 60 days end on 31/07/2017, the family is told from 11/07, then social protection."""

    def test_all_its_days(self) -> None:
        case = child()
        assert last_day("stay_in_public_establishment", case, "2017-06-01") == "2017-07-31"
        told = the("notify_family_of_child", case, "2017-06-01")
        assert told.end == date(2017, 7, 31)
        assert told.actors == ("establishment_director",)

    def test_a_guardian_and_the_safety_of_the_family(self) -> None:
        assert {"appoint_guardian", "assess_family_safety"} <= acts(child(), "2017-06-01")

    def test_after_the_limit_it_is_late_and_the_child_is_moved_to_social_protection(self) -> None:
        case = child()
        assert the("stay_in_public_establishment", case, "2017-08-04").state is DutyState.LATE
        duty = the("move_to_social_protection", case, "2017-08-04")
        assert (duty.state, duty.actors) == (DutyState.OPEN, ("establishment_director",))
        moved = step("2017-08-04", "moved_to_social_protection", "establishment_director")
        stage = found(onward(case, moved), "2017-08-04").stages
        assert {one.key for one in stage.values() if one.silent is not None} == {"social_protection"}
        assert found(onward(case, moved), "2017-08-04").answering == "social_protection_establishment"

    def test_under_social_protection_the_stay_has_no_such_end_and_goes_on_after_a_hospital(self) -> None:
        """Who comes back comes back to it, and nothing is late any more."""
        moved = step("2017-07-20", "moved_to_social_protection", "establishment_director")
        ill = step("2017-08-10", "moved_to_hospital", "social_protection_establishment")
        case = onward(child(), moved, ill)
        assert "stay_in_public_establishment" not in acts(onward(child(), moved), "2017-08-04")
        back = onward(case, step("2017-08-14", "returned_from_hospital", "social_protection_establishment"))
        assert stages(back, "2017-08-14")["stay"] == "social_protection"

    def test_under_social_protection_one_comes_back_from_another_provider_to_it(self) -> None:
        moved = step("2017-07-20", "moved_to_social_protection", "establishment_director")
        offered = step(
            "2017-08-01",
            "referral_offered",
            "social_protection_establishment",
            "service_provider",
            wishes_referral=True,
        )
        out = onward(child(), moved, offered, step("2017-08-02", "referred", "service_provider"))
        case = onward(out, step("2017-08-20", "lodged", "social_protection_establishment"))
        assert stages(case, "2017-08-20")["stay"] == "social_protection"
        assert not {"stay_in_public_establishment", "move_to_social_protection"} & acts(case, "2018-01-20")

    def test_who_is_grown_up_is_no_longer_under_it(self) -> None:
        """A later stay of the same person is one like any other."""
        moved = step("2017-07-20", "moved_to_social_protection", "establishment_director")
        home = step("2017-08-01", "collected_by_family", "establishment")
        again = (
            step("2022-03-01", "rescued", "border_guard"),
            step("2022-03-03", "lodged", "social_protection_establishment"),
            step("2022-03-10", "moved_to_hospital", "social_protection_establishment"),
            step("2022-03-12", "returned_from_hospital", "social_protection_establishment"),
        )
        case = onward(child(), moved, home)
        for one in again:
            case = record_departure(case, one, "recorded afterwards")
        assert "stay_in_public_establishment" in acts(case, "2022-03-12")
        assert stages(case, "2022-03-12")["stay"] == "staying"

    def test_an_adult_is_not(self) -> None:
        assert "move_to_social_protection" not in acts(adult(), "2017-06-02")


class TestHospital:
    """Decree 20.3: there and back; the stay goes on, and who pays is an open reading."""

    def test_there_and_back(self) -> None:
        case = onward(adult(), step("2017-06-10", "moved_to_hospital", "social_protection_establishment"))
        assert found(case, "2017-06-10").answering == "health_facility"
        assert stages(case, "2017-06-10")["stay"] == stages(case, "2017-06-10")["homecoming"] == "in_hospital"
        case = onward(case, step("2017-06-15", "returned_from_hospital", "social_protection_establishment"))
        assert found(case, "2017-06-15").answering == "social_protection_establishment"
        assert (stages(case, "2017-06-15")["stay"], stages(case, "2017-06-15")["homecoming"]) == ("staying", "lodged")

    def test_it_is_a_duty_toward_who_is_seriously_ill(self) -> None:
        assert the("move_to_hospital", adult(), "2017-06-10").state is DutyState.UNCERTAIN
        ill = step("2017-06-10", "health_checked", "social_protection_establishment", needs_hospital=True)
        duty = the("move_to_hospital", onward(adult(), ill), "2017-06-10")
        assert (duty.state, duty.doubts) == (DutyState.OPEN, ("hospital_cost_paid_by",))
        well = step("2017-06-10", "health_checked", "social_protection_establishment", needs_hospital=False)
        assert "move_to_hospital" not in acts(onward(adult(), well), "2017-06-10")


class TestReferral:
    """Circular 35 16.3: as the person wishes; taken in, or refused in writing with reasons."""

    OFFERED = step(
        "2017-06-10", "referral_offered", "social_protection_establishment", "service_provider", wishes_referral=True
    )

    def test_taken_in(self) -> None:
        case = onward(adult(), self.OFFERED)
        assert found(case, "2017-06-10").answering == "social_protection_establishment"
        assert the("take_in_referred", case, "2017-06-10").actors == ("service_provider",)
        case = onward(case, step("2017-06-12", "referred", "service_provider"))
        assert found(case, "2017-06-12").answering == "service_provider"
        assert stages(case, "2017-06-12")["stay"] == "with_provider"
        assert stages(case, "2017-06-12")["referral"] == "taken_in"
        assert "stay_in_public_establishment" not in acts(case, "2017-06-12")
        back = onward(case, step("2017-07-12", "lodged", "social_protection_establishment"))
        assert stages(back, "2017-07-12")["stay"] == "staying"

    def test_refused_in_writing(self) -> None:
        refused = step("2017-06-12", "referral_refused", "service_provider", "social_protection_establishment")
        case = onward(adult(), self.OFFERED, refused)
        assert {"stay": "staying", "referral": "refused"}.items() <= stages(case, "2017-06-12").items()
        assert found(case, "2017-06-12").answering == "social_protection_establishment"
        lacking = [forms for _, forms in found(case, "2017-06-12").unrecorded_papers if "written_refusal" in forms]
        assert lacking == [("written_refusal",)]

    def test_taken_in_by_another_establishment_the_stay_goes_on(self) -> None:
        """With its services, and its burial; that it is the new one which lodges may be recorded, too."""
        offered = step(
            "2017-06-10",
            "referral_offered",
            "social_protection_establishment",
            "victim_support_establishment",
            wishes_referral=True,
        )
        case = onward(adult(), offered, step("2017-06-12", "referred", "victim_support_establishment"))
        assert {"stay": "staying", "homecoming": "lodged"}.items() <= stages(case, "2017-06-12").items()
        assert found(case, "2017-06-12").answering == "victim_support_establishment"
        assert "place_in_establishment" not in acts(case, "2017-06-12")
        lodged = onward(case, step("2017-06-12", "lodged", "victim_support_establishment"))
        assert stages(lodged, "2017-06-12")["stay"] == "staying"

    def test_another_may_be_asked_meanwhile_and_both_owe_an_answer(self) -> None:
        other = step("2017-06-12", "referral_offered", "social_protection_establishment", "health_facility")
        case = onward(adult(), self.OFFERED, other)
        assert the("take_in_referred", case, "2017-06-12").actors == ("health_facility", "service_provider")
        refused = step("2017-06-13", "referral_refused", "service_provider", "social_protection_establishment")
        third = step("2017-06-14", "referral_offered", "social_protection_establishment", "health_facility")
        both = onward(case, refused)
        assert stages(both, "2017-06-13")["referral"] == "refused"
        taken = onward(both, step("2017-06-14", "referred", "health_facility"))
        assert found(taken, "2017-06-14").answering == "health_facility"
        late = onward(taken, step("2017-06-15", "referral_refused", "service_provider", "establishment"))
        assert stages(late, "2017-06-15")["referral"] == "taken_in"
        again = onward(adult(), self.OFFERED, refused, third)
        assert the("take_in_referred", again, "2017-06-14").actors == ("health_facility",)

    def test_who_goes_home_is_no_longer_awaited(self) -> None:
        home = step("2017-06-12", "set_out_home", "the_person", unable_to_travel_alone=False, wishes_to_go_home=True)
        case = onward(adult(), self.OFFERED, home)
        assert stages(case, "2017-06-12")["referral"] == "lapsed"
        assert "take_in_referred" not in acts(case, "2017-06-12")

    def test_not_against_the_persons_wish(self) -> None:
        against = step(
            "2017-06-10",
            "referral_offered",
            "social_protection_establishment",
            "service_provider",
            wishes_referral=False,
        )
        assert codes(adult(), against) == {"guard"}


class TestClosing:
    """Decree 18.3: an establishment that closes settles those inside by its plan; a public one does not close so."""

    TOLD = step("2017-06-20", "closing_told", "victim_support_establishment", "provincial_department")

    def test_with_people_inside(self) -> None:
        case = adult(*PRIVATE)
        case = onward(case, self.TOLD)
        stage = {str(key): one for key, one in found(case, "2017-06-20").stages.items()}["stay"]
        assert stage.key == "closing"
        assert stage.silent is not None
        gone = step("2017-06-25", "set_out_home", "the_person", unable_to_travel_alone=False, wishes_to_go_home=True)
        assert stages(onward(case, gone), "2017-06-25")["stay"] == "left"

    def test_not_a_public_one(self) -> None:
        assert codes(adult(), self.TOLD) == {"guard"}


class TestDeath:
    """Decree 20.4: nothing is left to do but the burial, which the establishment holds where no relatives can."""

    DIED = step("2017-06-20", "died", "social_protection_establishment")
    CONCLUDED = step("2017-06-22", "death_concluded", "district_police")

    def test_only_the_burial_is_left(self) -> None:
        case = onward(adult(), self.DIED, self.CONCLUDED)
        present = [one for one in found(case, "2017-06-22").duties if one.state is not DutyState.LEFT]
        assert [(one.act, one.actors, one.state) for one in present] == [
            ("bury", ("establishment",), DutyState.UNCERTAIN)
        ]
        alone = onward(adult(), self.DIED, step("2017-06-22", "death_concluded", "court", relatives_hold_burial=False))
        duty = the("bury", alone, "2017-06-22")
        assert (duty.state, duty.doubts) == (DutyState.OPEN, ())
        assert {due.limit.kind.value for due in duty.dues} == {"not_before"}
        held = onward(alone, step("2017-06-24", "burial_held", "social_protection_establishment"))
        assert stages(held, "2017-06-24")["stay"] == "buried"
        assert found(held, "2017-06-24").answering is None

    def test_relatives_bury_whom_they_can(self) -> None:
        can = step("2017-06-22", "death_concluded", "court", relatives_hold_burial=True)
        case = onward(adult(), self.DIED, can)
        assert "bury" not in acts(case, "2017-06-22")
        assert (
            stages(onward(case, step("2017-06-23", "buried_by_relatives", "relatives")), "2017-06-23")["stay"]
            == "buried"
        )

    def test_whether_who_dies_in_a_hospital_dies_during_the_stay_is_read_two_ways(self) -> None:
        moved = step("2017-06-10", "moved_to_hospital", "social_protection_establishment")
        case = onward(adult(), moved, self.DIED)
        assert stages(case, "2017-06-20")["stay"] == "died_in_hospital"
        assert codes(case, self.CONCLUDED, {"death_in_hospital": "outside_the_stay"}) == {"reading"}
        concluded = onward(case, self.CONCLUDED, readings={"death_in_hospital": "during_the_stay"})
        assert stages(concluded, "2017-06-22")["stay"] == "concluded"

    def test_who_dies_with_another_provider_is_buried_by_nobody_named(self) -> None:
        referred = step("2017-06-12", "referred", "service_provider")
        case = onward(adult(), TestReferral.OFFERED, referred, self.DIED)
        assert stages(case, "2017-06-20")["stay"] == "died_with_provider"
        assert codes(case, self.CONCLUDED) == {"suspended"}

    def test_nothing_else_may_follow(self) -> None:
        case = onward(adult(), self.DIED)
        assert codes(case, step("2017-06-21", "verification_requested", "district_division", "district_police")) == {
            "suspended"
        }


class TestReopened:
    """By the establishment the stay goes on; by another body it is over, and another placement may follow."""

    LEFT = step("2017-06-10", "left_care", "social_protection_establishment")

    def test_by_the_establishment(self) -> None:
        case = onward(adult(), self.LEFT, step("2017-06-12", "reopened", "social_protection_establishment"))
        assert {"stay": "staying", "homecoming": "lodged"}.items() <= stages(case, "2017-06-12").items()

    def test_by_another_body(self) -> None:
        case = onward(adult(), self.LEFT, step("2017-06-12", "reopened", "district_division"))
        assert {"stay": "left", "homecoming": "in_care"}.items() <= stages(case, "2017-06-12").items()
        again = (
            step("2017-06-13", "placement_decided", "district_division", "social_protection_establishment"),
            step("2017-06-13", "lodged", "social_protection_establishment"),
        )
        case = onward(case, *again)
        assert {"stay": "staying", "homecoming": "lodged"}.items() <= stages(case, "2017-06-13").items()
        assert last_day("stay_in_public_establishment", case, "2017-06-13") == "2017-08-12"


class TestEmergencyAdmission:
    """Decree 20/2021 28.2, from 01/07/2021: received at once, the papers within ten working days."""

    def test_ten_working_days_and_the_steps(self) -> None:
        steps = (
            step("2021-08-01", "rescued", "police", citizenship="viet_nam", unsupported=True),
            step("2021-08-01", "certified", "police"),
            step("2021-08-01", "handed_over", "police", "district_division"),
            step("2021-08-02", "placement_decided", "district_division", "social_protection_establishment"),
            step("2021-08-02", "lodged", "social_protection_establishment"),
        )
        case = kept(*steps, born="2010")
        assert last_day("complete_admission_file", case, "2021-08-02") == "2021-08-16"
        expected = {"make_admission_minutes", "assess_vulnerability", "secure_and_treat", "decide_on_assistance"}
        assert expected <= acts(case, "2021-08-02")

    def test_more_time_allowed(self) -> None:
        """By the superior body: no text says how much, and nobody is late."""
        steps = (
            step("2021-08-02", "placement_decided", "district_division", "social_protection_establishment"),
            step("2021-08-02", "lodged", "social_protection_establishment"),
        )
        case = kept(step("2021-08-01", "rescued", "police", citizenship="viet_nam"), *steps, born="2010")
        assert the("complete_admission_file", case, "2021-09-20").state is DutyState.LATE
        allowed = onward(case, step("2021-08-10", "admission_time_extended", "superior_body"))
        assert the("complete_admission_file", allowed, "2021-09-20").state is not DutyState.LATE

    def test_not_before(self) -> None:
        assert "emergency_admission" not in stages(child(), "2017-06-01")


class TestServices:
    """Circular 35 11 and 20: what is done in the stay, at once where the text says so."""

    def test_psychological_support_at_once(self) -> None:
        duty = the("support_psychologically", adult(), "2017-06-01")
        assert {due.limit.kind.value for due in duty.dues} == {"at_once"}
        given = step("2017-06-02", "psychological_support_given", "social_protection_establishment")
        assert "support_psychologically" not in acts(onward(adult(), given), "2017-06-02")

    def test_a_crisis(self) -> None:
        assert "intervene_in_crisis" not in acts(adult(), "2017-06-02")
        noticed = step("2017-06-02", "crisis_noticed", "social_protection_establishment")
        assert the("intervene_in_crisis", onward(adult(), noticed), "2017-06-02").state is DutyState.OPEN

    @pytest.mark.parametrize(
        ("fact", "act"),
        [("needs_legal_aid", "refer_to_legal_aid"), ("needs_study_or_work_advice", "advise_on_study_and_work")],
    )
    def test_what_the_person_needs(self, fact: str, act: str) -> None:
        asked = step("2017-06-02", "health_checked", "social_protection_establishment", None, **{fact: True})
        assert the(act, onward(adult(), asked), "2017-06-02").state is DutyState.OPEN
        not_asked = step("2017-06-02", "health_checked", "social_protection_establishment", None, **{fact: False})
        assert act not in acts(onward(adult(), not_asked), "2017-06-02")

    def test_the_commune_goes_on_at_home(self) -> None:
        home = (
            step("2017-06-20", "set_out_home", "the_person", unable_to_travel_alone=False, wishes_to_go_home=True),
            step("2017-06-21", "returned_home", "the_person"),
        )
        assert {"support_reintegration", "review_reintegration"} <= acts(onward(adult(), *home), "2017-06-21")
