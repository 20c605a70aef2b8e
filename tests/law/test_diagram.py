from datetime import date
from typing import Any

import pytest
from hypothesis import given
from tests.engine.scenes import BOOK, completions, facts_of, judges

from victim_protocol.law.condition import Is, Not
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Judgement
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.law.tables import AND, NOT, OR
from victim_protocol.testing.facts import assignments

DOMAINS = {0: (True, False), 1: (True, False), 2: ("a", "b", "c")}
HOLDS, FAILS = Judgement.HOLDS, Judgement.FAILS


def yes(diagrams: Diagrams, slot: int) -> int:
    """The diagram that holds where an unknown has its first value."""
    rest = len(diagrams.domains[slot]) - 1
    return diagrams.node(slot, (HOLDS, *[FAILS] * rest))


class TestNumbers:
    """Equal diagrams have equal numbers."""

    def test_a_node_whose_children_are_the_same_is_its_child(self) -> None:
        assert Diagrams(DOMAINS).node(0, (HOLDS, HOLDS)) == HOLDS

    def test_the_order_of_connecting_does_not_matter(self) -> None:
        diagrams = Diagrams(DOMAINS)
        first, second = yes(diagrams, 0), yes(diagrams, 2)
        assert diagrams.joined(AND, first, second) == diagrams.joined(AND, second, first)

    def test_a_contradiction_asks_nothing(self) -> None:
        diagrams = Diagrams(DOMAINS)
        first = yes(diagrams, 1)
        assert diagrams.joined(AND, first, diagrams.mapped(NOT, first)) == FAILS
        assert diagrams.joined(OR, first, diagrams.mapped(NOT, first)) == HOLDS

    def test_what_cancels_out_does_not_stand_in_it(self) -> None:
        diagrams = Diagrams(DOMAINS)
        first, second = yes(diagrams, 0), yes(diagrams, 2)
        both = diagrams.joined(AND, first, second)
        other = diagrams.joined(AND, diagrams.mapped(NOT, first), second)
        assert diagrams.slots(diagrams.joined(OR, both, other)) == {2}


class TestSettling:
    """The smallest sets of values after which only wanted answers are left."""

    def test_each_way_and_no_detour(self) -> None:
        diagrams = Diagrams(DOMAINS)
        either = diagrams.joined(OR, yes(diagrams, 0), diagrams.joined(AND, yes(diagrams, 1), yes(diagrams, 2)))
        assert diagrams.settling(either, HOLDS, 3, lambda _: True) == {
            frozenset({(0, True)}),
            frozenset({(1, True), (2, "a")}),
        }

    def test_no_set_larger_than_asked(self) -> None:
        diagrams = Diagrams(DOMAINS)
        both = diagrams.joined(AND, yes(diagrams, 0), yes(diagrams, 1))
        assert diagrams.settling(both, HOLDS, 1, lambda _: True) == frozenset()

    def test_an_unknown_that_is_not_free_may_be_anything(self) -> None:
        diagrams = Diagrams(DOMAINS)
        either = diagrams.joined(OR, yes(diagrams, 0), yes(diagrams, 1))
        assert diagrams.settling(either, HOLDS, 2, lambda slot: slot == 1) == {frozenset({(1, True)})}


class TestOfConditions:
    """A diagram says of every completion what the evaluator says."""

    def test_the_contrary(self) -> None:
        compiler = BOOK.on(date(2017, 3, 20)).compiler
        slot = BOOK.variables.slots[Key("poor_household")]
        diagrams = Diagrams({slot: (True, False)})
        vector = [UNKNOWN] * len(BOOK.variables.keys)
        poor = Is(Key("poor_household"), True, BOOK.regimes[0].source)
        found = diagrams.of(Not(poor), compiler, vector)
        assert diagrams.reached(found, {slot: True}) == FAILS
        assert diagrams.reached(found, {slot: False}) == HOLDS

    def test_a_provision_that_is_known_too_little_may_say_anything(self) -> None:
        compiler = BOOK.on(date(2017, 3, 20), Evidence.OFFICIAL).compiler
        poor = Is(Key("poor_household"), True, BOOK.regimes[0].source)
        assert BOOK.regimes[0].source.evidence is Evidence.SECONDARY
        assert Diagrams({}).of(poor, compiler, [True] * len(BOOK.variables.keys)) == Judgement.ANYTHING

    @pytest.mark.exhaustive
    @given(assignments(unknown=4))
    def test_equals_every_completion(self, facts: dict[Key, Any]) -> None:
        vector = facts_of(facts)
        domains = {
            slot: BOOK.variables.completions(slot, UNKNOWN) for slot, value in enumerate(vector) if value is UNKNOWN
        }
        for judge in judges().values():
            diagrams = Diagrams(domains)
            for ground in judge.provision.grounds:
                found = diagrams.of(ground.condition, judge.compiler, vector)
                evaluate = judge.compiler(ground.condition)
                expected = set()
                for values in completions(vector):
                    expected.add(evaluate(values))
                    fixed = {slot: values[slot] for slot in domains}
                    assert diagrams.reached(found, fixed) == evaluate(values)
                assert diagrams.reached(found) == sum(expected)
