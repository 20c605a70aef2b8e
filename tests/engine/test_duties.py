from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import label, source
from tests.toy_procedures import ASHORE, ENDED_ON, FARE, act, but_row, procedure_book, row, rows_of, with_tables

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.course import Course
from victim_protocol.engine.duties import duties, options
from victim_protocol.engine.duty import Duty, DutyState
from victim_protocol.engine.occasions import Occasions
from victim_protocol.engine.replay import Question, replay
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, NEVER
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.reading import chosen_readings
from victim_protocol.law.time_limit import LimitKind, Unit
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.notation import yes

BOOK = procedure_book()
LAW = default_book()
DAY = date(2017, 3, 20)
LATE, LEFT, OPEN, UNCERTAIN, DONE_LATE, SUSPENDED = (
    DutyState.LATE,
    DutyState.LEFT,
    DutyState.OPEN,
    DutyState.UNCERTAIN,
    DutyState.DONE_LATE,
    DutyState.SUSPENDED,
)


def day(number: int) -> date:
    return DAY + timedelta(days=number)


KNOWN = {"wishes_to_go_home": False, "needs_medical_care": True, "needs_essentials": False, "poor_household": False}
RESCUED = act("rescued", "border_post", facts=KNOWN)
"""Somebody of whom everything is known, and who does not ask for the fare."""
UNKNOWN_ONE = act("rescued", "border_post")
HANDED = act("handed_over", "border_post", receiver="commune_committee", day=day(2))
LODGED = act("lodged", "victim_support_establishment", day=day(4))
EVENTS = (*sorted(ASHORE.events | FARE.events), "died", "support_refused", "left_care", "moved_to_hospital", "reopened")


def asked(entries: tuple[Entry, ...], on: date, book: LawBook, **chosen: str) -> tuple[Course, Occasions]:
    case = Case(persons=(Person(id="p1"),), entries=entries)
    choices = chosen_readings(book.variables.readings, chosen)
    occasions = Occasions(book=book, history=case.history("p1"), on=on, chosen=choices, accept=Evidence.SECONDARY)
    return replay(case, "p1", Question(book=book, chosen=choices), on=on), occasions


def found(*entries: Entry, on: date = DAY, book: LawBook = BOOK, **chosen: str) -> tuple[Duty, ...]:
    return duties(*asked(entries, on, book, **chosen))


def told(*entries: Entry, on: date = DAY, book: LawBook = BOOK, **chosen: str) -> list[tuple[DutyState, str]]:
    """The state and the act of each duty."""
    return [(one.state, str(one.act)) for one in found(*entries, on=on, book=book, **chosen)]


def the(act_: str, *entries: Entry, on: date = DAY, book: LawBook = BOOK, **chosen: str) -> Duty:
    """The only duty of an act."""
    (one,) = (one for one in found(*entries, on=on, book=book, **chosen) if one.act == act_)
    return one


def with_limit(**changes: Any) -> LawBook:
    """The law with a limit more, on an act of no table."""
    feed = BOOK.limit("feed_soon")
    more = evolve(feed, key=Key("feed_again"), **changes)
    return procedure_book(limits=(*BOOK.limits, more))


