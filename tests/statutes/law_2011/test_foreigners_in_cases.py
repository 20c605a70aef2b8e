"""Foreigners by Joint Circular 01/2014 Articles 8 and 9, from the rescue to the gate, with every day."""

from datetime import date

import pytest
from tests.statutes.law_2011.whole_cases import acts, codes, found, kept, last_day, onward, stages, step, the

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.duty import DutyState
from victim_protocol.keeping import advance
from victim_protocol.law.key import Key
from victim_protocol.proceedings import proceedings

RESCUED = (
    step("2017-06-05", "rescued", "border_guard", citizenship="foreign"),
    step("2017-06-05", "certified", "border_guard"),
    step("2017-06-05", "handed_over", "border_guard", "district_division"),
    step("2017-06-05", "placement_decided", "district_division", "social_protection_establishment"),
    step("2017-06-05", "lodged", "social_protection_establishment"),
)
TOLD = step("2017-06-06", "immigration_police_informed", "district_division", "provincial_immigration_police")
ASKED = (
    step("2017-06-08", "foreigner_reported", "provincial_immigration_police", "immigration_department"),
    step("2017-06-09", "foreigner_report_received", "immigration_department"),
    step("2017-06-12", "department_wrote", "immigration_department", "consular_department"),
    step("2017-06-13", "department_letter_received", "consular_department"),
    step("2017-06-16", "diplomatic_note_sent", "consular_department", "embassy"),
)
AGREED = (
    step("2017-07-20", "embassy_agreed", "embassy", "consular_department"),
    step("2017-07-25", "consular_notice_sent", "consular_department", "immigration_department"),
    step("2017-07-26", "consular_notice_received", "immigration_department"),
)
PAPERS = step("2017-07-28", "exit_papers_sent", "immigration_department", "provincial_immigration_police")


def at_the_gate(gate: str) -> Case:
    brought = step("2017-08-01", "brought_to_gate", "social_protection_establishment", exit_gate=gate)
    return kept(*RESCUED, TOLD, *ASKED, *AGREED, PAPERS, brought)


class TestReception:
    """Article 8 clauses 1 and 2, a and b: who is told, and who acts at once."""

    def test_who_is_still_held(self) -> None:
        case = kept(step("2017-06-01", "foreign_victim_reported", "receiving_agency", citizenship="foreign"))
        duty = the("tell_criminal_police", case, "2017-06-01")
        assert duty.receivers == ("provincial_criminal_police",)
        assert found(case, "2017-06-01").answering is None
        case = onward(
            case, step("2017-06-01", "criminal_police_told", "receiving_agency", "provincial_criminal_police")
        )
        case = onward(case, step("2017-06-03", "rescued", "police"))
        assert stages(case, "2017-06-03")["foreigner_reception"] == "with_rescuer"

    def test_the_divisions_three_acts(self) -> None:
        case = kept(*RESCUED)
        for act in ("lodge_and_report_foreigner", "tell_foreign_affairs", "tell_immigration_police"):
            assert the(act, case, "2017-06-05").actors == ("district_division",)
        late = (
            TOLD,
            step("2017-06-07", "foreign_affairs_told", "district_division", "foreign_affairs_office"),
            step("2017-06-08", "department_told", "district_division", "provincial_department"),
        )
        assert {"lodge_and_report_foreigner", "tell_foreign_affairs"} & acts(onward(case, *late), "2017-06-08") == set()

    def test_nobody_else_is_asked_to_verify_or_to_send_a_foreigner_home(self) -> None:
        rescued = step("2017-06-05", "rescued", "police", citizenship="foreign")
        handed = step("2017-06-05", "handed_over", "police", "district_division")
        assert "arrange_or_request_verification" not in acts(kept(rescued, handed), "2017-06-05")
        unknown = kept(step("2017-06-05", "rescued", "police"), handed)
        asked = the("arrange_or_request_verification", unknown, "2017-06-05")
        assert asked.state is DutyState.UNCERTAIN
        assert "citizenship" in asked.needs

    def test_who_declares_to_the_police_is_brought_to_the_division(self) -> None:
        declared = kept(step("2017-06-05", "declared", "commune_police", citizenship="foreign"))
        assert the("bring_foreigner_to_division", declared, "2017-06-05").actors == ("commune_police",)
        assert "bring_to_commune" not in acts(declared, "2017-06-05")
        case = onward(declared, step("2017-06-05", "handed_over", "commune_police", "district_division"))
        assert stages(case, "2017-06-05")["self_report"] == "by_article_8"
        assert found(case, "2017-06-05").answering == "district_division"

    def test_the_law_lets_a_foreigner_be_brought_to_the_commune_too(self) -> None:
        declared = kept(step("2017-06-05", "declared", "commune_police", citizenship="foreign"))
        brought = step("2017-06-05", "brought_to_commune", "commune_police", "commune_committee")
        assert stages(onward(declared, brought), "2017-06-05")["self_report"] == "with_commune"


