from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.case.made import salts
from tests.toy_cases import (
    BOOK,
    DAY,
    EVENTS,
    HANDED,
    LODGED,
    MINUTES,
    RESCUED,
    case_of,
    day,
    problems,
    where,
)
from tests.toy_procedures import ASHORE, FARE, JUDGED_FROM, UNSETTLED_ON, act, rows_of

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.sealing import GENESIS
from victim_protocol.engine.course import Outcome
from victim_protocol.engine.duty import DutyState
from victim_protocol.errors import IllegalEvent, InvalidFact, NotModelled, Problem
from victim_protocol.keeping import advance, record_departure
from victim_protocol.law.key import Key
from victim_protocol.law.objection import Fault
from victim_protocol.law.procedure import Care
from victim_protocol.proceedings import proceedings


class TestAdvance:
    """A step that the tables allow is one entry more; a step that they do not is refused, and nothing is changed."""

    def test_a_way_by_the_tables(self) -> None:
        case = case_of()
        for entry in (RESCUED, HANDED, LODGED):
            longer = advance(case, entry, book=BOOK)
            assert longer.entries == (*case.entries, entry)
            case = longer
        assert where(*case.entries).stages[Key("ashore")].key == "lodged"

    def test_the_facts_of_the_entry_count(self) -> None:
        bare = evolve(HANDED, facts={})
        assert [one.code for one in problems(bare, RESCUED)] == ["missing"]
        known = evolve(RESCUED, facts=HANDED.facts)
        assert advance(case_of(known), bare, book=BOOK).entries == (known, bare)

    def test_what_no_table_knows_is_recorded(self) -> None:
        for entry in (act("declared"), act("statement_taken", "district_police"), Entry(person="p1", day=DAY)):
            assert advance(case_of(RESCUED), entry, book=BOOK).entries == (RESCUED, entry)

    def test_a_late_act_is_never_illegal(self) -> None:
        """However long ago its last day was, and however much later it is written down."""
        late = evolve(HANDED, day=day(800), recorded=day(900))
        assert advance(case_of(RESCUED), late, book=BOOK).entries[-1] is late

    def test_by_the_law_of_the_library_where_no_other_is_given(self) -> None:
        told = act("declared", "commune_committee", day=date(2017, 9, 1))
        case = advance(case_of(), told)
        with pytest.raises(IllegalEvent, match="no procedure that is under way has this step"):
            advance(case_of(), act("division_notified", "commune_committee", day=date(2017, 9, 1)))
        assert proceedings(case, on=date(2017, 9, 2))[0].answering == "commune_committee"

    def test_before_the_law_that_is_held(self) -> None:
        with pytest.raises(NotModelled, match="is not held"):
            advance(case_of(), act("rescued", "border_post", day=date(2000, 1, 1)), book=BOOK)


