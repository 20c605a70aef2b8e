from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from math import prod
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine.scenes import BOOK, REGIME, occasions_of
from tests.law.naive import LAYOUT, vector
from tests.toy_law import source, toy_book, yes

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.interval import Interval
from victim_protocol.engine import terms as module
from victim_protocol.engine.findings import findings
from victim_protocol.engine.occasions import Part
from victim_protocol.engine.statement import statement
from victim_protocol.engine.terms import terms
from victim_protocol.law.benefit import Force, Ground, Provision, Status
from victim_protocol.law.condition import AllOf, AnyOf, Is, Not
from victim_protocol.law.evaluate import Compiler, Judgement
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences
from victim_protocol.law.rate import Quantity, RateKind, When
from victim_protocol.law.variables import Vector


def kit_rates(*entries: Entry) -> set[RateKind]:
    """The kinds of rate that may apply to the clothes and effects of one person."""
    occasions = occasions_of(Case(persons=(Person(id="p1"),), entries=entries), date(2017, 4, 1))
    lines = statement(findings(occasions, REGIME), occasions).lines
    return {rate.kind for line in lines if line.benefit.key == "clothing_and_effects" for rate in line.rates}


def every_judge() -> Iterator[Judge]:
    """Every judge of the book that was made so far."""
    for snapshot in BOOK._snapshots.values():
        for of_regime in snapshot.judges.values():
            yield from of_regime.values()


@pytest.fixture
def forgotten() -> Iterator[None]:
    """Nothing that was worked out before is known, and nothing of it is known after."""
    for judge in every_judge():
        judge.chosen.clear()
    yield
    for judge in every_judge():
        judge.chosen.clear()


DAY = date(2017, 4, 1)
LODGED = Entry(person="p1", day=date(2017, 3, 1), event=Key("lodged"))
DECLARED = Entry(person="p1", day=date(2017, 3, 1), event=Key("declared"))
FOREIGN_VICTIM = Entry(person="p1", day=date(2017, 3, 1), event=Key("certified"), facts={Key("citizenship"): "foreign"})


class TestTerms:
    """Only terms that may apply while the benefit is given count."""

    def test_an_unknown_that_decides_on_both_leaves_the_one_term_of_those_who_are_given_it(self) -> None:
        """Where she was trafficked is not known; but if she is given clothes at all, she is a victim in law."""
        assert kit_rates(FOREIGN_VICTIM, LODGED) == {RateKind.AT_COST}

    def test_choices_stand_in_both_branches_of_a_choice(self) -> None:
        first, second, third = yes("wet"), yes("cold"), yes("late")
        one, other = When(second, Quantity.ONCE, Quantity.DAYS), When(third, Quantity.DAYS, Quantity.ONCE)
        term: When[Any] = When(first, one, other)
        assert [*module._conditions(term)] == [first, second, third]

    def test_an_open_reading_leaves_both(self) -> None:
        assert kit_rates(DECLARED, LODGED) == {RateKind.AT_COST, RateKind.NOT_KNOWN}

    @pytest.mark.usefixtures("forgotten")
    def test_no_more_than_some_answers_are_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "_MOST_KNOWN", 0)
        for entries in ((FOREIGN_VICTIM, LODGED), (DECLARED, LODGED)) * 2:
            assert RateKind.AT_COST in kit_rates(*entries)
        assert all(len(known) <= 1 for judge in every_judge() for *_, known in judge.chosen.values())


@cache
def conditional_terms() -> list[tuple[Judge, Any]]:
    """Every choice of terms by conditions in the law of two days, each with the benefit that it is of."""
    found = []
    for regime, day in (("law_2011", date(2020, 3, 20)), ("law_2024", date(2026, 8, 1))):
        for judge in BOOK.on(day).judges[Key(regime)].values():
            allowance = judge.benefit.allowance
            if allowance is None:
                continue
            limit = allowance.limit.on(day) if allowance.limit is not None and allowance.limit.covers(day) else None
            found += [(judge, term) for term in (allowance.rate.on(day), allowance.quantity, limit)]
    return [(judge, term) for judge, term in found if isinstance(term, When)]


def leads_to(term: Any, vector: Vector, judge: Judge) -> Any:
    """The one term that a choice leads to where everything is known."""
    if not isinstance(term, When):
        return term
    now = judge.compiler(term.condition)(vector) in (Judgement.PASSES, Judgement.HOLDS)
    return leads_to(term.then if now else term.otherwise, vector, judge)


class TestExact:
    """The terms are those of the completions under which the benefit is given, gone through one by one."""

    @given(st.data())
    def test_terms_are_those_of_all_completions(self, data: st.DataObject) -> None:
        judge, term = data.draw(st.sampled_from(conditional_terms()))
        variables = judge.compiler.variables
        counted = {slot for one in module._conditions(term) for slot in occurrences(one, judge.compiler)}
        slots = sorted({*judge.slots, *counted})
        opened = data.draw(st.lists(st.sampled_from(slots), max_size=4, unique=True))
        values: list[Any] = [UNKNOWN] * len(variables.keys)
        for slot in slots:
            values[slot] = data.draw(st.sampled_from(variables.completions(slot, UNKNOWN)))
        domains = [variables.completions(slot, UNKNOWN) for slot in opened]
        assume(prod(map(len, domains)) <= 200)
        expected: dict[int, None] = {}
        possible = 0
        for completion in product(*domains):
            for slot, value in zip(opened, completion, strict=True):
                values[slot] = value
            status = judge.possible(values)
            possible |= status
            if status & (Status.OWED.value | Status.CONSIDERED.value):
                expected[id(leads_to(term, values, judge))] = None
        for slot in opened:
            values[slot] = UNKNOWN
        assume(expected)
        part = Part(0, Interval(DAY, DAY), values, BOOK.on(DAY), begun=True, over=True)
        assert {id(one) for one in terms(term, part, judge, possible)} == set(expected)


class TestKept:
    """What was worked out for others changes nothing for whoever is asked about after them."""

    def test_each_thing_that_matters_counts(self) -> None:
        """Only the wet cross in red and only the dry in green: so the colour tells which term a crossing has."""
        wet, dry = yes(), Not(yes())
        red, green = (Is(Key("colour"), colour, source()) for colour in ("red", "green"))
        only = AnyOf((AllOf((wet, red)), AllOf((dry, green))))
        ground = Ground(only, Force.OWED, source())
        compiler = Compiler(LAYOUT, {}, Evidence.SECONDARY)
        judge = Judge.of(toy_book().benefits[0], Provision(grounds=(ground,)), compiler)
        term = When(wet, Quantity.ONCE, Quantity.DAYS)

        def of(colour: str, possible: int) -> tuple[Quantity, ...]:
            part = Part(0, Interval(DAY, DAY), vector({Key("colour"): colour}), BOOK.on(DAY), begun=True, over=True)
            return terms(term, part, judge, possible)

        undecided = Status.OWED.value | Status.REFUSED.value
        assert of("red", undecided) == (Quantity.ONCE,)
        assert of("green", undecided) == (Quantity.DAYS,)
        assert of("red", Status.OWED.value) == (Quantity.ONCE, Quantity.DAYS)
        assert of("red", undecided) == (Quantity.ONCE,)
