from collections import Counter
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.law.naive import LAYOUT, Rules, narrowed, rules, states, statuses_of, vector
from tests.toy_law import source, toy_book, weak, yes

from victim_protocol.law import exactness
from victim_protocol.law.benefit import Force, Ground, Provision, Status
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, AnyOf, AtLeast, Awaiting, Happened, Is, Not, nodes
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN, Occurrence, Range
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import repetitions
from victim_protocol.law.verdicts import Verdicts, best, highest, statuses

BENEFIT = toy_book().benefits[0]
MIXED = (source("1"), source("2"), source("3"), weak("4"))
ORDER = (Status.REFUSED, Status.NOT_YET, Status.CONSIDERED, Status.OWED)


def judge(made: Rules) -> Judge:
    """The grounds of some rules, compiled as one benefit."""
    compiler = Compiler(LAYOUT, made.definitions, made.accept)
    return Judge.of(BENEFIT, Provision(grounds=made.grounds), compiler)


def grounds(*conditions: Any, accept: Evidence = Evidence.SECONDARY) -> Rules:
    """Rules without definitions; the first ground is owed, the others are considered."""
    forces = [Force.OWED] + [Force.CONSIDERED] * (len(conditions) - 1)
    made = zip(conditions, forces, strict=True)
    return Rules({}, tuple(Ground(condition, force, source()) for condition, force in made), accept)


class TestPossible:
    """The statuses of a person are exactly those of the worlds in which the unknowns have turned out."""

    @pytest.mark.parametrize("arrived", [Occurrence.PENDING, UNKNOWN])
    def test_what_must_be_awaited_may_be_under_way_where_nothing_is_known_of_it(self, arrived: Any) -> None:
        """It may be pending still once the other event has happened: so one may have to wait, and is not refused."""
        awaited = AllOf((yes(), Happened(Key("arrived"), source()), Awaiting(Key("paid"), source())))
        known = dict.fromkeys(LAYOUT.facts, UNKNOWN) | {Key("arrived"): arrived}
        possible = set(statuses(judge(grounds(awaited)).possible(vector(known))))
        assert Status.NOT_YET in possible
        assert possible == statuses_of(grounds(awaited), known)

    @pytest.mark.exhaustive
    @settings(max_examples=500)
    @given(rules(), states)
    def test_agrees_with_every_world(self, made: Rules, known: dict[Key, Any]) -> None:
        """So a finding is undetermined exactly where two worlds differ."""
        possible = judge(made).possible(vector(known))
        expected = statuses_of(made, known)
        assert set(statuses(possible)) == expected
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(exactness, "_MOST", 0)  # by a diagram, however few the completions are
            assert judge(made).possible(vector(known)) == possible
        assert (possible not in Verdicts.DECIDED) == (len(expected) > 1)

    def test_an_event_that_is_awaited_may_come_last(self) -> None:
        """Of someone whose arrival is not known while the payment is pending, the arrival may come first."""
        both = AllOf((Happened(Key("arrived"), source()), Awaiting(Key("paid"), source())))
        made, known = grounds(Is(Key("wet"), False, source()), both), {Key("paid"): Occurrence.PENDING}
        found = set(statuses(judge(made).possible(vector(known))))
        assert found == statuses_of(made, known) == {Status.REFUSED, Status.NOT_YET, Status.CONSIDERED, Status.OWED}

    @given(rules(MIXED, Evidence.OFFICIAL), states)
    def test_agrees_where_weak_provisions_do_not_count(self, made: Rules, known: dict[Key, Any]) -> None:
        """Those of grounds included."""
        assert set(statuses(judge(made).possible(vector(known)))) == statuses_of(made, known)

    @given(rules(), states, st.data())
    def test_learning_something_never_takes_an_answer_back(
        self, made: Rules, known: dict[Key, Any], data: st.DataObject
    ) -> None:
        """It only rules answers out, so a decided one stays decided and the same."""
        compiled = judge(made)
        before = compiled.possible(vector(known))
        after = compiled.possible(vector(data.draw(narrowed(known))))
        assert after
        assert not after & ~before

    @given(rules(MIXED), states)
    def test_weaker_evidence_left_out_never_adds_certainty(self, made: Rules, known: dict[Key, Any]) -> None:
        """What is possible with all evidence remains possible without the weak."""
        strict = judge(made._replace(accept=Evidence.OFFICIAL)).possible(vector(known))
        assert not judge(made).possible(vector(known)) & ~strict

    @given(rules(), st.lists(states, min_size=2, max_size=6))
    def test_what_is_kept_of_others_changes_nothing(self, made: Rules, people: list[dict[Key, Any]]) -> None:
        """Who is asked about after others gets the answer of a judge that was never asked before."""
        asked_before = judge(made)
        for known in people:
            assert asked_before.possible(vector(known)) == judge(made).possible(vector(known))

    def test_people_who_differ_in_one_thing(self) -> None:
        """In the second of two variables, and in a range that a bound cuts: each has an answer of one's own."""
        heavy = AtLeast(Key("weight"), 2, source())
        either = AnyOf((AllOf((yes(), heavy)), AllOf((Not(yes()), heavy))))
        compiled = judge(grounds(either, AllOf((Is(Key("colour"), "red", source()), Not(either)))))
        found = {}
        for weight, colour in product((Range(0, 1), Range(2, None), Range(0, None)), ("red", "green")):
            known = vector({Key("weight"): weight, Key("colour"): colour})
            found[weight, colour] = {status.name for status in statuses(compiled.possible(known))}
        assert found == {
            (Range(0, 1), "red"): {"CONSIDERED"},
            (Range(0, 1), "green"): {"REFUSED"},
            (Range(2, None), "red"): {"OWED"},
            (Range(2, None), "green"): {"OWED"},
            (Range(0, None), "red"): {"CONSIDERED", "OWED"},
            (Range(0, None), "green"): {"REFUSED", "OWED"},
        }

    @given(rules(), states)
    def test_each_ground_alone(self, made: Rules, known: dict[Key, Any]) -> None:
        """As if the text had no other."""
        compiled = judge(made)
        for ground in made.grounds:
            alone = made._replace(grounds=(ground,))
            assert set(statuses(compiled.of_ground(ground, vector(known)))) == statuses_of(alone, known)

    @pytest.mark.parametrize(
        ("conditions", "status"),
        [
            ((), Status.REFUSED),
            ((ALWAYS,), Status.OWED),
            ((NEVER,), Status.REFUSED),
            ((NEVER, ALWAYS), Status.CONSIDERED),
            ((ALWAYS, NEVER), Status.OWED),
            ((yes(), Not(yes())), None),
        ],
    )
    def test_the_best_ground_decides(self, conditions: tuple[Any, ...], status: Status | None) -> None:
        """And without any the benefit is refused."""
        compiled = judge(grounds(*conditions) if conditions else Rules({}, (), Evidence.SECONDARY))
        found = statuses(compiled.possible(vector({})))
        assert found == ((status,) if status else (Status.CONSIDERED, Status.OWED))