class TestFaults:
    """Each kind of fault is told with the stage, what is wrong and the provision, and all of them at once."""

    @pytest.mark.parametrize(
        ("entry", "before", "told"),
        [
            (
                LODGED,
                (RESCUED,),
                [
                    (
                        "entry.event: coming ashore, at the post: no step of this stage; possible: statement taken, "
                        "health checked, handed over to another body, set out home"
                    )
                ],
            ),
            (
                evolve(HANDED, actor=Key("relatives")),
                (RESCUED,),
                [
                    (
                        "entry.actor: coming ashore, at the post: not competent; competent: border post "
                        "(Article 4, Circular 07/2000/TT-TOY)"
                    )
                ],
            ),
            (
                evolve(HANDED, receiver=Key("relatives")),
                (RESCUED,),
                [
                    (
                        "entry.receiver: coming ashore, at the post: not the receiver; receiver: commune people's "
                        "committee (Article 4, Circular 07/2000/TT-TOY)"
                    )
                ],
            ),
            (
                evolve(HANDED, forms=(Key("declaration_form_1"),)),
                (RESCUED,),
                [
                    (
                        "entry.forms: coming ashore, at the post: a wrong form; wanted: name handover_minutes_form_4 "
                        "(Article 4, Circular 07/2000/TT-TOY)"
                    )
                ],
            ),
            (
                evolve(HANDED, facts={Key("wishes_to_go_home"): True}),
                (RESCUED,),
                [
                    (
                        "entry.event: coming ashore, at the post: not known to hold; missing: cannot travel home alone "
                        "(Article 4, Circular 07/2000/TT-TOY)"
                    )
                ],
            ),
            (
                act("rescued", id="e1"),
                (),
                [
                    (
                        "entry.actor: coming ashore, not started: who acted is missing: Border Guard "
                        "(Article 1, Circular 07/2000/TT-TOY)"
                    )
                ],
            ),
            (
                HANDED,
                (RESCUED, act("support_refused", id="e5", day=day(1))),
                [
                    (
                        "entry.event: coming ashore, at the post: what is done with the person waits, or is over "
                        "(Article 4, Circular 07/2000/TT-TOY)"
                    )
                ],
            ),
            (
                HANDED,
                (RESCUED, act("died", id="e5", day=day(1))),
                ["entry.event: what is done with the person waits, or is over"],
            ),
            (act("reopened", "border_post"), (RESCUED,), ["entry.event: no step of this stage"]),
            (act("handover_offered", "border_post"), (RESCUED,), ["entry.receiver: the receiver is missing: "]),
            (
                act("claim_decided", "district_chair"),
                (RESCUED,),
                ["entry.event: asking for the fare, may ask: no step of this stage; possible: applied for support"],
            ),
        ],
        ids=[
            "stage",
            "actor",
            "receiver",
            "form",
            "missing",
            "actor_missing",
            "suspended",
            "dead",
            "reopened",
            "offer",
            "two tables",
        ],
    )
    def test_each(self, entry: Entry, before: tuple[Entry, ...], told: list[str]) -> None:
        assert [one.text() for one in problems(entry, *before)] == told

    def test_a_guard_that_fails(self) -> None:
        going = {Key("wishes_to_go_home"): True, Key("unable_to_travel_alone"): False}
        (problem,) = problems(evolve(HANDED, facts=going), RESCUED)
        assert (problem.path, problem.code) == ("entry.event", "guard")
        assert "wishes to go home" in problem.en
        assert "cannot travel home alone" in problem.en
        assert problem.vi.startswith("lên bờ, ở đồn: không đủ điều kiện: ")
        assert problem.vi.endswith("(Điều 4 Thông tư 07/2000/TT-TOY)")

    def test_a_finding_that_is_known_to_be_wrong(self) -> None:
        judged = act("found_not_victim", "district_police", day=day(3), facts={"grounds_found_sufficient": True})
        assert [one.code for one in problems(judged, RESCUED, HANDED)] == ["guard"]
        for known in ({"grounds_found_sufficient": False}, {}):
            free = act("found_not_victim", "district_police", day=day(3), facts=known)
            assert advance(case_of(RESCUED, HANDED), free, book=BOOK).entries[-1] is free

    def test_a_rule_that_was_not_in_force(self) -> None:
        """The day of the step counts, not that on which its stage began."""
        days = {
            one: JUDGED_FROM - timedelta(days=number) for number, one in enumerate(("due", "early", "handed", "at"))
        }
        before = [evolve(RESCUED, day=days["at"]), evolve(HANDED, day=days["handed"])]
        known = {"grounds_found_sufficient": False}
        early, due = (
            act("found_not_victim", "district_police", day=days[one], facts=known) for one in ("early", "due")
        )
        assert [one.code for one in problems(early, *before)] == ["day"]
        assert advance(case_of(*before), due, book=BOOK).entries[-1] is due

    def test_another_reading(self) -> None:
        found = problems(LODGED, RESCUED, HANDED, placing="by_province")
        assert [one.code for one in found] == ["reading", "actor"]
        assert "against the reading that was chosen: name placing" in found[0].en
        with pytest.raises(InvalidFact, match="no such choice"):
            advance(case_of(), RESCUED, readings={"placing": "by_nobody"}, book=BOOK)

    def test_one_of_several_receivers_must_be_named(self) -> None:
        (handing,) = rows_of(ASHORE, "handed_over")
        several = evolve(handing, receivers=(*handing.receivers, Key("establishment")))
        rows = tuple(several if one is handing else one for one in ASHORE.transitions)
        book = evolve(BOOK, procedures=(evolve(ASHORE, transitions=rows), FARE))
        unnamed = evolve(HANDED, receiver=None, facts={})
        with pytest.raises(IllegalEvent, match="the receiver is missing: commune people's committee, establishment"):
            advance(case_of(RESCUED), unnamed, book=book)

    def test_all_that_is_wrong_at_once(self) -> None:
        wrong = evolve(
            HANDED, actor=Key("relatives"), receiver=Key("relatives"), forms=(Key("declaration_form_1"),), facts={}
        )
        assert [one.code for one in problems(wrong, RESCUED)] == ["actor", "receiver", "form", "missing"]

    def test_what_lies_outside_of_everything_under_way(self) -> None:
        for entry in (HANDED, act("claim_decided", "district_chair")):
            assert problems(entry) == (
                Problem(
                    "entry.event",
                    "not_under_way",
                    "không thủ tục nào đang diễn ra có bước này",
                    "no procedure that is under way has this step",
                ),
            )

    @pytest.mark.parametrize(
        "entry",
        [
            evolve(HANDED, actor=Key("border_guard")),
            evolve(HANDED, actor=Key("border_gate_post")),
            evolve(HANDED, receiver=None, forms=()),
            evolve(HANDED, actor=Key("relatives"), day=UNSETTLED_ON[0]),
        ],
    )
    def test_what_is_only_not_recorded_is_no_fault(self, entry: Entry) -> None:
        """A wider body and a narrower one, the only receiver, and days of which nobody knows who is competent."""
        assert advance(case_of(RESCUED), entry, book=BOOK).entries == (RESCUED, entry)

    def test_whom_nobody_need_name(self) -> None:
        """Where every body may act, or no text says who, nobody is missing."""
        home = act("returned_home", day=day(5))
        assert advance(case_of(RESCUED, HANDED, LODGED), home, book=BOOK).entries[-1] is home


