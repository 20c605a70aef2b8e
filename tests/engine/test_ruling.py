from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import source
from tests.toy_procedures import (
    ASHORE,
    FARE,
    UNSETTLED_ON,
    act,
    but_row,
    procedure_book,
    row,
    rows_of,
    vector,
    with_tables,
)

from victim_protocol.case.entry import Entry
from victim_protocol.engine.custody import UNRECORDED, Custody, Offer
from victim_protocol.engine.ruling import Ruling, State, ruled
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AnyOf
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Position
from victim_protocol.law.objection import Fault, Objection
from victim_protocol.law.procedure import Care
from victim_protocol.statutes.notation import no, yes

BOOK = procedure_book()
DAY = date(2017, 3, 20)
POST = Custody(care=Care.ACTOR, holder=Key("border_post"), since=DAY)
COMMUNE = Custody(care=Care.RECEIVER, holder=Key("commune_committee"), since=DAY)
HANDED = act("handed_over", "border_post", receiver="commune_committee")
(HANDING,) = rows_of(ASHORE, "handed_over")
LODGING, LODGING_BY_PROVINCE = rows_of(ASHORE, "lodged")
EVENTS = tuple(sorted({*ASHORE.events, *FARE.events, *(one.event for one in BOOK.everywhere), "sung"}))
OFFERING = act("handover_offered", "border_post", receiver="commune_committee")
REFUSING = act("handover_refused", "commune_committee")


def at(**stages: str) -> dict[Key, Position]:
    return {Key(key): Position(Key(stage), DAY) for key, stage in stages.items()}


AT_POST = State(positions=at(ashore="at_post"), custody=POST)
AT_COMMUNE = State(positions=at(ashore="with_commune"), custody=COMMUNE)


def ruling(
    state: State, entry: Entry, book: LawBook = BOOK, chosen: Mapping[str, str] | None = None, **facts: Any
) -> Ruling:
    return ruled(state, entry, vector(book, chosen, **facts), book.on(entry.day), book)


def faults(found: Ruling) -> list[Fault]:
    """What stands in the way of an act that is not allowed."""
    assert found.state is None
    assert found.moves == ()
    return [objection.fault for _, objection in found.objections]


