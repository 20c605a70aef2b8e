from datetime import date, timedelta
from itertools import permutations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import source
from tests.toy_procedures import act, but_row, procedure_book, weak_procedure_book, with_tables

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.course import Course, Outcome
from victim_protocol.engine.replay import Question, replay
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.facts import FACTS
from victim_protocol.law.condition import Is
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.law.objection import Fault

BOOK = procedure_book()
ASKED = Question(book=BOOK, chosen=BOOK.defaults)
DAY = date(2017, 3, 20)
STAYS = {"wishes_to_go_home": False}


def day(number: int) -> date:
    return DAY + timedelta(days=number)


RESCUED = act("rescued", "border_post", id="e1")
HANDED = act("handed_over", "border_post", id="e2", day=day(2), facts=STAYS)
LODGED = act("lodged", "victim_support_establishment", id="e3", day=day(4))


def case_of(*entries: Entry) -> Case:
    return Case(persons=(Person(id="p1"), Person(id="p2")), entries=entries)


def course(*entries: Entry, asked: Question = ASKED, on: date | None = None, known: date | None = None) -> Course:
    return replay(case_of(*entries), "p1", asked, on, known)


def told(found: Course) -> list[tuple[str | None, Outcome]]:
    """Each entry that counted, by its id, with what it did."""
    return [(one.entry.id, one.outcome) for one in found.taken]


def stage(found: Course) -> str | None:
    position = found.state.positions.get(Key("ashore"))
    return None if position is None else position.stage


MOVED, REFUSED, OUTSIDE, RECORDED = Outcome.MOVED, Outcome.REFUSED, Outcome.OUTSIDE, Outcome.RECORDED
UNCHECKED = Outcome.UNCHECKED


class TestOrder:
    """Entries are judged one after the other in the order in which they were written down."""

    def test_one_after_the_other(self) -> None:
        found = course(RESCUED, HANDED, LODGED)
        assert told(found) == [("e1", MOVED), ("e2", MOVED), ("e3", MOVED)]
        assert stage(found) == "lodged"

    def test_nothing_recorded(self) -> None:
        assert course() == Course(book=BOOK)

    @given(st.permutations((RESCUED, HANDED, LODGED)))
    def test_written_on_several_days_the_list_may_be_in_any_order(self, entries: list[Entry]) -> None:
        assert told(course(*entries)) == told(course(RESCUED, HANDED, LODGED))

    def test_written_on_one_day_the_order_of_the_list_counts(self) -> None:
        same = [evolve(one, recorded=day(9)) for one in (RESCUED, HANDED, LODGED)]
        for entries in permutations(same):
            assert [one.entry for one in course(*entries).taken] == [*entries]
        assert told(course(*same[::-1]))[0] == ("e3", OUTSIDE)

    def test_others_do_not_count(self) -> None:
        """Of a person only the person's own entries."""
        other = [evolve(one, person="p2", id=f"{one.id}b") for one in (RESCUED, HANDED)]
        assert told(course(RESCUED, *other)) == [("e1", MOVED)]
        assert stage(replay(case_of(RESCUED, *other), "p2", ASKED)) == "with_commune"

    def test_who_is_not_in_the_case(self) -> None:
        with pytest.raises(InvalidFact, match="no such person"):
            replay(case_of(), "p9", ASKED)

    def test_before_the_law_that_is_held(self) -> None:
        with pytest.raises(NotModelled, match="2000-12-31 lies before 2001-01-01"):
            course(act("rescued", "border_post", day=date(2000, 12, 31)))


class TestLateRecording:
    """What is written down long after it happened is not against the tables for that."""

    def test_a_step_written_down_late(self) -> None:
        late = evolve(HANDED, recorded=day(90))
        assert told(course(RESCUED, late)) == [("e1", MOVED), ("e2", MOVED)]
        assert course(RESCUED, late).state.positions[Key("ashore")].since == day(2)

    def test_a_task_written_down_after_the_stage_was_left(self) -> None:
        """It moves nothing and hinders nothing."""
        late = act("statement_taken", "border_post", id="e9", day=day(1), recorded=day(9))
        found = course(RESCUED, HANDED, late)
        assert told(found)[2] == ("e9", RECORDED)
        assert found.is_regular