class TestOffers:
    """What is wrong with an offer or a refusal is told with the bodies that might have made it."""

    OFFERED = act("handover_offered", "border_post", id="e5", receiver="commune_committee", day=day(1))

    def test_an_offer_and_its_refusal(self) -> None:
        case = advance(case_of(RESCUED), self.OFFERED, book=BOOK)
        refused = act("handover_refused", "commune_committee", id="e6", day=day(2))
        assert [one.code for one in problems(refused, *case.entries)] == ["missing"]
        able = evolve(refused, facts={Key("receiver_cannot_lodge"): False})
        assert [one.code for one in problems(able, *case.entries)] == ["guard"]
        unable = evolve(refused, facts={Key("receiver_cannot_lodge"): True})
        assert advance(case, unable, book=BOOK).entries == (*case.entries, unable)

    def test_who_holds_the_person_may_offer(self) -> None:
        """The commune does, and not the hostel to which it is offered."""
        wrong = act("handover_offered", "border_post", receiver="victim_support_establishment", day=day(3))
        (problem,) = problems(wrong, RESCUED, HANDED)
        assert problem.en.startswith("not competent; competent: commune people's committee")

    def test_to_whom_it_is_offered_may_refuse(self) -> None:
        """The commune may, and not the post that hands over."""
        wrong = act("handover_refused", "border_post", day=day(2), facts={"receiver_cannot_lodge": True})
        (problem,) = problems(wrong, RESCUED, self.OFFERED)
        assert problem.en.startswith("not competent; competent: commune people's committee")

    def test_who_offers_is_recorded(self) -> None:
        """As of every other step."""
        assert [one.code for one in problems(evolve(self.OFFERED, actor=None), RESCUED)] == ["actor_missing"]