class TestDays:
    """The worked case: certified, so the 20 days of doubt do not run; then three, three, three and five days."""

    def test_the_immigration_police(self) -> None:
        case = kept(*RESCUED, TOLD)
        for act in ("contact_foreigner", "check_papers_and_stay", "take_first_statement", "take_six_photos"):
            assert last_day(act, case, "2017-06-06") == "2017-06-09"
        assert last_day("guide_foreigner", case, "2017-06-06") == "2017-06-09"
        assert last_day("meet_foreigner", case, "2017-06-06") == "2017-06-09"
        assert not {"verify_foreigner", "request_check_of_foreigner"} & acts(case, "2017-06-06")

    @pytest.mark.parametrize(
        ("steps", "act", "expected"),
        [
            (ASKED[:1], "write_to_consular_department", "2017-06-12"),
            (ASKED[:2], "write_to_consular_department", "2017-06-12"),
            (ASKED[:3], "send_diplomatic_note", "2017-06-15"),
            (ASKED[:4], "send_diplomatic_note", "2017-06-16"),
        ],
    )
    def test_the_department_and_the_consular_department(
        self, steps: tuple[Entry, ...], act: str, expected: str
    ) -> None:
        """Three days from the receipt, or from the sending while no receipt is recorded; a Sunday moves to Monday."""
        assert last_day(act, kept(*RESCUED, TOLD, *steps), steps[-1].day.isoformat()) == expected

    def test_a_step_whose_turn_has_not_come_is_not_told(self) -> None:
        """While the report is late, nothing is said of the letter and the note that follow it."""
        case = kept(*RESCUED, TOLD)
        assert last_day("meet_foreigner", case, "2017-06-12") == "2017-06-09"
        assert not {"write_to_consular_department", "send_diplomatic_note"} & acts(case, "2017-06-12")

    def test_no_limit_for_the_embassy_and_for_agreeing(self) -> None:
        case = kept(*RESCUED, TOLD, *ASKED)
        assert [row.event for row in found(case, "2017-06-16").options if row.event.startswith("embassy")] == [
            "embassy_agreed",
            "embassy_declined",
        ]
        duty = the("agree_return", onward(case, AGREED[0]), "2017-07-20")
        assert (duty.end, duty.silent[0].en) == (None, "no time limit")

    @pytest.mark.parametrize("act", ["grant_exit_visa", "tell_return_plan", "send_exit_papers"])
    def test_five_days_for_three_acts(self, act: str) -> None:
        assert last_day(act, kept(*RESCUED, TOLD, *ASKED, *AGREED), "2017-07-26") == "2017-07-31"


class TestGate:
    """Article 9 clause 4: by air, by road; of rail and sea nothing is said."""

    def test_by_road_through_the_border_guard(self) -> None:
        case = onward(
            at_the_gate("road"), step("2017-08-01", "handed_over", "provincial_immigration_police", "border_gate_post")
        )
        assert found(case, "2017-08-01").answering == "border_gate_post"
        case = onward(case, step("2017-08-01", "repatriated", "border_gate_post", "foreign_side"))
        assert found(case, "2017-08-01").answering == "foreign_side"
        ended = {"homecoming": "abroad", "stay": "left", "foreigner_return": "returned"}
        assert ended.items() <= stages(case, "2017-08-01").items()

    def test_by_air_nobody_is_named_for_the_flight(self) -> None:
        case = onward(at_the_gate("international_airport"), step("2017-08-01", "repatriated", "airport_police_post"))
        assert found(case, "2017-08-01").answering is None

    def test_of_rail_and_sea_nothing_is_said(self) -> None:
        case = at_the_gate("rail_or_sea")
        assert "guard" in codes(case, step("2017-08-01", "repatriated", "airport_police_post"))
        silent = found(case, "2017-08-01").stages
        assert {stage.key for stage in silent.values() if stage.silent is not None} == {"at_exit_gate"}

    def test_meals_end_on_the_day_of_the_gate(self) -> None:
        assert "stay_in_public_establishment" not in acts(at_the_gate("road"), "2017-08-02")