class TestKnowledge:
    """Each entry is judged by what was known when it was written down, with the facts that it brings itself."""

    @pytest.mark.parametrize(
        ("entries", "expected"),
        [
            ((RESCUED, evolve(HANDED, facts={})), UNCHECKED),
            ((evolve(RESCUED, facts={Key("wishes_to_go_home"): False}), evolve(HANDED, facts={})), MOVED),
            ((RESCUED, HANDED), MOVED),
            (
                (
                    evolve(RESCUED, facts={Key("wishes_to_go_home"): False}),
                    evolve(HANDED, facts={Key("wishes_to_go_home"): UNKNOWN}),
                ),
                UNCHECKED,
            ),
            ((RESCUED, evolve(HANDED, since=day(0))), MOVED),
        ],
    )
    def test_what_the_entry_and_those_before_it_bring(self, entries: tuple[Entry, ...], expected: Outcome) -> None:
        assert told(course(*entries))[-1] == ("e2", expected)

    def test_what_becomes_known_later_changes_no_ruling(self) -> None:
        later = Entry(person="p1", day=day(0), recorded=day(8), id="e9", facts={Key("wishes_to_go_home"): False})
        assert told(course(RESCUED, evolve(HANDED, facts={}), later)) == [
            ("e1", MOVED),
            ("e2", UNCHECKED),
            ("e9", RECORDED),
        ]

    def test_what_was_so_only_later_does_not_count_either(self) -> None:
        """Written down before, of a day after the step."""
        ahead = Entry(
            person="p1", day=day(3), recorded=day(5), since=day(3), id="e9", facts={Key("wishes_to_go_home"): False}
        )
        late = evolve(HANDED, facts={}, recorded=day(6))
        assert told(course(RESCUED, ahead, late))[-1] == ("e2", UNCHECKED)

    @pytest.mark.parametrize(
        ("written", "known", "expected"),
        [(2, None, MOVED), (3, None, UNCHECKED), (2, 2, MOVED), (2, 1, None), (0, None, MOVED)],
    )
    def test_of_the_person_accompanied_what_was_written_down_by_then(
        self, written: int, known: int | None, expected: Outcome | None
    ) -> None:
        """What is written down later of somebody else changes no ruling, either."""
        guard = Is(Key("citizenship_of_victim_accompanied"), "viet_nam", source("4"))
        book = with_tables(
            but_row("handed_over", guard=guard),
            facts={**BOOK.facts, **{key: FACTS[key] for key in (guard.fact, Key("citizenship"))}},
        )
        of_the_other = Entry(
            person="p2", day=day(0), recorded=day(written), facts={Key("citizenship"): "viet_nam"}, id="e9"
        )
        case = Case(
            persons=(Person(id="p1", accompanies="p2"), Person(id="p2")), entries=(RESCUED, HANDED, of_the_other)
        )
        until = None if known is None else day(known)
        found = told(replay(case, "p1", Question(book=book, chosen=book.defaults), None, until))
        assert dict(found).get("e2") is expected

    def test_under_which_readings_and_which_evidence(self) -> None:
        entries = (RESCUED, HANDED, LODGED)
        chosen = {**BOOK.defaults, Key("placing"): "by_province"}
        assert told(course(*entries, asked=evolve(ASKED, chosen=chosen)))[2] == ("e3", REFUSED)
        book = weak_procedure_book()
        weak = (RESCUED, evolve(HANDED, facts={Key("wishes_to_go_home"): True, Key("unable_to_travel_alone"): True}))
        for accept, expected in ((Evidence.SECONDARY, MOVED), (Evidence.OFFICIAL, UNCHECKED)):
            asked = Question(book=book, chosen=book.defaults, accept=accept)
            assert told(course(*weak, asked=asked))[1] == ("e2", expected)


