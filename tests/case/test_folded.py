from datetime import date, timedelta
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.case.made import DAY
from tests.engine.scenes import events

from victim_protocol.case.case import Case
from victim_protocol.case.folded import MOVES, Folded
from victim_protocol.facts import FACTS
from victim_protocol.law.fact import UNKNOWN, Occurrence
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

VARIABLES = default_book().variables
LIVING = {fact.key for fact in FACTS.values() if fact.of_the_living}


def slowly(happened: list[tuple[date, Key]], day: date) -> dict[Key, Any]:
    """Where the event facts stand, gone through from the beginning for each day."""
    stands = {fact.key: fact.unopened for fact in FACTS.values() if fact.key in MOVED}
    once = set()
    for since, event in happened:
        for key, value in MOVES.get(event, ()) if since <= day else ():
            if value is Occurrence.HAPPENED:
                once.add(key)
            if value is Occurrence.HAPPENED or (value is UNKNOWN) is (key in once):
                stands[key] = value
    return stands


MOVED = {key for moves in MOVES.values() for key, _ in moves}
HAPPENED = st.lists(
    st.tuples(st.integers(0, 9).map(lambda days: DAY + timedelta(days=days)), st.sampled_from([*MOVES])), max_size=9
).map(lambda rows: sorted(rows, key=lambda row: row[0]))


class TestFolding:
    """What is known of a day is what the days before left, one after the other."""

    @given(HAPPENED, st.integers(-1, 10))
    def test_events_stand_where_going_through_all_of_them_brings_them(self, rows: Any, days: int) -> None:
        happened, day = [row for row in rows if row[1] is not None], DAY + timedelta(days=days)
        found = Folded.of({}, happened, (), None).on(day)
        assert {key: found[key] for key in MOVED} == slowly(happened, day)

    def test_a_statement_counts_more_than_an_event_and_a_later_one_more_than_an_earlier(self) -> None:
        later = DAY + timedelta(days=1)
        stated = [(DAY, Key("certified"), Occurrence.CLOSED), (later, Key("accused"), True)]
        found = Folded.of({Key("accused"): False}, [(later, Key("certified"))], stated, None)
        keys = Key("certified"), Key("accused")
        assert tuple(found.on(DAY)[key] for key in keys) == (Occurrence.CLOSED, False)
        assert tuple(found.on(later)[key] for key in keys) == (Occurrence.CLOSED, True)

    def test_from_the_day_after_death_nothing_is_true_that_only_the_living_have(self) -> None:
        """Whatever is stated later."""
        stated = [(day, key, True) for day in (DAY, DAY + timedelta(days=9)) for key in LIVING]
        found = Folded.of({}, (), stated, DAY)
        assert {found.on(DAY)[key] for key in LIVING} == {True}
        for days in (1, 2, 9, 10):
            assert {found.on(DAY + timedelta(days=days))[key] for key in LIVING} == {False}

    def test_death_on_the_last_day_of_the_calendar(self) -> None:
        folded = Folded.of({}, (), [(date.max, key, True) for key in LIVING], date.max)
        assert {folded.on(date.max)[key] for key in LIVING} == {True}


class TestValues:
    """The values in the order of a book are those by fact."""

    @given(events(), st.integers(-40, 400))
    def test_they_equal_what_is_known_by_fact(self, scene: tuple[Case, date], days: int) -> None:
        case, on = scene
        for person in case.persons:
            history, day = case.history(person.id), on - timedelta(days=days)
            if person.born is None or person.born.earliest <= day:
                known = history.on(day)
                assert history.values(day, VARIABLES) == [known.get(key, UNKNOWN) for key in VARIABLES.facts]

    def test_each_of_two_books_has_its_own_order(self) -> None:
        turned = evolve(VARIABLES, facts=dict(reversed([*VARIABLES.facts.items()])))
        folded = Folded.of({}, ((DAY, Key("certified")),), (), None)
        for variables in (VARIABLES, turned, VARIABLES):
            found = folded.values(DAY, variables)
            assert found[variables.slots[Key("certified")]] is Occurrence.HAPPENED
            found.clear()