class TestStages:
    """Where a case stands, each duty of the stage is told, with its limits, its doubts and what it hangs on."""

    def test_all_of_somebody_of_whom_everything_is_known(self) -> None:
        assert told(RESCUED) == [(OPEN, "give_first_care"), (OPEN, "bring_to_commune"), (OPEN, "take_statement")]
        (handing,) = rows_of(ASHORE, "handed_over")
        duty = the("bring_to_commune", RESCUED)
        assert (duty.procedure, duty.actors, duty.receivers, duty.events) == (
            "ashore",
            ("border_post",),
            ("commune_committee",),
            ("handed_over",),
        )
        assert (duty.forms, duty.needs, duty.doubts, duty.silent) == (handing.forms, (), ("haste",), ())
        assert duty.sources == handing.sources
        assert duty.end == day(3)
        assert the("give_first_care", RESCUED).silent == (label("no text says how well"),)

    def test_what_is_not_known_is_named(self) -> None:
        duty = the("bring_to_commune", UNKNOWN_ONE)
        assert (duty.state, duty.needs) == (UNCERTAIN, ("wishes_to_go_home", "unable_to_travel_alone"))
        assert the("give_first_care", UNKNOWN_ONE).needs == ("needs_medical_care",)
        assert the("give_essential_needs", UNKNOWN_ONE).needs == ("needs_essentials",)

    def test_what_is_known_not_to_be_owed_is_not_told(self) -> None:
        gone = act(
            "rescued", "border_post", facts={**KNOWN, "wishes_to_go_home": True, "unable_to_travel_alone": False}
        )
        assert "bring_to_commune" not in [one for _, one in told(gone)]

    def test_a_task_that_is_done_is_not_told_again(self) -> None:
        assert (OPEN, "take_statement") not in told(RESCUED, act("statement_taken", "border_post"))

    def test_nothing_has_happened(self) -> None:
        assert told() == []
        assert told(RESCUED, on=day(-1)) == []

    def test_rows_of_one_act_and_one_body_are_ways_to_one_end(self) -> None:
        """Either finding fulfils it, and one of them can be made whatever is not known."""
        other = row(
            "with_commune: certified > home",
            "verify",
            "district_police",
            source("7.2"),
            guard=yes("grounds_found_sufficient", source("7.2")),
            finding=True,
            to_whom="commune_committee",
            forms="declaration_form_1",
        )
        book = with_tables(evolve(ASHORE, transitions=(*ASHORE.transitions, other)), FARE)
        duty = the("verify", RESCUED, HANDED, on=day(2), book=book)
        assert (duty.state, duty.needs) == (OPEN, ())
        assert duty.events == ("found_not_victim", "certified")
        assert (duty.receivers, duty.forms) == (("commune_committee",), ("declaration_form_1",))
        assert [one.citation.key for one in duty.sources] == ["07/2000/TT-TOY:7", "07/2000/TT-TOY:7.2"]
        alone = the("verify", RESCUED, HANDED, on=day(2))
        assert (alone.state, alone.needs) == (UNCERTAIN, ("grounds_found_sufficient",))

    def test_two_bodies_are_two_duties(self) -> None:
        """By either reading; once one is chosen, that one alone."""
        lodging = [one for one in found(RESCUED, HANDED, on=day(2)) if one.act == "lodge"]
        assert [one.actors for one in lodging] == [
            ("victim_support_establishment",),
            ("social_protection_establishment",),
        ]
        assert [one.doubts for one in lodging] == [("placing",)] * 2
        duty = the("lodge", RESCUED, HANDED, on=day(2), placing="by_province")
        assert (duty.actors, duty.doubts) == (("social_protection_establishment",), ())

    def test_a_row_that_is_no_law_on_the_day_asked(self) -> None:
        early = [evolve(one, day=one.day - timedelta(days=900)) for one in (RESCUED, HANDED)]
        assert "verify" not in [one for _, one in told(*early, on=early[1].day)]

    def test_tasks_of_one_act_are_ways_to_one_end(self) -> None:
        """Told by hand or by wire: once one of the two is recorded, neither is owed."""
        wired = row("at_post: family_informed", "take_statement", "border_post", source("2.1"))
        book = with_tables(evolve(ASHORE, transitions=(*ASHORE.transitions, wired)), FARE)
        assert the("take_statement", RESCUED, book=book).events == ("statement_taken", "family_informed")
        told_so = act("family_informed", "border_post")
        assert "take_statement" not in [one for _, one in told(RESCUED, told_so, book=book)]

    def test_only_the_body_that_was_named_must_receive(self) -> None:
        """The post said to which hostel; until the person is there the other has nothing to do."""
        handing = but_row(
            "handed_over", receivers=(Key("establishment"),), care=None, guard=ALWAYS, refusable=NEVER, reading=None
        )
        book = with_tables(handing, FARE)
        for named, expected in (
            ("establishment", ["victim_support_establishment", "social_protection_establishment"]),
            ("victim_support_establishment", ["victim_support_establishment"]),
            ("social_protection_establishment", ["social_protection_establishment"]),
        ):
            sent = evolve(HANDED, receiver=Key(named))
            lodging = [one for one in found(RESCUED, sent, on=day(2), book=book) if one.act == "lodge"]
            assert [body for one in lodging for body in one.actors] == expected

    def test_bodies_that_are_no_longer_there_are_not_named(self) -> None:
        """Who acts in their place is not known, which is told; nobody is late."""
        at_the_end, after = (ENDED_ON + timedelta(days=number) for number in (0, 1))
        steps = (evolve(RESCUED, day=ENDED_ON), evolve(HANDED, day=ENDED_ON))
        facts = {Key("grounds_found_sufficient"): False}
        judged = Entry(person="p1", day=ENDED_ON, facts=facts)
        before = the("verify", *steps, judged, on=at_the_end)
        assert (before.state, before.actors, before.silent) == (OPEN, ("district_police",), ())
        since = the("verify", *steps, judged, on=after)
        assert (since.state, since.actors, since.silent) == (UNCERTAIN, (), (label("who since"),))