class TestSteps:
    """An act moves each procedure that knows it where it stands, and who answers for the person with it."""

    def test_a_handover(self) -> None:
        found = ruling(AT_POST, HANDED, wishes_to_go_home=False)
        assert found.state is not None
        assert found.moves == ((Key("ashore"), HANDING),)
        assert found.state.positions[Key("ashore")][:2] == ("with_commune", DAY)
        assert found.state.custody == COMMUNE
        assert AT_POST.custody == POST

    def test_what_begins_one_procedure_is_followed_by_another(self) -> None:
        found = ruling(State(), act("rescued", "border_post"), poor_household=True)
        assert found.state is not None
        assert {key: one.stage for key, one in found.state.positions.items()} == {
            "ashore": "at_post",
            "fare": "may_apply",
        }
        assert [key for key, _ in found.moves] == ["ashore", "fare"]

    @pytest.mark.parametrize("poor", [True, False])
    def test_a_follower_whose_guard_fails_hinders_nobody(self, poor: bool) -> None:
        found = ruling(State(), act("rescued", "border_post"), poor_household=poor)
        assert found.state is not None
        assert (Key("fare") in found.state.positions) is poor

    def test_a_follower_goes_nowhere_where_the_other_may_not(self) -> None:
        found = ruling(State(), act("rescued", "relatives"), poor_household=True)
        assert faults(found) == [Fault.ACTOR]

    def test_what_no_table_knows_here_is_neither_allowed_nor_refused(self) -> None:
        for entry in (act("sung"), act("claim_decided", "district_chair"), HANDED):
            assert ruling(State(), entry) == Ruling(None)

    def test_a_procedure_under_way_asks_for_its_steps_in_order(self) -> None:
        assert faults(ruling(AT_POST, act("lodged", "victim_support_establishment"))) == [Fault.STAGE]
        assert ruling(AT_POST, act("claim_decided")) == Ruling(None)

    def test_alone_a_follower_asks_who_acted(self) -> None:
        """The other procedure has done its work; to begin the follower again takes a body that it names."""
        (link, *others) = FARE.transitions
        book = with_tables(evolve(FARE, transitions=(evolve(link, actors=(Key("border_guard"),)), *others)))
        for body in ("border_post", "receiving_body", None):
            assert [key for key, _ in ruling(State(), act("rescued", body), book).moves] == ["fare"]
        for body in ("relatives", "commune_committee"):
            assert faults(ruling(State(), act("rescued", body), book)) == [Fault.ACTOR]

    def test_word_of_a_person_takes_nobody_away(self) -> None:
        """A row after which it is not known who answers counts only where nobody is known to."""
        told = row("not_started: declared > asked", "receive", "every_body", source(), care=Care.NOT_KNOWN)
        book = with_tables(ASHORE, evolve(FARE, transitions=(*FARE.transitions, told)))
        after = ruling(AT_POST, act("declared"), book).state
        assert after is not None
        assert after.custody == POST
        nobody = ruling(State(), act("declared"), book).state
        assert nobody is not None
        assert nobody.custody == Custody(care=Care.NOT_KNOWN, holder=None, since=DAY)

    def test_what_was_not_the_law_yet_begins_nothing(self) -> None:
        """Before the law of a table nobody did anything against it."""
        book = with_tables(but_row("rescued", since=DAY))
        early, due = (act("rescued", "border_post", day=DAY - timedelta(days=days)) for days in (1, 0))
        assert ruling(State(), early, book) == Ruling(None)
        assert [key for key, _ in ruling(State(), due, book).moves] == ["ashore"]

    def test_a_procedure_that_has_ended_asks_for_nothing(self) -> None:
        over = State(positions=at(ashore="home", fare="asked"))
        assert ruling(over, act("lodged", "victim_support_establishment")) == Ruling(None)
        found = ruling(over, act("claim_decided", "district_chair"))
        assert [key for key, _ in found.moves] == ["fare"]

    def test_a_task_of_other_bodies_is_only_recorded(self) -> None:
        assert ruling(AT_POST, act("statement_taken", "district_police")) == Ruling(None)
        assert ruling(AT_COMMUNE, act("statement_taken", "border_post")) == Ruling(None)
        assert [row.event for _, row in ruling(AT_POST, act("statement_taken", "border_gate_post")).moves] == [
            "statement_taken"
        ]

    def test_where_one_procedure_may_another_does_not_hinder_it(self) -> None:
        """One table hands over here; another, under way too, knows the event at another stage only."""
        other = evolve(
            FARE,
            transitions=(*FARE.transitions, row("asked: handed_over > decided", "receive", "border_post", source())),
        )
        book = with_tables(ASHORE, other)
        both = State(positions=at(ashore="at_post", fare="may_apply"), custody=POST)
        assert [key for key, _ in ruling(both, HANDED, book, wishes_to_go_home=False).moves] == ["ashore"]
        refused = ruling(both, HANDED, book, wishes_to_go_home=True, unable_to_travel_alone=False)
        assert [(key, one.fault) for key, one in refused.objections] == [
            ("ashore", Fault.GUARD),
            ("fare", Fault.STAGE),
        ]

    def test_a_wider_body_and_days_without_a_competent_one(self) -> None:
        for entry in (
            evolve(HANDED, actor=Key("border_guard")),
            evolve(HANDED, actor=Key("relatives"), day=UNSETTLED_ON[1]),
        ):
            assert ruling(AT_POST, entry, wishes_to_go_home=False).state is not None

    @given(
        st.sampled_from(ASHORE.stages),
        st.sampled_from(FARE.stages),
        st.sampled_from(EVENTS),
        st.sampled_from((True, False, None)),
    )
    def test_allowed_refused_or_of_no_table(self, first: Any, second: Any, event: Key, wish: bool | None) -> None:
        """Never two of these; what is allowed moves something or happens everywhere."""
        state = State(positions=at(ashore=first.key, fare=second.key), custody=POST)
        facts: dict[str, Any] = {} if wish is None else {"wishes_to_go_home": wish}
        found = ruling(state, act(event, "border_post"), **facts)
        assert not (found.state is not None and found.objections)
        assert bool(found.moves) <= (found.state is not None)
        if found.state is not None and found.moves:
            for key, taken in found.moves:
                assert taken.at == state.positions[key].stage
                assert found.state.positions[key].stage == taken.to


