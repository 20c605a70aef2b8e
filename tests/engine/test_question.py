from datetime import date
from functools import reduce
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.engine.scenes import BOOK, complete, completions, facts_of, judges
from tests.toy_law import source

from victim_protocol.engine import question as module
from victim_protocol.engine.question import Question
from victim_protocol.law import judge as judge_module
from victim_protocol.law.benefit import Force, Ground, Provision, Status
from victim_protocol.law.condition import ALWAYS, NEVER, Is
from victim_protocol.law.fact import UNKNOWN, Occurrence
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.verdicts import best, statuses
from victim_protocol.testing.facts import assignments

GRANTING = {Status.OWED, Status.CONSIDERED}
BENEFITS = st.sampled_from(sorted(judges()))


def question(benefit: Key, *vectors: list[Any]) -> Question:
    """A question about one benefit, over parts with the same law."""
    return Question(BOOK.variables, tuple((judges()[benefit], vector) for vector in vectors))


def exact(found: Question) -> int:
    """The statuses left possible, which a few completions and a diagram tell alike, and which are kept."""
    first = found.parts[0][0]
    first.together.clear()
    told = found.exactly(reduce(best, (judge.possible(vector) for judge, vector in found.parts)))
    assert told == found.settled({})
    assert [kept for _, kept in first.together.values()] == [told]
    assert found.exactly(0) == told
    return told


def filled(vector: list[Any], values: dict[int, Any]) -> list[Any]:
    return [values.get(slot, value) for slot, value in enumerate(vector)]


def answers(found: Question, slots: list[int], vector: list[Any]) -> dict[tuple[Any, ...], set[int]]:
    """For all values of some unknowns, the statuses under every way of filling in the rest."""
    ((judge, _),) = found.parts
    domains = [BOOK.variables.completions(slot, vector[slot]) for slot in slots]
    return {
        values: complete(judge, filled(vector, dict(zip(slots, values, strict=True)))) for values in product(*domains)
    }


class TestExactly:
    """The statuses left possible are those of some completion of the unknowns, no more and no fewer."""

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=5))
    def test_equals_brute_force(self, benefit: Key, facts: dict[Key, Any]) -> None:
        vector = facts_of(facts)
        found = question(benefit, vector)
        assert {status.value for status in statuses(exact(found))} == complete(judges()[benefit], vector)

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=4))
    def test_the_judge_of_one_part_says_the_same(self, benefit: Key, facts: dict[Key, Any]) -> None:
        vector = facts_of(facts)
        assert exact(question(benefit, vector)) == judges()[benefit].possible(vector)

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=3), assignments(unknown=0))
    def test_over_two_parts_an_unknown_is_the_same_in_both(
        self, benefit: Key, facts: dict[Key, Any], others: dict[Key, Any]
    ) -> None:
        first = facts_of(facts)
        second = [value if value is UNKNOWN else other for value, other in zip(first, facts_of(others), strict=True)]
        slots = [slot for slot, value in enumerate(first) if value is UNKNOWN]
        judge = judges()[benefit]
        expected = set()
        for values in product(*(BOOK.variables.completions(slot, UNKNOWN) for slot in slots)):
            chosen = dict(zip(slots, values, strict=True))
            expected.add(max(judge.once(filled(first, chosen)), judge.once(filled(second, chosen))))
        assert {status.value for status in statuses(exact(question(benefit, first, second)))} == expected

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=4), st.data())
    def test_a_value_for_an_unknown_never_makes_the_decided_undecided(
        self, benefit: Key, facts: dict[Key, Any], data: st.DataObject
    ) -> None:
        vector = facts_of(facts)
        before = exact(question(benefit, vector))
        unknown = [slot for slot, value in enumerate(vector) if value is UNKNOWN]
        assume(unknown)
        slot = data.draw(st.sampled_from(unknown))
        value = data.draw(st.sampled_from(BOOK.variables.completions(slot, UNKNOWN)))
        after = exact(question(benefit, filled(vector, {slot: value})))
        assert not after & ~before


class TestKept:
    """What was worked out is kept, and no more of it than some."""

    def test_no_more_than_some(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "_MOST_KEPT", 1)
        judge = next(iter(judges().values()))
        nothing: list[Any] = [UNKNOWN] * len(BOOK.variables.keys)
        slot = judge.slots[0]
        for value in BOOK.variables.completions(slot, UNKNOWN)[:2]:
            vector = filled(nothing, {slot: value})
            Question(BOOK.variables, ((judge, vector), (judge, vector))).exactly(0)
        assert len(judge.together) == 1

    def test_the_law_of_a_later_part_counts(self) -> None:
        """Two laws may ask the same of a person and give another answer."""
        judge, nothing = next(iter(judges().values())), [UNKNOWN] * len(BOOK.variables.keys)
        given_by, not_by = (
            Judge.of(judge.benefit, Provision(grounds=grounds), judge.compiler)
            for grounds in ((Ground(ALWAYS, Force.OWED, source()),), (Ground(NEVER, Force.OWED, source()),))
        )
        assert Question(BOOK.variables, ((judge, nothing), (given_by, nothing))).exactly(0) == Status.OWED.value
        assert Question(BOOK.variables, ((judge, nothing), (not_by, nothing))).exactly(0) != Status.OWED.value

    def test_the_facts_of_a_later_part_count(self) -> None:
        """Who is alike in the first part may differ in the second."""
        judge, nothing = next(iter(judges().values())), [UNKNOWN] * len(BOOK.variables.keys)
        citizens = Ground(Is(Key("citizenship"), "viet_nam", source()), Force.OWED, source())
        later = Judge.of(judge.benefit, Provision(grounds=(citizens,)), judge.compiler)
        found = {}
        for citizenship in ("viet_nam", "foreign", UNKNOWN):
            known = filled(nothing, {BOOK.variables.slots[Key("citizenship")]: citizenship})
            found[citizenship] = Question(BOOK.variables, ((judge, nothing), (later, known))).exactly(0)
        assert found["viet_nam"] == Status.OWED.value
        assert found["foreign"] != Status.OWED.value
        assert found[UNKNOWN] == found["foreign"] | Status.OWED.value

    def test_no_more_than_some_of_one_part(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(judge_module, "_MOST_KNOWN", 1)
        nothing: list[Any] = [UNKNOWN] * len(BOOK.variables.keys)
        judge = next(one for one in judges().values() if one.repeated)
        for slot in judge.slots:
            for value in BOOK.variables.completions(slot, UNKNOWN):
                judge.possible(filled(nothing, {slot: value}))
        assert len(judge._known) <= 1


class TestNeeds:
    """What is needed is exactly what changes the answer under some values of the other unknowns."""

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=4))
    def test_equals_brute_force(self, benefit: Key, facts: dict[Key, Any]) -> None:
        vector = facts_of(facts)
        found = question(benefit, vector)
        slots = list(found.open_slots)
        table = answers(found, slots, vector)
        expected = [
            BOOK.variables.keys[slot]
            for place, slot in enumerate(slots)
            if any(
                table[values] != table[(*values[:place], other, *values[place + 1 :])]
                for values in table
                for other in BOOK.variables.completions(slot, vector[slot])
            )
        ]
        assert list(found.needs) == expected


