from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import source
from tests.toy_procedures import (
    ASHORE,
    ENDED_ON,
    FARE,
    JUDGED_FROM,
    UNSETTLED_ON,
    act,
    broken,
    but_row,
    procedure_book,
    row,
    vector,
    weak_procedure_book,
    with_tables,
)

from victim_protocol.case.entry import Entry
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import NEVER, AllOf, AnyOf, Happened
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN, Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Machine, Position
from victim_protocol.law.objection import UNCHECKED, Fault, Objection
from victim_protocol.law.procedure import Care, Procedure, Transition
from victim_protocol.statutes.notation import no, yes

BOOK = procedure_book()
DAY = date(2017, 3, 20)
STAYS: dict[str, Any] = {"wishes_to_go_home": False}
"""What lets somebody be handed over."""
HANDED = act("handed_over", "border_post", receiver="commune_committee", forms="handover_minutes_form_4")


def at(stage: str, since: date = DAY) -> Position:
    return Position(Key(stage), since)


def machine(table: Procedure = ASHORE, book: LawBook = BOOK) -> Machine:
    return Machine.of(table, book.on(DAY).compiler, book.competence)


def found(
    stage: str, entry: Entry, chosen: Mapping[str, str] | None = None, since: date = DAY, **facts: Any
) -> list[Objection]:
    """What the table of the shore has against an act."""
    return [*machine().objections(at(stage, since), entry, vector(BOOK, chosen, **facts))]


def faults(
    stage: str, entry: Entry, chosen: Mapping[str, str] | None = None, since: date = DAY, **facts: Any
) -> list[Fault]:
    return [one.fault for one in found(stage, entry, chosen, since, **facts)]


class TestStep:
    """An act that a row admits leads where the row leads; any other leads nowhere."""

    def test_a_move_begins_a_stage_on_its_day(self) -> None:
        late = evolve(HANDED, day=DAY + timedelta(days=4))
        reached = machine().step(at("at_post"), late, vector(BOOK, **STAYS))
        assert reached is not None
        assert (reached.stage, reached.since, reached.before) == ("with_commune", date(2017, 3, 24), at("at_post"))
        assert reached.row is ASHORE.rows_on[Key("at_post"), Key("handed_over")][0]

    def test_a_task_leaves_the_stage_as_old_as_it_is(self) -> None:
        asked = act("statement_taken", "border_post", day=DAY + timedelta(days=2))
        reached = machine().step(at("at_post"), asked, vector(BOOK))
        assert reached is not None
        assert (reached.stage, reached.since, reached.before) == ("at_post", DAY, at("at_post"))

    @pytest.mark.parametrize(
        ("stage", "entry"),
        [
            ("with_commune", HANDED),
            ("home", act("returned_home")),
            ("at_post", act("declared")),
            ("at_post", evolve(HANDED, actor=Key("relatives"))),
            ("at_post", evolve(HANDED, receiver=Key("relatives"))),
            ("at_post", evolve(HANDED, forms=(Key("declaration_form_1"),))),
        ],
    )
    def test_nowhere(self, stage: str, entry: Entry) -> None:
        assert machine().step(at(stage), entry, vector(BOOK, **STAYS)) is None

    def test_the_first_row_that_admits_it(self) -> None:
        """Two hostels by two readings: of which one it is, the body that acts and the reading tell."""
        rows = ASHORE.rows_on[Key("with_commune"), Key("lodged")]
        for body, expected in (("victim_support_establishment", 0), ("social_protection_establishment", 1)):
            reached = machine().step(at("with_commune"), act("lodged", body), vector(BOOK))
            assert reached is not None
            assert reached.row is rows[expected]
        whoever = act("lodged")
        for chosen, expected in (({}, 0), ({"placing": "by_commune"}, 0), ({"placing": "by_province"}, 1)):
            reached = machine().step(at("with_commune"), whoever, vector(BOOK, chosen))
            assert reached is not None
            assert reached.row is rows[expected]

    def test_whom_a_row_names_goes_before_whom_it_might_mean(self) -> None:
        """Where nobody is recorded and two rows lead apart, none of them is taken; what is missing is told."""
        other = row("not_started: rescued > with_commune", "receive", "commune_committee", source())
        table = evolve(ASHORE, transitions=(*ASHORE.transitions, other))
        start = at("not_started")
        for body, day, expected in (
            ("border_post", DAY, "at_post"),
            ("commune_committee", DAY, "with_commune"),
            ("commune_committee", UNSETTLED_ON[0], "with_commune"),
            ("receiving_body", DAY, None),
            ("relatives", UNSETTLED_ON[0], "at_post"),
            (None, UNSETTLED_ON[0], None),
            (None, DAY, None),
        ):
            rescued = act("rescued", body, day=day)
            reached = machine(table).step(start, rescued, vector(BOOK))
            assert (None if reached is None else reached.stage) == expected
            told = machine(table).objections(start, rescued, vector(BOOK))
            assert expected or [one.fault for one in told] == [Fault.ACTOR_MISSING] * 2
        same = evolve(ASHORE, transitions=(*ASHORE.transitions, evolve(other, to=Key("at_post"))))
        assert machine(same).step(start, act("rescued"), vector(BOOK)) is not None

    def test_a_link_looks_at_no_body(self) -> None:
        """Whoever rescues, the fare follows; what it needs is another matter."""
        rescued = act("rescued", "relatives", receiver="relatives", forms="declaration_form_1")
        assert machine(FARE).step(at("not_started"), rescued, vector(BOOK, poor_household=True)) is not None
        assert machine(FARE).step(at("not_started"), rescued, vector(BOOK)) is not None
        assert machine(FARE).step(at("not_started"), rescued, vector(BOOK, poor_household=False)) is None
        assert machine(FARE).objections(at("not_started"), rescued, vector(BOOK)) == ()


