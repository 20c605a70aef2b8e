"""Establishments: the licence with its clocks, operation and sanctions, closing, and what they claim."""

from datetime import date
from typing import Any

import pytest
from tests.statutes.law_2011.whole_cases import acts, codes, found, kept, last_day, onward, stages, step, the

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.duty import DutyState
from victim_protocol.errors import InvalidFact
from victim_protocol.law.explain import Truth, explain
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

BOOK = default_book()
GOOD: dict[str, Any] = {
    "premises_are_stable": True,
    "land_per_victim": 15,
    "room_per_victim": 5,
    "equipment_fits": True,
    "staff": 5,
    "social_work_graduates": 2,
    "reception_room": 10,
    "reception_is_equipped": True,
    "most_in_a_room": 4,
    "rooms_are_sound_and_equipped": True,
    "kitchen_and_safety": True,
    "capacity": 24,
    "has_separate_zones": False,
    "full_time_staff": 1,
    "staff_are_qualified": True,
    "founder_is_foreign": False,
    "founding_harms_security": False,
    "licence_file_is_valid": True,
}
"""What is just enough."""
GRANTS = {
    "new_licence": "licensed",
    "change": "licence_amended",
    "new_copy": "licence_reissued",
    "renewal": "licence_renewed",
}

FILED = {
    "new_licence": "licence_file_sent",
    "change": "change_filed",
    "new_copy": "loss_filed",
    "renewal": "renewal_filed",
}


def of(*steps: Entry) -> Case:
    return kept(*steps, establishment=True)


def filed(kind: str, **facts: Any) -> tuple[Entry, ...]:
    """A file sent on Monday 05/06/2017, received the same day and found whole on Thursday."""
    more = {"wishes_to_continue": True, "broke_the_law": False} if kind == "renewal" else {}
    return (
        step("2017-06-05", FILED[kind], "founder", None, licence_file_is_for=kind, **{**GOOD, **more, **facts}),
        step("2017-06-05", "licence_file_received", "provincial_department"),
        step("2017-06-08", "complete_licence_file_received", "provincial_department"),
    )


def proposed(kind: str, *, appraisal: dict[str, Any] | None = None, **facts: Any) -> Case:
    """The department submits on 12/06/2017, with what it found, and the chair receives on 13/06/2017."""
    found_out = appraisal or {}
    sent = step("2017-06-12", "licence_proposal_sent", "provincial_department", "provincial_chair", **found_out)
    return of(*filed(kind, **facts), sent, step("2017-06-13", "licence_proposal_received", "provincial_chair"))


class TestConditions:
    """Decree 09/2013 4.1 and Circular 35 3: each condition alone decides, at its very bound."""

    DEFINITION = Key("licence_conditions")

    def truth(self, day: date, **facts: Any) -> Truth:
        known = {Key(key): value for key, value in {**GOOD, **facts}.items()}
        snapshot = BOOK.on(day)
        vector = BOOK.variables.vector(known, BOOK.defaults)
        return explain(snapshot.compiler.definitions[self.DEFINITION], snapshot.compiler, vector).truth

    def test_just_enough(self) -> None:
        assert self.truth(date(2017, 6, 1)) is Truth.HOLDS

    @pytest.mark.parametrize(
        ("fact", "value"),
        [
            ("premises_are_stable", False),
            ("land_per_victim", 14),
            ("room_per_victim", 4),
            ("equipment_fits", False),
            ("staff", 4),
            ("social_work_graduates", 1),
            ("reception_room", 9),
            ("reception_is_equipped", False),
            ("most_in_a_room", 5),
            ("rooms_are_sound_and_equipped", False),
            ("kitchen_and_safety", False),
            ("capacity", 25),
            ("full_time_staff", 0),
            ("staff_are_qualified", False),
        ],
    )
    def test_one_lacks(self, fact: str, value: object) -> None:
        assert self.truth(date(2017, 6, 1), **{fact: value}) is Truth.FAILS

    def test_a_large_one_needs_zones(self) -> None:
        assert self.truth(date(2017, 6, 1), capacity=25, has_separate_zones=True) is Truth.HOLDS

    def test_before_the_circular_only_the_decree(self) -> None:
        assert self.truth(date(2014, 2, 14), reception_room=9, most_in_a_room=8) is Truth.HOLDS
        assert self.truth(date(2014, 2, 15), reception_room=9) is Truth.FAILS


