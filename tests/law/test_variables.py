from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import FACTS, READINGS, TEXTS, problems_of, reading, variables

from victim_protocol.law.fact import UNKNOWN, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables

LAYOUT = variables((2, 5))
WEIGHT = LAYOUT.slots[Key("weight")]


def inside(number: int, known: Range) -> bool:
    """Whether a number lies in a range."""
    return known.low <= number and (known.high is None or number <= known.high)


class TestLayout:
    """Facts, readings and missing texts stand in one vector."""

    def test_each_has_one_place(self) -> None:
        """Facts first, then readings, then texts."""
        assert LAYOUT.keys == (*FACTS, *(one.key for one in READINGS), *(one.key for one in TEXTS))
        assert [LAYOUT.slots[key] for key in LAYOUT.keys] == list(range(len(LAYOUT.keys)))

    def test_events_are_those_facts_that_happen(self) -> None:
        """And nothing else."""
        assert [LAYOUT.keys[slot] for slot in LAYOUT.events] == [
            key for key, fact in FACTS.items() if fact.kind is FactKind.EVENT
        ]

    def test_two_cannot_share_a_key(self) -> None:
        """A place would have two meanings."""
        assert problems_of(lambda: Variables(FACTS, {Key("wet"): reading("wet", "a", "b")}, {}, {})) == [
            ("variables", "key")
        ]

    def test_what_is_not_told_is_unknown(self) -> None:
        """A fact, an open reading, and every missing text."""
        vector = LAYOUT.vector({Key("wet"): False, Key("weight"): 0}, {Key("luggage"): "free", Key("night"): None})
        told = {"wet": False, "weight": 0, "luggage": "free"}
        assert vector == [told.get(key, UNKNOWN) for key in LAYOUT.keys]

    def test_a_reading_that_is_not_mentioned_is_open(self) -> None:
        """It takes no default by itself."""
        assert all(value is UNKNOWN for value in LAYOUT.vector({}, {}))


class TestChoices:
    """Each reading has the caller's choice, or its default, which may leave it open."""

    def test_what_the_caller_chose(self) -> None:
        opened = {one.key: one.default for one in READINGS}
        assert LAYOUT.chosen(None) == LAYOUT.chosen({}) == LAYOUT.defaults == opened
        assert LAYOUT.chosen({"night": "late"}) == {**opened, Key("night"): "late"}


class TestCompletions:
    """The values that a variable may still have."""

    @pytest.mark.parametrize(
        ("key", "values"),
        [
            ("wet", (True, False)),
            ("colour", ("red", "green", "blue")),
            ("arrived", (Occurrence.HAPPENED, Occurrence.PENDING, Occurrence.CLOSED)),
            ("luggage", ("counts", "free")),
            ("lost_leaf", (True, False)),
        ],
    )
    def test_an_unknown_may_be_anything_of_its_type(self, key: str, values: tuple[Any, ...]) -> None:
        """And a known value itself alone."""
        slot = LAYOUT.slots[Key(key)]
        assert set(LAYOUT.completions(slot, UNKNOWN)) == set(values)
        assert LAYOUT.is_open(slot, UNKNOWN)
        for value in values:
            assert LAYOUT.completions(slot, value) == (value,)
            assert not LAYOUT.is_open(slot, value)

    def test_a_number_is_cut_where_conditions_change(self) -> None:
        """Each piece lies on one side of every bound."""
        assert LAYOUT.completions(WEIGHT, UNKNOWN) == (Range(0, 1), Range(2, 4), Range(5, None))
        assert LAYOUT.completions(WEIGHT, 3) == (3,)

    def test_a_number_that_nobody_asks_for_is_one_piece(self) -> None:
        """Its values cannot be told apart."""
        nowhere = Variables(FACTS, {}, {}, {})
        assert nowhere.completions(nowhere.slots[Key("weight")], UNKNOWN) == (Range(0, None),)

    @given(st.integers(0, 8), st.none() | st.integers(0, 8))
    def test_a_range_takes_the_pieces_that_it_meets(self, low: int, more: int | None) -> None:
        """It is open where it meets several."""
        known = Range(low, None if more is None else low + more)
        pieces = LAYOUT.completions(WEIGHT, known)
        met = {
            next(piece for piece in pieces if inside(number, piece)) for number in range(30) if inside(number, known)
        }
        assert set(pieces) == met
        assert LAYOUT.is_open(WEIGHT, known) is (len(met) > 1)


class TestAlike:
    """Values are alike exactly where no condition can tell them apart."""

    @given(st.integers(0, 8), st.integers(0, 8))
    def test_numbers_in_one_piece(self, one: int, other: int) -> None:
        piece, another = (next(at for at in LAYOUT.completions(WEIGHT, UNKNOWN) if inside(n, at)) for n in (one, other))
        assert (LAYOUT.alike(WEIGHT, one) == LAYOUT.alike(WEIGHT, other)) is (piece == another)

    @given(st.integers(0, 8), st.none() | st.integers(0, 8))
    def test_ranges_that_meet_the_same_pieces(self, low: int, more: int | None) -> None:
        known = Range(low, None if more is None else low + more)
        assert LAYOUT.alike(WEIGHT, known) == LAYOUT.completions(WEIGHT, known)

    @pytest.mark.parametrize("key", ["wet", "colour", "arrived"])
    def test_others_only_where_they_are_the_same(self, key: str) -> None:
        """And what is not known is like no value."""
        slot = LAYOUT.slots[Key(key)]
        values = (UNKNOWN, *LAYOUT.completions(slot, UNKNOWN))
        assert len({LAYOUT.alike(slot, value) for value in values}) == len(values)
