"""Protection from harm: which body may order which measure for whom, on request or not, and how it ends."""

from typing import Any

import pytest
from tests.statutes.law_2011.whole_cases import acts, codes, found, kept, onward, stages, step, the

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.duty import DutyState
from victim_protocol.law.key import Key

MEASURES = (
    "keep_evidence_secret",
    "keep_person_secret",
    "post_guards",
    "restrict_movement",
    "arrange_refuge",
    "arrange_new_home_or_work",
    "prevent_harm",
    "hold_closed_trial",
)
"""In the order of Decree 62/2012 Article 7."""
POWERS: dict[str, tuple[int, ...]] = {
    "investigating_police": (1, 2, 3, 4, 5, 6, 7),
    "military_investigating_body": (1, 2, 3, 4, 5, 6, 7),
    "border_guard": (1, 2, 3, 4, 5, 6, 7),
    "border_post": (1, 2, 3, 4, 5, 6, 7),
    "coast_guard": (1, 2, 3, 4, 5, 6, 7),
    "procuracy": (1, 2, 5),
    "court": (1, 2, 4, 5, 8),
    "commune_chair": (1, 2, 4, 5),
    "district_division": (1, 2, 4, 5),
    "establishment_director": (1, 2, 4, 5),
    "mission_abroad": (1, 2, 4, 5),
    "commune_police": (),
    "provincial_department": (),
    "relatives": (),
}
"""Article 8 clause 2: the measures that each may order, by the clauses of Article 7."""
AT_RISK: dict[str, Any] = {"at_risk_of_harm": True}
VICTIM: dict[str, Any] = {
    **AT_RISK,
    "citizenship": "viet_nam",
    "act_suffered": "sold",
    "purpose_of_act": "forced_labour",
    "handled_by_ordering_body": True,
    "received_by_ordering_body": True,
}
ASKED = step("2017-09-01", "protection_requested", "the_person", None, **VICTIM)


def order(body: str, number: int, day: str = "2017-09-02", **facts: Any) -> Entry:
    return step(day, f"{MEASURES[number - 1]}_ordered", body, None, **facts)


class TestPowers:
    """Article 8 clause 2, body by body and measure by measure."""

    @pytest.mark.parametrize("number", range(1, 9))
    @pytest.mark.parametrize("body", POWERS)
    def test_who_may_order_what(self, body: str, number: int) -> None:
        readings = {"protection_by_the_guards": "decree_62"}
        allowed = codes(kept(ASKED), order(body, number), readings) == set()
        assert allowed is (number in POWERS[body])

    @pytest.mark.parametrize("number", range(1, 9))
    @pytest.mark.parametrize("body", ["border_guard", "coast_guard"])
    def test_by_the_circular_six_for_whom_they_rescued(self, body: str, number: int) -> None:
        """Conflict 22: Circular 78 Article 9 knows no new home and no closed trial."""
        readings = {"protection_by_the_guards": "circular_78"}
        rescued = kept(step("2017-08-31", "rescued", body, None, citizenship="viet_nam"), ASKED)
        assert (codes(rescued, order(body, number), readings) == set()) is (number in (1, 2, 3, 4, 5, 7))
        assert codes(kept(ASKED), order(body, 5), readings) != set()

    def test_of_its_own_motion_only_by_the_decree(self) -> None:
        seen = kept(step("2017-08-31", "rescued", "border_guard", None, **VICTIM))
        assert codes(seen, order("border_guard", 5), {"protection_by_the_guards": "decree_62"}) == set()
        assert codes(seen, order("border_guard", 5), {"protection_by_the_guards": "circular_78"})

    def test_before_the_circular_there_was_no_conflict(self) -> None:
        seen = kept(step("2013-01-31", "rescued", "border_guard", None, **VICTIM))
        by_circular = {"protection_by_the_guards": "circular_78"}
        assert codes(seen, order("border_guard", 6, "2013-02-01"), by_circular) == set()


