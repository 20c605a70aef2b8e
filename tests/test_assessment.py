from datetime import date

import pytest

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.quantities import total

DAY = date(2017, 3, 20)
VICTIM = Entry(person="p1", day=DAY, event=Key("certified"), facts={Key("citizenship"): "viet_nam"})
FAMILY = Case(
    persons=(Person(id="p1"), Person(id="p2", accompanies="p1")),
    entries=(
        VICTIM,
        Entry(person="p1", day=DAY, event=Key("lodged"), recorded=date(2017, 4, 1)),
        Entry(person="p1", day=date(2017, 3, 29), event=Key("left_establishment"), recorded=date(2017, 4, 1)),
    ),
)


class TestAssess:
    """Each person is judged, in the order of the case, with what is known of the day asked."""

    def test_each_person_in_order(self) -> None:
        answer = assess(FAMILY, on=date(2017, 4, 1))
        assert next(one.standing.key for one in answer.person("p1").standings) == "victim"
        assert [person.person for person in answer.persons] == ["p1", "p2"]
        assert answer.person("p2").fits("accompanying_minor") is Truth.UNKNOWN
        assert answer.person("p1").facts["citizenship"] == "viet_nam"

    def test_totals_over_all_persons(self) -> None:
        answer = assess(FAMILY, on=date(2017, 4, 1))
        assert answer.owed == total(person.statement.owed for person in answer.persons)
        assert answer.possible.low == answer.owed.low
        assert answer.owed.low > 0

    def test_what_happens_later_is_hidden(self) -> None:
        before = Case(persons=FAMILY.persons, entries=(VICTIM,))
        assert assess(FAMILY, on=DAY).owed.low == assess(FAMILY, on=DAY).owed.low > 0
        assert assess(before, on=DAY).owed.low == 0

    def test_what_was_not_recorded_by_a_day_does_not_count(self) -> None:
        answer = assess(FAMILY, on=date(2017, 4, 1), known=date(2017, 3, 31))
        assert answer.person("p1").support[Key("meals")].status is Status.UNDETERMINED
        assert answer.known == date(2017, 3, 31)

    def test_the_same_question_has_the_same_answer(self) -> None:
        first, second = (assess(FAMILY, on=date(2017, 4, 1)) for _ in range(2))
        assert first.owed == second.owed
        assert first.book.hash == second.book.hash

    def test_nothing_personal_in_the_repr(self) -> None:
        assert "viet_nam" not in repr(assess(FAMILY, on=date(2017, 4, 1)))


class TestReadings:
    """The caller may choose a reading; what was chosen stands in the answer."""

    def test_a_choice_replaces_the_default(self) -> None:
        answer = assess(FAMILY, on=DAY, readings={"minor_age": "under_16"})
        assert answer.chosen[Key("minor_age")] == "under_16"
        assert answer.chosen[Key("need_for_essentials")] == "placement_shows_it"

    def test_one_that_does_not_exist_is_refused_with_all_others(self) -> None:
        with pytest.raises(InvalidFact, match="minor_ages") as caught:
            assess(FAMILY, on=DAY, readings={"minor_ages": "under_18", "minor_age": "under_21", "xyz": "x"})
        assert [(problem.path, problem.code) for problem in caught.value.problems] == [
            ("readings.minor_ages", "unknown_reading"),
            ("readings.minor_age", "unknown_choice"),
            ("readings.xyz", "unknown_reading"),
        ]
        near, choice, far = (problem.en for problem in caught.value.problems)
        assert near.endswith("it has: minor_age")
        assert "days_of_presence" in far
        assert choice.endswith("it has: under_18, under_16")

    def test_all_that_do_not_exist_are_told_at_once(self) -> None:
        with pytest.raises(InvalidFact, match="readings") as caught:
            assess(FAMILY, on=DAY, readings={"a": "x", "b": "y"})
        assert [problem.path for problem in caught.value.problems] == ["readings.a", "readings.b"]


class TestEvidence:
    """With official texts alone, what rests on weaker ones is in doubt."""

    def test_what_rests_on_official_texts_stays(self) -> None:
        answer = assess(FAMILY, on=DAY, accept=Evidence.OFFICIAL)
        assert answer.person("p1").support[Key("legal_advice")].status is Status.OWED


class TestMisuse:
    """Exceptions mean misuse, or a law that is not held."""

    def test_no_such_person(self) -> None:
        with pytest.raises(InvalidFact, match="no such person"):
            assess(FAMILY, on=DAY).person("p9")

    def test_before_the_first_law(self) -> None:
        with pytest.raises(NotModelled, match="not held"):
            assess(FAMILY, on=date(2011, 12, 31))


class TestDeadlines:
    """What the events up to the day asked make due; what happens later is hidden."""

    def test_by_the_day_asked(self) -> None:
        found = assess(FAMILY, on=DAY).person("p1").deadlines
        assert {str(due.limit.key): due.end for due in found}["application_window"] == date(2018, 3, 20)
        assert {due.done for due in found} == {None}
        left = assess(FAMILY, on=date(2017, 4, 1)).person("p1").deadlines
        assert {str(due.limit.key): due.done for due in left}["stay_by_circular_35"] == date(2017, 3, 29)

    def test_nothing_for_whom_nothing_happened(self) -> None:
        assert assess(FAMILY, on=DAY).person("p2").deadlines == ()

    def test_a_condition_that_fails_leaves_it_out(self) -> None:
        simple = Entry(person="p1", day=DAY, facts={Key("verification_is_complex"): False})
        asked = Entry(person="p1", day=DAY, event=Key("verification_request_received"))
        acts = [
            {str(due.limit.act): due.needs for due in assess(case, on=DAY).person("p1").deadlines}
            for case in (
                Case(persons=(Person(id="p1"),), entries=(asked,)),
                Case(persons=(Person(id="p1"),), entries=(asked, simple)),
            )
        ]
        assert acts[0]["verify_complex"] == ("verification_is_complex",)
        assert acts[1] == {"verify": ()}

    def test_a_reading_that_is_chosen(self) -> None:
        lodged = Entry(person="p1", day=date(2017, 9, 1), event=Key("division_notified"))
        case = Case(persons=(Person(id="p1"),), entries=(lodged,))
        answer = assess(case, on=date(2017, 9, 1), readings={"counting_in_lieu": "is_no_holiday"})
        assert {due.end for due in answer.person("p1").deadlines} == {date(2017, 9, 4)}

    def test_each_stay_by_what_is_known_of_it(self) -> None:
        """From a private establishment, without a longest stay, to a public one on the same day."""
        kind, moved = Key("lodged_in"), date(2017, 6, 20)
        entries = (
            Entry(person="p1", day=DAY, event=Key("lodged"), facts={kind: "victim_support_establishment"}),
            Entry(person="p1", day=moved, event=Key("left_establishment")),
            Entry(person="p1", day=moved, event=Key("lodged"), facts={kind: "social_protection_establishment"}),
        )
        answer = assess(Case(persons=(Person(id="p1"),), entries=entries), on=date(2017, 6, 25)).person("p1")
        stays = [due for due in answer.deadlines if due.limit.act == "stay_in_public_establishment"]
        assert [(due.start.day, due.end, due.done, due.needs) for due in stays] == [
            (moved, date(2017, 8, 19), None, ())
        ]