class TestWho:
    """Of several bodies, the one that answers for the person must act; where it is none of them, all are named."""

    TABLE = but_row("statement_taken", actors=(Key("border_post"), Key("commune_committee")))

    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            ("border_post", ("border_post",)),
            ("border_gate_post", ("border_gate_post",)),
            ("border_guard", ("border_post", "commune_committee")),
        ],
    )
    def test_who_holds_the_person(self, body: str, expected: tuple[str, ...]) -> None:
        rescued = act("rescued", body, facts=KNOWN)
        assert the("take_statement", rescued, book=with_tables(self.TABLE, FARE)).actors == expected

    def test_of_one_body_that_one(self) -> None:
        assert the("take_statement", act("rescued", "border_gate_post")).actors == ("border_post",)

    def test_of_what_is_left_who_held_the_person_then(self) -> None:
        duty = the("take_statement", RESCUED, HANDED, on=day(3), book=with_tables(self.TABLE, FARE))
        assert (duty.state, duty.actors) == (LEFT, ("border_post",))


class TestLimits:
    """A limit that has passed makes a duty late; of two that conflict, one is enough while the reading is open."""

    @pytest.mark.parametrize(
        ("number", "chosen", "state", "limits"),
        [
            (3, {}, OPEN, ["bring_quickly", "bring_slowly"]),
            (4, {}, LATE, ["bring_quickly", "bring_slowly"]),
            (4, {"haste": "quick"}, LATE, ["bring_quickly"]),
            (4, {"haste": "slow"}, OPEN, ["bring_slowly"]),
            (10, {"haste": "slow"}, OPEN, ["bring_slowly"]),
            (11, {"haste": "slow"}, LATE, ["bring_slowly"]),
        ],
    )
    def test_late(self, number: int, chosen: dict[str, Any], state: DutyState, limits: list[str]) -> None:
        duty = the("bring_to_commune", RESCUED, on=day(number), **chosen)
        assert (duty.state, [due.limit.key for due in duty.dues]) == (state, limits)
        assert duty.doubts == (() if chosen else ("haste",))

    def test_a_limit_that_yields_to_another_makes_nobody_late(self) -> None:
        """Where it is known that the other one stands in its place; until then it binds."""
        weak = yes("unable_to_travel_alone", source("4.5"))
        limits = tuple(evolve(one, extended=weak) if one.key == "bring_quickly" else one for one in BOOK.limits)
        book = procedure_book(limits=limits)
        for facts, state in (
            ({}, LATE),
            ({Key("unable_to_travel_alone"): False}, LATE),
            ({Key("unable_to_travel_alone"): True}, OPEN),
        ):
            rescued = evolve(RESCUED, facts={**RESCUED.facts, **facts})
            assert the("bring_to_commune", rescued, on=day(5), book=book, haste="quick").state is state
            done = evolve(HANDED, day=day(5))
            late = (DONE_LATE, "bring_to_commune") in told(rescued, done, on=day(6), book=book, haste="quick")
            assert late is (state is LATE)

    def test_what_is_not_known_to_be_owed_is_not_late(self) -> None:
        assert the("bring_to_commune", UNKNOWN_ONE, on=day(9)).state is UNCERTAIN

    def test_a_limit_of_another_body_does_not_bind(self) -> None:
        book = procedure_book(
            limits=tuple(
                evolve(one, actors=(Key("commune_committee"),)) if one.key.startswith("bring") else one
                for one in BOOK.limits
            )
        )
        assert the("bring_to_commune", RESCUED, on=day(9), book=book).dues == ()

    def test_what_was_done_late_is_told_so(self) -> None:
        late = evolve(HANDED, day=day(7))
        duty = the("bring_to_commune", RESCUED, late, on=day(7))
        assert (duty.state, duty.procedure, duty.actors) == (DONE_LATE, None, ("border_guard",))
        assert [due.limit.key for due in duty.dues] == ["bring_quickly"]
        assert "bring_to_commune" not in [one for _, one in told(RESCUED, late, on=day(7), haste="slow")]
        assert "bring_to_commune" not in [one for _, one in told(RESCUED, HANDED, on=day(7))]