class TestClocks:
    """Decree 09/2013 6 to 13: three days to look, fifteen or seven to appraise, seven to decide, three to refuse."""

    @pytest.mark.parametrize("kind", GRANTS)
    def test_the_department_looks_within_three_days(self, kind: str) -> None:
        sent = step("2017-06-05", FILED[kind], "founder", None, licence_file_is_for=kind)
        case = of(sent, step("2017-06-05", "licence_file_received", "provincial_department"))
        assert last_day("tell_file_is_incomplete", case, "2017-06-05") == "2017-06-08"
        bad = {"licence_file_is_valid": False}
        returned = step("2017-06-07", "licence_file_returned", "provincial_department", None, **bad)
        case = onward(case, returned)
        assert stages(case, "2017-06-07")["licence"] == "incomplete"
        assert (
            stages(onward(case, step("2017-06-12", "completed_file_sent", "founder")), "2017-06-12")["licence"]
            == "sent"
        )

    @pytest.mark.parametrize(
        ("kind", "act", "expected"),
        [
            ("new_licence", "appraise_licence", "2017-06-29"),
            ("change", "appraise_licence_change", "2017-06-19"),
            ("new_copy", "appraise_licence_change", "2017-06-19"),
            ("renewal", "appraise_licence_change", "2017-06-19"),
        ],
    )
    def test_appraisal(self, kind: str, act: str, expected: str) -> None:
        assert last_day(act, of(*filed(kind)), "2017-06-08") == expected

    @pytest.mark.parametrize("kind", GRANTS)
    def test_decision_and_grant(self, kind: str) -> None:
        case = proposed(kind)
        assert last_day("decide_licence", case, "2017-06-13") == "2017-06-22"
        granted = onward(case, step("2017-06-20", GRANTS[kind], "provincial_chair"))
        assert stages(granted, "2017-06-20")["licence"] == "granted"

    @pytest.mark.parametrize("kind", GRANTS)
    def test_each_kind_has_its_own_paper(self, kind: str) -> None:
        for other, event in GRANTS.items():
            told = codes(proposed(kind), step("2017-06-20", event, "provincial_chair"))
            assert bool(told) is (other != kind)

    @pytest.mark.parametrize(
        "facts",
        [
            {"founder_is_foreign": True},
            {"staff": 4},
            {"founding_harms_security": True},
            {"licence_file_is_valid": False},
        ],
    )
    def test_whom_article_10_refuses(self, facts: dict[str, Any]) -> None:
        case = proposed("new_licence", appraisal=facts)
        assert codes(case, step("2017-06-20", "licensed", "provincial_chair")) == {"guard"}
        refused = onward(case, step("2017-06-20", "licence_refused", "provincial_chair"))
        assert last_day("refuse_licence", refused, "2017-06-20") == "2017-06-23"
        written = onward(refused, step("2017-06-22", "licence_refusal_written", "provincial_chair", "founder"))
        assert stages(written, "2017-06-22")["licence"] == "refused"

    @pytest.mark.parametrize("facts", [{"wishes_to_continue": False}, {"broke_the_law": True}])
    def test_whom_article_13_does_not_renew(self, facts: dict[str, Any]) -> None:
        assert codes(proposed("renewal", **facts), step("2017-06-20", "licence_renewed", "provincial_chair")) == {
            "guard"
        }

    @pytest.mark.parametrize(
        ("event", "act", "expected"),
        [("licence_changed", "file_change", "2017-06-19"), ("licence_lost", "file_loss", "2017-06-19")],
    )
    def test_ten_days_to_file(self, event: str, act: str, expected: str) -> None:
        case = of(step("2017-06-05", event, "victim_support_establishment"))
        assert last_day(act, case, "2017-06-05") == expected
        filed_by, other = ("change_filed", "loss_filed") if act == "file_change" else ("loss_filed", "change_filed")
        sent = step("2017-06-12", filed_by, "victim_support_establishment")
        assert act not in acts(onward(case, sent), "2017-06-12")
        both = {"licence_changed", "licence_lost"} - {event}
        case = onward(case, *(step("2017-06-06", one, "victim_support_establishment") for one in both))
        assert act in acts(onward(case, step("2017-06-12", other, "victim_support_establishment")), "2017-06-12")


