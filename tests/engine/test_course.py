from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import source
from tests.toy_procedures import ASHORE, FARE, act, procedure_book, row, rows_of, vector, with_tables

from victim_protocol.case.entry import Entry
from victim_protocol.engine.course import Course, LeftOpen, Outcome
from victim_protocol.engine.custody import UNRECORDED, Custody
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.law.objection import Fault
from victim_protocol.law.procedure import Care
from victim_protocol.statutes.notation import no, yes

BOOK = procedure_book()
DAY = date(2017, 3, 20)
RESCUED = act("rescued", "border_post", facts={"poor_household": True, "wishes_to_go_home": False})
HANDED = act("handed_over", "border_post", receiver="commune_committee", day=DAY + timedelta(days=2))
LODGED = act("lodged", "victim_support_establishment", day=DAY + timedelta(days=4))
STATEMENT, CHECK = (one for one in ASHORE.transitions if one.is_task)
(HANDING,) = rows_of(ASHORE, "handed_over")
EVENTS = (*sorted(ASHORE.events | FARE.events), "died", "support_refused", "left_care", "reopened", "handover_offered")


def course(*entries: Entry, book: LawBook = BOOK) -> Course:
    """The course of some entries, each judged with the facts that it and those before it bring."""
    found, facts = Course(book=book), dict[str, Any]()
    for entry in entries:
        facts |= {str(key): value for key, value in entry.facts.items()}
        found = found.then(entry, vector(book, **facts), book.on(entry.day))
    return found


def departing(entry: Entry, **changes: Any) -> Entry:
    return evolve(entry, departs=True, reason="there was no boat", **changes)


def outcomes(found: Course) -> list[Outcome]:
    return [one.outcome for one in found.taken]


def stages(found: Course) -> dict[str, str]:
    return {str(key): str(one.stage) for key, one in found.state.positions.items()}


class TestOutcomes:
    """Each entry is a step, or something no table knows, or lies outside, or is against the tables."""

    def test_a_way_by_the_tables(self) -> None:
        found = course(RESCUED, HANDED, LODGED)
        assert outcomes(found) == [Outcome.MOVED] * 3
        assert [[row.event for _, row in one.moves] for one in found.taken] == [
            ["rescued", "rescued"],
            ["handed_over"],
            ["lodged"],
        ]
        assert stages(found) == {"ashore": "lodged", "fare": "may_apply"}
        assert [one.custody.holder for one in found.taken] == [
            "border_post",
            "commune_committee",
            "victim_support_establishment",
        ]
        assert found.is_regular
        assert found.left_open == ()

    @pytest.mark.parametrize(
        ("entry", "expected"),
        [
            (Entry(person="p1", day=DAY, facts={Key("poor_household"): True}), Outcome.RECORDED),
            (act("declared"), Outcome.RECORDED),
            (act("statement_taken", "district_police"), Outcome.RECORDED),
            (act("claim_decided", "district_chair"), Outcome.OUTSIDE),
            (HANDED, Outcome.OUTSIDE),
            (act("reopened"), Outcome.REFUSED),
            (act("rescued", "relatives"), Outcome.REFUSED),
            (departing(act("rescued", "relatives")), Outcome.DEPARTED),
            (departing(act("claim_decided", "district_chair")), Outcome.OUTSIDE),
            (departing(RESCUED), Outcome.MOVED),
        ],
    )
    def test_of_a_first_entry(self, entry: Entry, expected: Outcome) -> None:
        """A departure from nothing is none: it is a step, or lies outside."""
        found = course(entry)
        assert outcomes(found) == [expected]
        assert found.is_regular is (expected not in (Outcome.REFUSED, Outcome.DEPARTED))
        assert bool(found.taken[0].objections) is not found.is_regular

    def test_where_it_stood_and_stands_is_kept(self) -> None:
        found = course(RESCUED, HANDED)
        first, second = found.taken
        assert first.before.custody == UNRECORDED
        assert first.after is second.before
        assert second.after is found.state
        assert second.custody == found.state.custody

    @given(st.lists(st.tuples(st.sampled_from(EVENTS), st.booleans(), st.booleans()), max_size=7))
    def test_any_entries_at_all(self, steps: list[tuple[str, bool, bool]]) -> None:
        """Each entry has one outcome; who answers is one, or not known, or nobody after a death; no stage is lost."""
        entries = [
            act(event, "border_post" if named else None, departs=departs, day=DAY + timedelta(days=place))
            for place, (event, named, departs) in enumerate(steps)
        ]
        found = course(*entries)
        assert [one.entry for one in found.taken] == entries
        begun: set[Key] = set()
        for one in found.taken:
            assert begun <= set(one.after.positions)
            begun = set(one.after.positions)
            assert (one.custody.holder is None) is (one.custody.care in (Care.NOT_KNOWN, Care.NOBODY))
            if one.outcome is Outcome.RECORDED:
                assert one.after is one.before
            if one.outcome is Outcome.OUTSIDE:
                assert evolve(one.after, custody=one.before.custody) == one.before
        died = [one for one in found.taken if one.after.ended is not None]
        assert all(one.after.positions == died[0].before.positions for one in died)