class TestHidden:
    """What happened after the day asked is hidden, and so is what was written down after the day known."""

    @pytest.mark.parametrize(
        ("on", "known", "expected"),
        [
            (None, None, "lodged"),
            (day(4), None, "lodged"),
            (day(3), None, "with_commune"),
            (day(1), day(99), "at_post"),
            (day(-1), None, None),
            (None, day(3), "with_commune"),
            (None, day(-1), None),
            (day(3), day(1), "at_post"),
        ],
    )
    def test_each_by_its_own_day(self, on: date | None, known: date | None, expected: str | None) -> None:
        assert stage(course(RESCUED, HANDED, LODGED, on=on, known=known)) == expected

    def test_what_happened_before_and_was_written_down_after(self) -> None:
        late = evolve(HANDED, recorded=day(30))
        assert stage(course(RESCUED, late, on=day(3))) == "with_commune"
        assert stage(course(RESCUED, late, known=day(3))) == "at_post"


class TestCorrections:
    """An entry that is taken back moves nothing, and what corrects it stands where it stood."""

    def test_a_withdrawal_takes_the_step_back(self) -> None:
        back = Entry(person="p1", day=day(9), id="e9", corrects="e2")
        found = course(RESCUED, HANDED, back)
        assert told(found) == [("e1", MOVED), ("e9", RECORDED)]
        assert stage(found) == "at_post"
        assert found.state.custody.holder == "border_post"

    def test_what_stood_on_it_falls(self) -> None:
        back = Entry(person="p1", day=day(9), id="e9", corrects="e1")
        assert [outcome for _, outcome in told(course(RESCUED, HANDED, back))] == [RECORDED, OUTSIDE]

    def test_a_correction_stands_where_the_first_one_stood(self) -> None:
        """Written down after the hostel took over, and yet judged before it."""
        wrong = evolve(HANDED, receiver=Key("relatives"))
        right = evolve(HANDED, id="e9", corrects="e2", recorded=day(9))
        found = course(RESCUED, wrong, LODGED, right)
        assert told(found) == [("e1", MOVED), ("e9", MOVED), ("e3", MOVED)]
        assert stage(found) == "lodged"

    def test_who_corrects_again_takes_the_first_correction_back(self) -> None:
        """The second stands where the first entry stood, too."""
        first = evolve(HANDED, id="e7", corrects="e2", recorded=day(7), actor=Key("relatives"))
        back = Entry(person="p1", day=day(8), id="e8", corrects="e7")
        second = evolve(HANDED, id="e9", corrects="e2", recorded=day(9))
        found = course(RESCUED, HANDED, LODGED, first, back, second)
        assert told(found) == [("e1", MOVED), ("e8", RECORDED), ("e9", MOVED), ("e3", MOVED)]

    def test_what_corrects_a_correction_stands_beside_the_first_entry(self) -> None:
        """The first one counts again, and so one handover is recorded twice; the second one is told to be against."""
        first = evolve(HANDED, id="e8", corrects="e2", recorded=day(8), actor=Key("relatives"))
        second = evolve(HANDED, id="e9", corrects="e8", recorded=day(9))
        assert told(course(RESCUED, HANDED, LODGED, first, second))[1:3] == [("e2", MOVED), ("e9", REFUSED)]

    def test_a_correction_that_is_taken_back_lets_the_first_one_count_again(self) -> None:
        first = evolve(HANDED, id="e8", corrects="e2", recorded=day(8), actor=Key("relatives"))
        back = Entry(person="p1", day=day(9), id="e9", corrects="e8")
        found = course(RESCUED, HANDED, LODGED, first, back)
        assert ("e2", MOVED) in told(found)
        assert "e8" not in [name for name, _ in told(found)]
        assert stage(found) == "lodged"

    def test_before_it_is_known_nothing_is_corrected(self) -> None:
        wrong = evolve(HANDED, actor=Key("relatives"))
        right = evolve(HANDED, id="e9", corrects="e2", recorded=day(9))
        for known, expected in ((day(8), ("e2", REFUSED)), (day(9), ("e9", MOVED))):
            assert told(course(RESCUED, wrong, right, known=known))[1] == expected

    def test_a_correction_may_be_against_the_tables(self) -> None:
        wrong = evolve(HANDED, id="e9", corrects="e2", recorded=day(9), receiver=Key("relatives"))
        found = course(RESCUED, HANDED, wrong)
        assert told(found)[1] == ("e9", REFUSED)
        assert [one.fault for _, one in found.taken[1].objections] == [Fault.RECEIVER]