class TestEverywhere:
    """Death, a refusal, leaving, and coming back may happen at every stage, and each does what it does to all."""

    STATES = (State(), AT_POST, State(positions=at(ashore="home", fare="asked"), custody=COMMUNE))

    @pytest.mark.parametrize("state", STATES)
    def test_a_death_ends_everything(self, state: State) -> None:
        found = ruling(state, act("died"))
        assert found.state is not None
        assert (found.state.ended, found.state.positions) == ("died", state.positions)
        assert found.state.custody == Custody(care=Care.NOBODY, holder=None, since=DAY)
        for event in EVENTS:
            after = ruling(found.state, act(event, "border_post"))
            known = event not in ("sung", "statement_taken", "health_checked", "handover_offered")
            assert (after.state, [one.fault for _, one in after.objections]) == (
                None,
                [Fault.SUSPENDED] if known else [],
            )

    @pytest.mark.parametrize(
        ("event", "care", "holder", "waits"),
        [
            ("support_refused", Care.ACTOR, "border_post", "support_refused"),
            ("left_care", Care.NOT_KNOWN, None, "left_care"),
            ("moved_to_hospital", Care.HEALTH_FACILITY, "health_facility", None),
        ],
    )
    def test_who_answers_and_what_waits(self, event: str, care: Care, holder: str | None, waits: str | None) -> None:
        found = ruling(AT_POST, act(event))
        assert found.state is not None
        assert (found.state.custody.care, found.state.custody.holder) == (care, holder)
        assert (found.state.waits, found.state.ended, found.state.positions) == (waits, None, AT_POST.positions)

    def test_what_waits_is_what_is_done_with_the_person(self) -> None:
        waiting = evolve(AT_POST, waits=Key("support_refused"))
        found = ruling(waiting, HANDED, wishes_to_go_home=False)
        assert found.objections == ((Key("ashore"), Objection(HANDING, Fault.SUSPENDED)),)
        assert ruling(waiting, act("statement_taken", "border_post")).state is not None
        moved = ruling(evolve(waiting, positions=at(fare="asked")), act("claim_decided", "district_chair"))
        assert moved.state is not None
        assert moved.state.waits == "support_refused"

    def test_what_is_not_allowed_anyway_is_said_to_be(self) -> None:
        waiting = evolve(AT_POST, waits=Key("support_refused"))
        refused = ruling(waiting, HANDED, wishes_to_go_home=True, unable_to_travel_alone=False)
        assert faults(refused) == [Fault.GUARD]

    def test_the_part_that_may_goes_on(self) -> None:
        """Where one act would move the file and the person, the file goes on and the person stays."""
        other = evolve(
            FARE,
            transitions=(
                *FARE.transitions,
                row("may_apply: handed_over > decided", "receive", "border_post", source()),
            ),
        )
        both = State(positions=at(ashore="at_post", fare="may_apply"), custody=POST, waits=Key("left_care"))
        found = ruling(both, HANDED, with_tables(ASHORE, other), wishes_to_go_home=False)
        assert found.state is not None
        assert [key for key, _ in found.moves] == ["fare"]
        assert found.state.custody == POST

    def test_another_such_event_while_it_waits(self) -> None:
        waiting = evolve(AT_POST, waits=Key("support_refused"))
        for event, waits in (("left_care", "left_care"), ("moved_to_hospital", "support_refused")):
            found = ruling(waiting, act(event))
            assert found.state is not None
            assert found.state.waits == waits

    def test_reopening_goes_on(self) -> None:
        waiting = evolve(AT_POST, custody=UNRECORDED, waits=Key("left_care"))
        found = ruling(waiting, act("reopened", "commune_committee", day=DAY + timedelta(days=2)))
        assert found.state is not None
        assert found.state.waits is None
        assert found.state.custody.holder == "commune_committee"
        assert ruling(found.state, HANDED, wishes_to_go_home=False).state is not None

    def test_the_person_reopens_nothing(self) -> None:
        """Whoever comes back is somebody's to care for again; it must be said whose."""
        waiting = State(positions=at(ashore="at_post"), waits=Key("left_care"))
        assert faults(ruling(waiting, act("reopened", "the_person"))) == [Fault.ACTOR]
        assert ruling(waiting, act("reopened", "border_post")).state is not None

    def test_relatives_may_take_home_who_left(self) -> None:
        """Bodies do nothing with whoever left; the family may."""
        waiting = State(positions=at(ashore="lodged"), waits=Key("left_care"))
        assert ruling(waiting, act("collected_by_family", "relatives")).state is not None
        handing = State(positions=at(ashore="at_post"), waits=Key("left_care"))
        assert faults(ruling(handing, HANDED, wishes_to_go_home=False)) == [Fault.SUSPENDED]

    def test_only_what_waits_is_reopened(self) -> None:
        assert faults(ruling(AT_POST, act("reopened", "commune_committee"))) == [Fault.STAGE]


