from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import FACTS, label, problems_of

from victim_protocol.errors import InvalidFact
from victim_protocol.labels import Label
from victim_protocol.law.fact import REACHING, UNKNOWN, Fact, FactKind, Occurrence, Range
from victim_protocol.law.key import Key

VALUES: dict[str, tuple[Any, ...]] = {
    "wet": (True, False),
    "colour": ("red", "green", "blue"),
    "weight": (0, 1, 10**9, Range(0, None), Range(0, 0), Range(2, 5)),
    "arrived": tuple(Occurrence),
}
NO_VALUES: tuple[Any, ...] = (None, 1.0, 1.5, -1, "", "true", "happened", Range(-1, 2), Range(-3, None), (), ["red"])


class TestUnknown:
    """What is not known is neither false nor zero."""

    def test_is_no_truth(self) -> None:
        """So no branch can take it for one."""
        with pytest.raises(InvalidFact, match="unknown is neither true nor false"):
            bool(UNKNOWN)
        with pytest.raises(InvalidFact, match="unknown is neither true nor false"):
            assert not UNKNOWN

    def test_equals_nothing_else(self) -> None:
        """Not false, not zero, not an empty text."""
        others: list[object] = [False, 0, "", None, "unknown", ()]
        assert UNKNOWN not in others
        assert {UNKNOWN: 1}.get(UNKNOWN) == 1

    def test_is_no_number(self) -> None:
        """It can be neither compared nor added."""
        value: Any = UNKNOWN
        with pytest.raises(TypeError, match="not supported"):
            _ = value < 1
        with pytest.raises(TypeError, match="unsupported operand"):
            _ = value + 1


class TestRange:
    """A number between two bounds."""

    @given(st.integers(0, 9), st.none() | st.integers(0, 9))
    def test_bounds_do_not_cross(self, low: int, high: int | None) -> None:
        """They may be equal, and the upper may be open."""
        if high is not None and high < low:
            with pytest.raises(InvalidFact, match="the upper bound lies below the lower one"):
                Range(low, high)
        else:
            assert (Range(low, high).low, Range(low, high).high) == (low, high)


class TestFact:
    """A fact takes values of its own type only."""

    @pytest.mark.parametrize("key", VALUES)
    def test_takes_its_own_values(self, key: str) -> None:
        """And what is not known."""
        fact = FACTS[Key(key)]
        assert all(fact.accepts(value) for value in (*VALUES[key], UNKNOWN))

    @pytest.mark.parametrize("key", VALUES)
    def test_takes_nothing_else(self, key: str) -> None:
        """A truth is no number, and a word that looks like a value is none."""
        others = [value for other, values in VALUES.items() if other != key for value in values]
        assert not any(FACTS[Key(key)].accepts(value) for value in [*others, *NO_VALUES])

    @pytest.mark.parametrize("bounds", [(True, 2), (0, True), (0.5, 2), (0, 2.0)])
    def test_bounds_are_whole_numbers(self, bounds: tuple[Any, Any]) -> None:
        """As the number itself is."""
        assert not FACTS[Key("weight")].accepts(Range(*bounds))

    @pytest.mark.parametrize("kind", FactKind)
    @pytest.mark.parametrize("choices", [(), ("a",), ("a", "b"), ("a", "a"), ("a", "b", "a")])
    def test_a_choice_and_only_a_choice_lists_values(self, kind: FactKind, choices: tuple[str, ...]) -> None:
        """Two at least, each once."""

        def make() -> Fact:
            name = label("x")
            return Fact(key=Key("x"), kind=kind, label=name, holds=name, fails=name, choices=choices)

        if choices == (("a", "b") if kind is FactKind.CHOICE else ()):
            assert make().choices == choices
        else:
            assert problems_of(make) == [("fact.x", "choices")]

    @pytest.mark.parametrize("named", [1, 3])
    def test_every_value_has_a_name_or_none_has(self, named: int) -> None:
        name = Label("tên", "name")

        def make() -> Fact:
            names = (name,) * named
            return Fact(
                key=Key("x"),
                kind=FactKind.CHOICE,
                label=name,
                holds=name,
                fails=name,
                choices=("a", "b"),
                named=names,
            )

        assert problems_of(make) == [("fact.x", "choices")]

    def test_a_value_without_a_name_is_told_by_its_code(self) -> None:
        name = Label("tên", "name")
        fact = Fact(key=Key("x"), kind=FactKind.CHOICE, label=name, holds=name, fails=name, choices=("a", "b"))
        assert fact.value_label("a") == Label("a", "a")


class TestReachingBack:
    """Where a text is silent on whether an event counts for the days before it, one of two choices says so."""

    def test_both_choices(self) -> None:
        assert REACHING == {"reaches_back": Occurrence.REACHED, "from_its_day": Occurrence.LAPSED}


class TestStating:
    """A case states what it sees; what follows from events or other facts is worked out."""

    def test_which_can_be_stated(self) -> None:
        wet = FACTS[Key("wet")]
        assert wet.can_be_stated
        assert not evolve(wet, derived=True).can_be_stated
        assert not FACTS[Key("arrived")].can_be_stated