class TestJudge:
    """A benefit made ready."""

    @given(rules())
    def test_knows_the_variables_that_stand_in_it(self, made: Rules) -> None:
        """No other has any influence, and those that stand twice are told apart."""
        compiled = judge(made)
        assert set(compiled.repeated) <= set(compiled.slots)
        named = [node for ground in made.grounds for node in nodes(ground.condition)]
        keys = {getattr(node, name) for node in named for name in ("fact", "text", "reading") if hasattr(node, name)}
        assert {LAYOUT.slots[key] for key in keys} <= set(compiled.slots)
        assert len(set(compiled.slots)) == len(compiled.slots)
        facts = len(LAYOUT.facts)
        assert [slot < facts for slot in compiled.slots] == sorted([slot < facts for slot in compiled.slots])[::-1]

    def test_counts_over_all_grounds(self) -> None:
        """A fact in two grounds is one fact."""
        slot = LAYOUT.slots[Key("wet")]
        assert judge(grounds(yes(), Not(yes()))).repeated == (slot,)
        assert judge(grounds(yes(), ALWAYS)).repeated == ()
        assert repetitions(Counter({slot: 1})) == ()


class TestSetsOfStatuses:
    """Sets as small numbers."""

    @given(st.integers(1, 15), st.integers(1, 15))
    def test_the_best_of_two_sets(self, one: int, other: int) -> None:
        """Each member of one with each of the other."""
        expected = {max(pair, key=ORDER.index) for pair in product(statuses(one), statuses(other))}
        assert set(statuses(best(one, other))) == expected

    @given(st.integers(1, 15))
    def test_the_highest_of_a_set(self, possible: int) -> None:
        """Alone, as a set of one."""
        assert highest(possible) == max(status.value for status in statuses(possible))
        assert Verdicts.DECIDED[highest(possible)] is statuses(possible)[-1]

    def test_every_set_has_its_members(self) -> None:
        """In order, from worst to best."""
        found = [statuses(possible) for possible in range(16)]
        assert len(set(found)) == 16
        assert all(list(one) == sorted(one, key=ORDER.index) for one in found)
        assert {possible for possible in range(16) if len(statuses(possible)) == 1} == set(Verdicts.DECIDED)