class TestOffers:
    """A handover is offered to whom some open row would have take over, by who holds the person."""

    def test_an_offer_waits_for_an_answer(self) -> None:
        found = ruling(AT_POST, OFFERING)
        assert found.state is not None
        assert found.state.custody == evolve(POST, offer=Offer(Key("commune_committee"), HANDING, DAY))
        assert found.moves == ()

    @pytest.mark.parametrize(
        ("state", "changes", "expected"),
        [
            (AT_POST, {"receiver": None}, Fault.RECEIVER_MISSING),
            (AT_POST, {"receiver": Key("establishment")}, Fault.RECEIVER),
            (AT_POST, {"actor": Key("commune_committee")}, Fault.ACTOR),
            (State(), {}, Fault.STAGE),
            (evolve(AT_POST, waits=Key("left_care")), {}, Fault.SUSPENDED),
            (State(positions=at(ashore="home"), custody=POST), {}, Fault.STAGE),
            (State(positions=at(fare="asked"), custody=POST), {}, Fault.STAGE),
        ],
    )
    def test_to_whom_and_by_whom(self, state: State, changes: dict[str, Any], expected: Fault) -> None:
        assert faults(ruling(state, evolve(OFFERING, **changes))) == [expected]

    @pytest.mark.parametrize(
        ("custody", "actor"),
        [
            (POST, None),
            (POST, "border_guard"),
            (POST, "border_gate_post"),
            (UNRECORDED, "relatives"),
            (Custody(care=Care.NOT_KNOWN, holder=None, since=DAY), "border_post"),
        ],
    )
    def test_a_part_or_a_wider_body_or_whoever_where_it_is_not_known(self, custody: Custody, actor: str | None) -> None:
        entry = act("handover_offered", actor, receiver="commune_committee")
        assert ruling(evolve(AT_POST, custody=custody), entry).state is not None

    def test_to_who_would_receive_by_acting(self) -> None:
        """The hostel takes in; to the establishment of which it is a kind it may be offered as well."""
        for body, taking in (
            ("victim_support_establishment", LODGING),
            ("social_protection_establishment", LODGING_BY_PROVINCE),
            ("establishment", LODGING),
        ):
            found = ruling(AT_COMMUNE, act("handover_offered", "commune_committee", receiver=body))
            assert found.state is not None
            assert found.state.custody.offer == Offer(Key(body), taking, DAY)

    def test_a_row_that_is_no_law_takes_nobody_over(self) -> None:
        ended = with_tables(but_row("handed_over", until=DAY - timedelta(days=1)), FARE)
        assert faults(ruling(AT_POST, OFFERING, ended)) == [Fault.STAGE]

    def test_an_offer_to_another_takes_the_place_of_the_first(self) -> None:
        first = ruling(AT_COMMUNE, act("handover_offered", receiver="victim_support_establishment"))
        assert first.state is not None
        second = ruling(first.state, act("handover_offered", receiver="social_protection_establishment"))
        assert second.state is not None
        assert second.state.custody.offer is not None
        assert second.state.custody.offer.receiver == "social_protection_establishment"

    def test_the_step_that_hands_over_accepts(self) -> None:
        offered = ruling(AT_POST, OFFERING).state
        assert offered is not None
        accepted = ruling(offered, HANDED, wishes_to_go_home=False).state
        assert accepted is not None
        assert accepted.custody == COMMUNE

    def test_a_task_leaves_it_offered(self) -> None:
        offered = ruling(AT_POST, OFFERING).state
        assert offered is not None
        asked = ruling(offered, act("statement_taken", "border_post")).state
        assert asked is not None
        assert asked.custody == offered.custody

    def test_a_book_without_handovers_knows_no_offer(self) -> None:
        bare = procedure_book(handover=None)
        assert ruling(AT_POST, OFFERING, bare) == ruling(AT_POST, REFUSING, bare) == Ruling(None)