class TestFaults:
    """Everything that stands in the way of a row is told, each with the row."""

    def test_a_stage_without_a_row_for_it(self) -> None:
        assert found("lodged", HANDED) == [Objection(None, Fault.STAGE)]
        assert found("at_post", act("sung")) == [Objection(None, Fault.STAGE)]

    def test_a_row_that_is_no_law_yet(self) -> None:
        judged = act("found_not_victim", "district_police", facts={"grounds_found_sufficient": False})
        bad: dict[str, Any] = {"grounds_found_sufficient": False}
        early, due = (evolve(judged, day=JUDGED_FROM - timedelta(days=days)) for days in (1, 0))
        assert faults("with_commune", early, **bad) == [Fault.DAY]
        assert faults("with_commune", due, **bad) == []
        assert machine().step(at("with_commune"), early, vector(BOOK, **bad)) is None
        assert machine().step(at("with_commune"), due, vector(BOOK, **bad)) is not None

    def test_of_rows_of_several_times_only_those_in_force(self) -> None:
        """Where none is in force, the fault is that none is."""
        older, newer = (
            row("at_sea: seen > near", "verify", body, source(), since=since, until=until)
            for body, since, until in (
                ("border_post", date(2001, 1, 1), date(2009, 12, 31)),
                ("commune_committee", date(2015, 1, 1), None),
            )
        )
        table = evolve(ASHORE, stages=(ASHORE.stages[0],), transitions=(older, newer))
        seen = act("seen", "relatives")
        for on, expected in (
            (date(2009, 12, 31), [Objection(older, Fault.ACTOR)]),
            (date(2015, 1, 1), [Objection(newer, Fault.ACTOR)]),
            (
                date(2012, 1, 1),
                [
                    Objection(older, Fault.DAY),
                    Objection(older, Fault.ACTOR),
                    Objection(newer, Fault.DAY),
                    Objection(newer, Fault.ACTOR),
                ],
            ),
        ):
            assert [*machine(table).objections(at("at_sea"), evolve(seen, day=on), vector(BOOK))] == expected

    def test_another_choice_of_a_reading(self) -> None:
        by_commune, _ = ASHORE.rows_on[Key("with_commune"), Key("lodged")]
        lodged = act("lodged", "victim_support_establishment")
        objections = found("with_commune", lodged, {"placing": "by_province"})
        assert Objection(by_commune, Fault.READING, (Key("placing"),)) in objections
        assert by_commune not in [one.row for one in found("with_commune", lodged, {"placing": "by_commune"})]
        assert Fault.READING not in faults("with_commune", lodged)

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, []),
            ({"actor": Key("border_gate_post")}, []),
            ({"actor": Key("commune_committee")}, [Fault.ACTOR]),
            ({"actor": Key("border_guard")}, [Fault.ACTOR_MISSING]),
            ({"actor": Key("receiving_body")}, [Fault.ACTOR_MISSING]),
            ({"actor": None}, [Fault.ACTOR_MISSING]),
            ({"actor": Key("nobody_known")}, [Fault.ACTOR]),
            ({"receiver": Key("border_post")}, [Fault.RECEIVER]),
            ({"receiver": Key("receiving_body")}, [Fault.RECEIVER_MISSING]),
            ({"receiver": None}, []),
            ({"forms": ()}, []),
            ({"forms": (Key("declaration_form_1"),)}, [Fault.FORM]),
            ({"forms": (*HANDED.forms, Key("declaration_form_1"))}, [Fault.FORM]),
            (
                {"actor": Key("relatives"), "receiver": Key("relatives"), "forms": (Key("x"),)},
                [Fault.ACTOR, Fault.RECEIVER, Fault.FORM],
            ),
        ],
    )
    def test_who_acts_to_whom_with_what(self, changes: dict[str, Any], expected: list[Fault]) -> None:
        """A part of the body is that body; a wider one is not known to be another; one receiver needs no naming."""
        assert faults("at_post", evolve(HANDED, **changes), **STAYS) == expected

    def test_the_person_takes_nobody_over(self) -> None:
        """Where whoever acts would answer for the person, the person cannot be the one, though a link asks nobody."""
        rescued = act("rescued", "the_person")
        for table in (ASHORE, but_row("rescued", is_link=True), but_row("rescued", actors=())):
            assert machine(table).step(at("not_started"), rescued, vector(BOOK)) is None
            told = machine(table).objections(at("not_started"), rescued, vector(BOOK))
            assert [one.fault for one in told] == [Fault.ACTOR]
        free = but_row("rescued", actors=(), care=None)
        assert machine(free).step(at("not_started"), rescued, vector(BOOK)) is not None

    def test_what_another_time_would_have_begun(self) -> None:
        """Before a row is law it begins nothing; a procedure under way asks for it all the same."""
        table = broken(lambda one: evolve(one, since=JUDGED_FROM) if one.event in ("rescued", "handed_over") else one)
        early, due = (act("rescued", day=JUDGED_FROM - timedelta(days=days)) for days in (1, 0))
        assert machine(table).is_of_another_time(at("not_started"), early)
        assert not machine(table).is_of_another_time(at("not_started"), due)
        assert not machine(table).is_of_another_time(at("at_post"), evolve(HANDED, day=early.day))

    def test_of_several_receivers_one_must_be_named(self) -> None:
        table = but_row("handed_over", receivers=(Key("commune_committee"), Key("establishment")))
        told = machine(table).objections(at("at_post"), evolve(HANDED, receiver=None), vector(BOOK, **STAYS))
        assert [one.fault for one in told] == [Fault.RECEIVER_MISSING]

    def test_what_does_not_hold_and_what_is_not_known_to(self) -> None:
        assert faults("at_post", HANDED, wishes_to_go_home=True, unable_to_travel_alone=False) == [Fault.GUARD]
        only = ASHORE.rows_on[Key("at_post"), Key("handed_over")][0]
        assert found("at_post", HANDED) == [
            Objection(only, Fault.MISSING, (Key("wishes_to_go_home"), Key("unable_to_travel_alone")))
        ]

    @pytest.mark.parametrize(
        ("known", "needs"),
        [
            ({"wishes_to_go_home": True}, ["unable_to_travel_alone"]),
            ({"unable_to_travel_alone": False}, ["wishes_to_go_home"]),
            ({"poor_household": True, "wishes_to_go_home": True}, ["unable_to_travel_alone"]),
        ],
    )
    def test_exactly_what_is_still_needed(self, known: dict[str, Any], needs: list[str]) -> None:
        """Not what is known already, and not what no longer matters."""
        (objection,) = found("at_post", HANDED, **known)
        assert (objection.fault, [*objection.needs]) == (Fault.MISSING, needs)

    def test_what_only_seems_to_matter_is_not_needed(self) -> None:
        """Poor or not, it holds; and where two facts stand beside one that no longer matters, they are not asked."""
        either = AnyOf((yes("poor_household", source()), no("poor_household", source())))
        free = machine(but_row("handed_over", guard=either))
        assert free.objections(at("at_post"), HANDED, vector(BOOK)) == ()
        assert free.step(at("at_post"), HANDED, vector(BOOK)) is not None
        neither = AllOf((yes("poor_household", source()), no("poor_household", source())))
        none = machine(but_row("handed_over", guard=neither))
        assert [one.fault for one in none.objections(at("at_post"), HANDED, vector(BOOK))] == [Fault.GUARD]
        both = machine(but_row("handed_over", guard=AllOf((either, yes("needs_essentials", source())))))
        (objection,) = both.objections(at("at_post"), HANDED, vector(BOOK))
        assert objection.needs == ("needs_essentials",)

    def test_what_fails_says_what_made_it_fail(self) -> None:
        """Each fact that decided, once, also where a definition asks for it; not one that did not matter."""
        (objection,) = found("at_post", HANDED, wishes_to_go_home=True, unable_to_travel_alone=False)
        assert sorted(objection.needs) == ["unable_to_travel_alone", "wishes_to_go_home"]
        twice = AllOf((yes("poor_household", source()), AnyOf((yes("poor_household", source()), NEVER))))
        table = machine(but_row("handed_over", guard=twice))
        (objection,) = table.objections(at("at_post"), HANDED, vector(BOOK, poor_household=False))
        assert (objection.fault, objection.needs) == (Fault.GUARD, ("poor_household",))

    def test_what_is_pending_does_not_hold_yet(self) -> None:
        pending = machine(but_row("handed_over", guard=Happened(Key("lodged"), source())))
        for stands, expected in (
            (Occurrence.PENDING, [Fault.GUARD]),
            (Occurrence.HAPPENED, []),
            (UNKNOWN, [Fault.MISSING]),
        ):
            told = pending.objections(at("at_post"), HANDED, vector(BOOK, lodged=stands))
            assert [one.fault for one in told] == expected

    def test_what_is_known_too_little_is_not_known_and_nothing_would_tell(self) -> None:
        book = weak_procedure_book()
        strict = Machine.of(ASHORE, book.on(DAY, Evidence.OFFICIAL).compiler, book.competence)
        told = strict.objections(at("at_post"), HANDED, vector(book, wishes_to_go_home=True))
        assert [(one.fault, one.needs) for one in told] == [(Fault.MISSING, ())]

    def test_a_finding_may_be_made_in_doubt_and_not_against_what_is_known(self) -> None:
        judged = act("found_not_victim", "district_police")
        assert faults("with_commune", judged) == []
        assert faults("with_commune", judged, grounds_found_sufficient=False) == []
        assert faults("with_commune", judged, grounds_found_sufficient=True) == [Fault.GUARD]

    @pytest.mark.parametrize("needed", [True, False, UNKNOWN])
    def test_a_task_may_be_done_where_it_is_not_owed(self, needed: object) -> None:
        """Its guard says when somebody must; one that moves who answers for the person is no such task."""
        checked = act("health_checked", "border_post")
        assert faults("at_post", checked, needs_medical_care=needed) == []
        assert machine().step(at("at_post"), checked, vector(BOOK, needs_medical_care=needed)) is not None
        moving = machine(but_row("health_checked", care=Care.HEALTH_FACILITY))
        told = moving.objections(at("at_post"), checked, vector(BOOK, needs_medical_care=needed))
        expected = {True: [], False: [Fault.GUARD], UNKNOWN: [Fault.MISSING]}
        assert [one.fault for one in told] == expected[needed]

    def test_what_a_guard_has_against_a_row_is_told_apart_from_the_rest(self) -> None:
        """Also of a task, since it tells whether the task is owed."""
        compiler = BOOK.on(DAY).compiler
        (arm,) = machine().arms[Key("at_post"), Key("health_checked")]
        for needed, expected in ((True, None), (False, Fault.GUARD), (UNKNOWN, Fault.MISSING)):
            unmet = arm.unmet(vector(BOOK, needs_medical_care=needed), compiler)
            assert (None if unmet is None else unmet.fault) is expected
        (free,) = machine().arms[Key("at_post"), Key("statement_taken")]
        assert free.unmet(vector(BOOK), compiler) is None

    def test_all_at_once(self) -> None:
        wrong = act("lodged", "relatives", forms="declaration_form_1")
        told = faults("with_commune", wrong, {"placing": "by_province"})
        assert told == [Fault.READING, Fault.ACTOR, Fault.FORM, Fault.ACTOR, Fault.FORM]


