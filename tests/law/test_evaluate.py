from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.law.naive import LAYOUT, Rules, answers, rules, states, vector, worlds
from tests.toy_law import source, weak, yes

from victim_protocol.law import exactness
from victim_protocol.law.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Not,
    NotHeld,
    OneOf,
    Under,
)
from victim_protocol.law.evaluate import Compiler, Judgement
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.exactness import exactly
from victim_protocol.law.fact import LATER, UNKNOWN, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences

WEIGHT, ARRIVED = Key("weight"), Key("arrived")
MIXED = (source("1"), source("2"), source("3"), weak("4"))


def compiler(made: Rules | None = None) -> Compiler:
    """What compiles the conditions of some rules."""
    return Compiler(LAYOUT, made.definitions, made.accept) if made else Compiler(LAYOUT, {}, Evidence.SECONDARY)


def found(condition: Condition, known: dict[Key, Any], made: Rules | None = None) -> int:
    """What a condition may be, exactly."""
    one_by_one, by_diagram = (answers_by(condition, compiler(made), vector(known), most) for most in (10**9, 0))
    assert one_by_one == by_diagram == exactness.answers(condition, compiler(made), vector(known))
    return one_by_one


def answers_by(condition: Condition, compiled: Compiler, known: Any, most: int) -> int:
    """The answers where up to so many completions are gone through one by one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exactness, "_MOST", most)
        return exactness.answers(condition, compiled, known)


class TestEvaluation:
    """A condition may be exactly what it is in some world in which the unknowns have turned out."""

    @pytest.mark.exhaustive
    @settings(max_examples=500)
    @given(rules(most=1), states)
    def test_agrees_with_every_world(self, made: Rules, known: dict[Key, Any]) -> None:
        """No answer is missing and none is added."""
        assert found(made.condition, known, made) == answers(made.condition, known, made)

    @given(rules(MIXED, Evidence.OFFICIAL, most=1), states)
    def test_a_provision_known_too_little_may_say_anything(self, made: Rules, known: dict[Key, Any]) -> None:
        """A leaf, a definition or a whole group, each time it stands there."""
        assert found(made.condition, known, made) == answers(made.condition, known, made)

    @given(rules(MIXED, most=1), states)
    def test_it_says_what_it_says_where_secondary_sources_count(self, made: Rules, known: dict[Key, Any]) -> None:
        """Evidence alone makes no answer."""
        assert found(made.condition, known, made) == answers(made.condition, known, made)

    @given(rules(most=1), states, st.data())
    def test_in_a_world_without_unknowns_one_pass_is_enough(
        self, made: Rules, known: dict[Key, Any], data: st.DataObject
    ) -> None:
        """And the answer is one."""
        world = dict(data.draw(st.sampled_from(list(worlds(known)))))
        once = compiler(made)(made.condition)(vector(world))
        assert once == answers(made.condition, world, made)
        assert once in {1, 2, 4, 8}

    @given(rules(most=1), states)
    def test_one_pass_never_rules_out_too_much(self, made: Rules, known: dict[Key, Any]) -> None:
        """Where a variable stands twice it may leave more, never less."""
        once = compiler(made)(made.condition)(vector(known))
        assert not answers(made.condition, known, made) & ~once


class TestLeaves:
    """What one leaf says of one value."""

    @pytest.mark.parametrize(
        ("leaf", "value", "answers"),
        [
            (Is(Key("wet"), True, source()), True, 8),
            (Is(Key("wet"), True, source()), False, 1),
            (Is(Key("wet"), False, source()), False, 8),
            (Is(Key("wet"), False, source()), UNKNOWN, 9),
            (Is(Key("colour"), "red", source()), "red", 8),
            (Is(Key("colour"), "red", source()), "blue", 1),
            (OneOf(Key("colour"), ("red", "blue"), source()), "blue", 8),
            (OneOf(Key("colour"), ("red", "blue"), source()), UNKNOWN, 9),
            (OneOf(Key("colour"), ("red", "green", "blue"), source()), UNKNOWN, 8),
            (OneOf(Key("colour"), (), source()), UNKNOWN, 1),
            (AtLeast(WEIGHT, 3, source()), 3, 8),
            (AtLeast(WEIGHT, 3, source()), 2, 1),
            (AtLeast(WEIGHT, 3, source()), Range(3, 5), 8),
            (AtLeast(WEIGHT, 3, source()), Range(0, 2), 1),
            (AtLeast(WEIGHT, 3, source()), Range(2, 3), 9),
            (AtLeast(WEIGHT, 3, source()), Range(2, None), 9),
            (Under(WEIGHT, 3, source()), 3, 1),
            (Under(WEIGHT, 3, source()), 2, 8),
            (Under(WEIGHT, 3, source()), Range(0, 2), 8),
            (NotHeld(Key("lost_leaf"), source()), UNKNOWN, 9),
        ],
    )
    def test_says_the_same_now_and_later(self, leaf: Condition, value: Any, answers: int) -> None:
        """Facts do not wait for events."""
        key = leaf.text if isinstance(leaf, NotHeld) else leaf.fact  # type: ignore[union-attr]
        assert found(leaf, {key: value}) == answers

    @pytest.mark.parametrize(
        ("stands", "happened", "awaiting"),
        [
            (Occurrence.HAPPENED, Judgement.HOLDS, Judgement.FAILS),
            (Occurrence.PENDING, Judgement.WAITS, Judgement.PASSES),
            (Occurrence.CLOSED, Judgement.FAILS, Judgement.FAILS),
            (Occurrence.LAPSED, Judgement.FAILS, Judgement.HOLDS),
            (Occurrence.REACHED, Judgement.HOLDS, Judgement.HOLDS),
            (LATER, Judgement.EITHER, Judgement.HOLDS),
            (UNKNOWN, Judgement.FAILS | Judgement.WAITS | Judgement.HOLDS, Judgement.FAILS | Judgement.PASSES),
        ],
    )
    def test_an_event_is_judged_in_two_worlds(self, stands: Any, happened: int, awaiting: int) -> None:
        """Now, and once everything pending has happened."""
        assert found(Happened(ARRIVED, source()), {ARRIVED: stands}) == happened
        assert found(Awaiting(ARRIVED, source()), {ARRIVED: stands}) == awaiting

    @pytest.mark.parametrize("bound", range(1, 5))
    def test_an_unknown_number_is_not_zero(self, bound: int) -> None:
        """It may lie on either side of every bound above zero, and is never below zero."""
        assert found(AtLeast(WEIGHT, bound, source()), {}) == Judgement.EITHER
        assert found(Under(WEIGHT, bound, source()), {}) == Judgement.EITHER
        assert found(AtLeast(WEIGHT, 0, source()), {}) == Judgement.HOLDS
        assert found(Under(WEIGHT, 0, source()), {}) == Judgement.FAILS

    def test_the_empty_connectives_are_decided(self) -> None:
        """All of nothing holds, one of nothing does not."""
        assert found(ALWAYS, {}) == Judgement.HOLDS
        assert found(NEVER, {}) == Judgement.FAILS


class TestRepetition:
    """A variable that stands twice has one value."""

    def test_a_fact_and_its_contrary(self) -> None:
        """One of them holds, both never do."""
        assert found(AnyOf((yes(), Not(yes()))), {}) == Judgement.HOLDS
        assert found(AllOf((yes(), Not(yes()))), {}) == Judgement.FAILS

    def test_a_number_between_two_bounds(self) -> None:
        """No number is below two and at least three."""
        assert found(AllOf((Under(WEIGHT, 2, source()), AtLeast(WEIGHT, 3, source()))), {}) == Judgement.FAILS
        between = AllOf((AtLeast(WEIGHT, 2, source()), Under(WEIGHT, 4, source())))
        assert found(between, {WEIGHT: Range(2, 3)}) == Judgement.HOLDS
        assert found(between, {WEIGHT: Range(1, 3)}) == Judgement.EITHER

    def test_a_reading_inside_itself(self) -> None:
        """The inner branch can only be that of the outer choice."""

        def by_luggage(counts: Condition, free: Condition) -> ByReading:
            return ByReading(Key("luggage"), (("counts", counts), ("free", free)), source())

        inner = by_luggage(ALWAYS, NEVER)
        assert occurrences(by_luggage(inner, ALWAYS), compiler()) == Counter({LAYOUT.slots[Key("luggage")]: 2})
        assert found(by_luggage(inner, ALWAYS), {}) == Judgement.HOLDS
        assert found(by_luggage(ALWAYS, inner), {}) == Judgement.EITHER

    def test_stops_once_nothing_more_can_be_added(self) -> None:
        """The rest of the completions is not looked at."""
        asked = []

        def evaluate(values: Any) -> int:
            asked.append(values[LAYOUT.slots[WEIGHT]])
            return Judgement.HOLDS if len(asked) == 1 else Judgement.FAILS

        either = Judgement.EITHER
        assert exactly(evaluate, (LAYOUT.slots[WEIGHT],), LAYOUT, vector({}), either, lambda: 0) == either
        assert len(asked) == 2

    def test_what_is_at_hand_is_not_asked_again(self) -> None:
        """Where nothing that repeats is open."""
        slots = (LAYOUT.slots[WEIGHT],)
        assert exactly(lambda _: 0, slots, LAYOUT, vector({WEIGHT: 3}), Judgement.HOLDS, lambda: 0) == 8


class TestCompiler:
    """Conditions become functions once."""

    def test_remembers_what_it_made(self) -> None:
        """By the identity of the condition."""
        compiled, condition = compiler(), AllOf((yes(),))
        assert compiled(condition) is compiled(condition)

    def test_never_takes_one_condition_for_another(self) -> None:
        """Although a new one may come to stand where an old one stood."""
        compiled = compiler()
        for number in range(300):
            wanted = bool(number % 2)
            assert compiled(Is(Key("wet"), wanted, source()))(vector({Key("wet"): True})) == (8 if wanted else 1)

    def test_a_ground_counts_by_its_own_provision(self) -> None:
        """Although its condition is well known."""
        strict = Compiler(LAYOUT, {}, Evidence.OFFICIAL)
        assert strict.ground(ALWAYS, source())(vector({})) == Judgement.HOLDS
        assert strict.ground(ALWAYS, weak())(vector({})) == Judgement.ANYTHING
        assert compiler().ground(ALWAYS, weak())(vector({})) == Judgement.HOLDS

    def test_a_definition_is_that_of_its_day(self) -> None:
        """The compiler holds those of one day."""
        defined = Defined(Key("drenched"), source())
        for condition, answer in ((ALWAYS, Judgement.HOLDS), (NEVER, Judgement.FAILS)):
            assert Compiler(LAYOUT, {Key("drenched"): condition}, Evidence.SECONDARY)(defined)(vector({})) == answer

    def test_a_missing_definition_is_no_answer(self) -> None:
        """A book is refused before it can come to this."""
        with pytest.raises(KeyError, match="drenched"):
            compiler()(Defined(Key("drenched"), source()))
