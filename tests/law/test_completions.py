from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.law.naive import DOMAINS, LAYOUT, Rules, World, answers, rules, worlds
from tests.toy_law import source, weak, yes

from victim_protocol.law.completions import Completions
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, AnyOf, Condition, Defined, Is, Not, nodes
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key

NOW = 4 | 8
"""The answers of what holds now, whatever is pending."""


def asked(condition: Condition, given_rules: Rules) -> set[Key]:
    """Every variable that a condition asks for, also by way of definitions."""
    found = set()
    for node in nodes(condition):
        if isinstance(node, Defined):
            found |= asked(given_rules.definitions[node.name], given_rules)
        else:
            names = (getattr(node, name, None) for name in ("fact", "text", "reading"))
            found |= {name for name in names if name is not None}
    return found


def situations(conditions: tuple[Condition, ...], given_rules: Rules) -> Iterator[World]:
    """Every value of what the conditions ask for, one by one; of the rest, one value."""
    wanted = {key for condition in conditions for key in asked(condition, given_rules)}
    yield from worlds({key: domain[0] for key, domain in DOMAINS.items() if key not in wanted})


def holds(condition: Condition, world: World, given_rules: Rules) -> bool:
    """Whether a condition holds in one situation."""
    return bool(answers(condition, world, given_rules) & NOW)


def compiler(given_rules: Rules) -> Compiler:
    return Compiler(LAYOUT, given_rules.definitions, given_rules.accept)


class TestBruteForce:
    """What is found without going through the combinations is what is found by going through each."""

    @given(rules(most=3), st.data())
    def test_cells_and_what_may_hold(self, given_rules: Rules, data: st.DataObject) -> None:
        conditions = tuple(ground.condition for ground in given_rules.grounds)
        completions = Completions(conditions, compiler(given_rules))
        found = [
            tuple(holds(condition, world, given_rules) for condition in conditions)
            for world in situations(conditions, given_rules)
        ]
        assert completions.count == len(found)
        cells = completions.cells(conditions)
        assert len(set(cells)) == len(cells)
        assert set(cells) == set(found)
        some = data.draw(st.sets(st.sampled_from(range(len(conditions)))))
        assert completions.may_hold(*(conditions[place] for place in some)) is any(
            all(truths[place] for place in some) for truths in found
        )

    @given(rules(most=2))
    def test_what_is_made_of_them(self, given_rules: Rules) -> None:
        """Together, either, and neither."""
        conditions = tuple(ground.condition for ground in given_rules.grounds)
        made: tuple[Condition, ...] = (AllOf(conditions), AnyOf(conditions), Not(AnyOf(conditions)))
        completions = Completions(conditions, compiler(given_rules))
        expected = {
            tuple(holds(condition, world, given_rules) for condition in made)
            for world in situations(conditions, given_rules)
        }
        assert set(completions.cells(made)) == expected


class TestCount:
    """The combinations are counted, and none is gone through by itself."""

    WIDE = tuple(Is(key, True, source()) for key in (Key("wet"), Key("cold")))

    @pytest.mark.parametrize(
        ("conditions", "count"),
        [
            ((), 1),
            ((ALWAYS, NEVER), 1),
            (WIDE[:1], 2),
            (WIDE, 4),
            ((*WIDE, *WIDE), 4),
            ((*WIDE, Is(Key("colour"), "red", source())), 12),
        ],
    )
    def test_of_what_is_asked_for_each_value_once(self, conditions: tuple[Condition, ...], count: int) -> None:
        assert Completions(conditions, Compiler(LAYOUT, {}, Evidence.SECONDARY)).count == count

    def test_nothing_asked_leaves_one_cell(self) -> None:
        completions = Completions((), Compiler(LAYOUT, {}, Evidence.SECONDARY))
        assert completions.cells(()) == ((),)
        assert completions.cells((ALWAYS, NEVER)) == ((True, False),)
        assert completions.may_hold()
        assert not completions.may_hold(ALWAYS, NEVER)


class TestTooLittleKnown:
    """What is known too little to say is never said to hold, and neither is its contrary."""

    def test_neither_way(self) -> None:
        told: Condition = Is(Key("wet"), True, weak())
        for accept, expected in (
            (Evidence.OFFICIAL, {(False, False)}),
            (Evidence.SECONDARY, {(True, False), (False, True)}),
        ):
            made = (told, Not(told))
            completions = Completions(made, Compiler(LAYOUT, {}, accept))
            assert set(completions.cells(made)) == expected

    def test_the_same_condition_is_made_once(self) -> None:
        wet = yes("wet")
        completions = Completions((wet,), Compiler(LAYOUT, {}, Evidence.SECONDARY))
        assert completions.cells((wet, wet)) == ((True, True), (False, False))