LICENSED = step("2017-06-20", "licensed", "provincial_chair")


class TestOperation:
    """Decree 09/2013 16 and 17, Circular 35 7: notices, inspection, suspension and revocation."""

    def operating(self) -> Case:
        return onward(proposed("new_licence"), LICENSED)

    def test_notices(self) -> None:
        case = self.operating()
        assert last_day("announce", case, "2017-06-20") == "2017-08-01"
        assert {"tell_start", "post_signs", "report_activity", "inspect"} <= acts(case, "2017-06-20")

    def test_six_months_to_begin_and_six_without_a_pause(self) -> None:
        assert last_day("operate", self.operating(), "2017-06-20") == "2017-12-20"
        begun = onward(self.operating(), step("2017-08-01", "operation_begins", "victim_support_establishment"))
        assert "operate" not in acts(begun, "2018-01-15")
        stopped = onward(begun, step("2018-02-01", "operation_stopped", "victim_support_establishment"))
        assert last_day("operate", stopped, "2018-02-01") == "2018-08-01"

    def test_only_a_file_for_renewal_renews(self) -> None:
        wishes = step("2017-07-01", "start_told", "victim_support_establishment", None, wishes_to_continue=True)
        case = onward(self.operating(), wishes)
        changed = step("2017-07-03", "change_filed", "victim_support_establishment", None, licence_file_is_for="change")
        assert "file_renewal" in acts(onward(case, changed), "2017-07-03")
        renewed = step("2017-07-03", "renewal_filed", "founder", None, licence_file_is_for="renewal")
        assert "file_renewal" not in acts(onward(case, renewed), "2017-07-03")

    def test_periodic_reports_and_inspections(self) -> None:
        """Reports have no interval in the text, and are never done for good; inspections come every six months.

        From which day the first six months run no text says; the next are counted from the inspection before.
        """
        reported = step("2017-07-01", "activity_reported", "victim_support_establishment", "provincial_department")
        case = onward(self.operating(), reported)
        assert the("report_activity", case, "2017-07-01").silent
        assert last_day("inspect", case, "2017-07-01") is None
        assert "first six months" in the("inspect", case, "2017-07-01").silent[0].en
        inspected = onward(case, step("2017-07-03", "inspected", "provincial_department"))
        assert last_day("inspect", inspected, "2017-07-03") == "2018-01-03"

    def test_who_inspects_in_time_is_never_late(self) -> None:
        """Each inspection is due once, and done by the next."""
        days = ("2017-07-03", "2018-01-02", "2018-07-02")
        case = onward(self.operating(), *(step(day, "inspected", "provincial_department") for day in days))
        duty = the("inspect", case, "2018-08-01")
        assert (duty.state, str(duty.end)) == (DutyState.OPEN, "2019-01-02")
        assert the("inspect", case, "2019-01-03").state is DutyState.LATE
        late = onward(case, step("2019-02-01", "inspected", "provincial_department"))
        states = {one.state for one in found(late, "2019-02-01").duties if one.act == "inspect"}
        assert states == {DutyState.OPEN, DutyState.DONE_LATE}

    def test_a_new_licence_after_the_old_one_was_revoked(self) -> None:
        recorded = step("2017-07-03", "violation_recorded", "provincial_department", None, violation="no_reports")
        case = onward(
            self.operating(),
            recorded,
            step("2017-07-05", "sanction_proposed", "provincial_department_director", "provincial_chair"),
            step("2017-07-10", "licence_revoked", "provincial_chair"),
        )
        again = onward(
            case,
            step("2018-06-04", "licence_file_sent", "founder", None, licence_file_is_for="new_licence"),
            step("2018-06-04", "licence_file_received", "provincial_department"),
            step("2018-06-05", "complete_licence_file_received", "provincial_department"),
            step("2018-06-12", "licence_proposal_sent", "provincial_department", "provincial_chair"),
            step("2018-06-20", "licensed", "provincial_chair"),
        )
        assert stages(again, "2018-06-20")["operation"] == "licensed"

    def test_sixty_days_for_a_report(self) -> None:
        demanded = step("2017-07-03", "report_demanded", "provincial_department", "victim_support_establishment")
        case = onward(self.operating(), demanded)
        assert last_day("send_report", case, "2017-07-03") == "2017-09-01"
        sent = step("2017-08-01", "report_sent", "victim_support_establishment", "provincial_department")
        assert "send_report" not in acts(onward(case, sent), "2017-08-01")

    def test_no_report_is_owed_that_nobody_demanded(self) -> None:
        assert "send_report" not in acts(self.operating(), "2017-06-20")

    @pytest.mark.parametrize(
        ("violation", "event", "stage"),
        [
            ("conditions_or_guidance", "operation_suspended", "suspended"),
            ("duties_of_notice_and_report", "operation_suspended", "suspended"),
            ("idle_for_six_months", "licence_revoked", "revoked"),
            ("abused_for_trafficking", "licence_revoked", "revoked"),
            ("no_reports", "licence_revoked", "revoked"),
            ("rules_on_licences", "licence_revoked", "revoked"),
            ("demands_not_met_in_suspension", "licence_revoked", "revoked"),
        ],
    )
    def test_sanctions(self, violation: str, event: str, stage: str) -> None:
        recorded = step("2017-07-03", "violation_recorded", "provincial_department", None, violation=violation)
        case = onward(self.operating(), recorded)
        assert last_day("propose_sanction", case, "2017-07-03") == "2017-07-06"
        case = onward(
            case,
            step("2017-07-05", "sanction_proposed", "provincial_department_director", "provincial_chair"),
            step("2017-07-06", "sanction_proposal_received", "provincial_chair"),
        )
        assert last_day("decide_sanction", case, "2017-07-06") == "2017-07-13"
        other = {"operation_suspended": "licence_revoked", "licence_revoked": "operation_suspended"}[event]
        assert codes(case, step("2017-07-10", other, "provincial_chair")) == {"guard"}
        case = onward(case, step("2017-07-10", event, "provincial_chair"))
        assert stages(case, "2017-07-10")["operation"] == stage
        if stage == "revoked":
            assert last_day("publish_closing", case, "2017-07-10") == "2017-07-31"