class TestToldAgain:
    """How a matter began may be told again: nothing new, nothing unlawful, and nobody loses the person by it."""

    def test_by_another_body(self) -> None:
        found = course(RESCUED, HANDED, LODGED, act("rescued", "border_post", day=DAY + timedelta(days=6)))
        assert outcomes(found)[3] is Outcome.OUTSIDE
        assert found.state == found.taken[2].after
        assert found.is_regular

    def test_but_not_of_the_dead(self) -> None:
        died = act("died", day=DAY + timedelta(days=1))
        assert outcomes(course(RESCUED, died, act("rescued", day=died.day)))[2] is Outcome.REFUSED


class TestNobodyCares:
    """Whoever can answer for nobody else does not come to answer for the person, whatever is recorded."""

    def test_in_a_departure(self) -> None:
        lost = departing(act("lodged", "border_post", receiver="the_person"))
        assert course(RESCUED, lost).state.custody.care is Care.NOT_KNOWN
        given = departing(act("lodged", "border_post", receiver="commune_committee"))
        assert course(RESCUED, given).state.custody.holder == "commune_committee"

    def test_outside_the_tables(self) -> None:
        for event, who in (("lodged", {"actor": "the_person"}), ("handed_over", {"receiver": "the_person"})):
            assert course(act(event, **who)).state.custody == Custody(care=Care.NOT_KNOWN, holder=None, since=DAY)


class TestWhoIsNotRecorded:
    """Two bodies begin a matter in two ways, and which of them acted is not recorded."""

    OTHER = row("not_started: rescued > with_commune", "receive", "commune_committee", source())
    TABLE = evolve(ASHORE, transitions=(*ASHORE.transitions, OTHER))

    def test_neither_is_taken_and_what_follows_both_is(self) -> None:
        (link, *others) = FARE.transitions
        fare = evolve(FARE, transitions=(evolve(link, is_finding=False, guard=ALWAYS), *others))
        found = course(act("rescued"), book=with_tables(self.TABLE, fare))
        assert outcomes(found) == [Outcome.UNCHECKED]
        assert stages(found) == {"fare": "may_apply"}


class TestOutside:
    """Of a step that no table under way knows, only who answers for the person is taken, as far as that is plain."""

    @pytest.mark.parametrize(
        ("entry", "care", "holder"),
        [
            (HANDED, Care.RECEIVER, "commune_committee"),
            (evolve(HANDED, receiver=None), Care.NOT_KNOWN, None),
            (LODGED, Care.ACTOR, "victim_support_establishment"),
            (evolve(LODGED, actor=None), Care.NOT_KNOWN, None),
            (act("set_out_home", "the_person"), Care.NOT_KNOWN, None),
            (act("collected_by_family", "relatives"), Care.NOT_KNOWN, None),
        ],
    )
    def test_who_received(self, entry: Entry, care: Care, holder: Key | None) -> None:
        """Nobody is taken to be at liberty, or at home, on the strength of a step of no table."""
        found = course(entry)
        assert outcomes(found) == [Outcome.OUTSIDE]
        assert found.state.custody == Custody(care=care, holder=holder, since=entry.day)
        assert stages(found) == {}

    def test_what_moves_nobody(self) -> None:
        for entry in (act("applied", "the_person"), act("claim_decided", "district_chair")):
            assert course(entry).state.custody == UNRECORDED

    def test_one_who_may_be_with_either(self) -> None:
        """One table would have the actor answer, another the receiver: it is not known."""
        other = row(
            "asked: lodged > decided", "lodge", "border_post", source(), to_whom="relatives", care=Care.RECEIVER
        )
        table = evolve(FARE, transitions=(*FARE.transitions, other))
        found = course(LODGED, book=with_tables(ASHORE, table))
        assert found.state.custody == Custody(care=Care.NOT_KNOWN, holder=None, since=LODGED.day)