class TestLimitsAlone:
    """What only a limit tells of is a duty too, unless a table says that its time has not come or has passed."""

    def test_an_act_of_no_table(self) -> None:
        hungry = act("rescued", "border_post", facts={**KNOWN, "needs_essentials": True})
        duty = the("give_essential_needs", hungry)
        assert (duty.procedure, duty.state, duty.events) == (None, OPEN, ("essentials_given",))
        assert duty.end == day(7)
        assert the("give_essential_needs", hungry, on=day(8)).state is LATE
        done = act("essentials_given", "commune_committee", day=day(1))
        assert "give_essential_needs" not in [one for _, one in told(hungry, done, on=day(8))]

    def test_an_act_that_lies_ahead_in_a_table(self) -> None:
        poor = act("rescued", "border_post", facts={**KNOWN, "poor_household": True})
        assert the("decide_claim", poor).procedure is None
        applied = act("applied", "the_person", receiver="commune_committee", day=day(1))
        assert the("decide_claim", poor, applied, on=day(1)).procedure == "fare"

    def test_an_act_of_a_table_that_is_not_under_way(self) -> None:
        """It is kept back, unless some step is recorded that lies outside what is under way."""
        assert "decide_claim" not in [one for _, one in told(RESCUED)]
        outside = act("applied", "the_person", day=day(1))
        assert (OPEN, "decide_claim") in told(RESCUED, outside, on=day(1))

    def test_an_act_that_lies_behind(self) -> None:
        """Who has gone home is not brought to the commune any more, nor first cared for at the post."""
        going = {**KNOWN, "wishes_to_go_home": True, "unable_to_travel_alone": False, "needs_medical_care": False}
        gone = act("set_out_home", "the_person", day=day(1))
        assert told(act("rescued", "border_post", facts=going), gone, on=day(9)) == [(LEFT, "take_statement")]

    @pytest.mark.parametrize(
        ("changes", "more"),
        [
            ({}, 0),
            ({"actors": (Key("border_post"),)}, 1),
            ({"actors": (Key("border_post"),), "is_right": True}, 0),
            ({"actors": (Key("border_post"),), "done_by": ()}, 0),
            ({"actors": (Key("border_post"),), "unit": Unit.DAYS_PRESENT, "kind": LimitKind.AT_MOST}, 0),
        ],
    )
    def test_bodies_and_rights_and_what_nobody_can_fulfil(self, changes: dict[str, Any], more: int) -> None:
        hungry = act("rescued", "border_post", facts={**KNOWN, "needs_essentials": True})
        feeding = [one for one in found(hungry, book=with_limit(**changes)) if one.act == "give_essential_needs"]
        assert len(feeding) == 1 + more

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2017, 5, 12), {"make_claim_file"}),
            (date(2017, 5, 15), {"make_claim_file", "appraise_claim"}),
            (date(2017, 7, 3), {"make_claim_file"}),
        ],
    )
    def test_a_step_begins_on_the_last_day_of_the_step_before(self, on: date, expected: set[str]) -> None:
        """Once that one is late, it alone is told: the next has not begun."""
        applied = Entry(person="p1", day=date(2017, 5, 10), event=Key("applied"))
        acts = {one.act for one in found(applied, on=on, book=LAW)}
        assert acts & {"make_claim_file", "appraise_claim", "decide_claim"} == expected