class TestClosing:
    """Decree 09/2013 18, Circular 35 8: five days and five, a plan for the victims thirty days before."""

    ASKED = step("2017-06-05", "closing_requested", "founder", "provincial_department")

    def test_the_clocks(self) -> None:
        case = of(self.ASKED)
        assert last_day("propose_closing", case, "2017-06-05") == "2017-06-12"
        sent = step("2017-06-09", "closing_proposed", "provincial_department_director", "provincial_chair")
        case = onward(case, sent, step("2017-06-12", "closing_proposal_received", "provincial_chair"))
        assert last_day("decide_closing", case, "2017-06-12") == "2017-06-19"
        case = onward(case, step("2017-06-16", "closing_approved", "provincial_chair"))
        assert {"plan_for_victims", "post_closing"} <= acts(case, "2017-06-16")
        closed = onward(case, step("2017-08-15", "establishment_closes", "victim_support_establishment"))
        assert stages(closed, "2017-08-15")["closing"] == "closed"

    def test_the_notice_must_come_thirty_working_days_before(self) -> None:
        case = of(self.ASKED, step("2017-06-06", "closing_notice_given", "victim_support_establishment"))
        assert "plan_for_victims" not in acts(case, "2017-06-06")

    def test_a_dispute_is_referred(self) -> None:
        disputed = step("2017-06-05", "closing_requested", "founder", None, dispute_on_closing=True)
        assert the("refer_dispute", of(disputed), "2017-06-05").actors == ("provincial_department_director",)

    def test_a_renewal_that_is_refused_is_published(self) -> None:
        """Once the licence has expired, too."""
        expired = step("2017-06-05", "licence_expires", "victim_support_establishment")
        case = of(expired, step("2017-06-12", "closing_decided", "provincial_chair"))
        assert last_day("publish_closing", case, "2017-06-12") == "2017-07-03"
        closed = step("2017-06-20", "establishment_closes", "victim_support_establishment")
        assert "publish_closing" in acts(onward(case, closed), "2017-06-20")

    def test_a_licence_expires_whatever_is_asked(self) -> None:
        case = of(self.ASKED, step("2017-06-06", "licence_expires", "victim_support_establishment"))
        assert stages(case, "2017-06-06")["closing"] == "expired"

    def test_an_expired_licence(self) -> None:
        case = of(step("2017-06-05", "licence_expires", "victim_support_establishment"))
        assert stages(case, "2017-06-05")["closing"] == "expired"
        assert "plan_for_victims" in acts(case, "2017-06-05")


