import pickle
from copy import copy, deepcopy
from typing import Any

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from tests.case.made import DAY, case_of, day, entry

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact

MOTHER = Person(id="p1", born=PartialDate.parse("1987-11"))
CHILD = Person(id="p2", born=PartialDate.parse("2015"), accompanies="p1")


def full() -> Case:
    """A mother who is certified, known of a week later, and a child who is with her."""
    return case_of(
        entry(event="rescued", facts={"poor_household": True}),
        entry(
            event="certified", day=day(1), recorded=day(8), costs={"fare": 987_654}, paper="Số 4711", place="Lào Cai"
        ),
        entry(event="joined_as_accompanying", person="p2"),
        persons=(MOTHER, CHILD),
    )


class TestPersons:
    """Persons are found by their code."""

    def test_finds_each(self) -> None:
        """By the code and nothing else."""
        assert full().person("p1") is MOTHER
        assert full().person("p2") is CHILD

    def test_knows_nobody_else(self) -> None:
        """And does not repeat the code that was asked for."""
        for ask in (full().person, full().history):
            with pytest.raises(InvalidFact, match=r"^person: no such person in the case$") as caught:
                ask("Lê Thị Hoa")
            assert caught.value.text("vi") == "person: không có người này trong hồ sơ"
            assert caught.value.problems[0].code == "unknown_person"


class TestHistories:
    """A person's history is worked out once for each day of knowledge."""

    def test_once(self) -> None:
        """The second time the same one is given."""
        case = full()
        assert case.history("p2") is case.history("p2")
        assert case.history("p2").principal is case.history("p1")

    def test_holds_the_persons_own_entries(self) -> None:
        """Not those of others."""
        assert full().history("p1").events == ((DAY, "rescued"), (day(1), "certified"))
        assert full().history("p2").events == ((DAY, "joined_as_accompanying"),)

    def test_known_hides_what_was_written_down_later(self) -> None:
        """Not what happened later; and of the person accompanied too."""
        case = full()
        assert case.history("p1", known=day(7)).day_of("certified") is None
        assert case.history("p1", known=day(8)).day_of("certified") == day(1)
        principal = case.history("p2", known=day(7)).principal
        assert principal is not None
        assert principal.day_of("certified") is None


class TestCompensation:
    """A later entry takes an earlier one back, and stands in its place."""

    def test_what_is_corrected_counts_no_more(self) -> None:
        """Neither its event nor its facts and costs."""
        wrong = entry(id="e1", event="certified", facts={"poor_household": True}, costs={"fare": 40_000})
        history = case_of(wrong, entry(id="e2", day=day(1), event="rescued", corrects="e1")).history("p1")
        assert history.events == ((day(1), "rescued"),)
        assert history.statements == history.costs == ()

    def test_a_withdrawal_puts_nothing_in_its_place(self) -> None:
        """Nothing is left."""
        history = case_of(entry(id="e1", event="certified"), entry(corrects="e1")).history("p1")
        assert history.events == ()
        assert history.last_day(day(9)) is None

    def test_a_withdrawn_correction_revives_the_first_entry(self) -> None:
        """And what is withdrawn in turn brings the correction back."""
        first = entry(id="e1", event="certified")
        second = entry(id="e2", event="rescued", corrects="e1")
        third = entry(id="e3", corrects="e2")
        assert case_of(first, second, third).history("p1").events == ((DAY, "certified"),)
        fourth = entry(id="e4", corrects="e3")
        assert case_of(first, second, third, fourth).history("p1").events == ((DAY, "rescued"),)

    def test_from_the_day_on_which_the_correction_is_known(self) -> None:
        """Until then nobody could tell that the entry was wrong; and a correction may be taken back later still."""
        case = case_of(
            entry(id="e1", event="certified"),
            entry(id="e2", recorded=day(3), event="rescued", corrects="e1"),
            entry(id="e3", recorded=day(5), corrects="e2"),
        )
        known = [case.history("p1", known=day(number)).events for number in (2, 3, 4, 5)]
        assert known == [((DAY, event),) for event in ("certified", "rescued", "rescued", "certified")]
        assert case.history("p1").events == ((DAY, "certified"),)

    def test_of_who_accompanies_and_who_is_accompanied(self) -> None:
        """Each has own entries, and the link shows those of the other as they count."""
        case = case_of(
            entry(id="e1", event="certified"),
            entry(id="e2", event="certified", person="p2"),
            entry(id="e3", corrects="e1"),
            persons=(MOTHER, CHILD),
        )
        history = case.history("p2")
        assert history.principal is not None
        assert (history.events, history.principal.events) == (((DAY, "certified"),), ())


class TestValue:
    """A case is a plain value."""

    def test_what_was_worked_out_does_not_count(self) -> None:
        """A case that was asked equals one that was not."""
        asked = full()
        asked.history("p2")
        assert asked == full()
        assert {asked, full()} == {full()}
        assert full() != case_of(persons=(MOTHER, CHILD))

    @pytest.mark.parametrize("again", [copy, deepcopy, lambda case: pickle.loads(pickle.dumps(case))])  # noqa: S301
    def test_copied_and_pickled_without_what_was_worked_out(self, again: Any) -> None:
        """The copy works it out for itself."""
        asked = full()
        history = asked.history("p2")
        found = again(asked)
        assert found == asked
        assert found.history("p2") == history
        assert found.history("p2") is not history
        assert hash(found.history("p2")) == hash(history)

    def test_another_list_of_entries_is_another_case(self) -> None:
        """With histories of its own."""
        asked = full()
        asked.history("p1")
        assert evolve(asked, entries=()).history("p1").events == ()

    def test_takes_lists_and_keeps_its_own(self) -> None:
        """A later change of the caller's lists does not reach it."""
        persons, entries = [MOTHER], [entry()]
        case = Case(persons=persons, entries=entries)
        persons.clear()
        entries.clear()
        assert case == case_of(entry(), persons=(MOTHER,))

    def test_cannot_be_changed(self) -> None:
        """Not even by accident."""
        case: Any = full()
        with pytest.raises(FrozenInstanceError, match=r"^(can't set attribute)?$"):
            case.entries = ()


class TestRepr:
    """The reprs can be logged: they tell nothing of anybody."""

    @pytest.mark.parametrize("known", [None, day(8)])
    def test_case_and_history_hold_codes_and_days_only(self, known: Any) -> None:
        """No birth date, event, fact, cost, paper or place."""
        case = full()
        assert repr(case.history("p2", known)) == "History(person=Person(id='p2'))"
        assert repr(case) == (
            "Case(persons=(Person(id='p1'), Person(id='p2')), entries=("
            "Entry(person='p1', day=datetime.date(2017, 3, 20)), "
            "Entry(person='p1', day=datetime.date(2017, 3, 21)), "
            "Entry(person='p2', day=datetime.date(2017, 3, 20))))"
        )