class TestLeftBehind:
    """A task of a stage that the case has left, and what a departure passed over, stays a duty until it is recorded."""

    def test_a_task_that_was_owed(self) -> None:
        assert told(RESCUED, HANDED, on=day(2))[:2] == [(LEFT, "take_statement"), (LEFT, "give_first_care")]
        assert (LEFT, "give_first_care") not in told(
            UNKNOWN_ONE, evolve(HANDED, facts={Key("wishes_to_go_home"): False}), on=day(2)
        )

    @pytest.mark.parametrize("event", ["statement_taken", "health_checked"])
    def test_until_it_is_recorded(self, event: str) -> None:
        done = act(event, "border_post", day=day(3))
        left = [one.events for one in found(RESCUED, HANDED, done, on=day(3)) if one.state is LEFT]
        assert left == [(other,) for other in ("statement_taken", "health_checked") if other != event]

    def test_what_was_done_in_another_way_is_not_left(self) -> None:
        """The limit is fulfilled by a first treatment as well."""
        treated = act("first_treatment_given", "health_facility", day=day(1))
        assert (LEFT, "give_first_care") not in told(RESCUED, treated, HANDED, on=day(3))

    def test_what_a_departure_passed_over(self) -> None:
        early = evolve(LODGED, departs=True, reason="no boat")
        left = [one for one in found(RESCUED, early, on=day(4)) if one.state is LEFT]
        assert [str(one.act) for one in left] == ["take_statement", "give_first_care", "bring_to_commune"]
        assert all(one.procedure == "ashore" for one in left)
        later = found(RESCUED, early, evolve(HANDED, day=day(5)), on=day(5))
        assert "bring_to_commune" not in [str(one.act) for one in later if one.state is LEFT]

    def test_what_was_not_owed_is_not_passed_over(self) -> None:
        healthy = act("rescued", "border_post", facts={**KNOWN, "needs_medical_care": False})
        early = evolve(LODGED, departs=True, reason="no boat")
        assert (LEFT, "give_first_care") not in told(healthy, early, on=day(4))

    def test_who_is_no_longer_there_cannot_be_asked(self) -> None:
        """In hospital, away from the post: its tasks are left, what others do with the person is not."""
        away = act("moved_to_hospital", day=day(1))
        assert told(RESCUED, away, on=day(1)) == [
            (LEFT, "give_first_care"),
            (LEFT, "take_statement"),
            (OPEN, "bring_to_commune"),
        ]

    def test_what_is_not_known_to_be_owed_is_not_left(self) -> None:
        away = act("moved_to_hospital", day=day(1))
        assert (UNCERTAIN, "give_first_care") in told(UNKNOWN_ONE, away, on=day(1))

    def test_a_stage_that_nobody_is_known_to_have_held(self) -> None:
        """Who rescued is not recorded: the task is the post's, wherever the person is."""
        away = act("moved_to_hospital", day=day(1))
        assert (OPEN, "take_statement") in told(act("rescued", facts=KNOWN), away, on=day(1))


class TestWaiting:
    """What is done with the person waits for the case to be reopened; the rest goes on."""

    @pytest.mark.parametrize("event", ["support_refused", "left_care"])
    def test_what_moves_care_is_suspended(self, event: str) -> None:
        states = {str(one.act): one.state for one in found(RESCUED, act(event, day=day(1)), on=day(5))}
        assert states["bring_to_commune"] is SUSPENDED
        assert states["take_statement"] is (OPEN if event == "support_refused" else LEFT)

    def test_toward_whom_the_choice_is_not_left_it_goes_on(self) -> None:
        """Duties wait only toward whom they are known to."""
        waits = yes("wishes_to_go_home", source("21"))
        everywhere = tuple(evolve(one, duties_wait=waits) for one in BOOK.everywhere)
        book = procedure_book(everywhere=everywhere)
        refused = act("support_refused", day=day(1))
        weak = {"unable_to_travel_alone": True, "needs_medical_care": True}
        for wish, state in ((True, SUSPENDED), (False, OPEN), (None, OPEN)):
            facts = weak if wish is None else {**weak, "wishes_to_go_home": wish}
            rescued = act("rescued", "border_post", facts=facts)
            assert the("bring_to_commune", rescued, refused, on=day(1), book=book).state is state

    def test_until_it_is_reopened(self) -> None:
        again = act("reopened", "border_post", day=day(2))
        duty = the("bring_to_commune", RESCUED, act("support_refused", day=day(1)), again, on=day(2))
        assert duty.state is OPEN

    def test_after_a_death_nothing_of_the_stages_is_owed(self) -> None:
        """What was left behind is told still, but for what the dead need no more."""
        steps = (RESCUED, HANDED, act("died", day=day(3)))
        assert told(*steps, on=day(3)) == [(LEFT, "take_statement"), (LEFT, "give_first_care")]
        assert told(*steps, on=day(4)) == [(LEFT, "take_statement")]