class TestGrantsIf:
    """Each set of values grants whatever the rest is, and no smaller part of it does."""

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=5))
    def test_grants_and_is_minimal(self, benefit: Key, facts: dict[Key, Any]) -> None:
        vector = facts_of(facts)
        found = question(benefit, vector)
        slots = BOOK.variables.slots
        for assignment in found.grants_if[0]:
            values = {slots[key]: value for key, value in assignment}
            assert self.all_grant(benefit, filled(vector, values))
            for fewer in combinations(values.items(), max(0, len(values) - 1)):
                assert not values or not self.all_grant(benefit, filled(vector, dict(fewer)))

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=3))
    def test_misses_none(self, benefit: Key, facts: dict[Key, Any]) -> None:
        vector = facts_of(facts)
        found = question(benefit, vector)
        assume(not self.all_grant(benefit, vector))
        granted = {frozenset(assignment) for assignment in found.grants_if[0]}
        slots = [slot for slot in found.open_slots if BOOK.variables.keys[slot] not in BOOK.variables.texts]
        for size in range(1, len(slots) + 1):
            for chosen in combinations(slots, size):
                for values in product(*(BOOK.variables.completions(slot, UNKNOWN) for slot in chosen)):
                    named = {(BOOK.variables.keys[slot], value) for slot, value in zip(chosen, values, strict=True)}
                    if self.all_grant(benefit, filled(vector, dict(zip(chosen, values, strict=True)))):
                        assert any(smaller <= named for smaller in granted)

    @staticmethod
    def all_grant(benefit: Key, vector: list[Any]) -> bool:
        granting = {status.value for status in GRANTING}
        return complete(judges()[benefit], vector) <= granting

    def test_sets_of_more_than_four_are_left_out_and_it_says_so(self) -> None:
        vector = [UNKNOWN] * len(BOOK.variables.keys)
        found, truncated = question(Key("fare"), vector).grants_if
        assert truncated
        assert len(found) <= 16
        assert all(len(assignment) <= 4 for assignment in found)

    def test_no_more_than_the_most_are_told_the_smallest_first(self, monkeypatch: pytest.MonkeyPatch) -> None:
        aid = BOOK.on(date(2019, 3, 1)).judges[Key("law_2011")][Key("legal_aid")]
        vector = BOOK.variables.vector({Key("died"): Occurrence.CLOSED}, BOOK.defaults)
        everything, truncated = Question(BOOK.variables, ((aid, vector),)).grants_if
        assert not truncated
        assert (module._MOST, module._LARGEST) == (16, 4)
        monkeypatch.setattr(module, "_MOST", 3)
        assert Question(BOOK.variables, ((aid, vector),)).grants_if == (everything[:3], True)


class TestWaitsFor:
    """The smallest sets of pending events after which there is nothing left to wait for."""

    @pytest.mark.exhaustive
    @given(BENEFITS, assignments(unknown=2))
    def test_after_them_nothing_waits_and_each_is_needed(self, benefit: Key, facts: dict[Key, Any]) -> None:
        vector = facts_of(facts)
        found = question(benefit, vector)
        if not self.waits(benefit, vector):
            assert found.waits_for == ()
            return
        assert found.waits_for
        for events in found.waits_for:
            assert not self.waits(benefit, self.after(events, vector))
            for fewer in combinations(events, len(events) - 1):
                assert self.waits(benefit, self.after(fewer, vector))

    @staticmethod
    def waits(benefit: Key, vector: list[Any]) -> bool:
        """Whether it may wait for an event that is known to be under way."""
        unknown = [slot for slot, value in enumerate(vector) if value is UNKNOWN]
        return any(
            judges()[benefit].once(values) == Status.NOT_YET.value
            for values in completions(vector)
            if all(values[slot] is not Occurrence.PENDING for slot in unknown)
        )

    @staticmethod
    def after(events: tuple[Key, ...], vector: list[Any]) -> list[Any]:
        return filled(vector, {BOOK.variables.slots[key]: Occurrence.HAPPENED for key in events})