class TestUnsettledDays:
    """While nobody knows who is competent, nobody is said not to be; it is only not known."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (UNSETTLED_ON[0] - timedelta(days=1), Fault.ACTOR),
            (UNSETTLED_ON[0], Fault.ACTOR_MISSING),
            (UNSETTLED_ON[1], Fault.ACTOR_MISSING),
            (UNSETTLED_ON[1] + timedelta(days=1), Fault.ACTOR),
        ],
    )
    def test_both_days_count(self, day: date, expected: Fault) -> None:
        entry = evolve(HANDED, actor=Key("relatives"), day=day)
        assert faults("at_post", entry, **STAYS) == [expected]
        moved = machine().step(at("at_post"), entry, vector(BOOK, **STAYS)) is not None
        assert moved is (expected in UNCHECKED)

    @pytest.mark.parametrize(("later", "expected"), [(0, [Fault.ACTOR]), (1, [Fault.ACTOR_MISSING])])
    def test_since_a_body_has_ended(self, later: int, expected: list[Fault]) -> None:
        judged = act("found_not_victim", "commune_committee", day=ENDED_ON + timedelta(days=later))
        assert faults("with_commune", judged, grounds_found_sufficient=False) == expected

    def test_another_body_has_not_ended(self) -> None:
        entry = evolve(HANDED, actor=Key("relatives"), day=ENDED_ON + timedelta(days=1))
        assert faults("at_post", entry, **STAYS) == [Fault.ACTOR]


class TestTasksOfOthers:
    """Where all that an act could do is a task of other bodies, it is none of the procedure."""

    @pytest.mark.parametrize(
        ("stage", "entry", "expected"),
        [
            ("at_post", act("statement_taken", "commune_committee"), True),
            ("at_post", act("statement_taken", "border_post"), False),
            ("at_post", act("statement_taken", "border_guard"), False),
            ("at_post", act("statement_taken"), False),
            ("at_post", act("statement_taken", "commune_committee", day=UNSETTLED_ON[0]), False),
            ("at_post", evolve(HANDED, actor=Key("relatives")), False),
            ("lodged", HANDED, True),
        ],
    )
    def test_by_the_body_that_acts(self, stage: str, entry: Entry, expected: bool) -> None:
        assert machine().is_anothers(at(stage), entry) is expected


def taken(free: list[Transition], entry: Entry) -> Transition | None:
    """The row that names the body that acted; without one, the first, unless a body not recorded decides where to."""
    named = [row for row in free if not row.actors or any(map(partial(is_of, entry.actor), row.actors))]
    elsewhere = [row for row in free if row.to != free[0].to and not (entry.actor and nobody_knows(row, entry.day))]
    return named[0] if named else free[0] if free and not elsewhere else None


def nobody_knows(row: Transition, day: date) -> bool:
    """Whether it is a day of which it is not known who is competent for a row."""
    days = BOOK.competence.unsettled_for((*row.actors, *row.receivers))
    return any(first <= day <= last for first, last in days)


def is_of(body: Key | None, actor: Key) -> bool:
    return body is not None and BOOK.competence.is_part_of(body, actor)


class TestAdmission:
    """A row is taken exactly if nothing stands in the way of it but what is only not recorded."""

    EVENTS = tuple(sorted(ASHORE.events | FARE.events))
    BODIES = (None, *BOOK.competence.of_actor)
    FORMS = ((), (Key("declaration_form_1"),), (Key("handover_minutes_form_4"),))

    @given(
        table=st.sampled_from(BOOK.procedures),
        event=st.sampled_from(EVENTS),
        bodies=st.tuples(st.sampled_from(BODIES), st.sampled_from(BODIES)),
        forms=st.sampled_from(FORMS),
        day=st.sampled_from((DAY, UNSETTLED_ON[0], ENDED_ON + timedelta(days=1))),
        since=st.sampled_from((DAY, JUDGED_FROM, JUDGED_FROM - timedelta(days=1))),
        placing=st.sampled_from((None, "by_commune", "by_province")),
        data=st.data(),
    )
    def test_step_and_objections_agree(
        self,
        *,
        table: Procedure,
        event: Key,
        bodies: tuple[Key | None, Key | None],
        forms: tuple[Key, ...],
        day: date,
        since: date,
        placing: str | None,
        data: st.DataObject,
    ) -> None:
        stage = data.draw(st.sampled_from(table.stages)).key
        facts = {key: data.draw(st.sampled_from((True, False, UNKNOWN))) for key in BOOK.facts if key != "lodged"}
        known = vector(BOOK, {} if placing is None else {"placing": placing}, **facts)
        entry = Entry(person="p1", day=day, event=event, actor=bodies[0], receiver=bodies[1], forms=forms)
        made, place = BOOK.on(DAY).machines[table.key], Position(stage, since)
        reached, objections = made.step(place, entry, known), made.objections(place, entry, known)
        barred = {id(one.row) for one in objections if one.fault not in UNCHECKED}
        free = [row for row in table.rows_on.get((stage, event), ()) if row.governs(day) and id(row) not in barred]
        assert (None if reached is None else reached.row) is taken(free, entry)
        assert objections or reached is not None


class TestMachines:
    """A book makes its tables ready once for the days on which nothing changes."""

    def test_a_table_of_another_book(self) -> None:
        table = but_row("handed_over", actors=(Key("relatives"),))
        made = with_tables(table, FARE).on(DAY).machines[Key("ashore")]
        entry = evolve(HANDED, actor=Key("relatives"))
        assert made.step(at("at_post"), entry, vector(BOOK, **STAYS)) is not None