class TestOrder:
    """What presses comes first: by state, then at once, then by the last day, then what has none."""

    def test_at_once_before_a_day_before_none(self) -> None:
        hungry = act("rescued", "border_post", facts={**KNOWN, "needs_essentials": True})
        assert [str(one.act) for one in found(hungry)] == [
            "give_first_care",
            "bring_to_commune",
            "give_essential_needs",
            "take_statement",
        ]

    @given(
        st.lists(st.tuples(st.sampled_from(EVENTS), st.booleans()), max_size=5),
        st.integers(0, 20),
        st.fixed_dictionaries({}, optional={key: st.booleans() for key in KNOWN}),
    )
    def test_of_any_case(self, steps: list[tuple[str, bool]], later: int, facts: dict[str, bool]) -> None:
        """States in order; nothing told twice; doubts are readings left open; what is sure needs nothing."""
        entries = [act("rescued", "border_post", facts=facts)]
        entries += [
            act(event, "border_post" if named else None, day=day(1))
            for event, named in steps
            if event not in ("lodged", "died")
        ]
        course, occasions = asked(tuple(entries), day(1 + later), BOOK)
        listed = duties(course, occasions)
        assert [one.state for one in listed] == sorted((one.state for one in listed), key=[*DutyState].index)
        keys = [(one.procedure, one.act, one.actors, one.state) for one in listed]
        assert len(set(keys)) == len(keys)
        for one in listed:
            assert all(occasions.chosen[doubt] is None for doubt in one.doubts)
            assert one.sources
            assert one.events
            assert one.needs == () or one.state not in (OPEN, LATE, DONE_LATE)
        for step in options(course, occasions):
            assert not step.is_duty
            assert not step.is_task


class TestOptions:
    """What may come next without being a duty, as far as nothing known stands against it."""

    def steps(self, *entries: Entry, on: date = DAY, book: LawBook = BOOK, **chosen: str) -> list[str]:
        return [str(one.event) for one in options(*asked(entries, on, book, **chosen))]

    def test_what_is_open_or_may_be(self) -> None:
        assert self.steps(UNKNOWN_ONE) == ["set_out_home", "applied"]
        assert self.steps(RESCUED) == []
        assert self.steps() == []

    def test_neither_a_task_nor_another_reading(self) -> None:
        either = evolve_all(lambda one: evolve(one, is_duty=False))
        book = with_tables(either, FARE)
        assert self.steps(RESCUED, HANDED, on=day(2), book=book) == ["lodged", "lodged", "found_not_victim"]
        assert self.steps(RESCUED, HANDED, on=day(2), book=book, placing="by_commune") == ["lodged", "found_not_victim"]

    def test_after_a_death_nothing(self) -> None:
        assert self.steps(UNKNOWN_ONE, act("died", day=day(1)), on=day(1)) == []

    def test_what_waits_cannot_come_next(self) -> None:
        assert self.steps(UNKNOWN_ONE, act("support_refused", day=day(1)), on=day(1)) == ["applied"]


class TestLaw:
    """A scene of the law itself: who comes to the commune, on the first of September 2017."""

    TOLD = Entry(person="p1", day=date(2017, 9, 1), event=Key("declared"), actor=Key("commune_committee"))

    def test_who_came_to_the_commune(self) -> None:
        listed = {one.act: one for one in found(self.TOLD, on=date(2017, 9, 1), book=LAW)}
        assert listed[Key("notify_division")].actors == ("commune_committee",)
        assert listed[Key("notify_division")].receivers == ("district_division",)
        assert listed[Key("give_essential_needs")].state is UNCERTAIN

    def test_a_finding_or_its_contrary_is_owed_whatever_is_not_known(self) -> None:
        steps = (
            self.TOLD,
            *(
                Entry(person="p1", day=date(2017, 9, number), event=Key(event), actor=Key(actor))
                for number, event, actor in (
                    (2, "division_notified", "commune_committee"),
                    (4, "initial_information_established", "district_division"),
                    (5, "verification_requested", "district_division"),
                )
            ),
        )
        duty = the("verify", *steps, on=date(2017, 9, 6), book=LAW)
        assert set(duty.events) == {"certified", "found_not_victim"}
        assert (duty.state, duty.needs, duty.actors) == (OPEN, (), ("district_police",))


def evolve_all(change: Callable[[Transition], Transition], table: Procedure = ASHORE) -> Procedure:
    return evolve(table, transitions=tuple(change(one) for one in table.transitions))
