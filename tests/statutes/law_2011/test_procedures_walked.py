"""Each procedure walked at random: whatever is tried, the case stays whole and somebody answers for the person."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.course import Outcome
from victim_protocol.engine.replay import Question, replay
from victim_protocol.errors import IllegalEvent, InvalidFact
from victim_protocol.events import ESTABLISHMENT_EVENTS
from victim_protocol.keeping import advance, record_departure
from victim_protocol.law.fact import FactKind
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Transition
from victim_protocol.proceedings import proceedings
from victim_protocol.statutes.book import default_book

BOOK = default_book()
QUESTION = Question(book=BOOK, chosen=BOOK.defaults)
ASKED_OF_PERSONS = (
    "citizenship",
    "wishes_to_go_home",
    "unable_to_travel_alone",
    "unsupported",
    "entry_gate",
    "has_travel_paper",
    "received_back_agreed",
    "free_abroad",
    "verification_is_complex",
    "victimhood_cannot_be_proved",
    "at_risk_of_harm",
    "relative_of_victim",
    "harm_is_over",
    "exit_gate",
    "wishes_referral",
    "needs_hospital",
    "relatives_hold_burial",
    "pretended_to_be_victim",
)
ASKED_OF_ESTABLISHMENTS = (
    "licence_file_is_for",
    "licence_file_is_valid",
    "founder_is_foreign",
    "wishes_to_continue",
    "broke_the_law",
    "violation",
    "dispute_on_closing",
)
"""Facts that guards ask for and that a walk may state."""
OFTEN: Mapping[str, Mapping[Key, Any]] = {
    "foreigner_reception": {Key("citizenship"): "foreign"},
    "foreigner_verification": {Key("citizenship"): "foreign"},
    "foreigner_return": {Key("citizenship"): "foreign"},
    "false_victim": {Key("pretended_to_be_victim"): True},
    "referral": {Key("wishes_referral"): True, Key("citizenship"): "viet_nam"},
}
"""Without which a procedure never begins; three walks of four state them."""
BEFORE: Mapping[str, str] = {"foreigner_verification": "rescued", "referral": "certified"}
"""What has happened before, in the same walks."""
EVERYWHERE = [str(one.event) for one in BOOK.everywhere]


def values_of(fact: str) -> st.SearchStrategy[Any]:
    described = BOOK.facts[Key(fact)]
    return st.sampled_from(described.choices) if described.kind is FactKind.CHOICE else st.booleans()


def stated(procedure: Procedure) -> st.SearchStrategy[dict[Key, Any]]:
    asked = ASKED_OF_ESTABLISHMENTS if is_of_establishments(procedure) else ASKED_OF_PERSONS
    return st.dictionaries(st.sampled_from(asked), st.none(), max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({Key(fact): values_of(fact) for fact in names})
    )


def is_of_establishments(procedure: Procedure) -> bool:
    return procedure.events <= set(ESTABLISHMENT_EVENTS)


class Walk(RuleBasedStateMachine):
    """One person, whose case is walked through one procedure, and through those that it begins."""

    procedure: Procedure
    moved = 0
    """How many steps all walks of the procedure took."""

    def __init__(self) -> None:
        super().__init__()
        self.case = Case(persons=[Person(id="p1")], entries=[])
        self.day = date(2017, 9, 1)
        self.departed = 0
        self.tried = 0

    @initialize(data=st.data(), born=st.sampled_from(("1980-02-29", "2001-06", "2009")))
    def begin(self, data: st.DataObject, born: str) -> None:
        often = OFTEN.get(self.procedure.key, {}) if data.draw(st.integers(0, 3)) else {}
        facts = {**data.draw(stated(self.procedure)), **often}
        before = BEFORE.get(self.procedure.key) if often else None
        opening = Entry(
            id="e0",
            person="p1",
            day=self.day,
            facts=facts,
            event=None if before is None else Key(before),
            actor=None if before is None else Key("district_police"),
        )
        establishment = is_of_establishments(self.procedure)
        person = Person(id="p1", born=None if establishment else PartialDate.parse(born), establishment=establishment)
        self.case = Case(persons=[person], entries=[opening])

    def entry(self, row: Transition, facts: Mapping[Key, Any], actor: str | None, days: int) -> Entry:
        self.day += timedelta(days=days)
        self.tried += 1
        return Entry(
            id=f"e{self.tried}",
            person="p1",
            day=self.day,
            event=row.event,
            actor=Key(actor) if actor else (row.actors or (None,))[0],
            receiver=row.receivers[0] if row.receivers else None,
            forms=row.forms,
            facts=facts,
        )

    @rule(data=st.data(), days=st.integers(0, 4))
    def step(self, data: st.DataObject, days: int) -> None:
        """A row of the stage where the procedure stands, by the right body."""
        here = proceedings(self.case, on=self.day)[0].course.state.positions.get(self.procedure.key)
        rows = self.procedure.rows_at[self.procedure.start if here is None else here.stage]
        if rows:
            facts = data.draw(stated(self.procedure))
            self.attempt(self.entry(data.draw(st.sampled_from(rows)), facts, None, days))

    @rule(data=st.data(), days=st.integers(0, 4))
    def onward(self, data: st.DataObject, days: int) -> None:
        """A row that leads on from where the procedure stands."""
        here = proceedings(self.case, on=self.day)[0].course.state.positions.get(self.procedure.key)
        rows = self.procedure.rows_at[self.procedure.start if here is None else here.stage]
        moving = [row for row in rows if not row.is_task]
        if moving:
            facts = data.draw(stated(self.procedure))
            self.attempt(self.entry(data.draw(st.sampled_from(moving)), facts, None, days))

    @rule(data=st.data(), actor=st.sampled_from(sorted(BOOK.actors)), days=st.integers(0, 4))
    def stray(self, data: st.DataObject, actor: str, days: int) -> None:
        """Any row of the table, by any body."""
        self.attempt(self.entry(data.draw(st.sampled_from(self.procedure.transitions)), {}, actor, days))

    @rule(data=st.data(), event=st.sampled_from(EVERYWHERE))
    def anywhere(self, data: st.DataObject, event: str) -> None:
        row = data.draw(st.sampled_from(self.procedure.transitions))
        self.attempt(
            Entry(
                id=f"x{self.tried}",
                person="p1",
                day=self.day,
                event=Key(event),
                actor=row.actors[0] if row.actors else None,
            )
        )
        self.tried += 1

    @precondition(lambda self: self.departed < 2)
    @rule(data=st.data())
    def depart(self, data: st.DataObject) -> None:
        """What is not allowed may have happened; it is kept, and reported."""
        entry = self.entry(data.draw(st.sampled_from(self.procedure.transitions)), {}, None, 0)
        try:
            kept = record_departure(self.case, entry, "it happened")
        except InvalidFact:
            return
        taken = proceedings(kept, on=self.day)[0].course.taken[-1]
        assert taken.outcome in (Outcome.DEPARTED, Outcome.MOVED, Outcome.OUTSIDE, Outcome.RECORDED)
        self.departed += taken.outcome is Outcome.DEPARTED
        self.case = kept

    def attempt(self, entry: Entry) -> None:
        """A step is taken by a row of the stage, or refused with the case as it was."""
        before = proceedings(self.case, on=self.day)[0].course
        kept = self.case
        try:
            self.case = advance(kept, entry)
        except (IllegalEvent, InvalidFact):
            assert self.case is kept
            return
        after = proceedings(self.case, on=self.day)[0].course
        taken = after.taken[-1]
        assert taken.outcome in (Outcome.MOVED, Outcome.RECORDED)
        type(self).moved += bool(taken.moves)
        for key, row in taken.moves:
            stood = before.state.positions.get(key)
            assert row.at == (BOOK.procedure(key).start if stood is None else stood.stage)
            assert after.state.positions[key].stage == row.to
        assert advance(self.case, entry) is self.case

    @invariant()
    def somebody_answers(self) -> None:
        """Never two, never none: a holder, or a declared reason why nobody is known."""
        custody = replay(self.case, "p1", QUESTION).state.custody
        assert (custody.holder is None) == (custody.care in (Care.NOT_KNOWN, Care.NOBODY))

    @invariant()
    def nothing_is_lost(self) -> None:
        """Each entry is told once, and the same again on every reading of the list."""
        course = replay(self.case, "p1", QUESTION)
        assert [one.entry for one in course.taken] == list(self.case.entries)
        assert replay(self.case, "p1", QUESTION).state == course.state

    @invariant()
    def no_child_goes_alone(self) -> None:
        """By a lawful step nobody born in 2009 is ever the one who answers for oneself."""
        found = proceedings(self.case, on=self.day)[0]
        born = self.case.persons[0].born
        if born is not None and born.earliest.year == 2009:
            assert found.answering != "the_person"


@pytest.mark.exhaustive
@pytest.mark.parametrize("procedure", BOOK.procedures, ids=lambda one: str(one.key))
def test_walk(procedure: Procedure) -> None:
    """Each walk has steps that the tables allow, and not only refusals."""

    class OfOne(Walk):
        moved = 0

    OfOne.procedure = procedure
    run_state_machine_as_test(
        OfOne,
        settings=settings(
            max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
    assert OfOne.moved > 0 or not any(row.governs(date(2017, 9, 1)) for row in procedure.transitions)
