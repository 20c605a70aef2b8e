"""Walks against the conditions themselves: the same statuses, whatever is known."""

from datetime import date
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import LATER, UNKNOWN, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.snapshot import OFTEN, snapshot_of
from victim_protocol.law.walk import Rows, Step, Walks, judged
from victim_protocol.statutes.book import default_book

BOOK = default_book()
VARIABLES = BOOK.variables
CHOICES = VARIABLES.choices(BOOK.defaults)
LAWS = [("law_2011", date(2017, 3, 20)), ("law_2024", date(2026, 8, 1))]
WALKS = {regime: Walks(BOOK.on(day).judges[Key(regime)], BOOK.order, CHOICES) for regime, day in LAWS}


class Untold:
    """A judge that does not know."""

    def possible(self, _: object) -> None:
        return None


def walked(step: Step, vector: list[Any]) -> int | None:
    """What a walk tells; ``None`` where the judge is asked."""
    untold: Any = Untold()
    return judged([(Key("benefit"), untold, step)], vector, {})[Key("benefit")]


@st.composite
def vectors(draw: st.DrawFn, slots: tuple[int, ...]) -> list[Any]:
    """What may be known of the facts of some places; the readings stand as the book has them."""
    found: list[Any] = [*[UNKNOWN] * len(VARIABLES.facts), *CHOICES]
    for slot in slots:
        if slot < len(VARIABLES.facts):
            found[slot] = draw(values(slot))
    return found


def values(slot: int) -> st.SearchStrategy[Any]:
    fact = VARIABLES.facts[VARIABLES.keys[slot]]
    known = st.sampled_from(VARIABLES.completions(slot, UNKNOWN))
    if fact.kind is FactKind.NUMBER:
        bounds = st.builds(lambda low, more: Range(low, low + more), st.integers(0, 20), st.integers(0, 20))
        known = st.one_of(known, st.integers(0, 30), bounds)
    if fact.kind is FactKind.EVENT:
        known = st.one_of(known, st.sampled_from([Occurrence.LAPSED, Occurrence.REACHED, LATER]))
    return st.one_of(st.just(UNKNOWN), known, known)


class TestWalked:
    """A walk leaves exactly the statuses possible that the conditions leave; of a past event it cannot tell."""

    @pytest.mark.parametrize(("regime", "day"), LAWS, ids=[regime for regime, _ in LAWS])
    @given(st.data())
    def test_it_ends_with_the_statuses_of_the_judge(self, regime: str, day: date, data: st.DataObject) -> None:
        judges = BOOK.on(day).judges[Key(regime)]
        key = data.draw(st.sampled_from([*judges]))
        vector = data.draw(vectors(judges[key].slots))
        found = walked(WALKS[regime].begin[key], vector)
        past = {Occurrence.LAPSED, Occurrence.REACHED, LATER}
        if found is None:
            assert any(value in past for value in vector if isinstance(value, Occurrence | type(LATER)))
        else:
            assert found == judges[key].possible(vector)

    def test_a_number_is_told_by_the_range_that_it_lies_in(self) -> None:
        judges = BOOK.on(LAWS[0][1]).judges[Key("law_2011")]
        for age in (3, 4, 15, 16, 17, 18, 70):
            vector: list[Any] = [*[UNKNOWN] * len(VARIABLES.facts), *CHOICES]
            vector[VARIABLES.slots[Key("age")]] = age
            for key, judge in judges.items():
                assert walked(WALKS["law_2011"].begin[key], vector) == judge.possible(vector)

    def test_several_threads_make_the_same_ways(self) -> None:
        regime, day = LAWS[0]
        judges = BOOK.on(day).judges[Key(regime)]
        walks = Walks(judges, BOOK.order, CHOICES)
        people: list[list[Any]] = []
        for number in range(60):
            vector: list[Any] = [*[UNKNOWN] * len(VARIABLES.facts), *CHOICES]
            for slot in range(len(VARIABLES.facts)):
                domain = VARIABLES.completions(slot, UNKNOWN)
                if (slot * 7 + number * 3) % 4:
                    vector[slot] = domain[(slot + number) % len(domain)]
            people.append(vector)
        answers: list[list[int | None]] = []

        def ask() -> None:
            answers.append([walked(step, vector) for vector in people for step in walks.begin.values()])

        threads = [Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        expected = [judge.possible(vector) for vector in people for judge in judges.values()]
        assert answers == [expected] * 4


def begins(rows: Rows) -> list[object]:
    """Where the walks begin that there are."""
    return [step for of_one in rows.values() for group in of_one.values() for *_, step in group if step is not None]


class TestWhenTheyAreMade:
    """Walks are made once a law has been asked often, and for few choices of readings at a time."""

    def test_after_many_questions(self) -> None:
        snapshot = snapshot_of(BOOK, date(2017, 6, 1), Evidence.SECONDARY)
        found = [snapshot.rows(Key("law_2011"), CHOICES) for _ in range(OFTEN + 2)]
        assert not any(begins(rows) for rows in found[:OFTEN])
        assert all(begins(found[OFTEN]))
        assert found[OFTEN] is found[OFTEN + 1]

    def test_the_same_benefits_stand_under_each_recipient_and_occasion(self) -> None:
        """With walks and without."""
        snapshot = snapshot_of(BOOK, date(2017, 6, 1), Evidence.SECONDARY)
        first, *_, last = [snapshot.rows(Key("law_2011"), CHOICES) for _ in range(OFTEN + 1)]
        for recipient, occasions in first.items():
            for occasion, rows in occasions.items():
                assert [row[:2] for row in last[recipient][occasion]] == [row[:2] for row in rows]
                kept = {(judge.benefit.recipient, judge.benefit.occasion) for _, judge, _ in rows}
                assert kept == {(recipient, occasion)}
        assert {key for of_one in first.values() for rows in of_one.values() for key, *_ in rows} == {
            *snapshot.judges[Key("law_2011")]
        }

    def test_not_where_no_benefit_is_given(self) -> None:
        snapshot = snapshot_of(BOOK, date(2017, 6, 1), Evidence.SECONDARY)
        found = [snapshot.rows(Key("law_2024"), CHOICES) for _ in range(OFTEN + 2)]
        assert all(rows is found[0] for rows in found)
        assert not any(found[0].values())

    def test_those_of_other_readings_are_let_go(self) -> None:
        snapshot = snapshot_of(BOOK, date(2017, 6, 1), Evidence.SECONDARY)
        for number in range(10):
            for _ in range(OFTEN + 1):
                snapshot.rows(Key("law_2011"), (*CHOICES[:-1], number))
        assert len(snapshot._walks) <= 8

    def test_no_more_than_some_choices_are_counted(self) -> None:
        snapshot = snapshot_of(BOOK, date(2017, 6, 1), Evidence.SECONDARY)
        for number in range(250):
            snapshot.rows(Key("law_2011"), (*CHOICES[:-1], number))
        assert len(snapshot._asked) <= 100