class TestEntries:
    """A repeated entry changes nothing, and entries are added in the order in which they are written down."""

    def test_the_same_entry_again(self) -> None:
        case = case_of(RESCUED, HANDED)
        assert advance(case, deepcopy(RESCUED), book=BOOK) is case
        departed = record_departure(case_of(RESCUED), LODGED, "no boat")
        assert record_departure(departed, LODGED, "no boat") is departed

    def test_the_same_id_with_something_else(self) -> None:
        with pytest.raises(InvalidFact, match="two entries have this id"):
            advance(case_of(RESCUED), evolve(HANDED, id="e1"), book=BOOK)
        with pytest.raises(InvalidFact, match="two entries have this id"):
            record_departure(case_of(RESCUED), evolve(RESCUED, place="the pier"), "no boat")

    def test_without_an_id_it_is_another_step(self) -> None:
        """The very same value, a second time: the person has left the post by then."""
        handed = evolve(HANDED, id=None)
        case = advance(case_of(RESCUED), handed, book=BOOK)
        with pytest.raises(IllegalEvent, match="no step of this stage"):
            advance(case, handed, book=BOOK)

    def test_an_equal_one_without_an_id_is_another_step(self) -> None:
        handed = evolve(HANDED, id=None)
        assert [one.code for one in problems(deepcopy(handed), RESCUED, handed)] == ["stage"]

    def test_written_down_before_the_last_one(self) -> None:
        case = case_of(evolve(RESCUED, recorded=day(3)))
        told = r"^entry\.recorded: recorded before the last entry$"
        with pytest.raises(InvalidFact, match=told):
            advance(case, HANDED, book=BOOK)
        with pytest.raises(InvalidFact, match=told):
            record_departure(case, HANDED, "no boat")
        assert advance(case, evolve(HANDED, recorded=day(3)), book=BOOK).entries[-1].day == day(2)

    def test_what_contradicts_the_case(self) -> None:
        with pytest.raises(InvalidFact, match="no such person"):
            advance(case_of(RESCUED), evolve(HANDED, person="p9"), book=BOOK)
        with pytest.raises(InvalidFact, match="not a day without an hour"):
            advance(case_of(RESCUED), evolve(HANDED, day=datetime(2017, 3, 22, 8)), book=BOOK)  # noqa: DTZ001

    def test_a_correction_is_judged_where_the_first_one_stood(self) -> None:
        right = evolve(HANDED, id="e9", corrects="e2", recorded=day(9), actor=Key("border_gate_post"))
        case = advance(case_of(RESCUED, HANDED, LODGED), right, book=BOOK)
        assert where(*case.entries).stages[Key("ashore")].key == "lodged"
        wrong = evolve(right, receiver=Key("relatives"))
        (problem,) = problems(wrong, RESCUED, HANDED, LODGED)
        assert problem.en.startswith("coming ashore, at the post: not the receiver")

    def test_a_withdrawal_is_no_step(self) -> None:
        back = Entry(person="p1", day=day(9), id="e9", corrects="e2")
        case = advance(case_of(RESCUED, HANDED), back, book=BOOK)
        assert where(*case.entries).stages[Key("ashore")].key == "at_post"

    @given(st.lists(st.tuples(st.sampled_from(EVENTS), st.booleans()), max_size=6))
    def test_whatever_advances_is_regular_and_whatever_does_not_changes_nothing(
        self, steps: list[tuple[str, bool]]
    ) -> None:
        case = case_of(RESCUED)
        for number, (event, named) in enumerate(steps):
            entry = act(event, "border_post" if named else None, day=day(number), id=f"s{number}")
            try:
                longer = advance(case, entry, book=BOOK)
            except (IllegalEvent, InvalidFact) as error:
                assert error.problems  # noqa: PT017 - the case must be as it was, whichever it is
                continue
            assert longer.entries == (*case.entries, entry)
            (found,) = proceedings(longer, on=day(number), book=BOOK)
            assert found.irregular == ()
            assert found.course.is_regular
            case = longer