class TestDoubt:
    """Point c, fourth dash: the criminal police answer within 20 days; who certifies, no text says (conflict 30)."""

    FOUND = (
        step("2017-06-05", "rescued", "police", citizenship="foreign"),
        step("2017-06-05", "handed_over", "police", "district_division"),
        TOLD,
    )
    REQUESTED = step(
        "2017-06-07", "foreigner_check_requested", "provincial_immigration_police", "provincial_criminal_police"
    )

    def test_twenty_days(self) -> None:
        case = kept(*self.FOUND, self.REQUESTED)
        both = [one for one in found(case, "2017-06-07").duties if one.act == "verify_foreigner"]
        assert {(one.actors, one.end, one.doubts) for one in both} == {
            (("provincial_criminal_police",), date(2017, 6, 27), ("foreigner_certified_by",)),
        }
        assert stages(case, "2017-06-07")["foreigner_return"] == "with_immigration_police"

    @pytest.mark.parametrize(
        ("choice", "certifier", "expected"),
        [
            ("body_that_verified", "provincial_criminal_police", set()),
            ("body_that_verified", "district_police", {"reading", "actor"}),
            ("district_police", "district_police", set()),
            ("district_police", "provincial_criminal_police", {"reading", "actor"}),
        ],
    )
    def test_who_certifies_hangs_on_a_reading(self, choice: str, certifier: str, expected: set[str]) -> None:
        case = kept(*self.FOUND, self.REQUESTED)
        certified = step("2017-06-20", "certified", certifier, "provincial_immigration_police")
        told = codes(case, certified, {"foreigner_certified_by": choice})
        assert told & {"reading", "actor"} == (expected and told & {"reading", "actor"})
        assert bool(told) is bool(expected)

    def test_what_follows_a_negative_answer_no_text_says(self) -> None:
        answer = step("2017-06-20", "found_not_victim", "provincial_criminal_police", "provincial_immigration_police")
        case = onward(kept(*self.FOUND, self.REQUESTED), answer)
        stage = found(case, "2017-06-20").stages[
            next(key for key in found(case, "2017-06-20").stages if "verif" in key)
        ]
        assert stage.key == "not_victim"
        assert stage.silent is not None

    def test_lodging_is_for_the_time_until_the_verification(self) -> None:
        """Point b, first dash: owed while it is awaited; it may still be done afterwards."""
        owed = {"place_in_establishment", "lodge_and_report_foreigner"}
        case = kept(*self.FOUND, self.REQUESTED)
        assert owed <= acts(case, "2017-06-07")
        answer = step("2017-06-20", "found_not_victim", "provincial_criminal_police", "provincial_immigration_police")
        answered = onward(case, answer)
        assert not owed & acts(answered, "2017-06-20")
        anew = onward(answered, step("2017-06-20", "declared", "district_police"))
        assert owed <= acts(anew, "2017-06-20")
        placed = step("2017-06-21", "placement_decided", "district_division", "social_protection_establishment")
        assert stages(onward(answered, placed), "2017-06-21")["homecoming"] == "placed"


class TestTreaty:
    """Article 1 clause 1: a treaty that differs goes first, and none is held."""

    def test_by_the_other_reading_the_treaty_alone_says(self) -> None:
        case = onward(kept(*RESCUED), TOLD)
        assert stages(case, "2017-06-06")["foreigner_return"] == "with_immigration_police"
        one = proceedings(case, on=date(2017, 6, 6), readings={"treaty_on_return": "one_differs"})[0]
        assert [stage.key for key, stage in one.stages.items() if key == "foreigner_return"] == ["by_treaty"]


class TestChild:
    """A small child who came along: no table speaks of its return, and somebody answers for it all the same."""

    def test_received_beside_the_mother(self) -> None:
        persons = (Person(id="p1"), Person(id="p2", accompanies="p1"))
        case = onward(Case(persons=persons, entries=()), *RESCUED)
        joined = Entry(person="p2", day=date(2017, 6, 5), event=Key("joined_as_accompanying"))
        case = advance(case, joined)
        child = proceedings(case, on=date(2017, 6, 5))[1]
        assert {str(key): str(stage.key) for key, stage in child.stages.items()} == {"homecoming": "in_care"}
