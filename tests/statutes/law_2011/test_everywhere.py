"""Death, refusal, leaving, disappearance and reopening at every stage of every procedure of a person."""

from collections.abc import Iterator
from datetime import date

import pytest
from tests.statutes.law_2011.whole_cases import acts, codes, found, kept, onward, stages, step

from victim_protocol.case.entry import Entry
from victim_protocol.engine.custody import Custody
from victim_protocol.engine.duty import DutyState
from victim_protocol.engine.ruling import State, ruled
from victim_protocol.events import ESTABLISHMENT_EVENTS
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Position
from victim_protocol.law.objection import Fault
from victim_protocol.law.procedure import Care, Procedure, Transition
from victim_protocol.statutes.book import default_book

BOOK = default_book()
DAY = date(2021, 9, 1)
SNAPSHOT = BOOK.on(DAY)
VECTOR = BOOK.variables.vector({}, BOOK.defaults)
HELD = Custody(care=Care.ACTOR, holder=Key("commune_committee"), since=DAY)
INTERRUPTING = ("support_refused", "left_care", "disappeared")
BURIALS = {("stay", "dead"), ("stay", "died_in_hospital"), ("stay", "died_with_provider")}
BODIES = (Care.ACTOR, Care.RECEIVER, Care.HEALTH_FACILITY)


def of_persons() -> Iterator[tuple[Procedure, Key]]:
    for procedure in BOOK.procedures:
        if not procedure.events <= set(ESTABLISHMENT_EVENTS):
            yield from ((procedure, stage.key) for stage in procedure.stages)


PLACES = [pytest.param(one, stage, id=f"{one.key}-{stage}") for one, stage in of_persons()]


def standing(procedure: Procedure, stage: Key) -> State:
    at = {} if stage == procedure.start else {procedure.key: Position(stage, DAY)}
    return State(positions=at, custody=HELD)


def act_of(row: Transition) -> Entry:
    actor, receiver = (row.actors or (None,))[0], (row.receivers or (None,))[0]
    return Entry(person="p1", day=DAY, event=row.event, actor=actor, receiver=receiver)


def happens(state: State, event: str, actor: str = "commune_committee") -> State:
    entry = Entry(person="p1", day=DAY, event=Key(event), actor=Key(actor))
    after = ruled(state, entry, VECTOR, SNAPSHOT, BOOK).state
    assert after is not None, event
    return after


@pytest.mark.parametrize(("procedure", "stage"), PLACES)
class TestEachStage:
    """What may happen everywhere is taken at each stage, and does there what it does everywhere."""

    def test_death_ends_all_but_the_burial(self, procedure: Procedure, stage: Key) -> None:
        dead = happens(standing(procedure, stage), "died")
        assert (dead.ended, dead.custody.care) == ("died", Care.NOBODY)
        at = dead.positions.get(procedure.key)
        if at is not None and procedure.stage_of[at.stage].outlives:
            assert (procedure.key, at.stage) in BURIALS or at.stage == stage
            return
        for row in procedure.rows_at[stage]:
            if not row.is_task:
                ruling = ruled(dead, act_of(row), VECTOR, SNAPSHOT, BOOK)
                assert ruling.state is None
                assert {one.fault for _, one in ruling.objections} == {Fault.SUSPENDED}

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("event", INTERRUPTING)
    def test_nobody_is_moved_by_a_body_until_it_is_reopened(self, procedure: Procedure, stage: Key, event: str) -> None:
        waiting = happens(standing(procedure, stage), event)
        assert waiting.waits == event
        assert waiting.positions.keys() <= {procedure.key}
        assert all(at.stage == stage for at in waiting.positions.values())
        reopened = happens(waiting, "reopened", "establishment")
        assert (reopened.waits, reopened.custody.holder) == (None, "establishment")
        for row in (one for one in procedure.rows_at[stage] if one.care in BODIES):
            before, now, again = (
                ruled(state, act_of(row), VECTOR, SNAPSHOT, BOOK).state
                for state in (standing(procedure, stage), waiting, reopened)
            )
            assert (again is None) == (before is None)
            if before is not None:
                own = procedure.key  # a rescue may begin anew meanwhile
                assert now is None or now.positions.get(own) == waiting.positions.get(own)


class TestSeveralAtOnce:
    """One person verified while lodged, protected meanwhile, claiming later: each table moves by itself."""

    STEPS = (
        step("2017-09-01", "declared", "commune_committee", None, citizenship="viet_nam", needs_medical_care=True),
        step("2017-09-02", "division_notified", "commune_committee", "district_division"),
        step("2017-09-04", "initial_information_established", "district_division"),
        step(
            "2017-09-05",
            "verification_requested",
            "district_division",
            "district_police",
            wishes_to_stay_in_establishment=True,
        ),
        step("2017-09-05", "placement_decided", "district_division", "social_protection_establishment"),
        step("2017-09-05", "lodged", "social_protection_establishment"),
        step("2017-09-06", "protection_requested", "the_person", None, at_risk_of_harm=True),
        step("2017-09-07", "arrange_refuge_ordered", "establishment_director", None, received_by_ordering_body=True),
        step("2017-09-20", "certified", "district_police", "district_division"),
        step("2017-10-02", "applied", "victim_or_family", "commune_committee"),
    )

    def test_where_each_stands(self) -> None:
        assert stages(kept(*self.STEPS), "2017-10-02") == {
            "self_report": "certified",
            "homecoming": "lodged",
            "stay": "staying",
            "protection": "protected",
            "claim": "with_commune",
        }

    def test_each_has_its_duties(self) -> None:
        expected = {"send_result", "examine_and_treat", "keep_protection_file", "make_claim_file"}
        assert expected <= acts(kept(*self.STEPS), "2017-10-02")

    @pytest.mark.parametrize("event", INTERRUPTING)
    def test_interrupted_and_reopened(self, event: str) -> None:
        gone = onward(kept(*self.STEPS), step("2017-10-03", event, "the_person"))
        moving = {one.state for one in found(gone, "2017-10-03").duties if one.act == "take_in_referred"}
        assert moving <= {DutyState.SUSPENDED}
        back = onward(gone, step("2017-10-04", "reopened", "social_protection_establishment"))
        assert stages(back, "2017-10-04") == stages(kept(*self.STEPS), "2017-10-02")
        assert found(back, "2017-10-04").answering == "social_protection_establishment"

    def test_lodging_of_who_left_waits(self) -> None:
        """Toward somebody who left, no body takes over before the case is reopened."""
        steps = self.STEPS[:5]
        gone = onward(kept(*steps), step("2017-09-05", "left_care", "the_person"))
        assert codes(gone, self.STEPS[5]) == {"suspended"}
        assert codes(onward(gone, step("2017-09-05", "reopened", "district_division")), self.STEPS[5]) == set()

    def test_after_death_nothing_of_them_is_due(self) -> None:
        dead = onward(kept(*self.STEPS), step("2017-10-03", "died", "social_protection_establishment"))
        present = [
            one for one in found(dead, "2017-10-03").duties if one.state in (DutyState.OPEN, DutyState.UNCERTAIN)
        ]
        assert present == []
        assert stages(dead, "2017-10-03")["stay"] == "dead"