class TestForWhom:
    """Whom a body may protect: victims, relatives, those it received, citizens abroad."""

    @pytest.mark.parametrize(
        ("body", "number", "expected"),
        [
            ("investigating_police", 3, True),
            ("court", 5, True),
            ("procuracy", 5, False),
            ("commune_chair", 5, True),
            ("commune_chair", 3, False),
        ],
    )
    def test_a_relative_who_came_along(self, body: str, number: int, *, expected: bool) -> None:
        """The procuracy protects victims alone; who received a victim, a relative who came along, too."""
        facts = {
            **VICTIM,
            "relative_of_victim": True,
            "act_suffered": "none_of_these",
            "purpose_of_act": "none_of_these",
        }
        joined = step("2017-09-01", "joined_as_accompanying", "commune_committee", None, **facts)
        persons = [Person(id="p0"), Person(id="p1", accompanies="p0")]
        case = onward(
            Case(persons=persons, entries=()), joined, step("2017-09-01", "protection_requested", "relatives")
        )
        assert (codes(case, order(body, number)) == set()) is expected

    @pytest.mark.parametrize(
        ("body", "fact"),
        [
            ("investigating_police", "handled_by_ordering_body"),
            ("court", "handled_by_ordering_body"),
            ("commune_chair", "received_by_ordering_body"),
        ],
    )
    def test_only_in_its_own_matters(self, body: str, fact: str) -> None:
        asked = step("2017-09-01", "protection_requested", "the_person", None, **{**VICTIM, fact: False})
        assert "guard" in codes(kept(asked), order(body, 5))

    def test_a_mission_protects_citizens(self) -> None:
        asked = step("2017-09-01", "protection_requested", "the_person", None, **{**VICTIM, "citizenship": "foreign"})
        assert "guard" in codes(kept(asked), order("mission_abroad", 5))

    def test_what_is_not_known_hinders_nobody(self) -> None:
        """The order is the body's own finding."""
        asked = step("2017-09-01", "protection_requested", "the_person", None)
        assert codes(kept(asked), order("commune_chair", 5)) == set()
        safe = step("2017-09-01", "protection_requested", "the_person", None, at_risk_of_harm=False)
        assert "guard" in codes(kept(safe), order("commune_chair", 5))


BODIES = {body for body, measures in POWERS.items() if measures} - {"border_post"}
NEEDLESS = {**VICTIM, "protection_is_needed": False}