class TestClaim:
    """Joint Circular 134/2013 6.2: every three or six months; fifteen working days; paid, or refused in writing."""

    MADE = step("2017-06-05", "private_claim_made", "victim_support_establishment", "provincial_department")
    RECEIVED = step("2017-06-06", "private_claim_received", "provincial_department")

    def test_fifteen_working_days(self) -> None:
        assert last_day("pay_establishment", of(self.MADE), "2017-06-05") == "2017-06-26"
        assert last_day("pay_establishment", of(self.MADE, self.RECEIVED), "2017-06-06") == "2017-06-27"

    @pytest.mark.parametrize("answer", ["private_claim_paid", "private_claim_refused"])
    def test_answered_and_claimed_again(self, answer: str) -> None:
        answered = step("2017-06-20", answer, "provincial_department", "victim_support_establishment")
        again = step("2017-09-05", "private_claim_made", "victim_support_establishment", "provincial_department")
        case = of(self.MADE, self.RECEIVED, answered)
        assert "pay_establishment" not in acts(case, "2017-06-20")
        assert stages(onward(case, again), "2017-09-05")["establishment_claim"] == "claimed"

    def test_late(self) -> None:
        assert the("pay_establishment", of(self.MADE), "2017-07-01").state is DutyState.LATE


class TestNoPerson:
    """An establishment is given no support, has no carer, and only its own events and facts."""

    def test_nothing_is_assessed(self) -> None:
        case = onward(proposed("new_licence"), LICENSED)
        assert assess(case, on=date(2017, 6, 20)).persons == ()
        assert found(case, "2017-06-20").is_of_an_establishment

    @pytest.mark.parametrize(
        ("entry", "path"),
        [
            (step("2017-06-05", "declared"), "entry[0].event"),
            (step("2017-06-05", "licensed", None, None, poor_household=True), "entry[0].facts.poor_household"),
        ],
    )
    def test_what_happens_to_people_does_not_happen_to_it(self, entry: Entry, path: str) -> None:
        with pytest.raises(InvalidFact, match="not in the vocabulary") as caught:
            Case(persons=[Person(id="p1", establishment=True)], entries=[entry])
        assert [problem.path for problem in caught.value.problems] == [path]

    def test_and_the_other_way_round(self) -> None:
        with pytest.raises(InvalidFact, match="not in the vocabulary") as caught:
            Case(persons=[Person(id="p1")], entries=[step("2017-06-05", "licensed", None, None, staff=5)])
        assert [problem.path for problem in caught.value.problems] == ["entry[0].event", "entry[0].facts.staff"]