class TestUnchecked:
    """Where it is not known whether the tables allow a step, it is taken to have happened, and told apart."""

    DOUBTED = act("rescued", "border_post", facts={"poor_household": True})

    def test_it_goes_on_and_is_not_irregular(self) -> None:
        found = course(self.DOUBTED, HANDED)
        assert outcomes(found)[1] is Outcome.UNCHECKED
        assert found.is_regular
        taken = found.taken[1]
        assert [one.fault for _, one in taken.objections] == [Fault.MISSING]
        assert taken.moves == ((Key("ashore"), HANDING),)
        assert stages(found)["ashore"] == "with_commune"
        assert found.state.custody.holder == "commune_committee"
        position = found.state.positions[Key("ashore")]
        assert (position.since, position.before and position.before.stage) == (HANDED.day, "at_post")

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"actor": None}, Outcome.UNCHECKED),
            ({"actor": Key("border_guard")}, Outcome.UNCHECKED),
            ({"receiver": None}, Outcome.UNCHECKED),
            ({"actor": Key("relatives")}, Outcome.REFUSED),
            ({"receiver": Key("relatives")}, Outcome.REFUSED),
            ({"forms": (Key("declaration_form_1"),)}, Outcome.REFUSED),
            ({"departs": True, "reason": "no boat"}, Outcome.DEPARTED),
        ],
    )
    def test_whatever_else_is_wrong_is_against_the_tables(self, changes: dict[str, Any], expected: Outcome) -> None:
        """What is only not recorded of it is not; and whoever calls it a departure knows that it is one."""
        assert outcomes(course(self.DOUBTED, evolve(HANDED, **changes)))[1] is expected

    def test_nobody_is_taken_to_be_at_liberty_on_doubt(self) -> None:
        found = course(self.DOUBTED, act("set_out_home", "the_person", day=DAY + timedelta(days=1)))
        assert outcomes(found)[1] is Outcome.UNCHECKED
        assert stages(found)["ashore"] == "home"
        assert found.state.custody == Custody(care=Care.NOT_KNOWN, holder=None, since=date(2017, 3, 21))

    def test_what_moves_nobody_leaves_who_answers(self) -> None:
        (applying,) = rows_of(FARE, "applied")
        doubtful = evolve(applying, guard=yes("needs_essentials", source()))
        table = evolve(FARE, transitions=tuple(doubtful if one is applying else one for one in FARE.transitions))
        found = course(self.DOUBTED, act("applied", "the_person"), book=with_tables(ASHORE, table))
        assert outcomes(found)[1] is Outcome.UNCHECKED
        assert stages(found)["fare"] == "asked"
        assert found.state.custody == found.taken[0].custody

    def test_of_two_ways_in_doubt_neither_is_gone(self) -> None:
        other = row(
            "at_post: set_out_home > lodged",
            "send_home",
            "border_post the_person",
            source(),
            care=Care.HEALTH_FACILITY,
            guard=no("needs_essentials", source()),
        )
        table = evolve(ASHORE, transitions=(*ASHORE.transitions, other))
        left = act("set_out_home", "the_person", day=DAY + timedelta(days=2))
        found = course(self.DOUBTED, left, book=with_tables(table, FARE))
        assert outcomes(found)[1] is Outcome.UNCHECKED
        assert found.taken[1].moves == ()
        assert stages(found)["ashore"] == "at_post"
        assert found.state.custody == Custody(care=Care.NOT_KNOWN, holder=None, since=left.day)

    def test_of_two_ways_in_doubt_of_which_one_moves_nobody_it_is_not_known_who_answers(self) -> None:
        staying = row(
            "at_post: set_out_home > lodged",
            "send_home",
            "the_person",
            source(),
            guard=no("needs_essentials", source()),
        )
        (leaving,) = rows_of(ASHORE, "set_out_home")
        rows = [evolve(one, care=Care.RELATIVES) if one is leaving else one for one in ASHORE.transitions]
        table = evolve(ASHORE, transitions=(*rows, staying))
        left = act("set_out_home", "the_person", day=DAY + timedelta(days=2))
        found = course(self.DOUBTED, left, book=with_tables(table, FARE))
        assert outcomes(found)[1] is Outcome.UNCHECKED
        assert found.state.custody == Custody(care=Care.NOT_KNOWN, holder=None, since=left.day)

    def test_what_only_follows_others_follows_it(self) -> None:
        (rescuing,) = rows_of(ASHORE, "rescued")
        doubtful = evolve(rescuing, guard=yes("needs_essentials", source()))
        table = evolve(ASHORE, transitions=tuple(doubtful if one is rescuing else one for one in ASHORE.transitions))
        (link, *others) = FARE.transitions
        fare = evolve(FARE, transitions=(evolve(link, is_finding=False, guard=ALWAYS), *others))
        found = course(self.DOUBTED, book=with_tables(table, fare))
        assert outcomes(found) == [Outcome.UNCHECKED]
        assert stages(found) == {"ashore": "at_post", "fare": "may_apply"}