class TestRefusals:
    """What was offered is refused by whom it was offered to, and only where that is let."""

    OFFERED = evolve(AT_POST, custody=evolve(POST, offer=Offer(Key("commune_committee"), HANDING, DAY)))

    def test_the_holder_answers_again_without_an_offer(self) -> None:
        found = ruling(self.OFFERED, REFUSING, receiver_cannot_lodge=True)
        assert found.state is not None
        assert found.state == AT_POST

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [({"receiver_cannot_lodge": False}, Fault.GUARD), ({}, Fault.MISSING)],
    )
    def test_only_where_a_text_lets_it(self, facts: dict[str, Any], expected: Fault) -> None:
        assert faults(ruling(self.OFFERED, REFUSING, **facts)) == [expected]

    def test_by_nobody_else_and_of_nothing_else(self) -> None:
        assert faults(ruling(AT_POST, REFUSING, receiver_cannot_lodge=True)) == [Fault.STAGE]
        other = act("handover_refused", "border_post")
        assert faults(ruling(self.OFFERED, other, receiver_cannot_lodge=True)) == [Fault.ACTOR]
        for body in (None, "receiving_body"):
            named = act("handover_refused", body)
            assert ruling(self.OFFERED, named, receiver_cannot_lodge=True).state == AT_POST

    @pytest.mark.parametrize(
        ("offered", "allowed"), [("victim_support_establishment", True), ("social_protection_establishment", False)]
    )
    def test_one_hostel_may_and_the_other_must(self, offered: str, allowed: bool) -> None:
        """The table lets the one refuse always; for the other it says nothing, and so never."""
        state = ruling(AT_COMMUNE, act("handover_offered", receiver=offered)).state
        assert state is not None
        found = ruling(state, act("handover_refused", offered))
        assert (found.state is not None) is allowed
        assert [one.fault for _, one in found.objections] == ([] if allowed else [Fault.GUARD])

    def test_what_a_refusal_hangs_on_is_named(self) -> None:
        """As of every row: exactly what would have to be known."""
        found = ruling(self.OFFERED, REFUSING)
        assert [one.needs for _, one in found.objections] == [("receiver_cannot_lodge",)]

    def test_what_stands_twice_is_the_same_each_time(self) -> None:
        """Able to lodge or not, it may refuse."""
        either = AnyOf((yes("receiver_cannot_lodge", source()), no("receiver_cannot_lodge", source())))
        book = with_tables(but_row("handed_over", refusable=either), FARE)
        (handing,) = rows_of(book.procedure("ashore"), "handed_over")
        offered = evolve(AT_POST, custody=evolve(POST, offer=Offer(Key("commune_committee"), handing, DAY)))
        assert ruling(offered, REFUSING, book).state is not None
