from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.law.naive import LAYOUT, Rules, answers, rules, states, vector, worlds
from tests.toy_law import source, weak, yes

from victim_protocol.law.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Not,
    NotHeld,
    children,
)
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.explain import Explanation, Truth, explain, variables_named
from victim_protocol.law.fact import UNKNOWN, Occurrence
from victim_protocol.law.key import Key

LUGGAGE = Key("luggage")
MIXED = (source("1"), source("2"), source("3"), weak("4"))


def compiler(made: Rules) -> Compiler:
    """What compiles the conditions of some rules."""
    return Compiler(LAYOUT, made.definitions, made.accept)


def explained(condition: Condition, accept: Evidence = Evidence.SECONDARY, **known: Any) -> Explanation:
    """The explanation of a condition without definitions."""
    return explain(condition, Compiler(LAYOUT, {}, accept), vector({Key(key): value for key, value in known.items()}))


def everything(explanation: Explanation) -> Iterator[Explanation]:
    """Every node, whether it decided or not."""
    yield explanation
    for part in explanation.parts:
        yield from everything(part)


def ends(explanation: Explanation) -> list[Explanation]:
    """The deciding nodes below which nothing decided."""
    if not explanation.deciding:
        return [explanation]
    return [end for part in explanation.deciding for end in ends(part)]


class TestAgreement:
    """An explanation says what evaluation says."""

    @given(rules(most=1), states)
    def test_at_the_root_and_at_every_node(self, made: Rules, known: dict[Key, Any]) -> None:
        """Each node is what it is over every world."""
        explanation = explain(made.condition, compiler(made), vector(known))
        assert explanation.answers == answers(made.condition, known, made)
        for node in everything(explanation):
            assert node.answers == answers(node.condition, known, made)

    @given(rules(MIXED, Evidence.OFFICIAL, most=1), states)
    def test_where_weak_provisions_do_not_count(self, made: Rules, known: dict[Key, Any]) -> None:
        """What is decided rests on no weak provision."""
        explanation = explain(made.condition, compiler(made), vector(known))
        assert explanation.answers == answers(made.condition, known, made)
        for node in explanation.walk():
            own = node.condition.source
            assert own is None or own.evidence is Evidence.OFFICIAL or node.answers == 15