class TestDepartures:
    """What happened has happened: the case goes on from there, whoever answers, and what was passed over stays open."""

    EARLY = departing(LODGED, receiver=Key("victim_support_establishment"))

    @pytest.mark.parametrize("departs", [True, False])
    def test_the_case_goes_on_from_there(self, departs: bool) -> None:
        """Whether it was recorded as a departure or not, as what happened is no question of words."""
        found = course(RESCUED, evolve(self.EARLY, departs=departs))
        assert outcomes(found)[1] is (Outcome.DEPARTED if departs else Outcome.REFUSED)
        assert stages(found) == {"ashore": "lodged", "fare": "may_apply"}
        assert [one.fault for _, one in found.taken[1].objections] == [Fault.STAGE]
        assert [(key, row.event) for key, row in found.taken[1].moves] == [("ashore", "lodged")]
        position = found.state.positions[Key("ashore")]
        assert position.since == LODGED.day
        assert position.before is not None
        assert position.before.stage == "at_post"

    def test_what_was_passed_over_stays_open_until_it_is_recorded(self) -> None:
        found = course(RESCUED, self.EARLY)
        at = found.state.positions[Key("ashore")].before
        assert at is not None
        assert found.left_open == tuple(LeftOpen(Key("ashore"), row, at) for row in (STATEMENT, CHECK, HANDING))
        later = course(RESCUED, self.EARLY, act("statement_taken", "border_post", day=DAY + timedelta(days=5)))
        assert [one.row.event for one in later.left_open] == ["health_checked", "handed_over"]

    def test_what_was_no_duty_or_no_law_is_not_passed_over(self) -> None:
        soon = act("collected_by_family", "relatives", day=DAY + timedelta(days=3))
        found = course(RESCUED, HANDED, departing(soon))
        assert {one.row.event for one in found.left_open} == {"lodged", "found_not_victim"}
        early = [evolve(one, day=one.day - timedelta(days=900)) for one in (RESCUED, HANDED, departing(soon))]
        assert {one.row.event for one in course(*early).left_open} == {"lodged"}

    @pytest.mark.parametrize(
        ("changes", "care", "holder"),
        [
            ({}, Care.RECEIVER, "commune_committee"),
            ({"receiver": Key("relatives")}, Care.RECEIVER, "relatives"),
            ({"receiver": None}, Care.NOT_KNOWN, None),
        ],
    )
    def test_who_answers_is_who_received_or_not_known(
        self, changes: dict[str, Any], care: Care, holder: Key | None
    ) -> None:
        wrong = departing(evolve(HANDED, actor=Key("relatives")), **changes)
        custody = course(RESCUED, wrong).state.custody
        assert custody == Custody(care=care, holder=holder, since=HANDED.day)

    def test_what_moves_nobody_changes_nothing_for_the_person(self) -> None:
        wrong = departing(act("applied", "border_post", receiver="commune_committee"))
        found = course(RESCUED, wrong)
        assert stages(found)["fare"] == "asked"
        assert found.state.custody == course(RESCUED).state.custody

    def test_a_finding_that_might_not_be_made_finds_nothing(self) -> None:
        wrong = departing(act("found_not_victim", "relatives", day=DAY + timedelta(days=3)))
        found = course(RESCUED, HANDED, wrong)
        assert outcomes(found)[2] is Outcome.DEPARTED
        assert found.state == course(RESCUED, HANDED).state
        assert found.taken[2].moves == ()
        assert found.left_open == ()

    def test_an_event_that_leads_two_ways_leads_nowhere(self) -> None:
        other = row("with_commune: set_out_home > unsaid", "send_home", "relatives", source())
        table = evolve(ASHORE, transitions=(*ASHORE.transitions, other))
        wrong = departing(act("set_out_home", "commune_committee"))
        assert stages(course(RESCUED, wrong, book=with_tables(table, FARE)))["ashore"] == "at_post"
        assert stages(course(RESCUED, wrong))["ashore"] == "home"

    def test_a_task_leads_nowhere(self) -> None:
        wrong = departing(act("statement_taken", "border_post", forms="handover_minutes_form_4"))
        found = course(RESCUED, wrong)
        assert [one.fault for _, one in found.taken[1].objections] == [Fault.FORM]
        assert stages(found)["ashore"] == "at_post"
        assert found.left_open == ()

    def test_no_procedure_begins_with_what_is_not_allowed(self) -> None:
        found = course(departing(act("rescued", "relatives", receiver="commune_committee")))
        assert stages(found) == {}
        assert found.state.custody.holder == "commune_committee"

    def test_what_only_follows_others_begins_all_the_same(self) -> None:
        """A link that is no finding: the file is opened by what happened, whoever did it."""
        link = row("not_started: rescued > may_apply", "open_window", "every_body", source(), link=True, duty=False)
        table = evolve(FARE, transitions=(link, *FARE.transitions[1:]))
        wrong = departing(act("rescued", "relatives"))
        assert stages(course(wrong, book=with_tables(ASHORE, table))) == {"fare": "may_apply"}

    def test_while_it_waits(self) -> None:
        """Who was handed over all the same has been, and the case waits on."""
        found = course(RESCUED, act("support_refused"), departing(HANDED))
        assert [one.fault for _, one in found.taken[2].objections] == [Fault.SUSPENDED]
        assert stages(found)["ashore"] == "with_commune"
        assert found.state.waits == "support_refused"
        assert found.state.custody.holder == "commune_committee"

    def test_after_a_death_nothing_moves(self) -> None:
        dead = course(RESCUED, act("died"))
        found = course(RESCUED, act("died"), departing(HANDED), departing(act("applied", "the_person")))
        assert outcomes(found)[2:] == [Outcome.DEPARTED] * 2
        assert stages(found) == stages(dead)
        assert found.left_open == ()

    def test_after_a_death_nobody_answers(self) -> None:
        """Whatever is recorded later: no care is left to give."""
        dead = course(RESCUED, act("died"))
        found = course(RESCUED, act("died"), departing(HANDED))
        assert found.state.custody == dead.state.custody

    def test_a_refused_offer_is_no_handover(self) -> None:
        """It has no row of its own, so that it moves nothing and nobody."""
        wrong = departing(act("handover_offered", "relatives", receiver="commune_committee"))
        found = course(RESCUED, wrong)
        assert outcomes(found)[1] is Outcome.DEPARTED
        assert found.state == course(RESCUED).state


class TestRuling:
    """What the tables would say of one more entry can be asked without taking it."""

    def test_nothing_is_taken(self) -> None:
        found = course(RESCUED)
        ruling = found.ruling(HANDED, vector(BOOK, wishes_to_go_home=False), BOOK.on(DAY))
        assert [row.event for _, row in ruling.moves] == ["handed_over"]
        assert stages(found)["ashore"] == "at_post"

    @pytest.mark.parametrize(("wish", "expected"), [(False, Outcome.MOVED), (UNKNOWN, Outcome.UNCHECKED)])
    def test_the_facts_of_the_entry_count(self, wish: object, expected: Outcome) -> None:
        """The vector holds what the entry itself brings."""
        rescued = act("rescued", "border_post")
        assert outcomes(course(rescued, evolve(HANDED, facts={Key("wishes_to_go_home"): wish})))[1] is expected