class TestMisuse:
    """What cannot be meant is refused as a fault of the input, and not by a stumble of the library."""

    @pytest.mark.parametrize("reason", [None, 0, False, ()])
    def test_no_reason(self, reason: Any) -> None:
        with pytest.raises(InvalidFact, match="reason: a reason is missing"):
            record_departure(case_of(RESCUED), LODGED, reason)

    def test_a_reason_that_is_no_text(self) -> None:
        with pytest.raises(InvalidFact, match="reason: not a text"):
            record_departure(case_of(RESCUED), LODGED, 5)  # type: ignore[arg-type]

    @pytest.mark.parametrize("name", ["event", "actor", "receiver"])
    def test_a_word_that_is_no_word(self, name: str) -> None:
        changes: dict[str, Any] = {name: ["died"]}
        wrong = evolve(RESCUED, **changes)
        with pytest.raises(InvalidFact, match=f"{name}: not in the vocabulary"):
            advance(case_of(), wrong, book=BOOK)

    @pytest.mark.parametrize("on", ["2017", None, datetime(2017, 3, 20, 8, tzinfo=UTC)])
    def test_no_day(self, on: Any) -> None:
        with pytest.raises(InvalidFact, match="on: not a day without an hour"):
            proceedings(case_of(RESCUED), on=on, book=BOOK)

    def test_a_day_before_the_law(self) -> None:
        with pytest.raises(NotModelled, match="lies before 2012-01-01"):
            proceedings(case_of(), on=date(2011, 1, 1))

    def test_papers_of_no_law(self) -> None:
        """A name in this field could never be taken out again."""
        named = evolve(LODGED, forms=(Key(MINUTES), Key("nguyen_thi_hoa"), Key("declaration_form_2")))
        told = r"^entry\.forms\[1\]: not in the vocabulary\nentry\.forms\[2\]: .*similar: declaration_form_1"
        keeps: tuple[Callable[[], Case], ...] = (
            lambda: advance(case_of(RESCUED), named, book=BOOK),
            lambda: record_departure(case_of(RESCUED), named, "no boat", book=BOOK),
        )
        for keep in keeps:
            with pytest.raises(InvalidFact, match=told) as caught:
                keep()
            assert "hoa" not in str(caught.value)
        assert record_departure(case_of(RESCUED), evolve(LODGED, forms=(Key(MINUTES),)), "no boat").entries[-1].departs

    def test_what_is_only_for_a_journal(self) -> None:
        """Nobody is to believe that a case has a head that was looked at."""
        keeps: tuple[Callable[[], Case], ...] = (
            lambda: advance(case_of(), RESCUED, salts={}, expected_head="x", book=BOOK),
            lambda: record_departure(case_of(RESCUED), LODGED, "no boat", salts={}, expected_head="x"),
        )
        for keep in keeps:
            with pytest.raises(InvalidFact, match=r"salts: only for a journal\nexpected_head: only for a journal"):
                keep()