class TestDeciding:
    """The parts that decided are enough."""

    @given(rules(most=1), states)
    def test_the_deciding_parts_alone_make_the_same_answer(self, made: Rules, known: dict[Key, Any]) -> None:
        """At every node: the others could be struck out of the text."""
        for node in everything(explain(made.condition, compiler(made), vector(known))):
            assert all(part in node.parts for part in node.deciding)
            if isinstance(node.condition, AllOf | AnyOf):
                alone = type(node.condition)(tuple(part.condition for part in node.deciding))
                assert answers(alone, known, made) == node.answers

    @given(rules(most=1), states, st.data())
    def test_what_no_deciding_leaf_names_may_be_forgotten(
        self, made: Rules, known: dict[Key, Any], data: st.DataObject
    ) -> None:
        """A person of whom only the deciding facts are known has the same answer."""
        world = dict(data.draw(st.sampled_from(list(worlds(known)))))
        explanation = explain(made.condition, compiler(made), vector(world))
        assume(all(node.truth in (Truth.HOLDS, Truth.FAILS) for node in explanation.walk()))
        named = {variables_named(node.condition) for node in explanation.walk()}
        kept = {key: value if key in named else UNKNOWN for key, value in world.items()}
        assert answers(made.condition, kept, made) == explanation.answers

    @given(rules(most=1), states)
    def test_every_deciding_leaf_names_its_provision(self, made: Rules, known: dict[Key, Any]) -> None:
        """And so does each node on the way to it, each provision once."""
        explanation = explain(made.condition, compiler(made), vector(known))
        cited = {end.condition.source for end in ends(explanation)} - {None}
        assert cited <= set(explanation.sources)
        walked = {node.condition.source for node in explanation.walk()} - {None}
        assert walked == set(explanation.sources)
        assert len(explanation.sources) == len(walked)

    def test_a_failing_part_makes_all_of_them_fail(self) -> None:
        """The first is named, the others are not."""
        parts = (yes("wet", "1"), yes("cold", "2"), Not(yes("wet", "3")))
        explanation = explained(AllOf(parts), wet=True, cold=False)
        assert [part.condition for part in explanation.deciding] == [parts[1]]
        assert explanation.sources == (source("2"),)
        assert [part.truth for part in explanation.parts] == [Truth.HOLDS, Truth.FAILS, Truth.FAILS]

    def test_a_holding_part_is_enough_for_one_of_them(self) -> None:
        """The first is named."""
        explanation = explained(AnyOf((yes("wet", "1"), yes("cold", "2"))), wet=UNKNOWN, cold=True)
        assert explanation.sources == (source("2"),)

    def test_what_is_open_is_named_and_what_is_settled_is_not(self) -> None:
        """In both connectives."""
        open_and = explained(AllOf((yes("wet", "1"), yes("cold", "2"))), wet=True)
        open_or = explained(AnyOf((yes("wet", "1"), yes("cold", "2"))), wet=False)
        assert open_and.truth is open_or.truth is Truth.UNKNOWN
        assert open_and.sources == open_or.sources == (source("2"),)

    def test_parts_that_decide_only_together_are_all_named(self) -> None:
        """A fact and its contrary, of which nothing is known."""
        contrary = (yes("wet", "1"), Not(yes("wet", "2")))
        neither, either = explained(AllOf(contrary)), explained(AnyOf(contrary))
        assert (neither.truth, either.truth) == (Truth.FAILS, Truth.HOLDS)
        assert neither.sources == either.sources == (source("1"), source("2"))

    def test_only_the_chosen_branch_of_a_reading_is_told(self) -> None:
        """While it is open, every branch is."""
        reading = ByReading(LUGGAGE, (("counts", yes("wet", "1")), ("free", yes("cold", "2"))), source("3"))
        assert explained(reading, luggage="free", cold=True).sources == (source("3"), source("2"))
        assert set(explained(reading).sources) == {source("1"), source("2"), source("3")}

    def test_a_definition_is_opened(self) -> None:
        """With its own provisions."""
        defined = Defined(Key("drenched"), source("1"))
        compiled = Compiler(LAYOUT, {Key("drenched"): yes("wet", "2")}, Evidence.SECONDARY)
        assert explain(defined, compiled, vector({Key("wet"): True})).sources == (source("1"), source("2"))

    @pytest.mark.parametrize("group", [AllOf((yes("wet", "1"),), weak("2")), Not(yes("wet", "1"), weak("2"))])
    def test_a_weak_provision_alone_leaves_its_group_open(self, group: Condition) -> None:
        """Its parts have no say."""
        explanation = explained(group, Evidence.OFFICIAL, wet=True)
        assert explanation.truth is Truth.UNKNOWN
        assert explanation.sources == (weak("2"),)


class TestTruth:
    """What a node turned out to be, in a word."""

    @pytest.mark.parametrize(
        ("condition", "stands", "truth"),
        [
            (ALWAYS, UNKNOWN, Truth.HOLDS),
            (NEVER, UNKNOWN, Truth.FAILS),
            (Happened(Key("arrived"), source()), Occurrence.PENDING, Truth.WAITS),
            (Awaiting(Key("arrived"), source()), Occurrence.PENDING, Truth.PASSES),
            (Happened(Key("arrived"), source()), UNKNOWN, Truth.UNKNOWN),
        ],
    )
    def test_is_unknown_where_several_answers_remain(self, condition: Condition, stands: Any, truth: Truth) -> None:
        """Otherwise it is the one that does."""
        assert explained(condition, arrived=stands).truth is truth


class TestVariablesNamed:
    """What a node asks about."""

    @given(rules(most=1))
    def test_is_a_variable_of_the_layout_for_every_leaf(self, made: Rules) -> None:
        """A connective or a definition asks about none."""
        for node in everything(explain(made.condition, compiler(made), vector({}))):
            named = variables_named(node.condition)
            if named is not None:
                assert named in LAYOUT.slots
            assert (named is None) == isinstance(node.condition, AllOf | AnyOf | Not | Defined)

    def test_of_each_kind(self) -> None:
        """A fact, a reading or a missing text."""
        reading = ByReading(LUGGAGE, (("counts", ALWAYS), ("free", NEVER)), source())
        assert variables_named(yes("wet")) == "wet"
        assert variables_named(reading) == "luggage"
        assert variables_named(NotHeld(Key("lost_leaf"), source())) == "lost_leaf"
        assert len(children(reading)) == 2