class TestCourse:
    """Article 10: asked, urgent, decided or refused, supplemented, entrusted, ended."""

    def test_refused_in_writing_and_asked_again(self) -> None:
        safe = step("2017-09-01", "protection_requested", "the_person", None, **NEEDLESS)
        refused = step("2017-09-04", "protection_refused", "commune_committee")
        case = onward(kept(safe), refused)
        assert stages(case, "2017-09-04")["protection"] == "refused"
        again = step("2017-10-01", "protection_requested", "relatives", None, at_risk_of_harm=True)
        assert stages(onward(case, again), "2017-10-01")["protection"] == "requested"

    def test_who_needs_it_is_not_refused(self) -> None:
        case = onward(kept(ASKED), step("2017-09-02", "health_checked", "district_division", protection_is_needed=True))
        assert codes(case, step("2017-09-04", "protection_refused", "commune_committee")) == {"guard"}
        assert "refuse_protection" not in acts(case, "2017-09-02")
        orders = [one for one in found(case, "2017-09-02").duties if one.act == "order_protection"]
        assert {body for one in orders for body in one.actors} == BODIES
        assert {one.state for one in orders} == {DutyState.OPEN}

    def test_no_text_says_how_soon(self) -> None:
        asked = kept(step("2017-09-01", "protection_requested", "the_person", None))
        duty = the("refuse_protection", asked, "2017-09-01")
        assert (duty.state, duty.end) == (DutyState.UNCERTAIN, None)
        silent = found(asked, "2017-09-01").stages[Key("protection")].silent
        assert silent is not None
        assert silent.en == "how soon the decision or the answer must come"

    def test_what_was_asked_for_at_once_is_put_in_writing_afterwards(self) -> None:
        """By any means in an emergency; it is decided on before it is written, too."""
        case = kept(step("2017-09-01", "protection_requested_at_once", "relatives", None, **VICTIM))
        assert {"write_request", "order_protection"} <= acts(case, "2017-09-01")
        written = onward(case, step("2017-09-03", "protection_request_written", "relatives"))
        assert stages(written, "2017-09-03")["protection"] == "requested"
        assert "write_request" not in acts(written, "2017-09-03")

    @pytest.mark.parametrize("over", ["refused", "declined", "ended"])
    def test_a_body_may_protect_again(self, over: str) -> None:
        """Of its own motion, after a refusal, after the person declined, or once it had ended."""
        facts: dict[str, Any] = {"refused": NEEDLESS, "declined": VICTIM, "ended": {**VICTIM, "harm_is_over": True}}
        case = kept(step("2017-09-01", "protection_requested", "the_person", None, **facts[over]))
        ended = {
            "refused": [step("2017-09-02", "protection_refused", "court")],
            "declined": [step("2017-09-02", "protection_declined", "the_person")],
            "ended": [order("court", 8), step("2017-09-02", "protection_ended", "court")],
        }
        case = onward(case, *ended[over])
        assert stages(case, "2017-09-02")["protection"] == over
        again = onward(case, order("court", 5, "2017-09-05", protection_is_needed=True))
        assert stages(again, "2017-09-05")["protection"] == "protected"

    def test_in_an_emergency_before_the_decision(self) -> None:
        by_telephone = step("2017-09-01", "protection_requested_at_once", "the_person", None, **VICTIM)
        sent = step("2017-09-01", "protected_at_once", "border_post")
        case = onward(kept(by_telephone), sent)
        assert stages(case, "2017-09-01")["protection"] == "urgent"
        decided = onward(case, order("border_post", 5), readings={"protection_by_the_guards": "decree_62"})
        assert stages(decided, "2017-09-02")["protection"] == "protected"

    def test_supplemented_entrusted_filed_and_sent(self) -> None:
        case = onward(kept(ASKED), order("investigating_police", 5))
        more = order("investigating_police", 3, "2017-09-10", lives_elsewhere=True)
        case = onward(case, more)
        assert stages(case, "2017-09-10")["protection"] == "protected"
        expected = {"entrust_protection", "send_protection_decision", "keep_protection_file"}
        assert expected <= acts(case, "2017-09-10")

    def test_ended_with_reasons_once_the_harm_is_over(self) -> None:
        case = onward(kept(ASKED), order("court", 8))
        ended = step("2017-10-01", "protection_ended", "court", None, harm_is_over=True)
        assert stages(onward(case, ended), "2017-10-01")["protection"] == "ended"
        assert codes(case, step("2017-10-01", "protection_ended", "court", None, harm_is_over=False)) == {"guard"}

    def test_the_person_may_decline(self) -> None:
        declined = step("2017-09-03", "protection_declined", "the_person")
        case = onward(kept(ASKED), order("court", 5), declined)
        assert stages(case, "2017-09-03")["protection"] == "declined"

    @pytest.mark.parametrize(
        ("asked", "acting"),
        [
            ("social_protection_establishment", "establishment_director"),
            ("victim_support_establishment", "establishment_director"),
            ("commune_committee", "commune_chair"),
            ("district_division", "district_division"),
            ("border_post", "border_post"),
            ("court", "court"),
        ],
    )
    def test_who_was_asked_decides(self, asked: str, acting: str) -> None:
        """And nobody else, not even the body that asked; an order is its head's, the answer its own."""
        by = "procuracy" if asked != "court" else "investigating_police"
        case = kept(step("2017-09-01", "protection_proposed", by, asked, **VICTIM))
        owed = [one for one in found(case, "2017-09-01").duties if one.procedure == "protection"]
        assert {(one.act, one.actors) for one in owed} == {
            ("order_protection", (acting,)),
            ("refuse_protection", (asked,)),
        }

    def test_who_protected_at_once_decides(self) -> None:
        asked = step("2017-09-01", "protection_requested_at_once", "relatives", "investigating_police", **VICTIM)
        case = onward(kept(asked), step("2017-09-01", "protected_at_once", "investigating_police"))
        owed = [one for one in found(case, "2017-09-01").duties if one.act == "order_protection"]
        assert [one.actors for one in owed] == [("investigating_police",)]
        needless = step("2017-09-03", "protection_refused", "investigating_police", None, protection_is_needed=False)
        assert stages(onward(case, needless), "2017-09-03")["protection"] == "refused"

    @pytest.mark.parametrize("stage", ["requested", "urgent", "protected"])
    def test_who_may_not_order_a_measure_asks_who_may(self, stage: str) -> None:
        steps = {
            "requested": [],
            "urgent": [step("2017-09-01", "protected_at_once", "commune_chair")],
            "protected": [order("commune_chair", 5)],
        }
        case = onward(kept(ASKED), *steps[stage])
        proposed = step("2017-09-03", "protection_proposed", "commune_chair", "investigating_police")
        assert stages(onward(case, proposed), "2017-09-03")["protection"] == stage

    def test_each_decision_is_sent(self) -> None:
        """The supplementary one and the one to end protection, too."""
        case = onward(kept(ASKED), order("investigating_police", 3))
        sent = step("2017-09-02", "protection_decision_sent", "investigating_police", "the_person")
        case = onward(case, sent)
        assert "send_protection_decision" not in acts(case, "2017-09-02")
        case = onward(case, order("investigating_police", 5, "2017-09-10"))
        assert "send_protection_decision" in acts(case, "2017-09-10")
        again = step("2017-09-10", "protection_decision_sent", "investigating_police", "the_person")
        ended = step("2017-10-01", "protection_ended", "investigating_police", None, harm_is_over=True)
        assert "send_protection_decision" in acts(onward(case, again, ended), "2017-10-01")

    def test_whether_a_minor_declines_alone_is_a_reading(self) -> None:
        """Article 3 clause 1 point b makes no difference of age, and is read so unless another reading is chosen."""
        case, declined = kept(ASKED, born="2005"), step("2017-09-03", "protection_declined", "the_person")
        not_alone = {"minor_declines_protection": "not_alone"}
        assert "guard" in codes(case, declined, not_alone)
        for_the_minor = step("2017-09-03", "protection_declined", "relatives")
        assert codes(case, for_the_minor, not_alone) == set()
        assert "guard" in codes(case, for_the_minor, {"minor_declines_protection": "as_anybody"})
        assert codes(case, declined, {"minor_declines_protection": "as_anybody"}) == set()
        assert stages(onward(case, declined), "2017-09-03")["protection"] == "declined"

    @pytest.mark.parametrize("second", ["protection_requested", "protection_requested_at_once", "protection_proposed"])
    @pytest.mark.parametrize("first", ["protection_requested", "protection_requested_at_once"])
    def test_each_body_that_was_asked_owes_an_answer(self, first: str, second: str) -> None:
        """Article 10 clause 2 binds each; what one body did at once answers for nobody else."""
        asked = step("2017-09-01", first, "the_person", "court", **VICTIM)
        by = "procuracy" if second == "protection_proposed" else "relatives"
        case = onward(kept(asked), step("2017-09-02", second, by, "investigating_police"))
        order = {"investigating_police", "court"}
        for act in ("order_protection", "refuse_protection"):
            assert self.bodies(act, case, "2017-09-02") == order
        urgent = onward(case, step("2017-09-02", "protected_at_once", "border_post"))
        assert self.bodies("order_protection", urgent, "2017-09-02") == {*order, "border_post"}

    @pytest.mark.parametrize(("asked", "by"), [("commune_committee", "commune_chair"), ("procuracy", "procuracy")])
    def test_who_passed_it_on_has_done_its_part(self, asked: str, by: str) -> None:
        """Article 10 clause 3: it orders itself or asks the body that may."""
        first = step("2017-09-01", "protection_requested", "relatives", asked, **VICTIM)
        case = onward(kept(first), step("2017-09-02", "protection_proposed", by, "investigating_police"))
        for act in ("order_protection", "refuse_protection"):
            assert self.bodies(act, case, "2017-09-02") == {"investigating_police"}

    def test_one_body_under_two_names_is_told_once(self) -> None:
        first = step("2017-09-01", "protection_requested_at_once", "relatives", "border_guard", **VICTIM)
        case = onward(kept(first), step("2017-09-01", "protected_at_once", "border_post"))
        assert self.bodies("order_protection", case, "2017-09-01") == {"border_post"}

    def test_an_urgent_request_is_put_in_writing_whoever_was_asked(self) -> None:
        case = kept(step("2017-09-01", "protection_requested_at_once", "relatives", "court", **VICTIM))
        assert self.bodies("write_request", case, "2017-09-01") == {"every_body"}

    @pytest.mark.parametrize("first", ["refused", "ordered"])
    def test_another_body_answers_after_the_first(self, first: str) -> None:
        """What it answers moves nothing; that it still must is said of the stage."""
        needless = {**VICTIM, "protection_is_needed": False}
        asked = step("2017-09-01", "protection_requested", "relatives", "court", **needless)
        case = onward(kept(asked), step("2017-09-01", "protection_requested", "relatives", "investigating_police"))
        answer = step("2017-09-02", "protection_refused", "court") if first == "refused" else order("court", 5)
        case = onward(case, answer)
        stage = found(case, "2017-09-02").stages[Key("protection")]
        assert stage.silent is not None
        assert "any other body that was asked" in stage.silent.en
        other = onward(case, step("2017-09-03", "protection_refused", "investigating_police"))
        assert stages(other, "2017-09-03")["protection"] == str(stage.key)

    def bodies(self, act: str, case: Case, on: str) -> set[str]:
        return {actor for one in found(case, on).duties if one.act == act for actor in one.actors}

    def test_who_ordered_keeps_the_file(self) -> None:
        """Not who was asked besides, before or after the order."""
        to_police = step("2017-09-01", "protection_requested", "relatives", "investigating_police")
        to_commune = step("2017-09-03", "protection_requested", "relatives", "commune_committee")
        case = onward(kept(ASKED), to_police, order("court", 5), to_commune)
        for act in ("keep_protection_file", "end_protection"):
            assert the(act, case, "2017-09-03").actors == ("court",)

    def test_it_moves_nobody(self) -> None:
        """Whoever answered for the person answers still."""
        declared = step("2017-08-31", "declared", "commune_committee", None, citizenship="viet_nam")
        case = onward(kept(declared), ASKED, order("commune_chair", 5))
        assert found(case, "2017-09-02").answering == "commune_committee"