class TestDepartures:
    """What happened although the tables do not allow it is kept, told as a departure, and its duties stay open."""

    def test_only_by_its_own_way_and_with_a_reason(self) -> None:
        with pytest.raises(InvalidFact, match="for a departure there is record_departure"):
            advance(case_of(RESCUED), evolve(LODGED, departs=True, reason="there was no boat"))

    def test_not_what_nobody_could_read_again(self) -> None:
        """A journal is refused an entry after which no case could be made of it."""
        journal = Journal().append(Person(id="p1"), {})
        joined = Entry(id="e1", person="p1", day=DAY, event=Key("joined_as_accompanying"))
        with pytest.raises(InvalidFact, match="accompanies whom"):
            record_departure(journal, joined, "nobody knows", salts={"reason": bytes(16)})

    def test_what_is_refused_may_be_recorded(self) -> None:
        case = case_of(RESCUED)
        assert [one.code for one in problems(LODGED, RESCUED)] == ["stage"]
        kept = record_departure(case, LODGED, "there was no boat")
        entry = kept.entries[-1]
        assert (entry.departs, entry.reason) == (True, "there was no boat")
        assert evolve(entry, departs=False, reason=None) == LODGED
        found = where(*kept.entries)
        (taken,) = found.irregular
        assert (taken.entry, taken.outcome) == (entry, Outcome.DEPARTED)
        assert [one.fault for _, one in taken.objections] == [Fault.STAGE]
        assert not found.course.is_regular
        assert found.stages[Key("ashore")].key == "lodged"
        assert found.custody.care is Care.NOT_KNOWN

    def test_duties_passed_over_stay_open_until_they_are_recorded(self) -> None:
        kept = record_departure(case_of(RESCUED), LODGED, "there was no boat")
        left = [one.events for one in where(*kept.entries).duties if one.state is DutyState.LEFT]
        assert ("handed_over",) in left
        later = record_departure(kept, evolve(HANDED, day=day(6)), "written down late")
        left = [one.events for one in where(*later.entries).duties if one.state is DutyState.LEFT]
        assert ("handed_over",) not in left

    @pytest.mark.parametrize("reason", ["", " ", "\n\t"])
    def test_a_reason_is_needed(self, reason: str) -> None:
        with pytest.raises(InvalidFact, match=r"^reason: a reason is missing$"):
            record_departure(case_of(RESCUED), LODGED, reason)

    def test_what_contradicts_the_case_is_not_kept_either(self) -> None:
        with pytest.raises(InvalidFact, match="no such person"):
            record_departure(case_of(RESCUED), evolve(LODGED, person="p9"), "there was no boat")

    def test_an_entry_that_is_against_the_tables_is_told_as_one(self) -> None:
        """Though nobody called it a departure, as in a case that was written down elsewhere."""
        (taken,) = where(RESCUED, LODGED).irregular
        assert taken.outcome is Outcome.REFUSED


class TestJournal:
    """A journal is kept by the law as a case is, and what is refused leaves its head as it was."""

    KEPT = Journal().append(Person(id="p1"), {}).append(RESCUED, salts(RESCUED))

    def test_a_step(self) -> None:
        longer = advance(self.KEPT, HANDED, salts=salts(HANDED), expected_head=self.KEPT.head, book=BOOK)
        assert longer.case.entries == (RESCUED, HANDED)
        assert longer.head != self.KEPT.head
        assert advance(longer, HANDED, salts=salts(HANDED), book=BOOK) is longer

    def test_without_personal_values_no_salts_are_needed(self) -> None:
        asked = act("statement_taken", "border_post", id="e7", day=day(1))
        assert advance(self.KEPT, asked, book=BOOK).case.entries == (RESCUED, asked)

    def test_a_step_that_is_not_allowed(self) -> None:
        head = self.KEPT.head
        with pytest.raises(IllegalEvent, match="no step of this stage"):
            advance(self.KEPT, LODGED, salts=salts(LODGED), book=BOOK)
        assert self.KEPT.head == head
        assert self.KEPT.case.entries == (RESCUED,)

    def test_a_departure(self) -> None:
        reason = "there was no boat"
        sealed = salts(evolve(LODGED, departs=True, reason=reason))
        kept = record_departure(self.KEPT, LODGED, reason, salts=sealed, expected_head=self.KEPT.head)
        assert kept.case.entries[-1].reason == reason
        assert record_departure(kept, LODGED, reason, salts=sealed) is kept
        with pytest.raises(InvalidFact, match="a reason is missing"):
            record_departure(self.KEPT, LODGED, " ")

    def test_another_head_and_missing_salts(self) -> None:
        with pytest.raises(InvalidFact, match="the journal has changed"):
            advance(self.KEPT, HANDED, salts=salts(HANDED), expected_head=GENESIS, book=BOOK)
        with pytest.raises(InvalidFact, match="salt"):
            advance(self.KEPT, HANDED, book=BOOK)
