import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK
from tests.toy_law import FACTS, toy_book

from victim_protocol.facts import FACTS as HELD
from victim_protocol.law.fact import UNKNOWN, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.facts import all_facts, assignments, one_fact, some_facts, stated, values

BOOK = default_book()


class TestValues:
    """A value is of its fact's type, and every value of a few is drawn."""

    @QUICK
    @given(st.data())
    def test_of_the_type_of_the_fact(self, data: st.DataObject) -> None:
        fact = data.draw(st.sampled_from([*HELD.values()]))
        assert fact.accepts(data.draw(values(fact)))

    def test_every_truth_choice_and_occurrence(self) -> None:
        assert set(drawn(values(FACTS[Key("wet")]), 20)) == {True, False}
        assert set(drawn(values(FACTS[Key("colour")]), 30)) == {"red", "green", "blue"}
        assert set(drawn(values(FACTS[Key("paid")]), 30)) == {
            Occurrence.HAPPENED,
            Occurrence.PENDING,
            Occurrence.CLOSED,
        }

    def test_numbers_around_the_bounds_of_the_book(self) -> None:
        """The toy asks for a weight of at least 3."""
        found = set(drawn(values(FACTS[Key("weight")], toy_book()), 150))
        assert {2, 3, 4} <= found
        assert {type(one) for one in found} == {int, Range}
        assert any(isinstance(one, Range) and one.high is None for one in found)
        assert any(isinstance(one, Range) and one.high is not None and one.low < one.high for one in found)

    def test_of_a_number_that_nothing_asks_for(self) -> None:
        weight = FACTS[Key("weight")]
        assert all(weight.accepts(one) for one in drawn(values(weight, BOOK), 50))


class TestStated:
    """What a case may state: of somebody or of an establishment, and nothing that is worked out."""

    def test_each_fact_is_one_of_the_two_or_worked_out(self) -> None:
        both = {*stated(), *stated(establishment=True)}
        assert {fact for fact in HELD.values() if not fact.can_be_stated} == {*HELD.values()} - both
        assert not {*stated()} & {*stated(establishment=True)}

    def test_every_one_may_be_drawn_and_may_be_unknown(self) -> None:
        found = drawn(one_fact(establishment=True), 250)
        assert {key for key, _ in found} == {fact.key for fact in stated(establishment=True)}
        assert UNKNOWN in {value for _, value in found}

    @QUICK
    @given(some_facts(most=2))
    def test_some(self, facts: dict[Key, object]) -> None:
        assert len(facts) <= 2
        assert all(HELD[key].accepts(value) for key, value in facts.items())

    def test_all_and_not_all(self) -> None:
        """Each is stated, known or taken back, or else left out."""
        found = drawn(all_facts(), 8)
        assert {len(facts) for facts in found} > {len(stated())}
        assert any(UNKNOWN in facts.values() for facts in found)
        assert all(HELD[key].accepts(value) for facts in found for key, value in facts.items())


class TestAssignments:
    """A value for every variable, a few of them unknown."""

    @QUICK
    @given(assignments(unknown=3))
    def test_of_every_variable(self, found: dict[Key, object]) -> None:
        assert found.keys() == set(BOOK.variables.keys)
        assert list(found.values()).count(UNKNOWN) <= 3

    @pytest.mark.parametrize("kind", [*FactKind])
    def test_of_every_kind(self, kind: FactKind) -> None:
        keys = {key for key, fact in BOOK.facts.items() if fact.kind is kind}
        found = [one[key] for one in drawn(assignments(unknown=0), 3) for key in keys]
        assert UNKNOWN not in found
        assert len(set(found)) > 1

    def test_some_are_unknown(self) -> None:
        assert any(UNKNOWN in one.values() for one in drawn(assignments(unknown=20), 10))
