from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.keeping import advance
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.steps import Standing, any_step, happening, lawful_step, opened, standing

BOOK = default_book()
DAY = date(2017, 3, 20)
ADULT = Person(id="p1", born=PartialDate.parse("1980"))
EMPTY = Case(persons=[ADULT], entries=[])
HOUSE = Person(id="p1", establishment=True)


def at(*entries: Entry, person: Person = ADULT) -> Standing:
    return standing(Case(persons=[person], entries=entries), "p1", BOOK)


def row(procedure: str, event: str, stage: str) -> Transition:
    return next(one for one in BOOK.procedure(procedure).rows_on[Key(stage), Key(event)] if one.governs(DAY))


class TestStanding:
    """Where a case stands, and which rows are open."""

    def test_before_and_after_a_step(self) -> None:
        rescue = BOOK.procedure("rescue")
        assert at().stage(rescue) == rescue.start
        rescued = Entry(person="p1", day=DAY, event=Key("rescued"), actor=Key("border_post"))
        assert at(rescued).stage(rescue) != rescue.start
        assert {one.at for one in at(rescued).rows(rescue, DAY)} == {at(rescued).stage(rescue)}

    def test_no_row_before_it_was_law(self) -> None:
        assert at().rows(BOOK.procedure("reception"), DAY) == ()

    def test_under_a_reading(self) -> None:
        chosen = standing(EMPTY, "p1", BOOK, {"treaty_on_return": "one_differs"}).readings
        assert chosen["treaty_on_return"] == "one_differs"
        assert None not in chosen.values()

    def test_what_contradicts_has_no_vector(self) -> None:
        assert at().vector(DAY, Key("left_establishment")) is None


class TestLawfulStep:
    """By a body that may act, with facts that allow it."""

    @QUICK
    @given(st.data())
    def test_it_is_taken(self, data: st.DataObject) -> None:
        steps = lawful_step(at(), row("complaint", "complaint_made", "not_started"), DAY, "e1")
        assert steps is not None
        before, entry = data.draw(steps)
        assert before == {}
        assert advance(EMPTY, entry).entries == (entry,)

    def test_every_body_and_every_paper_of_the_row(self) -> None:
        lodging = row("stay", "lodged", "not_started")
        steps = lawful_step(at(), lodging, DAY, "e1", opening=True)
        assert steps is not None
        found = [entry for _, entry in drawn(steps, 80)]
        assert {one.actor for one in found} >= {*lodging.actors}
        assert {one.forms for one in found} == {(), lodging.forms, lodging.may_bring}

    def test_whoever_may_when_every_body_may(self) -> None:
        everybody = next(
            row
            for table in BOOK.procedures
            for row in table.transitions
            if "every_body" in row.actors and row.governs(DAY)
        )
        steps = lawful_step(at(), everybody, DAY, "e1", opening=True)
        assert steps is not None
        assert len({entry.actor for _, entry in drawn(steps, 80)}) > 20

    def test_facts_that_are_known_stay_and_what_hinders_is_told_anew(self) -> None:
        """Who is known not to wish a referral is not referred, until the entry itself says otherwise."""
        unwilling = Entry(person="p1", day=DAY, facts={Key("wishes_referral"): False})
        offered = row("referral", "referral_offered", "not_started")
        steps = lawful_step(at(unwilling), offered, DAY, "e2", opening=True)
        assert steps is not None
        _, entry = drawn(steps, 1)[0]
        assert entry.facts[Key("wishes_referral")] is True

    def test_what_must_have_happened_before(self) -> None:
        offered = row("referral", "referral_offered", "not_started")
        assert lawful_step(at(), offered, DAY, "e1") is None
        steps = lawful_step(at(), offered, DAY, "e1", opening=True)
        assert steps is not None
        assert Occurrence.HAPPENED in drawn(steps, 1)[0][0].values()

    def test_what_contradicts_the_case_is_no_step(self) -> None:
        leaving = row("stay", "left_establishment", "staying")
        assert lawful_step(at(), leaving, DAY, "e1") is None


class TestOpened:
    """What must have happened before is recorded on the day before."""

    def test_what_has_happened_and_what_is_pending(self) -> None:
        before = {
            Key("lodged"): Occurrence.HAPPENED,
            Key("certified"): Occurrence.PENDING,
            Key("died"): Occurrence.CLOSED,
        }
        found = opened(at(), before, DAY)
        assert [(entry.id, entry.event) for entry in found.entries] == [("b1", "lodged"), ("b2", "declared")]
        assert {entry.day for entry in found.entries} == {date(2017, 3, 19)}

    def test_what_contradicts_itself_is_left_out(self) -> None:
        both = {Key("lodged"): Occurrence.HAPPENED, Key("taken_in"): Occurrence.HAPPENED}
        assert [entry.event for entry in opened(at(), both, DAY).entries] == ["lodged"]

    def test_what_is_closed_was_closed_by_something(self) -> None:
        assert happening(BOOK.facts[Key("certified")], Occurrence.CLOSED) == ("found_not_victim",)
        assert happening(BOOK.facts[Key("rescued")], Occurrence.CLOSED) == ()

    def test_an_event_that_nothing_opens(self) -> None:
        assert happening(BOOK.facts[Key("died")], Occurrence.PENDING) == ()


class TestAnyStep:
    """Words of the book in any order; of an establishment, its own."""

    @QUICK
    @given(any_step(BOOK, ADULT, DAY, "e1"))
    def test_of_somebody(self, entry: Entry) -> None:
        assert entry.event in BOOK.events

    def test_many_events_many_bodies(self) -> None:
        found = drawn(any_step(BOOK, ADULT, DAY, "e1"), 100)
        assert len({one.event for one in found}) > 20
        assert len({one.actor for one in found}) > 20

    def test_of_an_establishment(self) -> None:
        events = {one.event for one in drawn(any_step(BOOK, HOUSE, DAY, "e1"), 60)}
        assert "licence_file_sent" in events
        assert "rescued" not in events
